/** What the document of the map server says of its HTTP endpoints, line by line, against a whole server. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OperationId } from '../../../src/contract/mod.ts'
import { eventually, json, startTestServer } from '../../support/server.ts'
import { type Administered, bearer, password, startAdministered, tokenOf } from './administered.ts'
import { Client, put, remove, stamp } from './client.ts'

const pages = mkdtempSync(join(tmpdir(), 'tallymill-dashboard-'))
mkdirSync(join(pages, 'assets'))
writeFileSync(join(pages, 'index.html'), '<!doctype html><title>dashboard</title>')
writeFileSync(join(pages, 'assets', 'app.js'), 'start()')
writeFileSync(join(pages, 'assets', 'app.css'), 'body{}')

let server: Administered
beforeAll(async () => {
  server = await startAdministered({ adminDir: pages })
})
afterAll(async () => {
  await server.stop()
  rmSync(pages, { recursive: true })
})

const clientHlc = stamp(Date.UTC(2026, 0, 1))
const sync = (more: object, init: RequestInit = {}) => {
  const { headers, ...rest } = json({ clientId: 'client-1', clientHlc, ...more })
  return server.ask('syncMaps', '/sync', { ...rest, headers: { ...(headers as object), ...(init.headers as object) } })
}

describe('Health and Observability', () => {
  const health = async () => (await server.call('getHealth', '/health')).body as Record<string, unknown>

  test('/health | GET | Detailed health JSON including server state, uptime, and connection count', async () => {
    expect(await health()).toMatchObject({
      ...{ state: 'ready', connections: 0, uptime_secs: expect.any(Number), in_flight: expect.any(Number) },
      ...{ status: 'healthy', version: expect.any(String) },
    })
    using client = await Client.open(server.wsUrl)
    expect(await client.next()).toEqual({ type: 'AUTH_REQUIRED' })
    expect((await health()).connections).toBe(1)
    client.socket.close()
    await eventually(async () => (await health()).connections === 0)
  })

  test('/health/live | GET | Kubernetes liveness probe. Returns 200 if the process is alive', async () => {
    expect((await server.call('getHealthLive', '/health/live')).status).toBe(200)
  })

  test('/health/ready | GET | Kubernetes readiness probe. Returns 200 when the server is accepting connections', async () => {
    expect((await server.call('getHealthReady', '/health/ready')).status).toBe(200)
  })

  test('/metrics | GET | Prometheus metrics endpoint. Returns text/plain with counter, histogram, and gauge data', async () => {
    await sync({ operations: [put(1), put(2)] })
    const answer = await fetch(`${server.url}/metrics`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ])
    const text = await answer.text()
    const kinds = new Set([...text.matchAll(/^# TYPE \S+ (\w+)$/gm)].map(([, kind]) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['counter', 'histogram', 'gauge']))
    expect(text).toMatch(/^tallymill_maps_operations_total [2-9]/m)
    expect(text).toMatch(/^http_request_duration_seconds_count\{operationId="syncMaps",.*\} [1-9]/m)
  })
})

describe('Admin API', () => {
  test('/api/status | GET | No | Server status (version, uptime, node info)', async () => {
    const { status, body } = await server.call('getServerStatus', '/api/status')
    expect([status, body]).toEqual([
      200,
      {
        ...{ configured: true, mode: 'normal', version: expect.any(String), nodeId: 'tallymill' },
        ...{ connections: 0, uptimeSeconds: expect.any(Number), totalOperations: expect.any(Number) },
      },
    ])
  })

  test('/api/auth/login | POST | No | Admin login endpoint. Returns JWT for admin API access', async () => {
    const logIn = (username: string, word: string) =>
      server.call('logIn', '/api/auth/login', json({ username, password: word }))
    const { status, body } = await logIn('admin', password)
    expect(status).toBe(200)
    const { token } = body as { token: string }
    expect((await server.call('listMaps', '/api/admin/maps', bearer(token))).status).toBe(200)
    expect(await logIn('admin', 'sesame')).toMatchObject({
      status: 401,
      body: { code: 401, message: 'invalid credentials' },
    })
  })

  const guarded: readonly (readonly [OperationId, string, RequestInit])[] = [
    ['getClusterStatus', '/api/admin/cluster/status', {}],
    ['listMaps', '/api/admin/maps', {}],
    ['listMapRecords', '/api/admin/maps/m/records', {}],
    ['getAdminSettings', '/api/admin/settings', {}],
    ['updateAdminSettings', '/api/admin/settings', json({}, 'PUT')],
    ['listMapPolicies', '/api/admin/policies', {}],
    ['putMapPolicy', '/api/admin/policies', json({ mapPattern: '**', action: 'all', effect: 'deny' })],
    ['removeMapPolicy', '/api/admin/policies/p', { method: 'DELETE' }],
    ['listMapIndexes', '/api/admin/indexes', {}],
    ['addMapIndex', '/api/admin/indexes', json({ mapName: 'm', attribute: 'a', type: 'hash' })],
    ['removeMapIndex', '/api/admin/indexes/m/a', { method: 'DELETE' }],
  ]
  test.each(guarded)('Admin JWT: %s at %s is for administrators alone', async (id, path, init) => {
    const status = async (token?: string) => {
      const headers = { ...(init.headers as object), ...(token !== undefined && { Authorization: `Bearer ${token}` }) }
      const answer = await server.call(id, path, { ...init, headers })
      expect(answer.body).toEqual({ code: answer.status, message: expect.any(String) })
      return answer.status
    }
    const refused = [undefined, await tokenOf({ sub: 'ada', roles: ['admin'] }, -120), await tokenOf({ sub: 'ada' })]
    expect(await Promise.all(refused.map(status))).toEqual([401, 401, 403])
    // A browser presents no token of its own accord, and an address is no place for one.
    const admin = await tokenOf({ sub: 'ada', roles: ['admin'] })
    expect((await fetch(`${server.url}${path}?token=${admin}`, init)).status).toBe(401)
  })

  test('/api/admin/cluster/status | GET | Admin JWT | Cluster membership and partition status', async () => {
    const { body } = await server.ask('getClusterStatus', '/api/admin/cluster/status')
    expect(body).toMatchObject({ totalPartitions: 271, isRebalancing: false })
    expect(body.nodes).toEqual([
      {
        ...{ nodeId: 'tallymill', address: new URL(server.url).host, status: 'healthy', partitionCount: 271 },
        ...{ connections: 0, memory: expect.any(Number), uptime: expect.any(Number) },
      },
    ])
    expect(body.nodes[0]?.memory).toBeGreaterThan(10_000_000)
    expect(body.partitions).toEqual(Array.from({ length: 271 }, (_, id) => ({ id, ownerNodeId: 'tallymill' })))
  })

  test('/api/admin/maps | GET | Admin JWT | List all maps with record counts and partition info', async () => {
    const keys = ['hello', 'key1', 'gone']
    await sync({
      operations: [...keys.map((key) => put(key, { map: 'counted', key })), remove('gone', { map: 'counted' })],
    })
    const { body } = await server.ask('listMaps', '/api/admin/maps')
    expect(body.maps.find(({ name }) => name === 'counted')).toEqual({
      ...{ name: 'counted', type: 'lww', entryCount: 2, tombstones: 1, rootHash: expect.any(Number) },
      // Partitions of keys are what clients reckon them to be.
      partitions: [
        { id: 95, entryCount: 1 },
        { id: 268, entryCount: 1 },
      ],
    })
    const records = await server.ask('listMapRecords', '/api/admin/maps/counted/records')
    expect(records.body.records.map(({ key, value }) => [key, value])).toEqual([
      ['hello', 'hello'],
      ['key1', 'key1'],
    ])
  })

  test('/api/docs | GET | No | Swagger UI for the admin API (OpenAPI spec at /api/openapi.json)', async () => {
    const page = await server.call('getDocs', '/api/docs')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(String(page.body)).toContain('swagger-ui')
    const script = await fetch(`${server.url}/api/docs/swagger-ui-bundle.js`)
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    await script.arrayBuffer()
    const { status, body } = await server.call('getOpenapi', '/api/openapi.json')
    const { paths, components, openapi } = body as Record<string, never>
    expect([status, openapi]).toEqual([200, expect.stringMatching(/^3\./)])
    for (const path of ['/api/status', '/api/auth/login', '/api/admin/maps', '/api/admin/settings', '/sync']) {
      expect(paths, path).toHaveProperty([path])
    }
    expect(components).toHaveProperty('securitySchemes.adminToken', {
      ...{ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: expect.any(String) },
    })
  })

  test('what is for everyone counts against the rate limit, but for what watches over the server', async () => {
    await using limited = await startTestServer({ rateLimitPerMinute: 1, jwtSecrets: ['s'.repeat(32)] })
    const status = async (path: string) => (await fetch(`${limited.url}${path}`)).status
    expect([await status('/api/docs'), await status('/api/openapi.json')]).toEqual([200, 429])
    const probes = ['/health', '/health/live', '/health/ready', '/metrics', '/api/status']
    expect(await Promise.all(probes.map(status))).toEqual(probes.map(() => 200))
  })
})

describe('/admin/* | GET | No | SPA admin dashboard. Serves static files from TOPGUN_ADMIN_DIR', () => {
  /** As it is written; `fetch` would resolve the dots by itself. */
  const raw = (path: string) =>
    new Promise<{ status: number; type: string; policy: string; text: string }>((resolve, reject) => {
      const { hostname: host, port } = new URL(server.url)
      const asked = request({ host, port, path }, async (answer) => {
        let text = ''
        for await (const part of answer) text += part
        const { 'content-type': type = '', 'content-security-policy': policy = '' } = answer.headers
        resolve({ status: answer.statusCode ?? 0, type, policy: String(policy), text })
      })
      asked.on('error', reject).end()
    })

  test.each([
    ['/admin/', 'text/html; charset=utf-8', 'dashboard'],
    ['/admin', 'text/html; charset=utf-8', 'dashboard'],
    ['/admin/assets/app.js', 'text/javascript; charset=utf-8', 'start()'],
    ['/admin/assets/app.css', 'text/css; charset=utf-8', 'body{}'],
    ['/admin/maps/todos?page=2', 'text/html; charset=utf-8', 'dashboard'],
  ])('%s is %s, for everyone', async (path, type, text) => {
    const answer = await raw(path)
    expect(answer).toMatchObject({ status: 200, type, text: expect.stringContaining(text) })
    expect(answer.policy).toMatch(/script-src 'self'(?! 'unsafe-inline')/)
  })

  test.each(['/admin/../../../../etc/passwd', '/admin/%2e%2e/%2e%2e/etc/passwd', '/admin/..%2f..%2fetc%2fpasswd'])(
    '%s leads nowhere',
    async (path) => {
      expect((await raw(path)).text).not.toContain('root:')
    },
  )
})

