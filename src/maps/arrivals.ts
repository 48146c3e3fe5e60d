import type { Timestamp } from '../crdt/mod.ts'

/** Later than every count of one millisecond: of records that an earlier process took in, only the millisecond is kept. */
const lastCounter = 0xffffffff
const slack = 1_024

interface Arrival {
  readonly key: string
  readonly millis: number
  readonly counter: number
}

export interface ArrivedKeys {
  readonly keys: readonly string[]
  /** The moment up to which everything is among the keys; undefined when that is all there is. */
  readonly upTo: { readonly millis: number; readonly counter: number } | undefined
}

/** How much of what arrived is asked for. */
export interface Share {
  readonly keys: number
  readonly bytes: number
  readonly bytesOf: (key: string) => number
}

/** In which order the keys of a map came or changed last, by moments of this server that only go forward. */
export class Arrivals {
  #list: Arrival[] = []
  #limit = slack

  /** Entries of the list: not more than about twice the keys that there were when it was last gone through. */
  get length(): number {
    return this.#list.length
  }

  /** A key that comes again is at its later place; one that the map no longer holds is forgotten sooner or later. */
  add(key: string, { millis, counter }: Pick<Timestamp, 'millis' | 'counter'>, isHeld: (key: string) => boolean): void {
    this.#list.push({ key, millis, counter })
    if (this.#list.length <= this.#limit) return
    this.#list = latest(this.#list, isHeld)
    this.#limit = this.#list.length * 2 + slack
  }

  /** Takes over what an earlier process took in. */
  load(arrived: { readonly key: string; readonly millis: number }[]): void {
    this.#list = arrived
      .sort((a, b) => a.millis - b.millis)
      .map(({ key, millis }) => ({ key, millis, counter: lastCounter }))
    this.#limit = this.#list.length * 2 + slack
  }

  /** The keys that arrived after a moment, each once, oldest first: as many as are asked for, and the rest of a moment. */
  since({ millis, counter }: Pick<Timestamp, 'millis' | 'counter'>, share: Share): ArrivedKeys {
    const start = this.#after(millis, counter)
    const keys = new Set<string>()
    let bytes = 0
    for (let at = start; at < this.#list.length; at += 1) {
      const { key, ...moment } = this.#list[at]!
      const before = this.#list[at - 1]!
      // What came in one moment is not torn apart: the next request could not tell where to go on.
      const isNewMoment = at > start && (moment.millis !== before.millis || moment.counter !== before.counter)
      if ((keys.size >= share.keys || bytes >= share.bytes) && isNewMoment) return { keys: [...keys], upTo: before }
      if (!keys.has(key)) bytes += share.bytesOf(key)
      // At the place of its last arrival.
      keys.delete(key)
      keys.add(key)
    }
    return { keys: [...keys], upTo: undefined }
  }

  /** The first place that is later than a moment. */
  #after(millis: number, counter: number): number {
    let low = 0
    let high = this.#list.length
    while (low < high) {
      const middle = (low + high) >> 1
      const at = this.#list[middle]!
      if (at.millis < millis || (at.millis === millis && at.counter <= counter)) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Of every key that is held the last arrival, in their order. */
function latest(list: readonly Arrival[], isHeld: (key: string) => boolean): Arrival[] {
  const seen = new Set<string>()
  const kept: Arrival[] = []
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const arrival = list[at]!
    if (seen.has(arrival.key) || !isHeld(arrival.key)) continue
    seen.add(arrival.key)
    kept.push(arrival)
  }
  return kept.reverse()
}
