import type { JournalEvent, MapIndex, MapPolicy } from '../contract/mod.ts'
import type { PnState } from '../crdt/mod.ts'
import type { AnyMap, OrState } from './map-state.ts'
import type { HorizonRow, IndexKey, SinkRow, StoreBatch } from './store/mod.ts'
import { batchesOf, type Part, RecordRows, type RowOf, rowBytes, stateOf } from './unsaved-batches.ts'
import { UnsavedJournal } from './unsaved-journal.ts'

/** Where a sink is, and the keys that it wrote to get there. */
interface SinkStep {
  readonly position: SinkRow
  readonly keys: Map<AnyMap, Set<string>>
}

/**
 * What memory has and the store has not: not the changes, but the places where they differ. So what changes twice is
 * written once, and what could not be written is simply still here.
 */
export class Unsaved {
  readonly #records = new Map<AnyMap, Set<string>>()
  readonly #tags = new Map<OrState, Map<string, Set<string>>>()
  readonly #forgottenTags = new Map<OrState, Set<string>>()
  readonly #catalogue = new Set<AnyMap>()
  readonly #counters = new Map<string, PnState>()
  /** By name the last token, or undefined for a name that is forgotten. */
  readonly #locks = new Map<string, number | undefined>()
  readonly #policies = new Map<string, MapPolicy | undefined>()
  readonly #indexes = new Map<string, IndexKey & Partial<MapIndex>>()
  readonly #sinks = new Map<string, SinkStep>()
  readonly #journal = new UnsavedJournal()

