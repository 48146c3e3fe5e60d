import { type ErrorCode, errorCatalogue } from '../../errors.ts'

/** How long a client has to answer a close frame before its socket is ended. */
export const closeGraceMs = 1_000

/** The code with which a WebSocket is closed for a failure. */
export function closeCodeOf(code: ErrorCode): number {
  const { internal_error } = errorCatalogue
  return errorCatalogue[code].wsClose ?? internal_error.wsClose ?? 1011
}

/**
 * For `error` of a socket: frames that are none, frames that are too large, connections that broke. Nothing of it is a
 * failure of this server; the close that follows tells the client which it was.
 */
export const ofTheClient = (): void => {}
