/** Issues tokens, exchanges refresh tokens and takes tokens back. */
import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import type { AuthFailureReason } from '../metrics/mod.ts'
import type { AuthFailure } from './auth-failures.ts'
import type { TokenHolder, TokenPrincipal } from './principal.ts'
import { isScope, scopesMax } from './scope.ts'
import { type Claims, familyOf, holderOf, isRefreshToken, ownName, scopesOf } from './token-claims.ts'
import type { TokenKey } from './token-keys.ts'
import type { TokenChange, TokenRevocations } from './token-revocations.ts'
import {
  accessMsMax,
  type FamilyPlace,
  newFamily,
  refreshMs,
  signAdmin,
  signPair,
  type TokenPair,
  type TokenRequest,
} from './token-signer.ts'
import { type TokenOptions, verifiedClaims } from './tokens.ts'

export interface TokenServiceOptions {
  /** Signs; undefined where all tokens come from elsewhere. */
  readonly signingKey: TokenKey | undefined
  /** How tokens are verified. */
  readonly tokens: TokenOptions
  readonly revocations: TokenRevocations
  readonly onFailure: (failure: AuthFailure) => void
}

/** The request that a change is made for. */
interface Asked {
  readonly requestId: string
  readonly address: string
}

export class TokenService {
  readonly #options: TokenServiceOptions
  readonly #environment: Environment

  constructor(options: TokenServiceOptions) {
    this.#options = options
    this.#environment = options.tokens.environment
  }

  /** A first pair, of a family of its own. @throws validation_failed, forbidden where nothing is signed */
  issue(request: TokenRequest): TokenPair {
    checkRequest(request)
    return this.#sign(request, newFamily(this.#environment))
  }

