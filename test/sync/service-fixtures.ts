/** Offline sync as one service on a storage of its own, and devices that use it. */
import type {
  LoggedChange,
  PullRequest,
  PullResponse,
  PushAck,
  PushRequest,
  RowChange,
  SnapshotRequest,
  SnapshotResponse,
} from '../../src/contract/mod.ts'
import type { Storage } from '../../src/storage/mod.ts'
import { pageBytesDefault } from '../../src/sync/limits.ts'
import { type Maintained, openSync, type Sync, type SyncCaller, type SyncOptions } from '../../src/sync/mod.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../support/simulated-environment.ts'
import { changeOf, messageId } from './push-fixtures.ts'

export interface Room extends AsyncDisposable {
  readonly storage: Storage
  readonly environment: SimulatedEnvironment
  readonly sync: Sync & Maintained
  /** Failures of what nobody waits for. */
  readonly failures: unknown[]
  /** A registered client of a tenant. */
  device(tenant: string, clientId: string): Promise<Device>
}

export const dayMs = 86_400_000

/** Opens sync on `storage`, which is closed with it. Nothing is maintained unless a test asks. */
export async function openRoom(storage: Storage, options: Partial<SyncOptions> = {}): Promise<Room> {
  const environment = simulatedEnvironment()
  const failures: unknown[] = []
  const sync = await openSync({
    ...{ storage, environment, policy: 'server-wins', checksumMode: 'off', maintenanceEveryMs: 0 },
    ...{ tombstonesKeptMs: 30 * dayMs, clientsKeptMs: 90 * dayMs, onFailure: (error) => failures.push(error) },
    ...options,
  })
  return {
    ...{ storage, environment, sync, failures },
    device: (tenant, clientId) => new Device(sync, tenant, clientId).register(),
    async [Symbol.asyncDispose]() {
      await sync.close()
      await storage.close()
    },
  }
}

/** As the contract fills them in. */
const pullDefaults = { max_bytes: pageBytesDefault, exclude_own: false, wait_ms: 0 }

/** What a row is, by its table and key. */
export type Rows = ReadonlyMap<string, string>

export class Device {
  readonly clientId: string
  readonly caller: SyncCaller
  readonly #sync: Sync & Maintained

  constructor(sync: Sync & Maintained, tenant: string, clientId: string) {
    this.#sync = sync
    this.clientId = clientId
    this.caller = { tenant, user: `user of ${clientId}`, client: clientId, requestId: 'r1' }
  }

  async register(): Promise<this> {
    const about = { type: 'register_client', version: 1, client_id: this.clientId, last_known_lsn: 0 } as const
    await this.#sync.register(this.caller, about)
    return this
  }

  push(changes: readonly RowChange[], rest: Partial<PushRequest> = {}): Promise<PushAck> {
    const about = { type: 'push_changes', message_id: messageId(), client_id: this.clientId } as const
    return this.#sync.push(this.caller, { ...about, changes: [...changes], atomic: false, ...rest })
  }

  async pull(rest: Partial<PullRequest> = {}, signal = new AbortController().signal): Promise<PullResponse> {
    const about = { type: 'pull_request', message_id: messageId(), client_id: this.clientId } as const
    const request = { ...about, since_lsn: 0, max_entries: 100, ...pullDefaults, ...rest }
    return JSON.parse(await this.#sync.pull(this.caller, request, signal))
  }

  /** Every page after a position. */
  async pullAll(since = 0, rest: Partial<PullRequest> = {}): Promise<{ changes: LoggedChange[]; head: number }> {
    const changes: LoggedChange[] = []
    for (let token: string | null = null; ; ) {
      const page: PullResponse = await this.pull({ since_lsn: since, ...rest, continuation_token: token })
      changes.push(...page.changes)
      if (!page.has_more) return { changes, head: page.server_lsn }
      token = page.continuation_token
    }
  }

  async snapshot(rest: Partial<SnapshotRequest> = {}): Promise<SnapshotResponse> {
    const request = { client_id: this.clientId, max_entries: 1_000, max_bytes: pageBytesDefault, ...rest }
    return JSON.parse(await this.#sync.snapshot(this.caller, request))
  }

  /** Every page; `between` runs after each. */
  async snapshotAll(rest: Partial<SnapshotRequest> = {}, between: () => unknown = () => undefined) {
    const rows: LoggedChange[] = []
    for (let token: string | null = null; ; ) {
      const page: SnapshotResponse = await this.snapshot({ ...rest, continuation_token: token })
      rows.push(...page.rows)
      await between()
      if (!page.has_more) return { rows, head: page.server_lsn }
      token = page.continuation_token
    }
  }

  /** Says that everything up to `lsn` is applied. */
  async has(lsn: number): Promise<void> {
    const about = { type: 'heartbeat', client_id: this.clientId, timestamp: 0 } as const
    await this.#sync.heartbeat(this.caller, { ...about, current_lsn: lsn })
  }

  /** The rows that somebody has who begins now. */
  async rows(): Promise<Rows> {
    return applied(new Map(), (await this.pullAll()).changes)
  }
}

/** `rows` after `changes`. */
export function applied(rows: Rows, changes: readonly LoggedChange[]): Rows {
  const after = new Map(rows)
  for (const { table, key, operation, data } of changes) {
    if (operation === 'Delete') after.delete(`${table}/${key}`)
    else after.set(`${table}/${key}`, Buffer.from(data).toString())
  }
  return after
}

/** `count` rows of the table `tasks`. */
export const manyRows = (count: number, rest: Partial<RowChange> = {}): RowChange[] =>
  Array.from({ length: count }, (_, at) => changeOf(0, `row ${at}`, { lsn: at + 1, key: keyOf(at), ...rest }))

export const keyOf = (number: number): number[] => [number >> 16, (number >> 8) & 255, number & 255]

export const deleteOf = (key: number[], table = 'tasks'): RowChange =>
  changeOf(0, '', { key, table, operation: 'Delete', data: [] })

/** Everything that the database holds of a tenant, and what it holds of its name. */
export async function stateOf({ storage, sync }: Room, tenant: string): Promise<string> {
  await sync.flush()
  const { reader } = storage
  const known = await reader.selectFrom('sync_tenants').selectAll().where('tenant', '=', tenant).execute()
  const number = known[0]?.number ?? -1
  const tables = ['sync_changes', 'sync_rows', 'sync_clients', 'sync_messages', 'sync_conflicts'] as const
  const parts = tables.map((table) => reader.selectFrom(table).selectAll().where('tenant', '=', number).execute())
  return JSON.stringify([known, ...(await Promise.all(parts))].map((rows) => rows.map(plainRow).sort()))
}

const plainRow = (row: object): string =>
  JSON.stringify(row, (_name, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value))

/** Whole numbers below a limit, the same ones for the same seed. */
export function numbersFrom(start: number): (limit: number) => number {
  let state = start >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Adds a case to a suite: a room, and two clients of one tenant. */
export type Case = (title: string, run: (room: Room, a: Device, b: Device) => Promise<void>) => void

export const lsnsOf = (changes: readonly { readonly lsn: number }[]) => changes.map(({ lsn }) => lsn)
export const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
