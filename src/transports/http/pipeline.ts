import cors from '@koa/cors'
import Koa from 'koa'
import compress from 'koa-compress'
import helmet from 'koa-helmet'
import { type AllHandlers, operations, validateBody, validateParams } from '../../contract/mod.ts'
import { type Environment, randomId } from '../../environment.ts'
import { fail, rateLimitFailure, toFailure } from '../../errors.ts'
import type { OriginPolicy } from '../../platform/auth/mod.ts'
import { actorOf, type Gate } from '../../platform/gate/mod.ts'
import type { InFlightGate } from '../../platform/limits/mod.ts'
import type { AccessRecord, Logger } from '../../platform/logging/mod.ts'
import type { Metrics } from '../../platform/metrics/mod.ts'
import { type Answer, send, sendFailure } from './answer.ts'
import { begun, isStream, pour } from './byte-stream.ts'
import { type BodyLimits, readJsonBody } from './request-body.ts'
import { pathOf, Routes } from './routing.ts'
import type { HandlerContext, HttpContext, Next, RequestState } from './state.ts'

export interface PipelineOptions {
  readonly environment: Environment
  readonly handlers: AllHandlers<HandlerContext>
  readonly gate: Gate
  readonly origins: OriginPolicy
  readonly inFlight: InFlightGate
  readonly draining: () => boolean
  readonly bodyBytesMax: number
  /** Time for the body to arrive, and again for the handler to answer. */
  readonly requestTimeoutMs: number
  /** Paths that only speak WebSocket. */
  readonly upgradePaths: ReadonlySet<string>
  readonly logger: Logger
  readonly logAccess: (record: AccessRecord) => void
  readonly metrics: Metrics
  /** For tests: sees every answer before it is sent. */
  readonly onAnswer?: (state: RequestState, answer: Answer) => void
}

type AnyHandler = (input: unknown, context: HandlerContext) => Answer | Promise<Answer>

const requestIdPattern = /^[\x21-\x7e]{1,128}$/

/** What is logged of a client that left before there was an answer; nobody is sent this status. */
const clientGoneStatus = 499

const exposedHeaders = [
  'X-Request-Id',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Retry-After',
  'ETag',
]

/**
 * The way of a request, top to bottom:
 *
 *     identify -> log and count -> security headers -> CORS -> compress -> [failures become answers below here]
 *       -> route -> admit -> refuse the unroutable -> authenticate -> read and validate -> handle -> send
 *
 * CORS preflight is answered before anything that could refuse it.
 */
export function createPipeline(options: PipelineOptions): Koa<RequestState> {
  const app = new Koa<RequestState>()
  const steps = new Pipeline(options)
  app.use(pourStream)
  app.use((ctx, next) => steps.identify(ctx, next))
  app.use((ctx, next) => steps.record(ctx, next))
  app.use(securityHeaders())
  app.use(uncached)
  app.use(crossOrigin(options.origins))
  app.use(compress({ filter: isCompressible, threshold: 1024, br: false }))
  app.use((ctx) => steps.answer(ctx))
  app.on('error', (error) => options.logger.debug({ err: error }, 'connection ended early'))
  return app
}

class Pipeline {
  readonly #options: PipelineOptions
  readonly #routes = new Routes()

  constructor(options: PipelineOptions) {
    this.#options = options
  }

