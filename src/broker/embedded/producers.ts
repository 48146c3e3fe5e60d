import { producersMax } from '../limits.ts'
import type { Producer } from '../port/queues.ts'
import type { Effect, Section, StateRecord } from './journal/effect.ts'
import type { State } from './journal/state.ts'

class Position implements StateRecord {
  readonly key: string
  /** First item of the source that is not known. */
  readonly next: number
  savedBy: number

  constructor(key: string, next: number, savedBy: number) {
    this.key = key
    this.next = next
    this.savedBy = savedBy
  }

  describe(): readonly Effect[] {
    return [['producer.at', this.key, this.next]]
  }
}

/**
 * How far each producer has come with each target: what it repeats after a crash is skipped. A position moves in the same
 * turn, and so in the same row of the journal, as what it counts.
 */
export class Producers implements Section {
  readonly #state: State
  readonly #positionsMax: number
  /**
   * In the order of their last moves. A restart keeps it: a snapshot lists those that stay in order, and what moves while it
   * is written moves again, to the end, when the journal is applied.
   */
  readonly #positions = new Map<string, Position>()

  readonly effects: Section['effects'] = {
    'producer.at': ([, key, next]) => this.#put(key as string, next as number),
    'producer.drop': ([, key]) => this.#drop(key as string),
  }

  constructor(state: State, positionsMax: number = producersMax) {
    this.#state = state
    this.#positionsMax = positionsMax
  }

  records(): Iterable<StateRecord> {
    return this.#positions.values()
  }

  /** The first item of a producer that is not known at the target; 0 for a producer that is not known. */
  position(id: string, target: string): number {
    return this.#positions.get(keyOf(id, target))?.next ?? 0
  }

  /** What of `items` is new. */
  fresh<Item>(producer: Producer | undefined, target: string, items: readonly Item[]): readonly Item[] {
    if (producer === undefined) return items
    return items.slice(Math.max(0, this.position(producer.id, target) - producer.from))
  }

  /** Notes that the target has `count` items from `producer.from` on. Its caller has asked `State.admit`. */
  advance(producer: Producer, target: string, count: number): void {
    const key = keyOf(producer.id, target)
    if (!this.#positions.has(key) && this.#positions.size >= this.#positionsMax) {
      const [oldest] = this.#positions.keys()
      this.#state.commit(['producer.drop', oldest!])
    }
    this.#state.commit(['producer.at', key, producer.from + count])
  }

  #put(key: string, next: number): void {
    this.#drop(key)
    this.#positions.set(key, new Position(key, next, this.#state.snapshot))
  }

  #drop(key: string): void {
    const position = this.#positions.get(key)
    if (position === undefined) return
    this.#state.touch(position)
    this.#positions.delete(key)
  }
}

/** Targets of queues and rooms of one name are two. */
export const queueTarget = (queue: string): string => `queue:${queue}`
export const roomTarget = (room: string): string => `room:${room}`

function keyOf(id: string, target: string): string {
  return JSON.stringify([id, target])
}
