/** How what is not in the store yet becomes rows and batches. */
import type { JournalEvent } from '../contract/mod.ts'
import { recordEventsMax, storeBytesMax, storeRowsMax } from './limits.ts'
import type { AnyMap } from './map-state.ts'
import { encodeValue, type StoreBatch } from './store/mod.ts'
import type { Noted, RecordState } from './unsaved-journal.ts'

type Lists = {
  -readonly [Name in keyof StoreBatch]?: StoreBatch[Name] extends readonly (infer Row)[] | undefined
    ? Row[]
    : StoreBatch[Name]
}
type ListName = Exclude<keyof StoreBatch, 'writtenMs' | 'journalFrom'>
export type RowOf<Name extends ListName> = NonNullable<StoreBatch[Name]>[number]

/** A row that `joins` is written together with the next one; one that `ends` is the last of its batch. */
type Place = 'joins' | 'ends' | undefined
export type Part = readonly [name: ListName, row: RowOf<ListName>, bytes: number, place?: Place]

/** Bytes that a row takes beside its value. */
export const rowBytes = 64

/**
 * Puts parts together to batches of at most `storeRowsMax` rows, or as many as belong together, and of hardly more than
 * `storeBytesMax` bytes. With the last one events of the journal before `journalFrom` go.
 */
export function* batchesOf(parts: Iterable<Part>, writtenMs: number, journalFrom: number): Generator<StoreBatch> {
  const batch = new Batch(writtenMs)
  let joined: Part[] = []
  for (const part of parts) {
    joined.push(part)
    const place = part[3]
    if (place === 'joins') continue
    if (!batch.hasRoom(joined.length)) yield batch.take()
    for (const one of joined) batch.add(one)
    joined = []
    if (place === 'ends' || batch.isFull) yield batch.take()
  }
  if (journalFrom > 0) batch.trimJournal(journalFrom)
  if (!batch.isEmpty) yield batch.take()
}

/** What is put together for one write to the store. */
class Batch {
  readonly #writtenMs: number
  #lists: Lists = {}
  #rows = 0
  #bytes = 0

  constructor(writtenMs: number) {
    this.#writtenMs = writtenMs
  }

  get isEmpty(): boolean {
    return Object.keys(this.#lists).length === 0
  }

  get isFull(): boolean {
    return this.#rows >= storeRowsMax || this.#bytes >= storeBytesMax
  }

  hasRoom(rows: number): boolean {
    return this.#rows === 0 || this.#rows + rows <= storeRowsMax
  }

  add([name, row, bytes]: Part): void {
    const list = this.#lists[name] as RowOf<ListName>[] | undefined
    if (list) list.push(row)
    else Object.assign(this.#lists, { [name]: [row] })
    this.#rows += 1
    this.#bytes += bytes + rowBytes
  }

  trimJournal(from: number): void {
    this.#lists.journalFrom = from
  }

  take(): StoreBatch {
    const batch = { ...this.#lists, writtenMs: this.#writtenMs } as StoreBatch
    ;[this.#lists, this.#rows, this.#bytes] = [{}, 0, 0]
    return batch
  }
}

/**
 * The rows of a record, together with what the journal has of it: after a crash a write is in both or in neither. One that
 * was only in the records would be missing for good, since its repetition changes nothing.
 */
export class RecordRows {
  readonly #map: AnyMap
  readonly #key: string
  readonly #noted: () => readonly Noted[]
  #done = 0

  /** `noted` gives what the journal has of the record: later more, behind what it gave before. */
  constructor(map: AnyMap, key: string, noted: () => readonly Noted[]) {
    this.#map = map
    this.#key = key
    this.#noted = noted
  }

  /** As it was in between, with what led to that: each in a batch of its own, in which there is one row of a key. */
  *earlier(): Generator<Part> {
    const noted = this.#noted()
    if (noted.length < recordEventsMax) return
    for (const [at, { state }] of noted.entries()) {
      if (!state) continue
      for (const { event } of noted.slice(this.#done, at + 1)) yield eventRow(event)
      this.#done = at + 1
      yield stateRow(state, 'ends')
    }
  }

  /** As it is now, with all the rest. */
  *last(place: Place): Generator<Part> {
    const noted = this.#noted()
    for (let at = this.#done; at < noted.length; at += 1) yield eventRow(noted[at]!.event)
    yield stateRow(stateOf(this.#map, this.#key), place)
  }
}

function eventRow(event: JournalEvent): Part {
  const bytes = encodeValue(event)
  return ['journal', { sequence: Number(event.sequence), event: bytes }, bytes.length, 'joins']
}

/** What the store is to have of a record now. */
export const stateOf = (map: AnyMap, key: string): RecordState => map.row(key) ?? { mapName: map.name, key }

const stateRow = (state: RecordState, place: Place): Part =>
  'bytes' in state ? ['records', state, state.bytes.length, place] : ['goneRecords', state, 0, place]
