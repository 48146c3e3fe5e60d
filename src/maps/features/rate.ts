import type { Environment } from '../../environment.ts'
import { operationsBurst, operationsPerSecond } from '../limits.ts'

/**
 * How fast one connection may send operations: so many in a second, and after a pause a burst.
 *
 * A batch larger than the burst passes when the bucket is full and leaves a debt, which is paid back before anything else
 * passes: refused for ever, its client would send it for ever.
 */
export class TokenBucket {
  readonly #environment: Environment
  readonly #perMs: number
  readonly #burst: number
  #tokens: number
  #filledMs: number

  constructor(environment: Environment, perSecond = operationsPerSecond, burst = operationsBurst) {
    this.#environment = environment
    this.#perMs = perSecond / 1000
    this.#burst = burst
    this.#tokens = burst
    this.#filledMs = environment.monotonicMs()
  }

  /** Whether `cost` operations, 0 or more, may pass now; they are charged when they may, and cost nothing when not. */
  take(cost: number): boolean {
    this.#fill()
    if (this.#tokens < Math.min(cost, this.#burst)) return false
    this.#tokens -= cost
    return true
  }

  #fill(): void {
    const nowMs = this.#environment.monotonicMs()
    this.#tokens = Math.min(this.#burst, this.#tokens + (nowMs - this.#filledMs) * this.#perMs)
    this.#filledMs = nowMs
  }
}
