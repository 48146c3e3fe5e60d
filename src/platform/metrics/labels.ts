/**
 * The closed lists that label values come from, so that no request can add a series.
 */
export const transports = ['http', 'ws', 'grpc'] as const
export type Transport = (typeof transports)[number]

export const pauseReasons = ['requested', 'memory'] as const
export type PauseReason = (typeof pauseReasons)[number]

export const unmatchedOperation = 'unmatched'
export const otherMethod = 'OTHER'

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

export const methodLabel = (method: string): string => (methods.has(method) ? method : otherMethod)

/** `2xx` of 204; `unknown` of what is no HTTP status. */
export const statusClass = (status: number): string =>
  status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : 'unknown'
