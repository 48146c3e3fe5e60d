import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import {
  type AuthFailure,
  accessMsMax,
  defaultScopes,
  keyOfSecret,
  may,
  openTokenAuthority,
  type TokenPrincipal,
  type TokenRequest,
} from '../../../src/platform/auth/mod.ts'
import { revocationsMax, TokenRevocations } from '../../../src/platform/auth/token-revocations.ts'
import {
  auditLog,
  openMemoryStorage,
  revokedTokenRepository,
  type Storage,
  verifyAudit,
} from '../../../src/storage/mod.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const secret = 's'.repeat(32)
const day = 86_400_000
const asked = { requestId: 'r1', address: '1.2.3.4' }
const request: TokenRequest = {
  user: 'alice',
  tenant: 'acme',
  client: 'phone',
  scopes: defaultScopes,
  accessMs: 3_600_000,
}

interface Given {
  readonly secrets?: readonly string[]
  readonly tenants?: readonly string[]
  readonly storage?: Storage
}

async function authority({ secrets = [secret], tenants = [], storage: given }: Given = {}) {
  const environment = simulatedEnvironment()
  const storage = given ?? (await openMemoryStorage())
  const failures: AuthFailure[] = []
  const tokens = await openTokenAuthority({
    settings: {
      jwtSecrets: secrets,
      jwtKeySetFile: null,
      jwtIssuer: null,
      jwtAudience: null,
      production: 'on',
      dataDir: '/nowhere',
      syncTenants: tenants,
    },
    environment,
    records: revokedTokenRepository(storage, auditLog(storage)),
    onFailure: (failure) => failures.push(failure),
    onKeySetFailure: (error) => expect.unreachable(error.message),
  })
  const holder = (token: string): TokenPrincipal => {
    const check = tokens.check(token)
    if (!('principal' in check) || check.principal.token === undefined) return expect.unreachable(JSON.stringify(check))
    return { ...check.principal, token: check.principal.token }
  }
  const audited = async () => (await auditLog(storage).list({ limit: 100 })).map(({ action }) => action).reverse()
  return { ...tokens, environment, storage, failures, holder, audited }
}

describe('a pair of tokens', () => {
  test('has the claims that the document of the sync server names, verified by somebody else', async () => {
    const { service, environment } = await authority()
    const pair = service.issue(request)
    expect(pair).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
    const currentDate = new Date(environment.nowMs())
    const expected = { issuer: 'tallymill', audience: 'tallymill', currentDate, algorithms: ['HS256'] }
    const { payload } = await jwtVerify(pair.access_token, Buffer.from(secret), expected)
    const now = Math.floor(environment.nowMs() / 1000)
    expect(payload).toMatchObject({ sub: 'alice', tenant_id: 'acme', client_id: 'phone', iat: now, nbf: now })
    expect(payload).toMatchObject({
      exp: now + 3600,
      scopes: ['sync:read', 'sync:write'],
      scope: 'sync:read sync:write',
    })
    expect(payload.jti).toMatch(/^[0-9a-z]{24}$/)
    const { payload: refresh } = await jwtVerify(pair.refresh_token, Buffer.from(secret), expected)
    expect(refresh).toMatchObject({ exp: now + 7 * 86_400, scopes: ['refresh'], scope: 'refresh', sub: 'alice' })
    expect(refresh.jti).not.toBe(payload.jti)
  })

  test('is signed with the first of several secrets, and the others still verify', async () => {
    const before = await authority()
    const old = before.service.issue(request).access_token
    const { service, check } = await authority({ secrets: ['n'.repeat(32), secret] })
    expect(check(old)).toHaveProperty('principal')
    const fresh = service.issue(request).access_token
    expect(decodeProtectedHeader(fresh).kid).toBe(keyOfSecret('n'.repeat(32)).id)
    expect(check(fresh)).toHaveProperty('principal')
    expect(before.check(fresh)).toEqual({ refusal: 'signature' })
  })

  test('lets its holder do what its scopes say, and its refresh token nothing', async () => {
    const { service, check, holder } = await authority()
    const { access_token, refresh_token } = service.issue({ ...request, scopes: ['sync:read'] })
    expect(['sync:read', 'sync:write', 'kv:read'].map((access) => may(holder(access_token), access))).toEqual([
      ...[true, false, false],
    ])
    expect(check(refresh_token)).toMatchObject({ refusal: 'refresh_token' })
  })

  test.each<[string, Partial<TokenRequest>]>([
    ['an empty user', { user: '' }],
    ['a user of 257 characters', { user: 'u'.repeat(257) }],
    ['an empty tenant', { tenant: '' }],
    ['a client of 129 characters', { client: 'c'.repeat(129) }],
    ['no scope', { scopes: [] }],
    ['an unknown scope', { scopes: ['sync:fly'] }],
    ['the scope of refresh tokens', { scopes: ['refresh'] }],
    ['65 scopes', { scopes: Array.from({ length: 65 }, () => '*') }],
    ['less than a second', { accessMs: 999 }],
    ['more than 30 days', { accessMs: accessMsMax + 1 }],
  ])('is not made for %s', async (_, change) => {
    const { service } = await authority()
    expect(() => service.issue({ ...request, ...change })).toThrow(
      expect.objectContaining({ code: 'validation_failed' }),
    )
  })
})

