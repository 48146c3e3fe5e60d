import { errorBody, type Failure } from '../../errors.ts'
import { isStream, limitStall } from './byte-stream.ts'
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
  if (isStream(answer.body)) {
    // Compressing entries takes eight times as long as sending them, and most clients accept gzip without asking.
    ctx.compress = false
    limitStall(ctx.res)
    ctx.state.stream = answer.body
  } else {
    ctx.body = plainBody(answer)
  }
  ctx.type = answer.headers?.['Content-Type'] ?? answer.contentType ?? 'application/json'
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
