/** Who a visitor is, for those who let it in. */
import type { AuthFailure, Principal, TokenCheck } from '../auth/mod.ts'

/** Why a visitor was not let in; without a reason it had no known key. */
export type Refusal = Omit<AuthFailure, 'reason' | 'address'> & Partial<Pick<AuthFailure, 'reason'>>

/** A visitor that has been looked at: who it is, if its key is known, and under what it is counted. */
export interface Identity {
  /** Undefined when the server has keys and the visitor presented none of them. */
  readonly principal: Principal | undefined
  readonly address: string
  readonly countedAs: string
  /** What was presented, looked at as a token; absent when nothing was, or the server reads no tokens. */
  readonly token?: TokenCheck
  /** Notes that the visitor was not let in; absent where nobody wants to know. */
  readonly refused?: (refusal: Refusal) => void
}
