import type { ScoredKey } from './ranking.ts'
import type { ReadDocument } from './semantic-index.ts'
import type { VectorIndex } from './vector-index.ts'
import { readVector } from './vectors.ts'

export interface VectorSearchRequest {
  /** The vector as it came from the client; see `readVector`. */
  readonly queryVector: unknown
  readonly k: number
  readonly minScore?: number
  readonly admits?: (key: string) => boolean
  readonly includeVectors?: boolean
  /** Gives the values of the results; they have none when it is left out. */
  readonly read?: ReadDocument
}

export interface VectorHit extends ScoredKey {
  readonly value?: unknown
  /** As the index keeps it: of length 1. */
  readonly vector?: readonly number[]
}

export interface VectorAnswer {
  readonly results: readonly VectorHit[]
  /** Vectors that were compared. */
  readonly totalCandidates: number
  /** Why there are no results. */
  readonly error?: string
}

/** Gives the documents of a map whose vectors point most nearly the way of the query vector, or says why it cannot. */
export function searchVectors(index: VectorIndex | undefined, request: VectorSearchRequest): VectorAnswer {
  if (index === undefined) return refusal('The map has no vector index.')
  const vector = readVector(request.queryVector, index.dimension)
  if (vector === undefined) return refusal(`The query vector must have ${index.dimension} finite numbers.`)
  if (vector.every((number) => number === 0)) return refusal('The query vector has no direction.')
  const rows = index.search(vector, request)
  return { results: rows.map((row) => hitOf(row, index, request)), totalCandidates: index.size }
}

const refusal = (error: string): VectorAnswer => ({ results: [], totalCandidates: 0, error })

function hitOf(row: ScoredKey, index: VectorIndex, { read, includeVectors }: VectorSearchRequest): VectorHit {
  const vector = includeVectors === true ? index.vectorOf(row.key) : undefined
  return {
    ...row,
    ...(read === undefined ? {} : { value: read(row.key) }),
    ...(vector === undefined ? {} : { vector: [...vector] }),
  }
}
