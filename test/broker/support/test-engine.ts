import { Counters } from '../../../src/broker/embedded/counters.ts'
import { State } from '../../../src/broker/embedded/journal/state.ts'
import { type EmbeddedKeyspace, embeddedKeyspace } from '../../../src/broker/embedded/keyspace/embedded-keyspace.ts'
import { MemoryBudget } from '../../../src/broker/embedded/memory-budget.ts'
import { Producers } from '../../../src/broker/embedded/producers.ts'
import { EmbeddedQueues } from '../../../src/broker/embedded/queues/queues.ts'
import { EmbeddedRooms } from '../../../src/broker/embedded/rooms/rooms.ts'
import { keyspaceLimits } from '../../../src/broker/limits.ts'
import type { Engine, Replication, TopicMessage } from '../../../src/broker/port/engine.ts'
import type { Environment } from '../../../src/environment.ts'
import { fail } from '../../../src/errors.ts'
import { openMemoryStorage } from '../../../src/storage/mod.ts'

export interface TestEngine extends Engine {
  /** A topic message of another node arrives. */
  arrive(message: TopicMessage): void
  /** Messages that went to other nodes. */
  readonly relayed: readonly TopicMessage[]
  /** Rooms that are followed, by name. */
  readonly follows: ReadonlyMap<string, number>
}

function parts(state: State, environment: Environment) {
  const shared = { state, environment, budget: new MemoryBudget(0), producers: new Producers(state) }
  const keyspace = embeddedKeyspace({ ...shared, limits: keyspaceLimits, policy: 'noeviction' })
  const queues = new EmbeddedQueues(shared)
  const rooms = new EmbeddedRooms(shared)
  const counters = new Counters(state, environment)
  return { ...shared, keyspace, queues, rooms, counters }
}

const master: Replication = {
  status: async () => ({ role: 'master', offset: 12, replicas: [] }),
  promote: async () => fail('replication_conflict'),
  resync: async () => fail('replication_conflict'),
}

/** The sections of the embedded engine over a storage in memory, with a relay and a replication that tests look into. */
export async function openTestEngine(environment: Environment): Promise<TestEngine> {
  const storage = await openMemoryStorage()
  let built: ReturnType<typeof parts> | undefined
  const onSnapshotFailure = () => {}
  await State.open({ storage, environment, durability: 'always', onSnapshotFailure }, (state) => {
    built = parts(state, environment)
    const { keyspace, queues, rooms, producers, counters } = built
    return [keyspace.section, queues.section, rooms.section, producers, counters]
  })
  const { keyspace, queues, rooms, producers, counters, budget } = built!
  for (const section of [keyspace, queues, rooms, counters]) section.start()
  return {
    ...families(keyspace),
    ...relay(),
    ...followed(rooms),
    name: 'embedded',
    durability: 'always',
    queues,
    replication: { ...master },
    count: (name, amount, deadlineMs) => counters.count(name, amount, deadlineMs),
    producerPosition: async (id, target) => producers.position(id, target),
    statistics: async () => ({
      keys: keyspace.count(),
      usedBytes: budget.used,
      limitBytes: 0,
      queues: queues.count,
      messages: queues.messages,
      rooms: rooms.count,
    }),
    health: () => 'operational',
    close: async () => {},
  }
}

function families({ keys, strings, blobs, hashes, lists, sets, sortedSets, transactions }: EmbeddedKeyspace) {
  return { keys, strings, blobs, hashes, lists, sets, sortedSets, transactions }
}

function relay() {
  const relayed: TopicMessage[] = []
  const listeners: ((message: TopicMessage) => void)[] = []
  const arrive = (message: TopicMessage) => {
    for (const listener of listeners) listener(message)
  }
  const topics = {
    async publish(message: TopicMessage) {
      relayed.push(message)
      arrive(message)
    },
    onMessage: (listener: (message: TopicMessage) => void) => void listeners.push(listener),
  }
  return { topics, arrive, relayed }
}

function followed(rooms: EmbeddedRooms) {
  const follows = new Map<string, number>()
  const follow: EmbeddedRooms['follow'] = async (room, onEvents) => {
    follows.set(room, (follows.get(room) ?? 0) + 1)
    const end = await rooms.follow(room, onEvents)
    return () => {
      follows.set(room, follows.get(room)! - 1)
      end()
    }
  }
  const counted: Engine['rooms'] = {
    create: (room, config) => rooms.create(room, config),
    delete: (room) => rooms.delete(room),
    list: () => rooms.list(),
    publish: (room, events, config, producer) => rooms.publish(room, events, config, producer),
    read: (room, from, limit) => rooms.read(room, from, limit),
    statistics: (room) => rooms.statistics(room),
    follow,
  }
  return { rooms: counted, follows }
}
