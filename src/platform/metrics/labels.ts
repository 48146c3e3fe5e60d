/**
 * The closed lists that label values come from, so that no request can add a series.
 */
export const transports = ['http', 'ws', 'grpc'] as const
export type Transport = (typeof transports)[number]

export const pauseReasons = ['requested', 'memory'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** Parts of the server that ask for credentials of their own: keys for `api`, tokens for the others. */
export const authAreas = ['api', 'sync', 'maps'] as const
export type AuthArea = (typeof authAreas)[number]

/** Why somebody was not let in; from `malformed` on it is about a token. */
export const authFailureReasons = [
  ...['missing', 'key', 'scope', 'tenant'],
  ...['malformed', 'unknown_key', 'signature', 'issuer', 'audience', 'expired', 'not_yet_valid', 'claims'],
  ...['refresh_token', 'revoked', 'reuse'],
] as const
export type AuthFailureReason = (typeof authFailureReasons)[number]

export const unmatchedOperation = 'unmatched'
export const otherMethod = 'OTHER'

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

export const methodLabel = (method: string): string => (methods.has(method) ? method : otherMethod)

/** `2xx` of 204; `unknown` of what is no HTTP status. */
export const statusClass = (status: number): string =>
  status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : 'unknown'
