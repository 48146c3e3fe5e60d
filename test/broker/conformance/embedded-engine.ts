import { openEmbeddedEngine } from '../../../src/broker/embedded/engine.ts'
import { State } from '../../../src/broker/embedded/journal/state.ts'
import { type EmbeddedKeyspace, embeddedKeyspace } from '../../../src/broker/embedded/keyspace/embedded-keyspace.ts'
import { MemoryBudget } from '../../../src/broker/embedded/memory-budget.ts'
import { Producers } from '../../../src/broker/embedded/producers.ts'
import { EmbeddedQueues } from '../../../src/broker/embedded/queues/queues.ts'
import { EmbeddedRooms } from '../../../src/broker/embedded/rooms/rooms.ts'
import { keyspaceLimits, queueLimits, roomLimits } from '../../../src/broker/limits.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import type { OpenOptions } from './case.ts'

const environment = systemEnvironment
const durability = 'always'
const policy = 'noeviction'

const onSnapshotFailure = (error: unknown) => {
  throw error
}

/** The embedded engine over a storage in memory; with limits of its own, its families are put together here. */
export async function openEmbedded({ memoryBytes = 0, ...limits }: OpenOptions): Promise<Engine> {
  const storage = await openMemoryStorage()
  const options = {
    storage,
    environment,
    durability,
    policy,
    memoryLimitBytes: memoryBytes,
    onSnapshotFailure,
  } as const
  const engine = await openEmbeddedEngine(options)
  return Object.keys(limits).length === 0 ? engine : { ...engine, ...(await limitedFamilies(limits)) }
}

async function limitedFamilies(limits: OpenOptions): Promise<Partial<Engine>> {
  const storage = await openMemoryStorage()
  let families: { keyspace: EmbeddedKeyspace; queues: EmbeddedQueues; rooms: EmbeddedRooms } | undefined
  await State.open({ storage, environment, durability, onSnapshotFailure }, (state) => {
    const producers = new Producers(state)
    const shared = { state, environment, budget: new MemoryBudget(0) }
    families = {
      keyspace: embeddedKeyspace({ ...shared, limits: { ...keyspaceLimits, ...limits }, policy }),
      queues: new EmbeddedQueues({ ...shared, producers, limits: { ...queueLimits, ...limits } }),
      rooms: new EmbeddedRooms({ ...shared, producers, limits: { ...roomLimits, ...limits } }),
    }
    return [families.keyspace.section, families.queues.section, families.rooms.section, producers]
  })
  const { keyspace, queues, rooms } = families!
  const { hashes, lists, sets, sortedSets } = keyspace
  return { hashes, lists, sets, sortedSets, queues, rooms }
}
