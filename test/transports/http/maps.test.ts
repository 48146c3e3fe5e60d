import { SignJWT } from 'jose'
import { unpack } from 'msgpackr/unpack'
import { describe, expect, test } from 'vitest'
import type { OperationId } from '../../../src/contract/mod.ts'
import { responseProblems } from '../../../src/contract/validate-output.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { fail } from '../../../src/errors.ts'
import { nestingMax } from '../../../src/maps/limits.ts'
import { createAdministrator, createKeyRing, keyOfSecret } from '../../../src/platform/auth/mod.ts'
import { signAdmin } from '../../../src/platform/auth/token-signer.ts'
import { createTokenChecker } from '../../../src/platform/auth/tokens.ts'
import { Gate } from '../../../src/platform/gate/mod.ts'
import { createRateLimiter } from '../../../src/platform/limits/mod.ts'
import { encode } from '../../../src/platform/msgpack/mod.ts'
import { type MapsHandlerOptions, mapsHandlers } from '../../../src/transports/http/handlers/maps.ts'
import { startBareServer } from './bare-server.ts'
import { fakeMaps } from './fake-maps.ts'

const secret = 's'.repeat(32)
const key = keyOfSecret(secret)
const environment = systemEnvironment
const signed = (claims: Record<string, unknown>, with_ = secret) =>
  new SignJWT({ exp: Math.floor(Date.now() / 1000) + 60, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(Buffer.from(with_))
const admin = await signed({ sub: 'ada', roles: ['admin'] })

const settings = {
  ...{ nodeId: 'server-1', defaultOperationTimeoutMs: 30_000, maxConcurrentOperations: 1000, gcIntervalMs: 60_000 },
  ...{ partitionCount: 271, host: '127.0.0.1', port: 3000, requireAuth: false, maxValueBytes: 0, logLevel: 'info' },
}

async function startMaps(overrides: Partial<MapsHandlerOptions> & { readonly open?: boolean } = {}) {
  const { open = false, ...options } = overrides
  const fake = fakeMaps()
  const changes: unknown[] = []
  const checkToken = createTokenChecker({ keys: [key], issuer: undefined, audience: undefined, environment })
  const gate = new Gate({
    keys: createKeyRing([], environment),
    limiter: createRateLimiter({ limit: 0, environment }),
    trustProxyHops: 0,
    checkToken,
  })
  const handlers = mapsHandlers({
    ...{ environment, version: '0', maps: fake.maps, mapsNeedToken: false, partitionCount: 271 },
    administrator: createAdministrator('admin', 'open sesame', environment),
    tokens: { issueAdmin: (user) => signAdmin(key, user, environment) },
    runningSettings: {
      current: () => settings,
      change(change) {
        if ('port' in change) fail('validation_failed', 'read-only', { field: 'port' })
        changes.push(change)
        return { ...settings, ...change }
      },
    },
    ...{ connections: () => 3, uptimeSeconds: () => 60.5, usedBytes: () => 1000 },
    ...options,
  })
  const server = await startBareServer(handlers, { gate, adminOpen: () => open })
  const call = async (id: OperationId, path: string, init: RequestInit & { token?: string } = {}) => {
    const { token, ...rest } = init
    const headers = { ...(rest.headers as object), ...(token !== undefined && { Authorization: `Bearer ${token}` }) }
    const answer = await fetch(`${server.url}${path}`, { ...rest, headers })
    const text = await answer.text()
    const body = text === '' ? undefined : JSON.parse(text)
    if (body !== undefined) expect(responseProblems(id, answer.status, body), `${id} ${answer.status}`).toEqual([])
    return { status: answer.status, body, headers: answer.headers }
  }
  return Object.assign(server, { ...fake, changes, call })
}

const jsonOf = (value: unknown, method = 'POST'): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
})

const clientHlc = { millis: 1_706_000_000_000, counter: 0, nodeId: 'client-1' }

