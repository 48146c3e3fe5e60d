import type { CommandResults } from '../../contract/mod.ts'
import type { ReplicationStatus } from '../port/engine.ts'
import type { Family, Parts } from './handler.ts'

export function replicationCommands({ engine: { replication } }: Parts): Family<'replication'> {
  const role = async () => ({ success: true, role: (await replication.status()).role }) as const
  return {
    'replication.status': async () => statusOf(await replication.status()),
    'replication.promote': async ({ force }) => {
      await replication.promote(force)
      return role()
    },
    'replication.resync': async ({ force }) => {
      await replication.resync(force)
      return role()
    },
  }
}

function statusOf(status: ReplicationStatus): CommandResults['replication.status'] {
  if (status.role === 'master') {
    const replicas = status.replicas.map(({ id, offset, lagMs, status: state }) => ({
      id,
      offset,
      lag_ms: lagMs,
      status: state,
    }))
    return { role: 'master', current_offset: status.offset, replicas }
  }
  const { masterHost, masterOffset, localOffset, lastSyncMs } = status
  return {
    role: 'replica',
    master_host: masterHost,
    master_offset: masterOffset,
    local_offset: localOffset,
    lag_entries: Math.max(0, masterOffset - localOffset),
    status: status.status,
    last_sync: lastSyncMs === undefined ? null : new Date(lastSyncMs).toISOString(),
  }
}
