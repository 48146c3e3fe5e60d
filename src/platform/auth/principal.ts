import type { PlanName } from './plan.ts'
import { isAccess } from './scope.ts'

/** What a stored key or a token grants. It is asked anew each time, so that a revocation reaches open connections. */
export interface Grant {
  /** Id of the stored key, or the token's subject. */
  readonly id: string
  readonly plan: PlanName | undefined
  /** Whether it covers `access`, such as `kv:write`, at this moment. */
  allows(access: string): boolean
  /** Calls `listener` once, when it covers nothing any more: revoked or expired. The function given forgets the listener. */
  onEnd(listener: () => void): () => void
}

/** For whom a token was issued: `sub`, `tenant_id`, `client_id` and `jti` as they were signed. */
export interface TokenHolder {
  /** 1 to 256 characters. */
  readonly user: string
  /** 1 to 128 characters, as `client` and `jti`. */
  readonly tenant: string
  readonly client: string
  /** Undefined for a token that cannot be revoked by itself. */
  readonly jti: string | undefined
}

/**
 * Who makes a request. A fingerprint tells keys apart in logs and cannot be turned back into one.
 *
 * A key without a grant is one of the server's settings, which may do everything. `token` is there for a token that names
 * a tenant and a client.
 */
export type Principal = { readonly kind: 'open' } | KeyPrincipal

interface KeyPrincipal {
  readonly kind: 'key'
  readonly fingerprint: string
  readonly grant?: Grant
  readonly token?: TokenHolder
}

/** Who presents a token of a tenant and a client. */
export type TokenPrincipal = KeyPrincipal & Required<Pick<KeyPrincipal, 'grant' | 'token'>>

/** Whether `principal` may do `access`. Nobody may do what is no access of this server, and a stranger nothing. */
export function may(principal: Principal | undefined, access: string): boolean {
  if (principal === undefined || !isAccess(access)) return false
  if (principal.kind === 'open' || principal.grant === undefined) return true
  return principal.grant.allows(access)
}
