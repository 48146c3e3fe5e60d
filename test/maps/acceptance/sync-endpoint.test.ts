/** POST /sync as the document of the map server shows it, byte for byte where it can be, against a whole server. */
import { Packr } from 'msgpackr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HttpSyncResponse } from '../../../src/contract/mod.ts'
import { compareTimestamps } from '../../../src/crdt/mod.ts'
import { json, startTestServer, type TestServer } from '../../support/server.ts'
import { secret, tokenOf } from './administered.ts'
import { Client, pack, put, remove, stamp, unpack } from './client.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

async function post(body: string | Uint8Array, type: string, url = server.url) {
  const answer = await fetch(`${url}/sync`, { method: 'POST', headers: { 'Content-Type': type }, body: body as never })
  const contentType = answer.headers.get('content-type')
  const bytes = Buffer.from(await answer.arrayBuffer())
  const decoded: unknown = contentType?.includes('json') ? JSON.parse(bytes.toString()) : unpack(bytes)
  return { status: answer.status, contentType, body: decoded as HttpSyncResponse, bytes }
}

const clientHlc = stamp(1_706_000_000_000)
const never = stamp(0, 0, '')

/** A request as a client packs it; what it answers. */
const sync = async (more: object): Promise<HttpSyncResponse> => {
  const { status, body } = await post(pack({ clientId: 'client-1', clientHlc, ...more }), 'application/x-msgpack')
  expect(status).toBe(200)
  return body
}

/** The request of the document, in its words. */
const documentRequest = `{
"clientId": "client-1",
"clientHlc": { "millis": 1706000000000, "counter": 0, "nodeId": "client-1" },
"operations": [
{
"mapName": "todos",
"key": "t1",
"record": {
"value": { "text": "Buy milk" },
"timestamp": {
"millis": 1706000000000,
"counter": 1,
"nodeId": "client-1"
}
}
}
],
"syncMaps": [
{
"mapName": "todos",
"lastSyncTimestamp": { "millis": 1705999000000, "counter": 0, "nodeId": "" }
}
]
}`

/** What a client of another make sends: sizes of maps in two bytes, times in eight. */
const publishedRequest = Buffer.from(
  '3gAEqGNsaWVudElkqGNsaWVudC0xqWNsaWVudEhsY94AA6ZtaWxsaXPLQni8/laAAACnY291bnRlcgGmbm9kZUlkpm5vZGUtMapvcGVyYXRpb25zkd4A' +
    'BKJpZKRvcC0xp21hcE5hbWWldXNlcnOja2V5pnVzZXItMaZyZWNvcmTeAAKldmFsdWWlQWxpY2WpdGltZXN0YW1w3gADpm1pbGxpc8tCeLz+VoAAAKdj' +
    'b3VudGVyAaZub2RlSWSmbm9kZS0xqHN5bmNNYXBzkd4AAqdtYXBOYW1lpXVzZXJzsWxhc3RTeW5jVGltZXN0YW1w3gADpm1pbGxpc8tCeLz+VoAAAKdj' +
    'b3VudGVyAaZub2RlSWSmbm9kZS0x',
  'base64',
)

