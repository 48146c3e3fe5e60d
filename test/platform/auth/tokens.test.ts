import { createHmac, generateKeyPairSync } from 'node:crypto'
import { exportJWK, type JWTPayload, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import {
  createKeyRing,
  createTokenReader,
  isShortSecret,
  keyOfSecret,
  keysOfSet,
  may,
  presentedKey,
  type TokenKey,
  TokenKeyError,
} from '../../../src/platform/auth/mod.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const secret = 's'.repeat(32)
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
const environment = simulatedEnvironment()
const now = Math.floor(environment.nowMs() / 1000)
const claims = { sub: 'alice', exp: now + 60, scope: 'kv:write nonsense queue:read' }

/** Signed by a library of others, so that both sides cannot share one mistake. */
const signed = (payload: JWTPayload, header: object = {}, key: Parameters<SignJWT['sign']>[0] = Buffer.from(secret)) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'HS256', ...header }).sign(key)

const reader = (
  keys: readonly TokenKey[] = [keyOfSecret(secret)],
  expected: { issuer?: string; audience?: string } = {},
) => createTokenReader({ keys, issuer: expected.issuer, audience: expected.audience, environment })

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token', () => {
  test('gives its subject and the scopes that this server knows', async () => {
    const principal = reader()(await signed(claims))
    expect(principal).toMatchObject({ kind: 'key', grant: { id: 'alice', plan: undefined } })
    const asked = ['kv:read', 'kv:write', 'queue:read', 'queue:write', 'keys:admin']
    expect(asked.map((access) => may(principal, access))).toEqual([true, true, true, false, false])
  })

  test('without scopes may do nothing', async () => {
    const principal = reader()(await signed({ sub: 'alice', exp: now + 60 }))
    expect(principal).toBeDefined()
    expect(may(principal, 'kv:read')).toBe(false)
  })

  test.each<[string, JWTPayload]>([
    ['has no subject', { ...claims, sub: undefined } as never],
    ['has an empty subject', { ...claims, sub: '' }],
    ['has a subject of 257 characters', { ...claims, sub: 'x'.repeat(257) }],
    ['has no end', { sub: 'alice' }],
    ['has ended', { ...claims, exp: now - 60 }],
    ['has not begun', { ...claims, nbf: now + 61 }],
    ['ends at a text', { ...claims, exp: `${now + 60}` as never }],
  ])('is refused when it %s', async (_, payload) => {
    expect(reader()(await signed(payload))).toBeUndefined()
  })

  test('is let in half a minute late or early, for clocks that differ', async () => {
    expect(reader()(await signed({ ...claims, exp: now - 59 }))).toBeDefined()
    expect(reader()(await signed({ ...claims, nbf: now + 60 }))).toBeDefined()
  })

  test('ends for those who were let in before, too', async () => {
    const own = simulatedEnvironment()
    const read = createTokenReader({
      keys: [keyOfSecret(secret)],
      issuer: undefined,
      audience: undefined,
      environment: own,
    })
    const principal = read(await signed(claims))
    expect(may(principal, 'kv:read')).toBe(true)
    own.skip(120_000)
    expect(may(principal, 'kv:read')).toBe(false)
  })

  test('must be of the issuer and for the audience that are asked for', async () => {
    const read = reader(undefined, { issuer: 'https://id.example', audience: 'tallymill' })
    const full = { ...claims, iss: 'https://id.example', aud: 'tallymill' }
    expect(read(await signed(full))).toBeDefined()
    expect(read(await signed({ ...full, aud: ['other', 'tallymill'] }))).toBeDefined()
    expect(read(await signed({ ...full, aud: 'other' }))).toBeUndefined()
    expect(read(await signed({ ...full, iss: 'https://other.example' }))).toBeUndefined()
    expect(read(await signed(claims))).toBeUndefined()
  })
})

