import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Failure } from '../../errors.ts'

/** Answers an upgrade with the failure's HTTP status and the body given, then ends the socket. */
export function refuseUpgrade(socket: Duplex, failure: Failure, answer: object): void {
  if (socket.destroyed) return
  const body = JSON.stringify(answer)
  const status = failure.spec.http
  const headers = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    ...challenge(failure),
  ]
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`)
}

function challenge(failure: Failure): string[] {
  const retryAfter = failure.details.retry_after
  if (failure.code === 'unauthorized') return ['WWW-Authenticate: Bearer realm="tallymill", ApiKey realm="tallymill"']
  return typeof retryAfter === 'number' ? [`Retry-After: ${retryAfter}`] : []
}
