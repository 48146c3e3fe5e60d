import { searchResultsMax } from '../limits.ts'
import { EmbeddingError } from './embedder.ts'
import { exactMatches } from './exact-matches.ts'
import { compareRows, Ranking, type ScoredKey } from './ranking.ts'
import type { ReadDocument, SemanticIndex } from './semantic-index.ts'
import type { TextIndex } from './text-index.ts'
import type { TextSearch } from './text-search.ts'
import { readVector } from './vectors.ts'

/** How little the first ranks stand out: the usual constant of reciprocal-rank fusion. */
const rankOffset = 60
/** Each method gives this many times the results that are asked for, and at least the second number. */
const depthFactor = 4
const depthMin = 100

export type SearchMethod = 'exact' | 'fullText' | 'semantic'

/** What there is to search of one map. */
export interface HybridSources {
  readonly text?: { readonly index: TextIndex; readonly search: Pick<TextSearch, 'search'> }
  readonly semantic?: SemanticIndex
  readonly read: ReadDocument
}

export interface HybridRequest {
  readonly queryText: string
  readonly methods: readonly SearchMethod[]
  /** At most this many results, never more than 1,000. */
  readonly k: number
  /** The vector as it came from the client, in the place of that of the text; see `readVector`. */
  readonly queryVector?: unknown
  /** Leaves documents out, for every method. It must not search. */
  readonly admits?: (key: string) => boolean
  /** Results have at least this fused score. */
  readonly minScore?: number
  readonly includeValue?: boolean
}

export interface HybridHit extends ScoredKey {
  /** What each method that found the document gave it: 1 for exact, BM25, the cosine. */
  readonly methodScores: Readonly<Partial<Record<SearchMethod, number>>>
  readonly value?: unknown
}

export interface HybridAnswer {
  readonly results: readonly HybridHit[]
  /** Why there are no results. */
  readonly error?: string
}

/** A method that cannot be used on this map: the answer says so and has no results, rather than those of the others. */
class Unavailable extends Error {}

/**
 * Searches by several methods and adds up 1 / (60 + rank) over those that found a document; ties by key. When one of
 * the methods has no index, no embedder, or an embedder that fails, the answer has an error text and no results.
 */
export async function searchHybrid(
  sources: HybridSources,
  request: HybridRequest,
  signal: AbortSignal,
): Promise<HybridAnswer> {
  const methods = [...new Set(request.methods)]
  if (methods.length === 0) return { results: [], error: 'A hybrid search needs at least one method.' }
  try {
    const vector = methods.includes('semantic') ? await vectorOf(sources, request, signal) : undefined
    const lists = new Map(methods.map((method) => [method, searchBy(method, sources, request, vector)]))
    return { results: fuse(lists, request).map((hit) => withValue(hit, sources, request)) }
  } catch (error) {
    if (error instanceof Unavailable || error instanceof EmbeddingError) return { results: [], error: error.message }
    throw error
  }
}

/** Runs without a pause for all methods, so they see the same documents. */
function searchBy(
  method: SearchMethod,
  sources: HybridSources,
  request: HybridRequest,
  vector: Float32Array | undefined,
): readonly ScoredKey[] {
  const { limit, admits } = optionsOf(request)
  if (method === 'semantic') {
    const filter = admits === undefined ? {} : { admits }
    return vector === undefined ? [] : semanticOf(sources).vectors.search(vector, { k: limit, ...filter })
  }
  const text = textOf(sources)
  if (method === 'exact') return exactMatches({ ...text, read: sources.read }, request.queryText, admits)
  return text.search.search(request.queryText, optionsOf(request)).results
}

async function vectorOf(sources: HybridSources, request: HybridRequest, signal: AbortSignal): Promise<Float32Array> {
  const { embedder, vectors } = semanticOf(sources)
  const given = request.queryVector
  const vector =
    given === undefined || given === null
      ? (await embedder.embed([request.queryText], signal))[0]
      : readVector(given, vectors.dimension)
  if (vector === undefined) throw new Unavailable(`The query vector must have ${vectors.dimension} finite numbers.`)
  return vector
}

function semanticOf({ semantic }: HybridSources): SemanticIndex {
  if (semantic === undefined) throw new Unavailable('The map has no vector index and no embedding provider.')
  return semantic
}

function textOf({ text }: HybridSources): NonNullable<HybridSources['text']> {
  if (text === undefined) throw new Unavailable('The map has no text index.')
  return text
}

function optionsOf({ k, admits }: HybridRequest) {
  const limit = Math.min(Math.max(k * depthFactor, depthMin), searchResultsMax)
  return admits === undefined ? { limit } : { limit, admits }
}

function fuse(lists: ReadonlyMap<SearchMethod, readonly ScoredKey[]>, { k, minScore = 0 }: HybridRequest): HybridHit[] {
  const hits = new Map<string, { key: string; score: number; methodScores: Partial<Record<SearchMethod, number>> }>()
  for (const [method, rows] of lists) {
    for (const [place, { key, score }] of [...rows].sort(compareRows).entries()) {
      const hit = hits.get(key) ?? { key, score: 0, methodScores: {} }
      hit.score += 1 / (rankOffset + place + 1)
      hit.methodScores[method] = score
      hits.set(key, hit)
    }
  }
  const ranking = new Ranking<HybridHit>(Math.min(k, searchResultsMax))
  for (const hit of hits.values()) if (hit.score >= minScore) ranking.offer(hit)
  return ranking.rows()
}

function withValue(hit: HybridHit, { read }: HybridSources, { includeValue }: HybridRequest): HybridHit {
  return includeValue === true ? { ...hit, value: read(hit.key) } : hit
}
