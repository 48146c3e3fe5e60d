import { createServer, type Server } from 'node:http'
import type { Environment } from '../../environment.ts'
import { refuseBrokenRequests } from './broken-request.ts'
import { createPipeline, type PipelineOptions } from './pipeline.ts'
import { dropUnreadBodies } from './unread-body.ts'

/** Creates the REST server; it does not listen yet, so that a WebSocket interface can join it first. */
export function createHttpServer(options: PipelineOptions): Server {
  const app = createPipeline(options)
  const server = createServer(app.callback())
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
