import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { auditCommand } from '../../src/cli/commands/audit.ts'
import { parseArguments } from '../../src/config/mod.ts'
import { systemEnvironment } from '../../src/environment.ts'
import { auditLog, openSqliteStorage, type Storage } from '../../src/storage/mod.ts'
import { auditEntry, temporaryDirectory } from '../storage/fixtures.ts'
import { memoryStreams } from './streams.ts'

async function withStorage(path: string, work: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openSqliteStorage({ directory: path, environment: systemEnvironment })
  await work(storage)
  await storage.close()
}

/** Runs `tallymill audit verify`. */
async function verify(path: string) {
  const { values, rest } = parseArguments(['verify', '--data-dir', path])
  const streams = memoryStreams()
  let code: number | undefined
  await auditCommand(values, (exitCode) => (code = exitCode), streams).parseAsync([...rest], { from: 'user' })
  return { code, stdout: streams.stdout.text, stderr: streams.stderr.text }
}

test('an intact log is told with its last hash, a broken one with the first record that does not fit', async () => {
  using directory = temporaryDirectory()
  const { path } = directory
  expect(await verify(path)).toEqual({ code: 0, stdout: 'The audit log is intact: 0 records.\n', stderr: '' })
  await withStorage(path, async (storage) => {
    for (let at = 0; at < 3; at++) await auditLog(storage).append(auditEntry({ details: { at } }))
  })
  expect(await verify(path)).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^The audit log is intact: 3 records, the last hash is [0-9a-f]{64}\.\n$/),
    stderr: '',
  })
  await withStorage(path, (storage) =>
    storage.write(async (tx) => {
      await sql`UPDATE audit_log SET actor = 'nobody' WHERE id = 2`.execute(tx)
    }),
  )
  expect(await verify(path)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'tallymill: the audit log is broken: record 2 does not fit the records before it\n',
  })
})

test('a log that lost its last record is told', async () => {
  using directory = temporaryDirectory()
  await withStorage(directory.path, async (storage) => {
    for (let at = 0; at < 3; at++) await auditLog(storage).append(auditEntry())
    await storage.write(async (tx) => {
      await sql`DELETE FROM audit_log WHERE id = 3`.execute(tx)
    })
  })
  expect(await verify(directory.path)).toMatchObject({
    code: 1,
    stderr: 'tallymill: the audit log is broken: the log ends after 2 of 3 records\n',
  })
})
