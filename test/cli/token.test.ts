import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeJwt, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tokenCommand } from '../../src/cli/commands/token.ts'
import { parseArguments } from '../../src/config/mod.ts'
import { systemEnvironment } from '../../src/environment.ts'
import { openSqliteStorage } from '../../src/storage/mod.ts'
import { temporaryDirectory } from '../storage/fixtures.ts'
import { memoryStreams } from './streams.ts'

const who = ['--user', 'alice', '--tenant', 'acme', '--client', 'phone']
const secret = 's'.repeat(32)
let directory: ReturnType<typeof temporaryDirectory>

beforeEach(() => {
  directory = temporaryDirectory()
  for (const name of ['JWT_SECRET', 'HELIOSDB_JWT_SECRET', 'NODE_ENV']) vi.stubEnv(name, undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  directory[Symbol.dispose]()
})

/** Runs `tallymill token …` on a data directory of its own. */
async function token(...args: string[]) {
  const { values, rest } = parseArguments([...args, '--data-dir', directory.path])
  const streams = memoryStreams()
  let code: number | undefined
  const surroundings = { ...streams, environment: systemEnvironment }
  const command = tokenCommand(values, (exitCode) => (code = exitCode), surroundings).exitOverride()
  await command.configureOutput({ writeErr: () => undefined }).parseAsync([...rest], { from: 'user' })
  return { code, lines: streams.stdout.text.trimEnd().split('\n'), stderr: streams.stderr.text }
}

const verified = async (text: string, key = secret) =>
  (await jwtVerify(text, Buffer.from(key), { issuer: 'tallymill', audience: 'tallymill' })).payload

test('prints an access token of an hour that may read and write', async () => {
  vi.stubEnv('JWT_SECRET', secret)
  const { code, lines, stderr } = await token(...who)
  expect({ code, count: lines.length, stderr }).toEqual({ code: 0, count: 1, stderr: '' })
  const claims = await verified(lines[0] ?? '')
  expect(claims).toMatchObject({ sub: 'alice', tenant_id: 'acme', client_id: 'phone' })
  expect(claims.scopes).toEqual(['sync:read', 'sync:write'])
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3600)
})

test('scopes and life are chosen', async () => {
  const { lines } = await token(
    ...who,
    '--jwt-secret',
    secret,
    '--scope',
    'sync:read,maps:*',
    '--scope',
    'sync:read',
    '--expires-in',
    '30d',
  )
  const claims = await verified(lines[0] ?? '')
  expect(claims.scopes).toEqual(['sync:read', 'maps:*'])
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(30 * 86_400)
})

test('a refresh token is printed when it is asked for, and both as JSON', async () => {
  const plain = await token(...who, '--jwt-secret', secret, '--refresh')
  expect(plain.lines.map((line) => decodeJwt(line).scope)).toEqual(['sync:read sync:write', 'refresh'])
  const { lines } = await token(...who, '--jwt-secret', secret, '--json')
  const pair = JSON.parse(lines.join(''))
  expect(pair).toEqual({
    access_token: expect.any(String),
    refresh_token: expect.any(String),
    token_type: 'Bearer',
    expires_in: 3600,
  })
  expect((await verified(pair.refresh_token)).scopes).toEqual(['refresh'])
})

test('without a secret it signs with that of the data directory, also while a server has it open', async () => {
  const storage = await openSqliteStorage({ directory: directory.path, environment: systemEnvironment })
  const { lines } = await token(...who)
  const made = readFileSync(join(directory.path, 'jwt-secret'), 'utf8').trim()
  expect(await verified(lines[0] ?? '', made)).toMatchObject({ sub: 'alice' })
  const again = await token(...who)
  expect(await verified(again.lines[0] ?? '', made)).toMatchObject({ sub: 'alice' })
  await storage.close()
})

test('a short secret works with a warning that does not quote it, and not in production', async () => {
  vi.stubEnv('JWT_SECRET', 'your-secret-key')
  const { code, lines, stderr } = await token(...who)
  expect(code).toBe(0)
  expect(await verified(lines[0] ?? '', 'your-secret-key')).toMatchObject({ sub: 'alice' })
  expect(stderr).toMatch(/^tallymill: .*short/)
  expect(stderr).not.toContain('your-secret-key')
  await expect(token(...who, '--production')).rejects.toMatchObject({ name: 'SettingsError' })
  vi.stubEnv('NODE_ENV', 'production')
  await expect(token(...who)).rejects.toMatchObject({ name: 'SettingsError' })
})

describe('a usage error', () => {
  test.each([
    ['no user', who.slice(2)],
    ['no tenant', [...who.slice(0, 2), ...who.slice(4)]],
    ['no client', who.slice(0, 4)],
    ['an unknown scope', [...who, '--scope', 'sync:fly']],
    ['a life without a unit', [...who, '--expires-in', '90']],
  ])('%s prints no token', async (_, args) => {
    await expect(token(...args)).rejects.toMatchObject({
      name: expect.stringMatching(/CommanderError|InvalidArgument/),
    })
  })

  test.each([
    ['an empty user', ['--user', '', ...who.slice(2)]],
    ['a life of 31 days', [...who, '--expires-in', '31d']],
    ['a life of nothing', [...who, '--expires-in', '0s']],
    ['no scope', [...who, '--scope', ',']],
  ])('%s is a line on stderr and exit code 1', async (_, args) => {
    const { code, lines, stderr } = await token(...args)
    expect({ code, lines }).toEqual({ code: 1, lines: [''] })
    expect(stderr).toMatch(/^tallymill: [^\n]+\n$/)
  })
})
