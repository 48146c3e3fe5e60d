/**
 * JSON Web Tokens as credentials. Sources: RFC 7515 (signatures), RFC 7519 (claims), RFC 8725 (pitfalls).
 *
 * Checking is synchronous, since it is part of every request; a library that verifies by Web Crypto would add a turn.
 */
import { createHmac, timingSafeEqual, verify } from 'node:crypto'
import type { Environment } from '../../environment.ts'
import { callAt } from './endings.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Principal, TokenHolder, TokenPrincipal } from './principal.ts'
import type { RemoteKeys } from './remote-keys.ts'
import { scopesCover } from './scope.ts'
import {
  type Addressing,
  type Claims,
  clockToleranceSeconds,
  holderOf,
  isRefreshToken,
  misaddressed,
  rolesOf,
  scopesOf,
  subjectOf,
  type TokenRefusal,
  untimely,
} from './token-claims.ts'
import { looksLikeToken } from './token-form.ts'
import type { TokenKey } from './token-keys.ts'

export interface TokenOptions extends Addressing {
  readonly keys: readonly TokenKey[]
  /** Further keys, which change while the server runs. */
  readonly remote?: Pick<RemoteKeys, 'current' | 'missed'> | undefined
  /** Whether a token with these claims was taken back. */
  readonly isRevoked?: ((claims: Claims) => boolean) | undefined
  /** Whether tokens of a tenant are let in; every tenant where it is absent. */
  readonly mayEnter?: ((tenant: string) => boolean) | undefined
  readonly environment: Environment
}

type GrantedPrincipal = Pick<TokenPrincipal, 'kind' | 'fingerprint' | 'grant'> & { readonly token?: TokenHolder }

/** Who presents a token, or why it is not taken; `holder` is told when the signature is good. */
export type TokenCheck =
  | { readonly principal: GrantedPrincipal; readonly tenantAllowed: boolean; readonly roles: readonly string[] }
  | { readonly refusal: TokenRefusal; readonly holder?: TokenHolder | undefined }

/** Claims of a token that is signed, addressed and in time, or why it is not. */
export type VerifiedClaims = { readonly claims: Claims } | Extract<TokenCheck, { refusal: TokenRefusal }>

/**
 * Gives who presents a token.
 *
 * The algorithm is the key's, never the token's choice: a token names one, and only keys of it are tried. `sub` and `exp`
 * must be there. A refresh token is nobody's credential: it is only exchanged.
 */
export function createTokenChecker(options: TokenOptions): (token: string) => TokenCheck {
  return (token) => {
    const verified = verifiedClaims(token, options)
    if ('refusal' in verified) return verified
    const { claims } = verified
    if (isRefreshToken(claims)) return { refusal: 'refresh_token', holder: holderOf(claims) }
    return principalOf(claims, options)
  }
}

/** As `createTokenChecker`, undefined for every token that is not taken. */
export function createTokenReader(options: TokenOptions): (token: string) => Principal | undefined {
  const check = createTokenChecker(options)
  return (token) => {
    const checked = check(token)
    return 'principal' in checked ? checked.principal : undefined
  }
}

const nowSeconds = ({ environment }: TokenOptions): number => environment.nowMs() / 1000

/** Everything that is asked of access tokens and refresh tokens alike, but revocation. */
export function verifiedClaims(token: string, options: TokenOptions): VerifiedClaims {
  const parts = looksLikeToken(token) ? token.split('.') : []
  const [head = '', body = '', signature = ''] = parts
  const header = objectOf(head)
  // `crit` names extensions that must be understood; none is.
  if (header === undefined || header.crit !== undefined) return { refusal: 'malformed' }
  const candidates = candidateKeys(header, options)
  if (candidates.length === 0) return { refusal: 'unknown_key' }
  const input = Buffer.from(`${head}.${body}`)
  const bytes = Buffer.from(signature, 'base64url')
  const key = candidates.find((candidate) => isSigned(candidate, input, bytes))
  if (key === undefined) return { refusal: 'signature' }
  const claims = objectOf(body)
  if (claims === undefined) return { refusal: 'malformed' }
  const refusal = misaddressed(claims, key.algorithm, options) ?? untimely(claims, nowSeconds(options))
  return refusal === undefined ? { claims } : { refusal, holder: holderOf(claims) }
}

/**
 * The keys that may have signed. A name is binding in a key set; a secret has no name but the one we gave it, and whoever
 * else signs with it may call it anything.
 */
function candidateKeys({ alg, kid }: Claims, { keys, remote }: TokenOptions): readonly TokenKey[] {
  const all = remote === undefined ? keys : [...keys, ...remote.current()]
  const able = all.filter(({ algorithm }) => algorithm === alg)
  const named = able.filter(({ id }) => kid === undefined || id === undefined || id === kid)
  if (named.length > 0) return named
  if (alg === 'RS256') remote?.missed()
  return alg === 'HS256' ? able : []
}

function isSigned({ algorithm, key }: TokenKey, input: Buffer, signature: Buffer): boolean {
  if (algorithm === 'RS256') return verify('sha256', input, key, signature)
  const expected = createHmac('sha256', key).update(input).digest()
  return expected.length === signature.length && timingSafeEqual(expected, signature)
}

function objectOf(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : undefined
  } catch {
    return undefined
  }
}

function principalOf(claims: Claims, options: TokenOptions): TokenCheck {
  const subject = subjectOf(claims)
  const token = holderOf(claims)
  if (subject === undefined) return { refusal: 'claims', holder: token }
  const isRevoked = (): boolean => options.isRevoked?.(claims) === true
  if (isRevoked()) return { refusal: 'revoked', holder: token }
  const scopes = scopesOf(claims)
  const tenantAllowed = token === undefined || options.mayEnter?.(token.tenant) !== false
  const allows = (access: string): boolean =>
    tenantAllowed && untimely(claims, nowSeconds(options)) === undefined && !isRevoked() && scopesCover(scopes, access)
  // A subject may be a person's address, so that logs get its fingerprint; other issuers may use the same subject.
  const identity = ['token', claims.iss ?? null, subject, ...(token === undefined ? [] : [token.tenant, token.client])]
  const fingerprint = fingerprintOf(JSON.stringify(identity))
  const endMs = (Number(claims.exp) + clockToleranceSeconds) * 1000
  const onEnd = (listener: () => void) => callAt(options.environment, endMs, listener)
  const grant = { id: subject, plan: undefined, allows, onEnd }
  const principal = { kind: 'key', fingerprint, grant, ...(token !== undefined && { token }) } as const
  return { principal, tenantAllowed, roles: rolesOf(claims) }
}
