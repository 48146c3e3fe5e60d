/** Elements of a full chunk: small enough to shift at every change, large enough that there are few chunks to go through. */
const chunkLength = 512

/** Distinct elements kept in order, in chunks: a change moves one chunk, a position costs a step for every chunk before it. */
export class ChunkedOrder<Element> {
  readonly #compare: (a: Element, b: Element) => number
  #chunks: Element[][] = []
  #length = 0

  constructor(compare: (a: Element, b: Element) => number) {
    this.#compare = compare
  }

  get length(): number {
    return this.#length
  }

  /** Adds an element that is not there yet. */
  add(element: Element): void {
    this.#length += 1
    if (this.#chunks.length === 0) {
      this.#chunks.push([element])
      return
    }
    // What comes after everything goes into the last chunk.
    const place = Math.min(this.#chunkOf(element), this.#chunks.length - 1)
    const chunk = this.#chunks[place]!
    if (chunk.length < chunkLength) {
      insert(chunk, this.#within(chunk, element), element)
      return
    }
    this.#split(place, element)
  }

  /** Removes an element that is there. */
  remove(element: Element): void {
    const place = this.#chunkOf(element)
    const chunk = this.#chunks[place]!
    chunk.splice(this.#within(chunk, element), 1)
    this.#length -= 1
    if (chunk.length === 0) this.#chunks.splice(place, 1)
    else this.#join(place)
  }

  /** The number of elements before `element`, which itself need not be there. */
  rank(element: Element): number {
    return this.rankOf((other) => this.#compare(other, element) < 0)
  }

  /** The number of elements that lie before a place; `isBefore` holds for the first ones and for none after them. */
  rankOf(isBefore: (element: Element) => boolean): number {
    const place = firstWhere(this.#chunks.length, (k) => !isBefore(this.#chunks[k]!.at(-1)!))
    let rank = 0
    for (let k = 0; k < place; k++) rank += this.#chunks[k]!.length
    const chunk = this.#chunks[place]
    return chunk === undefined ? rank : rank + firstWhere(chunk.length, (k) => !isBefore(chunk[k]!))
  }

  /** Goes through the elements from position `start` on; nothing may change meanwhile. */
  *from(start: number): Generator<Element> {
    let skip = start
    for (const chunk of this.#chunks) {
      if (skip < chunk.length) for (let k = skip; k < chunk.length; k++) yield chunk[k]!
      skip = Math.max(0, skip - chunk.length)
    }
  }

  /** Goes through the elements from the first that is not before a place, in logarithmic time; see `rankOf`. */
  *after(isBefore: (element: Element) => boolean): Generator<Element> {
    const place = firstWhere(this.#chunks.length, (k) => !isBefore(this.#chunks[k]!.at(-1)!))
    for (let k = place; k < this.#chunks.length; k++) {
      const chunk = this.#chunks[k]!
      const start = k === place ? firstWhere(chunk.length, (j) => !isBefore(chunk[j]!)) : 0
      for (let j = start; j < chunk.length; j++) yield chunk[j]!
    }
  }

  /** Puts elements, which are in order, in place of all. */
  fill(elements: readonly Element[]): void {
    this.#chunks = []
    this.#length = elements.length
    // Chunks that are full would all be split by what comes next.
    const length = (chunkLength * 3) / 4
    for (let start = 0; start < elements.length; start += length) {
      this.#chunks.push(elements.slice(start, start + length))
    }
  }

  /** The first chunk whose last element is not before `element`. */
  #chunkOf(element: Element): number {
    return firstWhere(this.#chunks.length, (k) => this.#compare(this.#chunks[k]!.at(-1)!, element) >= 0)
  }

  #within(chunk: readonly Element[], element: Element): number {
    return firstWhere(chunk.length, (k) => this.#compare(chunk[k]!, element) >= 0)
  }

  /** Elements that come in order leave full chunks behind them; others leave halves. */
  #split(place: number, element: Element): void {
    const chunk = this.#chunks[place]!
    const at = this.#within(chunk, element)
    if (at === chunkLength) {
      this.#chunks.splice(place + 1, 0, [element])
      return
    }
    const upper = chunk.splice(chunkLength / 2)
    this.#chunks.splice(place + 1, 0, upper)
    if (at <= chunkLength / 2) insert(chunk, at, element)
    else insert(upper, at - chunkLength / 2, element)
  }

  /** Keeps chunks from becoming many and nearly empty. */
  #join(place: number): void {
    const chunk = this.#chunks[place]!
    const next = this.#chunks[place + 1]
    if (next === undefined || chunk.length + next.length > chunkLength / 2) return
    chunk.push(...next)
    this.#chunks.splice(place + 1, 1)
  }
}

function insert<Element>(chunk: Element[], at: number, element: Element): void {
  if (at === chunk.length) chunk.push(element)
  else chunk.splice(at, 0, element)
}

/** The first of 0 to count - 1 for which `holds` is true, which it stays from there on; `count` when there is none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
