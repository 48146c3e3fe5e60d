import type { ClientOp, JournalEvent, LwwRecord, MapQuery, QueryRow, SearchHit } from '../../../../src/contract/mod.ts'
import type { Timestamp } from '../../../../src/crdt/mod.ts'
import { fail } from '../../../../src/errors.ts'
import type {
  Applied,
  ApplyOptions,
  ChangeType,
  HybridAnswer,
  Maps,
  MapsCaller,
  MapsListener,
  VectorAnswer,
} from '../../../../src/maps/mod.ts'

type Listener = (key: string, value: unknown, change: ChangeType) => void

interface Asked {
  readonly ops: readonly ClientOp[]
  readonly options: ApplyOptions | undefined
}

/**
 * Shared maps as the WebSocket sees them: records by key without clocks, queries that give a whole map, and switches for
 * what a test wants to happen.
 */
export class FakeMaps {
  readonly nodeId = 'server-1'
  readonly applied: Asked[] = []
  readonly left: string[] = []
  readonly callers: MapsCaller[] = []
  readonly liveEnded: string[] = []
  /** What `apply` waits for; taken from the front, one for each call. */
  gates: Promise<unknown>[] = []
  denied = new Set<string>()
  stale = new Set<string>()
  closedMaps = new Set<string>()
  reset = false
  forgotten: Timestamp | undefined
  hybridAnswer: HybridAnswer = { results: [], searchTimeMs: 1 }
  events: JournalEvent[] = []
  endQuery: (error: string, code: string | undefined) => void = () => {}
  readonly listeners = new Set<MapsListener>()
  readonly #records = new Map<string, Map<string, LwwRecord>>()
  readonly #queries = new Map<Listener, string>()
  readonly #searches = new Set<(hit: SearchHit, change: ChangeType) => void>()
  readonly #counters = new Map<string, { positive: Record<string, number>; negative: Record<string, number> }>()
  readonly #counterListeners = new Map<(state: object, by: string) => void, string>()
  readonly #journalListeners = new Set<(event: JournalEvent) => void>()
  readonly #locks = new Map<string, { holder: string; token: number; waiting: (() => void)[] }>()

  mayRead: Maps['mayRead'] = () => true
  now = () => ({ millis: 1_700_000_000_000, counter: 1, nodeId: this.nodeId })

