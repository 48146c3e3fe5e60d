import crypto from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createKeyRing,
  fingerprintOf,
  keyNameMax,
  may,
  type NewKey,
  type Principal,
  StoredKeys,
  scopesMax,
  storedKeysKept,
  storedKeysMax,
} from '../../../src/platform/auth/mod.ts'
import { keyRepository } from '../../../src/storage/keys.ts'
import { auditLog, openSqliteStorage, type Storage } from '../../../src/storage/mod.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../support/simulated-environment.ts'

const by = { actor: 'open', requestId: 'one' }
const wanted: NewKey = { name: 'orders', scopes: ['kv:write'], plan: undefined, expiresMs: undefined }

let directory: string
let environment: SimulatedEnvironment
let storage: Storage
let keys: StoredKeys

const opened = () => StoredKeys.open(keyRepository(storage, auditLog(storage)), environment)

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'tallymill-keys-'))
  environment = simulatedEnvironment()
  storage = await openSqliteStorage({ directory, environment })
  keys = await opened()
})

afterEach(async () => {
  await storage.close()
  rmSync(directory, { recursive: true, force: true })
})

describe('a stored key', () => {
  test('lets its holder in with its scopes, also after a restart', async () => {
    const { key, secret } = await keys.create({ ...wanted, plan: 'Pro' }, by)
    for (const one of [keys, await opened()]) {
      const principal = one.authenticate(secret)
      expect(principal).toMatchObject({ fingerprint: fingerprintOf(secret), grant: { id: key.id, plan: 'Pro' } })
      expect(may(principal, 'kv:read')).toBe(true)
      expect(may(principal, 'kv:admin')).toBe(false)
    }
  })

  test('has a secret of 256 bits and a UUID', async () => {
    const { key, secret } = await keys.create(wanted, by)
    expect(secret).toMatch(/^tm_[\w-]{43}$/)
    expect(key.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })

  test('refuses every near miss of its secret, and its hash', async () => {
    const { key, secret } = await keys.create(wanted, by)
    const misses = [secret.slice(0, -1), `${secret}x`, secret.toUpperCase(), key.hash, `tm_${key.hash}`, 'tm_', '']
    for (const miss of misses) expect(keys.authenticate(miss), miss).toBeUndefined()
  })

  test('is compared in constant time over whole digests', async () => {
    const { secret } = await keys.create(wanted, by)
    const compared = vi.spyOn(crypto, 'timingSafeEqual')
    syncBuiltinESMExports()
    keys.authenticate(secret)
    expect(compared.mock.calls.map((sides) => sides.map((side) => side.byteLength))).toEqual([[32, 32]])
    compared.mockRestore()
    syncBuiltinESMExports()
  })

  test('is in no file of the data directory and in no audit record', async () => {
    const { key, secret } = await keys.create(wanted, by)
    await keys.revoke(key.id, by)
    const records = await auditLog(storage).list({ limit: 10 })
    expect(records.map(({ action, subject }) => [action, subject])).toEqual([
      ['key.revoke', key.id],
      ['key.create', key.id],
    ])
    await storage.close()
    const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    const bytes = Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))))
    expect(bytes.includes(key.hash)).toBe(true)
    expect(bytes.includes(secret)).toBe(false)
    expect(bytes.includes(secret.slice('tm_'.length, 30))).toBe(false)
    expect(JSON.stringify([records, key])).not.toContain(secret)
  })
})