describe('the example of the document', () => {
  test.each([
    ['application/x-msgpack', 'application/msgpack'],
    ['application/msgpack', 'application/msgpack'],
    ['application/json', 'application/json; charset=utf-8'],
  ])('Content-Type: %s is answered 200 with %s and every field that it shows', async (type, expected) => {
    await using fresh = await startTestServer()
    const other = { value: { text: 'Walk the dog' }, timestamp: stamp(1_706_000_000_500, 0, 'client-2') }
    const operations = [{ mapName: 'todos', key: 't2', record: other }]
    await post(pack({ clientId: 'client-2', clientHlc, operations }), type.replace('json', 'msgpack'), fresh.url)
    const isJson = type.endsWith('json')
    const bytes = isJson ? documentRequest : pack(JSON.parse(documentRequest))
    const { status, contentType, body } = await post(bytes, type, fresh.url)
    expect([status, contentType]).toEqual([200, expected])
    const moment = { millis: expect.any(Number), counter: expect.any(Number), nodeId: 'tallymill' }
    expect(body).toEqual({
      serverHlc: moment,
      ack: { lastId: 'http-op-0', results: [{ opId: 'http-op-0', success: true, achievedLevel: 'MEMORY' }] },
      deltas: [
        {
          mapName: 'todos',
          records: [
            { key: 't2', record: other, eventType: 'PUT' },
            // Its own write, too: a client that keeps nothing else has all of the map in one list.
            { key: 't1', record: JSON.parse(documentRequest).operations[0].record, eventType: 'PUT' },
          ],
          serverSyncTimestamp: moment,
        },
      ],
      queryResults: [],
      searchResults: [],
      errors: [],
    })
    const { serverHlc, deltas } = body
    expect(compareTimestamps(deltas[0]?.serverSyncTimestamp ?? never, serverHlc)).toBeGreaterThan(0)
    expect(Math.abs(serverHlc.millis - Date.now())).toBeLessThan(60_000)
  })

  test('the bytes of a published client are taken as they are, and its id is the one of the answer', async () => {
    const { status, body } = await post(publishedRequest, 'application/x-msgpack')
    expect([status, body.ack?.lastId]).toEqual([200, 'op-1'])
    expect(body.deltas[0]).toMatchObject({ mapName: 'users', records: [{ key: 'user-1', record: { value: 'Alice' } }] })
  })

  test('numbers come in every form that clients have, and go out as plain numbers', async () => {
    const wide = new Packr({ useRecords: false, int64AsType: 'bigint' })
    const millis = 1_706_000_000_000n
    const timestamp = { millis, counter: 1n, nodeId: 'client-64' }
    const operations = [{ mapName: 'wide', key: 'k', record: { value: 1, timestamp } }]
    const bytes = wide.pack({ clientId: 'c', clientHlc: { millis, counter: 0n, nodeId: 'client-64' }, operations })
    expect((await post(bytes, 'application/msgpack')).body.ack?.results[0]?.success).toBe(true)
    const { deltas } = await sync({ syncMaps: [{ mapName: 'wide', lastSyncTimestamp: never }] })
    expect(deltas[0]?.records[0]?.record.timestamp).toEqual(stamp(Number(millis), 1, 'client-64'))
  })
})

describe('clientId string. Required. clientHlc Timestamp', () => {
  test('an empty request is answered with the clock and empty lists, and no acknowledgement', async () => {
    const body = await sync({})
    expect(body).toEqual({
      serverHlc: { millis: expect.any(Number), counter: expect.any(Number), nodeId: 'tallymill' },
      ...{ deltas: [], queryResults: [], searchResults: [], errors: [] },
    })
    expect(body.serverHlc.millis).toBeGreaterThan(0)
    expect(await sync({ operations: [], syncMaps: [], queries: [], searches: [] })).not.toHaveProperty('ack')
    // Nothing at all is an empty request, whatever its type.
    const nothing = await fetch(`${server.url}/sync`, { method: 'POST' })
    expect([nothing.status, nothing.headers.get('content-type')]).toEqual([200, 'application/msgpack'])
  })

  test('the clock of the server does not fall behind that of its client, up to a minute ahead', async () => {
    const ahead = stamp(Date.now() + 30_000, 7)
    const { serverHlc } = (await post(pack({ clientId: 'c', clientHlc: ahead }), 'application/msgpack')).body
    expect(compareTimestamps(serverHlc, ahead)).toBeGreaterThan(0)
    const wrong = stamp(Date.now() + 86_400_000)
    const answer = await post(pack({ clientId: 'c', clientHlc: wrong }), 'application/msgpack')
    expect(answer.body.serverHlc.millis).toBeLessThan(Date.now() + 70_000)
  })

  test.each([
    ['no client', { clientHlc }],
    ['no clock', { clientId: 'c' }],
    ['a clock that is none', { clientId: 'c', clientHlc: 1 }],
    ['a node id with a colon', { clientId: 'c', clientHlc: stamp(1, 0, 'a:b') }],
    ['operations that are no list', { clientId: 'c', clientHlc, operations: {} }],
    ['an operation without a map', { clientId: 'c', clientHlc, operations: [{ key: 'k' }] }],
    ['a query without an id', { clientId: 'c', clientHlc, queries: [{ mapName: 'm' }] }],
    [
      'a filter that is no object',
      { clientId: 'c', clientHlc, queries: [{ queryId: 'q', mapName: 'm', filter: 'x' }] },
    ],
    ['a search without words', { clientId: 'c', clientHlc, searches: [{ searchId: 's', mapName: 'm' }] }],
    ['a list in its place', []],
    ['nil in its place', null],
  ])('%s is 400, in both forms, with the status in the body', async (_name, request) => {
    for (const [type, bytes] of [
      ['application/x-msgpack', pack(request)],
      ['application/json', JSON.stringify(request)],
    ] as const) {
      const { status, body } = await post(bytes, type)
      expect([status, body]).toEqual([400, { code: 400, message: expect.any(String) }])
    }
  })
})

