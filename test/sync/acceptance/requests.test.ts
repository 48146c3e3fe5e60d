/** What a client may say, and what it is answered. Numbers are those of the checklist of the room's README. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SyncError, SyncHealth } from '../../../src/contract/mod.ts'
import type { TestServer } from '../../support/server.ts'
import { change, keyOf, metric, Peer, post, rows, startSync, tokenOf } from './client.ts'

let server: TestServer

beforeAll(async () => {
  server = await startSync()
})
afterAll(() => server.stop())

const quickStart = {
  ...{ type: 'register_client', version: 1, client_id: 'my-client-123', last_known_lsn: 0, vector_clock: {} },
  metadata: { device: 'mobile' },
}
const messageId = '550e8400-e29b-41d4-a716-446655440000'

const health = async (): Promise<SyncHealth> => (await fetch(`${server.url}/api/v1/sync/health`)).json() as never

describe('health', () => {
  test('1. it answers without a token, with the fields of the quick start', async () => {
    const told = await health()
    expect(Object.keys(told)).toEqual(['status', 'version', 'uptime_secs', 'registered_clients', 'timestamp'])
    expect(told).toMatchObject({ status: 'healthy', version: 1 })
    expect(Math.abs(told.timestamp - Date.now())).toBeLessThan(5_000)
  })

  test('2. the time it is up never falls; clients count once, however often they register', async () => {
    const before = await health()
    const peer = await new Peer(server, 'count').register()
    const after = await health()
    await peer.register()
    const again = await health()
    expect(Number.isInteger(again.uptime_secs)).toBe(true)
    expect(again.uptime_secs).toBeGreaterThanOrEqual(before.uptime_secs)
    expect(after.registered_clients).toBe(before.registered_clients + 1)
    expect(again.registered_clients).toBe(after.registered_clients)
  })
})

describe('register', () => {
  test('3. the quick start registers without a token', async () => {
    const { status, body } = await post(server, 'register', quickStart)
    expect(status).toBe(200)
    expect(body).toMatchObject({ success: true, client_id: 'my-client-123', server_version: 1 })
  })

  test('4. another version of the protocol is refused by name', async () => {
    const { status, body } = await post(server, 'register', { ...quickStart, version: 2 })
    expect(status).toBe(400)
    expect(body.code).toBe('INVALID_MESSAGE')
    expect(body.error).toMatch(/2.*1/)
  })

  test.each(['type', 'version', 'client_id', 'last_known_lsn'])(
    '5. without %s it is refused, naming it',
    async (field) => {
      const { [field as 'type']: _left, ...rest } = quickStart
      const { status, body } = await post(server, 'register', rest)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain(field)
      expect(body).toMatchObject({ code: 'INVALID_MESSAGE', request_id: expect.any(String) })
    },
  )

  test('5. metadata may be left out', async () => {
    const { metadata: _left, ...rest } = quickStart
    expect((await post(server, 'register', rest)).status).toBe(200)
  })

  test.each([{}, { node: 3 }, { clocks: { node: 3 } }])('6. the clock %j is taken', async (clock) => {
    expect((await post(server, 'register', { ...quickStart, vector_clock: clock })).status).toBe(200)
  })

  test.each([{ node: -1 }, { node: '1' }, { clocks: { node: 1.5 } }, { a: { b: 1 } }])(
    '6. the clock %j is not',
    async (clock) => {
      const { status } = await post(server, 'register', { ...quickStart, vector_clock: clock })
      expect(status).toBe(400)
    },
  )
})

describe('tokens', () => {
  const pull = { type: 'pull_request', message_id: messageId, client_id: 'x', since_lsn: 0, max_entries: 1 }

  test.each([
    ['pull', pull],
    ['push', { type: 'push_changes', message_id: messageId, client_id: 'x', changes: [] }],
    ['heartbeat', { type: 'heartbeat', client_id: 'x', timestamp: 1, current_lsn: 0 }],
  ])('7. %s is refused without a token, with another scheme and with garbage', async (path, body) => {
    const headers: Record<string, string>[] = [
      {},
      { Authorization: 'Basic dXNlcjpwYXNz' },
      { Authorization: 'Bearer garbage' },
    ]
    for (const given of headers) {
      const refused = await post(server, path, body, given)
      expect(refused.status).toBe(401)
      expect(refused.body).toMatchObject({ code: 'AUTH_FAILED', error: 'Authentication failed' })
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
  })

  const now = Math.floor(Date.now() / 1000)
  test.each([
    ['of another secret', tokenOf('t', 'c', {}, 'another secret of thirty-two chars')],
    ['that is expired', tokenOf('t', 'c', { exp: now - 3600 })],
    ['that begins later', tokenOf('t', 'c', { nbf: now + 3600 })],
    ['of another issuer', tokenOf('t', 'c', { iss: 'somebody' })],
    ['for another audience', tokenOf('t', 'c', { aud: 'somebody' })],
    ['that is not signed', tokenOf('t', 'c', {}, '', 'none')],
    ['signed with HS512', tokenOf('t', 'c', {}, undefined, 'HS512')],
    ['without a tenant', tokenOf('t', 'c', { tenant_id: undefined })],
    ['without a client', tokenOf('t', 'c', { client_id: undefined })],
  ])('8. a token %s is refused and counted', async (_what, token) => {
    const before = await metric(server, 'tallymill_auth_failures_total', 'area="sync"')
    const { status, body } = await post(server, 'pull', pull, { Authorization: `Bearer ${token}` })
    expect([status, body.code]).toEqual([401, 'AUTH_FAILED'])
    expect(await metric(server, 'tallymill_auth_failures_total', 'area="sync"')).toBe(before + 1)
  })

  test('9. a client that never registered is told so', async () => {
    const { status, body } = await new Peer(server, 'unregistered').pull()
    expect(status).toBe(400)
    expect(body.error).toContain('Client not registered')
  })

  test('33. a token that may only read does not push; one that may only refresh does nothing', async () => {
    const reader = await new Peer(server, 'scopes').register()
    reader.token = tokenOf('scopes', reader.clientId, { scopes: ['sync:read'] })
    expect((await reader.pull()).status).toBe(200)
    expect((await reader.push([change(1)])).status).toBe(403)
    reader.token = tokenOf('scopes', reader.clientId, { scopes: ['refresh'] })
    expect([401, 403]).toContain((await reader.pull()).status)
  })
})

describe('what is wrong', () => {
  test.each([
    ['an operation in small letters', { operation: 'insert' as never }],
    ['an unknown operation', { operation: 'Upsert' as never }],
    ['a key with 256', { key: [256] }],
    ['a key with -1', { key: [-1] }],
    ['a key with 1.5', { key: [1.5] }],
    ['a key that is a text', { key: 'abc' as never }],
    ['an empty key', { key: [] }],
    ['a key of 1,025 bytes', { key: Array.from({ length: 1025 }, () => 1) }],
    ['a checksum of -1', { checksum: -1 }],
    ['a checksum of 2^32', { checksum: 2 ** 32 }],
    ['an lsn of -1', { lsn: -1 }],
    ['an lsn of 2^53', { lsn: 2 ** 53 }],
    ['a moment that is none', { timestamp: 'yesterday' }],
    ['a moment of no day', { timestamp: '2025-02-30T00:00:00Z' }],
    ['a table without a name', { table: '' }],
    ['a table with a name of 129', { table: 'x'.repeat(129) }],
  ])('22. %s is refused', async (_what, rest) => {
    const peer = await new Peer(server, 'wrong').register()
    const { status, body } = await peer.push([change(1, rest)])
    expect([status, body.code]).toEqual([400, 'INVALID_MESSAGE'])
    expect((await peer.pull()).body.server_lsn).toBe(0)
  })

  test('20. one wrong change of ten is named, and none is applied', async () => {
    const peer = await new Peer(server, 'atomic').register()
    const changes = rows(10).map((row, at) => (at === 7 ? { ...row, timestamp: 'never' } : row))
    const { status, body } = await peer.push(changes)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(/changes\/7\/timestamp/)
    expect((await peer.pull()).body.changes).toEqual([])
  })

  test('42. a message of another kind, of an unknown one, or of none is refused', async () => {
    const peer = await new Peer(server, 'kinds').register()
    const message = { message_id: messageId, client_id: peer.clientId, since_lsn: 0, max_entries: 10 }
    for (const body of [{ type: 'push_changes', ...message }, { type: 'hello', ...message }, message]) {
      expect((await peer.post('pull', body)).status).toBe(400)
    }
  })

  test('28. pages have at least one entry and at most 1,000', async () => {
    const peer = await new Peer(server, 'sizes').register()
    await peer.push(rows(1000))
    await peer.push(rows(10, 1000))
    expect((await peer.pull({ max_entries: 0 })).status).toBe(400)
    expect((await peer.pull({ max_entries: -1 })).status).toBe(400)
    const { body } = await peer.pull({ max_entries: 5000 })
    expect([body.changes.length, body.has_more]).toEqual([1000, true])
  })

  test('43. every failure has the same form, with an id of the request', async () => {
    const peer = await new Peer(server, 'forms').register()
    const auth = { Authorization: `Bearer ${peer.token}`, 'Content-Type': 'application/json' }
    const url = `${server.url}/api/v1/sync`
    const large = JSON.stringify({ type: 'pull_request', filler: 'x'.repeat(9 << 20) })
    const answers = await Promise.all([
      fetch(`${url}/pull`, { method: 'POST', headers: auth, body: '{"type":' }),
      fetch(`${url}/pull`, { method: 'POST', headers: { ...auth, 'Content-Type': 'text/plain' }, body: '{}' }),
      fetch(`${url}/pull`, { method: 'POST', headers: auth, body: large }),
      fetch(`${url}/nothing`, { headers: auth }),
      fetch(`${url}/pull`, { headers: auth }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 415, 413, 404, 405])
    expect(answers[4]?.headers.get('allow')).toMatch(/^POST/)
    for (const answer of answers) {
      const body = (await answer.json()) as SyncError
      expect(body).toEqual({
        error: expect.any(String),
        code: expect.stringMatching(/^[A-Z_]+$/),
        request_id: answer.headers.get('x-request-id'),
        ...(body.details && { details: expect.anything() }),
      })
    }
  })
})

describe('the wire', () => {
  test('44. a large page is compressed for who takes that, and says the same', async () => {
    const peer = await new Peer(server, 'gzip').register()
    await peer.push(rows(200, 0, { data: Array.from({ length: 100 }, (_, at) => at) }))
    const plain = await peer.pull({ max_entries: 500 })
    const packed = await peer.post('pull', { ...pullOf(peer), max_entries: 500 }, { 'Accept-Encoding': 'gzip' })
    const identity = await peer.post('pull', { ...pullOf(peer), max_entries: 500 }, { 'Accept-Encoding': 'identity' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')).toMatch(/accept-encoding/i)
    expect(identity.headers.get('content-encoding')).toBeNull()
    expect((packed.body as { changes?: unknown }).changes).toEqual(plain.body.changes)
    expect((identity.body as { changes?: unknown }).changes).toEqual(plain.body.changes)
  })

  test('46. a page of another origin may push', async () => {
    const preflight = await fetch(`${server.url}/api/v1/sync/push`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'http://localhost:5173',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type, authorization',
      },
    })
    expect([200, 204]).toContain(preflight.status)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/content-type.*authorization/i)
    const { headers } = await fetch(`${server.url}/api/v1/sync/health`, {
      headers: { Origin: 'http://localhost:5173' },
    })
    const exposed = headers.get('access-control-expose-headers')?.toLowerCase().split(/,\s*/)
    expect(exposed).toEqual(expect.arrayContaining(['x-request-id', 'retry-after', 'x-ratelimit-remaining']))
  })

  test('a row of 1 MiB comes through, one byte more does not', async () => {
    const peer = await new Peer(server, 'large').register()
    const data = Array.from({ length: 1 << 20 }, () => 255)
    expect((await peer.push([change(1, { data })])).status).toBe(200)
    expect((await peer.push([change(2, { key: keyOf(2), data: [...data, 1] })])).status).toBe(400)
    const { body } = await peer.pull()
    expect(body.changes[0]?.data.length).toBe(1 << 20)
  })
})

const pullOf = ({ clientId }: Peer) => ({
  ...{ type: 'pull_request', message_id: messageId, client_id: clientId, since_lsn: 0, max_entries: 100 },
})
