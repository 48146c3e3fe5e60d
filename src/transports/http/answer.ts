import { Readable } from 'node:stream'
import type { Payload } from '../../contract/mod.ts'
import { errorBody, type Failure } from '../../errors.ts'
import type { HttpContext } from './state.ts'

/** Any answer of the contract, as the sender sees it. */
export interface Answer {
  readonly status: number
  readonly contentType?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Puts an answer on its way: JSON values as JSON, text and bytes as they are, streams at the reader's pace. */
export function send(ctx: HttpContext, answer: Answer): void {
  ctx.status = answer.status
  if (answer.headers !== undefined) ctx.set({ ...answer.headers })
  if (!('body' in answer)) return
  ctx.body = isStream(answer.body) ? Readable.from(buffers(answer.body), { objectMode: false }) : plainBody(answer)
  ctx.type = answer.contentType ?? 'application/json'
}

/** Answers a failure with the status and headers of its row in the catalogue. */
export function sendFailure(ctx: HttpContext, failure: Failure): void {
  const { spec, code, details } = failure
  if (code === 'unauthorized') ctx.set('WWW-Authenticate', 'Bearer realm="tallymill", ApiKey realm="tallymill"')
  if (code === 'upgrade_required') ctx.set({ Upgrade: 'websocket', Connection: 'Upgrade' })
  if (spec.http === 429 || spec.http === 503) ctx.set('Retry-After', String(details.retry_after ?? 1))
  // What is left of a body that was refused unread cannot be told from the next request.
  if (code === 'payload_too_large' || code === 'request_timeout') ctx.set('Connection', 'close')
  send(ctx, { status: spec.http, body: errorBody(failure) })
}

function plainBody({ body, contentType }: Answer): string | Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const isText = typeof body === 'string' && contentType !== undefined && contentType !== 'application/json'
  return isText ? body : JSON.stringify(body)
}

function isStream(body: unknown): body is Exclude<Payload, string | Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}

async function* buffers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}
