/**
 * One line per request that was answered, whatever the transport.
 */
import type { Principal } from '../auth/mod.ts'
import type { Logger } from './logger.ts'
import { redactedUrl } from './redaction.ts'

export interface AccessRecord {
  readonly transport: 'http' | 'ws' | 'grpc'
  readonly requestId: string
  readonly method: string
  /** Path and query as received. */
  readonly url: string
  readonly operationId: string | undefined
  /** HTTP status; of an upgraded socket 101, of a gRPC call its status number. */
  readonly status: number
  readonly durationMs: number
  readonly bytesSent: number
  readonly clientAddress: string
  /** Undefined when authentication failed or was not needed. */
  readonly principal: Principal | undefined
  readonly userAgent: string | undefined
}

export interface AccessLogOptions {
  /** Operations that probes call all day; logged at debug unless they fail. */
  readonly quietOperations: ReadonlySet<string>
}

const urlCharactersMax = 2048
const userAgentCharactersMax = 256

function levelOf(record: AccessRecord, quiet: ReadonlySet<string>): 'debug' | 'info' | 'warn' {
  const failed = record.transport === 'grpc' ? record.status === 13 : record.status >= 500
  if (failed) return 'warn'
  return record.operationId !== undefined && quiet.has(record.operationId) ? 'debug' : 'info'
}

/** A function that writes one record: failures of the server as warnings, probes at debug, all else as information. */
export function createAccessLog(logger: Logger, { quietOperations }: AccessLogOptions): (record: AccessRecord) => void {
  return (record) => {
    const level = levelOf(record, quietOperations)
    if (!logger.isLevelEnabled(level)) return
    const { principal, url, userAgent, durationMs, ...rest } = record
    logger[level](
      {
        ...rest,
        url: redactedUrl(url).slice(0, urlCharactersMax),
        durationMs: Math.round(durationMs * 1000) / 1000,
        client: principal?.kind === 'key' ? principal.fingerprint : principal?.kind,
        userAgent: userAgent?.slice(0, userAgentCharactersMax),
      },
      'request',
    )
  }
}
