import type { Environment } from '../../environment.ts'
import { type Month, monthOf } from './month.ts'

/** Adds `amount` (0 or more) to a durable counter that goes at `deadlineMs`, and gives the sum. */
export type Count = (name: string, amount: number, deadlineMs: number) => Promise<number>

/**
 * The operations of one key in this month.
 *
 * What was admitted waits here and is added to the durable counter by `flush`, so that an operation costs no write of its
 * own. A crash forgets what waited, in the key's favour; operations on other nodes are seen at the next flush.
 */
export class OperationCounter {
  readonly #keyId: string
  readonly #count: Count
  readonly #environment: Environment
  #month: Month
  /** What the durable counter held when it was last asked; undefined before that. */
  #counted: number | undefined
  #waiting = 0
  /** Being added just now; it is part of neither of the other two. */
  #underWay = 0
  #flushing: Promise<void> | undefined

  constructor(keyId: string, count: Count, environment: Environment) {
    this.#keyId = keyId
    this.#count = count
    this.#environment = environment
    this.#month = monthOf(environment.nowMs())
  }

  get month(): Month {
    return this.#month
  }

  /** Operations admitted this month, as far as this node knows. */
  get used(): number {
    return (this.#counted ?? 0) + this.#underWay + this.#waiting
  }

  /** Whether nothing has to be kept. */
  get idle(): boolean {
    return this.#waiting === 0 && this.#flushing === undefined
  }

  /** Brings the counter up to date with the calendar and, the first time, with the durable sum. */
  async ready(): Promise<void> {
    if (this.#environment.nowMs() >= this.#month.endMs) this.#turn()
    if (this.#counted === undefined) await this.flush()
  }

  /** Counts `operations` unless they would exceed `max`; says whether they were counted. */
  add(operations: number, max: number | null): boolean {
    if (max !== null && this.used + operations > max) return false
    this.#waiting += operations
    return true
  }

  /** Adds what waits to the durable counter and learns its sum; what could not be added goes on waiting. */
  flush(): Promise<void> {
    this.#flushing ??= this.#flushOnce().finally(() => {
      this.#flushing = undefined
    })
    return this.#flushing
  }

  async #flushOnce(): Promise<void> {
    const month = this.#month
    const amount = this.#waiting
    this.#underWay = amount
    this.#waiting = 0
    try {
      const sum = await this.#count(`quota/operations/${this.#keyId}/${month.name}`, amount, month.endMs)
      if (month === this.#month) this.#counted = sum
    } catch (error) {
      if (month === this.#month) this.#waiting += amount
      throw error
    } finally {
      if (month === this.#month) this.#underWay = 0
    }
  }

  #turn(): void {
    this.#month = monthOf(this.#environment.nowMs())
    this.#counted = undefined
    this.#waiting = 0
    this.#underWay = 0
  }
}
