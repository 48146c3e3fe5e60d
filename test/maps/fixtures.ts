import type { ClientOp, MapEvent } from '../../src/contract/mod.ts'
import { type Maps, type MapsCaller, type OffersSinks, type OpenMapsOptions, openMaps } from '../../src/maps/mod.ts'
import { openMemoryStorage, type Storage } from '../../src/storage/mod.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../support/simulated-environment.ts'

export const startMs = Date.UTC(2026, 0, 1)

/** Somebody without a token, on a connection of this name. */
export const caller = (connection = 'c1', user?: string, ...roles: string[]): MapsCaller => ({
  connection,
  user,
  roles,
})

export const stamp = (millis: number, nodeId = 'client', counter = 0) => ({ millis, counter, nodeId })

export const put = (mapName: string, key: string, value: unknown, millis = startMs, nodeId = 'client'): ClientOp => ({
  ...{ mapName, key, opType: 'PUT' },
  record: { value, timestamp: stamp(millis, nodeId) },
})

export const remove = (mapName: string, key: string, millis = startMs): ClientOp => ({
  ...{ mapName, key, opType: 'REMOVE' },
  record: { value: null, timestamp: stamp(millis) },
})

export const addTag = (mapName: string, key: string, value: unknown, tag: string): ClientOp => {
  const [millis, counter, nodeId] = tag.split(':') as [string, string, string]
  const timestamp = { millis: Number(millis), counter: Number(counter), nodeId }
  return { mapName, key, opType: 'OR_ADD', orRecord: { value, timestamp, tag } }
}

export const dropTag = (mapName: string, key: string, orTag: string): ClientOp => ({
  ...{ mapName, key, opType: 'OR_REMOVE', orTag },
})

export interface OpenedMaps extends AsyncDisposable {
  readonly maps: Maps & OffersSinks
  readonly environment: SimulatedEnvironment
  readonly storage: Storage
  /** Every change that listeners were told, with the connection that made it. */
  readonly told: { readonly event: MapEvent; readonly by: string }[]
  readonly failures: unknown[]
  /** Moves the clock, and waits until what came of it is durable and told. */
  pass(ms: number): Promise<void>
  /** Closes the maps and opens them anew on what is stored. */
  again(options?: Partial<OpenMapsOptions>): Promise<OpenedMaps['maps']>
}

/** Maps on a storage of their own, at the first of January 2026. */
export async function openedMaps(options: Partial<OpenMapsOptions> = {}): Promise<OpenedMaps> {
  const environment = simulatedEnvironment({ startMs })
  const storage = await openMemoryStorage()
  const told: OpenedMaps['told'] = []
  const failures: unknown[] = []
  const open = async (more: Partial<OpenMapsOptions> = {}) => {
    const onFailure = (error: unknown) => failures.push(error)
    const maps = await openMaps({ environment, nodeId: 'server', storage, onFailure, ...options, ...more })
    maps.listen({ changed: (event, by) => told.push({ event, by }), pruned: () => {} })
    return maps
  }
  let maps = await open()
  let passed = 0
  return {
    ...{ environment, storage, told, failures },
    get maps() {
      return maps
    },
    async pass(ms) {
      await environment.advance(ms)
      // Commits are in order, so what is durable now has everything before it behind it.
      passed += 1
      await maps.mergeCounter('passed', { positive: { test: passed } })
    },
    async again(more) {
      await maps.close()
      maps = await open(more)
      return maps
    },
    async [Symbol.asyncDispose]() {
      await maps.close()
      await storage.close()
    },
  }
}
