/** What administrators see of the maps. */
import type { MapRecords, MapSummary } from '../contract/mod.ts'
import type { Catalogue } from './catalogue.ts'
import { recordsPageMax } from './limits.ts'
import type { AnyMap } from './map-state.ts'
import type { MapsFigures } from './service.ts'

/** Keys have no value of their own in their index, so all of them are at its end. */
const end = { value: undefined, isIncluded: true }
const allKeys = { low: end, high: end }

export const summaryOf = (map: AnyMap): MapSummary => ({
  ...{ name: map.name, type: map.kind, entryCount: map.partitions.total },
  ...{ tombstones: map.map.tombstones, rootHash: map.map.root, partitions: map.partitions.list() },
})

export function figuresOf(catalogue: Catalogue, journalBytes: number, undeliveredBytes: number): MapsFigures {
  const maps = [...catalogue.all()]
  const sum = (of: (map: AnyMap) => number): number => maps.reduce((total, map) => total + of(map), 0)
  return {
    ...{ maps: maps.length, entries: catalogue.size, bytes: catalogue.bytes },
    arrivals: sum((map) => map.arrivals.length),
    waitingEnds: sum(({ map }) => map.waitingEnds),
    ...{ journalBytes, undeliveredBytes },
  }
}

/** A page of the live records of a map by key, after `after`. */
export function recordsOf(map: AnyMap, after: string | undefined, limit: number): MapRecords {
  const count = Math.max(1, Math.min(limit, recordsPageMax))
  const records: MapRecords['records'] = []
  const start = after === undefined ? undefined : { value: undefined, key: after }
  for (const key of map.indexes.keys.ascending(allKeys, start)) {
    if (records.length === count) return { records, nextAfter: records.at(-1)!.key }
    const value = map.source.get(key)
    if (value === undefined) continue
    const timestamp = map.kind === 'lww' ? (map.map.get(key)?.timestamp ?? null) : null
    records.push({ key, value, timestamp })
  }
  return { records }
}
