import { describe, expect, test } from 'vitest'
import {
  type AuthFailure,
  createKeyRing,
  defaultScopes,
  type KeyRing,
  openTokenAuthority,
  type PresentedCredentials,
  type TokenRequest,
} from '../../../src/platform/auth/mod.ts'
import { authorise, authoriseOptionalToken, authoriseToken, Gate } from '../../../src/platform/gate/mod.ts'
import { createRateLimiter } from '../../../src/platform/limits/mod.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const request: TokenRequest = {
  user: 'alice',
  tenant: 'acme',
  client: 'phone',
  scopes: defaultScopes,
  accessMs: 60_000,
}

async function gateOf({ keys = [], tenants = [] }: { keys?: readonly string[]; tenants?: readonly string[] }) {
  const environment = simulatedEnvironment()
  const failures: AuthFailure[] = []
  const tokens = await openTokenAuthority({
    settings: {
      ...{ jwtSecrets: ['s'.repeat(32)], jwtKeySetFile: null, jwtIssuer: null, jwtAudience: null },
      ...{ production: 'off', dataDir: '/nowhere', syncTenants: tenants },
    },
    environment,
    records: { list: async () => [], put: async () => undefined, prune: async () => undefined },
    onFailure: (failure) => failures.push(failure),
    onKeySetFailure: (error) => expect.unreachable(error.message),
  })
  const ring: KeyRing = createKeyRing(keys, environment)
  const gate = new Gate({
    keys: ring,
    limiter: createRateLimiter({ limit: 2, environment }),
    trustProxyHops: 0,
    checkToken: tokens.check,
    onFailure: (failure) => failures.push(failure),
  })
  const identify = (credentials: PresentedCredentials) =>
    gate.identify({ credentials, remoteAddress: '1.2.3.4', forwardedFor: undefined })
  const bearer = (token: string) => identify({ authorization: `Bearer ${token}` })
  const issue = (over: Partial<TokenRequest> = {}) => tokens.service.issue({ ...request, ...over })
  return { gate, identify, bearer, issue, failures, environment, service: tokens.service }
}

const asked = { requestId: 'r1' }
const code = (expected: string) => expect.objectContaining({ code: expected })

describe.each([
  ['an open server', []],
  ['a server with keys', ['secret']],
])('on %s a token', (_, keys) => {
  test('gives its holder', async () => {
    const { bearer, issue, failures } = await gateOf({ keys })
    const identity = bearer(issue().access_token)
    const { token } = authoriseToken(identity, 'sync:write', asked)
    expect(token).toEqual({ user: 'alice', tenant: 'acme', client: 'phone', jti: expect.any(String) })
    expect(authoriseToken(identity, '', asked).token).toEqual(token)
    expect(authoriseOptionalToken(identity, '', asked)?.token).toEqual(token)
    expect(failures).toEqual([])
  })

  test.each<[string, PresentedCredentials, string]>([
    ['nothing', {}, 'missing'],
    ['another scheme', { authorization: 'Basic dTpw' }, 'missing'],
    ['garbage', { authorization: 'Bearer garbage' }, 'malformed'],
    ['a key', { header: 'secret' }, 'malformed'],
    ['a forged token', { authorization: 'Bearer e30.e30.AAAA' }, 'unknown_key'],
  ])('is not %s: 401', async (_title, credentials, reason) => {
    const { identify, failures } = await gateOf({ keys })
    expect(() => authoriseToken(identify(credentials), 'sync:read', asked)).toThrow(code('unauthorized'))
    expect(failures).toEqual([
      { area: 'sync', reason, access: 'sync:read', requestId: 'r1', address: '1.2.3.4', holder: undefined },
    ])
  })

  test('that has ended, is revoked, or is a refresh token: 401', async () => {
    const { bearer, issue, failures, environment, service } = await gateOf({ keys })
    const { access_token, refresh_token } = issue()
    const other = issue().access_token
    await service.revoke(other, authoriseToken(bearer(other), ''), { requestId: '', address: '' })
    expect(() => authoriseToken(bearer(other), '', asked)).toThrow(code('unauthorized'))
    expect(() => authoriseToken(bearer(refresh_token), '', asked)).toThrow(code('unauthorized'))
    environment.skip(120_000)
    expect(() => authoriseToken(bearer(access_token), '', asked)).toThrow(code('unauthorized'))
    expect(failures.map(({ reason }) => reason)).toEqual(['revoked', 'refresh_token', 'expired'])
    for (const { holder } of failures) expect(holder).toMatchObject({ user: 'alice', tenant: 'acme', client: 'phone' })
  })

  test('that lacks the scope: 403', async () => {
    const { bearer, issue, failures } = await gateOf({ keys })
    const identity = bearer(issue({ scopes: ['sync:read'] }).access_token)
    authoriseToken(identity, 'sync:read')
    expect(() => authoriseToken(identity, 'sync:write', asked)).toThrow(code('forbidden'))
    expect(() => authoriseToken(identity, 'maps:read', asked)).toThrow(code('forbidden'))
    expect(failures.map(({ area, reason }) => [area, reason])).toEqual([
      ['sync', 'scope'],
      ['maps', 'scope'],
    ])
  })

  test('of a tenant that may not come: 403, for keys’ areas too', async () => {
    const { bearer, issue, failures } = await gateOf({ keys, tenants: ['other', 'third'] })
    const identity = bearer(issue({ scopes: ['*'] }).access_token)
    expect(() => authoriseToken(identity, 'sync:read', asked)).toThrow(code('forbidden'))
    expect(() => authoriseToken(identity, '', asked)).toThrow(code('forbidden'))
    expect(failures).toMatchObject([
      { reason: 'tenant', holder: { tenant: 'acme' } },
      { reason: 'tenant', holder: { tenant: 'acme' } },
    ])
    expect(authoriseToken(bearer(issue({ tenant: 'third' }).access_token), 'sync:read').token.tenant).toBe('third')
    if (keys.length > 0) expect(() => authorise(identity, 'kv:read', asked)).toThrow(code('forbidden'))
  })

  test('that is optional may be left out, but not be wrong', async () => {
    const { identify, bearer, failures } = await gateOf({ keys })
    expect(authoriseOptionalToken(identify({}), '', asked)).toBeUndefined()
    expect(authoriseOptionalToken(identify({ authorization: 'Basic dTpw' }), '', asked)).toBeUndefined()
    expect(() => authoriseOptionalToken(bearer('garbage'), '', asked)).toThrow(code('unauthorized'))
    expect(failures.map(({ reason }) => reason)).toEqual(['malformed'])
  })

  test('is counted by itself, every other one too', async () => {
    const { gate, bearer, issue } = await gateOf({ keys })
    const tokens = [issue(), issue(), issue(), issue({ client: 'tablet' }), issue({ tenant: 'b' })]
    const admitted = tokens.map(({ access_token }) => gate.admit(bearer(access_token)).admitted)
    expect(admitted).toEqual([true, true, false, true, true])
  })
})

