import { partitionCount, partitionOf } from '../crdt/mod.ts'

/** How many live records each partition of a map has. */
export class Partitions {
  readonly #counts = new Int32Array(partitionCount)
  #total = 0

  get total(): number {
    return this.#total
  }

  change(key: string, by: 1 | -1): void {
    const id = partitionOf(key)
    this.#counts[id] = this.#counts[id]! + by
    this.#total += by
  }

  /** Those that have any. */
  list(): { id: number; entryCount: number }[] {
    return [...this.#counts].map((entryCount, id) => ({ id, entryCount })).filter(({ entryCount }) => entryCount > 0)
  }
}
