import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { SettingsError } from '../../../src/config/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { createKeyRing, openTokenAuthority, tokenSecrets } from '../../../src/platform/auth/mod.ts'
import { temporaryDirectory } from '../../storage/fixtures.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const environment = simulatedEnvironment()
const long = 's'.repeat(32)
const short = 'your-secret-key'
const settings = {
  jwtSecrets: [] as readonly string[],
  jwtKeySetFile: null,
  production: 'off',
  dataDir: '/nowhere',
} as const

const pemOf = (type: 'spki' | 'pkcs8') => ({ type, format: 'pem' }) as const
/** A key pair; `publicKey` is what a setting holds. */
function rsa(modulusLength: number) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength })
  return { publicKey: publicKey.export(pemOf('spki')).toString(), privateKey }
}
const issuer = rsa(2048)
const otherKey = generateKeyPairSync('ed25519').publicKey.export(pemOf('spki')).toString()

describe('configured secrets', () => {
  test('are taken in their order, and a short one is told', () => {
    expect(tokenSecrets({ ...settings, jwtSecrets: [long, 't'.repeat(40)] }, environment)).toEqual({
      secrets: [long, 't'.repeat(40)],
      configured: true,
      short: false,
    })
    expect(tokenSecrets({ ...settings, jwtSecrets: [long, short] }, environment)).toMatchObject({ short: true })
  })

  test('stop the start in production mode when one is short or none is there, and are not quoted', () => {
    const production = { ...settings, production: 'on' } as const
    const shortOne = () => tokenSecrets({ ...production, jwtSecrets: [long, short] }, environment)
    expect(shortOne).toThrow(/^--jwt-secret must have 32 bytes or more in production mode$/)
    expect(() => tokenSecrets(production, environment)).toThrow(/^production mode needs --jwt-secret/)
    expect(tokenSecrets({ ...production, jwtSecrets: [long] }, environment).secrets).toEqual([long])
    expect(tokenSecrets({ ...production, jwtKeySetFile: 'keys.json' }, environment).secrets).toEqual([])
  })
})

describe('a public key among the secrets', () => {
  const pem = issuer.publicKey
  const own = { ...settings, jwtIssuer: null, jwtAudience: null, syncTenants: [] }
  const records = { list: async () => [], put: async () => undefined, prune: async () => undefined }
  const options = { environment, records, onFailure: () => undefined, onKeySetFailure: () => undefined }
  const request = { user: 'u', tenant: 't', client: 'c', scopes: ['sync:read'], accessMs: 1000 }

  test('signs nothing and is not short: what signs is the first secret, or what signs beside a key set', () => {
    using directory = temporaryDirectory()
    const production = { ...settings, production: 'on' } as const
    expect(tokenSecrets({ ...production, jwtSecrets: [pem, long] }, environment)).toEqual({
      ...{ secrets: [long], configured: true, short: false },
    })
    expect(tokenSecrets({ ...production, jwtSecrets: [pem] }, environment)).toEqual({
      ...{ secrets: [], configured: true, short: false },
    })
    expect(tokenSecrets({ ...settings, jwtSecrets: [pem], dataDir: directory.path }, environment)).toEqual({
      ...{ secrets: [expect.stringMatching(/^[\w-]{43}$/)], configured: true, short: false },
    })
  })

  test.each([
    ['as it is', pem],
    ['with its line ends written out', pem.trim().replaceAll('\n', '\\n')],
  ])('checks the tokens of its issuer, %s, and is no secret', async (_, jwtSecret) => {
    const production = { ...own, production: 'on', jwtSecrets: [jwtSecret] } as const
    const tokens = await openTokenAuthority({ ...options, settings: production })
    expect(tokens).toMatchObject({ configured: true, shortSecret: false })
    const claims = { sub: 'alice', exp: Math.floor(environment.nowMs() / 1000) + 60 }
    const token = new SignJWT(claims)
    const signed = await token.setProtectedHeader({ alg: 'RS256', kid: 'any' }).sign(issuer.privateKey)
    expect(tokens.check(signed)).toHaveProperty('principal')
    for (const text of [jwtSecret, pem]) {
      const forged = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(text))
      expect(tokens.check(forged)).toEqual({ refusal: 'unknown_key' })
    }
    expect(() => tokens.service.issue(request)).toThrow('This server has no secret to sign tokens with.')
    expect(() => tokens.service.issueAdmin('admin')).toThrow('authentication not configured')
  })

  test.each([
    ['is none', '-----BEGIN PUBLIC KEY-----\nsecret words\n-----END PUBLIC KEY-----', 'the public key cannot be read'],
    ['is short', rsa(1024).publicKey, 'the public key has fewer than 2048 bits'],
    ['is no RSA key', otherKey, 'the public key is not an RSA key'],
    ['is private', issuer.privateKey.export(pemOf('pkcs8')).toString(), 'the key that checks tokens is the public one'],
  ])('that %s stops the start and is not quoted', async (_, jwtSecret, why) => {
    const opening = openTokenAuthority({ ...options, settings: { ...own, production: 'on', jwtSecrets: [jwtSecret] } })
    await expect(opening).rejects.toThrow(new SettingsError(`--jwt-secret: ${why}`))
  })
})