describe('whom a token is from and for, when nothing is asked', () => {
  test.each<[JWTPayload, boolean]>([
    [{}, true],
    [{ iss: 'tallymill' }, true],
    [{ aud: 'tallymill' }, true],
    [{ aud: ['other', 'tallymill'] }, true],
    [{ iss: 'tallymill', aud: 'tallymill' }, true],
    [{ iss: 'heliosdb-sync' }, false],
    [{ aud: 'heliosdb-client' }, false],
    [{ aud: [] as string[] }, true],
    [{ iss: 'tallymill', aud: 'other' }, false],
    [{ iss: 'other', aud: 'tallymill' }, false],
  ])('%j under a secret is taken: %s', async (payload, taken) => {
    expect(reader()(await signed({ ...claims, ...payload })) !== undefined).toBe(taken)
  })

  test('a key set is of somebody else, so its tokens name whom they want', async () => {
    const read = reader(keysOfSet(JSON.stringify({ keys: [jwk] })))
    expect(read(await signed({ ...claims, iss: 'i', aud: 'a' }, { alg: 'RS256' }, privateKey))).toBeDefined()
  })

  test('tokens of this server are taken whatever else is asked for, but not under a key set', async () => {
    const own = { ...claims, iss: 'tallymill', aud: 'tallymill' }
    const asked = { issuer: 'https://id.example', audience: 'app' }
    expect(reader(undefined, asked)(await signed(own))).toBeDefined()
    const read = reader(keysOfSet(JSON.stringify({ keys: [jwk] })), asked)
    expect(read(await signed(own, { alg: 'RS256' }, privateKey))).toBeUndefined()
  })
})

describe('the holder of a token', () => {
  const full = { ...claims, tenant_id: 'acme', client_id: 'phone', jti: 'j1' }

  test('is its user, tenant and client', async () => {
    const holder = { user: 'alice', tenant: 'acme', client: 'phone', jti: 'j1' }
    expect(reader()(await signed(full))).toMatchObject({ token: holder })
    expect(reader()(await signed({ ...full, jti: undefined } as never))).toMatchObject({
      token: { ...holder, jti: undefined },
    })
  })

  test.each<[string, object]>([
    ['no tenant', { tenant_id: undefined }],
    ['no client', { client_id: undefined }],
    ['an empty tenant', { tenant_id: '' }],
    ['a tenant of 129 characters', { tenant_id: 't'.repeat(129) }],
    ['a client that is a number', { client_id: 1 }],
    ['a line break in its client', { client_id: 'a\nb' }],
  ])('is not known when the token has %s', async (_, change) => {
    const principal = reader()(await signed({ ...full, ...change } as never))
    expect(principal).toBeDefined()
    expect(principal).not.toHaveProperty('token')
  })

  test('of another tenant or client is counted as another', async () => {
    const prints = await Promise.all(
      [full, { ...full, tenant_id: 'b' }, { ...full, client_id: 'b' }, { ...full, jti: 'j2' }].map(async (payload) => {
        const principal = reader()(await signed(payload))
        return principal?.kind === 'key' ? principal.fingerprint : ''
      }),
    )
    expect(new Set(prints).size).toBe(3)
    expect(prints[3]).toBe(prints[0])
  })

  test('has the scopes of both claims', async () => {
    const principal = reader()(await signed({ ...full, scope: 'sync:read', scopes: ['maps:read', 7, 'x'] } as never))
    expect(['sync:read', 'maps:read', 'sync:write', 'kv:read'].map((access) => may(principal, access))).toEqual([
      ...[true, true, false, false],
    ])
  })
})

describe('several secrets', () => {
  const keys = [keyOfSecret('n'.repeat(32)), keyOfSecret(secret)]

  test('all verify, with their own name, that of somebody else or none', async () => {
    for (const kid of [keys[1]?.id, 'theirs', undefined]) {
      const header = kid === undefined ? {} : { kid }
      expect(reader(keys)(await signed(claims, header)), kid).toBeDefined()
    }
  })

  test('a name says which one it must be', async () => {
    expect(reader(keys)(await signed(claims, { kid: keys[0]?.id }))).toBeUndefined()
  })
})

