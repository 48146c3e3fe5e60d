/** Offline sync as one service. */
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
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import { auditLog, type Storage } from '../storage/mod.ts'
import type { SyncCaller } from './change.ts'
import { ChangeLog } from './change-log.ts'
import type { ChecksumMode } from './checksum.ts'
import { type Client, Clients } from './clients.ts'
import { readClock } from './clock.ts'
import { Compaction } from './compaction.ts'
import { Conflicts } from './conflicts.ts'
import { Cursors } from './cursor.ts'
import { Figures, type SyncFigures } from './figures.ts'
import { Following } from './following.ts'
import { LogReader } from './log-reader.ts'
import { Messages } from './messages.ts'
import type { ConflictPolicy } from './policies.ts'
import { Pulls } from './pull.ts'
import { Pushes } from './push.ts'
import type { ChangesListener, ClientQuery, ConflictQuery, Followed, FollowQuery, Sync } from './service.ts'
import { type ChangeLogSink, type ChangeLogSinkIdentity, changeLogSinks } from './sinks.ts'
import { Snapshots } from './snapshot.ts'
import { type Tenant, Tenants } from './tenants.ts'
import { Trail } from './trail.ts'
import { Waiters } from './waiters.ts'

/** Of the protocol. */
export const protocolVersion = 1

/** Where compaction removes rows. */
const compactedTables = ['sync_changes', 'sync_rows'] as const

export interface SyncOptions {
  readonly storage: Storage
  readonly environment: Environment
  readonly policy: ConflictPolicy
  readonly checksumMode: ChecksumMode
  /** How long a delete is kept for clients that have not seen it. */
  readonly tombstonesKeptMs: number
  /** Clients that were silent for longer are forgotten. */
  readonly clientsKeptMs: number
  /** How often logs are compacted, and what is too old is removed; 0 is never. */
  readonly maintenanceEveryMs: number
  /** A failure of what nobody waits for. */
  readonly onFailure: (error: unknown) => void
}

/** Opens the change logs of a database, with all that their clients are known by. */
export async function openSync(options: SyncOptions): Promise<Sync & Maintained & Offered> {
  const { storage, environment } = options
  const tenants = await Tenants.open(storage, environment)
  const clients = await Clients.open({ storage, environment, tenants, onFailure: options.onFailure })
  const cursors = await Cursors.open(storage, environment)
  return new SyncService(options, tenants, clients, cursors)
}

/** What runs by itself from time to time, for tests and for the command line. */
export interface Maintained {
  /** Writes what waits, forgets who was silent, removes old answers, and compacts every log. */
  maintain(): Promise<void>
  /** Writes positions of clients and audit records that wait. */
  flush(): Promise<void>
}

/** What others of the house than the interfaces ask for. */
export interface Offered {
  /** Makes a sink of a run. */
  openSink(identity: ChangeLogSinkIdentity): ChangeLogSink
  readonly figures: SyncFigures
}

class SyncService implements Sync, Maintained, Offered {
  readonly openSink: Offered['openSink']
  readonly figures: Figures
  readonly #options: SyncOptions
  readonly #tenants: Tenants
  readonly #clients: Clients
  readonly #waiters: Waiters
  readonly #trail: Trail
  readonly #pulls: Pulls
  readonly #pushes: Pushes
  readonly #snapshots: Snapshots
  readonly #following: Following
  readonly #conflicts: Conflicts
  readonly #compaction: Compaction
  readonly #messages: Messages
  readonly #stopMaintenance: (() => void) | undefined
  #reclaiming: Promise<void> = Promise.resolve()
  #isClosed = false

  constructor(options: SyncOptions, tenants: Tenants, clients: Clients, cursors: Cursors) {
    const { storage, environment, policy, checksumMode, tombstonesKeptMs, maintenanceEveryMs, onFailure } = options
    const log = new ChangeLog(storage)
    const reader = new LogReader(storage, log)
    const waiters = new Waiters(environment, tenants)
    const trail = new Trail(storage, environment, onFailure)
    const audit = auditLog(storage)
    this.#options = options
    this.#tenants = tenants
    this.#clients = clients
    this.#waiters = waiters
    this.#trail = trail
    this.openSink = changeLogSinks({ storage, environment, tenants, log, audit, checksumMode })
    this.figures = new Figures(tenants, clients)
    this.#messages = new Messages(storage, environment)
    this.#compaction = new Compaction({ storage, environment, tenants, clients, tombstonesKeptMs })
    const compaction = this.#compaction
    this.#pulls = new Pulls({ tenants, clients, reader, cursors, waiters, compaction, trail })
    this.#pushes = new Pushes({ storage, environment, tenants, log, clients, audit, policy, checksumMode })
    this.#snapshots = new Snapshots({ storage, tenants, clients, log, cursors, trail })
    this.#following = new Following({ tenants, clients, reader, waiters, compaction })
    this.#conflicts = new Conflicts({ storage, environment, tenants, log, clients, audit, checksumMode })
    this.#stopMaintenance =
      maintenanceEveryMs === 0
        ? undefined
        : environment.every(maintenanceEveryMs, () => void this.maintain().catch(onFailure))
  }

  registeredClients(): number {
    return this.#clients.count()
  }