  async identify(ctx: HttpContext, next: Next): Promise<void> {
    const given = ctx.get('X-Request-Id')
    ctx.state.requestId = requestIdPattern.test(given) ? given : randomId(this.#options.environment, 16)
    ctx.state.identity = this.#options.gate.identify({
      credentials: { header: ctx.req.headers['x-api-key'], authorization: ctx.req.headers.authorization },
      remoteAddress: ctx.req.socket.remoteAddress,
      forwardedFor: ctx.req.headers['x-forwarded-for'],
    })
    ctx.state.operationId = undefined
    ctx.state.pathValues = {}
    ctx.set('X-Request-Id', ctx.state.requestId)
    await next()
  }

  async record(ctx: HttpContext, next: Next): Promise<void> {
    const { environment, metrics, logAccess } = this.#options
    const startedMs = environment.monotonicMs()
    const { socket } = ctx.req
    const writtenBefore = socket.bytesWritten
    ctx.res.once('close', () => {
      const { operationId, requestId, identity } = ctx.state
      const status = ctx.res.headersSent ? ctx.res.statusCode : clientGoneStatus
      const { method, originalUrl: url } = ctx
      const durationMs = environment.monotonicMs() - startedMs
      const bytesSent = socket.bytesWritten - writtenBefore
      metrics.requestFinished({ operationId, method, status, durationMs })
      metrics.bytesSent('http', bytesSent)
      const { address: clientAddress, principal } = identity
      const userAgent = ctx.req.headers['user-agent']
      logAccess({
        transport: 'http',
        requestId,
        method,
        url,
        operationId,
        status,
        durationMs,
        bytesSent,
        clientAddress,
        principal,
        userAgent,
      })
    })
    await next()
  }

  async answer(ctx: HttpContext): Promise<void> {
    try {
      await this.#enter(ctx)
    } catch (error) {
      const failure = toFailure(error)
      if (failure.spec.http === 500)
        this.#options.logger.error({ err: failure.cause ?? failure, requestId: ctx.state.requestId }, 'request failed')
      sendFailure(ctx, failure)
    }
  }

  async #enter(ctx: HttpContext): Promise<void> {
    const route = this.#routes.route(ctx.method, pathOf(ctx))
    const exempt = route.kind === 'operation' && operations[route.id].security === 'none'
    if (!exempt) this.#admit(ctx)
    if (route.kind === 'operation') {
      ctx.state.operationId = route.id
      ctx.state.pathValues = route.values
      if (!exempt && ctx.state.identity.principal === undefined) fail('unauthorized')
      return exempt ? this.#handle(ctx) : this.#handleCounted(ctx)
    }
    this.#refuseUnroutable(ctx, route.kind === 'other_method' ? route.allowed : [])
  }

  #admit(ctx: HttpContext): void {
    const admission = this.#options.gate.admit(ctx.state.identity)
    if (admission.limit > 0) {
      ctx.set('X-RateLimit-Limit', String(admission.limit))
      ctx.set('X-RateLimit-Remaining', String(admission.remaining))
      ctx.set('X-RateLimit-Reset', String(admission.resetSeconds))
    }
    if (!admission.admitted) throw rateLimitFailure(admission.limit, admission.retryAfterSeconds)
    if (this.#options.draining()) fail('shutting_down')
  }

  #refuseUnroutable(ctx: HttpContext, allowed: readonly string[]): void {
    if (ctx.state.identity.principal === undefined) fail('unauthorized')
    if (this.#options.upgradePaths.has(ctx.path)) fail('upgrade_required')
    if (allowed.length === 0) fail('not_found')
    ctx.set('Allow', allowed.join(', '))
    if (ctx.method !== 'OPTIONS') fail('method_not_allowed', undefined, { allowed })
    ctx.status = 204
  }

  async #handleCounted(ctx: HttpContext): Promise<void> {
    const leave = this.#options.inFlight.enter()
    if (leave === undefined) fail('overloaded')
    // A download is in flight until its last byte has gone.
    ctx.res.once('close', leave)
    await this.#handle(ctx)
  }

  async #handle(ctx: HttpContext): Promise<void> {
    const { operationId: id, requestId, identity, pathValues } = ctx.state
    if (id === undefined) return
    const input = await this.#input(ctx, id, pathValues)
    const gone = new AbortController()
    ctx.res.once('close', () => gone.abort())
    const actor = identity.principal === undefined ? 'none' : actorOf(identity.principal)
    const handler = this.#options.handlers[id] as AnyHandler
    const context = { caller: { actor, requestId }, signal: gone.signal }
    const answer = await this.#inTime(readied(ctx, handler(input, context)))
    this.#options.onAnswer?.(ctx.state, answer)
    send(ctx, answer)
  }

  async #input(ctx: HttpContext, id: keyof typeof operations, path: RequestState['pathValues']): Promise<unknown> {
    const params = validateParams(id, { path, query: new URLSearchParams(ctx.querystring) })
    if (!params.ok) return refuseInput(params.problems)
    if (operations[id].requestBody === 'none') return { ...params.value, body: undefined }
    const { environment, bodyBytesMax: bytesMax, requestTimeoutMs: timeoutMs } = this.#options
    const limits: BodyLimits = { bytesMax, timeoutMs }
    const body = validateBody(id, await readJsonBody(ctx.req, ctx.res, limits, environment))
    return body.ok ? { ...params.value, body: body.value } : refuseInput(body.problems)
  }

  #inTime(work: Promise<Answer>): Promise<Answer> {
    const { environment, requestTimeoutMs } = this.#options
    return new Promise((resolve, reject) => {
      const cancel = environment.after(requestTimeoutMs, () => {
        try {
          fail('response_timeout')
        } catch (error) {
          reject(error)
        }
      })
      work.then(resolve, reject).finally(cancel)
    })
  }
}

/** A stream is answered once it has begun: until then its failure can still be told. HEAD wants none of it. */
async function readied(ctx: HttpContext, answering: Answer | Promise<Answer>): Promise<Answer> {
  const answer = await answering
  return isStream(answer.body) && ctx.method !== 'HEAD' ? { ...answer, body: await begun(answer.body) } : answer
}

/** Streams are written here, when every step has set its headers, and not by Koa: it does not tell what was written. */
async function pourStream(ctx: HttpContext, next: Next): Promise<void> {
  await next()
  const { stream } = ctx.state
  if (stream === undefined) return
  ctx.respond = false
  if (ctx.method === 'HEAD') return void ctx.res.end()
  pour(stream, ctx.res).catch((error: Error) => {
    ctx.app.emit('error', error, ctx)
    ctx.res.destroy()
  })
}

function refuseInput(errors: readonly { pointer: string; message: string }[]): never {
  const [first] = errors
  const place = first?.pointer === '' ? 'The body' : first?.pointer
  return fail('validation_failed', `${place} ${first?.message}`, { errors })
}

function securityHeaders(): Koa.Middleware {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // The server speaks plain HTTP; whatever ends TLS in front of it decides about strict transport.
    strictTransportSecurity: false,
  })
}

/** Answers show the present state to who holds the key; a handler whose answer may be kept says so itself. */
function uncached(ctx: HttpContext, next: Next): Promise<unknown> {
  ctx.set('Cache-Control', 'no-store')
  return next()
}

function crossOrigin(origins: OriginPolicy): Koa.Middleware {
  return cors({
    origin: (ctx) => {
      const origin = ctx.get('Origin')
      if (origins.any) return '*'
      return origins.allows(origin) ? origin : ''
    },
    allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    allowHeaders: ['Content-Type', 'Authorization', 'X-API-Key', 'X-Request-Id'],
    exposeHeaders: exposedHeaders,
    maxAge: 600,
  })
}

/** Entries go out uncompressed: compressing costs more than the loopback or a LAN saves. */
function isCompressible(type: string): boolean {
  return /^(application\/json|text\/(html|css|javascript))/.test(type)
}