describe('policies and indexes', () => {
  test('POST /api/admin/policies with a token of the role admin is 201, and holds at the next request', async () => {
    const policy = { mapPattern: 'vault.*', action: 'all', effect: 'allow', condition: "'keeper' in auth.roles" }
    const add = await server.ask('putMapPolicy', '/api/admin/policies', json(policy))
    expect(add).toMatchObject({ status: 201, body: policy })
    const operations = [put(1, { map: 'vault.gold', key: 'k' })]
    const queries = [{ queryId: 'q', mapName: 'vault.gold', filter: {} }]
    try {
      const denied = (await server.call('syncMaps', '/sync', json({ clientId: 'c', clientHlc, operations, queries })))
        .body
      expect(denied).toMatchObject({
        ack: { results: [{ opId: 'http-op-0', success: false }] },
        queryResults: [],
        errors: [
          { code: 403, context: 'http-op-0' },
          { code: 403, context: 'q' },
        ],
      })
      const { headers } = bearer(await tokenOf({ sub: 'kim', roles: ['keeper'] }))
      const request = json({ clientId: 'c', clientHlc, operations, queries })
      const allowed = await server.call('syncMaps', '/sync', {
        ...request,
        headers: { ...request.headers, ...headers },
      })
      expect(allowed.body).toMatchObject({
        ack: { results: [{ success: true }] },
        queryResults: [{ queryId: 'q' }],
        errors: [],
      })
    } finally {
      const gone = await server.ask('removeMapPolicy', `/api/admin/policies/${add.body.id}`, { method: 'DELETE' })
      expect(gone.status).toBe(204)
    }
    const again = async () => (await sync({ operations: [put(2, { map: 'vault.gold', key: 'k' })] })).body.errors.length
    expect(await again()).toBe(1)
    // Whoever removes the last policy has opened nothing; that is said in so many words.
    const everything = { id: 'all', mapPattern: '**', action: 'all', effect: 'allow' }
    expect((await server.ask('putMapPolicy', '/api/admin/policies', json(everything))).status).toBe(201)
    expect(await again()).toBe(0)
  })

  test('POST /api/admin/indexes is 201 for hash, navigable and inverted, and 409 for one that is there', async () => {
    for (const type of ['hash', 'navigable', 'inverted']) {
      const index = { mapName: 'indexed', attribute: type, type }
      expect(await server.ask('addMapIndex', '/api/admin/indexes', json(index))).toMatchObject({
        status: 201,
        body: index,
      })
      expect((await server.ask('addMapIndex', '/api/admin/indexes', json(index))).status).toBe(409)
    }
    const { body } = await server.ask('listMapIndexes', '/api/admin/indexes')
    expect(body.indexes.map(({ type }) => type).sort()).toEqual(['hash', 'inverted', 'navigable'])
    const operations = [1, 2, 3].map((n) => put({ navigable: n, hash: `h${n}` }, { map: 'indexed', key: `k${n}` }))
    const queries = [{ queryId: 'q', mapName: 'indexed', filter: { hash: 'h2' } }]
    const [found] = (await sync({ operations, queries })).body.queryResults
    expect(found?.results).toEqual([{ key: 'k2', value: { navigable: 2, hash: 'h2' } }])
    for (const attribute of ['hash', 'navigable', 'inverted']) {
      const init = { method: 'DELETE' }
      expect((await server.ask('removeMapIndex', `/api/admin/indexes/indexed/${attribute}`, init)).status).toBe(204)
    }
  })

  test('survive a restart, with the maps and their counts', async () => {
    const first = await startAdministered({ keepData: true })
    const { dataDir } = first
    const policy = { id: 'p', mapPattern: '**', action: 'all', effect: 'allow' }
    const index = { mapName: 'm', attribute: 'a', type: 'hash' }
    await first.ask('putMapPolicy', '/api/admin/policies', json(policy))
    await first.ask('addMapIndex', '/api/admin/indexes', json(index))
    await first.ask(
      'syncMaps',
      '/sync',
      json({ clientId: 'c', clientHlc, operations: [put(1, { key: 'a' }), remove('b')] }),
    )
    const before = (await first.ask('listMaps', '/api/admin/maps')).body
    await first.stop()
    await using second = await startAdministered({ dataDir })
    expect((await second.ask('listMaps', '/api/admin/maps')).body).toEqual(before)
    expect(before).toMatchObject({ maps: [{ name: 'm', entryCount: 1, tombstones: 1 }] })
    expect((await second.ask('listMapPolicies', '/api/admin/policies')).body).toEqual({ policies: [policy] })
    expect((await second.ask('listMapIndexes', '/api/admin/indexes')).body).toEqual({ indexes: [index] })
  })
})
