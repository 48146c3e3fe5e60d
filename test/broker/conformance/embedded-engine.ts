import { Counters } from '../../../src/broker/embedded/counters.ts'
import { State } from '../../../src/broker/embedded/journal/state.ts'
import { embeddedKeyspace } from '../../../src/broker/embedded/keyspace/embedded-keyspace.ts'
import { MemoryBudget } from '../../../src/broker/embedded/memory-budget.ts'
import { Producers } from '../../../src/broker/embedded/producers.ts'
import { EmbeddedQueues } from '../../../src/broker/embedded/queues/queues.ts'
import { EmbeddedRooms } from '../../../src/broker/embedded/rooms/rooms.ts'
import { keyspaceLimits, queueLimits, roomLimits } from '../../../src/broker/limits.ts'
import type { Engine, TopicMessage } from '../../../src/broker/port/engine.ts'
import { type Environment, systemEnvironment } from '../../../src/environment.ts'
import { fail } from '../../../src/errors.ts'
import { openMemoryStorage } from '../../../src/storage/mod.ts'
import type { OpenOptions } from './case.ts'

type Parts = ReturnType<typeof partsOf>

function partsOf(state: State, environment: Environment, options: OpenOptions) {
  const { memoryBytes = 0, elementsMax, deadLettersMax, queuesMax, roomsMax, roomBytesMax } = options
  const budget = new MemoryBudget(memoryBytes)
  const producers = new Producers(state)
  const counters = new Counters(state, environment)
  const limits = { ...keyspaceLimits, ...(elementsMax !== undefined && { elementsMax }) }
  const keyspace = embeddedKeyspace({ state, environment, budget, limits, policy: 'noeviction' })
  const forQueues = {
    ...queueLimits,
    ...(deadLettersMax !== undefined && { deadLettersMax }),
    ...(queuesMax !== undefined && { queuesMax }),
  }
  const forRooms = {
    ...roomLimits,
    ...(roomsMax !== undefined && { roomsMax }),
    ...(roomBytesMax !== undefined && { roomBytesMax }),
  }
  const queues = new EmbeddedQueues({ state, environment, budget, producers, limits: forQueues })
  const rooms = new EmbeddedRooms({ state, environment, budget, producers, limits: forRooms })
  return { state, budget, producers, counters, keyspace, queues, rooms }
}

/** The embedded engine over a storage in memory, put together from its parts. */
export async function openEmbedded(options: OpenOptions): Promise<Engine> {
  const environment = systemEnvironment
  const storage = await openMemoryStorage()
  const onSnapshotFailure = (error: unknown) => {
    throw error
  }
  let parts: Parts | undefined
  await State.open({ storage, environment, durability: 'always', onSnapshotFailure }, (state) => {
    parts = partsOf(state, environment, options)
    const { keyspace, queues, rooms, producers, counters } = parts
    return [keyspace.section, queues.section, rooms.section, producers, counters]
  })
  for (const part of [parts!.keyspace, parts!.queues, parts!.rooms, parts!.counters]) part.start()
  return engineOf(parts!)
}

function engineOf({ state, budget, producers, counters, keyspace, queues, rooms }: Parts): Engine {
  const listeners: ((message: TopicMessage) => void)[] = []
  const noReplica = async () => fail('replication_conflict')
  return {
    name: 'embedded',
    durability: 'always',
    ...keyspace,
    queues,
    rooms,
    topics: {
      publish: async (message) => {
        for (const listener of listeners) listener(message)
      },
      onMessage: (listener) => {
        listeners.push(listener)
      },
    },
    replication: {
      status: async () => ({ role: 'master', offset: 0, replicas: [] }),
      promote: noReplica,
      resync: noReplica,
    },
    count: (name, amount, deadlineMs) => counters.count(name, amount, deadlineMs),
    producerPosition: async (producer, target) => producers.position(producer, target),
    statistics: async () => ({
      keys: keyspace.count(),
      usedBytes: budget.used,
      limitBytes: budget.limit,
      queues: queues.count,
      messages: queues.messages,
      rooms: rooms.count,
    }),
    health: () => (state.hasFailed ? 'failed' : 'operational'),
    close: async () => {
      for (const part of [keyspace, queues, rooms, counters]) part.close()
      await state.close()
    },
  }
}
