import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Server as TlsServer } from 'node:tls'

/** Whether a request wants its connection to become a WebSocket. An `Upgrade` may name several protocols. */
export function wantsWebSocket({ headers }: IncomingMessage): boolean {
  const protocols = headers.upgrade?.split(',') ?? []
  return protocols.some((protocol) => protocol.trim().toLowerCase() === 'websocket')
}

/**
 * Gives a function that answers a request as if it had not asked for an upgrade, which a server may always do (RFC 9110,
 * 7.8). Some clients ask for `h2c` with their first request, whatever it is.
 *
 * The HTTP server has let go of the connection by then, with the body unread in `head` and behind it. So the connection
 * is given back to it as a new one that begins with the same request, less the `Upgrade`.
 */
export function servingWithoutUpgrade(
  server: Server,
): (request: IncomingMessage, socket: Socket, head: Buffer) => void {
  const answers = new WeakMap<Socket, ServerResponse>()
  // How a connection comes in on which requests are next.
  const arrival = server instanceof TlsServer ? 'secureConnection' : 'connection'
  server.prependListener('request', ({ socket }, answer) => answers.set(socket, answer))
  // All headers of a request count when it is served again; their size is bounded anyway.
  server.maxHeadersCount = 0
  return (request, socket, head) => {
    const serve = () => {
      if (socket.destroyed) return
      socket.unshift(Buffer.concat([headersWithoutUpgrade(request), head]))
      server.emit(arrival, socket)
    }
    const earlier = answers.get(socket)
    if (earlier === undefined || earlier.closed) return serve()
    // A client that sends a request before it has the answer to the one before gets its answers in that order.
    socket.on('error', () => socket.destroy())
    earlier.once('close', serve)
  }
}

// Node reads the bytes of a request as Latin-1, so in Latin-1 they are the bytes that came.
function headersWithoutUpgrade({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.toLowerCase() !== 'upgrade') lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}
