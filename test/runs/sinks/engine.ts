import { openEmbeddedEngine } from '../../../src/broker/embedded/engine.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { Environment } from '../../../src/environment.ts'
import type { Storage } from '../../../src/storage/mod.ts'

/** The embedded engine as the server opens it. */
export function openEngine(storage: Storage, environment: Environment): Promise<Engine> {
  return openEmbeddedEngine({
    storage,
    environment,
    durability: 'always',
    memoryLimitBytes: 0,
    policy: 'noeviction',
    onSnapshotFailure: (error) => {
      throw error
    },
  })
}