describe('a refresh token', () => {
  test('gives a pair for the same holder with the same scopes and life', async () => {
    const { service, holder, audited, storage, environment } = await authority()
    const first = service.issue({ ...request, scopes: ['sync:read', 'maps:*'], accessMs: 60_000 })
    environment.skip(6 * day)
    const second = await service.refresh(first.refresh_token, asked)
    expect(second.expires_in).toBe(60)
    expect(holder(second.access_token).token).toMatchObject({ user: 'alice', tenant: 'acme', client: 'phone' })
    expect(decodeJwt(second.access_token).scopes).toEqual(['sync:read', 'maps:*'])
    environment.skip(6 * day)
    const third = await service.refresh(second.refresh_token, asked)
    expect(third.expires_in).toBe(60)
    expect(await audited()).toEqual(['token.refresh', 'token.refresh'])
    expect(await verifyAudit(storage)).toMatchObject({ intact: true, records: 2 })
  })

  test('works once: used again it takes back all that came of it, and is audited', async () => {
    const { service, check, failures, audited } = await authority()
    const first = service.issue(request)
    const other = service.issue(request)
    const second = await service.refresh(first.refresh_token, asked)
    await expect(service.refresh(first.refresh_token, asked)).rejects.toMatchObject({ code: 'unauthorized' })
    for (const token of [first.access_token, second.access_token])
      expect(check(token)).toMatchObject({ refusal: 'revoked' })
    await expect(service.refresh(second.refresh_token, asked)).rejects.toMatchObject({ code: 'unauthorized' })
    expect(failures.map(({ reason }) => reason)).toEqual(['reuse', 'revoked'])
    expect(check(other.access_token)).toHaveProperty('principal')
    expect(await audited()).toEqual(['token.refresh', 'token.reuse'])
  })

  test('of twenty who come at once with the same one, one at most is served', async () => {
    const { service } = await authority()
    const { refresh_token } = service.issue(request)
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => service.refresh(refresh_token, asked)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('that could not be made durable works again', async () => {
    const { service, storage, check } = await authority()
    const { refresh_token, access_token } = service.issue(request)
    await storage.close()
    await expect(service.refresh(refresh_token, asked)).rejects.toMatchObject({ code: 'shutting_down' })
    await expect(service.refresh(refresh_token, asked)).rejects.toMatchObject({ code: 'shutting_down' })
    expect(check(access_token)).toHaveProperty('principal')
  })

  test('that was used stays used after a restart', async () => {
    const { service, storage } = await authority()
    const { refresh_token } = service.issue(request)
    const { refresh_token: next, access_token } = await service.refresh(refresh_token, asked)
    const restarted = await authority({ storage })
    await expect(restarted.service.refresh(refresh_token, asked)).rejects.toMatchObject({ code: 'unauthorized' })
    await expect(restarted.service.refresh(next, asked)).rejects.toMatchObject({ code: 'unauthorized' })
    const again = await authority({ storage })
    expect(again.check(access_token)).toMatchObject({ refusal: 'revoked' })
  })

  test('is refused when it is none, has ended, or is of a tenant that may not come', async () => {
    const { service, failures, environment } = await authority({ tenants: ['other'] })
    const { access_token, refresh_token } = service.issue(request)
    await expect(service.refresh(access_token, asked)).rejects.toMatchObject({ code: 'unauthorized' })
    await expect(service.refresh('a.b.c', asked)).rejects.toMatchObject({ code: 'unauthorized' })
    await expect(service.refresh(refresh_token, asked)).rejects.toMatchObject({ code: 'forbidden' })
    environment.skip(7 * day + 60_000)
    await expect(service.refresh(refresh_token, asked)).rejects.toMatchObject({ code: 'unauthorized' })
    expect(failures.map(({ reason }) => reason)).toEqual(['claims', 'malformed', 'tenant', 'expired'])
  })
})

describe('a token that was taken back', () => {
  test('is refused at once, on open connections and after a restart', async () => {
    const { service, check, holder, storage } = await authority()
    const { access_token } = service.issue(request)
    const principal = holder(access_token)
    const revoking = service.revoke(access_token, principal, asked)
    expect(may(principal, 'sync:read')).toBe(false)
    expect(check(access_token)).toMatchObject({ refusal: 'revoked' })
    expect(await revoking).toBe(true)
    expect((await authority({ storage })).check(access_token)).toMatchObject({ refusal: 'revoked' })
  })

  test('as a refresh token takes its access token with it', async () => {
    const { service, check, holder } = await authority()
    const { access_token, refresh_token } = service.issue(request)
    expect(await service.revoke(refresh_token, holder(access_token), asked)).toBe(true)
    expect(check(access_token)).toMatchObject({ refusal: 'revoked' })
    await expect(service.refresh(refresh_token, asked)).rejects.toMatchObject({ code: 'unauthorized' })
  })

  test('may be of another only for who may administrate the same tenant', async () => {
    const { service, check, holder } = await authority()
    const { access_token } = service.issue(request)
    const by = (change: Partial<TokenRequest>) => holder(service.issue({ ...request, ...change }).access_token)
    const admin = ['sync:admin']
    const jti = String(decodeJwt(access_token).jti)
    const strangers = [by({ user: 'bob' }), by({ client: 'tablet' }), by({ tenant: 'b', user: 'bob', scopes: admin })]
    for (const stranger of strangers) {
      await expect(service.revoke(access_token, stranger, asked)).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(service.revokeJti(jti, by({}), asked)).rejects.toMatchObject({ code: 'forbidden' })
    expect(check(access_token)).toHaveProperty('principal')
    await service.revokeJti(jti, by({ user: 'bob', tenant: 'another', scopes: admin }), asked)
    expect(check(access_token), 'another tenant').toHaveProperty('principal')
    await service.revokeJti(jti, by({ user: 'bob', scopes: admin }), asked)
    expect(check(access_token)).toMatchObject({ refusal: 'revoked' })
  })

  test('needs no taking back when it is not valid', async () => {
    const { service, holder } = await authority()
    const by = holder(service.issue(request).access_token)
    expect(await service.revoke('a.b.c', by, asked)).toBe(false)
  })
})

describe('the memory of revocations', () => {
  const change = { actor: 'a', action: 'b', subject: 'c', requestId: 'd', details: {} }
  const records = { list: async () => [], put: async () => undefined, prune: async () => undefined }

  test('is full at its limit, until one of them ends', async () => {
    const environment = simulatedEnvironment()
    const revocations = await TokenRevocations.open(records, environment)
    const endsMs = environment.nowMs() + 1000
    for (let at = 0; at < revocationsMax; at++) await revocations.revokeToken('t', `${at}`, endsMs, change)
    await expect(revocations.revokeToken('t', 'more', endsMs, change)).rejects.toMatchObject({ code: 'overloaded' })
    expect(revocations.isRevoked({ tenant_id: 't', jti: '0' })).toBe(true)
    // The tolerance of clocks counts, too.
    environment.skip(61_000)
    await revocations.revokeToken('t', 'more', environment.nowMs(), change)
    expect(['0', 'more'].map((jti) => revocations.isRevoked({ tenant_id: 't', jti }))).toEqual([false, true])
  })

  test('does not take a jti for a family', async () => {
    const revocations = await TokenRevocations.open(records, simulatedEnvironment())
    await revocations.rotate('f', 3, 1, change)
    await revocations.revokeToken('t', 'f', 1, change)
    expect(revocations.generationOf('f')).toBe(3)
    expect(revocations.isRevoked({ family: 'f', jti: 'x' })).toBe(false)
  })
})
