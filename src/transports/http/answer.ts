import compress from 'koa-compress'
import { WrittenJson } from '../../contract/mod.ts'
import type { Failure } from '../../errors.ts'
import { isStream, limitStall } from './byte-stream.ts'
import { type FailureForm, failureBodyOf } from './failure-form.ts'
import type { HttpContext } from './state.ts'

/** Any answer of the contract, as the sender sees it. */
export interface Answer {
  readonly status: number
  readonly contentType?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers that are shorter go out as they are. */
const compressedFromBytes = 1024

const compressBody = compress({ filter: isCompressible, threshold: compressedFromBytes, br: false })

/** Puts an answer on its way: JSON values as JSON, text and bytes as they are, streams at the reader's pace. */
export async function send(ctx: HttpContext, answer: Answer): Promise<void> {
  const { body, contentType, headers } = answer
  if (isStream(body)) return sendStream(ctx, answer)
  const isJson = body !== undefined && contentType === undefined && headers === undefined
  const text = isJson ? jsonText(body) : plainBody(answer)
  if (isJson && (text.length < compressedFromBytes || ctx.req.headers['accept-encoding'] === undefined)) {
    return sendJson(ctx, answer.status, text as string)
  }
  sendHead(ctx, answer)
  if ('body' in answer) ctx.body = text
  setType(ctx, answer)
  await compressBody(ctx, async () => undefined)
}

/**
 * Writes the answer at once, past Koa, which would look at each header several times. The status line goes out with the
 * body in one packet.
 */
function sendJson({ req, res, state }: HttpContext, status: number, text: string): void {
  if (res.destroyed || res.headersSent) return
  const length = Buffer.byteLength(text)
  state.headers.push('Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(length))
  res.writeHead(status, state.headers)
  if (req.method === 'HEAD') res.end()
  else res.end(text)
}

function sendStream(ctx: HttpContext, answer: Answer): void {
  sendHead(ctx, answer)
  // Compressing entries takes eight times as long as sending them, and most clients accept gzip without asking.
  ctx.compress = false
  limitStall(ctx.res)
  ctx.state.stream = answer.body as NonNullable<HttpContext['state']['stream']>
  setType(ctx, answer)
}

function sendHead(ctx: HttpContext, { status, headers = {} }: Answer): void {
  ctx.status = status
  const { headers: common } = ctx.state
  for (let at = 0; at < common.length; at += 2) ctx.set(common[at] as string, common[at + 1] as string)
  ctx.set({ ...headers })
}

function setType(ctx: HttpContext, { headers, contentType, body }: Answer): void {
  if (body !== undefined) ctx.type = headers?.['Content-Type'] ?? contentType ?? 'application/json'
}

/** Answers a failure with the status and headers of its row in the catalogue. */
export function sendFailure(ctx: HttpContext, failure: Failure, form: FailureForm): Promise<void> {
  const { spec, code, details } = failure
  const { headers } = ctx.state
  if (code === 'unauthorized') headers.push('WWW-Authenticate', 'Bearer realm="tallymill", ApiKey realm="tallymill"')
  if (code === 'upgrade_required') headers.push('Upgrade', 'websocket', 'Connection', 'Upgrade')
  if (spec.http === 429 || spec.http === 503) headers.push('Retry-After', String(details.retry_after ?? 1))
  // What is left of a body that was refused unread cannot be told from the next request.
  if (code === 'payload_too_large' || code === 'request_timeout') headers.push('Connection', 'close')
  return send(ctx, { status: spec.http, body: failureBodyOf(form, failure, ctx.state) })
}

const jsonText = (body: unknown): string => (body instanceof WrittenJson ? body.text : JSON.stringify(body))

function plainBody({ body, contentType }: Answer): string | Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const isText = typeof body === 'string' && contentType !== undefined && contentType !== 'application/json'
  return isText ? body : jsonText(body)
}

/** Entries go out uncompressed: compressing costs more than the loopback or a LAN saves. */
function isCompressible(type: string): boolean {
  return /^(application\/json|text\/(html|css|javascript))/.test(type)
}
