/** Signs tokens under a shared secret. Source: RFC 7515, section 3.1. */
import { createHmac } from 'node:crypto'
import { type Environment, randomId } from '../../environment.ts'
import { adminRole, ownName, refreshScope } from './token-claims.ts'
import type { TokenKey } from './token-keys.ts'

/** For whom tokens are made. */
export interface TokenRequest {
  readonly user: string
  readonly tenant: string
  readonly client: string
  readonly scopes: readonly string[]
  /** How long the access token is valid, in milliseconds. */
  readonly accessMs: number
}

/** As it goes to a client. */
export interface TokenPair {
  readonly access_token: string
  readonly refresh_token: string
  readonly token_type: 'Bearer'
  /** Of the access token, in seconds. */
  readonly expires_in: number
}

/** Where a token stands among those that came of one issue. */
export interface FamilyPlace {
  readonly family: string
  /** How often the family was refreshed before. */
  readonly generation: number
}

const HOUR = 3_600_000
export const accessMsDefault = HOUR
/** Longest life of an access token: how long a revocation by `jti` alone is kept. */
export const accessMsMax = 30 * 24 * HOUR
export const refreshMs = 7 * 24 * HOUR
export const defaultScopes: readonly string[] = ['sync:read', 'sync:write']

/** Characters of a `jti` and of a family, 5 random bits each. */
const idCharacters = 24

export const newFamily = (environment: Environment): FamilyPlace => ({
  family: randomId(environment, idCharacters),
  generation: 0,
})

/** An access token and the refresh token that follows it, signed with `key`. */
export function signPair(
  key: TokenKey,
  request: TokenRequest,
  place: FamilyPlace,
  environment: Environment,
): TokenPair {
  const lifeSeconds = Math.floor(request.accessMs / 1000)
  const signOne = (scopes: readonly string[], seconds: number, more: object): string =>
    signed(key, { ...claimsOf(request, scopes, seconds, environment), family: place.family, ...more })
  return {
    access_token: signOne(request.scopes, lifeSeconds, {}),
    refresh_token: signOne([refreshScope], refreshMs / 1000, {
      generation: place.generation,
      granted: request.scopes,
      access_seconds: lifeSeconds,
    }),
    token_type: 'Bearer',
    expires_in: lifeSeconds,
  }
}

/** How long an administrator's token is valid. */
const adminMs = 24 * HOUR

/** A token for the administration: of a user with the role, for no tenant and no client. */
export function signAdmin(key: TokenKey, user: string, environment: Environment): string {
  const now = Math.floor(environment.nowMs() / 1000)
  const jti = randomId(environment, idCharacters)
  const life = { exp: now + adminMs / 1000, iat: now }
  return signed(key, { sub: user, roles: [adminRole], ...life, jti, iss: ownName, aud: ownName })
}

function claimsOf(request: TokenRequest, scopes: readonly string[], lifeSeconds: number, environment: Environment) {
  const now = Math.floor(environment.nowMs() / 1000)
  return {
    sub: request.user,
    tenant_id: request.tenant,
    client_id: request.client,
    exp: now + lifeSeconds,
    iat: now,
    nbf: now,
    jti: randomId(environment, idCharacters),
    iss: ownName,
    aud: ownName,
    scopes,
    scope: scopes.join(' '),
  }
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function signed({ key, id }: TokenKey, claims: object): string {
  const input = `${encoded({ alg: 'HS256', typ: 'JWT', kid: id })}.${encoded(claims)}`
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`
}
