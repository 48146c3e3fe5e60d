import type {
  ClientOp,
  CounterState,
  HttpSyncRequest,
  HttpSyncResponse,
  JournalEvent,
  MapIndex,
  MapPolicy,
  MapQuery,
  MapSummary,
  OrKey,
  SearchOptions,
} from '../contract/mod.ts'
import type { Timestamp } from '../crdt/mod.ts'
import { fail } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'
import type { Commits } from './commits.ts'
import type { Concerns } from './concerns.ts'
import type { Features } from './features-store.ts'
import { answerSync } from './http-sync.ts'
import type { IndexList } from './index-list.ts'
import { figuresOf, recordsOf, summaryOf } from './inspection.ts'
import type { Queries, QueryEndListener, QueryListener } from './queries.ts'
import type { ReadingParts } from './reading.ts'
import { pushDiff, type Replication } from './replication.ts'
import type { SearchListener } from './searched-map.ts'
import type { Searches } from './searches.ts'
import type { ServerClock } from './server-clock.ts'
import type {
  ApplyOptions,
  HybridRequest,
  Maps,
  MapsCaller,
  MapsFigures,
  MapsListener,
  VectorRequest,
} from './service.ts'
import type { OffersSinks } from './sinks.ts'
import type { MapKind } from './store/mod.ts'
import type { Upkeep } from './upkeep.ts'
import type { Writer } from './writer.ts'

export interface RoomParts extends ReadingParts, Features, OffersSinks {
  readonly nodeId: string
  readonly catalogue: Catalogue
  readonly clock: ServerClock
  readonly commits: Commits
  readonly concerns: Concerns
  readonly writer: Writer
  readonly queries: Queries
  readonly searches: Searches
  readonly replication: Replication
  readonly indexList: IndexList
  readonly upkeep: Upkeep
  readonly listeners: Set<MapsListener>
  readonly tuning: Maps['tuning']
}

/** Shared maps, for the transports and for runs: every method asks the part that knows. */
export class MapsRoom implements Maps, OffersSinks {
  readonly nodeId: string
  readonly openSink: OffersSinks['openSink']
  readonly tuning: Maps['tuning']
  readonly #parts: RoomParts

  constructor(parts: RoomParts) {
    this.#parts = parts
    this.nodeId = parts.nodeId
    this.openSink = parts.openSink
    this.tuning = parts.tuning
  }

  get totalOperations(): number {
    return this.#parts.concerns.total
  }

  now(): Timestamp {
    return this.#parts.clock.now()
  }

  observe(remote: Timestamp): void {
    this.#parts.clock.observe(remote)
  }

  apply(ops: readonly ClientOp[], caller: MapsCaller, options?: ApplyOptions) {
    return this.#parts.concerns.apply(ops, caller, options)
  }

  syncRoot(map: string, kind: MapKind, caller: MapsCaller, lastSyncMs?: number) {
    const { replication, clock } = this.#parts
    return { ...replication.root(map, kind, caller, lastSyncMs), at: clock.arrival() }
  }

  buckets(map: string, kind: MapKind, path: string) {
    return this.#parts.replication.buckets(map, kind, path)
  }

  leaf(map: string, path: string) {
    return this.#parts.replication.leaf(map, path)
  }

  orLeaf(map: string, path: string) {
    return this.#parts.replication.orLeaf(map, path)
  }

  orKeys(map: string, keys: readonly string[]) {
    return this.#parts.replication.orKeys(map, keys)
  }

  pushDiff(map: string, entries: readonly OrKey[], caller: MapsCaller): Promise<void> {
    const { concerns, writer } = this.#parts
    return concerns.admit(() => concerns.durably(() => pushDiff(writer, map, entries, caller)))
  }

  query(map: string, query: MapQuery, caller: MapsCaller, extra?: { offset?: number; fields?: readonly string[] }) {
    return this.#parts.queries.run(map, query, caller, extra)
  }

  liveQuery(
    map: string,
    query: MapQuery,
    caller: MapsCaller,
    fields: readonly string[] | undefined,
    listener: QueryListener,
    ended: QueryEndListener = () => {},
  ) {
    return this.#parts.queries.live({ map, query, caller, fields, listener, ended })
  }

