/** What the claims of a token say. Source: RFC 7519, section 4; `tenant_id`, `client_id` and `scopes` are the sync server's. */
import { tenantCharactersMax } from '../../config/mod.ts'
import type { TokenHolder } from './principal.ts'
import { isScope, scopesMax } from './scope.ts'

export type Claims = Readonly<Record<string, unknown>>

/** Issuer and audience of the tokens that this server signs. */
export const ownName = 'tallymill'

/** The only scope of a refresh token; it grants nothing but new tokens. */
export const refreshScope = 'refresh'

/** Clocks of issuer and server may differ by this much; clients of shared maps count on a minute. */
export const clockToleranceSeconds = 60
/** Longest subject in characters. */
const subjectMax = 256
/** Longest client, `jti` and family in characters. */
const nameMax = 128
const rolesMax = 64

/** Who may administer shared maps. */
export const adminRole = 'admin'

/** Why a token is not taken. */
export type TokenRefusal =
  | 'malformed'
  | 'unknown_key'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not_yet_valid'
  | 'claims'
  | 'refresh_token'
  | 'revoked'

export interface Addressing {
  /** What `iss` must be. */
  readonly issuer: string | undefined
  /** What `aud` must be or hold. */
  readonly audience: string | undefined
}

/**
 * Whom the token is from and for, when that does not fit. Where nothing is asked for, a token under a shared secret may
 * name this server or nobody; one of a key set, whose issuer has other names, anyone.
 */
export function misaddressed(claims: Claims, algorithm: string, asked: Addressing): 'issuer' | 'audience' | undefined {
  const shared = algorithm === 'HS256'
  const audiences: readonly unknown[] = Array.isArray(claims.aud) ? claims.aud : [claims.aud]
  if (shared && claims.iss === ownName && audiences.includes(ownName)) return undefined
  const fits = (named: readonly unknown[], wanted: string | undefined): boolean => {
    if (wanted !== undefined) return named.includes(wanted)
    return !shared || named.every((name) => name === undefined) || named.includes(ownName)
  }
  if (!fits([claims.iss], asked.issuer)) return 'issuer'
  return fits(audiences, asked.audience) ? undefined : 'audience'
}

const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Why the token is not valid at `now` (seconds since the Unix epoch). `exp` must be there. */
export function untimely({ exp, nbf }: Claims, now: number): 'claims' | 'expired' | 'not_yet_valid' | undefined {
  if (!isMoment(exp) || (nbf !== undefined && !isMoment(nbf))) return 'claims'
  if (now >= exp + clockToleranceSeconds) return 'expired'
  return nbf !== undefined && now < nbf - clockToleranceSeconds ? 'not_yet_valid' : undefined
}

/** Text without control characters, so that it can stand in a log or a header. */
const isName = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= max && !/\p{Cc}/u.test(value)

/** `sub`; undefined when it is none. */
export function subjectOf({ sub }: Claims): string | undefined {
  return typeof sub === 'string' && sub !== '' && sub.length <= subjectMax ? sub : undefined
}

/** For whom the token is; undefined when it names no user, tenant or client. */
export function holderOf(claims: Claims): TokenHolder | undefined {
  const { sub, tenant_id: tenant, client_id: client, jti } = claims
  if (!isName(sub, subjectMax) || !isName(tenant, tenantCharactersMax) || !isName(client, nameMax)) return undefined
  return { user: sub, tenant, client, jti: isName(jti, nameMax) ? jti : undefined }
}

/** The family of a token: all that came of one first refresh token share it. */
export const familyOf = ({ family }: Claims): string | undefined => (isName(family, nameMax) ? family : undefined)

/** Words of `scope` and items of `scopes`. */
function wordsOf({ scope, scopes }: Claims): readonly unknown[] {
  const words = typeof scope === 'string' ? scope.split(' ') : []
  return Array.isArray(scopes) ? [...words, ...scopes] : words
}

/** The scopes that this server knows, at most `scopesMax`; none is nothing. */
export function scopesOf(claims: Claims): readonly string[] {
  const known = wordsOf(claims).filter((word): word is string => typeof word === 'string' && isScope(word))
  return [...new Set(known)].slice(0, scopesMax)
}

/** Names in `roles`, at most `rolesMax`; shared maps ask for them. */
export function rolesOf({ roles }: Claims): readonly string[] {
  return Array.isArray(roles) ? roles.slice(0, rolesMax).filter((role) => isName(role, nameMax)) : []
}

export const isRefreshToken = (claims: Claims): boolean => wordsOf(claims).includes(refreshScope)
