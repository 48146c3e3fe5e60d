import type { RequestListener } from 'node:http'
import type { Environment } from '../../environment.ts'

/** How long the rest of a body that nobody wants is read before its connection is given up, in milliseconds. */
export const lingerMs = 2_000

/**
 * A listener that reads and forgets what is left of a body once its request has been answered, so that the connection
 * can serve the next one; a client that goes on sending is cut off. Closing at once could cost the client the answer.
 */
export function dropUnreadBodies(environment: Environment): RequestListener {
  return (request, response) => {
    response.once('finish', () => {
      if (request.complete || request.destroyed) return
      const cancel = environment.after(lingerMs, () => request.socket.destroy())
      request.once('close', cancel)
      request.once('end', cancel)
      request.resume()
    })
  }
}
