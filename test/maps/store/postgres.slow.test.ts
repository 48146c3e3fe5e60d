import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SqlStore } from '../../../src/maps/store/mod.ts'
import { openPostgresStorage } from '../../../src/storage/mod.ts'
import { isPostgresOff, type PostgresServer, startPostgres } from '../../storage/postgres-server.ts'
import { storeSuite } from './store-suite.ts'

describe.skipIf(isPostgresOff)('on a real server', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.remove())

  storeSuite('postgres', async () => {
    const storage = await openPostgresStorage({ url: await server.freshDatabase() })
    return {
      async open() {
        const store = new SqlStore({ storage })
        await store.initialise()
        return store
      },
      [Symbol.asyncDispose]: () => storage.close(),
    }
  })

  test('the table is that of the public server, also under another name, and making it twice changes nothing', async () => {
    const url = await server.freshDatabase()
    const storage = await openPostgresStorage({ url })
    for (const table of ['topgun_maps', 'My_maps2', 'a'.repeat(48)]) {
      const store = new SqlStore({ storage, ...(table === 'topgun_maps' ? {} : { table }) })
      await store.initialise()
      await store.initialise()
      const name = table.toLowerCase()
      const columns = await server.admin(
        `select column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as text
         from information_schema.columns where table_name = '${name}' order by ordinal_position`,
        url,
      )
      expect(columns.map(({ text }) => String(text).trim())).toEqual([
        'map_name text NO',
        'key text NO',
        'value bytea NO',
        'expiration_time bigint NO 0',
        'is_backup boolean NO false',
        'created_at bigint NO',
        'updated_at bigint NO',
      ])
      const indexes = await server.admin(
        `select indexname || ' ' || split_part(indexdef, ' USING ', 2) as text from pg_indexes
         where tablename = '${name}' order by indexname`,
        url,
      )
      expect(indexes.map(({ text }) => text)).toEqual(
        [
          `${name}_pkey btree (map_name, key, is_backup)`,
          `idx_${name}_expiry btree (map_name, expiration_time) WHERE (expiration_time > 0)`,
          `idx_${name}_map btree (map_name)`,
        ].toSorted(),
      )
    }
    await storage.close()
  })
})
