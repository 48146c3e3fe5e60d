import Koa from 'koa'
import type { Caller } from '../../broker/mod.ts'
import type { Page } from '../../console/mod.ts'
import { type AllHandlers, type ByteStream, type OperationId, operations } from '../../contract/mod.ts'
import type { Environment } from '../../environment.ts'
import { errorCatalogue, Failure, fail, rateLimitFailure, toFailure } from '../../errors.ts'
import type { OriginPolicy } from '../../platform/auth/mod.ts'
import {
  authorise,
  authoriseAdmin,
  authoriseOptionalToken,
  authoriseToken,
  type Gate,
  type Identity,
} from '../../platform/gate/mod.ts'
import type { CommandLimiter, InFlightGate } from '../../platform/limits/mod.ts'
import type { AccessRecord, Logger } from '../../platform/logging/mod.ts'
import type { Metrics } from '../../platform/metrics/mod.ts'
import { type Answer, send, sendFailure } from './answer.ts'
import { begun, isStream, pour } from './byte-stream.ts'
import { Call } from './call.ts'
import { Deadlines } from './deadlines.ts'
import { type FailureForm, formOfUnknownPath } from './failure-form.ts'
import { crossOrigin, type HeaderList, securityHeaders, uncached, varying } from './headers.ts'
import { type OperationRoute, readInput } from './input.ts'
import { finishWhenOver } from './record.ts'
import { RequestBodies } from './request-body.ts'
import { RequestIds } from './request-ids.ts'
import { pathOf, type Route, Routes } from './routing.ts'
import type { HandlerContext, HttpContext, RequestState } from './state.ts'

export interface PipelineOptions {
  readonly environment: Environment
  readonly handlers: AllHandlers<HandlerContext>
  readonly gate: Gate
  /** Says on whose behalf a request is handled. */
  readonly callerOf: (identity: Identity, requestId: string) => Caller
  readonly commandLimiter: CommandLimiter
  readonly origins: OriginPolicy
  readonly inFlight: InFlightGate
  readonly draining: () => boolean
  /** Whether administration needs no token. */
  readonly adminOpen: () => boolean
  /** Gives the pages, which are for everyone; undefined for what is none of them. */
  readonly pages: (path: string) => Promise<Page | undefined>
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

/**
 * The way of a request, top to bottom:
 *
 *     identify -> log and count -> CORS -> [failures become answers below here]
 *       -> route -> admit -> refuse the unroutable -> authenticate -> read and validate -> handle -> send
 *
 * CORS preflight is answered before anything that could refuse it. These are functions and not middleware: every
 * middleware costs each request promises of its own.
 */
export function createPipeline(options: PipelineOptions): Koa<RequestState> {
  const app = new Koa<RequestState>()
  const pipeline = new Pipeline(options)
  app.use((ctx) => pipeline.serve(ctx))
  app.on('error', (error) => options.logger.debug({ err: error }, 'connection ended early'))
  return app
}

class Pipeline {
  readonly #options: PipelineOptions
  readonly #routes = new Routes()
  readonly #requestIds: RequestIds
  readonly #deadlines: Deadlines
  readonly #bodies: RequestBodies
  readonly #crossOrigin: Koa.Middleware
  readonly #commonHeaders: HeaderList

  constructor(options: PipelineOptions) {
    const { environment, requestTimeoutMs, bodyBytesMax, origins } = options
    this.#options = options
    this.#requestIds = new RequestIds(environment)
    this.#deadlines = new Deadlines(environment, requestTimeoutMs)
    this.#bodies = new RequestBodies(bodyBytesMax, this.#deadlines)
    this.#crossOrigin = crossOrigin(origins)
    this.#commonHeaders = [...securityHeaders(), ...uncached, ...varying]
  }

  async serve(ctx: HttpContext): Promise<void> {
    this.#identify(ctx)
    finishWhenOver(ctx, this.#options)
    if (ctx.req.headers.origin === undefined) await this.#answer(ctx)
    else await this.#crossOrigin(ctx, () => this.#answer(ctx))
    // Koa does not tell what of a stream was written, so streams are written here, when all headers are set.
    if (ctx.state.stream !== undefined) startStream(ctx, ctx.state.stream)
  }

  #identify(ctx: HttpContext): void {
    const { headers, socket } = ctx.req
    const { gate } = this.#options
    const given = headers['x-request-id']
    const isUsable = typeof given === 'string' && requestIdPattern.test(given)
    const requestId = isUsable ? given : this.#requestIds.next()
    const identity = gate.identify({
      credentials: {
        header: headers['x-api-key'],
        authorization: headers.authorization,
        hub: headers['x-hub-access-key'],
      },
      remoteAddress: socket.remoteAddress,
      forwardedFor: headers['x-forwarded-for'],
    })
    ctx.state = {
      requestId,
      identity,
      headers: [...this.#commonHeaders, 'X-Request-Id', requestId],
      bearer: undefined,
      operationId: undefined,
      body: undefined,
    }
  }

  async #answer(ctx: HttpContext): Promise<void> {
    let form = formOfUnknownPath(ctx.originalUrl)
    try {
      const path = pathOf(ctx)
      const route = this.#routes.route(ctx.method, path)
      const page = route.kind === 'unknown' && isReading(ctx.method) ? await this.#options.pages(path) : undefined
      if (page !== undefined) return await send(ctx, page)
      form = formOf(route, form)
      await this.#enter(ctx, route, form)
    } catch (error) {
      const failure = toFailure(error)
      const { requestId } = ctx.state
      if (failure.spec.http === 500) {
        this.#options.logger.error({ err: failure.cause ?? failure, requestId }, 'request failed')
      }
      await sendFailure(ctx, failure, form)
    }
  }