describe('POST /sync', () => {
  const post = (url: string, body: Uint8Array | string, headers: Record<string, string>) =>
    fetch(`${url}/sync`, { method: 'POST', body: Buffer.from(body as string), headers })

  test.each(['application/x-msgpack', 'application/msgpack'])(
    'takes %s and answers application/msgpack',
    async (type) => {
      await using server = await startMaps()
      const request = { clientId: 'c', clientHlc, operations: [] }
      const answer = await post(server.url, encode(request), { 'Content-Type': type })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/msgpack')
      expect(unpack(Buffer.from(await answer.arrayBuffer()))).toEqual(server.answer)
      expect(server.asked).toMatchObject([{ request, caller: { user: undefined, roles: [] } }])
    },
  )

  test('answers JSON with JSON', async () => {
    await using server = await startMaps()
    const answer = await server.call('syncMaps', '/sync', jsonOf({ clientId: 'c', clientHlc }))
    expect(answer).toMatchObject({ status: 200, body: server.answer })
    expect(answer.headers.get('content-type')).toContain('application/json')
  })

  test('takes an empty body as an empty request', async () => {
    await using server = await startMaps()
    const answer = await fetch(`${server.url}/sync`, { method: 'POST' })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/msgpack'])
    expect(server.asked).toHaveLength(1)
  })

  test('refuses what is no message, what lacks a field, and other types, each with its status in the body', async () => {
    await using server = await startMaps()
    const refusals = async (body: Uint8Array | string, type: string) => {
      const answer = await post(server.url, body, { 'Content-Type': type })
      expect(await answer.json()).toMatchObject({ code: answer.status })
      return answer.status
    }
    const whole = encode({ clientId: 'c', clientHlc })
    expect(await refusals(new Uint8Array([0xc1, 0, 1]), 'application/msgpack')).toBe(400)
    expect(await refusals(whole.subarray(0, whole.length - 1), 'application/msgpack')).toBe(400)
    expect(await refusals(Buffer.concat([whole, Buffer.from([0])]), 'application/msgpack')).toBe(400)
    expect(await refusals(encode({ clientHlc }), 'application/msgpack')).toBe(400)
    expect(await refusals(whole, 'application/octet-stream')).toBe(415)
    expect(await refusals(new Uint8Array(2_097_153), 'application/msgpack')).toBe(413)
    expect(server.asked).toEqual([])
  })

  test.each(['application/json', 'application/msgpack'])(
    'is nested as deep as it may be in %s, and no deeper',
    async (type) => {
      await using server = await startMaps()
      // The request, its operations, one of them, its record and the value are five.
      const status = async (depth: number) => {
        let value: unknown = 1
        for (let k = 0; k < depth - 4; k += 1) value = [value]
        const record = { value, timestamp: clientHlc }
        const request = { clientId: 'c', clientHlc, operations: [{ mapName: 'm', key: 'k', record }] }
        const body = type === 'application/json' ? JSON.stringify(request) : encode(request)
        return (await post(server.url, body, { 'Content-Type': type })).status
      }
      expect([await status(nestingMax), await status(nestingMax + 1)]).toEqual([200, 400])
      const bomb = type === 'application/json' ? '['.repeat(500) : new Uint8Array(500).fill(0x91)
      expect((await post(server.url, bomb, { 'Content-Type': type })).status).toBe(400)
    },
  )

  test('knows the holder of a token without tenant, and takes a bad one for none where none is needed', async () => {
    await using server = await startMaps()
    const ask = async (token: string) =>
      server.call('syncMaps', '/sync', { ...jsonOf({ clientId: 'c', clientHlc }), token })
    expect((await ask(await signed({ sub: 'bob', roles: ['editor'] }))).status).toBe(200)
    expect((await ask(await signed({ sub: 'bob' }, 'x'.repeat(32)))).status).toBe(200)
    expect(server.asked.map(({ caller }) => [caller.user, caller.roles])).toEqual([
      ['bob', ['editor']],
      [undefined, []],
    ])
    expect(new Set(server.asked.map(({ caller }) => caller.connection)).size).toBe(2)
  })

  test('needs a token where the settings want one', async () => {
    await using server = await startMaps({ mapsNeedToken: true })
    const ask = async (token?: string) =>
      server.call('syncMaps', '/sync', { ...jsonOf({ clientId: 'c', clientHlc }), ...(token && { token }) })
    expect((await ask()).body).toEqual({ code: 401, message: 'authentication required' })
    expect((await ask('a.b.c')).body).toEqual({ code: 401, message: 'Authentication failed' })
    expect((await ask(await signed({ sub: 'bob' }))).status).toBe(200)
  })
})

