import type { Environment } from '../../../environment.ts'
import { fail, toFailure } from '../../../errors.ts'
import type { Storage } from '../../../storage/mod.ts'
import type { Durability } from '../../port/engine.ts'
import type { Effect, Section, StateRecord } from './effect.ts'
import { Journal } from './journal.ts'
import { appendPart, completeSnapshot, dropOldRows, pieces, readMark, readParts, readRows } from './journal-store.ts'

/** A snapshot is due when the journal has grown by this, and by as much as the snapshot before it had. */
const snapshotJournalBytes = 16 << 20
/** Size of a part: the longest that writing a snapshot holds everyone up, but for a record that changes meanwhile. */
const partBytes = 256 << 10

export interface StateOptions {
  readonly storage: Storage
  readonly environment: Environment
  readonly durability: Durability
  /** Hears of a snapshot that could not be written; the next one is tried when the journal has grown again. */
  readonly onSnapshotFailure: (error: unknown) => void
}

/**
 * The state of the embedded engine: effects change it, the journal keeps them, snapshots keep the journal short.
 *
 *     commit -> apply to memory -> journal -> settled (acknowledged)
 *
 * A change is applied at once and in one turn, so whoever reads sees all of it or nothing; it may be seen before it is
 * durable, but its own caller hears of it only afterwards. A snapshot is of one moment, although it is written little by
 * little: a record that is about to change is set aside first.
 */
export class State {
  readonly #options: StateOptions
  readonly #apply = new Map<string, (effect: Effect) => void>()
  readonly #sections: readonly Section[]
  #journal: Journal
  #snapshot = 0
  #isClosed = false
  /** From the beginning of a snapshot until all records are in it. */
  #saving = false
  /** From the beginning of a snapshot until what it replaces is gone: two at a time would drop each other's parts. */
  #snapshotting = false
  /** The record that is being saved, and what is not yet taken of it. */
  #open: { readonly record: StateRecord; readonly effects: Iterator<Effect> } | undefined
  #texts: string[] = []
  #textBytes = 0
  #snapshotBytes = 0
  #lastSnapshot: Promise<void> = Promise.resolve()

  /** Builds the sections with the state that they commit to, then brings back what the storage has. */
  static async open(options: StateOptions, build: (state: State) => readonly Section[]): Promise<State> {
    const state = new State(options, build)
    await state.#recover()
    return state
  }

