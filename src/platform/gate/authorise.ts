import { fail } from '../../errors.ts'
import { adminRole, may, type Principal, type TokenPrincipal } from '../auth/mod.ts'
import type { AuthArea } from '../metrics/mod.ts'
import type { Identity, Refusal } from './identity.ts'

/** What authorising reads of a visitor. */
type Asking = Pick<Identity, 'principal' | 'token' | 'refused'>

/** Of which request and which part of the server; the part is the namespace of the access when it is not told. */
export interface AskedFor {
  readonly requestId?: string
  readonly area?: AuthArea
}

/**
 * Lets a visitor do `access`, such as `generation:write`; an empty one asks for any known key, because whoever handles
 * the request looks at each of its commands.
 *
 * @throws unauthorized for a visitor without a known key, forbidden when the key does not cover the access.
 */
export function authorise(identity: Asking, access: string, { requestId = '', area = 'api' }: AskedFor = {}): void {
  const { principal, refused } = identity
  if (principal === undefined) {
    const { refusal: reason, holder } = tokenRefusal(identity.token)
    refused?.({ area, access, requestId, holder, ...(reason !== undefined && reason !== 'malformed' && { reason }) })
    fail('unauthorized')
  }
  if (access === '' || may(principal, access)) return
  const token = principal.kind === 'key' ? principal.token : undefined
  refused?.({ area, access, requestId, reason: 'scope', holder: token })
  fail('forbidden', `This needs the scope ${access}.`, { scope: access })
}

/**
 * Lets the holder of a token of a tenant and a client do `access`, such as `sync:read`, and gives who it is; an empty
 * access asks for any such token. API keys are no tokens, and an open server asks for a token all the same.
 *
 * @throws unauthorized without a valid token that names a tenant and a client; forbidden when its tenant may not come or
 * its scopes do not cover the access.
 */
export function authoriseToken(identity: Asking, access: string, asked: AskedFor = {}): TokenPrincipal {
  const { requestId = '', area = areaOf(access) } = asked
  const refuse = (refusal: Pick<Refusal, 'reason' | 'holder'>): void =>
    identity.refused?.({ area, access, requestId, ...refusal })
  const { token: check } = identity
  const principal = tokenPrincipalOf(identity)
  if (principal === undefined) {
    const { refusal = check === undefined ? 'missing' : 'claims', holder } = tokenRefusal(check)
    refuse({ reason: refusal, holder })
    return fail('unauthorized', 'A valid token of a tenant and a client is required.')
  }
  const { token: holder, grant } = principal
  if (check !== undefined && 'principal' in check && !check.tenantAllowed) {
    refuse({ reason: 'tenant', holder })
    fail('forbidden', 'This tenant may not use this server.')
  }
  if (access !== '' && !grant.allows(access)) {
    refuse({ reason: 'scope', holder })
    fail('forbidden', `This needs the scope ${access}.`, { scope: access })
  }
  return principal
}

/**
 * As `authoriseToken`, and undefined for a visitor that presents no token: nothing, or a known API key.
 *
 * A token that is presented and not valid is refused, so that its holder learns that it must renew it.
 */
export function authoriseOptionalToken(
  identity: Asking,
  access: string,
  asked: AskedFor = {},
): TokenPrincipal | undefined {
  const { token: check, principal } = identity
  const byKey = principal?.kind === 'key' && check !== undefined && !('principal' in check)
  return check === undefined || byKey ? undefined : authoriseToken(identity, access, asked)
}

/**
 * Lets the holder of a token with the role of an administrator in; it needs no tenant and no client. Its texts are those that
 * clients of shared maps know.
 *
 * @throws unauthorized without a valid token, forbidden without the role.
 */
export function authoriseAdmin({ token: check, refused }: Asking, access: string, { requestId = '' }: AskedFor): void {
  const asked = { area: 'maps', access, requestId } as const
  if (check === undefined || 'refusal' in check) {
    const { refusal: reason, holder } = tokenRefusal(check)
    refused?.({ ...asked, reason: reason ?? 'missing', holder })
    const isToken = reason !== undefined && reason !== 'malformed'
    fail('unauthorized', isToken ? 'invalid or expired token' : 'missing or invalid Bearer token')
  }
  if (check.roles.includes(adminRole)) return
  refused?.({ ...asked, reason: 'scope', holder: check.principal.token })
  fail('forbidden', 'admin role required')
}

function tokenPrincipalOf({ token: check }: Asking): TokenPrincipal | undefined {
  if (check === undefined || !('principal' in check)) return undefined
  const { token, ...principal } = check.principal
  return token === undefined ? undefined : { ...principal, token }
}

function tokenRefusal(check: Asking['token']) {
  return check !== undefined && 'refusal' in check ? check : { refusal: undefined, holder: undefined }
}

function areaOf(access: string): AuthArea {
  return access.startsWith('maps:') ? 'maps' : 'sync'
}

/** How a principal is named in logs and audit records. */
export function actorOf(principal: Principal): string {
  return principal.kind === 'key' ? principal.fingerprint : 'open'
}

/** Calls `listener` once, when what the visitor presented ends: what was granted for long ends with it. */
export function onGrantEnd({ principal }: Pick<Identity, 'principal'>, listener: () => void): () => void {
  return (principal?.kind === 'key' ? principal.grant?.onEnd(listener) : undefined) ?? (() => undefined)
}
