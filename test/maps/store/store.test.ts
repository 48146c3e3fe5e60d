import { expect, test } from 'vitest'
import { nullStore, SqlStore } from '../../../src/maps/store/mod.ts'
import { openMemoryStorage } from '../../../src/storage/mod.ts'
import { storeSuite } from './store-suite.ts'

storeSuite('null', async () => ({ open: async () => nullStore, [Symbol.asyncDispose]: async () => {} }))

storeSuite('sqlite', async () => {
  const storage = await openMemoryStorage()
  return {
    async open() {
      const store = new SqlStore({ storage })
      await store.initialise()
      return store
    },
    [Symbol.asyncDispose]: () => storage.close(),
  }
})

test('the table has another name where one is wanted, and no name that needs quotes', async () => {
  const storage = await openMemoryStorage()
  const store = new SqlStore({ storage, table: 'my_Maps2' })
  await store.initialise()
  await store.write({ writtenMs: 1, records: [{ mapName: 'm', key: 'k', bytes: Uint8Array.of(1), expiresMs: 0 }] })
  const found = []
  for await (const page of store.records()) found.push(...page)
  expect(found).toHaveLength(1)
  for (const table of ['', '1a', 'a-b', 'a b', 'a;drop table runs', 'ä', 'a'.repeat(49)])
    expect(() => new SqlStore({ storage, table }), table).toThrow(/table of shared maps/)
  expect(() => new SqlStore({ storage, table: 'a'.repeat(48) })).not.toThrow()
  await storage.close()
})
