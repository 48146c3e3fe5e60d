import { compareOrderables, type Orderable, scalar } from './value.ts'

/** Different values kept at most: so many may go before the records have to be read again. */
const keptMax = 32

interface Counted {
  readonly value: Orderable
  count: number
}

/**
 * The least of many values that come and go. It keeps the first few and how often each is there; when these are used up
 * although more values are there, it is dry: only who has all the values can say what is next.
 */
export class Extremes {
  readonly #sign: 1 | -1
  readonly #kept: Counted[] = []
  /** Whether values were left out, all of them beyond the last kept one. */
  #hasMore = false

  /** `sign` is 1 for the least value, -1 for the greatest. */
  constructor(sign: 1 | -1) {
    this.#sign = sign
  }

  get isDry(): boolean {
    return this.#kept.length === 0 && this.#hasMore
  }

  value(): unknown {
    return scalar(this.#kept[0]?.value) ?? null
  }

  include(value: Orderable): void {
    if (value === undefined) return
    const at = this.#placeOf(value)
    if (this.#isAt(at, value)) this.#kept[at]!.count += 1
    else if (at < this.#kept.length || !this.#hasMore) this.#insert(at, value)
  }

  exclude(value: Orderable): void {
    const at = this.#placeOf(value)
    if (!this.#isAt(at, value)) return
    const counted = this.#kept[at]!
    counted.count -= 1
    if (counted.count === 0) this.#kept.splice(at, 1)
  }

  #insert(at: number, value: Orderable): void {
    this.#kept.splice(at, 0, { value, count: 1 })
    if (this.#kept.length <= keptMax) return
    this.#kept.pop()
    this.#hasMore = true
  }

  #isAt(at: number, value: Orderable): boolean {
    const counted = this.#kept[at]
    return counted !== undefined && compareOrderables(counted.value, value) === 0
  }

  #placeOf(value: Orderable): number {
    const at = this.#kept.findIndex((counted) => compareOrderables(counted.value, value) * this.#sign >= 0)
    return at < 0 ? this.#kept.length : at
  }
}
