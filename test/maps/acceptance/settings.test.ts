/** Settings of shared maps: those that are changed while the server runs, and the variables it is started with. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { loadSettings } from '../../../src/config/mod.ts'
import type { HttpSyncResponse } from '../../../src/contract/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { startServer } from '../../../src/main.ts'
import { openLog } from '../../../src/platform/logging/mod.ts'
import { json, type TestServer } from '../../support/server.ts'
import { type Administered, bearer, secret, startAdministered, startWith, tokenOf } from './administered.ts'
import { Client, put, remove, stamp } from './client.ts'

const clientHlc = stamp(Date.UTC(2026, 0, 1))

const sync = async (server: TestServer, more: object, headers: object = {}): Promise<HttpSyncResponse> => {
  const request = json({ clientId: 'c', clientHlc, ...more })
  const answer = await server.call('syncMaps', '/sync', { ...request, headers: { ...request.headers, ...headers } })
  return answer.body
}

describe('/api/admin/settings | GET, PUT | Admin JWT | Read or update server configuration at runtime', () => {
  let server: Administered
  beforeAll(async () => {
    server = await startAdministered({ mapsTombstoneMs: 1000 })
  })
  afterAll(() => server.stop())

  const change = (value: unknown) => server.ask('updateAdminSettings', '/api/admin/settings', json(value, 'PUT'))

  test('GET has the ServerConfig of the document with its defaults', async () => {
    expect((await server.ask('getAdminSettings', '/api/admin/settings')).body).toEqual({
      ...{ nodeId: 'tallymill', host: '127.0.0.1', port: Number(new URL(server.url).port), logLevel: 'silent' },
      ...{
        defaultOperationTimeoutMs: 30_000,
        maxConcurrentOperations: 1000,
        gcIntervalMs: 60_000,
        partitionCount: 271,
      },
      ...{ requireAuth: false, maxValueBytes: 0 },
    })
  })

  test('a change of gcIntervalMs collects deleted records by the new interval, not by that of the start', async () => {
    const tombstones = async () => (await server.ask('listMaps', '/api/admin/maps')).body.maps[0]?.tombstones
    await sync(server, { operations: [remove('old', { timestamp: clientHlc })] })
    expect(await tombstones()).toBe(1)
    using client = await Client.open(server.wsUrl)
    client.send({ type: 'AUTH', token: await tokenOf({ sub: 'ann' }) })
    expect((await change({ gcIntervalMs: 1000 })).body.gcIntervalMs).toBe(1000)
    expect((await client.next('GC_PRUNE')).payload.olderThan.millis).toBeGreaterThan(clientHlc.millis)
    expect(await tombstones()).toBe(0)
    await change({ gcIntervalMs: 60_000 })
  })

  test('a change of logLevel holds from the next request on', async () => {
    const lines: string[] = []
    const stream = new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line)) as undefined) })
    const { logger } = await openLog({
      environment: systemEnvironment,
      level: 'warn',
      format: 'json',
      secrets: [],
      stream,
    })
    const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-logged-'))
    const settings = loadSettings({
      argv: ['--port=0', '--grpc-port=0', '--worker-threads=1'],
      env: {},
      readFile: () => '',
    })
    const { port, lifecycle } = await startServer({ ...settings, dataDir }, logger)
    const url = `http://127.0.0.1:${port}`
    const ask = async (init?: RequestInit) => (await fetch(`${url}/api/admin/settings`, init)).json()
    await ask()
    expect(lines).toEqual([])
    expect(await ask(json({ logLevel: 'info' }, 'PUT'))).toMatchObject({ logLevel: 'info' })
    await ask()
    expect(lines.join('')).toContain('getAdminSettings')
    await ask(json({ logLevel: 'silent' }, 'PUT'))
    const before = lines.length
    await ask()
    expect(lines).toHaveLength(before)
    await lifecycle.stop('test')
    rmSync(dataDir, { recursive: true })
  })

  test('a change of maxConcurrentOperations sheds what is beyond it: ERROR 429', async () => {
    await change({ maxConcurrentOperations: 1 })
    const open = async () => {
      const client = await Client.open(server.wsUrl)
      await client.ask({ type: 'AUTH', token: await tokenOf({ sub: 'ann' }) }, 'AUTH_ACK')
      return client
    }
    using client = await open()
    for (let n = 0; n < 50; n += 1) client.send({ type: 'CLIENT_OP', payload: put(n, { id: `${n + 1}` }) })
    const { payload } = await client.next('ERROR')
    expect(payload).toMatchObject({ code: 429, message: 'server overloaded, try again later' })
    await change({ maxConcurrentOperations: 1000 })
    using calm = await open()
    for (let n = 0; n < 20; n += 1) calm.send({ type: 'CLIENT_OP', payload: put(n, { id: `${n + 1}` }) })
    const acked = async (): Promise<string> => (await calm.next('OP_ACK')).payload.lastId
    while ((await acked()) !== '20') {}
    expect(calm.messages.some(({ type }) => type === 'ERROR')).toBe(false)
  })

  test('what cannot be changed is 400 with the field, and then nothing is changed', async () => {
    const readOnly = [
      'nodeId',
      'host',
      'port',
      'partitionCount',
      'requireAuth',
      'maxValueBytes',
      'defaultOperationTimeoutMs',
    ]
    for (const field of readOnly) {
      const { status, body } = await change({ gcIntervalMs: 5000, [field]: 1 })
      const message = `field '${field}' is read-only and cannot be updated`
      expect([status, body]).toEqual([400, { code: 400, message, field }])
    }
    const unknown = await change({ gcIntervallMs: 5000 })
    expect(unknown.body).toEqual({ code: 400, message: "field 'gcIntervallMs' is no setting", field: 'gcIntervallMs' })
    const wrongs: unknown[] = [
      { gcIntervalMs: 999 },
      { gcIntervalMs: '5000' },
      { logLevel: 'loud' },
      { maxConcurrentOperations: 0 },
      [],
      1,
    ]
    for (const wrong of wrongs) expect((await change(wrong)).status).toBe(400)
    expect((await server.ask('getAdminSettings', '/api/admin/settings')).body.gcIntervalMs).toBe(60_000)
  })
})

describe('variables of the document and of its server', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startWith({
      ...{ JWT_SECRET: secret, TOPGUN_JWT_ISSUER: 'https://id.example', TOPGUN_JWT_AUDIENCE: 'maps' },
      ...{ TOPGUN_ADMIN_USERNAME: 'root', TOPGUN_ADMIN_PASSWORD: 'a b,c', TOPGUN_ADMIN_SUBJECTS: 'ops,root' },
      ...{ TOPGUN_CORS_ORIGINS: 'https://a.example,https://b.example', TOPGUN_JOURNAL_CAPACITY: '2' },
      ...{ TALLYMILL_MAPS_VALUE_LIMIT: '10' },
    })
  })
  afterAll(() => server.stop())

  const token = (claims: object) => tokenOf({ sub: 'ann', iss: 'https://id.example', aud: 'maps', ...claims })
  const admin = async (more: RequestInit = {}): Promise<RequestInit> => {
    const headers = { ...(more.headers as object), Authorization: `Bearer ${await token({ roles: ['admin'] })}` }
    return { ...more, headers }
  }

  test('JWT_SECRET: sockets say who they are and administration needs a token; /sync needs none', async () => {
    using client = await Client.open(server.wsUrl)
    expect(await client.next()).toEqual({ type: 'AUTH_REQUIRED' })
    expect((await client.ask({ type: 'AUTH', token: await token({}) }, 'AUTH_ACK')).userId).toBe('ann')
    expect((await server.call('listMaps', '/api/admin/maps')).status).toBe(401)
    expect((await server.call('listMaps', '/api/admin/maps', await admin())).status).toBe(200)
    expect((await sync(server, {})).errors).toEqual([])
  })

  test('TOPGUN_JWT_ISSUER and TOPGUN_JWT_AUDIENCE: tokens of others are not taken', async () => {
    const status = async (claims: object) => {
      const init = bearer(await token({ roles: ['admin'], ...claims }))
      return (await server.call('listMaps', '/api/admin/maps', init)).status
    }
    const statuses = [status({}), status({ iss: 'https://other.example' }), status({ aud: 'other' })]
    expect(await Promise.all(statuses)).toEqual([200, 401, 401])
  })

  test('TOPGUN_ADMIN_USERNAME and TOPGUN_ADMIN_PASSWORD: who may log in', async () => {
    const logIn = (username: string, password: string) =>
      server.call('logIn', '/api/auth/login', json({ username, password }))
    const answers = [await logIn('root', 'a b,c'), await logIn('admin', 'a b,c'), await logIn('root', 'a b')]
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 401])
    // What the login gives is signed for this server, whatever the issuer of other tokens is.
    const { token: given } = answers[0]!.body as unknown as { token: string }
    expect((await server.call('listMaps', '/api/admin/maps', bearer(given))).status).toBe(200)
  })

  test('TOPGUN_CORS_ORIGINS: pages of these origins may call and connect, others may not', async () => {
    const allowed = async (Origin: string, method: string, path: string) => {
      const answer = await fetch(`${server.url}${path}`, {
        method,
        headers: { Origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization' },
      })
      return answer.headers.get('access-control-allow-origin')
    }
    expect(await allowed('https://b.example', 'OPTIONS', '/sync')).toBe('https://b.example')
    expect(await allowed('https://b.example', 'GET', '/api/status')).toBe('https://b.example')
    expect(await allowed('https://c.example', 'OPTIONS', '/sync')).toBeNull()
    const opens = (origin: string) =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(`${server.wsUrl}/ws`, { origin })
        socket.on('open', () => {
          resolve(true)
          socket.terminate()
        })
        socket.on('error', () => resolve(false))
      })
    expect([await opens('https://a.example'), await opens('https://c.example')]).toEqual([true, false])
  })

  test('security.max_value_bytes: a larger value is refused by its size, at the limit none', async () => {
    const { ack } = await sync(server, { operations: [put('123456789'), put('1234567890')] })
    expect(ack?.results).toMatchObject([
      { success: true },
      { success: false, error: 'value size 11 bytes exceeds maximum 10 bytes' },
    ])
  })

  test('TOPGUN_JOURNAL_CAPACITY: as many changes are kept', async () => {
    await sync(server, { operations: [1, 2, 3].map((n) => put(n, { key: `k${n}` })) })
    using client = await Client.open(server.wsUrl)
    client.send({ type: 'AUTH', token: await token({}) })
    const asked = { type: 'JOURNAL_READ', requestId: 'j', fromSequence: '1' }
    const { events } = await client.ask(asked, 'JOURNAL_READ_RESPONSE')
    expect(events.map(({ key }) => key)).toEqual(['k2', 'k3'])
  })

  test('TOPGUN_ADMIN_SUBJECTS: no policy holds these back, and a role of one’s own does not do', async () => {
    const policy = json({ mapPattern: '**', action: 'all', effect: 'deny' })
    expect((await server.call('putMapPolicy', '/api/admin/policies', await admin(policy))).status).toBe(201)
    const writes = async (claims: object) => {
      const headers = { Authorization: `Bearer ${await token(claims)}` }
      return (await sync(server, { operations: [put(1)] }, headers)).ack?.results[0]?.success
    }
    const written = [writes({ sub: 'ops' }), writes({ sub: 'eve' }), writes({ sub: 'eve', roles: ['admin'] })]
    expect(await Promise.all(written)).toEqual([true, false, false])
  })

  test('TOPGUN_NO_AUTH=1: a socket is usable at once, also where JWT_SECRET is set', async () => {
    const env = { JWT_SECRET: secret, TOPGUN_NO_AUTH: '1', TOPGUN_JOURNAL_ENABLED: 'false', TOPGUN_CORS_ORIGINS: '*' }
    await using open = await startWith(env)
    using client = await Client.open(open.wsUrl)
    expect(await client.ask({ type: 'DEVICE_HELLO' }, 'DEVICE_ACK')).toMatchObject({ deviceId: expect.any(String) })
    const write = { type: 'CLIENT_OP', payload: put(1, { id: '1' }) }
    expect((await client.ask(write, 'OP_ACK')).payload.lastId).toBe('1')
    // The two others: nothing is written down, and any page may call.
    const asked = { type: 'JOURNAL_READ', requestId: 'j', fromSequence: '1' }
    expect((await client.ask(asked, 'JOURNAL_READ_RESPONSE')).events).toEqual([])
    expect(client.messages.some(({ type }) => type === 'AUTH_REQUIRED')).toBe(false)
    const answer = await fetch(`${open.url}/api/status`, { headers: { Origin: 'https://c.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    // Nobody can log in where there is no password, and is told so.
    const login = await open.call('logIn', '/api/auth/login', json({ username: 'admin', password: '' }))
    expect(login).toMatchObject({ status: 503, body: { code: 503, message: 'admin password not configured' } })
  })

  test('TOPGUN_BIND_ADDR: where others reach it, a socket says who it is also without JWT_SECRET', async () => {
    const first = async (env: Readonly<Record<string, string>>) => {
      await using open = await startWith(env)
      using client = await Client.open(open.wsUrl)
      client.send({ type: 'DEVICE_HELLO' })
      return (await client.next()).type
    }
    expect(await first({ TOPGUN_BIND_ADDR: '127.0.0.1' })).toBe('DEVICE_ACK')
    expect(await first({ TOPGUN_BIND_ADDR: '0.0.0.0' })).toBe('AUTH_REQUIRED')
    expect(await first({ TOPGUN_BIND_ADDR: '0.0.0.0', TOPGUN_NO_AUTH: '1' })).toBe('DEVICE_ACK')
  })

  test('STORAGE_BACKEND: sqlite is kept, null is not, and what is not there is refused with the reason', async () => {
    for (const [backend, kept] of [
      ['sqlite', 1],
      ['null', 0],
    ] as const) {
      const first = await startWith({ STORAGE_BACKEND: backend }, { keepData: true })
      await sync(first, { operations: [put(1)] })
      await first.stop()
      await using second = await startWith({ STORAGE_BACKEND: backend }, { dataDir: first.dataDir })
      const { maps } = (await second.call('listMaps', '/api/admin/maps')).body as { maps: unknown[] }
      expect([backend, maps.length]).toEqual([backend, kept])
    }
    await expect(startWith({ STORAGE_BACKEND: 'postgres' })).rejects.toThrow(/STORAGE_BACKEND.*needs.*DATABASE_URL/)
  })
})

describe('TOPGUN_VECTOR_MAPS and TOPGUN_EMBEDDING_*', () => {
  const semantic = async (server: TestServer, query: string) => {
    using client = await Client.open(server.wsUrl)
    const payload = {
      requestId: 'h',
      mapName: 'notes',
      queryText: query,
      methods: ['semantic'],
      k: 1,
      includeValue: true,
    }
    return (await client.ask({ type: 'HYBRID_SEARCH', payload }, 'HYBRID_SEARCH_RESP')).payload
  }
  const notes = ['the cow jumps over the moon', 'a ledger of invoices'].map((text, n) =>
    put({ text }, { map: 'notes', key: `n${n}` }),
  )
  const vectorMaps = (more = {}) => JSON.stringify({ notes: { fields: ['text'], ...more } })

  test('deterministic: the nearest text is found', async () => {
    const env = { TOPGUN_EMBEDDING_PROVIDER: 'deterministic', TOPGUN_VECTOR_MAPS: vectorMaps({ dimension: 64 }) }
    await using server = await startWith(env)
    await sync(server, { operations: notes })
    expect((await semantic(server, 'ledger invoices')).results).toMatchObject([{ key: 'n1' }])
  })

  test('without a provider a semantic search says so, and makes nothing up', async () => {
    await using server = await startWith({ TOPGUN_VECTOR_MAPS: vectorMaps() })
    await sync(server, { operations: notes })
    expect(await semantic(server, 'ledger')).toMatchObject({ results: [], error: expect.stringMatching(/./) })
  })

  test('openai-compatible: model, base URL, key and dimension are those that are asked for', async () => {
    const asked: { url: string | undefined; authorization: string | undefined; body: Record<string, unknown> }[] = []
    const provider = createServer(async (request, response) => {
      let text = ''
      for await (const part of request) text += part
      const body = JSON.parse(text) as { input: string | string[]; model: string }
      asked.push({ url: request.url, authorization: request.headers.authorization, body })
      const texts = [body.input].flat()
      const data = texts.map((one, index) => ({ index, embedding: one.includes('ledger') ? [1, 0, 0] : [0, 1, 0] }))
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ data }))
    })
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
    try {
      await using server = await startWith({
        TOPGUN_EMBEDDING_PROVIDER: 'openai-compatible',
        TOPGUN_EMBEDDING_BASE_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/v1`,
        TOPGUN_EMBEDDING_MODEL: 'small',
        TOPGUN_EMBEDDING_API_KEY: 'key-1',
        TOPGUN_EMBEDDING_DIMENSION: '3',
        TOPGUN_VECTOR_MAPS: vectorMaps(),
      })
      await sync(server, { operations: notes })
      expect((await semantic(server, 'the ledger')).results).toMatchObject([{ key: 'n1' }])
      expect(asked[0]).toMatchObject({ url: '/v1/embeddings', authorization: 'Bearer key-1', body: { model: 'small' } })
    } finally {
      provider.closeAllConnections()
      await new Promise((resolve) => provider.close(resolve))
    }
  })

  test.each([
    [{ TOPGUN_VECTOR_MAPS: 'notes' }, '--vector-maps must be JSON'],
    [{ TOPGUN_VECTOR_MAPS: '{"notes":{"fields":[]}}' }, '--vector-maps must be JSON'],
    [{ TOPGUN_VECTOR_MAPS: vectorMaps({ dimension: 5000 }) }, '--vector-maps must be JSON'],
    [{ TOPGUN_EMBEDDING_PROVIDER: 'ollama' }, 'needs --embedding-base-url and --embedding-model'],
    [
      {
        TOPGUN_EMBEDDING_PROVIDER: 'openai-compatible',
        TOPGUN_EMBEDDING_BASE_URL: 'http://x',
        TOPGUN_EMBEDDING_MODEL: 'm',
      },
      'needs --embedding-dimension',
    ],
  ])('%j stops the start with the reason', async (env, reason) => {
    await expect(startWith(env as Record<string, string>)).rejects.toThrow(reason)
  })
})
