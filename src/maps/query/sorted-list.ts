/** Items of one chunk at most: small enough to insert fast, large enough to have few chunks. */
const chunkMax = 512

/** Items of a chunk that was loaded: there is room for more. */
const loadedMax = 384

/** Where an item is; `at` is always within its chunk, or the place is the end. */
export interface Place {
  readonly chunk: number
  readonly at: number
}

/** A list that is always in order, of items that differ. Adding, removing and finding take the logarithm of its size. */
export class SortedList<T> {
  readonly #compare: (a: T, b: T) => number
  readonly #chunks: T[][] = []
  #size = 0

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  get size(): number {
    return this.#size
  }

  /** Puts `items` in the place of all there are, much faster than one by one; they come in any order. */
  load(items: readonly T[]): void {
    const sorted = [...items].sort(this.#compare)
    this.#size = sorted.length
    this.#chunks.length = 0
    for (let at = 0; at < sorted.length; at += loadedMax) this.#chunks.push(sorted.slice(at, at + loadedMax))
  }

  /** Adds `item`, which must not be there yet. */
  add(item: T): void {
    const { chunk, at } = this.#placeToAdd(item)
    const items = this.#chunks[chunk]
    this.#size += 1
    if (!items) {
      this.#chunks.push([item])
      return
    }
    items.splice(at, 0, item)
    if (items.length > chunkMax) this.#chunks.splice(chunk + 1, 0, items.splice(this.#cutOf(chunk)))
  }

  /** A last chunk is left almost full, because items often arrive in order. */
  #cutOf(chunk: number): number {
    return chunk === this.#chunks.length - 1 ? chunkMax - 1 : chunkMax / 2
  }

  /** Removes the item that is equal to `item`, if it is there. */
  delete(item: T): void {
    const place = this.locate((other) => this.#compare(other, item) < 0)
    const found = this.at(place)
    if (found === undefined || this.#compare(found, item) !== 0) return
    const items = this.#chunks[place.chunk]!
    items.splice(place.at, 1)
    this.#size -= 1
    if (items.length === 0) this.#chunks.splice(place.chunk, 1)
  }

  /** The place of the first item for which `isBefore` is false; it must be true for none after that. */
  locate(isBefore: (item: T) => boolean): Place {
    const chunk = firstFalse(this.#chunks, (items) => isBefore(items.at(-1)!))
    const items = this.#chunks[chunk]
    return { chunk, at: items ? firstFalse(items, isBefore) : 0 }
  }

  /** The item at a place; `undefined` at the end. */
  at({ chunk, at }: Place): T | undefined {
    return this.#chunks[chunk]?.[at]
  }

  next({ chunk, at }: Place): Place {
    return at + 1 < (this.#chunks[chunk]?.length ?? 0) ? { chunk, at: at + 1 } : { chunk: chunk + 1, at: 0 }
  }

  /** The place before; `undefined` at the first. */
  previous({ chunk, at }: Place): Place | undefined {
    if (at > 0) return { chunk, at: at - 1 }
    return chunk > 0 ? { chunk: chunk - 1, at: this.#chunks[chunk - 1]!.length - 1 } : undefined
  }

  /** About how many items there are from one place to another; exact within a chunk. */
  distance(from: Place, to: Place): number {
    if (from.chunk === to.chunk) return Math.max(0, to.at - from.at)
    if (from.chunk > to.chunk) return 0
    const between = (to.chunk - from.chunk - 1) * (this.#size / this.#chunks.length)
    return Math.ceil(this.#chunks[from.chunk]!.length - from.at + between + to.at)
  }

  #placeToAdd(item: T): Place {
    const place = this.locate((other) => this.#compare(other, item) < 0)
    const last = this.#chunks.length - 1
    return place.chunk > last && last >= 0 ? { chunk: last, at: this.#chunks[last]!.length } : place
  }
}

function firstFalse<T>(items: readonly T[], isTrue: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isTrue(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
