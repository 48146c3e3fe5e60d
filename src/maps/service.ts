/** What shared maps do, for the transports. Shapes of the wire are those of openapi/schemas/maps.yaml. */
import type {
  AchievedLevel,
  ClientOp,
  CounterState,
  HttpSyncRequest,
  HttpSyncResponse,
  JournalEvent,
  KeyRecord,
  LwwRecord,
  MapEvent,
  MapIndex,
  MapPolicy,
  MapQuery,
  MapRecords,
  MapSummary,
  OpResult,
  OrKey,
  QueryRow,
  SearchHit,
  SearchOptions,
} from '../contract/mod.ts'
import type { Timestamp } from '../crdt/mod.ts'

/** Who asks. Without a token, where none is needed, `user` is undefined and everything that no policy forbids is allowed. */
export interface MapsCaller {
  readonly user: string | undefined
  readonly roles: readonly string[]
  /** Of the connection, or of a request to /sync; tells the writer of a change apart from the others. */
  readonly connection: string
}

export type WriteConcern = AchievedLevel

export interface ApplyOptions {
  readonly writeConcern?: WriteConcern | undefined
  readonly timeoutMs?: number | undefined
}

/** What became of one write. A rejected one is never retried: its client is told why. */
export interface Applied extends OpResult {
  /** Absent for a success. */
  readonly rejection?: {
    readonly kind: 'denied' | 'invalid' | 'stale'
    readonly code: number
    /** The value that was refused, for MERGE_REJECTED. */
    readonly mapName: string
    readonly key: string
    readonly attempted: LwwRecord | null
    readonly timestamp: Timestamp
  }
}

/** A live answer to a query or a search; ends by `close`. */
export interface Live {
  close(): void
}

export type ChangeType = 'ENTER' | 'UPDATE' | 'LEAVE'

export interface QueryAnswer {
  readonly results: readonly QueryRow[]
  readonly nextCursor?: string
  readonly hasMore?: boolean
  readonly cursorStatus?: 'valid' | 'expired' | 'invalid' | 'none'
  readonly error?: string
  readonly code?: string
}

/** Where a client begins to compare its copy of a map. */
export interface SyncRoot {
  readonly root: number
  /** The client was away for longer than tombstones are kept. */
  readonly reset: boolean
  /** When the map was so, by the clock by which writes arrive here: all that is not in it yet arrives later. */
  readonly at: Timestamp
  /** The newest tombstone that the map has forgotten since; the client may still have it. */
  readonly forgotten: Timestamp | undefined
}

export interface SearchAnswer {
  readonly results: readonly SearchHit[]
  readonly totalCount: number
  readonly error?: string
  readonly code?: string
}

export interface HybridRequest {
  readonly mapName: string
  readonly queryText: string
  readonly methods: readonly ('exact' | 'fullText' | 'semantic')[]
  readonly k: number
  readonly queryVector?: unknown
  readonly predicate?: unknown
  readonly includeValue?: boolean
  readonly minScore?: number
}

export interface HybridAnswer {
  readonly results: readonly {
    readonly key: string
    readonly score: number
    readonly methodScores: Readonly<Record<string, number>>
    readonly value?: unknown
  }[]
  readonly searchTimeMs: number
  readonly error?: string
  readonly code?: string
}

/** A search by meaning alone, whose score is the likeness of the vectors. */
export interface VectorRequest {
  readonly mapName: string
  readonly queryVector: unknown
  readonly k: number
  readonly minScore?: number
  readonly predicate?: unknown
  readonly includeValue?: boolean
  readonly includeVectors?: boolean
}

export interface VectorAnswer {
  readonly results: readonly {
    readonly key: string
    readonly score: number
    readonly value?: unknown
    /** Of length 1. */
    readonly vector?: readonly number[]
  }[]
  /** Vectors that were compared. */
  readonly totalCandidates: number
  readonly searchTimeMs: number
  readonly error?: string
  readonly code?: string
}

/** What shared maps hold in memory. */
export interface MapsFigures {
  readonly maps: number
  /** Keys and elements, tombstones included, and about how many bytes they take. */
  readonly entries: number
  readonly bytes: number
  /** Places in the order in which keys came, and ends of records that wait. */
  readonly arrivals: number
  readonly waitingEnds: number
  /** About how many bytes the events of the journal take, and what nobody is told of yet. */
  readonly journalBytes: number
  readonly undeliveredBytes: number
}

