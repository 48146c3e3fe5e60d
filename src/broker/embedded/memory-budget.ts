import { fail } from '../../errors.ts'

/** Frees at least `bytes`, or as much as it can. */
type Reclaim = (bytes: number) => void

/**
 * The estimated memory of everything that the broker holds. What holds something charges it when it is applied, so the sum
 * is exact after a restart too; what is about to grow asks for room first.
 */
export class MemoryBudget {
  /** Bytes; 0 is no limit. */
  readonly limit: number
  #used = 0
  #reclaim: Reclaim = () => {}

  constructor(limit: number) {
    this.limit = limit
  }

  /** Bytes. */
  get used(): number {
    return this.#used
  }

  /** Counts bytes that are held from now on, or with a negative number are not held any more. */
  charge(bytes: number): void {
    this.#used += bytes
  }

  /** Who is asked to free memory when there is not enough. */
  reclaimWith(reclaim: Reclaim): void {
    this.#reclaim = reclaim
  }

  /**
   * To be called before a change that takes up to `bytes` more, and before anything is looked up for it: keys may go.
   * @throws memory_limit_exceeded
   */
  makeRoom(bytes: number): void {
    if (bytes <= 0 || this.limit === 0) return
    const missing = this.#used + bytes - this.limit
    if (missing > 0) this.#reclaim(missing)
    if (this.#used + bytes > this.limit) fail('memory_limit_exceeded')
  }
}
