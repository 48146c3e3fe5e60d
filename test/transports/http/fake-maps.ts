import type { HttpSyncRequest, HttpSyncResponse, MapIndex, MapPolicy } from '../../../src/contract/mod.ts'
import { fail } from '../../../src/errors.ts'
import type { Maps, MapsCaller } from '../../../src/maps/service.ts'

interface Asked {
  readonly request: HttpSyncRequest
  readonly caller: MapsCaller
}

/** What the HTTP operations ask of shared maps, with two records; everything asked of `sync` is kept. */
export function fakeMaps() {
  const asked: Asked[] = []
  const policies = new Map<string, MapPolicy>()
  const indexes = new Map<string, MapIndex>()
  const timestamp = { millis: 1_706_000_000_000, counter: 1, nodeId: 'client-1' }
  const answer: HttpSyncResponse = {
    serverHlc: { millis: 1_706_000_001_000, counter: 1, nodeId: 'server-1' },
    ...{ deltas: [], queryResults: [], searchResults: [], errors: [] },
  }
  const maps: Partial<Maps> = {
    nodeId: 'server-1',
    totalOperations: 7,
    tuning: { gcIntervalMs: 60_000, maxConcurrentOperations: 1000 },
    sync: async (request, caller) => {
      asked.push({ request, caller })
      return answer
    },
    summaries: () => [
      {
        name: 'todos',
        type: 'lww',
        entryCount: 2,
        tombstones: 0,
        rootHash: 1,
        partitions: [{ id: 268, entryCount: 2 }],
      },
    ],
    records: (map, after, limit) => {
      if (map !== 'todos') fail('not_found', 'There is no such map.')
      const all = ['t1', 't2'].map((key) => ({ key, value: { text: key }, timestamp }))
      return { records: all.filter(({ key }) => key > (after ?? '')).slice(0, limit) }
    },
    policies: () => [...policies.values()],
    putPolicy: async (policy) => void policies.set(policy.id, policy),
    removePolicy: async (id) => policies.delete(id),
    indexes: () => [...indexes.values()],
    async addIndex(index) {
      const name = `${index.mapName}/${index.attribute}`
      if (indexes.has(name)) return false
      indexes.set(name, index)
      return true
    },
    removeIndex: async (map, attribute) => indexes.delete(`${map}/${attribute}`),
  }
  return { maps: maps as Maps, asked, answer }
}