  get isEmpty(): boolean {
    const parts = [this.#records, this.#tags, this.#forgottenTags, this.#catalogue, this.#counters, this.#locks]
    const rest = [this.#policies, this.#indexes, this.#sinks]
    return this.#journal.isEmpty && [...parts, ...rest].every(({ size }) => size === 0)
  }

  /** That the map is there, or that its horizon moved. */
  map(map: AnyMap): void {
    this.#catalogue.add(map)
  }

  record(map: AnyMap, key: string): void {
    within(this.#records, map, newSet).add(key)
  }

  removedTag(map: OrState, tag: string, key: string): void {
    within(within(this.#tags, map, newMap<Set<string>>), tag, newSet).add(key)
  }

  forgottenTag(map: OrState, tag: string): void {
    within(this.#forgottenTags, map, newSet).add(tag)
  }

  counter(name: string, state: PnState): void {
    this.#counters.set(name, state)
  }

  lock(name: string, token: number | undefined): void {
    this.#locks.set(name, token)
  }

  policy(id: string, policy: MapPolicy | undefined): void {
    this.#policies.set(id, policy)
  }

  /** Without a type the index is gone. */
  index(index: IndexKey & Partial<MapIndex>): void {
    this.#indexes.set(`${index.mapName}:${index.attribute}`, index)
  }

  /** How far a sink is now, and the keys that it wrote: both are written together. */
  sink(position: SinkRow, written: Iterable<readonly [AnyMap, Iterable<string>]>): void {
    const keys = this.#sinks.get(position.id)?.keys ?? new Map<AnyMap, Set<string>>()
    this.#sinks.set(position.id, { position, keys })
    for (const [map, more] of written) addAll(within(keys, map, newSet), more)
  }

  /** `isWhole`: the map is as the event left it, and not changed further by what is to be written down next. */
  journalEvent(event: JournalEvent, map: AnyMap, isWhole: boolean): void {
    this.#journal.add(event, isWhole ? () => stateOf(map, event.key) : undefined)
  }

  /** Events before this one need not be kept. */
  journalFrom(sequence: number): void {
    this.#journal.dropBefore(sequence)
  }

  /** Adds what is older and could not be written. */
  addOlder(older: Unsaved): void {
    for (const [map, keys] of older.#records) for (const key of keys) this.record(map, key)
    for (const [map, tags] of older.#tags)
      for (const [tag, keys] of tags) for (const key of keys) this.removedTag(map, tag, key)
    for (const [map, tags] of older.#forgottenTags) for (const tag of tags) this.forgottenTag(map, tag)
    for (const map of older.#catalogue) this.map(map)
    addMissing(this.#counters, older.#counters)
    addMissing(this.#locks, older.#locks)
    addMissing(this.#policies, older.#policies)
    addMissing(this.#indexes, older.#indexes)
    for (const [id, { position, keys }] of older.#sinks) this.sink(this.#sinks.get(id)?.position ?? position, keys)
    this.#journal.addOlder(older.#journal)
  }

  /**
   * What is to be written, as it is in memory when a batch is asked for, in batches that are not too large. A horizon
   * comes before the tombstones that it stands for go. `newer` is what changes meanwhile.
   */
  *batches(writtenMs: number, newer: Unsaved): Generator<StoreBatch> {
    yield* batchesOf(this.#rows(newer), writtenMs, this.#journal.from)
  }

  *#rows(newer: Unsaved): Generator<Part> {
    for (const { name, kind, map } of this.#catalogue) yield ['catalogue', { name, kind, horizon: horizonOf(map) }, 0]
    yield* this.#stateRows()
    for (const [map, tags] of this.#tags) yield* tagRows(map, tags)
    for (const [{ name, map }, tags] of this.#forgottenTags)
      for (const tag of tags) if (map.removedAt(tag) === undefined) yield ['forgottenTags', { mapName: name, tag }, 0]
    yield* this.#recordRows(newer)
  }

  /** Every record once: those of sinks come first, and with the last of them how far their sink is. */
  *#recordRows(newer: Unsaved): Generator<Part> {
    const done = new Map<AnyMap, Set<string>>()
    for (const { position, keys } of this.#sinks.values()) {
      const records = [...keys].flatMap(([map, written]) => {
        const left = addedTo(within(done, map, newSet), written)
        return left.map((key) => this.#rowsOf(map, key, newer))
      })
      for (const record of records) yield* record.earlier()
      for (const record of records) yield* record.last('joins')
      yield ['sinks', position, 0]
    }
    for (const [map, keys] of this.#records) {
      const known = done.get(map)
      for (const key of keys) {
        if (known?.has(key)) continue
        const record = this.#rowsOf(map, key, newer)
        yield* record.earlier()
        yield* record.last(undefined)
      }
    }
  }

  /** With what is newer in the journal where the record has changed since: its row has that as well. */
  #rowsOf(map: AnyMap, key: string, newer: Unsaved): RecordRows {
    const journalOf = (): UnsavedJournal | undefined => (newer.#records.get(map)?.has(key) ? newer.#journal : undefined)
    return new RecordRows(map, key, () => this.#journal.of({ mapName: map.name, key }, journalOf()))
  }

  *#stateRows(): Generator<Part> {
    for (const [name, state] of this.#counters)
      yield ['counters', { name, state }, Object.keys(state.p).length * rowBytes]
    for (const [name, token] of this.#locks)
      if (token === undefined) yield ['goneLocks', name, 0]
      else yield ['locks', { name, token }, 0]
    for (const [id, policy] of this.#policies)
      if (policy) yield ['policies', policy, 0]
      else yield ['gonePolicies', id, 0]
    for (const { mapName, attribute, type } of this.#indexes.values())
      if (type) yield ['indexes', { mapName, attribute, type }, 0]
      else yield ['goneIndexes', { mapName, attribute }, 0]
  }
}

function* tagRows(
  { name: mapName, map }: OrState,
  tags: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<readonly ['removedTags', RowOf<'removedTags'>, number]> {
  for (const [tag, keys] of tags) {
    const removedMs = map.removedAt(tag)
    if (removedMs !== undefined) for (const key of keys) yield ['removedTags', { mapName, tag, key, removedMs }, 0]
  }
}

/** Adds what is not there yet, and gives that. */
function addedTo<Item>(to: Set<Item>, more: Iterable<Item>): Item[] {
  const added = [...more].filter((item) => !to.has(item))
  addAll(to, added)
  return added
}

function addAll<Item>(to: Set<Item>, more: Iterable<Item>): void {
  for (const item of more) to.add(item)
}

function horizonOf({ horizon, forgottenBeforeMs }: AnyMap['map']): HorizonRow | undefined {
  return horizon && forgottenBeforeMs !== undefined ? { at: horizon, forgottenBeforeMs } : undefined
}

const newSet = (): Set<string> => new Set()
const newMap = <Value>(): Map<string, Value> => new Map()

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function addMissing<Key, Value>(to: Map<Key, Value>, from: ReadonlyMap<Key, Value>): void {
  for (const [key, value] of from) if (!to.has(key)) to.set(key, value)
}
