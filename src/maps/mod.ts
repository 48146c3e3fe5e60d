/** The front door of shared maps. */
export { roughBytes, TokenBucket, type TopicDelivery, type TopicMessage, Topics } from './features/mod.ts'
export * from './limits.ts'
export { type OpenMapsOptions, openMaps } from './open.ts'
export { deterministicEmbedder, type Embedder, noopEmbedder, ollamaEmbedder, openAiEmbedder } from './search/mod.ts'
export type { VectorMap } from './searched-map.ts'
export type * from './service.ts'
export type { OffersSinks } from './sinks.ts'
export type { MapStore } from './store/mod.ts'
