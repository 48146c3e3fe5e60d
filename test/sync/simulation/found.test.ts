/** What the simulation has found, as short as it can be said. */
import { expect, test } from 'vitest'
import type { RowChange } from '../../../src/contract/mod.ts'
import { openSync } from '../../../src/sync/mod.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const change = (lsn: number, key: number): RowChange => ({
  ...{ lsn, table: 'tasks', operation: 'Insert', key: [key], data: [1], vector_clock: {}, compressed: false },
  ...{ timestamp: '2026-01-01T00:00:00Z', checksum: 0 },
})

test('a push is answered as the first time when compaction has passed its position meanwhile', async () => {
  const environment = simulatedEnvironment()
  const storage = await openMemoryStorage({ environment })
  const kept = { tombstonesKeptMs: 1_000_000, clientsKeptMs: 1_000_000, maintenanceEveryMs: 0 }
  const onFailure = (error: unknown) => expect.unreachable(String(error))
  const rules = { policy: 'server-wins', checksumMode: 'off' } as const
  const sync = await openSync({ storage, environment, onFailure, ...rules, ...kept })
  const caller = { tenant: 'one', user: 'me', client: 'me', requestId: 'test' }
  const push = (message: string, base_lsn: number, changes: RowChange[]) =>
    sync.push(caller, {
      ...{ type: 'push_changes', message_id: `00000000-0000-4000-8000-00000000000${message}`, client_id: 'me' },
      ...{ base_lsn, changes, atomic: false },
    })
  await sync.register(caller, { type: 'register_client', version: 1, client_id: 'me', last_known_lsn: 0 })
  await push('1', 0, [change(1, 1)])
  // The answer is lost. The client pulls before it asks again, and everyone is at the end of the log.
  const answer = await push('2', 1, [change(2, 2)])
  await sync.heartbeat(caller, { type: 'heartbeat', client_id: 'me', timestamp: 0, current_lsn: 2 })
  expect(await sync.compact(caller)).toMatchObject({ min_lsn: 2 })
  await expect(push('2', 1, [change(2, 2)])).resolves.toEqual(answer)
  await expect(push('3', 1, [change(3, 3)])).rejects.toMatchObject({ code: 'resync_required' })
  await sync.close()
  await storage.close()
})