  private constructor(options: StateOptions, build: (state: State) => readonly Section[]) {
    this.#options = options
    this.#journal = new Journal({ ...options, lastNumber: 0 })
    this.#sections = build(this)
    for (const { effects } of this.#sections) {
      for (const [name, apply] of Object.entries(effects)) {
        if (this.#apply.has(name)) throw new Error(`two sections have the effect ${name}`)
        this.#apply.set(name, apply)
      }
    }
  }

  /** Number of the last effect. */
  get last(): number {
    return this.#journal.last
  }

  get hasFailed(): boolean {
    return this.#journal.hasFailed
  }

  /** What a record that is made now has as its `savedBy`. */
  get snapshot(): number {
    return this.#snapshot
  }

  /** To be called before the first effect of a change. @throws read_only, overloaded, shutting_down */
  admit(): void {
    if (this.#isClosed) fail('shutting_down')
    this.#journal.admit()
  }

  /** Changes the state. Effects committed in one turn become durable together. */
  commit(effect: Effect): void {
    this.#applied(effect)
    this.#journal.append(JSON.stringify(effect))
    if (this.#journal.bytes > Math.max(snapshotJournalBytes, this.#snapshotBytes)) this.#startSnapshot()
  }

  /** Resolves when everything committed so far may be acknowledged. */
  settled(): Promise<void> {
    return this.#journal.settled()
  }

  /** Must come before every change of a record, also before it is dropped. */
  touch(record: StateRecord): void {
    if (!this.#saving) return
    if (record.savedBy !== this.#snapshot) this.#save(record)
    else if (this.#open?.record === record) this.#takeRest()
  }

  /** Writes a snapshot now; resolves when it is complete, and what it replaces is gone. */
  async takeSnapshot(): Promise<void> {
    this.#startSnapshot()
    await this.#lastSnapshot
  }

  /** Refuses changes from now on and makes everything durable. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#lastSnapshot
    await this.#journal.flushed()
  }

  #applied(effect: Effect): void {
    const apply = this.#apply.get(effect[0])
    if (apply === undefined) throw new Error(`there is no effect ${effect[0]}`)
    apply(effect)
  }

  #startSnapshot(): void {
    if (this.#snapshotting) return
    this.#snapshotting = true
    this.#saving = true
    this.#snapshot += 1
    this.#journal.bytes = 0
    this.#lastSnapshot = this.#writeSnapshot(this.#snapshot, this.#journal.last)
      .catch((error) => this.#options.onSnapshotFailure(toFailure(error)))
      .finally(() => {
        this.#snapshotting = false
        this.#saving = false
        this.#open = undefined
        this.#texts = []
        this.#textBytes = 0
      })
  }

  async #writeSnapshot(snapshot: number, upTo: number): Promise<void> {
    const { storage } = this.#options
    let part = 0
    let bytes = 0
    const write = async () => {
      const texts = this.#texts
      bytes += this.#textBytes
      this.#texts = []
      this.#textBytes = 0
      for (const piece of pieces(texts, partBytes)) await appendPart(storage, snapshot, part++, piece)
    }
    for (const section of this.#sections) {
      for (const record of section.records()) {
        if (record.savedBy !== snapshot) this.#begin(record)
        while (this.#takePart()) await write()
      }
    }
    // While a part is written, more can be set aside.
    while (this.#texts.length > 0) await write()
    // Nothing is set aside any more: what changes from here on is only in the journal.
    this.#saving = false
    await this.#journal.flushed()
    await completeSnapshot(storage, { snapshot, upTo })
    this.#snapshotBytes = bytes
    await dropOldRows(storage, { snapshot, upTo })
  }

  #begin(record: StateRecord): void {
    record.savedBy = this.#snapshot
    this.#open = { record, effects: record.describe()[Symbol.iterator]() }
  }

  /** Goes on with the record that is open; tells whether there is enough for a part. */
  #takePart(): boolean {
    while (this.#open !== undefined && this.#textBytes < partBytes) {
      const next = this.#open.effects.next()
      if (next.done) this.#open = undefined
      else this.#keep(next.value)
    }
    return this.#textBytes >= partBytes
  }

  #takeRest(): void {
    const effects = this.#open?.effects
    this.#open = undefined
    for (let next = effects?.next(); next?.done === false; next = effects?.next()) this.#keep(next.value)
  }

  #save(record: StateRecord): void {
    record.savedBy = this.#snapshot
    for (const effect of record.describe()) this.#keep(effect)
  }

  #keep(effect: Effect): void {
    const text = JSON.stringify(effect)
    this.#texts.push(text)
    this.#textBytes += text.length
  }

  async #recover(): Promise<void> {
    const { storage } = this.#options
    const mark = await readMark(storage)
    for await (const part of readParts(storage, mark.snapshot)) {
      this.#snapshotBytes += part.length
      for (const effect of JSON.parse(part) as Effect[]) this.#applied(effect)
    }
    let last = mark.upTo
    let bytes = 0
    for await (const { first, effects } of readRows(storage, mark.upTo)) {
      const list = JSON.parse(effects) as Effect[]
      list.forEach((effect, k) => {
        if (first + k > mark.upTo) this.#applied(effect)
      })
      last = Math.max(last, first + list.length - 1)
      bytes += effects.length
    }
    this.#snapshot = mark.snapshot
    this.#journal = new Journal({ ...this.#options, lastNumber: last })
    this.#journal.bytes = bytes
    // A snapshot that a crash has cut off.
    await dropOldRows(storage, mark)
  }
}
