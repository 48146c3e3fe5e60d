import type { PushAck, PushRequest, RowChange } from '../../src/contract/mod.ts'
import { Failure, fail } from '../../src/errors.ts'
import { auditLog, type Storage } from '../../src/storage/mod.ts'
import type { SyncCaller } from '../../src/sync/change.ts'
import { ChangeLog } from '../../src/sync/change-log.ts'
import type { ChecksumMode } from '../../src/sync/checksum.ts'
import type { Client, Clients } from '../../src/sync/clients.ts'
import { Conflicts } from '../../src/sync/conflicts.ts'
import type { ConflictPolicy } from '../../src/sync/policies.ts'
import { Pushes } from '../../src/sync/push.ts'
import { Tenants } from '../../src/sync/tenants.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../support/simulated-environment.ts'

export const callerOf = (tenant = 'acme'): SyncCaller => ({ tenant, user: 'ann', client: 'token', requestId: 'r1' })

/** Clients that are all registered, except those named `unknown…`; `delivered` is what each was sent. */
export class TestClients implements Pick<Clients, 'require'> {
  readonly delivered = new Map<string, number>()

  require(caller: SyncCaller, clientId: string): Promise<Client> {
    if (clientId.startsWith('unknown')) fail('client_not_registered', `Client not registered: ${clientId}`)
    const delivered = this.delivered
    const client = { clientId, owner: { user: caller.user, client: caller.client } } as Client
    Object.defineProperty(client, 'deliveredLsn', { get: () => delivered.get(clientId) ?? 0 })
    return Promise.resolve(client)
  }
}

export interface Bench extends AsyncDisposable {
  readonly storage: Storage
  readonly environment: SimulatedEnvironment
  readonly tenants: Tenants
  readonly log: ChangeLog
  readonly clients: TestClients
  readonly conflicts: Conflicts
  readonly pushes: Pushes
  /** Pushes in the name of `clientId` with a message id of its own. */
  push(clientId: string, changes: readonly RowChange[], over?: Partial<PushRequest>, tenant?: string): Promise<PushAck>
  /** The changes of the log, as table/key/data texts with their positions. */
  logged(tenant?: string): Promise<string[]>
}

interface BenchOptions {
  readonly policy?: ConflictPolicy
  readonly checksumMode?: ChecksumMode
  readonly storage?: Storage
}

let messages = 0

/** A UUID that no other call of this process gets. */
export const messageId = (): string => `00000000-0000-4000-8000-${String(++messages).padStart(12, '0')}`

export async function openBench({
  policy = 'server-wins',
  checksumMode = 'off',
  storage,
}: BenchOptions = {}): Promise<Bench> {
  const environment = simulatedEnvironment()
  const on = storage ?? (await openMemoryStorage())
  const tenants = await Tenants.open(on, environment)
  const log = new ChangeLog(on)
  const clients = new TestClients()
  const shared = { storage: on, environment, tenants, log, clients, audit: auditLog(on), checksumMode }
  const pushes = new Pushes({ ...shared, policy })
  return {
    ...{ storage: on, environment, tenants, log, clients, pushes, conflicts: new Conflicts(shared) },
    push: (clientId, changes, over = {}, tenant) => pushes.push(callerOf(tenant), pushOf(clientId, changes, over)),
    async logged(tenant = 'acme') {
      const { number, head } = await tenants.of(tenant)
      const changes = await log.read(number, 0, head, 1_000_000)
      return changes.map(({ lsn, key, data, clientId }) => `${lsn} ${key} ${text(data)} ${clientId}`)
    },
    async [Symbol.asyncDispose]() {
      if (storage === undefined) await on.close()
    },
  }
}

export function pushOf(clientId: string, changes: readonly RowChange[], over: Partial<PushRequest> = {}): PushRequest {
  const request = { type: 'push_changes', message_id: messageId(), client_id: clientId, atomic: false } as const
  return { ...request, changes: [...changes], ...over }
}

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
export const bytes = (from: string): number[] => [...new TextEncoder().encode(from)]

/** An update of the row `key` of the table `tasks`. */
export function changeOf(key: number, data: string, over: Partial<RowChange> = {}): RowChange {
  const made = { timestamp: '2025-11-24T10:30:00Z', checksum: 987_654_321, compressed: false }
  return { lsn: 1, table: 'tasks', operation: 'Update', key: [key], data: bytes(data), ...made, ...over }
}

/** Gives the failure that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const ended = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (ended instanceof Failure) return ended
  throw new Error('the call did not fail as it should', { cause: ended })
}
