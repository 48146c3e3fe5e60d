import { type SinkRequest, validateSchema } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { Failure, fail } from '../errors.ts'
import type { PlanHolder, Quotas } from '../platform/quota/mod.ts'
import { queueDefaults, roomDefaults } from './defaults.ts'
import type { Broker } from './dispatcher.ts'
import type { Json } from './json.ts'
import type { Engine } from './port/engine.ts'
import { type Allowance, planned, type SinkEngine, unlimited } from './sink-allowance.ts'

/** What one entry becomes for a sink: `target` is the name of a queue, room or topic, or a key. */
interface Parcel {
  readonly target: string
  readonly value: Json
  readonly eventType: string
  readonly headers: Readonly<Record<string, string>>
}

/** As runs ask for it (`src/runs/sinks/sink.ts`). */
interface BrokerSink {
  position(confirmed: number, reached: number): Promise<number>
  write(parcels: readonly Parcel[], fromSequence: number, signal: AbortSignal): Promise<void>
}

interface SinkIdentity {
  readonly id: string
  readonly request: SinkRequest
  readonly onlyTarget: string | undefined
  /** Whose plan it is that the run was started under. */
  readonly holder?: PlanHolder | undefined
}

export interface BrokerSinkOptions {
  readonly engine: Engine
  readonly environment: Environment
  readonly broker: Pick<Broker, 'executeOne'>
  /** Absent while there are no plans. */
  readonly quotas?: Pick<Quotas, 'limitsOfHolder'> | undefined
}

/** A parcel and its sequence. */
type Numbered = readonly [sequence: number, parcel: Parcel]

/** Appends to one target what comes one after another, from the number `from` on. */
type Append = (target: string, parcels: readonly Parcel[], producer: { id: string; from: number }) => Promise<unknown>

const batchMax = 512
// Targets that are written to at a time: the disk takes what comes in one turn together.
const targetsAtOnce = 64

/**
 * Gives what makes the sinks of runs. Queues and rooms that are missing are made with the defaults. A run that was started
 * under a plan writes into its holder's namespace, within the plan; what its quotas do not let in is `quota_exceeded`, and
 * the same entries may come again.
 *
 * The function given throws stream_not_resumable for a run that was started under a plan, while there are no plans.
 */
export function brokerSinks(options: BrokerSinkOptions): (identity: SinkIdentity) => BrokerSink {
  return (identity) => {
    const { request } = identity
    const allowance = allowanceOf(identity.holder, options)
    switch (request.type) {
      case 'queue':
        return queueSink(allowance, identity, request.priority)
      case 'room':
        return roomSink(allowance, identity)
      case 'topic':
        return topicSink(allowance, options.broker)
      case 'kv':
        return kvSink(allowance, options.environment, request.ttl)
      case 'change_log':
      case 'map':
        throw new TypeError('Change logs and maps are no part of a broker.')
    }
  }
}

function allowanceOf(holder: PlanHolder | undefined, { engine, quotas }: BrokerSinkOptions): Allowance {
  if (holder === undefined) return unlimited(engine)
  if (quotas !== undefined) return planned(engine, quotas.limitsOfHolder(holder))
  return fail('stream_not_resumable', 'Its sinks write for a key with a plan, and plans are off (--hub off).')
}

function queueSink(allowance: Allowance, identity: SinkIdentity, priority: number | undefined): BrokerSink {
  const { engine } = allowance
  const append: Append = (queue, parcels, producer) => {
    const messages = parcels.map(({ value, headers }) => ({ message: value, headers, priority }))
    return engine.queues.publish(queue, messages, queueDefaults, producer)
  }
  const room = (queue: string, count: number, signal: AbortSignal) => engine.queues.room(queue, count, signal)
  return onceSink({ allowance, identity, append, room, kind: 'queue', nameSchema: 'QueueName' })
}

function roomSink(allowance: Allowance, identity: SinkIdentity): BrokerSink {
  const { engine } = allowance
  const append: Append = (room, parcels, producer) => {
    const events = parcels.map(({ value, eventType }) => ({ eventType, data: value, metadata: {} }))
    return engine.rooms.publish(room, events, roomDefaults, producer)
  }
  const room = () => Promise.resolve()
  return onceSink({ allowance, identity, append, room, kind: 'room', nameSchema: 'RoomName' })
}

interface OnceOptions {
  readonly allowance: Allowance
  readonly identity: SinkIdentity
  readonly append: Append
  /** Resolves when a target has room for so many, or the signal aborts. */
  readonly room: (target: string, count: number, signal: AbortSignal) => Promise<void>
  /** Of the engine's producer positions. */
  readonly kind: 'queue' | 'room'
  readonly nameSchema: 'QueueName' | 'RoomName'
}

/**
 * Takes every entry once. The engine keeps, for this sink and each target, the sequence after the last entry that is there,
 * and moves it together with what it appends; whatever comes again is known by it.
 *
 * With one target that position says where to begin. With several it is the last one that was confirmed, and the positions of
 * the targets leave out what came after it.
 */