describe('the signature of a token', () => {
  test('is of a key of the set, named or not', async () => {
    const read = reader(keysOfSet(JSON.stringify({ keys: [{ kty: 'EC' }, jwk] })))
    expect(read(await signed(claims, { alg: 'RS256', kid: 'one' }, privateKey))).toBeDefined()
    expect(read(await signed(claims, { alg: 'RS256' }, privateKey))).toBeDefined()
    expect(read(await signed(claims, { alg: 'RS256', kid: 'two' }, privateKey))).toBeUndefined()
  })

  test('of another key, or of nothing, is refused', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    expect(reader()(await signed(claims, {}, Buffer.from('t'.repeat(32))))).toBeUndefined()
    expect(
      reader(keysOfSet(JSON.stringify({ keys: [jwk] })))(await signed(claims, { alg: 'RS256' }, other)),
    ).toBeUndefined()
    const [head, body] = (await signed(claims)).split('.')
    for (const text of [`${head}.${body}.`, `${head}.${body}`, `${head}.${body}.AAAA`, '', '...', 'a.b.c']) {
      expect(reader()(text), text).toBeUndefined()
    }
  })

  test('covers every claim: one changed character is refused', async () => {
    const [head, , signature] = (await signed(claims)).split('.')
    expect(reader()(`${head}.${part({ ...claims, scope: '*' })}.${signature}`)).toBeUndefined()
  })

  test('a token cannot choose its algorithm: none, a stronger hash, or the public key as a secret', async () => {
    expect(reader()(`${part({ alg: 'none' })}.${part(claims)}.AAAA`)).toBeUndefined()
    expect(reader()(await signed(claims, { alg: 'HS512' }, Buffer.from(secret.repeat(2))))).toBeUndefined()
    for (const alg of ['none', 'RS256', 'hs256', undefined]) {
      const named = `${part({ alg })}.${part(claims)}`
      const text = `${named}.${createHmac('sha256', secret).update(named).digest('base64url')}`
      expect(reader()(text), alg).toBeUndefined()
    }
    const input = `${part({ alg: 'HS256' })}.${part(claims)}`
    const pem = publicKey.export({ type: 'spki', format: 'pem' })
    const forged = `${input}.${createHmac('sha256', pem).update(input).digest('base64url')}`
    expect(reader(keysOfSet(JSON.stringify({ keys: [jwk] })))(forged)).toBeUndefined()
  })

  test('a token with extensions that must be understood is refused', async () => {
    const input = `${part({ alg: 'HS256', crit: ['x'], x: 1 })}.${part(claims)}`
    const text = `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
    expect(reader()(text)).toBeUndefined()
    const plain = `${part({ alg: 'HS256' })}.${part(claims)}`
    const canary = `${plain}.${createHmac('sha256', secret).update(plain).digest('base64url')}`
    expect(reader()(canary)).toBeDefined()
  })
})

describe('the keys of tokens', () => {
  test('a secret of fewer than 32 bytes is short, and its id tells nothing of it', () => {
    expect(isShortSecret('s'.repeat(31))).toBe(true)
    expect(isShortSecret('s'.repeat(32))).toBe(false)
    expect(keyOfSecret(secret).id).toMatch(/^[0-9a-f]{12}$/)
    expect(keyOfSecret(secret).id).not.toBe(keyOfSecret(`${secret}s`).id)
  })

  test.each([
    ['no JSON', '{'],
    ['no list', '{"keys":{}}'],
    ['no RSA key', '{"keys":[{"kty":"oct","k":"AAAA"}]}'],
    ['a broken key', '{"keys":[{"kty":"RSA","n":"","e":"AQAB"}]}'],
    ['a null', 'null'],
  ])('a set with %s is refused', (_, text) => {
    expect(() => keysOfSet(text)).toThrow(TokenKeyError)
  })

  test('a key of fewer than 2,048 bits is refused', async () => {
    const short = await exportJWK(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey)
    expect(() => keysOfSet(JSON.stringify({ keys: [short] }))).toThrow('fewer than 2048 bits')
  })
})

test('a ring with tokens is not open, and a token may be longer than a key', async () => {
  const ring = createKeyRing([], environment, { tokens: reader() })
  expect(ring.open).toBe(false)
  expect(ring.authenticate(undefined)).toBeUndefined()
  const long = await signed({ ...claims, note: 'x'.repeat(600) })
  expect(ring.authenticate(presentedKey({ authorization: `Bearer ${long}` }))).toBeDefined()
  expect(presentedKey({ authorization: `Bearer ${'k'.repeat(513)}` })).toBeUndefined()
  expect(
    presentedKey({ authorization: `Bearer ${await signed({ ...claims, note: 'x'.repeat(3_000) })}` }),
  ).toBeUndefined()
})

test('the hub’s header comes after the others and before the query', () => {
  expect(presentedKey({ hub: 'h', query: 'q' })).toBe('h')
  expect(presentedKey({ header: 'x', hub: 'h' })).toBe('x')
  expect(presentedKey({ authorization: 'Bearer b', hub: 'h' })).toBe('b')
  expect(presentedKey({ hub: ['h', 'i'], query: 'q' })).toBeUndefined()
})