  async apply(ops: readonly ClientOp[], caller: MapsCaller, options?: ApplyOptions): Promise<readonly Applied[]> {
    this.applied.push({ ops, options })
    this.callers.push(caller)
    await this.gates.shift()
    return ops.map((op, index) => this.#applyOne(op, caller, index))
  }

  listen(listener: MapsListener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  syncRoot(map: string, _kind: string, _caller: MapsCaller, lastSyncMs?: number) {
    if (this.closedMaps.has(map)) fail('forbidden', `read access denied for map: ${map}`)
    const reset = this.reset && lastSyncMs !== undefined
    return { root: 7, reset, at: this.now(), forgotten: this.forgotten }
  }

  buckets = (_map: string, kind: string, path: string) => ({ [path.length]: kind === 'lww' ? 1 : 2 })
  leaf = (map: string, _path: string) => this.#recordsOf(map).map(([key, record]) => ({ key, record }))
  orLeaf = (_map: string, path: string) => [{ key: path, records: [], tombstones: ['1:0:a'] }]
  orKeys = (_map: string, keys: readonly string[]) => keys.map((key) => ({ key, records: [], tombstones: [] }))
  pushed: unknown[] = []
  pushDiff = async (map: string, entries: readonly unknown[]) => void this.pushed.push([map, entries])

  liveQuery(
    map: string,
    _query: MapQuery,
    _caller: MapsCaller,
    _fields: readonly string[] | undefined,
    listener: Listener,
    ended: (error: string, code: string | undefined) => void,
  ) {
    if (this.closedMaps.has(map)) fail('forbidden', `read access denied for map: ${map}`)
    this.#queries.set(listener, map)
    this.endQuery = ended
    const results: QueryRow[] = this.#recordsOf(map)
      .filter(([, { value }]) => value !== null)
      .map(([key, { value }]) => ({ key, value }))
    return {
      ...{ results, hasMore: false, cursorStatus: 'none' as const },
      close: () => {
        this.#queries.delete(listener)
        this.liveEnded.push(map)
      },
    }
  }

  get openQueries(): number {
    return this.#queries.size
  }

  search = (map: string) => (this.closedMaps.has(map) ? fail('forbidden') : { results: [hit('a', 2)], totalCount: 1 })

  liveSearch(
    _map: string,
    _text: string,
    _options: unknown,
    _caller: MapsCaller,
    listener: (hit: SearchHit, change: ChangeType) => void,
  ) {
    this.#searches.add(listener)
    return { results: [], totalCount: 0, close: () => this.#searches.delete(listener) }
  }

  tellSearches(change: ChangeType): number {
    for (const listener of this.#searches) listener(hit('b', 1), change)
    return this.#searches.size
  }

  hybridAsked: unknown[] = []
  hybrid = async (request: { readonly mapName: string }) => {
    this.hybridAsked.push(request)
    if (this.closedMaps.has(request.mapName)) fail('forbidden', `read access denied for map: ${request.mapName}`)
    return this.hybridAnswer
  }

  vectorAnswer: VectorAnswer = { results: [], totalCandidates: 0, searchTimeMs: 1 }
  vectorsAsked: unknown[] = []
  vectors = async (request: unknown) => {
    this.vectorsAsked.push(request)
    return this.vectorAnswer
  }

  counter(name: string) {
    const { positive, negative } = this.#counters.get(name) ?? { positive: {}, negative: {} }
    return { positive, negative, p: positive, n: negative }
  }

  async mergeCounter(name: string, state: { positive?: Record<string, number>; p?: Record<string, number> }, by = '') {
    const positive = { ...this.counter(name).positive, ...(state.positive ?? state.p) }
    this.#counters.set(name, { positive, negative: {} })
    for (const [listener, followed] of this.#counterListeners) if (followed === name) listener(this.counter(name), by)
    return this.counter(name)
  }

  onCounter(name: string, listener: (state: object, by: string) => void) {
    this.#counterListeners.set(listener, name)
    return () => this.#counterListeners.delete(listener)
  }

  async lock(name: string, ttlMs: number | undefined, { connection }: MapsCaller): Promise<number | undefined> {
    if (ttlMs === 0) fail('validation_failed', 'A lock is held for more than 0 ms.')
    const lock = this.#locks.get(name)
    if (lock === undefined) this.#locks.set(name, { holder: connection, token: 1, waiting: [] })
    else await new Promise<void>((resolve) => lock.waiting.push(resolve))
    return this.#locks.get(name)?.token
  }

  async unlock(name: string, token: number): Promise<boolean> {
    const lock = this.#locks.get(name)
    if (lock?.token !== token) return false
    lock.token += 1
    lock.waiting.shift()?.()
    return true
  }

  disconnected(connection: string): void {
    this.left.push(connection)
  }

  journal(from: number, limit: number, map?: string) {
    const all = this.events.filter(({ sequence, mapName }) => Number(sequence) >= from && (map ?? mapName) === mapName)
    return { events: all.slice(0, limit), hasMore: all.length > limit }
  }

  onJournal(listener: (event: JournalEvent) => void) {
    this.#journalListeners.add(listener)
    return () => this.#journalListeners.delete(listener)
  }

  get journalListeners(): number {
    return this.#journalListeners.size
  }

  tellJournal(event: JournalEvent): void {
    this.events.push(event)
    for (const listener of this.#journalListeners) listener(event)
  }

  #recordsOf(map: string): [string, LwwRecord][] {
    return [...(this.#records.get(map) ?? [])]
  }

  #applyOne(op: ClientOp, { connection }: MapsCaller, index: number): Applied {
    const { mapName, key, record = null, id = `op-${index}` } = op
    const failed = { opId: id, success: false, achievedLevel: 'MEMORY' } as const
    const attempted = { mapName, key, attempted: record, timestamp: this.now() }
    if (this.denied.has(mapName)) {
      const error = `write access denied for map: ${mapName}`
      return { ...failed, error, rejection: { kind: 'denied', code: 403, ...attempted } }
    }
    if (this.stale.has(key))
      return { ...failed, error: 'too old', rejection: { kind: 'stale', code: 409, ...attempted } }
    if (record !== null) this.#store(mapName, key, record, connection)
    return { opId: id, success: true, achievedLevel: 'PERSISTED' }
  }

  #store(mapName: string, key: string, record: LwwRecord, by: string): void {
    const records = this.#records.get(mapName) ?? new Map<string, LwwRecord>()
    this.#records.set(mapName, records)
    const change = record.value === null ? 'LEAVE' : records.has(key) ? 'UPDATE' : 'ENTER'
    records.set(key, record)
    const eventType = record.value === null ? 'REMOVE' : 'PUT'
    for (const listener of this.listeners) listener.changed({ mapName, eventType, key, record }, by)
    for (const [listener, map] of this.#queries) if (map === mapName) listener(key, record.value, change)
  }

  get asMaps(): Maps {
    return this as unknown as Maps
  }
}

export const hit = (key: string, score: number): SearchHit => ({ key, score, value: { key }, matchedTerms: ['x'] })
