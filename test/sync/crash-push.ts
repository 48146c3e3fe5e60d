/** The pushes of the crash test: push `sequence` is the same in every process. */
import type { PushRequest } from '../../src/contract/mod.ts'
import type { Environment } from '../../src/environment.ts'
import { auditLog, type Storage } from '../../src/storage/mod.ts'
import { ChangeLog } from '../../src/sync/change-log.ts'
import type { Clients } from '../../src/sync/clients.ts'
import { Pushes } from '../../src/sync/push.ts'
import { Tenants } from '../../src/sync/tenants.ts'

export const caller = { tenant: 'acme', user: 'ann', client: 'token', requestId: 'crash' }

/** Every client is registered and has been sent nothing. */
const clients = {
  require: (_: unknown, clientId: string) => Promise.resolve({ clientId, deliveredLsn: 0 }),
} as unknown as Pick<Clients, 'require'>

export async function openPushes(storage: Storage, environment: Environment) {
  const tenants = await Tenants.open(storage, environment)
  const log = new ChangeLog(storage)
  const rules = { policy: 'server-wins', checksumMode: 'off' } as const
  const pushes = new Pushes({ storage, environment, tenants, log, clients, audit: auditLog(storage), ...rules })
  return { tenants, log, pushes }
}

export const changesOf = (sequence: number): number => 1 + (sequence % 20)

/** Each row is of one client alone, except one that all want. */
export function crashPush(sequence: number): PushRequest {
  const client = sequence % 7
  const made = { timestamp: '2025-11-24T10:30:00Z', checksum: 1, compressed: false, table: 'tasks' }
  const data = [...new TextEncoder().encode(`${sequence}`.padEnd(1_000, ' '))]
  const changes = Array.from({ length: changesOf(sequence) }, (_, at) => ({
    ...{ ...made, lsn: at, operation: 'Update' as const, data, key: [client, at] },
  }))
  const contested = { ...made, lsn: 99, operation: 'Update' as const, data, key: [99] }
  return {
    ...{ type: 'push_changes', client_id: `c${client}`, changes: [...changes, contested], atomic: false },
    message_id: `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`,
  }
}
