/** The variables that say which database keeps the maps, against a PostgreSQL of their own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isPostgresOff, startPostgres } from '../../storage/postgres-server.ts'
import { json, type TestServer } from '../../support/server.ts'
import { startWith } from './administered.ts'
import { put, remove, stamp } from './client.ts'

const clientHlc = stamp(Date.UTC(2026, 0, 1))

const mapsOf = async (server: TestServer) =>
  ((await server.call('listMaps', '/api/admin/maps')).body as { maps: object[] }).maps

test.skipIf(isPostgresOff)(
  'STORAGE_BACKEND=postgres with DATABASE_URL: every mutation is in the table topgun_maps before it is answered',
  async () => {
    const postgres = await startPostgres()
    const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-backend-'))
    try {
      const url = await postgres.freshDatabase()
      const env = { STORAGE_BACKEND: 'postgres', DATABASE_URL: url }
      {
        await using first = await startWith(env, { dataDir, keepData: true })
        const operations = [put(1, { key: 'k' }), put(2, { key: 'gone' }), remove('gone')]
        const answer = await first.call('syncMaps', '/sync', json({ clientId: 'c', clientHlc, operations }))
        expect(answer.body).toMatchObject({
          ack: { results: [{ success: true }, { success: true }, { success: true }] },
        })
        const rows = await postgres.admin('select map_name, key from topgun_maps order by key', url)
        expect(rows).toEqual([
          { map_name: 'm', key: 'gone' },
          { map_name: 'm', key: 'k' },
        ])
      }
      // By the URL alone it is the same database; a back end that is not the one there is is refused.
      await using second = await startWith({ DATABASE_URL: url }, { dataDir, keepData: true })
      expect(await mapsOf(second)).toMatchObject([{ name: 'm', entryCount: 1, tombstones: 1 }])
      await second.stop()
      const wrong = startWith({ STORAGE_BACKEND: 'sqlite', DATABASE_URL: url }, { dataDir, keepData: true })
      await expect(wrong).rejects.toThrow(/STORAGE_BACKEND.*needs --database embedded/)
    } finally {
      await postgres.remove()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
)
