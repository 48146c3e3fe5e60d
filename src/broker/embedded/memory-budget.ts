import { fail } from '../../errors.ts'
import { commonNamespace, namespaceIn } from '../namespace/name.ts'

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
  /** Bytes of each namespace that holds any, but for the common one. */
  readonly #usedBy = new Map<string, number>()
  #reclaim: Reclaim = () => {}

  constructor(limit: number) {
    this.limit = limit
  }

  /** Bytes. */
  get used(): number {
    return this.#used
  }

  /** Bytes of a namespace other than the common one. */
  usedBy(namespace: string): number {
    return this.#usedBy.get(namespace) ?? 0
  }

  /**
   * Counts bytes that are held from now on, or with a negative number are not held any more, by what has the name; without
   * one they are of the common namespace.
   */
  charge(bytes: number, name: string = commonNamespace): void {
    this.#used += bytes
    const namespace = namespaceIn(name)
    if (namespace === commonNamespace) return
    const used = this.usedBy(namespace) + bytes
    if (used === 0) this.#usedBy.delete(namespace)
    else this.#usedBy.set(namespace, used)
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