describe('the administration', () => {
  test('lets in who has the role, and says why not to others', async () => {
    await using server = await startMaps()
    const ask = async (token?: string) =>
      (await server.call('listMaps', '/api/admin/maps', token === undefined ? {} : { token })).body
    const missing = { code: 401, message: 'missing or invalid Bearer token' }
    const invalid = { code: 401, message: 'invalid or expired token' }
    expect(await ask()).toEqual(missing)
    expect(await ask('no-token')).toEqual(missing)
    expect(await ask(await signed({ sub: 'x', roles: ['admin'] }, 'y'.repeat(32)))).toEqual(invalid)
    expect(await ask(await signed({ sub: 'x', roles: ['admin'], exp: 1 }))).toEqual(invalid)
    expect(await ask(await signed({ roles: ['admin'] }))).toEqual(invalid)
    for (const roles of [undefined, [], ['user'], 'admin', [['admin']], { admin: true }]) {
      expect(await ask(await signed({ sub: 'x', roles }))).toEqual({ code: 403, message: 'admin role required' })
    }
    expect(await ask(admin)).toMatchObject({ maps: [{ name: 'todos', entryCount: 2 }] })
  })

  test('is open where the server is', async () => {
    await using server = await startMaps({ open: true })
    expect((await server.call('listMaps', '/api/admin/maps')).status).toBe(200)
  })

  test('logs in with the password, for 24 hours, also with an old token in hand', async () => {
    await using server = await startMaps()
    const logIn = (username: string, password: string) =>
      server.call('logIn', '/api/auth/login', { ...jsonOf({ username, password }), token: 'old.old.old' })
    const { status, body } = await logIn('admin', 'open sesame')
    expect(status).toBe(200)
    expect((await server.call('listMaps', '/api/admin/maps', { token: body.token })).status).toBe(200)
    const claims = JSON.parse(Buffer.from(body.token.split('.')[1], 'base64url').toString())
    expect(claims).toMatchObject({ sub: 'admin', roles: ['admin'] })
    expect(claims.exp - claims.iat).toBe(86_400)
    for (const [name, password] of [
      ['admin', 'open'],
      ['root', 'open sesame'],
      ['', ''],
      ['admin', 'open sesame '],
    ] as const) {
      expect((await logIn(name, password)).body).toEqual({ code: 401, message: 'invalid credentials' })
    }
  })

  test('lets nobody log in without a password: not_configured', async () => {
    await using server = await startMaps({ administrator: createAdministrator('admin', null, environment) })
    const answer = await server.call('logIn', '/api/auth/login', jsonOf({ username: 'admin', password: '' }))
    expect(answer.body).toEqual({ code: 503, message: 'admin password not configured' })
  })

  test('shows the server to everyone, the nodes to administrators', async () => {
    await using server = await startMaps()
    const status = await server.call('getServerStatus', '/api/status')
    expect(status.body).toMatchObject({
      configured: true,
      mode: 'normal',
      connections: 3,
      uptimeSeconds: 60,
      totalOperations: 7,
    })
    const { body } = await server.call('getClusterStatus', '/api/admin/cluster/status', { token: admin })
    expect(body).toMatchObject({ totalPartitions: 271, isRebalancing: false, nodes: [{ address: '127.0.0.1:3000' }] })
    expect(body.partitions).toHaveLength(271)
  })

  test('pages through records', async () => {
    await using server = await startMaps()
    const page = (path: string) => server.call('listMapRecords', `/api/admin/maps/${path}`, { token: admin })
    expect((await page('todos/records?limit=1')).body.records).toMatchObject([{ key: 't1' }])
    expect((await page('todos/records?after=t1')).body.records).toMatchObject([{ key: 't2' }])
    expect((await page('none/records')).body).toEqual({ code: 404, message: 'There is no such map.' })
    expect((await page('todos/records?limit=1001')).status).toBe(400)
  })

  test('refuses to change what cannot be changed and names it', async () => {
    await using server = await startMaps()
    const put = (change: unknown) =>
      server.call('updateAdminSettings', '/api/admin/settings', { ...jsonOf(change, 'PUT'), token: admin })
    expect((await put({ logLevel: 'debug', gcIntervalMs: 5000 })).body).toMatchObject({ logLevel: 'debug' })
    expect((await put({ port: 1 })).body).toEqual({ code: 400, message: 'read-only', field: 'port' })
    for (const wrong of [{ logLevel: 'loud' }, { gcIntervalMs: 999 }, { maxConcurrentOperations: 0 }]) {
      expect((await put(wrong)).status).toBe(400)
    }
    expect(server.changes).toEqual([{ logLevel: 'debug', gcIntervalMs: 5000 }])
  })

  test('keeps policies and indexes', async () => {
    await using server = await startMaps()
    const send = (id: OperationId, path: string, init: RequestInit) => server.call(id, path, { ...init, token: admin })
    const policy = { mapPattern: 'todos.*', action: 'read', effect: 'allow' }
    const { status, body } = await send('putMapPolicy', '/api/admin/policies', jsonOf(policy))
    expect([status, body]).toEqual([201, { id: expect.stringMatching(/^[0-9a-z]{16}$/), ...policy }])
    const remove = () => send('removeMapPolicy', `/api/admin/policies/${body.id}`, { method: 'DELETE' })
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404])
    const index = { mapName: 'todos', attribute: 'createdAt', type: 'navigable' }
    const add = () => send('addMapIndex', '/api/admin/indexes', jsonOf(index))
    expect(await add()).toMatchObject({ status: 201, body: index })
    expect((await add()).body).toEqual({ code: 409, message: 'The index is there already.' })
    expect((await send('listMapIndexes', '/api/admin/indexes', {})).body).toEqual({ indexes: [index] })
    const drop = () => send('removeMapIndex', '/api/admin/indexes/todos/createdAt', { method: 'DELETE' })
    expect([(await drop()).status, (await drop()).status]).toEqual([204, 404])
  })

  test('has its form of failure also where there is no operation', async () => {
    await using server = await startMaps()
    for (const path of ['/api/admin/nope', '/api/auth/nope', '/sync/nope']) {
      expect(await (await fetch(`${server.url}${path}`)).json()).toMatchObject({ code: 404 })
    }
  })
})
