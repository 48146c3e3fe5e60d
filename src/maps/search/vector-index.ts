import { fail } from '../../errors.ts'
import { searchResultsMax, vectorBytesMax, vectorDimensionMax } from '../limits.ts'
import { Ranking, type ScoredKey } from './ranking.ts'
import { kernelRowNumbers, kernelStep, productsOf } from './vector-kernel.ts'
import { isDimension, normalise } from './vectors.ts'

export interface VectorSearchOptions {
  /** At most this many results, never more than 1,000. */
  readonly k: number
  /** Results score at least this; scores go from -1 to 1. */
  readonly minScore?: number
  /** Leaves documents out. It is asked only for those that would be among the results. */
  readonly admits?: (key: string) => boolean
}

/** The vectors of one map, all of one dimension, compared one by one: the results are exact. */
export class VectorIndex {
  readonly dimension: number
  readonly #capacity: number
  /** Numbers of a row: the vector and the zeros that the kernel wants behind it. */
  readonly #stride: number
  readonly #rowsPerBlock: number
  /** As many rows as one call of the kernel takes are one block, so growing copies nothing. */
  readonly #blocks: Float32Array[] = []
  readonly #rows = new Map<string, number>()
  readonly #keys: string[] = []

  /** `dimension` is 1 to 4,096; else it fails with `validation_failed`. */
  constructor(dimension: number, bytesMax = vectorBytesMax) {
    if (!isDimension(dimension)) fail('validation_failed', `A vector has 1 to ${vectorDimensionMax} numbers.`)
    this.dimension = dimension
    this.#stride = Math.ceil(dimension / kernelStep) * kernelStep
    this.#capacity = Math.floor(bytesMax / (this.#stride * Float32Array.BYTES_PER_ELEMENT))
    this.#rowsPerBlock = Math.floor(kernelRowNumbers / this.#stride)
  }

  get size(): number {
    return this.#keys.length
  }

  has(key: string): boolean {
    return this.#rows.has(key)
  }

  /**
   * Keeps the direction of the vector under `key`, in the place of an earlier one. Gives false, and keeps nothing under
   * the key, when the vector has another dimension or no direction, or when the map has its 256 MiB of vectors.
   */
  put(key: string, vector: Float32Array): boolean {
    const unit = Float32Array.from(vector)
    if (unit.length !== this.dimension || !normalise(unit)) {
      this.remove(key)
      return false
    }
    const row = this.#rows.get(key) ?? this.#addRow(key)
    if (row === undefined) return false
    this.#rowAt(row).set(unit)
    return true
  }

  /** Takes the vector out; the last row moves to its place. Gives whether it was there. */
  remove(key: string): boolean {
    const row = this.#rows.get(key)
    if (row === undefined) return false
    const last = this.#keys.length - 1
    const lastKey = this.#keys[last] as string
    this.#rowAt(row).set(this.#rowAt(last))
    this.#keys[row] = lastKey
    this.#rows.set(lastKey, row)
    this.#rows.delete(key)
    this.#keys.pop()
    if (last % this.#rowsPerBlock === 0) this.#blocks.pop()
    return true
  }

  /** Gives a copy of the vector as it is kept, with length 1, or undefined. */
  vectorOf(key: string): Float32Array | undefined {
    const row = this.#rows.get(key)
    return row === undefined ? undefined : this.#rowAt(row).slice()
  }

  /**
   * Gives the documents whose vectors point most nearly the same way: by cosine, as exact as 32-bit floats are, ties by
   * key. Gives none for a vector of another dimension or without a direction.
   */
  search(vector: Float32Array, { k, minScore = -1, admits }: VectorSearchOptions): ScoredKey[] {
    const ranking = new Ranking<ScoredKey>(Math.min(k, searchResultsMax))
    const query = new Float32Array(this.#stride)
    if (vector.length !== this.dimension) return []
    query.set(vector)
    if (!normalise(query)) return []
    for (let first = 0; first < this.#keys.length; first += this.#rowsPerBlock) {
      const count = Math.min(this.#rowsPerBlock, this.#keys.length - first)
      const scores = productsOf(query, this.#blockOf(first), count)
      this.#rank(ranking, first, scores, minScore, admits)
    }
    return ranking.rows()
  }

  #rank(
    ranking: Ranking<ScoredKey>,
    first: number,
    products: Float32Array,
    minScore: number,
    admits: VectorSearchOptions['admits'],
  ): void {
    for (let at = 0; at < products.length; at += 1) {
      const score = Math.max(-1, Math.min(1, products[at] as number))
      if (score < minScore || !ranking.takes(score)) continue
      const key = this.#keys[first + at] as string
      if (admits === undefined || admits(key)) ranking.offer({ key, score })
    }
  }

  #addRow(key: string): number | undefined {
    const row = this.#keys.length
    if (row >= this.#capacity) return undefined
    if (row % this.#rowsPerBlock === 0) this.#blocks.push(new Float32Array(this.#rowsPerBlock * this.#stride))
    this.#keys.push(key)
    this.#rows.set(key, row)
    return row
  }

  #blockOf(row: number): Float32Array {
    return this.#blocks[Math.floor(row / this.#rowsPerBlock)] as Float32Array
  }

  #rowAt(row: number): Float32Array {
    const start = (row % this.#rowsPerBlock) * this.#stride
    return this.#blockOf(row).subarray(start, start + this.dimension)
  }
}
