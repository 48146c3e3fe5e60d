/** Full-text, vector and hybrid search over the documents of one map. Pure: documents and time come from outside. */

export { deterministicEmbedder, type Embedder, EmbeddingError, noopEmbedder } from './embedder.ts'
export {
  type HybridAnswer,
  type HybridHit,
  type HybridRequest,
  type HybridSources,
  type SearchMethod,
  searchHybrid,
} from './hybrid-search.ts'
export { type LiveSearch, LiveSearches } from './live-searches.ts'
export type { ScoredKey } from './ranking.ts'
export { type Fetch, ollamaEmbedder, openAiEmbedder, type RemoteSettings } from './remote-embedder.ts'
export { type ChangeType, type ResultChange, ResultWindow } from './result-window.ts'
export { type ReadDocument, SemanticIndex, type SemanticSettings } from './semantic-index.ts'
export { TextIndex } from './text-index.ts'
export { type TextAnswer, type TextHit, TextSearch, type TextSearchOptions } from './text-search.ts'
export { VectorIndex } from './vector-index.ts'
export { searchVectors, type VectorAnswer, type VectorHit, type VectorSearchRequest } from './vector-search.ts'
export { readVector } from './vectors.ts'
