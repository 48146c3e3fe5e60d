import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../../src/storage/mod.ts'
import type { Change } from '../../src/sync/change.ts'
import { ChangeLog } from '../../src/sync/change-log.ts'
import { emptyClock } from '../../src/sync/clock.ts'
import { temporaryDirectory } from '../storage/fixtures.ts'
import { openRoom } from './service-fixtures.ts'

const rows = 1_000
const rounds = 100

const roundOf = (round: number): Change[] =>
  Array.from({ length: rows }, (_, row) => ({
    ...{ table: 'tasks', operation: round === 0 ? 'Insert' : 'Update', key: Buffer.from(`row ${row}`) },
    ...{ data: Buffer.alloc(100, round), clock: emptyClock, timestamp: '2025-11-24T10:30:00Z' },
    ...{ checksum: 0, compressed: false },
  }))

test('a log of 100,000 changes of 1,000 rows takes less than 30 % of its space once it is compacted', async () => {
  using directory = temporaryDirectory()
  const storage = await openSqliteStorage({ directory: directory.path })
  const size = () => statSync(join(directory.path, 'tallymill.db')).size
  {
    await using before = await openRoom(storage)
    const { caller } = await before.device('acme', 'till-1')
    const { number } = await storage.reader
      .selectFrom('sync_tenants')
      .select('number')
      .where('tenant', '=', caller.tenant)
      .executeTakeFirstOrThrow()
    const log = new ChangeLog(storage)
    for (let round = 0; round < rounds; round++) {
      await storage.write((tx) => log.append(tx, { number }, 'till-1', roundOf(round), 0))
    }
  }
  await using room = await openRoom(await openSqliteStorage({ directory: directory.path }))
  const full = size()
  const device = await room.device('acme', 'till-1')
  await device.has(rows * rounds)
  const compacted = await room.sync.compact(device.caller)
  expect(compacted).toMatchObject({ removed: rows * (rounds - 1), server_lsn: rows * rounds })
  expect(size()).toBeLessThan(0.3 * full)
  expect((await device.pullAll(0, { max_entries: 1_000 })).changes).toHaveLength(rows)
}, 120_000)