describe('the end of a key', () => {
  test('a revoked key is refused at once, also where it was let in before, and after a restart', async () => {
    const { key, secret } = await keys.create(wanted, by)
    const before = keys.authenticate(secret)
    const revoking = keys.revoke(key.id, by)
    expect(may(before, 'kv:read')).toBe(false)
    expect(keys.authenticate(secret)).toBeUndefined()
    await revoking
    expect((await opened()).authenticate(secret)).toBeUndefined()
  })

  test('a key that expires is refused from that moment on, also where it was let in before', async () => {
    const { secret } = await keys.create({ ...wanted, expiresMs: environment.nowMs() + 1_000 }, by)
    environment.skip(999)
    const before = keys.authenticate(secret)
    expect(may(before, 'kv:read')).toBe(true)
    environment.skip(1)
    expect(may(before, 'kv:read')).toBe(false)
    expect(keys.authenticate(secret)).toBeUndefined()
  })

  test('a key is rotated by a second one: both work until the first is revoked', async () => {
    const first = await keys.create(wanted, by)
    const second = await keys.create(wanted, by)
    expect([first, second].map(({ secret }) => keys.authenticate(secret) !== undefined)).toEqual([true, true])
    await keys.revoke(first.key.id, by)
    expect([first, second].map(({ secret }) => keys.authenticate(secret) !== undefined)).toEqual([false, true])
  })

  test('revoking twice leaves the first moment, revoking nothing is not_found', async () => {
    const { key } = await keys.create(wanted, by)
    const { revokedMs } = await keys.revoke(key.id, by)
    environment.skip(5)
    expect((await keys.revoke(key.id, by)).revokedMs).toBe(revokedMs)
    await expect(keys.revoke('none', by)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('a revocation that cannot be written is refused by this process all the same', async () => {
    const { key, secret } = await keys.create(wanted, by)
    await storage.close()
    await expect(keys.revoke(key.id, by)).rejects.toMatchObject({ code: 'shutting_down' })
    expect(keys.authenticate(secret)).toBeUndefined()
  })

  test('a key that cannot be written does not exist', async () => {
    await storage.close()
    await expect(keys.create(wanted, by)).rejects.toMatchObject({ code: 'shutting_down' })
    expect(keys.list()).toEqual([])
    expect(keys.any).toBe(false)
  })
})

describe('what can be asked for', () => {
  const long = 'n'.repeat(keyNameMax)
  const scopes = Array.from({ length: scopesMax }, () => 'kv:read')

  test('a name, scopes and an expiry at their limits', async () => {
    await keys.create({ ...wanted, name: long, scopes, expiresMs: environment.nowMs() + 1 }, by)
    expect(keys.list()).toHaveLength(1)
  })

  test.each<[string, Partial<NewKey>, string]>([
    ['a name one too long', { name: `${long}n` }, '/name'],
    ['no name', { name: '' }, '/name'],
    ['a name with space around it', { name: ' a' }, '/name'],
    ['no scope', { scopes: [] }, '/scopes'],
    ['one scope too many', { scopes: [...scopes, 'kv:read'] }, '/scopes'],
    ['an unknown scope', { scopes: ['kv:read', 'kv:fly'] }, '/scopes/1'],
    ['an expiry in the past', { expiresMs: 0 }, '/expires_at'],
  ])('not %s', async (_, change, pointer) => {
    const refused = keys.create({ ...wanted, ...change }, by)
    await expect(refused).rejects.toMatchObject({ code: 'validation_failed', details: { errors: [{ pointer }] } })
    expect(keys.list()).toEqual([])
  })
})

describe('how many keys', () => {
  const inMemory = () => {
    const held: string[] = []
    const records = {
      list: async () => [],
      insert: async (key: { id: string }, _: unknown, forgotten: string | undefined) => {
        held.push(key.id)
        if (forgotten !== undefined) held.splice(held.indexOf(forgotten), 1)
      },
      revoke: async () => undefined,
      touch: async () => undefined,
    }
    return { records, held }
  }

  test('as many as the limit are in use, one more is refused until one is revoked', async () => {
    const many = await StoredKeys.open(inMemory().records, environment)
    const made = await Promise.all(Array.from({ length: storedKeysMax }, () => many.create(wanted, by)))
    await expect(many.create(wanted, by)).rejects.toMatchObject({ code: 'overloaded' })
    await many.revoke(made[0]?.key.id ?? '', by)
    await many.create(wanted, by)
  })

  test('past the number that is kept, the oldest revoked key is forgotten', async () => {
    const { records, held } = inMemory()
    const many = await StoredKeys.open(records, environment)
    const made: string[] = []
    for (let index = 0; index <= storedKeysKept; index++) {
      const { key } = await many.create(wanted, by)
      made.push(key.id)
      await many.revoke(key.id, by)
    }
    expect(many.list().map(({ id }) => id)).toEqual(made.slice(1))
    expect(held).toEqual(made.slice(1))
  })
})

describe('the moment of last use', () => {
  test('is known at once and written once a minute, however often the key is used', async () => {
    const { secret } = await keys.create(wanted, by)
    environment.skip(10)
    const usedMs = environment.nowMs()
    for (let index = 0; index < 100; index++) keys.authenticate(secret)
    expect(keys.list()[0]?.lastUsedMs).toBe(usedMs)
    const committed = storage.statistics().committed
    expect((await opened()).list()[0]?.lastUsedMs).toBeUndefined()
    await environment.advance(60_000)
    await storage.flush()
    expect(storage.statistics().committed).toBe(committed + 1)
    expect((await opened()).list()[0]?.lastUsedMs).toBe(usedMs)
  })

  test('is written when the server stops', async () => {
    const { secret } = await keys.create(wanted, by)
    keys.authenticate(secret)
    await keys.close()
    expect((await opened()).list()[0]?.lastUsedMs).toBe(environment.nowMs())
  })
})

describe('a ring with stored keys', () => {
  const presents = (ring: { authenticate(key: string): Principal | undefined }, key: string) => ring.authenticate(key)

  test('is open until the first key and never again, though all are revoked', async () => {
    const ring = createKeyRing([], environment, { stored: keys })
    expect([ring.open, ring.authenticate(undefined)]).toEqual([true, { kind: 'open' }])
    const { key, secret } = await keys.create(wanted, by)
    expect([ring.open, ring.authenticate(undefined), presents(ring, 'guess')]).toEqual([false, undefined, undefined])
    expect(presents(ring, secret)).toBeDefined()
    await keys.revoke(key.id, by)
    expect([ring.open, presents(ring, secret)]).toEqual([false, undefined])
  })

  test('knows the keys of the settings beside them', async () => {
    const ring = createKeyRing(['first'], environment, { stored: keys })
    const { secret } = await keys.create(wanted, by)
    expect(presents(ring, 'first')).toEqual({ kind: 'key', fingerprint: fingerprintOf('first') })
    expect(may(presents(ring, secret), 'keys:admin')).toBe(false)
  })
})
