import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditLog, openSqliteStorage, type StorageOpenError } from '../../src/storage/mod.ts'
import { loadBinding } from '../../src/storage/sql/sqlite/binding.ts'
import { auditEntry, temporaryDirectory } from './fixtures.ts'

const modeOf = (path: string) => statSync(path).mode & 0o777

async function failureOf(directory: string): Promise<StorageOpenError> {
  const failure = await openSqliteStorage({ directory }).then(
    (storage) => storage.close().then(() => undefined),
    (error: StorageOpenError) => error,
  )
  expect(failure?.name).toBe('StorageOpenError')
  expect(failure!.message, 'one line').not.toContain('\n')
  expect(failure!.message).toContain(directory)
  return failure!
}

/** A database with a few hundred pages, closed. */
async function filled(directory: string): Promise<string> {
  const storage = await openSqliteStorage({ directory })
  const entry = auditEntry({ details: { filler: 'x'.repeat(3_000) } })
  await Promise.all(Array.from({ length: 300 }, () => auditLog(storage).append(entry)))
  await storage.close()
  return join(directory, 'tallymill.db')
}

test('the directory and its files are for their owner alone', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'a', 'b')
  const storage = await openSqliteStorage({ directory: path })
  expect(modeOf(path)).toBe(0o700)
  for (const name of ['tallymill.db', 'tallymill.db-wal', 'tallymill.pid']) {
    expect([name, modeOf(join(path, name))]).toEqual([name, 0o600])
  }
  await storage.close()
})

test('what is not a database is refused, each time for the same reason, and left as it is', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'tallymill.db')
  const bytes = Buffer.from('This is a letter to my aunt. '.repeat(500))
  writeFileSync(path, bytes)
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const failure = await failureOf(directory.path)
    expect(failure).toMatchObject({ reason: 'corrupt' })
    expect(failure.message).toContain('is damaged and was left as it is')
  }
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a database with pages overwritten, or with its end missing, is refused and left as it is', async () => {
  for (const damage of ['overwritten', 'missing'] as const) {
    using directory = temporaryDirectory()
    const path = await filled(directory.path)
    const bytes = readFileSync(path)
    if (damage === 'missing') truncateSync(path, bytes.length - 40_960)
    else writeFileSync(path, bytes.fill(0xa5, 40_960, bytes.length - 40_960))
    const damaged = readFileSync(path)
    expect((await failureOf(directory.path)).reason, damage).toBe('corrupt')
    expect(readFileSync(path).equals(damaged), damage).toBe(true)
  }
})

test('a file that cannot be opened, and a directory that cannot be made, are named', async () => {
  using directory = temporaryDirectory()
  mkdirSync(join(directory.path, 'tallymill.db'))
  expect((await failureOf(directory.path)).reason).toBe('unreadable')
  const file = join(directory.path, 'file')
  writeFileSync(file, '')
  expect((await failureOf(join(file, 'below'))).reason).toBe('unreadable')
  expect((await failureOf(file)).reason).toBe('unreadable')
})

test('a database of a newer version is refused and left as it is', async () => {
  using directory = temporaryDirectory()
  const path = await filled(directory.path)
  const raw = loadBinding().open(path)
  raw.prepare("INSERT INTO schema_migrations VALUES (1000, 'from-the-future', 'x', 0)").run([])
  raw.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([])
  raw.close()
  const bytes = readFileSync(path)
  const failure = await failureOf(directory.path)
  expect(failure.reason).toBe('newer_version')
  expect(failure.message).toContain('its schema is at 1000')
  expect(readFileSync(path).equals(bytes)).toBe(true)
})
