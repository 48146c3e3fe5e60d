import { type CommandName, type CommandResults, commands, validateSchema } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { type Failure, fail, toFailure } from '../errors.ts'
import type { CommandContext } from './caller.ts'
import { Activity, type CommandCount } from './commands/activity.ts'
import { healthOf } from './commands/admin.ts'
import {
  batchRequest,
  commandRequest,
  errorOf,
  failureBody,
  type ItemBody,
  isBatch,
  type ReplyBody,
  requestIdIn,
} from './commands/envelope.ts'
import type { CommandHandlers, Handler, Parts } from './commands/handler.ts'
import { commandHandlers } from './commands/handlers.ts'
import { OpenTransactions } from './commands/open-transactions.ts'
import { checkBatch, checkPlan } from './commands/plan.ts'
import { SlowLog, slowMs } from './commands/slow-log.ts'
import { inDialect } from './dialect.ts'
import type { Json } from './json.ts'
import type { Engine } from './port/engine.ts'
import { type Session, Sessions } from './session.ts'
import { RoomHub } from './subscriptions/room-hub.ts'
import { Topics } from './topics/topics.ts'

export interface BrokerOptions {
  readonly engine: Engine
  readonly environment: Environment
  readonly version: string
  /** Settings in effect, by name, for `admin.config`. */
  readonly settings: Readonly<Record<string, Json>>
  /** Begins to end the process; called after `admin.shutdown` was answered. */
  readonly shutDown: () => void
  /** Hears of failures that nobody foresaw, for the log. */
  readonly onFailure: (failure: Failure) => void
}

export interface Reply {
  /** Of HTTP. */
  readonly status: number
  readonly body: ReplyBody
}

/** Commands that need a WebSocket, and a frame of their own. */
const subscribing: ReadonlySet<string> = new Set([
  'stream.subscribe',
  'stream.unsubscribe',
  'pubsub.subscribe',
  'pubsub.unsubscribe',
])
/** How long these take is up to whoever sends them. */
const waiting: ReadonlySet<string> = new Set(['queue.consume'])

/** Runs commands: whoever speaks a protocol gives it what came, and sends what it answers. */
export class Broker {
  readonly #parts: Parts
  readonly #handlers: CommandHandlers
  readonly #onFailure: (failure: Failure) => void

  constructor({ engine, environment, version, settings, shutDown, onFailure }: BrokerOptions) {
    this.#onFailure = onFailure
    this.#parts = {
      engine,
      environment,
      version,
      settings,
      shutDown,
      topics: new Topics(engine.topics, environment),
      rooms: new RoomHub({ rooms: engine.rooms, environment, onFailure: (error) => onFailure(toFailure(error)) }),
      sessions: new Sessions(),
      transactions: new OpenTransactions(environment),
      activity: new Activity(environment),
      slowLog: new SlowLog(),
    }
    this.#handlers = commandHandlers(this.#parts)
  }

  /** Runs a command or a batch, as it came, and gives the answer with its status. Never fails. */
  async execute(request: unknown, context: CommandContext): Promise<Reply> {
    const requestId = requestIdIn(request) ?? uuid(this.#parts.environment)
    try {
      if (isBatch(request)) return await this.#executeBatch(requestId, request, context)
      const { name, result } = await this.#executeCommand(request, context, false)
      const payload = inDialect(context.dialect, name, result)
      const body = { type: 'response', request_id: requestId, status: 'success', success: true, payload } as const
      return { status: statusOf(name, result), body }
    } catch (error) {
      const failure = this.#heard(error)
      return { status: failure.spec.http, body: failureBody(requestId, failure) }
    }
  }

  /** Runs one command and gives its result alone. @throws Failure as the command does */
  async executeOne<Name extends CommandName>(
    name: Name,
    payload: unknown,
    context: CommandContext,
  ): Promise<CommandResults[Name]> {
    try {
      return (await this.#run(name, payload, context, false)) as CommandResults[Name]
    } catch (error) {
      throw this.#heard(error)
    }
  }

  /** Tells the broker of a WebSocket that was opened. */
  connect(session: Session): void {
    this.#parts.sessions.add(session)
  }

  health(): Promise<CommandResults['admin.health']> {
    return healthOf(this.#parts)
  }

  /** How often each command ran, for the metrics. */
  commandCounts(): readonly CommandCount[] {
    return this.#parts.activity.counts()
  }

  /** Lets go of what the broker holds besides the engine. */
  close(): void {
    this.#parts.transactions.close()
  }

  async #executeBatch(requestId: string, request: unknown, context: CommandContext): Promise<Reply> {
    const { commands: items } = batchRequest(request)
    checkBatch(context.caller.limits, items.length)
    const results: ItemBody[] = []
    for (const item of items) results.push(await this.#executeItem(item, context))
    const body = { type: 'batch_response', request_id: requestId, status: 'success', success: true, results } as const
    return { status: 200, body }
  }

  async #executeItem(item: unknown, context: CommandContext): Promise<ItemBody> {
    try {
      const { name, result } = await this.#executeCommand(item, context, true)
      return { status: 'success', success: true, payload: inDialect(context.dialect, name, result) }
    } catch (error) {
      return { status: 'error', success: false, error: errorOf(this.#heard(error)) }
    }
  }

  async #executeCommand(request: unknown, context: CommandContext, isBatched: boolean) {
    const { command, payload } = commandRequest(request)
    const name = knownName(command)
    return { name, result: await this.#run(name, payload, context, isBatched) }
  }

  async #run(name: CommandName, payload: unknown, context: CommandContext, isBatched: boolean) {
    const { access } = commands[name]
    if (!context.caller.may(access)) fail('forbidden', `The key may not do ${access}.`, { access })
    if (isBatched && subscribing.has(name)) fail('websocket_required', 'This command needs a frame of its own.')
    if (context.caller.limits !== undefined) await checkPlan(context.caller.limits, access, payload)
    const checked = validateSchema(commands[name].payload, payload ?? {})
    if (!checked.ok) return fail('invalid_payload', undefined, { errors: checked.problems })
    const { environment, activity, slowLog } = this.#parts
    activity.count(name)
    const startedMs = environment.monotonicMs()
    const handler = this.#handlers[name] as Handler<CommandName>
    try {
      return await handler(checked.value as never, { ...context, isBatched })
    } finally {
      const tookMs = environment.monotonicMs() - startedMs
      if (tookMs > slowMs && !waiting.has(name)) slowLog.add(name, checked.value, tookMs, environment.nowMs())
    }
  }

  #heard(error: unknown): Failure {
    const failure = toFailure(error)
    if (failure.code === 'internal_error') this.#onFailure(failure)
    return failure
  }
}

/** The status of HTTP for what a command gave: 201 where a queue or room was made. */
export function statusOf(name: CommandName, result: unknown): 200 | 201 {
  const makes = name === 'queue.create' || name === 'stream.create' || name === 'stream.get_or_create'
  return makes && (result as { readonly created: boolean }).created ? 201 : 200
}

function knownName(name: string): CommandName {
  if (Object.hasOwn(commands, name)) return name as CommandName
  const why = name.startsWith('script.') ? 'Scripts are not run here.' : undefined
  return fail('invalid_command', why, { command: name.slice(0, 128) })
}

/** A random UUID, version 4. */
function uuid(environment: Environment): string {
  const bytes = Buffer.from(environment.randomBytes(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
