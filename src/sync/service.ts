import type {
  ClientEvicted,
  ClientRegistered,
  Compacted,
  ConflictList,
  ConflictResolved,
  HeartbeatAnswer,
  HeartbeatRequest,
  PullRequest,
  PushAck,
  PushRequest,
  RegisterRequest,
  ResolveRequest,
  SnapshotRequest,
  SyncClientList,
} from '../contract/mod.ts'
import type { SyncCaller } from './change.ts'

/** What may be asked of a listing of clients. */
export interface ClientQuery {
  readonly limit: number
  readonly after?: string | undefined
  readonly health?: 'healthy' | 'stale' | undefined
}

export interface ConflictQuery {
  readonly limit: number
  readonly before?: number | undefined
  readonly status?: 'open' | 'resolved' | undefined
}

/** What a client that follows the log wants to see of it. */
export interface FollowQuery {
  readonly clientId: string
  readonly sinceLsn: number
  readonly tables?: readonly string[] | undefined
  readonly excludeOwn?: boolean | undefined
}

/** Is told the end of the log, and its epoch. */
export type ChangesListener = (serverLsn: number, epoch: string) => void

/** One step of following: a change as JSON of the contract, or that the position is no longer in the log. */
export type Followed =
  | { readonly kind: 'change'; readonly lsn: number; readonly json: string }
  | { readonly kind: 'resync'; readonly json: string }

/**
 * Offline sync: the operations of `openapi/paths/sync.yaml`, on bodies that were checked against the contract.
 *
 * Every method throws `client_not_registered` for a client that is not known, and `forbidden` for one that another
 * principal of the tenant has claimed. A caller never sees, changes or counts what belongs to another tenant.
 */
export interface Sync {
  /** Clients of all tenants, claimed or not. */
  registeredClients(): number

  /** Without a caller the client stays unclaimed. @throws invalid_message, client_limit */
  register(caller: SyncCaller | undefined, request: RegisterRequest): Promise<ClientRegistered>

  /** Gives a `PullResponse` as JSON. @throws invalid_token, resync_required */
  pull(caller: SyncCaller, request: PullRequest, signal: AbortSignal): Promise<string>

  /**
   * Resolves when the push is durable.
   *
   * @throws invalid_message for a change that is wrong, message_id_reused, conflict_error, resync_required
   */
  push(caller: SyncCaller, request: PushRequest): Promise<PushAck>

  heartbeat(caller: SyncCaller, request: HeartbeatRequest): Promise<HeartbeatAnswer>

  /** Gives a `SnapshotResponse` as JSON. @throws invalid_token, resync_required */
  snapshot(caller: SyncCaller, request: SnapshotRequest): Promise<string>

  /** Changes after a position as they come, until the signal aborts. @throws resync_required */
  follow(caller: SyncCaller, query: FollowQuery, signal: AbortSignal): Promise<AsyncIterable<Followed>>

  /** Calls `listener` when the log is longer than `sinceLsn`, now and after every commit; gives what ends it. */
  onChanges(caller: SyncCaller, query: FollowQuery, listener: ChangesListener): Promise<() => void>

  conflicts(caller: SyncCaller, query: ConflictQuery): Promise<ConflictList>
  /** @throws conflict_not_found, conflict_resolved */
  resolveConflict(caller: SyncCaller, conflictId: number, request: ResolveRequest): Promise<ConflictResolved>

  clients(caller: SyncCaller, query: ClientQuery): Promise<SyncClientList>
  /** @throws client_not_found */
  evict(caller: SyncCaller, clientId: string): Promise<ClientEvicted>
  compact(caller: SyncCaller): Promise<Compacted>

  /** Waits for what is under way; later calls fail with `shutting_down`. */
  close(): Promise<void>
}