describe('operations? ClientOp[]. ack? { lastId, results? }', () => {
  test('lastId is the id of the last operation; without one it is named by its place', async () => {
    const operations = [put(1), put(2, { id: '41' }), put(3)]
    const { ack } = await sync({ operations })
    expect(ack).toEqual({
      lastId: 'http-op-2',
      results: ['http-op-0', '41', 'http-op-2'].map((opId) => ({ opId, success: true, achievedLevel: 'MEMORY' })),
    })
  })

  test('results say which level was reached: the one that was asked for, and none that is not true', async () => {
    const concerns = ['FIRE_AND_FORGET', 'MEMORY', 'APPLIED', 'PERSISTED', 'REPLICATED']
    const operations = concerns.map((writeConcern) => put(1, { writeConcern }))
    const levels = ({ ack }: HttpSyncResponse) => ack?.results.map(({ achievedLevel }) => achievedLevel)
    expect(levels(await sync({ operations }))).toEqual(['MEMORY', 'MEMORY', 'APPLIED', 'PERSISTED', 'PERSISTED'])
    await using forgetful = await startTestServer({ mapsStore: 'null' })
    const request = pack({ clientId: 'c', clientHlc, operations })
    const { body } = await post(request, 'application/msgpack', forgetful.url)
    // In memory alone nothing is ever persisted, and nobody is told so.
    expect(levels(body)).toEqual(['MEMORY', 'MEMORY', 'APPLIED', 'APPLIED', 'APPLIED'])
  })

  test('what is sent twice changes nothing, and the older of two writes loses whichever comes first', async () => {
    const late = put('late', { map: 'twice', key: 'k', timestamp: stamp(1_706_000_000_002) })
    const early = put('early', { map: 'twice', key: 'k', timestamp: stamp(1_706_000_000_001) })
    const { ack } = await sync({ operations: [late, early, late] })
    expect(ack?.results.map(({ success }) => success)).toEqual([true, true, true])
    const { deltas } = await sync({ syncMaps: [{ mapName: 'twice', lastSyncTimestamp: never }] })
    expect(deltas[0]?.records).toEqual([{ key: 'k', record: late.record, eventType: 'PUT' }])
  })

  test('one that is refused is told by its id, and the others are done', async () => {
    const operations = [put(1, { map: '_topgun_x' }), put(2), { mapName: 'm', key: 'k' }, put(3, { map: 'a:b' })]
    const { ack, errors } = await sync({ operations })
    expect(ack?.results.map(({ success }) => success)).toEqual([false, true, false, false])
    expect(errors.map(({ code, context }) => [code, context])).toEqual([
      [403, 'http-op-0'],
      [400, 'http-op-2'],
      [400, 'http-op-3'],
    ])
    for (const { message } of errors) expect(message).not.toBe('')
  })

  test('they reach those who are connected: SERVER_EVENT and QUERY_UPDATE', async () => {
    using client = await Client.open(server.wsUrl)
    const query = { queryId: 'q', mapName: 'followed', query: { where: { open: true } } }
    await client.ask({ type: 'QUERY_SUB', payload: query }, 'QUERY_RESP')
    await sync({ operations: [put({ open: true }, { map: 'followed', key: 'k' })] })
    const { payload } = await client.next('QUERY_UPDATE')
    expect(payload).toMatchObject({ queryId: 'q', key: 'k', value: { open: true }, changeType: 'ENTER' })
    const events = client.messages.filter(({ type }) => /^SERVER_/.test(type))
    expect(events).toMatchObject([{ payload: { mapName: 'followed', eventType: 'PUT', key: 'k' } }])
  })
})

