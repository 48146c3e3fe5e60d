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

  constructor(options: { keys: KeyRing; limiter: RateLimiter; trustProxyHops: number }) {
    this.#keys = options.keys
    this.#limiter = options.limiter
    this.#trustProxyHops = options.trustProxyHops
  }

  identify(visitor: Visitor): Identity {
    const principal = this.#keys.authenticate(presentedKey(visitor.credentials))
    const address = clientAddress({ ...visitor, trustProxyHops: this.#trustProxyHops })
    return { principal, address, countedAs: rateLimitKey(principal, address) }
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

/** How a principal is named in logs and audit records. */
export function actorOf(principal: Principal): string {
  return principal.kind === 'key' ? principal.fingerprint : 'open'
}
