/** What existing clients expect that is easy to miss, line by line of section 9.5 of the facts of the protocol. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json, startTestServer, type TestServer } from '../../support/server.ts'
import { batch, batchOf, bomb, Client, fill, pack, put, query, raw, remove, sync } from './client.ts'
import { hs256, secret } from './tokens.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const open = () => Client.open(server.wsUrl)
let maps = 0
const newMap = (): string => `map-${maps++}`

describe('9.5', () => {
  let guarded: TestServer
  beforeAll(async () => {
    guarded = await startTestServer({ jwtSecrets: [secret] })
  })
  afterAll(() => guarded.stop())

  test('/sync without a token is answered where secrets are set; its type is exactly application/msgpack', async () => {
    const { status, type, body } = await sync(guarded, {})
    expect([status, type]).toEqual([200, 'application/msgpack'])
    expect(body.serverHlc.millis).toBeGreaterThan(0)
  })

  test('before a token only AUTH is answered, and DEVICE_HELLO closes nothing', async () => {
    using client = await Client.open(guarded.wsUrl)
    client.send({ type: 'DEVICE_HELLO', deviceToken: 'd' }, { type: 'PING', timestamp: 1 }, batch(put(1, { id: 1 })))
    client.send({ type: 'AUTH', token: hs256({ sub: 'ann', exp: Date.now() / 1000 + 60 }) })
    expect([await client.next(), await client.next()].map(({ type }) => type)).toEqual(['AUTH_REQUIRED', 'AUTH_ACK'])
    expect(await client.rest()).toEqual([])
  })

  test('a change is told to other connections with a query on the map, and not to its writer', async () => {
    using writer = await open()
    using other = await open()
    const map = newMap()
    for (const client of [writer, other]) await client.ask(query('q', map), 'QUERY_RESP')
    await fill(writer, map, { k: 1 })
    expect((await other.rest()).map(({ type }) => type).sort()).toEqual(['QUERY_UPDATE', 'SERVER_EVENT'])
    expect(writer.messages.filter(({ type }) => type === 'SERVER_EVENT')).toEqual([])
  })

  test('results have a key and a value; what is deleted is not among them, and a projection has its fields only', async () => {
    using client = await open()
    const map = newMap()
    await fill(client, map, { a: { x: 1, y: 2 }, b: { x: 3 } })
    await client.ask(batch(remove('b', { id: 9, map })), 'OP_ACK')
    const { payload } = await client.ask(query('q', map, {}, ['x']), 'QUERY_RESP')
    expect(payload.results).toEqual([{ key: 'a', value: { x: 1 } }])
  })

  test('groups without aggregations have no keys of any', async () => {
    using client = await open()
    const map = newMap()
    await fill(client, map, { a: { x: 1 } })
    const { payload } = await client.ask(query('q', map, { groupBy: ['x'] }), 'QUERY_RESP')
    expect(payload.results).toEqual([{ key: 'I1;', value: { __key: 'I1;', __count: 1, x: 1 } }])
  })

  test('of a batch that is denied the first ERROR or OP_ACK is an ERROR', async () => {
    using client = await open()
    client.send(batch(put(1, { id: 1, map: newMap() }), put(1, { id: 2, map: '_topgun_x' })))
    while (client.messages.at(-1)?.type !== 'OP_ACK') await client.next()
    expect(client.messages.find(({ type }) => type === 'ERROR' || type === 'OP_ACK')?.type).toBe('ERROR')
  })

  test('a policy is taken from a token with the role of an administrator', async () => {
    const token = hs256({ sub: 'root', roles: ['admin'], exp: Math.floor(Date.now() / 1000) + 60 })
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    const policy = { id: 'p', mapPattern: '**', action: 'read', effect: 'allow' }
    const { status } = await fetch(`${guarded.url}/api/admin/policies`, { ...json(policy), headers })
    expect(Math.floor(status / 100)).toBe(2)
  })

  test('a write nested 500 deep in a BATCH is dropped without an OP_ACK, and the next item is handled', async () => {
    using client = await open()
    const next = pack(batch(put(1, { id: 7, map: newMap() })))
    client.send(batchOf([raw('OP_BATCH', 'payload', bomb(500)), raw('CLIENT_OP', 'payload', bomb(500)), next]))
    expect((await client.take('OP_ACK')).payload).toMatchObject({ lastId: '7', results: [{ opId: '7' }] })
    expect(await client.rest()).toEqual([])
  })

  test('a search on a map that nobody has seen counts 0 and has no error; results come best first', async () => {
    using client = await open()
    const map = newMap()
    const search = { type: 'SEARCH', payload: { requestId: 's', mapName: map, query: 'word' } }
    expect((await client.ask(search, 'SEARCH_RESP')).payload).toEqual({ requestId: 's', results: [], totalCount: 0 })
    await fill(client, map, {
      a: { t: 'word and many others beside it' },
      b: { t: 'word word word' },
      c: { t: 'word word' },
    })
    const { results } = (await client.ask(search, 'SEARCH_RESP')).payload
    const scores = results.map(({ score }) => score)
    expect([results[0]?.key, scores]).toEqual(['b', [...scores].sort((a, b) => b - a)])
  })

  test('SQL is not available, by text and by code', async () => {
    using client = await open()
    const { payload } = await client.ask(
      { type: 'SQL_QUERY', payload: { sql: 'SELECT 1', queryId: 'q' } },
      'SQL_QUERY_RESP',
    )
    expect(payload).toMatchObject({
      queryId: 'q',
      error: expect.stringContaining('SQL is not available'),
      code: 'FEATURE_DISABLED',
    })
  })

  test('a port that was just given back is listened on again, and a stop with open connections takes less than five seconds', async () => {
    const first = await startTestServer()
    const clients = await Promise.all(Array.from({ length: 20 }, () => Client.open(first.wsUrl)))
    const start = performance.now()
    await first.stop()
    expect(performance.now() - start).toBeLessThan(5_000)
    await using second = await startTestServer({ port: Number(new URL(first.url).port) })
    using back = await Client.open(second.wsUrl)
    expect(await back.rest()).toEqual([])
    for (const client of clients) await client.closed
  })
})