describe('syncMaps? SyncMapEntry[]. deltas? MapDelta[]', () => {
  const deltaSince = async (mapName: string, lastSyncTimestamp: object) => {
    const [delta] = (await sync({ syncMaps: [{ mapName, lastSyncTimestamp }] })).deltas
    return delta ?? expect.unreachable(`nothing of ${mapName}`)
  }

  test("eventType is 'PUT' or 'REMOVE', and a removal has the record of its tombstone", async () => {
    const gone = remove('gone', { map: 'shrunk' })
    await sync({
      operations: [
        put(1, { map: 'shrunk', key: 'gone', timestamp: stamp(1) }),
        put(2, { map: 'shrunk', key: 'k' }),
        gone,
      ],
    })
    const { records } = await deltaSince('shrunk', never)
    expect(records.map(({ key, eventType }) => [key, eventType])).toEqual([
      ['k', 'PUT'],
      ['gone', 'REMOVE'],
    ])
    expect(records[1]?.record).toEqual({ value: null, timestamp: gone.record.timestamp })
  })

  test('serverSyncTimestamp is where the next request goes on, whatever the clocks of clients say', async () => {
    await sync({ operations: [put(1, { map: 'growing', key: 'a' })] })
    const first = await deltaSince('growing', never)
    expect((await deltaSince('growing', first.serverSyncTimestamp)).records).toEqual([])
    // Written long before the first request by its own clock, and it arrives now.
    await sync({ operations: [put(2, { map: 'growing', key: 'b', timestamp: stamp(5) })] })
    const second = await deltaSince('growing', first.serverSyncTimestamp)
    expect(second.records.map(({ key }) => key)).toEqual(['b'])
    expect(compareTimestamps(second.serverSyncTimestamp, first.serverSyncTimestamp)).toBeGreaterThan(0)
    // An empty nodeId is one like any other.
    const { nodeId: _, ...moment } = second.serverSyncTimestamp
    expect((await deltaSince('growing', { ...moment, nodeId: '' })).records).toEqual([])
  })

  test('a map that is not there has no records, and one of sets is an error of its own', async () => {
    const orRecord = { value: 'x', timestamp: stamp(7), tag: '7:0:client-1' }
    const operations = [{ mapName: 'sets', key: 'k', opType: 'OR_ADD', orRecord }]
    const syncMaps = ['nowhere', 'sets'].map((mapName) => ({ mapName, lastSyncTimestamp: never }))
    const { deltas, errors, ack } = await sync({ operations, syncMaps })
    expect(ack?.results[0]?.success).toBe(true)
    expect(deltas).toMatchObject([{ mapName: 'nowhere', records: [] }])
    expect(errors).toEqual([{ code: 400, message: 'The map sets holds sets.', context: 'sets' }])
  })
})

describe('queries? HttpQueryRequest[]. searches? HttpSearchRequest[]', () => {
  const rows = [1, 2, 3, 4, 5].map((n) =>
    put({ n, even: n % 2 === 0, text: `row number ${n}` }, { map: 'rows', key: `r${n}` }),
  )
  const ask = async (query: object) => {
    const { queryResults, errors } = await sync({ queries: [{ queryId: 'q', mapName: 'rows', ...query }] })
    return { result: queryResults[0], keys: queryResults[0]?.results.map(({ key }) => key), errors }
  }
  beforeAll(() => sync({ operations: rows }))

  test('filter (object), and optional limit (number) and offset (number)', async () => {
    expect((await ask({ filter: {} })).keys).toEqual(['r1', 'r2', 'r3', 'r4', 'r5'])
    expect((await ask({})).keys).toHaveLength(5)
    expect((await ask({ filter: { even: true } })).keys).toEqual(['r2', 'r4'])
    expect((await ask({ filter: { even: true, n: 4.0 } })).keys).toEqual(['r4'])
    expect((await ask({ filter: { missing: 1 } })).keys).toEqual([])
    expect((await ask({ filter: {}, limit: 2 })).result).toMatchObject({ queryId: 'q', hasMore: true })
    expect((await ask({ filter: {}, limit: 2, offset: 1 })).keys).toEqual(['r2', 'r3'])
    expect((await ask({ filter: {}, offset: 4 })).keys).toEqual(['r5'])
    expect((await ask({ filter: {}, offset: 5 })).keys).toEqual([])
    expect((await ask({ filter: {}, limit: 0 })).keys).toEqual([])
    const { result } = await ask({ filter: { n: 1 } })
    expect(result?.results).toEqual([{ key: 'r1', value: rows[0]?.record.value }])
  })

  test('a cursor goes on after a page, and one that is none is an error with the id of the query', async () => {
    const first = await ask({ filter: {}, limit: 2 })
    const second = await ask({ filter: {}, limit: 2, cursor: first.result?.nextCursor })
    const third = await ask({ filter: {}, limit: 2, cursor: second.result?.nextCursor })
    expect([first.keys, second.keys, third.keys]).toEqual([['r1', 'r2'], ['r3', 'r4'], ['r5']])
    expect(third.result).toEqual({ queryId: 'q', results: expect.any(Array), hasMore: false })
    const { errors } = await ask({ filter: {}, cursor: 'nonsense' })
    expect(errors).toEqual([{ code: 400, message: 'invalid or expired cursor', context: 'q' }])
  })

  test('matching the queryId from the request, also where several ask', async () => {
    const queries = ['b', 'a', 'b'].map((queryId, n) => ({ queryId, mapName: 'rows', filter: { n: n + 1 } }))
    const { queryResults } = await sync({ queries })
    expect(queryResults.map(({ queryId, results }) => [queryId, results[0]?.key])).toEqual([
      ['b', 'r1'],
      ['a', 'r2'],
      ['b', 'r3'],
    ])
  })

  test('one-shot searches find words, by score, with their value and how many there are', async () => {
    const search = async (more: object) =>
      (await sync({ searches: [{ searchId: 's', mapName: 'rows', query: 'Number', ...more }] })).searchResults[0]
    const found = await search({ options: { limit: 2 } })
    expect([found?.searchId, found?.totalCount, found?.results.length]).toEqual(['s', 5, 2])
    expect(found?.results[0]).toEqual({
      ...{ key: expect.any(String), score: expect.any(Number), value: expect.any(Object), matchedTerms: ['number'] },
    })
    expect(await search({ query: 'nothing' })).toEqual({ searchId: 's', results: [], totalCount: 0 })
    expect(await search({ mapName: 'nowhere' })).toEqual({ searchId: 's', results: [], totalCount: 0 })
  })
})

