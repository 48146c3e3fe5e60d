import { type ErrorCode, errorCatalogue } from '../../errors.ts'

/** How long a client has to answer a close frame before its socket is ended. */
export const closeGraceMs = 1_000

/** The code with which a WebSocket is closed for a failure. */
export function closeCodeOf(code: ErrorCode): number {
  const { internal_error } = errorCatalogue
  return errorCatalogue[code].wsClose ?? internal_error.wsClose ?? 1011
}
