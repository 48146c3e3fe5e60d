/** Shared maps as the settings want them. */
import { type Settings, SettingsError } from '../config/mod.ts'
import type { Environment } from '../environment.ts'
import {
  deterministicEmbedder,
  type Embedder,
  type Maps,
  noopEmbedder,
  type OffersSinks,
  ollamaEmbedder,
  openAiEmbedder,
  openMaps,
  type VectorMap,
  vectorDimensionMax,
} from '../maps/mod.ts'
import type { Lifecycle } from '../platform/lifecycle/mod.ts'
import type { Logger } from '../platform/logging/mod.ts'
import type { Storage } from '../storage/mod.ts'

export interface MapsPartsOptions {
  readonly settings: Settings
  readonly logger: Logger
  readonly environment: Environment
  readonly lifecycle: Lifecycle
  readonly storage: Storage
}

/** Opens shared maps with what is stored of them, and closes them when the server stops. @throws SettingsError */
export async function openMapsRoom(options: MapsPartsOptions): Promise<Maps & OffersSinks> {
  const { settings, logger, environment, lifecycle, storage } = options
  const embedder = embedderOf(settings)
  const maps = await openMaps({
    environment,
    nodeId: settings.mapsNodeId,
    ...(isKept(settings) && { storage }),
    table: settings.mapsTable,
    maxConcurrentOperations: settings.mapsOperationsMax,
    operationTimeoutMs: settings.mapsOperationTimeoutMs,
    valueBytesMax: settings.mapsValueBytes,
    bytesMax: settings.mapsMemoryBytes,
    gcIntervalMs: settings.mapsGcIntervalMs,
    gcAgeMs: settings.mapsTombstoneMs,
    journalCapacity: settings.mapsJournalEvents,
    unboundUsers: new Set(settings.mapsAdminSubjects),
    ...(embedder !== undefined && { embedder }),
    vectorMaps: vectorMapsOf(settings),
    onFailure: (err) => logger.error({ err }, 'shared maps could not be kept in order'),
  })
  lifecycle.onPhase('rooms', 'maps', () => maps.close())
  return maps
}

/** Whether the maps outlive the process. A back end that is asked for by name must be the one there is. */
function isKept(settings: Settings): boolean {
  const isEmbedded = settings.database === 'embedded'
  const { mapsStore } = settings
  if (mapsStore === 'sqlite' && !isEmbedded) {
    throw new SettingsError('--maps-store sqlite (STORAGE_BACKEND) needs --database embedded: everything is in one')
  }
  if (mapsStore === 'postgres' && isEmbedded) {
    throw new SettingsError('--maps-store postgres (STORAGE_BACKEND) needs --database (DATABASE_URL) with its URL')
  }
  return mapsStore !== 'null'
}

type EmbedderOf = (dimension: number | undefined) => Embedder

const ollamaDimension = 768

/** A map's own dimension wins over that of the settings, and both over what the provider has by itself. */
function embedderOf(settings: Settings): EmbedderOf | undefined {
  const { embeddingProvider: provider, embeddingDimension } = settings
  const own = embeddingDimension === 0 ? undefined : embeddingDimension
  if (provider === 'none') return undefined
  if (provider === 'deterministic') return (dimension) => deterministicEmbedder(dimension ?? own)
  if (provider === 'noop') return (dimension) => noopEmbedder(dimension ?? own)
  const remote = remoteOf(settings)
  if (provider === 'ollama') {
    return (dimension) => ollamaEmbedder({ ...remote, dimension: dimension ?? own ?? ollamaDimension }, fetch)
  }
  if (own === undefined) throw new SettingsError('--embedding-provider openai-compatible needs --embedding-dimension')
  return (dimension) => openAiEmbedder({ ...remote, dimension: dimension ?? own }, fetch)
}

function remoteOf(settings: Settings) {
  const { embeddingProvider: provider, embeddingUrl: baseUrl, embeddingModel: model, embeddingKey: apiKey } = settings
  if (baseUrl === null || model === null || !URL.canParse(baseUrl)) {
    throw new SettingsError(`--embedding-provider ${provider} needs --embedding-base-url and --embedding-model`)
  }
  return { baseUrl, model, ...(apiKey !== null && { apiKey }) }
}

function vectorMapsOf(settings: Settings): Readonly<Record<string, VectorMap>> {
  const { vectorMaps: text } = settings
  if (text === null) return {}
  const value = parsed(text)
  if (!isObject(value) || !Object.values(value).every(isVectorMap)) {
    throw new SettingsError('--vector-maps must be JSON such as {"map": {"fields": ["text"], "dimension": 256}}')
  }
  return value as Record<string, VectorMap>
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isVectorMap(value: unknown): value is VectorMap {
  if (!isObject(value)) return false
  const { fields, dimension = 1 } = value
  const isDimension = Number.isInteger(dimension) && Number(dimension) >= 1 && Number(dimension) <= vectorDimensionMax
  return Array.isArray(fields) && fields.length > 0 && fields.every((field) => typeof field === 'string') && isDimension
}
