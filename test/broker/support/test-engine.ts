import { openEmbeddedEngine } from '../../../src/broker/mod.ts'
import type { Engine, Replication, TopicMessage, TopicRelay } from '../../../src/broker/port/engine.ts'
import type { Rooms } from '../../../src/broker/port/rooms.ts'
import type { Environment } from '../../../src/environment.ts'
import { fail } from '../../../src/errors.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'

export interface TestEngine extends Engine {
  /** A topic message of another node arrives. */
  arrive(message: TopicMessage): void
  /** Messages that went to other nodes. */
  readonly relayed: readonly TopicMessage[]
  /** How often rooms are followed, by name. */
  readonly follows: ReadonlyMap<string, number>
}

/** The embedded engine over a storage in memory, with a relay and a replication that tests look into. */
export async function openTestEngine(environment: Environment): Promise<TestEngine> {
  const engine = await openEmbeddedEngine({
    storage: await openMemoryStorage(),
    environment,
    durability: 'always',
    memoryLimitBytes: 0,
    policy: 'noeviction',
    onSnapshotFailure: () => {},
  })
  return { ...engine, ...openRelay(), follows: countFollows(engine.rooms), replication: master() }
}

function master(): Replication {
  return {
    status: async () => ({ role: 'master', offset: 12, replicas: [] }),
    promote: async () => fail('replication_conflict'),
    resync: async () => fail('replication_conflict'),
  }
}

/** Gives messages back to their own node, as every relay does. */
function openRelay() {
  const relayed: TopicMessage[] = []
  const listeners: ((message: TopicMessage) => void)[] = []
  const arrive = (message: TopicMessage) => {
    for (const listener of listeners) listener(message)
  }
  const topics: TopicRelay = {
    async publish(message) {
      relayed.push(message)
      arrive(message)
    },
    onMessage: (listener) => void listeners.push(listener),
  }
  return { topics, arrive, relayed }
}

function countFollows(rooms: Rooms): ReadonlyMap<string, number> {
  const follows = new Map<string, number>()
  const count = (room: string, change: number) => follows.set(room, (follows.get(room) ?? 0) + change)
  const follow = rooms.follow.bind(rooms)
  const counted: Rooms['follow'] = async (room, onEvents) => {
    count(room, 1)
    const end = await follow(room, onEvents)
    return () => {
      count(room, -1)
      end()
    }
  }
  Object.assign(rooms, { follow: counted })
  return follows
}