  async register(caller: SyncCaller | undefined, request: RegisterRequest): Promise<ClientRegistered> {
    this.#checkOpen()
    const { version, client_id: clientId, metadata = {}, schema_version: schemaVersion } = request
    if (version !== protocolVersion) {
      fail('invalid_message', `Unsupported protocol version: ${version}. Expected: ${protocolVersion}`)
    }
    readClock(request.vector_clock, 'body /vector_clock')
    const answer = { success: true, client_id: clientId, server_version: protocolVersion } as const
    if (caller === undefined) {
      await this.#clients.registerUnclaimed({ clientId, metadata, schemaVersion }, 'register')
      return { ...answer, epoch: null, server_lsn: 0, min_lsn: 0 }
    }
    await this.#clients.register(caller, { clientId, metadata, schemaVersion })
    const { epoch, head, floor } = await this.#tenants.of(caller.tenant)
    return { ...answer, epoch, server_lsn: head, min_lsn: floor }
  }

  pull(caller: SyncCaller, request: PullRequest, signal: AbortSignal): Promise<string> {
    this.#checkOpen()
    return this.#pulls.pull(caller, request, signal)
  }

  push(caller: SyncCaller, request: PushRequest): Promise<PushAck> {
    this.#checkOpen()
    return this.figures.counted(this.#pushes.push(caller, request))
  }

  async heartbeat(caller: SyncCaller, request: HeartbeatRequest): Promise<HeartbeatAnswer> {
    this.#checkOpen()
    const client = await this.#clients.require(caller, request.client_id)
    const { head } = await this.#tenants.of(caller.tenant)
    this.#clients.acknowledged(client, Math.min(request.current_lsn, head))
    return { success: true, timestamp: this.#options.environment.nowMs() }
  }

  snapshot(caller: SyncCaller, request: SnapshotRequest): Promise<string> {
    this.#checkOpen()
    return this.#snapshots.read(caller, request)
  }

  follow(caller: SyncCaller, query: FollowQuery, signal: AbortSignal): Promise<AsyncIterable<Followed>> {
    this.#checkOpen()
    return this.#following.follow(caller, query, signal)
  }

  onChanges(caller: SyncCaller, query: FollowQuery, listener: ChangesListener): Promise<() => void> {
    this.#checkOpen()
    return this.#following.watch(caller, query, listener)
  }

  conflicts(caller: SyncCaller, query: ConflictQuery): Promise<ConflictList> {
    this.#checkOpen()
    return this.#conflicts.list(caller, query)
  }

  resolveConflict(caller: SyncCaller, conflictId: number, request: ResolveRequest): Promise<ConflictResolved> {
    this.#checkOpen()
    return this.#conflicts.resolve(caller, conflictId, request)
  }

  async clients(caller: SyncCaller, { limit, after = '', health }: ClientQuery): Promise<SyncClientList> {
    this.#checkOpen()
    const tenant = await this.#tenants.of(caller.tenant)
    const asked = this.#clients
      .of(tenant.number)
      .filter((client) => client.clientId > after && (health === undefined || this.#healthOf(client) === health))
    const page = asked.slice(0, limit).map((client) => this.#view(tenant, client))
    const last = page.at(-1)
    return asked.length > limit && last ? { clients: page, next_after: last.client_id } : { clients: page }
  }

  async evict(caller: SyncCaller, clientId: string): Promise<ClientEvicted> {
    this.#checkOpen()
    const { number } = await this.#tenants.of(caller.tenant)
    await this.#clients.evict(number, clientId, { actor: caller.user, requestId: caller.requestId })
    return { evicted: true, client_id: clientId }
  }

  async compact(caller: SyncCaller): Promise<Compacted> {
    this.#checkOpen()
    const tenant = await this.#tenants.of(caller.tenant)
    const done = await this.#compaction.run(tenant, { actor: caller.user, requestId: caller.requestId })
    // Whatever becomes of the space, the log is compacted.
    await this.#reclaim().catch(this.#options.onFailure)
    return { min_lsn: tenant.floor, server_lsn: tenant.head, ...done }
  }

  async maintain(): Promise<void> {
    await this.flush()
    await this.#clients.evictSilent(this.#options.clientsKeptMs)
    await this.#messages.prune()
    for (const tenant of this.#tenants.all()) {
      await this.#compaction.run(tenant, { actor: 'server', requestId: 'maintenance' })
    }
    await this.#reclaim()
  }

  async flush(): Promise<void> {
    await this.#clients.flush()
    await this.#trail.flush()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#stopMaintenance?.()
    this.#waiters.close()
    await this.#clients.close()
    await this.#trail.close()
  }

  /** One after another: PostgreSQL would have each wait seconds for the locks of the others. */
  #reclaim(): Promise<void> {
    this.#reclaiming = this.#reclaiming
      .catch(() => undefined)
      .then(() => this.#options.storage.reclaim(compactedTables))
    return this.#reclaiming
  }

  #checkOpen(): void {
    if (this.#isClosed) fail('shutting_down')
  }

  #healthOf(client: Client): 'healthy' | 'stale' {
    return this.#clients.isHealthy(client) ? 'healthy' : 'stale'
  }

  #view({ head }: Tenant, client: Client): SyncClientList['clients'][number] {
    return {
      client_id: client.clientId,
      claimed: true,
      health: this.#healthOf(client),
      registered_at: new Date(client.registeredMs).toISOString(),
      last_seen_at: new Date(client.lastSeenMs).toISOString(),
      acknowledged_lsn: client.acknowledgedLsn,
      lag: Math.max(0, head - client.acknowledgedLsn),
      metadata: { ...client.metadata },
    }
  }
}
