import type { Environment } from '../../environment.ts'
import type { AccessRecord } from '../../platform/logging/mod.ts'
import type { Metrics } from '../../platform/metrics/mod.ts'
import type { HttpContext } from './state.ts'

export interface RecordOptions {
  readonly environment: Environment
  readonly metrics: Metrics
  readonly logAccess: (record: AccessRecord) => void
}

/** What is logged of a client that left before there was an answer; nobody is sent this status. */
const clientGoneStatus = 499

/**
 * Lets go of a request once it is over, whichever way it ends: it leaves its place, and is logged and counted. One listener
 * does all of it, as each costs every request.
 */
export function finishWhenOver(ctx: HttpContext, { environment, metrics, logAccess }: RecordOptions): void {
  const startedMs = environment.monotonicMs()
  const { req, res } = ctx
  const { socket } = req
  const writtenBefore = socket.bytesWritten
  res.once('close', () => {
    ctx.state.leave?.()
    const { operationId, requestId, identity } = ctx.state
    const status = res.headersSent ? res.statusCode : clientGoneStatus
    const { method, originalUrl: url } = ctx
    const durationMs = environment.monotonicMs() - startedMs
    const bytesSent = socket.bytesWritten - writtenBefore
    metrics.requestFinished({ operationId, method, status, durationMs })
    metrics.bytesSent('http', bytesSent)
    logAccess({
      transport: 'http',
      requestId,
      method,
      url,
      operationId,
      status,
      durationMs,
      bytesSent,
      clientAddress: identity.address,
      principal: identity.principal,
      userAgent: req.headers['user-agent'],
    })
  })
}