describe('without a configured secret', () => {
  test('one is made once in the data directory, for its owner alone', () => {
    using directory = temporaryDirectory()
    const dataDir = join(directory.path, 'new', 'data')
    const { secrets, configured } = tokenSecrets({ ...settings, dataDir }, systemEnvironment)
    expect(secrets).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
    expect(configured).toBe(false)
    expect(readdirSync(dataDir)).toEqual(['jwt-secret'])
    expect(statSync(join(dataDir, 'jwt-secret')).mode & 0o777).toBe(0o600)
    expect(tokenSecrets({ ...settings, dataDir }, systemEnvironment).secrets).toEqual(secrets)
    expect(readFileSync(join(dataDir, 'jwt-secret'), 'utf8')).toBe(`${secrets[0]}\n`)
  })

  test('a broken file stops the start and is left as it is', () => {
    using directory = temporaryDirectory()
    const path = join(directory.path, 'jwt-secret')
    writeFileSync(path, 'too short\n')
    const opening = () => tokenSecrets({ ...settings, dataDir: directory.path }, environment)
    expect(opening).toThrow(/^the secret of tokens .*jwt-secret is broken/)
    expect(opening).not.toThrow(/too short/)
    expect(readFileSync(path, 'utf8')).toBe('too short\n')
  })

  test.skipIf(process.getuid?.() === 0)('a directory that cannot be written to is told', () => {
    using directory = temporaryDirectory()
    chmodSync(directory.path, 0o500)
    expect(() => tokenSecrets({ ...settings, dataDir: directory.path }, environment)).toThrow(/cannot be read or made$/)
  })

  test('a file in the place of the directory is told', () => {
    using directory = temporaryDirectory()
    const dataDir = join(directory.path, 'file')
    writeFileSync(dataDir, '')
    expect(() => tokenSecrets({ ...settings, dataDir }, environment)).toThrow(/cannot be read or made$/)
  })

  test('the server stays open, with tokens that are valid', async () => {
    using directory = temporaryDirectory()
    const own = { ...settings, dataDir: directory.path, jwtIssuer: null, jwtAudience: null, syncTenants: [] }
    const records = { list: async () => [], put: async () => undefined, prune: async () => undefined }
    const nothing = () => undefined
    const options = { environment, records, onFailure: nothing, onKeySetFailure: nothing }
    const tokens = await openTokenAuthority({ ...options, settings: own })
    expect(tokens.configured).toBe(false)
    expect(createKeyRing([], environment).open).toBe(true)
    const request = { user: 'u', tenant: 't', client: 'c', scopes: ['sync:read'], accessMs: 1000 }
    expect(tokens.check(tokens.service.issue(request).access_token)).toHaveProperty('principal')
  })

  test('a key set that cannot be had is told, without the password of its URL', async () => {
    const own = { ...settings, production: 'on', jwtIssuer: null, jwtAudience: null, syncTenants: [] } as const
    const records = { list: async () => [], put: async () => undefined, prune: async () => undefined }
    const nothing = () => undefined
    const options = { environment, records, onFailure: nothing, onKeySetFailure: nothing }
    const opening = openTokenAuthority({ ...options, settings: { ...own, jwtKeySetFile: '/nowhere/keys.json' } })
    await expect(opening).rejects.toThrow('--jwt-jwks /nowhere/keys.json cannot be read')
    const bad = openTokenAuthority({ ...options, settings: { ...own, jwtKeySetFile: 'http://u:pass@id.example/' } })
    await expect(bad).rejects.toThrow(/^--jwt-jwks: a key set is loaded by https/)
  })
})