/** What happens that connections are told of, whether they asked for it or not. */
export interface MapsListener {
  /** A change of a map, with the connection that made it; told once it is as durable as acknowledged. */
  changed(event: MapEvent, by: string): void
  /** What the write of a connection has become, where that is not what it sent; in its order with the changes. */
  kept?(event: MapEvent, by: string): void
  /** Tombstones older than this are gone. */
  pruned(olderThan: Timestamp): void
}

export interface Maps {
  readonly nodeId: string
  /** A new moment of this server's clock. */
  now(): Timestamp
  /** Takes note of a client's clock. */
  observe(remote: Timestamp): void

  /**
   * Applies writes in their order; each for itself. Resolves when all are as durable as their write concern asks: without
   * one, when they are committed. Writes that are repeated change nothing and are answered as done.
   *
   * @throws overloaded beyond `maxConcurrentOperations`
   */
  apply(ops: readonly ClientOp[], caller: MapsCaller, options?: ApplyOptions): Promise<readonly Applied[]>

  /** @throws forbidden by a policy */
  syncRoot(map: string, kind: 'lww' | 'or', caller: MapsCaller, lastSyncMs?: number): SyncRoot
  buckets(map: string, kind: 'lww' | 'or', path: string): Readonly<Record<string, number>>
  leaf(map: string, path: string): readonly KeyRecord[]
  orLeaf(map: string, path: string): readonly OrKey[]
  orKeys(map: string, keys: readonly string[]): readonly OrKey[]
  /** Merges what a client has of some keys. */
  pushDiff(map: string, entries: readonly OrKey[], caller: MapsCaller): Promise<void>

  query(
    map: string,
    query: MapQuery,
    caller: MapsCaller,
    extra?: { offset?: number; fields?: readonly string[] },
  ): QueryAnswer
  liveQuery(
    map: string,
    query: MapQuery,
    caller: MapsCaller,
    fields: readonly string[] | undefined,
    listener: (key: string, value: unknown, change: ChangeType) => void,
    /** Is told why, and with which code, when the query cannot be kept up any more; nothing follows. */
    ended?: (error: string, code: string | undefined) => void,
  ): QueryAnswer & Live

  search(map: string, text: string, options: SearchOptions | undefined, caller: MapsCaller): SearchAnswer
  liveSearch(
    map: string,
    text: string,
    options: SearchOptions | undefined,
    caller: MapsCaller,
    listener: (hit: SearchHit, change: ChangeType) => void,
  ): SearchAnswer & Live
  hybrid(request: HybridRequest, caller: MapsCaller): Promise<HybridAnswer>
  vectors(request: VectorRequest, caller: MapsCaller): Promise<VectorAnswer>

  counter(name: string): CounterState
  /** Merges a client's counts; resolves with the merged state when it is durable. Listeners are told who it was `by`. */
  mergeCounter(name: string, state: CounterState, by?: string): Promise<CounterState>
  onCounter(name: string, listener: (state: CounterState, by: string) => void): () => void

  /** Resolves with the fencing token when the lock is granted, undefined when the request was given up. */
  lock(name: string, ttlMs: number | undefined, caller: MapsCaller): Promise<number | undefined>
  unlock(name: string, token: number, caller: MapsCaller): Promise<boolean>
  /** Gives back everything a connection held or waited for. */
  disconnected(connection: string): void

  journal(fromSequence: number, limit: number, map?: string): { events: readonly JournalEvent[]; hasMore: boolean }
  onJournal(listener: (event: JournalEvent) => void): () => void

  /** Everything of one request to /sync, in the order: clock, operations, deltas, queries, searches. */
  sync(request: HttpSyncRequest, caller: MapsCaller): Promise<HttpSyncResponse>

  listen(listener: MapsListener): () => void

  figures(): MapsFigures
  summaries(): readonly MapSummary[]
  records(map: string, after: string | undefined, limit: number): MapRecords
  /** Whether policies let a caller read a value of a map; without a value, anything of it at all. */
  mayRead(map: string, caller: MapsCaller, value?: unknown): boolean
  policies(): readonly MapPolicy[]
  /** @throws validation_failed for a condition that cannot be read */
  putPolicy(policy: MapPolicy): Promise<void>
  removePolicy(id: string): Promise<boolean>
  indexes(): readonly MapIndex[]
  /** False when it is there already. */
  addIndex(index: MapIndex): Promise<boolean>
  removeIndex(map: string, attribute: string): Promise<boolean>
  /** What can change while the server runs. */
  readonly tuning: { gcIntervalMs: number; maxConcurrentOperations: number }
  readonly totalOperations: number
  close(): Promise<void>
}
