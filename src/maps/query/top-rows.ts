/** Rows held beyond twice what is wanted, so that few are not put in order at every turn. */
const slack = 256

/** Keeps the first `count` of all rows it is given, in order. It holds about twice as many at most. */
export class TopRows<T> {
  readonly #count: number
  readonly #compare: (a: T, b: T) => number
  #rows: T[] = []
  /** How many rows from the start are in order and the first of all so far. */
  #settled = 0

  constructor(count: number, compare: (a: T, b: T) => number) {
    this.#count = count
    this.#compare = compare
  }

  get isFull(): boolean {
    return this.#rows.length >= this.#count
  }

  add(row: T): void {
    if (this.#settled === this.#count && (this.#count === 0 || this.#compare(row, this.#rows[this.#count - 1]!) > 0))
      return
    this.#rows.push(row)
    if (this.#rows.length > 2 * this.#count + slack) this.#settle()
  }

  rows(): readonly T[] {
    this.#settle()
    return this.#rows
  }

  #settle(): void {
    this.#rows.sort(this.#compare)
    if (this.#rows.length > this.#count) this.#rows.length = this.#count
    this.#settled = this.#rows.length
  }
}
