import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import type { Storage } from '../storage/mod.ts'
import { Capacity } from './capacity.ts'
import { Catalogue } from './catalogue.ts'
import { Commits } from './commits.ts'
import { Concerns } from './concerns.ts'
import { type Features, featuresFrom, journalFrom } from './features-store.ts'
import { IndexList } from './index-list.ts'
import { mapsBytesMax as defaultBytesMax, recordsMax as defaultRecordsMax, journalEventsMax } from './limits.ts'
import { loadMaps } from './load.ts'
import type { AnyMap } from './map-state.ts'
import { isNodeId } from './names.ts'
import { Queries } from './queries.ts'
import { type CursorSigner, Cursors } from './query/mod.ts'
import type { ReadingParts } from './reading.ts'
import { Replication } from './replication.ts'
import { MapsRoom } from './room.ts'
import type { Embedder } from './search/mod.ts'
import type { VectorMap } from './searched-map.ts'
import { Searches } from './searches.ts'
import { ServerClock } from './server-clock.ts'
import type { Maps, MapsListener } from './service.ts'
import { mapSinks, type OffersSinks } from './sinks.ts'
import { type MapStore, nullStore, SqlStore, type StoredState } from './store/mod.ts'
import { Upkeep } from './upkeep.ts'
import { Writer } from './writer.ts'

const secretBytes = 32
const signatureChars = 22

export interface OpenMapsOptions {
  readonly environment: Environment
  /** Stands in the timestamps of this server: no colon, at most 128 characters. */
  readonly nodeId: string
  /** Keeps the maps in a table of this storage; without it, and without `store`, they are in memory alone. */
  readonly storage?: Storage
  /** The table of the records, `topgun_maps` when left out. */
  readonly table?: string
  /** Keeps the maps here. */
  readonly store?: MapStore
  /** Is told what no caller waits for: a store that fails while nobody writes, an embedder that does not answer. */
  readonly onFailure?: (error: unknown) => void
  /** Writes that may be under way at a time. */
  readonly maxConcurrentOperations?: number
  /** How long a write waits for the store when it does not say. */
  readonly operationTimeoutMs?: number
  /** Bytes of one value at most; 0 for no limit of its own. */
  readonly valueBytesMax?: number
  /** Keys and elements of all maps at most, tombstones included. */
  readonly recordsMax?: number
  /** Bytes that these take at most, as far as can be told; 0 for no limit. Indexes and searches come on top. */
  readonly bytesMax?: number
  /** How often tombstones are collected, and how long they are kept. */
  readonly gcIntervalMs?: number
  readonly gcAgeMs?: number
  /** Events that the journal keeps; 0 for no journal. */
  readonly journalCapacity?: number
  /** Users whom no policy binds. */
  readonly unboundUsers?: ReadonlySet<string>
  /** Makes an embedder of so many numbers, or of as many as it has by itself. */
  readonly embedder?: (dimension: number | undefined) => Embedder
  /** The maps whose texts become vectors. */
  readonly vectorMaps?: Readonly<Record<string, VectorMap>>
}

const day = 86_400_000

/**
 * Opens shared maps with everything that was kept of them.
 *
 * @throws invalid_configuration for a node id or a table that is none; as the store does
 */
export async function openMaps(options: OpenMapsOptions): Promise<Maps & OffersSinks> {
  if (!isNodeId(options.nodeId))
    fail('invalid_configuration', 'The node id of shared maps has no colon and 128 characters at most.')
  const store = storeOf(options)
  await store.initialise()
  const kept = await loadedFrom(store, options)
  const core = coreOf(kept, options)
  const reading: ReadingParts = {
    ...core.parts,
    cursors: new Cursors(signerOf(options.environment), () => options.environment.nowMs()),
    sweep: core.upkeep.sweep,
  }
  const parts = { ...core, ...reading, ...readersOf(reading, kept, options) }
  kept.attached.push(
    (map) => kept.commits.unsaved.map(map),
    (map) => parts.indexList.attach(map),
    (map) => parts.queries.attach(map),
    (map) => parts.searches.attach(map),
  )
  core.upkeep.start()
  const openSink = mapSinks({ ...kept, writer: core.writer })
  return new MapsRoom({ ...core.parts, ...parts, openSink })
}

