import { ExactSum } from './exact-sum.ts'
import { Extremes } from './extremes.ts'
import type { AggregateFunction } from './query.ts'
import type { Orderable } from './value.ts'

/** One aggregation of one group: values come and go in any order, and the result depends only on which are there. */
export interface Accumulator {
  /** Whether the result is no longer known: all values have to be taken in anew. */
  readonly isDry: boolean
  include(value: Orderable): void
  exclude(value: Orderable): void
  /** `null` for the least, the greatest and the average of nothing. */
  value(): unknown
}

class Total implements Accumulator {
  readonly isDry = false
  readonly #sum = new ExactSum()
  readonly #isAverage: boolean
  #numbers = 0

  constructor(isAverage: boolean) {
    this.#isAverage = isAverage
  }

  include(value: Orderable): void {
    if (typeof value !== 'number' && typeof value !== 'bigint') return
    this.#sum.add(Number(value))
    this.#numbers += 1
  }

  exclude(value: Orderable): void {
    if (typeof value !== 'number' && typeof value !== 'bigint') return
    this.#sum.subtract(Number(value))
    this.#numbers -= 1
  }

  value(): unknown {
    if (!this.#isAverage) return this.#sum.value()
    return this.#numbers === 0 ? null : this.#sum.value() / this.#numbers
  }
}

/** The accumulator of `func`: sums and averages are of numbers, the least and greatest of all that has an order. */
export function accumulatorOf(func: AggregateFunction): Accumulator | undefined {
  if (func === 'count') return undefined
  if (func === 'sum' || func === 'avg') return new Total(func === 'avg')
  return new Extremes(func === 'min' ? 1 : -1)
}
