import { fail } from '../../errors.ts'
import { type KeyRing, may, type PresentedCredentials, type Principal, presentedKey } from '../auth/mod.ts'
import { type Admission, clientAddress, type RateLimiter, rateLimitKey } from '../limits/mod.ts'

/** What a transport knows of who calls. */
export interface Visitor {
  readonly credentials: PresentedCredentials
  readonly remoteAddress: string | undefined
  readonly forwardedFor: string | readonly string[] | undefined
}

/** A visitor that has been looked at: who it is, if its key is known, and under what it is counted. */
export interface Identity {
  /** Undefined when the server has keys and the visitor presented none of them. */
  readonly principal: Principal | undefined
  readonly address: string
  readonly countedAs: string
}

/** Where a visitor comes from, and under what one without a key is counted. */
interface Source {
  readonly address: string
  readonly countedAs: string
}

/** Addresses of sockets that are remembered. */
const sourcesMax = 10_000

const sourceAt = (address: string): Source => ({ address, countedAs: rateLimitKey(undefined, address) })

/**
 * The rule of who may enter, the same for REST, WebSocket and gRPC.
 *
 * Identifying comes before counting, because a known key is counted by itself and everyone else by address; refusing an
 * unknown key comes after counting, so that guesses are counted too.
 */
export class Gate {
  readonly #keys: KeyRing
  readonly #limiter: RateLimiter
  readonly #trustProxyHops: number
  /** By the address of the socket, which is the same for all requests of a connection: working it out is not cheap. */
  readonly #sources = new Map<string, Source>()

  constructor(options: { keys: KeyRing; limiter: RateLimiter; trustProxyHops: number }) {
    this.#keys = options.keys
    this.#limiter = options.limiter
    this.#trustProxyHops = options.trustProxyHops
  }

  identify(visitor: Visitor): Identity {
    const principal = this.#keys.authenticate(presentedKey(visitor.credentials))
    const { address, countedAs } = this.#sourceOf(visitor)
    return { principal, address, countedAs: principal?.kind === 'key' ? rateLimitKey(principal, address) : countedAs }
  }

  #sourceOf({ remoteAddress = '', forwardedFor }: Visitor): Source {
    const trustProxyHops = this.#trustProxyHops
    if (trustProxyHops > 0 && forwardedFor !== undefined) {
      return sourceAt(clientAddress({ remoteAddress, forwardedFor, trustProxyHops }))
    }
    const known = this.#sources.get(remoteAddress)
    if (known !== undefined) return known
    const source = sourceAt(clientAddress({ remoteAddress, forwardedFor, trustProxyHops }))
    if (this.#sources.size >= sourcesMax) this.#sources.clear()
    this.#sources.set(remoteAddress, source)
    return source
  }

  /** Counts one request of the visitor against the rate limit. */
  admit(identity: Identity): Admission {
    return this.#limiter.admit(identity.countedAs)
  }
}

/**
 * Lets a visitor do `access`, such as `generation:write`; an empty one asks for any known key, because whoever handles
 * the request looks at each of its commands.
 *
 * @throws unauthorized for a visitor without a known key, forbidden when the key does not cover the access.
 */
export function authorise({ principal }: Pick<Identity, 'principal'>, access: string): void {
  if (principal === undefined) fail('unauthorized')
  if (access !== '' && !may(principal, access)) fail('forbidden', `This needs the scope ${access}.`, { scope: access })
}

/** Calls `listener` once, when what the visitor presented ends: what was granted for long ends with it. */
export function onGrantEnd({ principal }: Pick<Identity, 'principal'>, listener: () => void): () => void {
  return (principal?.kind === 'key' ? principal.grant?.onEnd(listener) : undefined) ?? (() => undefined)
}

/** How a principal is named in logs and audit records. */
export function actorOf(principal: Principal): string {
  return principal.kind === 'key' ? principal.fingerprint : 'open'
}
