import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { auditLog, openSqliteStorage, type Storage } from '../../src/storage/mod.ts'
import { loadBinding } from '../../src/storage/sql/sqlite/binding.ts'
import { addMark, auditEntry, createMarks, type OpenStorage, suiteSizes, temporaryDirectory } from './fixtures.ts'
import { repositorySuite } from './repository-suite.ts'
import { unitProperties } from './unit-property-suite.ts'
import { writerSuite } from './writer-suite.ts'

const directories: Disposable[] = []
afterEach(() => {
  for (const directory of directories.splice(0)) directory[Symbol.dispose]()
})

const open: OpenStorage = (options) => {
  const directory = temporaryDirectory()
  directories.push(directory)
  return openSqliteStorage({ ...options, directory: directory.path })
}

const cases = [writerSuite, repositorySuite, unitProperties].map((suite) => suite('SQLite file', open))
test('SQLite file: every case of the suites is there', () => {
  expect(cases).toEqual(suiteSizes)
})

async function pragma(storage: Storage, name: string): Promise<unknown> {
  const { rows } = await storage.write((tx) => sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(tx))
  return Object.values(rows[0] ?? {})[0]
}

test('commits wait for the disk, readers do not wait for writers, and references hold', async () => {
  const storage = await open()
  expect(await pragma(storage, 'synchronous')).toBe(2)
  expect(await pragma(storage, 'journal_mode')).toBe('wal')
  expect(await pragma(storage, 'foreign_keys')).toBe(1)
  expect(await pragma(storage, 'busy_timeout')).toBe(2_000)
  await storage.close()
})

test('another connection sees a unit exactly when it is acknowledged', async () => {
  using directory = temporaryDirectory()
  const storage = await openSqliteStorage({ directory: directory.path })
  await createMarks(storage)
  const other = loadBinding().open(join(directory.path, 'tallymill.db'))
  const count = () => (other.prepare('SELECT count(*) AS n FROM marks').all([]) as { n: number }[])[0]?.n
  const seen: (number | undefined)[] = []
  const writes = ['a', 'b', 'c'].map((mark) =>
    storage
      .write(async (tx) => {
        await addMark(tx, mark)
        seen.push(count())
      })
      .then(() => seen.push(count())),
  )
  await Promise.all(writes)
  expect(seen).toEqual([0, 0, 0, 3, 3, 3])
  other.close()
  await storage.close()
})

test('the write-ahead log stays small under load and is empty after close', async () => {
  using directory = temporaryDirectory()
  const storage = await openSqliteStorage({ directory: directory.path })
  const log = join(directory.path, 'tallymill.db-wal')
  const audit = auditLog(storage)
  const details = { filler: 'x'.repeat(10_000) }
  let largest = 0
  for (let round = 0; round < 25; round += 1) {
    await Promise.all(Array.from({ length: 100 }, () => audit.append(auditEntry({ details }))))
    largest = Math.max(largest, statSync(log).size)
  }
  expect(statSync(join(directory.path, 'tallymill.db')).size).toBeGreaterThan(22_000_000)
  expect(largest).toBeLessThan(16 * 1024 * 1024)
  await storage.close()
  const left = readdirSync(directory.path).includes('tallymill.db-wal') ? statSync(log).size : 0
  expect(left).toBe(0)
})

test('what was acknowledged is there after the storage is closed and opened again', async () => {
  using directory = temporaryDirectory()
  for (let round = 1; round <= 3; round += 1) {
    const storage = await openSqliteStorage({ directory: directory.path })
    expect(await auditLog(storage).append(auditEntry())).toBe(round)
    await storage.close()
  }
})

test('a unit that makes SQLite give the transaction up takes its group with it, and no statement escapes', async () => {
  const storage = await open()
  await createMarks(storage)
  await storage.write((tx) => addMark(tx, 'a'))
  const group = await Promise.allSettled([
    storage.write((tx) => addMark(tx, 'b')),
    storage.write(async (tx) => {
      await sql`INSERT OR ROLLBACK INTO marks (mark) VALUES ('a')`.execute(tx).catch(() => {})
      // Outside of any transaction this would be written for good.
      await addMark(tx, 'escaped').catch(() => {})
    }),
    storage.write((tx) => addMark(tx, 'c')),
  ])
  const givenUp = expect.objectContaining({ message: 'The engine has given up this transaction.' })
  const lost = expect.objectContaining({ code: 'internal_error', cause: givenUp })
  expect(group.map((result) => (result as PromiseRejectedResult).reason)).toEqual([lost, lost, lost])
  expect(storage.health()).toBe('failed')
  await storage.write((tx) => addMark(tx, 'd'))
  const { rows } = await sql<{ mark: string }>`SELECT mark FROM marks ORDER BY place`.execute(storage.reader)
  expect(rows.map((row) => row.mark)).toEqual(['a', 'd'])
  expect(storage.health()).toBe('ok')
  await storage.close()
})

test('a full disk rejects what does not fit and loses nothing that was acknowledged', async () => {
  const storage = await open()
  const audit = auditLog(storage)
  await audit.append(auditEntry())
  const pages = Number(await pragma(storage, 'page_count'))
  await pragma(storage, `max_page_count = ${pages + 2}`)
  const tooLarge = audit.append(auditEntry({ details: { filler: 'x'.repeat(100_000) } }))
  await expect(tooLarge).rejects.toThrow(/full/)
  await audit.append(auditEntry())
  expect(await audit.list({ limit: 10 })).toHaveLength(2)
  await storage.close()
})
