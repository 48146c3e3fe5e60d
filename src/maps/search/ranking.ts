/** A row of any search: results go by score, the highest first, and by key where scores are the same. */
export interface ScoredKey {
  readonly key: string
  readonly score: number
}

/** Compares two rows in the order of results; negative when `a` comes first. */
export function compareRows(a: ScoredKey, b: ScoredKey): number {
  if (a.score !== b.score) return b.score - a.score
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/** Keeps the best `limit` of any number of rows, in a heap whose root is the worst one kept. */
export class Ranking<Row extends ScoredKey> {
  readonly #limit: number
  readonly #heap: Row[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether a row of this score could still be kept: a cheap test before a row is made. */
  takes(score: number): boolean {
    if (this.#heap.length < this.#limit) return true
    const worst = this.#heap[0]
    return worst !== undefined && score >= worst.score
  }

  offer(row: Row): void {
    const heap = this.#heap
    if (heap.length < this.#limit) {
      heap.push(row)
      this.#rise(heap.length - 1)
    } else if (heap[0] !== undefined && compareRows(row, heap[0]) < 0) {
      heap[0] = row
      this.#sink(0)
    }
  }

  /** Gives the rows that were kept, the best first. */
  rows(): Row[] {
    return [...this.#heap].sort(compareRows)
  }

  #isWorse(a: number, b: number): boolean {
    return compareRows(this.#heap[a] as Row, this.#heap[b] as Row) > 0
  }

  #swap(a: number, b: number): void {
    const row = this.#heap[a] as Row
    this.#heap[a] = this.#heap[b] as Row
    this.#heap[b] = row
  }

  #rise(place: number): void {
    for (let at = place; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.#isWorse(at, parent)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  #sink(place: number): void {
    for (let at = place; ; ) {
      const left = 2 * at + 1
      let worst = at
      if (left < this.#heap.length && this.#isWorse(left, worst)) worst = left
      if (left + 1 < this.#heap.length && this.#isWorse(left + 1, worst)) worst = left + 1
      if (worst === at) return
      this.#swap(at, worst)
      at = worst
    }
  }
}
