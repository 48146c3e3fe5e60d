import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Environment } from '../../environment.ts'
import type { ServerTls } from '../../platform/tls/mod.ts'
import { refuseBrokenRequests } from './broken-request.ts'
import { createPipeline, type PipelineOptions } from './pipeline.ts'
import { dropUnreadBodies } from './unread-body.ts'

export interface HttpServerOptions extends PipelineOptions {
  /** Undefined speaks in the clear. */
  readonly tls: ServerTls | undefined
}

/** Creates the REST server; it does not listen yet, so that a WebSocket interface can join it first. */
export function createHttpServer(options: HttpServerOptions): Server {
  const server = serverOf(createPipeline(options).callback(), options)
  // Headers that trickle in hold a socket and nothing else; the body has its own clock in the pipeline.
  server.headersTimeout = options.requestTimeoutMs
  server.requestTimeout = 0
  server.keepAliveTimeout = 5_000
  server.on('request', (_request, response) => {
    if (options.draining()) response.shouldKeepAlive = false
  })
  server.on('request', dropUnreadBodies(options.environment))
  // Whether a body is wanted is decided where it is read, so these are requests like any other.
  for (const event of ['checkContinue', 'checkExpectation'] as const) {
    server.on(event, (request, response) => server.emit('request', request, response))
  }
  refuseBrokenRequests(server)
  return server
}

function serverOf(listener: RequestListener, { tls, requestTimeoutMs }: HttpServerOptions): Server {
  if (tls === undefined) return createServer(listener)
  const demand = { requestCert: tls.clientsPresent, rejectUnauthorized: tls.clientsPresent }
  const server = createTlsServer({ ...tls.context, ...demand, handshakeTimeout: requestTimeoutMs }, listener)
  // Who does not speak TLS, or not in time, cannot be answered either.
  return server.prependListener('tlsClientError', (_error, socket) => socket.destroy())
}

/** Listens and gives the port, which the system chooses when `port` is 0. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

// A connection that was busy when the server began to close is idle soon after; its client may keep it open for long.
const idleCheckMs = 50

/** Takes no more connections and resolves when the last one has ended; idle ones are ended by us. */
export function closeServer(server: Server, environment: Environment): Promise<void> {
  return new Promise((resolve) => {
    const cancel = environment.every(idleCheckMs, () => server.closeIdleConnections())
    server.close(() => {
      cancel()
      resolve()
    })
  })
}
