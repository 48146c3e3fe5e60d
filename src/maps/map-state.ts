/** One map in memory: its records, and what is kept up to date with them. */
import {
  expiryTombstone,
  isExpired,
  LwwMap,
  type LwwRecord,
  OrMap,
  type OrRecord,
  type Scales,
  type Timestamp,
} from '../crdt/mod.ts'
import { Arrivals } from './arrivals.ts'
import { Partitions } from './partitions.ts'
import { type IndexSpec, MapIndexes, type RecordSource } from './query/mod.ts'
import { encodeLww, encodeOr, type MapKind, type RecordRow } from './store/mod.ts'

/** Takes in that the value of `key` was `before` and is `after`; `undefined` is no record. */
export interface Watcher {
  change(key: string, before: unknown, after: unknown): void
  /** Takes out what it has to tell of the changes so far, for when they are durable. */
  drain?(): (() => void) | undefined
}

/** What all maps have in common: how they count what they hold, and their clock, in milliseconds since 1970-01-01. */
export interface MapSurroundings {
  readonly scales: Scales
  readonly nowMs: () => number
}

abstract class MapState<Kind extends MapKind> {
  readonly name: string
  readonly kind: Kind
  protected readonly nowMs: () => number
  readonly partitions = new Partitions()
  readonly arrivals = new Arrivals()
  readonly watchers = new Set<Watcher>()
  /** When it last forgot tombstones, as far as is known, in milliseconds since 1970-01-01. */
  forgotAtMs: number | undefined
  #indexes: MapIndexes | undefined

  constructor(name: string, kind: Kind, nowMs: () => number) {
    this.name = name
    this.kind = kind
    this.nowMs = nowMs
  }

  abstract readonly map: { hasEnded(nowMs: number): boolean }
  /** What a reader sees: neither tombstones nor anything that has ended, whether it was swept or not. */
  abstract readonly source: RecordSource
  /** What was noted: of what has ended it still has what was not swept yet. */
  protected abstract readonly noted: RecordSource
  /** Keys, with those of which only tombstones are left. */
  abstract readonly size: number
  /** What takes room for itself: keys of records; elements of sets, and removed tags once for each key that has them. */
  abstract readonly entries: number

  /** Made when it is first asked for: many maps are never queried. */
  get indexes(): MapIndexes {
    this.#indexes ??= new MapIndexes(this.noted)
    return this.#indexes
  }

  /** Whether something has ended that was not swept yet. */
  get isBehind(): boolean {
    return this.map.hasEnded(this.nowMs())
  }

  /** Whether anything looks at the values of changes, and not only at whether there are any. */
  get isObserved(): boolean {
    return this.#indexes !== undefined || this.watchers.size > 0
  }

  addIndex(spec: IndexSpec): void {
    this.indexes.add(spec, this.noted)
  }

  /** Tells everything that depends on the records of one that changed; the map has it already. */
  note(key: string, before: unknown, after: unknown): void {
    if (before === undefined && after === undefined) return
    if (before === undefined) this.partitions.change(key, 1)
    else if (after === undefined) this.partitions.change(key, -1)
    this.#indexes?.change(key, before, after)
    if (this.watchers.size === 0) return
    const seen = this.isBehind ? this.source.get(key) : after
    for (const watcher of this.watchers) watcher.change(key, before, seen)
  }
}

/** The value of a record for readers; undefined for a tombstone. */
export const liveValue = (record: LwwRecord | undefined): unknown => record?.value ?? undefined

export class LwwState extends MapState<'lww'> {
  readonly map: LwwMap
  readonly source: RecordSource
  protected readonly noted: RecordSource

  constructor(name: string, { scales, nowMs }: MapSurroundings) {
    super(name, 'lww', nowMs)
    this.map = new LwwMap(scales)
    const seen = (record: LwwRecord | undefined): unknown =>
      record?.ttlMs === undefined || !isExpired(record, nowMs()) ? liveValue(record) : undefined
    this.source = this.#sourceOf(seen)
    this.noted = this.#sourceOf(liveValue)
  }

  get size(): number {
    return this.map.size
  }

  get entries(): number {
    return this.map.size
  }

  readonly holds = (key: string): boolean => this.map.get(key) !== undefined

  /** What a key holds; where that has ended, the tombstone that it becomes. */
  current(key: string): LwwRecord | undefined {
    const record = this.map.get(key)
    return record && isExpired(record, this.nowMs()) ? expiryTombstone(record) : record
  }

  /** What the store keeps of a key; undefined when that is nothing. */
  row(key: string): RecordRow | undefined {
    const record = this.map.get(key)
    if (!record) return undefined
    return { mapName: this.name, key, bytes: encodeLww(record), expiresMs: endOf([record]) }
  }

  #sourceOf(read: (record: LwwRecord | undefined) => unknown): RecordSource {
    const { map, partitions } = this
    return {
      get size() {
        return partitions.total
      },
      get: (key) => read(map.get(key)),
      *entries() {
        for (const [key, record] of map.entries()) {
          const value = read(record)
          if (value !== undefined) yield [key, value] as const
        }
      },
    }
  }
}

export class OrState extends MapState<'or'> {
  readonly map: OrMap
  readonly source: RecordSource
  protected readonly noted: RecordSource

  constructor(name: string, { scales, nowMs }: MapSurroundings) {
    super(name, 'or', nowMs)
    this.map = new OrMap(scales)
    const { map } = this
    this.source = this.#sourceOf((key) => elementValues(map.getLive(key, nowMs())))
    this.noted = this.#sourceOf((key) => elementValues(map.records(key)))
  }

  get size(): number {
    return this.map.size
  }

  get entries(): number {
    return this.map.entries
  }

  row(key: string): RecordRow | undefined {
    const records = this.map.records(key)
    if (records.length === 0) return undefined
    return { mapName: this.name, key, bytes: encodeOr(records), expiresMs: endOf(records) }
  }

  #sourceOf(get: (key: string) => unknown): RecordSource {
    const { map, partitions } = this
    return {
      get size() {
        return partitions.total
      },
      get,
      *entries() {
        for (const key of map.keys()) {
          const value = get(key)
          if (value !== undefined) yield [key, value] as const
        }
      },
    }
  }
}

export type AnyMap = LwwState | OrState

/** Stands for the value of a set that nobody looks at. */
export const some = [true] as const

/** The value of a key of a set as `elementValues`; where nobody looks at it, only whether there is any. */
export function observedValues(map: OrState, key: string): readonly unknown[] | undefined {
  if (map.isObserved) return elementValues(map.map.records(key))
  return map.map.elementsOf(key) === 0 ? undefined : some
}

/** The value of a key of a set for readers: its elements in the order of their tags. */
export const elementValues = (records: readonly OrRecord[]): readonly unknown[] | undefined =>
  records.length === 0 ? undefined : records.map(({ value }) => value)

/** When the first of these ends, for the column of the store; 0 when none does. */
function endOf(records: readonly { readonly timestamp: Timestamp; readonly ttlMs?: number }[]): number {
  let end = Number.POSITIVE_INFINITY
  for (const { timestamp, ttlMs } of records) if (ttlMs !== undefined) end = Math.min(end, timestamp.millis + ttlMs)
  return end === Number.POSITIVE_INFINITY ? 0 : Math.min(Math.ceil(end), Number.MAX_SAFE_INTEGER)
}
