import type { JournalEvent } from '../contract/mod.ts'
import { recordEventsMax } from './limits.ts'
import type { RecordKey, RecordRow } from './store/mod.ts'

/** What the store is to have of a record: its row, or that it is gone. */
export type RecordState = RecordRow | RecordKey

/** An event and, of few, the record as it left it. */
export interface Noted {
  readonly event: JournalEvent
  readonly state: RecordState | undefined
}

/**
 * The events of the journal that the store does not have. Those of a record are written together with it. Of one that
 * changes very often it is kept how it was in between, so that they can be written in parts.
 */
export class UnsavedJournal {
  #noted: Noted[] = []
  /** Events by record since its state was kept last; only counted once there may be too many. */
  readonly #counts = new Map<string, number>()
  #from = 0
  #index = { of: this.#noted, count: 0, maps: new Map<string, Map<string, Noted[]>>() }

  get isEmpty(): boolean {
    return this.#noted.length === 0 && this.#from === 0
  }

  /** The first event that is to be kept; 0 where all are. */
  get from(): number {
    return this.#from
  }

  /** `state` gives the record as the event left it; without it, more of the same change follows. */
  add(event: JournalEvent, state: (() => RecordState) | undefined): void {
    const kept = this.#count(event) >= recordEventsMax ? state?.() : undefined
    if (kept) this.#counts.delete(nameOf(event))
    this.#noted.push({ event, state: kept })
  }

  /** Events before this one need not be kept. */
  dropBefore(sequence: number): void {
    this.#from = Math.max(sequence, this.#from)
  }

  addOlder(older: UnsavedJournal): void {
    this.#noted = [...older.#noted, ...this.#noted]
    for (const [name, count] of older.#counts) this.#counts.set(name, count + (this.#counts.get(name) ?? 0))
    this.dropBefore(older.#from)
  }

  /** What is here of a record and then what is in a newer one. */
  of(record: RecordKey, newer: UnsavedJournal | undefined): readonly Noted[] {
    const own = this.#of(record)
    return newer ? [...own, ...newer.#of(record)] : own
  }

  #count(event: JournalEvent): number {
    if (this.#noted.length < recordEventsMax) return 0
    const name = nameOf(event)
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    return count
  }

  #of({ mapName, key }: RecordKey): readonly Noted[] {
    if (this.#noted.length === 0) return none
    if (this.#index.of !== this.#noted || this.#index.count !== this.#noted.length) this.#arrange()
    return this.#index.maps.get(mapName)?.get(key) ?? none
  }

  #arrange(): void {
    const maps = new Map<string, Map<string, Noted[]>>()
    for (const noted of this.#noted) {
      const { mapName, key, sequence } = noted.event
      if (Number(sequence) < this.#from) continue
      const records = maps.get(mapName) ?? new Map<string, Noted[]>()
      const known = records.get(key)
      if (known) known.push(noted)
      else maps.set(mapName, records.set(key, [noted]))
    }
    this.#index = { of: this.#noted, count: this.#noted.length, maps }
  }
}

const none: readonly Noted[] = []

/** There is no NUL in the name of a map or in a key. */
const nameOf = ({ mapName, key }: RecordKey): string => `${mapName}\0${key}`
