import { Counters } from '../../../../src/broker/embedded/counters.ts'
import { State } from '../../../../src/broker/embedded/journal/state.ts'
import { MemoryBudget } from '../../../../src/broker/embedded/memory-budget.ts'
import { Producers } from '../../../../src/broker/embedded/producers.ts'
import { EmbeddedQueues } from '../../../../src/broker/embedded/queues/queues.ts'
import { EmbeddedRooms } from '../../../../src/broker/embedded/rooms/rooms.ts'
import type { Json } from '../../../../src/broker/json.ts'
import { type QueueLimits, queueLimits, type RoomLimits, roomLimits } from '../../../../src/broker/limits.ts'
import type { Durability } from '../../../../src/broker/port/engine.ts'
import type { ConsumeOptions, NewMessage, QueueConfig } from '../../../../src/broker/port/queues.ts'
import type { Environment } from '../../../../src/environment.ts'
import type { Storage } from '../../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'

export interface Options {
  readonly storage?: Storage
  readonly environment?: Environment
  readonly durability?: Durability
  readonly limitBytes?: number
  readonly queueLimits?: Partial<QueueLimits>
  readonly roomLimits?: Partial<RoomLimits>
  readonly producersMax?: number
  readonly countersMax?: number
  /** Stands in for `State.touch`, to show that a missing call is found. */
  readonly touch?: State['touch']
}

function parts(state: State, environment: Environment, options: Options) {
  const budget = new MemoryBudget(options.limitBytes ?? 0)
  const producers = new Producers(state, options.producersMax)
  const shared = { state, environment, budget, producers }
  const queues = new EmbeddedQueues({ ...shared, limits: { ...queueLimits, ...options.queueLimits } })
  const rooms = new EmbeddedRooms({ ...shared, limits: { ...roomLimits, ...options.roomLimits } })
  const counters = new Counters(state, environment, options.countersMax)
  return { ...shared, queues, rooms, counters, sections: [queues.section, rooms.section, producers, counters] }
}

/** Queues, rooms, producers and counters over one state; `always` durable if not told otherwise. */
export async function open(options: Options = {}) {
  const environment = options.environment ?? simulatedEnvironment()
  const storage = options.storage ?? (await openMemoryStorage())
  const durability = options.durability ?? 'always'
  const onSnapshotFailure = (error: unknown) => {
    throw error
  }
  let built: ReturnType<typeof parts> | undefined
  const state = await State.open({ storage, environment, durability, onSnapshotFailure }, (opening) => {
    if (options.touch !== undefined) opening.touch = options.touch
    built = parts(opening, environment, options)
    return built.sections
  })
  built!.queues.start()
  built!.rooms.start()
  built!.counters.start()
  const stop = () => {
    built!.queues.close()
    built!.rooms.close()
    built!.counters.close()
  }
  return { ...built!, state, storage, stop }
}

export type Opened = Awaited<ReturnType<typeof open>>

/** Everything that is kept, as one text. */
export function contentsOf({ sections }: Pick<Opened, 'sections'>): string {
  const records = sections.flatMap((section) => [...section.records()])
  return records
    .map((record) => JSON.stringify([...record.describe()]))
    .toSorted()
    .join('\n')
}

/** Stops all timers, makes everything durable and opens the same storage anew. */
export async function reopened(opened: Opened, options: Options = {}): Promise<Opened> {
  opened.stop()
  await opened.state.close()
  return open({ environment: opened.environment, ...options, storage: opened.storage })
}

export const config: QueueConfig = { depthMax: 1_000, ackDeadlineMs: 30_000, retriesMax: 3, priority: 5, prefetch: 0 }

export function message(content: Json, more: Partial<NewMessage> = {}): NewMessage {
  return { message: content, headers: {}, ...more }
}

export function consumer(consumerId = 'c', more: Partial<ConsumeOptions> = {}): ConsumeOptions {
  return { consumerId, waitMs: 0, signal: new AbortController().signal, ...more }
}

export function codeOf(error: unknown): string {
  return (error as { code: string }).code
}

/** Numbers from a seed, the same on every machine. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