function onceSink(options: OnceOptions): BrokerSink {
  const { allowance, identity, kind, nameSchema } = options
  const positionOf = (target: string) => allowance.engine.producerPosition(identity.id, `${kind}:${target}`)
  const writeTo = async (target: string, numbered: readonly Numbered[], signal: AbortSignal) => {
    checkName(nameSchema, target)
    const known = await positionOf(target)
    const missing = numbered.filter(([sequence]) => sequence >= known)
    await appendAll(options, target, missing, signal)
  }
  return {
    position: (confirmed) =>
      identity.onlyTarget === undefined ? Promise.resolve(confirmed) : positionOf(identity.onlyTarget),
    async write(parcels, fromSequence, signal) {
      const targets = [...byTarget(parcels, fromSequence)]
      for (let k = 0; k < targets.length; k += targetsAtOnce) {
        const writes = targets.slice(k, k + targetsAtOnce).map(([target, own]) => writeTo(target, own, signal))
        await allEnded(writes)
      }
    },
  }
}

async function appendAll(
  { allowance, identity, append, room }: OnceOptions,
  target: string,
  missing: readonly Numbered[],
  signal: AbortSignal,
): Promise<void> {
  await inBatches(missing, batchMax, async (batch) => {
    await room(target, batch.length, signal)
    signal.throwIfAborted()
    const [last] = batch.at(-1)!
    // The position ends after the last sequence, so that entries of other targets in between do not count here.
    const producer = { id: identity.id, from: last + 1 - batch.length }
    const parcels = batch.map(([, parcel]) => parcel)
    await allowance.write(parcels, () => append(target, parcels, producer))
  })
}

/** A message goes to whoever is there, at most once: what was begun is never sent again. */
function topicSink(allowance: Allowance, broker: BrokerSinkOptions['broker']): BrokerSink {
  let next = 0
  return {
    position: async (_confirmed, reached) => {
      next = reached
      return reached
    },
    async write(parcels, fromSequence, signal) {
      for (const [k, { target, value }] of parcels.entries()) {
        signal.throwIfAborted()
        if (fromSequence + k < next) continue
        checkName('TopicName', target)
        await allowance.admit(1)
        next = fromSequence + k + 1
        await broker.executeOne('pubsub.publish', { topic: target, message: value }, allowance.context)
      }
    },
  }
}

/** The last entry of a key stays; the same entries set the same values again. */
function kvSink(allowance: Allowance, environment: Environment, ttlSeconds: number | undefined): BrokerSink {
  // What a quota lets in before it is used up does not count again when the same entries come again.
  let next = 0
  return {
    position: async (confirmed) => {
      next = confirmed
      return confirmed
    },
    async write(parcels, fromSequence, signal) {
      const missing = numberedFrom(parcels, fromSequence).filter(([sequence]) => sequence >= next)
      await inBatches(missing, missing.length, async (batch) => {
        signal.throwIfAborted()
        const last = [...new Map(batch.map(([, parcel]) => [parcel.target, parcel])).values()]
        for (const { target } of last) checkName('Key', target)
        const deadlineMs = ttlSeconds && environment.nowMs() + ttlSeconds * 1_000
        await allowance.write(last, () => setAll(allowance.engine, last, deadlineMs))
        next = batch.at(-1)![0] + 1
      })
    },
  }
}

async function setAll({ strings }: SinkEngine, parcels: readonly Parcel[], deadlineMs: number | undefined) {
  const pairs = parcels.map(({ target, value }) => [target, value] as const)
  if (deadlineMs === undefined) return void (await strings.setMany(pairs, false))
  await allEnded(pairs.map(([key, value]) => strings.set(key, value, { deadlineMs })))
}

/** What may have less room than a batch needs. */
const tooMuch: ReadonlySet<string> = new Set(['queue_full', 'quota_exceeded'])

/**
 * Writes in batches of at most `size`; where one is refused as too much, a smaller one is tried, so that what fits is used.
 *
 * @throws quota_exceeded when not one more is let in; a full queue is waited for by `write`
 */
async function inBatches<Item>(
  items: readonly Item[],
  sizeMax: number,
  write: (batch: readonly Item[]) => Promise<void>,
): Promise<void> {
  let size = sizeMax
  for (let done = 0; done < items.length; ) {
    const batch = items.slice(done, done + size)
    try {
      await write(batch)
      done += batch.length
    } catch (error) {
      if (!(error instanceof Failure && tooMuch.has(error.code))) throw error
      if (error.code === 'quota_exceeded' && batch.length === 1) throw error
      size = Math.max(1, batch.length >> 1)
    }
  }
}

function numberedFrom(parcels: readonly Parcel[], fromSequence: number): readonly Numbered[] {
  return parcels.map((parcel, k) => [fromSequence + k, parcel])
}

function byTarget(parcels: readonly Parcel[], fromSequence: number): ReadonlyMap<string, readonly Numbered[]> {
  const groups = new Map<string, Numbered[]>()
  for (const numbered of numberedFrom(parcels, fromSequence)) {
    const [, { target }] = numbered
    const group = groups.get(target)
    if (group === undefined) groups.set(target, [numbered])
    else group.push(numbered)
  }
  return groups
}

/** A name is longer or other than it may be only where fields of entries made it so. */
function checkName(schema: 'QueueName' | 'RoomName' | 'TopicName' | 'Key', name: string): void {
  const checked = validateSchema(schema, name)
  if (checked.ok) return
  fail('invalid_payload', `The name that a sink has made of an entry ${checked.problems[0]?.message}.`, {
    name: name.slice(0, 128),
  })
}

/** Waits for all, also where one fails: nothing goes on behind the back of whoever waits. Rejects as the first that failed. */
async function allEnded(works: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
