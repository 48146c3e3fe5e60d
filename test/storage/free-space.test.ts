import { statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openSqliteStorage, type Storage } from '../../src/storage/mod.ts'
import { loadBinding } from '../../src/storage/sql/sqlite/binding.ts'
import { addMark, createMarks, readMarks, temporaryDirectory } from './fixtures.ts'

const fileOf = (directory: string) => join(directory, 'tallymill.db')
const sizeOf = (directory: string) => statSync(fileOf(directory)).size
const reclaim = (storage: Storage) => storage.reclaim(['sync_changes'])

/** Writes marks of a kilobyte each. */
async function fill(storage: Storage, count: number): Promise<void> {
  await createMarks(storage)
  await storage.write(async (tx) => {
    for (let k = 0; k < count; k++) await addMark(tx, `${k}`.padStart(1_024, '.'))
  })
}

/** Leaves every hundredth mark, so that what is free is between what is not. */
const thinOut = (storage: Storage) => storage.write((tx) => sql`DELETE FROM marks WHERE place % 100 <> 0`.execute(tx))

test('the space of deleted rows goes back to the file system, and what is left is as it was', async () => {
  using directory = temporaryDirectory()
  const storage = await openSqliteStorage({ directory: directory.path })
  await fill(storage, 5_000)
  await thinOut(storage)
  const marks = await readMarks(storage)
  const before = sizeOf(directory.path)
  await reclaim(storage)
  expect(sizeOf(directory.path)).toBeLessThan(0.5 * before)
  expect(await readMarks(storage)).toEqual(marks)
  await storage.close()
  expect(sizeOf(directory.path)).toBeLessThan(0.5 * before)
})

test('others write meanwhile, and none of what they write is lost', async () => {
  using directory = temporaryDirectory()
  const storage = await openSqliteStorage({ directory: directory.path })
  await fill(storage, 5_000)
  await thinOut(storage)
  const others = Array.from({ length: 50 }, (_, k) => storage.write((tx) => addMark(tx, `other ${k}`)))
  const { transactions } = storage.statistics()
  await Promise.all([reclaim(storage), ...others])
  expect(storage.statistics().transactions - transactions).toBeGreaterThan(2)
  expect((await readMarks(storage)).filter((mark) => mark.startsWith('other'))).toHaveLength(50)
  await storage.close()
})

test('without space to give back nothing is written', async () => {
  using directory = temporaryDirectory()
  const storage = await openSqliteStorage({ directory: directory.path })
  await fill(storage, 10)
  const { committed } = storage.statistics()
  await reclaim(storage)
  expect(storage.statistics().committed).toBe(committed)
  await storage.close()
})

/** Makes a file as it was before space could be given back. */
function writeOldFile(path: string, kibibytes: number): void {
  const native = loadBinding().open(path)
  native.exec('PRAGMA journal_mode = WAL; CREATE TABLE old (id INTEGER PRIMARY KEY, data BLOB NOT NULL)')
  native.exec('BEGIN')
  const insert = native.prepare('INSERT INTO old (data) VALUES (zeroblob(1024))')
  for (let k = 0; k < kibibytes; k++) insert.run([])
  native.exec('COMMIT')
  native.close()
}

const emptyOld = (storage: Storage) => storage.write((tx) => sql`DELETE FROM old WHERE id > 1`.execute(tx))

test('a small file from before can shrink from its next opening on; a large one stays, and works', async () => {
  for (const [kibibytes, shrinks] of [
    [4_096, true],
    [20_480, false],
  ] as const) {
    using directory = temporaryDirectory()
    writeOldFile(fileOf(directory.path), kibibytes)
    const storage = await openSqliteStorage({ directory: directory.path })
    const before = sizeOf(directory.path)
    await emptyOld(storage)
    await reclaim(storage)
    const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM old`.execute(storage.reader)
    expect(rows).toEqual([{ n: 1 }])
    await storage.close()
    expect(sizeOf(directory.path) < 0.5 * before, `${kibibytes} KiB`).toBe(shrinks)
  }
})