describe('where keys are asked for', () => {
  test('a token with the scope is taken, one without is refused', async () => {
    const { bearer, issue, failures } = await gateOf({ keys: ['secret'] })
    authorise(bearer(issue({ scopes: ['kv:write'] }).access_token), 'kv:read', asked)
    expect(() => authorise(bearer(issue().access_token), 'kv:read', asked)).toThrow(code('forbidden'))
    expect(failures).toMatchObject([{ area: 'api', reason: 'scope', holder: { user: 'alice' } }])
  })

  test('an open server asks a token for no scope', async () => {
    const { bearer, issue } = await gateOf({})
    authorise(bearer(issue().access_token), 'kv:write')
    authorise(bearer('garbage'), 'kv:write')
  })

  test('a key that is none, and none at all, are told apart', async () => {
    const { identify, bearer, failures, issue, environment } = await gateOf({ keys: ['secret'] })
    const { access_token } = issue()
    environment.skip(120_000)
    for (const identity of [identify({}), identify({ header: 'guess' }), bearer(access_token)]) {
      expect(() => authorise(identity, 'kv:read', asked)).toThrow(code('unauthorized'))
    }
    expect(failures.map(({ area, reason }) => `${area} ${reason}`)).toEqual(['api missing', 'api key', 'api expired'])
  })

  test('an API key goes for nobody where a token is optional', async () => {
    const { identify } = await gateOf({ keys: ['secret'] })
    expect(authoriseOptionalToken(identify({ header: 'secret' }), '')).toBeUndefined()
    expect(() => authoriseOptionalToken(identify({ header: 'guess' }), '')).toThrow(code('unauthorized'))
  })
})

test('no failure and no error holds the token or the key that was presented', async () => {
  const { bearer, identify, issue, failures } = await gateOf({ keys: ['secret-key'], tenants: ['other'] })
  const { access_token, refresh_token } = issue({ scopes: ['sync:read'] })
  const tampered = `${access_token.slice(0, -2)}xx`
  const texts: string[] = []
  for (const token of [access_token, refresh_token, tampered, 'guessed-key']) {
    const identity = bearer(token)
    texts.push(JSON.stringify(identity))
    for (const attempt of [() => authoriseToken(identity, 'sync:write'), () => authorise(identity, 'kv:read')]) {
      try {
        attempt()
        expect.unreachable()
      } catch (error) {
        texts.push(String(error), JSON.stringify(error))
      }
    }
  }
  texts.push(JSON.stringify(identify({ header: 'secret-key' })), JSON.stringify(failures))
  const presented = [access_token, refresh_token, tampered, 'guessed-key', 'secret-key', 's'.repeat(32)]
  // Neither as a whole nor by the signature alone.
  const secrets = presented.flatMap((text) => [text, text.split('.').at(-1) ?? ''])
  for (const secret of secrets) expect(texts.join('\n')).not.toContain(secret)
  expect(failures).toHaveLength(8)
})
