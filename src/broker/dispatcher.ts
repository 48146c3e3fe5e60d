import { type CommandName, type CommandResults, commands, validateSchema } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { type Failure, fail, toFailure } from '../errors.ts'
import type { CommandContext, PlanLimits } from './caller.ts'
import { Activity, type CommandCount } from './commands/activity.ts'
import { healthOf } from './commands/admin.ts'
import { isDirect } from './commands/direct.ts'
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
import type { Call, Handler } from './commands/handler.ts'
import { OpenTransactions } from './commands/open-transactions.ts'
import { checkBatch, checkPlan } from './commands/plan.ts'
import { RequestIds } from './commands/request-ids.ts'
import { slowMs } from './commands/slow-log.ts'
import { inDialect } from './dialect.ts'
import type { Json } from './json.ts'
import { growthOf } from './namespace/growth.ts'
import { type Space, Spaces } from './namespace/spaces.ts'
import type { Engine } from './port/engine.ts'
import type { Session } from './session.ts'

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
/** Commands on the server itself, which no one namespace has to itself. */
const ofServer: ReadonlySet<CommandName> = new Set([
  'admin.config',
  'admin.shutdown',
  'replication.promote',
  'replication.resync',
])
/** How long these take is up to whoever sends them. */
const waiting: ReadonlySet<string> = new Set(['queue.consume'])

/** Runs commands: whoever speaks a protocol gives it what came, and sends what it answers. */
export class Broker {
  readonly #engine: Engine
  readonly #environment: Environment
  readonly #activity: Activity
  readonly #transactions: OpenTransactions
  readonly #spaces: Spaces
  readonly #requestIds: RequestIds
  readonly #onFailure: (failure: Failure) => void