interface Kept {
  readonly store: MapStore
  readonly state: StoredState
  readonly commits: Commits
  readonly catalogue: Catalogue
  /** What is done with every map that is new. */
  readonly attached: ((map: AnyMap) => void)[]
  readonly clock: ServerClock
  readonly features: Features
}

async function loadedFrom(store: MapStore, options: OpenMapsOptions): Promise<Kept> {
  const { environment, nodeId, onFailure = () => {}, journalCapacity = journalEventsMax } = options
  const { unboundUsers: unbound = new Set<string>() } = options
  const attached: Kept['attached'] = []
  const commits = new Commits({ store, environment, onFailure })
  const catalogue = new Catalogue((map) => {
    for (const attach of attached) attach(map)
  }, environment.nowMs)
  const state = await store.state()
  const { last, lastArrivalMs, outdated } = await loadMaps(store, state, catalogue)
  // Or an element would come back once its tombstone is forgotten.
  for (const [map, key] of outdated) commits.unsaved.record(map, key)
  for (const map of catalogue.all()) if (map.map.horizon) map.forgotAtMs = environment.nowMs()
  const journalled = await journalFrom(store, journalCapacity)
  const features = featuresFrom({ state, commits, environment, journalCapacity, journalled, unbound })
  const clock = new ServerClock(environment, nodeId, last, lastArrivalMs)
  return { store, state, commits, catalogue, attached, clock, features }
}

/** What changes the maps. */
function coreOf({ store, commits, catalogue, clock, features }: Kept, options: OpenMapsOptions) {
  const { environment, nodeId, valueBytesMax = 0, gcAgeMs = 30 * day } = options
  const { operationTimeoutMs: timeoutMs = 30_000 } = options
  const { recordsMax = defaultRecordsMax, bytesMax = defaultBytesMax } = options
  const capacity = new Capacity({ catalogue, recordsMax, bytesMax })
  const listeners = new Set<MapsListener>()
  const parts = { ...features, nodeId, catalogue, clock, commits, listeners, valueBytesMax, capacity }
  const writer = new Writer(parts)
  const tuning = tuningOf(options)
  const upkeep = new Upkeep({
    ...{ environment, writer, parts, listeners, gcAgeMs },
    gcIntervalMs: () => tuning.gcIntervalMs,
  })
  tuning.onInterval = () => upkeep.restart()
  const concerns = new Concerns({
    ...{ environment, commits, writer, timeoutMs, isDurable: store.isDurable },
    maxConcurrentOperations: () => tuning.maxConcurrentOperations,
  })
  return { parts, writer, tuning, upkeep, concerns }
}

/** What reads them. */
function readersOf(reading: ReadingParts, { catalogue, commits, state }: Kept, options: OpenMapsOptions) {
  const { environment, embedder, vectorMaps = {}, onFailure = () => {} } = options
  return {
    queries: new Queries(reading),
    searches: new Searches({ ...reading, environment, commits, embedder, vectorMaps, onFailure }),
    replication: new Replication(reading),
    indexList: new IndexList(catalogue, commits, state.indexes),
  }
}

function storeOf({ store, storage, table }: OpenMapsOptions): MapStore {
  if (store) return store
  return storage ? new SqlStore({ storage, ...(table === undefined ? {} : { table }) }) : nullStore
}

/** What can be changed while the server runs; the next collection waits by the interval of now. */
function tuningOf({ gcIntervalMs = 60_000, maxConcurrentOperations = 1_000 }: OpenMapsOptions) {
  let interval = gcIntervalMs
  return {
    maxConcurrentOperations,
    onInterval: (): void => {},
    get gcIntervalMs() {
      return interval
    },
    set gcIntervalMs(ms) {
      interval = ms
      this.onInterval()
    },
  }
}

function signerOf(environment: Environment): CursorSigner {
  const secret = environment.randomBytes(secretBytes)
  const sign = (text: string): string =>
    createHmac('sha256', secret).update(text).digest('base64url').slice(0, signatureChars)
  return {
    sign,
    verify: (text, signature) => {
      const expected = Buffer.from(sign(text))
      const given = Buffer.from(signature)
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}
