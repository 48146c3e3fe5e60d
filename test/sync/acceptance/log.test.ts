/** What is pushed is there once, for everyone of the tenant, in one order. Numbers are those of the checklist. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually, type TestServer } from '../../support/server.ts'
import { change, keyOf, Peer, post, rows, startSync, tokenOf } from './client.ts'

let server: TestServer

beforeAll(async () => {
  server = await startSync()
})
afterAll(() => server.stop())

const two = async (tenant: string): Promise<[Peer, Peer]> =>
  Promise.all([new Peer(server, tenant).register(), new Peer(server, tenant).register()])

describe('the quick start', () => {
  test('10, 11, 12, 39. its requests work in their order, as they are written', async () => {
    const register = { type: 'register_client', version: 1, client_id: 'my-client-123', last_known_lsn: 0 }
    await post(server, 'register', { ...register, vector_clock: {}, metadata: { device: 'mobile' } })
    const auth = { Authorization: `Bearer ${tokenOf('quick', randomUUID())}` }
    const pull = {
      ...{ type: 'pull_request', message_id: '550e8400-e29b-41d4-a716-446655440000', client_id: 'my-client-123' },
      ...{ since_lsn: 0, max_entries: 100, continuation_token: null },
    }
    const empty = await post(server, 'pull', pull, auth)
    expect(empty.body).toMatchObject({
      ...{ type: 'pull_response', request_id: '550e8400-e29b-41d4-a716-446655440000', changes: [] },
      ...{ has_more: false, continuation_token: null, server_lsn: 0 },
    })
    const push = {
      ...{ type: 'push_changes', message_id: '660e8400-e29b-41d4-a716-446655440001', client_id: 'my-client-123' },
      ...{ changes: [change(1)], vector_clock: {} },
    }
    const pushed = await post(server, 'push', push, auth)
    expect(pushed.body).toMatchObject({
      ...{ type: 'push_ack', request_id: '660e8400-e29b-41d4-a716-446655440001', accepted_lsns: [1] },
      ...{ conflicts: [], server_lsn: 1 },
    })
    const heartbeat = { type: 'heartbeat', client_id: 'my-client-123', timestamp: 1700000000000, current_lsn: 10 }
    const beat = await post<{ success: boolean; timestamp: number }>(server, 'heartbeat', heartbeat, auth)
    expect(beat.body.success).toBe(true)
    expect(Math.abs(beat.body.timestamp - Date.now())).toBeLessThan(5_000)
    const other = await new Peer(server, 'quick').register()
    const { body } = await other.pull()
    expect(body.changes).toEqual([{ ...change(1), lsn: 1, client_id: 'my-client-123' }])
  })
})

describe('positions', () => {
  test('13. since is exclusive', async () => {
    const [a, b] = await two('since')
    await a.push([change(1)])
    expect((await b.pull({ since_lsn: 1 })).body.changes).toEqual([])
  })

  test('19. 1,000 changes are taken, dense and in order; 1,001 are refused whole', async () => {
    const [a] = await two('thousand')
    const { status, body } = await a.push(rows(1000))
    expect(status).toBe(200)
    expect(body.accepted_lsns).toEqual(rows(1000).map(({ lsn }) => lsn))
    expect(body.server_lsns).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1))
    const refused = await a.push(rows(1001, 2000))
    expect([400, 413]).toContain(refused.status)
    expect((await a.pull()).body.server_lsn).toBe(1000)
  })

  test('21. a push of nothing is taken and changes nothing', async () => {
    const [a] = await two('nothing')
    await a.push([change(1)])
    const { status, body } = await a.push([])
    expect([status, body.accepted_lsns, body.server_lsn]).toEqual([200, [], 1])
  })

  test('23. 250 rows come in pages of 100, 100 and 50 with a constant position', async () => {
    const [a, b] = await two('pages')
    await a.push(rows(250))
    const pages: number[] = []
    const seen: number[] = []
    let token: string | null = null
    for (let more = true; more; ) {
      const { body } = await b.pull({ max_entries: 100, continuation_token: token })
      pages.push(body.changes.length)
      seen.push(...body.changes.map(({ lsn }) => lsn))
      more = body.has_more
      token = body.continuation_token ?? null
    }
    expect(pages).toEqual([100, 100, 50])
    expect(seen).toEqual(Array.from({ length: 250 }, (_, at) => at + 1))
  })

  test('24. 200 rows are two pages, not three', async () => {
    const [a, b] = await two('even')
    await a.push(rows(200))
    const first = await b.pull({ max_entries: 100 })
    const second = await b.pull({ max_entries: 100, continuation_token: first.body.continuation_token ?? null })
    expect([first.body.has_more, second.body.has_more, second.body.changes.length]).toEqual([true, false, 100])
  })

  test('25. a token wins over a position that moves along', async () => {
    const [a, b] = await two('moving')
    await a.push(rows(250))
    const first = await b.pull({ max_entries: 100 })
    const rest = { since_lsn: 100, continuation_token: first.body.continuation_token ?? null }
    const second = await b.pull({ max_entries: 100, ...rest })
    expect(second.body.changes.map(({ lsn }) => lsn)).toEqual(Array.from({ length: 100 }, (_, at) => at + 101))
  })

  test('26. a listing ends while others write, and what they wrote comes after it', async () => {
    const [a, b] = await two('writing')
    await a.push(rows(150))
    const first = await b.pull({ max_entries: 100 })
    await a.push(rows(100, 150))
    const second = await b.pull({ max_entries: 100, continuation_token: first.body.continuation_token ?? null })
    expect([second.body.changes.length, second.body.has_more, second.body.server_lsn]).toEqual([50, false, 150])
    const rest = await b.pull({ since_lsn: second.body.server_lsn })
    expect(rest.body.changes.map(({ lsn }) => lsn)).toEqual(Array.from({ length: 100 }, (_, at) => at + 151))
  })

  test('27. a token that is garbage, changed, or of somebody else is refused', async () => {
    const [a, b] = await two('tokens-1')
    const [c, d] = await two('tokens-2')
    await a.push(rows(10))
    await c.push(rows(10))
    const token = (await b.pull({ max_entries: 5 })).body.continuation_token ?? ''
    const foreign = (await d.pull({ max_entries: 5 })).body.continuation_token ?? ''
    const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    for (const given of ['garbage', foreign, changed, `${token}x.y`, '']) {
      const { status, body } = await b.pull({ max_entries: 5, continuation_token: given })
      expect([status, body.code], given).toEqual([400, 'INVALID_TOKEN'])
    }
    const { status } = await b.pull({ max_entries: 5, continuation_token: token, tables: ['tasks'] })
    expect(status, 'a token of another listing').toBe(400)
  })

  test('29. pages of large rows are shorter, never an error', async () => {
    const [a, b] = await two('large')
    const data = Array.from({ length: 100_000 }, (_, at) => at & 255)
    for (let at = 0; at < 4; at++) await a.push(rows(6, at * 6, { data }))
    const { status, body } = await b.pull()
    expect([status, body.has_more]).toEqual([200, true])
    expect(body.changes.length).toBe(10)
    expect((await b.pullAll()).length).toBe(24)
  })
})

describe('once', () => {
  test('14, 18. the same push again is answered the same, also after registering again', async () => {
    const [a, b] = await two('again')
    const message_id = randomUUID()
    const first = await a.push([change(1)], { message_id })
    const second = await a.push([change(1)], { message_id })
    await a.register()
    const third = await a.push([change(1)], { message_id })
    expect(JSON.stringify(second.body)).toBe(JSON.stringify(first.body))
    expect(JSON.stringify(third.body)).toBe(JSON.stringify(first.body))
    expect((await b.pull()).body.changes.length).toBe(1)
  })

  test('15. the same id with another body is refused', async () => {
    const [a] = await two('reused')
    const message_id = randomUUID()
    await a.push([change(1)], { message_id })
    const { status, body } = await a.push([change(2, { key: [9] })], { message_id })
    expect([status, body.code]).toEqual([409, 'MESSAGE_ID_REUSED'])
    expect((await a.pull()).body.server_lsn).toBe(1)
  })

  test('16. twenty copies at once are one push', async () => {
    const [a] = await two('copies')
    const message_id = randomUUID()
    const answers = await Promise.all(Array.from({ length: 20 }, () => a.push(rows(5), { message_id })))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect((await a.pull()).body.server_lsn).toBe(5)
  })

  test('17. after a restart everything is as it was', async () => {
    const before = await startSync({ keepData: true })
    const first = await new Peer(before, 'restart').register()
    const message_id = randomUUID()
    const answered = await first.push([change(1)], { message_id })
    await before.stop()
    await using after = await startSync({ dataDir: before.dataDir })
    const again = new Peer(after, 'restart', first.clientId)
    expect((await again.push([change(1)], { message_id })).body).toEqual(answered.body)
    expect((await again.push([change(2, { key: [4] })])).body.server_lsns).toEqual([2])
    expect((await again.pullAll()).map(({ lsn }) => lsn)).toEqual([1, 2])
  })
})

describe('tenants and clients', () => {
  test('30. tenants have logs of their own, also with clients of one name', async () => {
    const a = await new Peer(server, 'mine', 'same-name').register()
    const b = await new Peer(server, 'theirs', 'same-name').register()
    await a.push(rows(3))
    expect((await b.pull()).body).toMatchObject({ changes: [], server_lsn: 0 })
    expect((await b.push([change(1)])).body.server_lsns).toEqual([1])
  })

  test('31. a tenant that is not on the list is refused', async () => {
    await using strict = await startSync({ syncTenants: ['my-tenant'] })
    const mine = await new Peer(strict, 'my-tenant').register()
    expect((await mine.pull()).status).toBe(200)
    const stranger = new Peer(strict, 'another')
    expect((await stranger.pull()).status).toBe(403)
  })

  test('32. nobody speaks for the client of somebody else', async () => {
    const [a, b] = await two('names')
    await b.push([change(1)])
    const body = { message_id: randomUUID(), client_id: b.clientId }
    const pull = await a.post('pull', { type: 'pull_request', ...body, since_lsn: 0, max_entries: 1 })
    const push = await a.post('push', { type: 'push_changes', ...body, changes: [change(2, { key: [7] })] })
    const beat = await a.post('heartbeat', { type: 'heartbeat', client_id: b.clientId, timestamp: 1, current_lsn: 1 })
    expect([pull.status, push.status, beat.status]).toEqual([403, 403, 403])
    expect((await b.pull()).body.server_lsn).toBe(1)
  })

  test('39. a heartbeat of a stranger is refused, and one above the log is taken as its end', async () => {
    const stranger = new Peer(server, 'beats')
    expect((await stranger.heartbeat(0)).status).toBe(400)
    const [a, admin] = await two('beats')
    await a.push(rows(3))
    expect((await a.heartbeat(10)).status).toBe(200)
    admin.token = tokenOf('beats', admin.clientId, { scopes: ['sync:admin'] })
    const { body } = await admin.get<{ clients: { client_id: string; acknowledged_lsn: number; lag: number }[] }>(
      'clients',
    )
    expect(body.clients.find(({ client_id }) => client_id === a.clientId)).toMatchObject({
      acknowledged_lsn: 3,
      lag: 0,
    })
  })
})

describe('what is listed', () => {
  test('tables, a prefix of keys and own changes can be left out', async () => {
    const [a, b] = await two('filters')
    await a.push([change(1, { key: [1, 1] }), change(2, { key: [1, 2], table: 'notes' }), change(3, { key: [2, 1] })])
    await b.push([change(1, { key: [3, 1] })])
    const lsns = async (peer: Peer, rest: object) => (await peer.pull(rest)).body.changes.map(({ lsn }) => lsn)
    expect(await lsns(b, { tables: ['notes'] })).toEqual([2])
    expect(await lsns(b, { key_prefix: [1] })).toEqual([1, 2])
    expect(await lsns(b, { exclude_own: true })).toEqual([1, 2, 3])
    expect(await lsns(b, { tables: ['tasks'], key_prefix: [1] })).toEqual([1])
  })

  test('a pull that waits is answered by the next push', async () => {
    const [a, b] = await two('waiting')
    const waiting = b.pull({ wait_ms: 20_000 })
    const { body } = await eventually(async () => {
      await a.push([change(1, { key: keyOf(1) })])
      return waiting
    })
    expect(body.changes.length).toBeGreaterThan(0)
  })
})
