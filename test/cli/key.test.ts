import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyCommand } from '../../src/cli/commands/key.ts'
import { parseArguments } from '../../src/config/mod.ts'
import { systemEnvironment } from '../../src/environment.ts'
import { auditLog, openSqliteStorage } from '../../src/storage/mod.ts'
import { memoryStreams } from './streams.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tallymill-key-'))
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

interface Shown {
  readonly id: string
  readonly secret?: string
  readonly revoked_at: string | null
}

/** Runs `tallymill key …`; what it prints are JSON lines. */
async function key(...args: string[]) {
  const { values, rest } = parseArguments([...args, '--data-dir', dataDir])
  const streams = memoryStreams()
  let code: number | undefined
  const command = keyCommand(values, (exitCode) => (code = exitCode), streams).exitOverride()
  for (const part of command.commands) part.configureOutput({ writeErr: () => undefined })
  await command.parseAsync([...rest], { from: 'user' })
  const lines: Shown[] = streams.stdout.text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { code, lines, stderr: streams.stderr.text }
}

test('create prints a key with its secret, list shows it without', async () => {
  const { code, lines } = await key('create', '--name', 'orders', '--scope', 'kv:write,queue:*', '--scope', 'kv:write')
  expect(code).toBe(0)
  expect(lines).toEqual([
    {
      id: expect.any(String),
      name: 'orders',
      scopes: ['kv:write', 'queue:*'],
      plan: null,
      created_at: expect.any(String),
      expires_at: null,
      last_used_at: null,
      revoked_at: null,
      secret: expect.stringMatching(/^tm_[\w-]{43}$/),
    },
  ])
  const { secret, ...shown } = lines[0] ?? expect.unreachable()
  const listed = await key('list')
  expect(listed).toMatchObject({ code: 0, lines: [shown] })
  expect(JSON.stringify(listed)).not.toContain(secret)
})

test('a plan and an end are taken', async () => {
  const { lines } = await key(
    ...['create', '--name', 'a', '--scope', '*', '--plan', 'Pro', '--expires', '2999-01-31T00:00:00Z'],
  )
  expect(lines).toMatchObject([{ plan: 'Pro', expires_at: '2999-01-31T00:00:00.000Z' }])
})

test('revoke ends a key, and the audit log says that the command line did', async () => {
  const { lines } = await key('create', '--name', 'a', '--scope', '*')
  const id = lines[0]?.id ?? ''
  const revoked = await key('revoke', id)
  expect(revoked).toMatchObject({ code: 0, lines: [{ id, revoked_at: expect.any(String) }] })
  const storage = await openSqliteStorage({ directory: dataDir, environment: systemEnvironment })
  const records = await auditLog(storage).list({ limit: 5 })
  await storage.close()
  expect(records.map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
    ['cli', 'key.revoke', id],
    ['cli', 'key.create', id],
  ])
})

test('revoking what is not there is a line on stderr and exit code 1', async () => {
  expect(await key('revoke', 'none')).toEqual({
    code: 1,
    lines: [],
    stderr: 'tallymill: There is no key with this id.\n',
  })
})

describe('a usage error', () => {
  test.each([
    ['no scope', ['create', '--name', 'a']],
    ['no name', ['create', '--scope', '*']],
    ['an unknown scope', ['create', '--name', 'a', '--scope', 'kv:fly']],
    ['an unknown plan', ['create', '--name', 'a', '--scope', '*', '--plan', 'Gold']],
    ['an end that is no moment', ['create', '--name', 'a', '--scope', '*', '--expires', 'soon']],
  ])('%s creates nothing', async (_, args) => {
    await expect(key(...args)).rejects.toMatchObject({ name: expect.stringMatching(/CommanderError|InvalidArgument/) })
    expect((await key('list')).lines).toEqual([])
  })

  test('an end in the past creates nothing', async () => {
    const refused = await key('create', '--name', 'a', '--scope', '*', '--expires', '2001-01-01T00:00:00Z')
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('/expires_at') })
    expect((await key('list')).lines).toEqual([])
  })
})

test('a directory that a server has open is refused', async () => {
  const storage = await openSqliteStorage({ directory: dataDir, environment: systemEnvironment })
  await expect(key('list')).rejects.toMatchObject({ name: 'StorageOpenError' })
  await storage.close()
})
