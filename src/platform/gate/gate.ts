import {
  type AuthFailure,
  type KeyRing,
  type PresentedCredentials,
  type Principal,
  presentedKey,
  type TokenCheck,
} from '../auth/mod.ts'
import { type Admission, clientAddress, type RateLimiter, rateLimitKey } from '../limits/mod.ts'
import type { Identity, Refusal } from './identity.ts'

/** What a transport knows of who calls. */
export interface Visitor {
  readonly credentials: PresentedCredentials
  readonly remoteAddress: string | undefined
  readonly forwardedFor: string | readonly string[] | undefined
}

interface GateOptions {
  readonly keys: KeyRing
  readonly limiter: RateLimiter
  readonly trustProxyHops: number
  readonly checkToken?: (token: string) => TokenCheck
  readonly onFailure?: (failure: AuthFailure) => void
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
  readonly #options: GateOptions
  /** By the address of the socket, which is the same for all requests of a connection: working it out is not cheap. */
  readonly #sources = new Map<string, Source>()

  constructor(options: GateOptions) {
    this.#options = options
  }

  identify(visitor: Visitor): Identity {
    const { checkToken, onFailure } = this.#options
    const presented = presentedKey(visitor.credentials)
    const { address, countedAs } = this.#sourceOf(visitor)
    const token = presented === undefined ? undefined : checkToken?.(presented)
    const holder = token !== undefined && 'principal' in token ? token.principal : undefined
    const principal = this.#principalOf(presented, holder)
    // On an open server, too, the holder of a token is counted by itself.
    const counted = holder ?? principal
    return {
      principal,
      address,
      countedAs: counted?.kind === 'key' ? rateLimitKey(counted, address) : countedAs,
      ...(token !== undefined && { token }),
      ...(onFailure !== undefined && {
        refused: (refusal: Refusal) => onFailure(failureOf(refusal, presented, address)),
      }),
    }
  }

  #sourceOf({ remoteAddress = '', forwardedFor }: Visitor): Source {
    const { trustProxyHops } = this.#options
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
    return this.#options.limiter.admit(identity.countedAs)
  }

  /** A token may not do less on an open server than nobody may, and is not verified twice on another. */
  #principalOf(presented: string | undefined, holder: Principal | undefined): Principal | undefined {
    const { keys } = this.#options
    return holder === undefined || keys.open ? keys.authenticate(presented) : holder
  }
}

function failureOf({ reason, ...refusal }: Refusal, presented: string | undefined, address: string): AuthFailure {
  return { ...refusal, reason: reason ?? (presented === undefined ? 'missing' : 'key'), address }
}
