import { compareTimestamps } from '../crdt/mod.ts'
import { fail } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'
import { isRefusal, type Operation, type Refusal } from './operation.ts'

export interface CapacityOptions {
  readonly catalogue: Catalogue
  /** Keys and elements of all maps at most, tombstones included. */
  readonly recordsMax: number
  /** Bytes that they take at most, as far as can be told; 0 for no limit. */
  readonly bytesMax: number
}

/** What a write may need that was not there: another entry, a value in the place of one, or nothing. */
type Need = 'entry' | 'value' | 'nothing'

/**
 * How much the maps may hold: all of them are in memory, and nothing is ever thrown out to make room. When they are full,
 * what makes them larger is refused, and whatever frees memory, or was written before, is taken all the same.
 */
export class Capacity {
  readonly #options: CapacityOptions
  /** New entries that certainly find room. */
  #certain = 0

  constructor(options: CapacityOptions) {
    this.#options = options
  }

  /** Whether so many new entries find room, with values as large as they may be. */
  has(count: number): boolean {
    if (count === 0) return true
    if (this.#isFull) return false
    const { recordsMax, catalogue } = this.#options
    if (this.#certain < count) this.#certain = recordsMax - catalogue.size
    if (this.#certain < count) return false
    this.#certain -= count
    return true
  }

  /** Of the writes of a call those that find no room: all new entries where some do not. */
  withoutRoom(writes: readonly (Operation | Refusal)[]): ReadonlySet<Operation | Refusal> {
    if (this.has(writes.length)) return new Set()
    const needs = writes.map((write) => (isRefusal(write) ? 'nothing' : this.#need(write)))
    const isTight = this.#isFull || !this.has(needs.filter((need) => need === 'entry').length)
    return new Set(writes.filter((_, at) => (needs[at] === 'entry' ? isTight : needs[at] === 'value' && this.#isFull)))
  }

  /** @throws memory_limit */
  refuse(): never {
    const { recordsMax, bytesMax } = this.#options
    const bytes = bytesMax > 0 ? ` and about ${bytesMax} bytes` : ''
    return fail('memory_limit', `Shared maps are full: all together hold at most ${recordsMax} records${bytes}.`)
  }

  get #isFull(): boolean {
    const { bytesMax, catalogue } = this.#options
    return bytesMax > 0 && catalogue.bytes >= bytesMax
  }

  #need(write: Operation): Need {
    const { catalogue } = this.#options
    if (write.kind === 'put' || write.kind === 'remove') {
      const held = catalogue.of(write.mapName, 'lww')?.map.get(write.key)
      if (!held) return write.kind === 'remove' && !write.record ? 'nothing' : 'entry'
      const isNew = write.record !== undefined && compareTimestamps(write.record.timestamp, held.timestamp) > 0
      return write.kind === 'put' && isNew ? 'value' : 'nothing'
    }
    const map = catalogue.of(write.mapName, 'or')?.map
    const tag = write.kind === 'add' ? write.record.tag : write.tag
    const isKnown = map?.element(write.key, tag) !== undefined || map?.isBuried(write.key, tag) === true
    if (write.kind === 'drop') return isKnown || map?.removedAt(tag) !== undefined ? 'nothing' : 'entry'
    return isKnown ? 'nothing' : 'entry'
  }
}