describe('what is no request', () => {
  const whole = pack({ clientId: 'c', clientHlc, operations: [put('x'.repeat(100))] })

  test('truncated anywhere is 400', async () => {
    const answers = await Promise.all(
      [1, 2, 9, whole.length >> 1, whole.length - 1].map((length) =>
        post(whole.subarray(0, length), 'application/msgpack'),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
  })

  test.each([
    ['bytes after the end', Buffer.concat([whole, Buffer.from([0xc0])]), 'application/msgpack', 400],
    ['garbage', Buffer.from([0xc1, 0xff, 0x00]), 'application/msgpack', 400],
    ['a depth bomb', Buffer.alloc(100_000, 0x91), 'application/msgpack', 400],
    ['a length that is a lie', Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff]), 'application/msgpack', 400],
    ['half of a JSON text', '{"clientId":', 'application/json', 400],
    ['JSON that says it is MsgPack', '{"clientId":"c"}', 'application/msgpack', 400],
    ['MsgPack that says it is JSON', whole, 'application/json', 400],
    ['another type', whole, 'application/octet-stream', 415],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415],
    ['two mebibytes and one byte', Buffer.alloc(2_097_153, 0xc0), 'application/x-msgpack', 413],
  ])('%s is refused, and the next request is answered', async (_name, bytes, type, expected) => {
    const { status, body, contentType } = await post(bytes, type)
    expect([status, contentType]).toEqual([expected, 'application/json; charset=utf-8'])
    expect(body).toEqual({ code: expected, message: expect.any(String) })
    expect((await sync({})).errors).toEqual([])
  })

  test('two mebibytes are taken', async () => {
    const room = 2_097_152 - pack({ clientId: 'c', clientHlc, operations: [put('', { key: 'k' })] }).length
    const bytes = pack({ clientId: 'c', clientHlc, operations: [put('x'.repeat(room - 4), { key: 'k' })] })
    expect(bytes.length).toBe(2_097_152)
    expect((await post(bytes, 'application/x-msgpack')).body.ack?.results[0]?.success).toBe(true)
  })

  test('GET is 405 and says what is allowed', async () => {
    const answer = await fetch(`${server.url}/sync`)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
  })
})

test('without Authorization it is 200 even though JWT_SECRET is set, and 401 once security.require_auth is', async () => {
  const request = json({ clientId: 'c', clientHlc })
  const ask = async (one: TestServer, authorization?: string) => {
    const headers = {
      ...(request.headers as object),
      ...(authorization !== undefined && { Authorization: authorization }),
    }
    return (await one.call('syncMaps', '/sync', { ...request, headers })) as { status: number; body: HttpSyncResponse }
  }
  const good = `Bearer ${await tokenOf({ sub: 'bob' })}`
  await using open = await startTestServer({ jwtSecrets: [secret] })
  const open200 = await Promise.all([ask(open), ask(open, 'Bearer '), ask(open, 'Bearer a.b.c'), ask(open, good)])
  expect(open200.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  await using closed = await startTestServer({ jwtSecrets: [secret], mapsRequireAuth: 'on' })
  expect((await ask(closed)).body).toEqual({ code: 401, message: 'authentication required' })
  expect((await ask(closed, 'Bearer a.b.c')).body).toEqual({ code: 401, message: 'Authentication failed' })
  expect((await ask(closed, good)).status).toBe(200)
})
