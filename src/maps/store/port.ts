/** The store port: what shared maps keep when the process ends. */
import type { MapIndex, MapPolicy } from '../../contract/mod.ts'
import type { PnState, Timestamp } from '../../crdt/mod.ts'

export type MapKind = 'lww' | 'or'

export interface RecordKey {
  readonly mapName: string
  readonly key: string
}

/** One key of a map: `bytes` is what `encoding.ts` made of it. */
export interface RecordRow extends RecordKey {
  readonly bytes: Uint8Array
  /** When it ends, milliseconds since 1970-01-01; 0 when it does not. */
  readonly expiresMs: number
}

export interface StoredRecord extends RecordKey {
  readonly bytes: Uint8Array
  /** When it was written last. */
  readonly writtenMs: number
}

/** The tombstone of an element of a set, once for every key the tag stood under. */
export interface RemovedTag extends RecordKey {
  readonly tag: string
  readonly removedMs: number
}

/** The newest tombstone that a map has dropped, and before which moment this server had learnt of all that it dropped. */
export interface HorizonRow {
  readonly at: Timestamp
  readonly forgottenBeforeMs: number
}

export interface CatalogueRow {
  readonly name: string
  readonly kind: MapKind
  readonly horizon: HorizonRow | undefined
}

export interface CounterRow {
  readonly name: string
  readonly state: Pick<PnState, 'positive' | 'negative'>
}

export interface LockRow {
  readonly name: string
  /** The last fencing token that was given. */
  readonly token: number
}

export interface JournalRow {
  readonly sequence: number
  /** MsgPack. */
  readonly event: Uint8Array
}

/** How far the sink of a run is: units of its master data, and entries. */
export interface SinkRow {
  readonly id: string
  readonly masterUnits: number
  readonly entries: number
}

export type IndexKey = Pick<MapIndex, 'mapName' | 'attribute'>

/** What is written together: all of it takes effect, or nothing. No key of a list is twice in it. */
export interface StoreBatch {
  readonly writtenMs: number
  readonly catalogue?: readonly CatalogueRow[]
  readonly records?: readonly RecordRow[]
  readonly goneRecords?: readonly RecordKey[]
  readonly removedTags?: readonly RemovedTag[]
  /** They go from every key. */
  readonly forgottenTags?: readonly Pick<RemovedTag, 'mapName' | 'tag'>[]
  readonly counters?: readonly CounterRow[]
  readonly locks?: readonly LockRow[]
  readonly goneLocks?: readonly string[]
  readonly journal?: readonly JournalRow[]
  /** Events of the journal below it go. */
  readonly journalFrom?: number
  readonly policies?: readonly MapPolicy[]
  readonly gonePolicies?: readonly string[]
  readonly indexes?: readonly MapIndex[]
  readonly goneIndexes?: readonly IndexKey[]
  readonly sinks?: readonly SinkRow[]
}

/** Everything but what there may be very many of. */
export interface StoredState {
  readonly catalogue: readonly CatalogueRow[]
  readonly counters: readonly CounterRow[]
  readonly locks: readonly LockRow[]
  readonly policies: readonly MapPolicy[]
  /** Whether there ever was a policy. */
  readonly hadPolicies: boolean
  readonly indexes: readonly MapIndex[]
}

export interface MapStore {
  /** Whether what `write` resolved for is there after a crash; where it is not, the store is given nothing to write. */
  readonly isDurable: boolean
  /** Makes what the store needs; does nothing where it is there. */
  initialise(): Promise<void>
  state(): Promise<StoredState>
  /** Every record, some at a time, in any order. */
  records(): AsyncIterable<readonly StoredRecord[]>
  /** Every tombstone of sets, some at a time. */
  removedTags(): AsyncIterable<readonly RemovedTag[]>
  /** The last events of the journal, ascending: at most `limit`, and about `bytesMax` bytes, but at least one. */
  journal(limit: number, bytesMax: number): Promise<readonly JournalRow[]>
  /** How far a sink was when that was last written; undefined where it never was. */
  sink(id: string): Promise<SinkRow | undefined>
  /** Resolves when the batch is durable. @throws when it is not, and then nothing of it took effect, as far as is known */
  write(batch: StoreBatch): Promise<void>
}