  async #enter(ctx: HttpContext, route: Route, form: FailureForm): Promise<void> {
    const exempt = route.kind === 'operation' && isExempt(route.id)
    if (!exempt) this.#admit(ctx, form)
    if (route.kind !== 'operation') return this.#refuseUnroutable(ctx, route)
    ctx.state.operationId = route.id
    if (exempt) return this.#handle(ctx, route)
    this.#authorise(ctx.state, route.id)
    const leave = this.#options.inFlight.enter()
    if (leave === undefined) fail('overloaded')
    // Called when the response closes: a download is in flight until its last byte has gone.
    ctx.state.leave = leave
    await this.#handle(ctx, route)
  }

  #admit({ state }: HttpContext, form: FailureForm): void {
    const { gate, commandLimiter, draining, environment } = this.#options
    const { identity, headers } = state
    const isCommand = form === 'command'
    const { limit, remaining, resetSeconds, admitted, retryAfterSeconds } = isCommand
      ? commandLimiter.admit(identity.countedAs, identity.principal)
      : gate.admit(identity)
    if (limit > 0) {
      const reset = isCommand ? Math.ceil(environment.nowMs() / 1000) + resetSeconds : resetSeconds
      headers.push('X-RateLimit-Limit', String(limit), 'X-RateLimit-Remaining', String(remaining))
      headers.push('X-RateLimit-Reset', String(reset))
    }
    if (!admitted) {
      throw isCommand ? commandRateFailure(limit, retryAfterSeconds) : rateLimitFailure(limit, retryAfterSeconds)
    }
    if (draining()) fail('shutting_down')
  }

  #authorise(state: RequestState, id: OperationId): void {
    const { security, access, failureForm } = operations[id]
    const { identity, requestId } = state
    if (security === 'none') return
    if (security === 'admin')
      return this.#options.adminOpen() ? undefined : authoriseAdmin(identity, access, { requestId })
    // What a token that names no tenant may do, or none at all, the handlers of shared maps decide.
    if (security === 'optional_token' && failureForm === 'admin') return
    if (security === 'key') return authorise(identity, access, { requestId })
    const check = security === 'token' ? authoriseToken : authoriseOptionalToken
    state.bearer = check(identity, access, { requestId })
  }

  #refuseUnroutable(ctx: HttpContext, route: Exclude<Route, { kind: 'operation' }>): Promise<void> {
    if (ctx.state.identity.principal === undefined) fail('unauthorized')
    if (this.#options.upgradePaths.has(ctx.path)) fail('upgrade_required')
    if (route.kind === 'unknown') fail('not_found')
    const { allowed } = route
    ctx.state.headers.push('Allow', allowed.join(', '))
    if (ctx.method !== 'OPTIONS') fail('method_not_allowed', undefined, { allowed })
    return send(ctx, { status: 204 })
  }

  async #handle(ctx: HttpContext, route: OperationRoute): Promise<void> {
    const input = await readInput(ctx, route, this.#bodies)
    const answer = await this.#inTime(ctx, (call) => {
      const handler = this.#options.handlers[route.id] as AnyHandler
      return readied(ctx, handler(input, call))
    })
    this.#options.onAnswer?.(ctx.state, answer)
    await send(ctx, answer)
  }

  #inTime({ res, state }: HttpContext, work: (call: Call) => Promise<Answer>): Promise<Answer> {
    const { identity, requestId } = state
    const caller = this.#options.callerOf(identity, requestId)
    return new Promise((resolve, reject) => {
      const deadline = this.#deadlines.start(() => {
        reject(new Failure('response_timeout', errorCatalogue.response_timeout.title, {}))
        call.giveUp()
      })
      const call = new Call(res, caller, state, deadline)
      work(call).then(
        (answer) => {
          deadline.end()
          resolve(answer)
        },
        (error) => {
          deadline.end()
          reject(error)
        },
      )
    })
  }
}

/** A stream is answered once it has begun: until then its failure can still be told. HEAD wants none of it. */
async function readied(ctx: HttpContext, answering: Answer | Promise<Answer>): Promise<Answer> {
  const answer = await answering
  return isStream(answer.body) && ctx.method !== 'HEAD' ? { ...answer, body: await begun(answer.body) } : answer
}

/** Whoever watches over the server is always answered; the contracts are for everyone, but they are long. */
const isExempt = (id: OperationId): boolean => operations[id].security === 'none' && operations[id].tag !== 'contract'

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

function startStream(ctx: HttpContext, stream: ByteStream): void {
  ctx.respond = false
  if (ctx.method === 'HEAD') return void ctx.res.end()
  pour(stream, ctx.res).catch((error: Error) => {
    ctx.app.emit('error', error, ctx)
    ctx.res.destroy()
  })
}

/** An operation says in what form it fails; where none was found, one of those at the path does. */
function formOf(route: Route, unknown: FailureForm): FailureForm {
  if (route.kind === 'operation') return operations[route.id].failureForm
  return route.kind === 'other_method' ? operations[route.ids[0] as OperationId].failureForm : unknown
}

function commandRateFailure(limit: number, seconds: number): Failure {
  const message = `Rate limit exceeded. Try again in ${seconds} seconds.`
  return new Failure('rate_limit_exceeded', message, { limit, retry_after: seconds })
}
