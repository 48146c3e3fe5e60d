import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStorage } from '../../src/storage/mod.ts'
import { isPostgresOff, type PostgresServer, startPostgres } from '../storage/postgres-server.ts'
import { changeOf } from './push-fixtures.ts'
import { openRoom } from './service-fixtures.ts'
import { changeLogSinkSuite } from './sinks-suite.ts'

describe.skipIf(isPostgresOff)('PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.remove())

  changeLogSinkSuite(async () => openPostgresStorage({ url: await server.freshDatabase() }))

  test('what compaction has removed is not dead space any longer', async () => {
    const url = await server.freshDatabase()
    await using room = await openRoom(await openPostgresStorage({ url }))
    const device = await room.device('acme', 'till-1')
    for (let round = 0; round < 20; round++) {
      await device.push(Array.from({ length: 50 }, (_, k) => changeOf(k, `${round}`, { lsn: k + 1 })))
    }
    await device.has(1_000)
    await room.sync.compact(device.caller)
    await server.admin('select pg_stat_force_next_flush()', url)
    const [stats] = await server.admin(
      "select n_dead_tup::int as dead, vacuum_count::int as vacuums from pg_stat_user_tables where relname = 'sync_changes'",
      url,
    )
    expect(stats).toEqual({ dead: 0, vacuums: 1 })
    expect((await device.pullAll()).changes).toHaveLength(50)
  })
})
