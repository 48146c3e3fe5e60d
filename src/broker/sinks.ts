import { type SinkRequest, validateSchema } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { Failure, fail } from '../errors.ts'
import type { CommandContext } from './caller.ts'
import { queueDefaults, roomDefaults } from './defaults.ts'
import type { Broker } from './dispatcher.ts'
import type { Json } from './json.ts'
import type { Engine } from './port/engine.ts'

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
}

export interface BrokerSinkOptions {
  readonly engine: Engine
  readonly environment: Environment
  readonly broker: Pick<Broker, 'executeOne'>
}

/** A parcel and its sequence. */
type Numbered = readonly [sequence: number, parcel: Parcel]

/** Appends to one target what comes one after another, from the number `from` on. */
type Append = (target: string, parcels: readonly Parcel[], producer: { id: string; from: number }) => Promise<unknown>

const batchMax = 512
// Targets that are written to at a time: the disk takes what comes in one turn together.
const targetsAtOnce = 64

// Whether a caller may write there is asked when it starts the run.
const ownContext: CommandContext = {
  caller: { actor: 'run', requestId: 'run', may: () => true },
  dialect: 'seed',
  signal: new AbortController().signal,
}

/** Gives what makes the sinks of runs. Queues and rooms that are missing are made with the defaults. */
export function brokerSinks(options: BrokerSinkOptions): (identity: SinkIdentity) => BrokerSink {
  const { engine } = options
  return (identity) => {
    const { request } = identity
    switch (request.type) {
      case 'queue':
        return queueSink(engine, identity, request.priority)
      case 'room':
        return roomSink(engine, identity)
      case 'topic':
        return topicSink(options.broker)
      case 'kv':
        return kvSink(options, request.ttl)
    }
  }
}

function queueSink(engine: Engine, identity: SinkIdentity, priority: number | undefined): BrokerSink {
  const append: Append = (queue, parcels, producer) => {
    const messages = parcels.map(({ value, headers }) => ({ message: value, headers, priority }))
    return engine.queues.publish(queue, messages, queueDefaults, producer)
  }
  const room = (queue: string, count: number, signal: AbortSignal) => engine.queues.room(queue, count, signal)
  return onceSink({ engine, identity, append, room, namespace: 'queue', nameSchema: 'QueueName' })
}

function roomSink(engine: Engine, identity: SinkIdentity): BrokerSink {
  const append: Append = (room, parcels, producer) => {
    const events = parcels.map(({ value, eventType }) => ({ eventType, data: value, metadata: {} }))
    return engine.rooms.publish(room, events, roomDefaults, producer)
  }
  const room = () => Promise.resolve()
  return onceSink({ engine, identity, append, room, namespace: 'room', nameSchema: 'RoomName' })
}

interface OnceOptions {
  readonly engine: Engine
  readonly identity: SinkIdentity
  readonly append: Append
  /** Resolves when a target has room for so many, or the signal aborts. */
  readonly room: (target: string, count: number, signal: AbortSignal) => Promise<void>
  /** Of the engine's producer positions. */
  readonly namespace: 'queue' | 'room'
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
  const { engine, identity, namespace, nameSchema } = options
  const positionOf = (target: string) => engine.producerPosition(identity.id, `${namespace}:${target}`)
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

/** Appends in batches; where a batch is refused by a full queue a smaller one waits for room. */
async function appendAll(
  { identity, append, room }: OnceOptions,
  target: string,
  missing: readonly Numbered[],
  signal: AbortSignal,
): Promise<void> {
  let size = batchMax
  for (let done = 0; done < missing.length; ) {
    const batch = missing.slice(done, done + size)
    await room(target, batch.length, signal)
    signal.throwIfAborted()
    const [last] = batch.at(-1)!
    // The position ends after the last sequence, so that entries of other targets in between do not count here.
    const producer = { id: identity.id, from: last + 1 - batch.length }
    try {
      await append(
        target,
        batch.map(([, parcel]) => parcel),
        producer,
      )
      done += batch.length
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'queue_full')) throw error
      size = Math.max(1, batch.length >> 1)
    }
  }
}

/** A message goes to whoever is there, at most once: what was begun is never sent again. */
function topicSink(broker: BrokerSinkOptions['broker']): BrokerSink {
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
        next = fromSequence + k + 1
        checkName('TopicName', target)
        await broker.executeOne('pubsub.publish', { topic: target, message: value }, ownContext)
      }
    },
  }
}

/** The last entry of a key stays; the same entries set the same values again. */
function kvSink({ engine, environment }: BrokerSinkOptions, ttlSeconds: number | undefined): BrokerSink {
  return {
    position: async (confirmed) => confirmed,
    async write(parcels, _fromSequence, signal) {
      signal.throwIfAborted()
      const pairs = [...new Map(parcels.map(({ target, value }) => [target, value] as const))]
      for (const [key] of pairs) checkName('Key', key)
      if (ttlSeconds === undefined) return void (await engine.strings.setMany(pairs, false))
      const deadlineMs = environment.nowMs() + ttlSeconds * 1_000
      await allEnded(pairs.map(([key, value]) => engine.strings.set(key, value, { deadlineMs })))
    },
  }
}

function byTarget(parcels: readonly Parcel[], fromSequence: number): ReadonlyMap<string, readonly Numbered[]> {
  const groups = new Map<string, Numbered[]>()
  for (const [k, parcel] of parcels.entries()) {
    const group = groups.get(parcel.target)
    if (group === undefined) groups.set(parcel.target, [[fromSequence + k, parcel]])
    else group.push([fromSequence + k, parcel])
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
