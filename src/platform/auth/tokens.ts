/** JSON Web Tokens as credentials. Sources: RFC 7515 (signatures), RFC 7519 (claims), RFC 8725 (pitfalls). */
import { createHmac, timingSafeEqual, verify } from 'node:crypto'
import type { Environment } from '../../environment.ts'
import { callAt } from './endings.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Principal } from './principal.ts'
import { isScope, scopesCover, scopesMax } from './scope.ts'
import { looksLikeToken } from './token-form.ts'
import type { TokenKey } from './token-keys.ts'

/** Clocks of issuer and server may differ by this much. */
const clockToleranceSeconds = 30
/** Longest subject in characters. */
const subjectMax = 256

interface TokenOptions {
  readonly keys: readonly TokenKey[]
  /** What `iss` must be; undefined leaves it alone. */
  readonly issuer: string | undefined
  /** What `aud` must be or hold; undefined leaves it alone. */
  readonly audience: string | undefined
  readonly environment: Environment
}

type Claims = Readonly<Record<string, unknown>>

/**
 * Gives who presents a token, undefined for a token that is not valid now.
 *
 * The algorithm is the key's, never the token's choice: a token names one, and only keys of it are tried. `sub` and `exp`
 * must be there; scopes are the known ones of `scope`, separated by spaces, and none is nothing.
 */
export function createTokenReader(options: TokenOptions): (token: string) => Principal | undefined {
  return (token) => {
    const claims = verifiedClaims(token, options.keys)
    if (claims === undefined || !isAddressed(claims, options) || !isInTime(claims, nowSeconds(options)))
      return undefined
    return principalOf(claims, options)
  }
}

const nowSeconds = ({ environment }: TokenOptions): number => environment.nowMs() / 1000

function verifiedClaims(token: string, keys: readonly TokenKey[]): Claims | undefined {
  if (!looksLikeToken(token)) return undefined
  const [head = '', body = '', signature = ''] = token.split('.')
  const header = objectOf(head)
  // `crit` names extensions that must be understood; none is.
  if (header === undefined || header.crit !== undefined) return undefined
  const candidates = keys.filter((key) => key.algorithm === header.alg && mayBeMeant(key, header.kid))
  const input = Buffer.from(`${head}.${body}`)
  const bytes = Buffer.from(signature, 'base64url')
  return candidates.some((key) => isSigned(key, input, bytes)) ? objectOf(body) : undefined
}

const mayBeMeant = (key: TokenKey, name: unknown): boolean =>
  key.id === undefined || name === undefined || key.id === name

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

function isAddressed({ iss, aud }: Claims, { issuer, audience }: TokenOptions): boolean {
  if (issuer !== undefined && iss !== issuer) return false
  return audience === undefined || (Array.isArray(aud) ? aud : [aud]).includes(audience)
}

function isInTime({ exp, nbf }: Claims, now: number): boolean {
  if (!isMoment(exp) || now >= exp + clockToleranceSeconds) return false
  return nbf === undefined || (isMoment(nbf) && now >= nbf - clockToleranceSeconds)
}

const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function principalOf(claims: Claims, options: TokenOptions): Principal | undefined {
  const { sub, iss, scope } = claims
  if (typeof sub !== 'string' || sub === '' || sub.length > subjectMax) return undefined
  const words = typeof scope === 'string' ? scope.split(' ') : []
  const scopes = words.filter(isScope).slice(0, scopesMax)
  const allows = (access: string): boolean => isInTime(claims, nowSeconds(options)) && scopesCover(scopes, access)
  // A subject may be a person's address, so that logs get its fingerprint; other issuers may use the same subject.
  const fingerprint = fingerprintOf(JSON.stringify(['token', iss ?? null, sub]))
  const endMs = (Number(claims.exp) + clockToleranceSeconds) * 1000
  const onEnd = (listener: () => void) => callAt(options.environment, endMs, listener)
  return { kind: 'key', fingerprint, grant: { id: sub, plan: undefined, allows, onEnd } }
}
