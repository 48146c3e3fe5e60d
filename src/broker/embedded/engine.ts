import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import type { Storage } from '../../storage/mod.ts'
import { keyspaceLimits } from '../limits.ts'
import type { Durability, Engine, Replication, TopicMessage, TopicRelay } from '../port/engine.ts'
import { Counters } from './counters.ts'
import { State } from './journal/state.ts'
import { type EmbeddedKeyspace, embeddedKeyspace } from './keyspace/embedded-keyspace.ts'
import type { EvictionPolicy } from './keyspace/eviction.ts'
import { MemoryBudget } from './memory-budget.ts'
import { Producers } from './producers.ts'
import { EmbeddedQueues } from './queues/queues.ts'
import { EmbeddedRooms } from './rooms/rooms.ts'

export interface EmbeddedEngineOptions {
  readonly storage: Storage
  readonly environment: Environment
  readonly durability: Durability
  /** Estimated bytes that everything may take; 0 is no limit. */
  readonly memoryLimitBytes: number
  readonly policy: EvictionPolicy
  readonly onSnapshotFailure: (error: unknown) => void
}

interface Parts {
  readonly keyspace: EmbeddedKeyspace
  readonly producers: Producers
  readonly queues: EmbeddedQueues
  readonly rooms: EmbeddedRooms
  readonly counters: Counters
}

/** Opens the engine that keeps everything in this process, and its journal and snapshots in the storage. */
export async function openEmbeddedEngine(options: EmbeddedEngineOptions): Promise<Engine> {
  const { environment, policy, durability } = options
  const budget = new MemoryBudget(options.memoryLimitBytes)
  let parts: Parts | undefined
  const state = await State.open(options, (opening) => {
    const producers = new Producers(opening)
    const shared = { state: opening, environment, budget }
    parts = {
      keyspace: embeddedKeyspace({ ...shared, limits: keyspaceLimits, policy }),
      producers,
      queues: new EmbeddedQueues({ ...shared, producers }),
      rooms: new EmbeddedRooms({ ...shared, producers }),
      counters: new Counters(opening, environment),
    }
    return [parts.keyspace.section, producers, parts.queues.section, parts.rooms.section, parts.counters]
  })
  if (parts === undefined) throw new Error('the state was opened without its sections')
  for (const part of timedParts(parts)) part.start()
  return engineOf(durability, state, budget, parts)
}

/** The parts that do something when a moment comes. */
function timedParts({ keyspace, queues, rooms, counters }: Parts) {
  return [keyspace, queues, rooms, counters]
}

function engineOf(durability: Durability, state: State, budget: MemoryBudget, parts: Parts): Engine {
  const { keyspace, producers, queues, rooms, counters } = parts
  const { keys, strings, blobs, hashes, lists, sets, sortedSets, transactions } = keyspace
  return {
    name: 'embedded',
    durability,
    ...{ keys, strings, blobs, hashes, lists, sets, sortedSets, transactions, queues, rooms },
    topics: new LocalRelay(),
    replication: onlyMaster(state),
    together: (start) => keyspace.together(start),
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
    async close() {
      for (const part of timedParts(parts)) part.close()
      await state.close()
    },
  }
}

/** There is one node: what is published comes straight back. */
class LocalRelay implements TopicRelay {
  #listener: (message: TopicMessage) => void = () => undefined

  async publish(message: TopicMessage): Promise<void> {
    this.#listener(message)
  }

  onMessage(listener: (message: TopicMessage) => void): void {
    this.#listener = listener
  }
}

/** One process is a master without replicas. */
function onlyMaster(state: State): Replication {
  const refuse = (): never => fail('replication_conflict', 'The embedded engine is a master and has no replicas.')
  return {
    status: async () => ({ role: 'master', offset: state.last, replicas: [] }),
    promote: async () => refuse(),
    resync: async () => refuse(),
  }
}
