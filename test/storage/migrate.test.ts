import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/mod.ts'
import { migrate } from '../../src/storage/sql/migrate.ts'
import { migrations } from '../../src/storage/sql/migrations/list.ts'
import { type Migration, sqliteWords } from '../../src/storage/sql/migrations/migration.ts'
import { loadBinding } from '../../src/storage/sql/sqlite/binding.ts'
import { SqliteConnection } from '../../src/storage/sql/sqlite/connection.ts'

const step = (version: number, ...statements: string[]): Migration => ({
  version,
  name: `step-${version}`,
  statements: () => statements,
})

function emptyDatabase() {
  const database = new Kysely<Database>({
    dialect: new SqliteDialect({ database: new SqliteConnection(loadBinding().open(':memory:')) }),
  })
  let nowMs = 0
  const to = (known?: readonly Migration[]) => {
    nowMs += 1
    return migrate({ database, words: sqliteWords, nowMs, place: 'x.db', ...(known && { known }) })
  }
  const tables = async () => {
    const { rows } = await sql<{ name: string }>`
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`.execute(database)
    return rows.map((row) => row.name)
  }
  const applied = () => database.selectFrom('schema_migrations').selectAll().orderBy('version').execute()
  return { to, tables, applied, [Symbol.asyncDispose]: () => database.destroy() }
}

test('the released migrations are numbered 1, 2, 3, … and make the tables that rooms read', async () => {
  await using database = emptyDatabase()
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1))
  await database.to()
  expect(await database.tables()).toEqual([
    'api_keys',
    'audit_chain',
    'audit_log',
    'broker_journal',
    'broker_snapshot',
    'broker_state',
    'configuration',
    'maps_catalogue',
    'maps_counters',
    'maps_indexes',
    'maps_journal',
    'maps_locks',
    'maps_policies',
    'maps_removed_tags',
    'maps_sinks',
    'revoked_tokens',
    'runs',
    'schema_migrations',
    'sync_changes',
    'sync_clients',
    'sync_conflicts',
    'sync_messages',
    'sync_rows',
    'sync_sinks',
    'sync_state',
    'sync_tenants',
  ])
})

test('released migrations never change', async () => {
  await using database = emptyDatabase()
  await database.to()
  const released = (await database.applied()).map(({ name, checksum }) => [name, checksum.slice(0, 16)])
  expect(released).toEqual([
    ['durable-state', 'ab06264053e88423'],
    ['broker', '4bac0d240f294cfa'],
    ['api-keys', '30e1a812b54adbd7'],
    ['run-sinks', '77a04f0d7e037976'],
    ['sync', '8619d4ce09f5a727'],
    ['audit-chain', 'f36fe211a732be78'],
    ['sync-sinks', '15459c9f7f7c416e'],
    ['maps', '327074b483a90abe'],
    ['maps-sinks', '9927ef89d1dc6188'],
  ])
})

test('a migration is applied once, and later ones are added to earlier ones', async () => {
  await using database = emptyDatabase()
  const first = step(1, 'CREATE TABLE a (id INTEGER)')
  const second = step(2, 'CREATE TABLE b (id INTEGER)', 'CREATE INDEX c ON b (id)')
  await database.to([first])
  await database.to([first])
  await database.to([first, second])
  await database.to([first, second])
  expect((await database.applied()).map((row) => [row.version, row.name, row.applied_at])).toEqual([
    [1, 'step-1', 1],
    [2, 'step-2', 3],
  ])
})

test('when one migration fails none of the pending ones took effect', async () => {
  await using database = emptyDatabase()
  const first = step(1, 'CREATE TABLE a (id INTEGER)')
  await database.to([first])
  const broken = [first, step(2, 'CREATE TABLE b (id INTEGER)'), step(3, 'CREATE TABLE c (id INTEGER)', 'NONSENSE')]
  await expect(database.to(broken)).rejects.toThrow(/NONSENSE/)
  expect(await database.tables()).toEqual(['a', 'schema_migrations'])
  expect(await database.applied()).toHaveLength(1)
})

test('a database that knows more, or other, migrations is refused; their layout does not matter', async () => {
  await using database = emptyDatabase()
  const first = step(1, 'CREATE TABLE a (id INTEGER)')
  await database.to([first, step(2, 'CREATE TABLE b (id INTEGER)')])
  await expect(database.to([first])).rejects.toMatchObject({ reason: 'newer_version' })
  const altered = [first, step(2, 'CREATE TABLE b (id TEXT)')]
  await expect(database.to(altered)).rejects.toMatchObject({ reason: 'altered_migration' })
  await database.to([first, step(2, 'CREATE TABLE b\n  (id INTEGER) ')])
  expect(join(...(await database.tables()))).toBe('a/b/schema_migrations')
})