  constructor({ engine, environment, version, settings, shutDown, onFailure }: BrokerOptions) {
    this.#engine = engine
    this.#environment = environment
    this.#onFailure = onFailure
    this.#requestIds = new RequestIds(environment)
    this.#activity = new Activity(environment)
    this.#transactions = new OpenTransactions(environment)
    this.#spaces = new Spaces({
      ...{ engine, environment, version, settings, shutDown },
      transactions: this.#transactions,
      activity: this.#activity,
      onFailure: (error) => onFailure(toFailure(error)),
    })
  }

  /** Runs a command or a batch, as it came, and gives the answer with its status. Never fails. */
  async execute(request: unknown, context: CommandContext): Promise<Reply> {
    const requestId = requestIdIn(request) ?? this.#requestIds.next()
    try {
      if (isBatch(request)) return await this.#executeBatch(requestId, request, context)
      const { command, payload: given } = commandRequest(request)
      const name = knownName(command)
      const result = await this.#run(name, given, { ...context, isBatched: false })
      const payload = inDialect(context.dialect, name, result as never)
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
      return (await this.#run(name, payload, { ...context, isBatched: false })) as CommandResults[Name]
    } catch (error) {
      throw this.#heard(error)
    }
  }

  /** Tells the broker of a WebSocket that was opened. */
  connect(session: Session): void {
    this.#spaces.common.parts.sessions.add(session)
  }

  health(): ReturnType<typeof healthOf> {
    return healthOf(this.#spaces.common.parts)
  }

  /** How often each command ran, for the metrics. */
  commandCounts(): readonly CommandCount[] {
    return this.#activity.counts()
  }

  /** Lets go of what the broker holds besides the engine. */
  close(): void {
    this.#transactions.close()
  }

  async #executeBatch(requestId: string, request: unknown, context: CommandContext): Promise<Reply> {
    const { commands: items } = batchRequest(request)
    checkBatch(context.caller.limits, items.length)
    const results = await this.#executeItems(items, { ...context, isBatched: true })
    const body = { type: 'batch_response', request_id: requestId, status: 'success', success: true, results } as const
    return { status: 200, body }
  }

  /** In order, each for itself. Where no plan has to be asked first, direct commands do not wait for each other. */
  async #executeItems(items: readonly unknown[], call: Call): Promise<readonly ItemBody[]> {
    const results: ItemBody[] = []
    let direct: unknown[] = []
    for (const item of items) {
      const mayOverlap = call.caller.limits === undefined && isDirect.has(nameIn(item))
      if (mayOverlap) {
        direct.push(item)
        continue
      }
      results.push(...(await this.#executeDirect(direct, call)), await this.#executeItem(item, call))
      direct = []
    }
    return [...results, ...(await this.#executeDirect(direct, call))]
  }

  async #executeDirect(items: readonly unknown[], call: Call): Promise<readonly ItemBody[]> {
    const start = () => Promise.all(items.map((item) => this.#executeItem(item, call)))
    // What only reads has nothing to wait for.
    if (items.every(onlyReads) || this.#engine.together === undefined) return start()
    const { started, durable } = this.#engine.together(start)
    const failing = durable.then(noFailure, (error) => this.#heard(error))
    const results = await started
    const failure = await failing
    if (failure === undefined) return results
    const refused = { status: 'error', success: false, error: errorOf(failure) } as const
    return results.map((result, at) => (result.success && !onlyReads(items[at]) ? refused : result))
  }

  async #executeItem(item: unknown, call: Call): Promise<ItemBody> {
    try {
      const { command, payload } = commandRequest(item)
      const name = knownName(command)
      const result = await this.#run(name, payload, call)
      return { status: 'success', success: true, payload: inDialect(call.dialect, name, result as never) }
    } catch (error) {
      return { status: 'error', success: false, error: errorOf(this.#heard(error)) }
    }
  }

  /**
   * Fails at once where that can be told at once. Whatever waits here holds memory until its command is durable, and does so
   * for every command of every batch: so without a plan nothing does.
   */
  #run(name: CommandName, payload: unknown, call: Call): Promise<unknown> {
    const { access } = commands[name]
    const { caller, isBatched } = call
    if (!caller.may(access)) fail('forbidden', `The key may not do ${access}.`, { access })
    if (isBatched && subscribing.has(name)) fail('websocket_required', 'This command needs a frame of its own.')
    if (caller.limits !== undefined) return this.#runLimited(caller.limits, name, payload, call)
    return this.#handle(this.#spaces.common, name, checkedPayload(name, payload), call)
  }

  async #runLimited(limits: PlanLimits, name: CommandName, payload: unknown, call: Call): Promise<unknown> {
    const { namespace } = limits
    if (namespace !== undefined && ofServer.has(name)) fail('forbidden', 'A key with a plan may not do this.')
    const bytes = await checkPlan(limits, payload)
    const checked = checkedPayload(name, payload)
    return this.#spaces.use(namespace, call.session, async (space) => {
      const growth = await growthOf(name, checked, bytes, space.parts.engine.keys)
      if (growth === undefined) return this.#handle(space, name, checked, call)
      return this.#grow(growth, call, () => this.#handle(space, name, checked, call))
    })
  }

  /** Runs a write that may grow by so many bytes, if its plan lets it. */
  async #grow<Result>(bytes: number, { caller }: Call, write: () => Promise<Result>): Promise<Result> {
    let end = () => {}
    const written = new Promise<void>((resolve) => {
      end = resolve
    })
    try {
      await caller.limits?.admitBytes(bytes, written)
      return await write()
    } finally {
      end()
    }
  }

  async #handle({ parts, handlers }: Space, name: CommandName, payload: unknown, call: Call) {
    parts.activity.count(name)
    const startedMs = this.#environment.monotonicMs()
    const handler = handlers[name] as Handler<CommandName>
    try {
      return await handler(payload as never, call)
    } finally {
      const tookMs = this.#environment.monotonicMs() - startedMs
      if (tookMs > slowMs && !waiting.has(name)) parts.slowLog.add(name, payload, tookMs, this.#environment.nowMs())
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

/** The payload with its defaults. @throws invalid_payload */
function checkedPayload(name: CommandName, payload: unknown) {
  const checked = validateSchema(commands[name].payload, payload ?? {})
  return checked.ok ? checked.value : fail('invalid_payload', undefined, { errors: checked.problems })
}

const noFailure = (): undefined => undefined

/** Tells of an item with a known command whether it changes nothing. */
function onlyReads(item: unknown): boolean {
  return commands[nameIn(item) as CommandName].access.endsWith(':read')
}

/** What an item of a batch calls its command, whatever it is. */
function nameIn(item: unknown): string {
  const { command } = (item ?? {}) as { readonly command?: unknown }
  return typeof command === 'string' ? command : ''
}
