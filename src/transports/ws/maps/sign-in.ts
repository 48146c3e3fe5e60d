import type { TokenCheck } from '../../../platform/auth/mod.ts'
import { fingerprintOf } from '../../../platform/auth/mod.ts'

export interface SignInOptions {
  /** Whether a connection may do anything before it has presented a token. */
  readonly required: boolean
  /** Absent where the server reads no tokens. */
  readonly checkToken?: ((token: string) => TokenCheck) | undefined
}

/** Whom a token names. */
export interface SignedIn {
  readonly user: string
  readonly roles: readonly string[]
  onEnd(listener: () => void): () => void
}

export type SignInOutcome =
  | { readonly kind: 'known'; readonly who: SignedIn | undefined }
  /** The token that was taken before; clients send it twice when they open. */
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }

type RefusalReason = Extract<TokenCheck, { refusal: unknown }>['refusal'] | 'missing' | 'claims'

/** Who is at the other end of a connection. */
export class SignIn {
  readonly #options: SignInOptions
  #taken: string | undefined
  #user: string | undefined

  constructor(options: SignInOptions) {
    this.#options = options
  }

  get isOpen(): boolean {
    return !this.#options.required || this.#taken !== undefined
  }

  /** A connection stays with the user that it first had: what it follows was granted to that one. */
  present(token: string): SignInOutcome {
    const fingerprint = fingerprintOf(token)
    if (this.#taken === fingerprint) return { kind: 'again' }
    const check = this.#options.checkToken?.(token)
    const who = check !== undefined && 'principal' in check ? signedIn(check) : undefined
    if (who === undefined && this.#options.required) {
      const reason = check !== undefined && 'refusal' in check ? check.refusal : 'missing'
      return { kind: 'refused', reason }
    }
    if (this.#user !== undefined && this.#user !== who?.user) return { kind: 'refused', reason: 'claims' }
    this.#taken = fingerprint
    this.#user = who?.user
    return { kind: 'known', who }
  }
}

function signedIn({ principal, roles }: Extract<TokenCheck, { principal: unknown }>): SignedIn {
  return { user: principal.grant.id, roles, onEnd: (listener) => principal.grant.onEnd(listener) }
}