  search(map: string, text: string, options: SearchOptions | undefined, caller: MapsCaller) {
    return this.#parts.searches.run(map, text, options, caller)
  }

  liveSearch(
    map: string,
    text: string,
    options: SearchOptions | undefined,
    caller: MapsCaller,
    listener: SearchListener,
  ) {
    return this.#parts.searches.live(map, text, options, caller, listener)
  }

  hybrid(request: HybridRequest, caller: MapsCaller) {
    return this.#parts.searches.hybrid(request, caller)
  }

  vectors(request: VectorRequest, caller: MapsCaller) {
    return this.#parts.searches.vectors(request, caller)
  }

  counter(name: string): CounterState {
    return this.#parts.counters.state(name)
  }

  mergeCounter(name: string, state: CounterState, by = ''): Promise<CounterState> {
    return this.#parts.counters.merge(name, state, by)
  }

  onCounter(name: string, listener: (state: CounterState, by: string) => void) {
    return this.#parts.counters.listen(name, listener)
  }

  lock(name: string, ttlMs: number | undefined, { connection }: MapsCaller) {
    return this.#parts.locks.request(name, ttlMs, connection)
  }

  async unlock(name: string, token: number, { connection }: MapsCaller) {
    return this.#parts.locks.release(name, token, connection)
  }

  disconnected(connection: string): void {
    this.#parts.locks.disconnected(connection)
  }

  journal(fromSequence: number, limit: number, map?: string) {
    return this.#parts.journal?.read(fromSequence, limit, { mapName: map }) ?? { events: [], hasMore: false }
  }

  onJournal(listener: (event: JournalEvent) => void) {
    return this.#parts.journal?.subscribe({}, listener) ?? (() => {})
  }

  sync(request: HttpSyncRequest, caller: MapsCaller): Promise<HttpSyncResponse> {
    return answerSync({ ...this.#parts, maps: this }, request, caller)
  }

  listen(listener: MapsListener) {
    this.#parts.listeners.add(listener)
    return () => void this.#parts.listeners.delete(listener)
  }

  figures(): MapsFigures {
    const { catalogue, journal, commits } = this.#parts
    return figuresOf(catalogue, journal?.bytes ?? 0, commits.undeliveredBytes)
  }

  summaries(): readonly MapSummary[] {
    return this.#parts.catalogue.list().map(summaryOf)
  }

  records(name: string, after: string | undefined, limit: number) {
    const map = this.#parts.catalogue.get(name)
    if (!map) return fail('not_found', `There is no map ${name}.`)
    this.#parts.upkeep.sweep(map)
    return recordsOf(map, after, limit)
  }

  mayRead(map: string, caller: MapsCaller, value?: unknown): boolean {
    const { policies } = this.#parts
    if (value === undefined) return policies.checkMap('read', map, caller) !== 'denied'
    return policies.check('read', map, caller, value) === 'allowed'
  }

  policies(): readonly MapPolicy[] {
    return this.#parts.policies.list()
  }

  async putPolicy(policy: MapPolicy): Promise<void> {
    await this.#parts.policies.put(policy)
    this.#policiesChanged()
  }

  async removePolicy(id: string): Promise<boolean> {
    const isRemoved = await this.#parts.policies.remove(id)
    if (isRemoved) this.#policiesChanged()
    return isRemoved
  }

  indexes(): readonly MapIndex[] {
    return this.#parts.indexList.list()
  }

  addIndex(index: MapIndex) {
    return this.#parts.indexList.add(index)
  }

  removeIndex(map: string, attribute: string) {
    return this.#parts.indexList.remove(map, attribute)
  }

  async close(): Promise<void> {
    const { concerns, upkeep, searches, commits } = this.#parts
    concerns.close()
    upkeep.stop()
    searches.close()
    await commits.close()
  }

  /** What somebody may see from now on is told at once, and what they no longer may leaves. */
  #policiesChanged(): void {
    const { queries, searches, commits } = this.#parts
    const told = queries.policiesChanged()
    searches.policiesChanged()
    if (told.length === 0) return
    commits.whenSaved(() => {
      for (const tell of told) tell()
    }, 0)
  }
}
