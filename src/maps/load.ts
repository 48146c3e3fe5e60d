/** How maps come back from the store. */
import { compareTimestamps, type OrRecord, type Timestamp } from '../crdt/mod.ts'
import { fail } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'
import { elementValues, liveValue, type OrState } from './map-state.ts'
import { decodeStored, type MapStore, type RemovedTag, type StoredRecord, type StoredState } from './store/mod.ts'

export interface Loaded {
  /** The latest timestamp of anything. */
  readonly last: Timestamp | undefined
  readonly lastArrivalMs: number
  /** Keys whose rows have elements that are removed: a crash came between the tombstone and the row. */
  readonly outdated: readonly (readonly [OrState, string])[]
}

/** Fills the catalogue with what the store has. */
export async function loadMaps(store: MapStore, state: StoredState, catalogue: Catalogue): Promise<Loaded> {
  const loader = new Loader(catalogue)
  for (const { name, kind } of state.catalogue) catalogue.open(name, kind)
  // A record of a set whose tag is removed must not come up, and removals are forgotten in the order they were learnt of.
  const tags: RemovedTag[] = []
  for await (const page of store.removedTags()) tags.push(...page)
  loader.removedTags(tags)
  for await (const page of store.records()) for (const row of page) loader.record(row)
  loader.arrivals()
  for (const { name, horizon } of state.catalogue)
    if (horizon) catalogue.get(name)?.map.raiseHorizon(horizon.at, horizon.forgottenBeforeMs)
  for (const { mapName, attribute, type } of state.indexes) catalogue.get(mapName)?.addIndex({ attribute, kind: type })
  return { last: loader.last, lastArrivalMs: loader.lastArrivalMs, outdated: loader.outdated }
}

class Loader {
  readonly #catalogue: Catalogue
  readonly #arrived = new Map<string, { key: string; millis: number }[]>()
  last: Timestamp | undefined
  lastArrivalMs = 0
  readonly outdated: (readonly [OrState, string])[] = []

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  removedTags(tags: RemovedTag[]): void {
    for (const { mapName, key, tag, removedMs } of tags.sort((a, b) => a.removedMs - b.removedMs)) {
      const { map } = this.#catalogue.open(mapName, 'or')
      if (map.removedAt(tag) === undefined) map.remove(key, tag, removedMs)
      else map.add(key, { tag, value: null, timestamp: { millis: 0, counter: 0, nodeId: '' } })
    }
  }

  record({ mapName, key, bytes, writtenMs }: StoredRecord): void {
    const stored = decodeStored(bytes)
    if (!stored) return fail('internal_error', `A record of the map ${mapName} cannot be read.`)
    if ('Lww' in stored) this.#lww(mapName, key, stored.Lww, writtenMs)
    else this.#or(this.#catalogue.open(mapName, 'or'), key, stored.OrMap.records)
    this.lastArrivalMs = Math.max(this.lastArrivalMs, writtenMs)
  }

  arrivals(): void {
    for (const [name, arrived] of this.#arrived) this.#catalogue.get(name)?.arrivals.load(arrived)
  }

  #lww(mapName: string, key: string, record: Parameters<typeof liveValue>[0] & object, millis: number): void {
    const map = this.#catalogue.open(mapName, 'lww')
    map.map.apply(key, record, millis)
    map.note(key, undefined, liveValue(record))
    this.#see(record.timestamp)
    const arrived = this.#arrived.get(mapName) ?? []
    arrived.push({ key, millis })
    this.#arrived.set(mapName, arrived)
  }

  #or(state: OrState, key: string, records: readonly OrRecord[]): void {
    for (const record of records) {
      state.map.add(key, record)
      this.#see(record.timestamp)
    }
    const held = state.map.entry(key).records
    if (held.length < records.length) this.outdated.push([state, key])
    state.note(key, undefined, elementValues(held))
  }

  #see(timestamp: Timestamp): void {
    if (!this.last || compareTimestamps(timestamp, this.last) > 0) this.last = timestamp
  }
}