  /** A token for the administration of shared maps, for 24 hours. @throws internal_error where nothing is signed */
  issueAdmin(user: string): string {
    const { signingKey } = this.#options
    if (signingKey === undefined) return fail('internal_error', 'authentication not configured')
    return signAdmin(signingKey, user, this.#environment)
  }

  /**
   * A new pair for a refresh token, which works once. The pair is given when its rotation is durable.
   *
   * @throws unauthorized for a token that is no refresh token, is not valid, or was used before; the last takes back every
   * token that came of the same issue. forbidden for a tenant that may not come.
   */
  async refresh(token: string, asked: Asked): Promise<TokenPair> {
    const { claims, holder, place } = this.#refreshClaims(token, asked)
    if (this.#options.tokens.mayEnter?.(holder.tenant) === false) this.#refuse('tenant', asked, holder)
    const current = this.#options.revocations.generationOf(place.family)
    if (place.generation < current) await this.#endFamily(place, asked, holder)
    const next = { family: place.family, generation: place.generation + 1 }
    const request = { ...holder, scopes: grantedOf(claims), accessMs: accessMsOf(claims) }
    const pair = this.#sign(request, next)
    const change = changeOf('token.refresh', place.family, holder, asked)
    await this.#options.revocations.rotate(next.family, next.generation, this.#endOf(refreshMs), change)
    return pair
  }

  /**
   * Takes back a token that `by` holds, or with the scope `sync:admin` any of its tenant; a refresh token takes its family
   * with it. False for what is no valid token, which needs no taking back.
   *
   * @throws forbidden for the token of somebody else; validation_failed for one without `jti`.
   */
  async revoke(token: string, by: TokenPrincipal, asked: Asked): Promise<boolean> {
    const verified = verifiedClaims(token, this.#options.tokens)
    if ('refusal' in verified) return false
    const { claims } = verified
    const holder = holderOf(claims) ?? this.#refuse('claims', asked, by.token)
    if (!isOwn(holder, by)) this.#refuse('scope', asked, by.token)
    const family = familyOf(claims)
    const change = changeOf('token.revoke', holder.jti ?? '', by.token, asked)
    if (isRefreshToken(claims) && family !== undefined) {
      await this.#options.revocations.revokeFamily(family, this.#endOf(accessMsMax), { ...change, subject: family })
    } else {
      const jti = holder.jti ?? fail('validation_failed', 'This token has no jti by which it could be revoked.')
      await this.#options.revocations.revokeToken(holder.tenant, jti, endMsOf(claims), change)
    }
    return true
  }

  /**
   * Takes back the token of a `jti` of the caller's tenant; since its end is not known, for as long as this server lets tokens live.
   *
   * @throws forbidden without the scope `sync:admin`.
   */
  async revokeJti(jti: string, by: TokenPrincipal, asked: Asked): Promise<void> {
    if (!by.grant.allows('sync:admin')) this.#refuse('scope', asked, by.token)
    const change = changeOf('token.revoke', jti, by.token, asked)
    await this.#options.revocations.revokeToken(by.token.tenant, jti, this.#endOf(accessMsMax), change)
  }

  #sign(request: TokenRequest, place: FamilyPlace): TokenPair {
    const key = this.#options.signingKey ?? fail('forbidden', 'This server has no secret to sign tokens with.')
    return signPair(key, request, place, this.#environment)
  }

  #endOf(lifeMs: number): number {
    return this.#environment.nowMs() + lifeMs
  }

  #refreshClaims(token: string, asked: Asked) {
    const verified = verifiedClaims(token, this.#options.tokens)
    if ('refusal' in verified) return this.#refuse(verified.refusal, asked, verified.holder)
    const { claims } = verified
    const holder = holderOf(claims)
    const place = placeOf(claims)
    // Only what this server issued is exchanged: the tokens of other issuers end when those say so.
    const ours = claims.iss === ownName && isRefreshToken(claims)
    if (!ours || holder === undefined || place === undefined) return this.#refuse('claims', asked, holder)
    if (this.#options.revocations.isRevoked(claims)) return this.#refuse('revoked', asked, holder)
    return { claims, holder, place }
  }

  /** Whoever took the token or its owner has used it already; nobody can tell which, so both must come anew. */
  async #endFamily({ family }: FamilyPlace, asked: Asked, holder: TokenHolder): Promise<never> {
    const change = changeOf('token.reuse', family, holder, asked)
    await this.#options.revocations.revokeFamily(family, this.#endOf(accessMsMax), change)
    return this.#refuse('reuse', asked, holder)
  }

  #refuse(reason: AuthFailureReason, { requestId, address }: Asked, holder: TokenHolder | undefined): never {
    const denied = reason === 'tenant' || reason === 'scope'
    this.#options.onFailure({ area: 'sync', reason, access: '', address, requestId, holder })
    if (denied) fail('forbidden', 'This token may not do this.')
    return fail('unauthorized', 'A valid token is required.')
  }
}

const isOwn = ({ tenant, user, client }: TokenHolder, { token, grant }: TokenPrincipal): boolean =>
  tenant === token.tenant && ((user === token.user && client === token.client) || grant.allows('sync:admin'))

function changeOf(action: string, subject: string, holder: TokenHolder, { requestId, address }: Asked): TokenChange {
  const { tenant, user, client } = holder
  return { actor: client, action, subject, requestId, details: { outcome: 'done', tenant, user, client, address } }
}

/** A token that came this far has an `exp`. */
const endMsOf = ({ exp }: Claims): number => Number(exp) * 1000

function placeOf(claims: Claims): FamilyPlace | undefined {
  const family = familyOf(claims)
  const { generation } = claims
  if (family === undefined || typeof generation !== 'number' || !Number.isSafeInteger(generation)) return undefined
  return generation < 0 ? undefined : { family, generation }
}

const grantedOf = ({ granted }: Claims): readonly string[] => scopesOf({ scopes: granted })

/** As it was asked for at the issue; what somebody else signed is held to our limits. */
function accessMsOf({ access_seconds: seconds }: Claims): number {
  return typeof seconds === 'number' && seconds >= 1 ? Math.min(seconds * 1000, accessMsMax) : 1000
}

/** @throws validation_failed */
export function checkRequest({ user, tenant, client, scopes, accessMs }: TokenRequest): void {
  const refuse = (pointer: string, message: string): never =>
    fail('validation_failed', `${pointer} ${message}`, { errors: [{ pointer, message }] })
  const holder = holderOf({ sub: user, tenant_id: tenant, client_id: client })
  if (holder === undefined) refuse('/', 'must name a user (256 characters or fewer), a tenant and a client (128)')
  if (scopes.length < 1 || scopes.length > scopesMax) refuse('/scopes', `must be 1 to ${scopesMax} scopes`)
  const unknown = scopes.findIndex((scope) => !isScope(scope))
  if (unknown >= 0) refuse(`/scopes/${unknown}`, 'must be *, <namespace>:* or <namespace>:<action>')
  if (accessMs < 1000 || accessMs > accessMsMax) refuse('/expires_in', 'must be from 1 second to 30 days')
}
