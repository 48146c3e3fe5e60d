/** Requests that never become one: bytes that are not HTTP, headers that are too long or too slow. */
import { type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ErrorCode, errorBody, errorCatalogue, Failure } from '../../errors.ts'

/** Answers them on the bare socket, in the shape of every other failure, and ends it. */
export function refuseBrokenRequests(server: Server): void {
  const answering = new WeakSet<Duplex>()
  server.prependListener('request', ({ socket }, response) => {
    answering.add(socket)
    response.once('finish', () => answering.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Nothing may be written between the bytes of another answer.
    if (!socket.writable || error.code === 'ECONNRESET' || answering.has(socket)) socket.destroy()
    else socket.end(wireAnswer(failureOf(error.code)), () => socket.destroy())
  })
}

function failureOf(code: string | undefined): Failure {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return failure('request_timeout')
  if (code === 'HPE_HEADER_OVERFLOW') return failure('payload_too_large', 'The headers are larger than 16 KiB.')
  return failure('validation_failed', 'The request is not valid HTTP/1.1.')
}

function failure(code: ErrorCode, message: string = errorCatalogue[code].title): Failure {
  return new Failure(code, message, {})
}

function wireAnswer(failure: Failure): string {
  const body = JSON.stringify(errorBody(failure))
  const status = failure.spec.http
  const headers = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  return `${headers.join('\r\n')}\r\n\r\n${body}`
}
