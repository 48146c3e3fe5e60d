/**
 * Defects of the public server, by the number under which the facts of the protocol list them, each with what clients see
 * of a better one.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LwwMap, type LwwRecord } from '../../../src/crdt/mod.ts'
import { pemPath, presenting, tlsSettings, trust } from '../../support/certificates.ts'
import { ofType } from '../../support/maps-messages.ts'
import { json, startTestServer, type TestServer } from '../../support/server.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { batch, Client, fill, put, query, remove, rootOf, rowsOf, stamp, sync } from './client.ts'
import { hs256, secret } from './tokens.ts'

const vectorMaps = JSON.stringify({ vectors: { fields: ['text'], dimension: 8 } })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ embeddingProvider: 'deterministic', vectorMaps })
})
afterAll(() => server.stop())

const open = () => Client.open(server.wsUrl)
let maps = 0
const newMap = (): string => `map-${maps++}`

describe('12.1', () => {
  test('#1 the latest write of the clients stands, in whichever order writes arrive; only a clock far ahead is set back', async () => {
    using client = await open()
    using other = await open()
    const map = newMap()
    const at = Date.UTC(2026, 0, 2)
    const write = (value: string, millis: number, id: number) =>
      batch(put(value, { id, map, key: 'k', timestamp: stamp(millis) }))
    await client.ask(write('late', at + 1, 1), 'OP_ACK')
    await other.ask(write('early, but sent afterwards', at, 1), 'OP_ACK')
    expect(await rowsOf(client, map)).toEqual([['k', 'late']])
    // A minute ahead is believed to the millisecond, and no more than that.
    const ahead = Date.now() + 3_600_000
    await client.ask(write('from the future', ahead, 2), 'OP_ACK')
    await client.ask(batch(put('believed', { id: 3, map, key: 'l', timestamp: stamp(Date.now() + 50_000) })), 'OP_ACK')
    const replica = await copyOf(client, map)
    expect(replica.get('k')?.timestamp.millis).toBeLessThan(ahead - 3_000_000)
    expect(replica.get('l')?.timestamp).toMatchObject({ counter: 0, nodeId: 'client-1' })
  })

  test('#2 the tag of an element is the one that its client gave: sent again it is the same, and removed by it', async () => {
    using client = await open()
    const mapName = newMap()
    const orRecord = { value: 'x', timestamp: stamp(Date.UTC(2026, 0, 2)), tag: '1767312000000:0:client-1' }
    const add = batch({ id: '1', mapName, key: 'k', opType: 'OR_ADD', orRecord })
    for (let again = 0; again < 3; again += 1) await client.ask(add, 'OP_ACK')
    const diff = async () =>
      (await client.ask({ type: 'ORMAP_DIFF_REQUEST', payload: { mapName, keys: ['k'] } }, 'ORMAP_DIFF_RESPONSE'))
        .payload.entries
    expect(await diff()).toEqual([{ key: 'k', records: [orRecord], tombstones: [] }])
    await client.ask(batch({ id: '2', mapName, key: 'k', opType: 'OR_REMOVE', orTag: orRecord.tag }), 'OP_ACK')
    // An addition that comes late does not bring it back.
    await client.ask(add, 'OP_ACK')
    expect(await diff()).toEqual([{ key: 'k', records: [], tombstones: [orRecord.tag] }])
  })

  test('#3 a deletion is a record: others are told with it, and a client that was away does not bring the key back', async () => {
    const environment = simulatedEnvironment({ startMs: Date.UTC(2026, 0, 2) })
    await using still = await startTestServer({ environment, mapsTombstoneMs: 60_000, mapsGcIntervalMs: 1_000 })
    using client = await Client.open(still.wsUrl)
    using other = await Client.open(still.wsUrl)
    await other.ask(query('q', 'm'), 'QUERY_RESP')
    const first = put('old', { id: 1, key: 'k', timestamp: stamp(environment.nowMs()) })
    const gone = remove('k', { id: 2, timestamp: stamp(environment.nowMs() + 1) })
    await client.ask(batch(first, gone), 'OP_ACK')
    await other.next('SERVER_EVENT')
    expect((await other.next('SERVER_EVENT')).payload).toEqual({
      mapName: 'm',
      eventType: 'REMOVE',
      key: 'k',
      record: gone.record,
    })
    await other.ask(batch(first), 'OP_ACK')
    expect(await rowsOf(client, 'm')).toEqual([])
    // Later everybody forgets it, and who was away for as long has to begin anew.
    const lastSyncTimestamp = environment.nowMs()
    await environment.advance(59_000)
    for (const each of [client, other]) await each.rest()
    await environment.advance(5_000)
    const { olderThan } = (await client.next('GC_PRUNE')).payload
    expect(olderThan.millis).toBeGreaterThan(gone.record.timestamp.millis)
    const reset = await other.ask({ type: 'SYNC_INIT', mapName: 'm', lastSyncTimestamp }, 'SYNC_RESET_REQUIRED')
    expect(reset.payload).toEqual({ mapName: 'm', reason: expect.any(String) })
    expect(await rootOf(other, 'm')).toBe(0)
    // What it did not begin anew with is refused by name, and no longer sent again.
    other.send(batch(first))
    const rejected = await other.next('MERGE_REJECTED')
    expect(rejected).toMatchObject({ mapName: 'm', key: 'k', attemptedValue: 'old', timestamp: first.record.timestamp })
    expect((await other.next('OP_ACK')).payload.lastId).toBe('1')
  })

  test('#4 a client with the same records has the same root, and asks for nothing', async () => {
    using client = await open()
    const map = newMap()
    const own = new LwwMap()
    const ops = Array.from({ length: 100 }, (_, at) => put(at, { id: at + 1, map, key: `k${at}` }))
    for (const {
      key,
      record: { value, timestamp },
    } of ops)
      own.apply(key, { value, timestamp })
    await client.ask(batch(...ops), 'OP_ACK')
    expect(await rootOf(client, map)).toBe(own.root)
  })

  test('#5 a time to live is honoured: the record ends, live queries are told, and it is a deletion', async () => {
    const environment = simulatedEnvironment({ startMs: Date.UTC(2026, 0, 2) })
    await using still = await startTestServer({ environment })
    using client = await Client.open(still.wsUrl)
    await client.ask(query('q', 'm'), 'QUERY_RESP')
    const timestamp = stamp(environment.nowMs())
    await client.ask(batch(put(1, { id: 1, key: 'k', timestamp, ttlMs: 1_000 })), 'OP_ACK')
    await environment.advance(3_000)
    expect((await client.next('QUERY_UPDATE')).payload).toMatchObject({ key: 'k', changeType: 'LEAVE' })
  })

  test('#6 a write that is refused holds up none of the others, and never comes again', async () => {
    using client = await open()
    const map = newMap()
    client.send(
      batch(put(1, { id: 1, map, key: 'a' }), put(2, { id: 2, map: '_topgun_x' }), put(3, { id: 3, map, key: 'c' })),
    )
    expect((await client.next()).type).toBe('ERROR')
    const { payload: rejected } = await client.take('OP_REJECTED')
    expect(rejected).toMatchObject({ opId: '2', reason: expect.any(String) })
    const { payload } = await client.take('OP_ACK')
    // Every id up to the last is done: a client sends none of them again.
    expect([payload.lastId, payload.results?.map(({ opId }) => opId)]).toEqual(['3', ['1', '2', '3']])
    expect(await rowsOf(client, map)).toEqual([
      ['a', 1],
      ['c', 3],
    ])
  })

  test.each([
    ['p and n', { p: { a: 2 }, n: { a: 1 } }],
    ['positive and negative', { positive: { a: 2 }, negative: { a: 1 } }],
  ])('#7 a counter is understood by the names %s, and answered by both', async (_names, state) => {
    using client = await open()
    const answer = await client.ask({ type: 'COUNTER_SYNC', payload: { name: newMap(), state } }, 'COUNTER_UPDATE')
    expect(answer.payload.state).toEqual({ positive: { a: 2 }, negative: { a: 1 }, p: { a: 2 }, n: { a: 1 } })
  })

  test('#8 a lock that is held is answered with nothing, so that nobody takes it for granted', async () => {
    using ann = await open()
    using bob = await open()
    const request = { type: 'LOCK_REQUEST', payload: { requestId: 'r', name: newMap(), ttl: 60_000 } }
    await ann.ask(request, 'LOCK_GRANTED')
    bob.send(request)
    expect(await bob.rest()).toEqual([])
    ann.send({ type: 'LOCK_RELEASE', payload: { requestId: 's', name: request.payload.name, fencingToken: 1 } })
    expect((await bob.next('LOCK_GRANTED')).payload).toEqual({
      ...{ requestId: 'r', name: request.payload.name },
      fencingToken: 2,
    })
  })

  test('#9 the writer sees its own writes in its live queries', async () => {
    using client = await open()
    const map = newMap()
    await client.ask(query('q', map), 'QUERY_RESP')
    client.send(batch(put('mine', { id: 1, map, key: 'k' })))
    expect((await client.next('QUERY_UPDATE')).payload).toEqual({
      queryId: 'q',
      key: 'k',
      value: 'mine',
      changeType: 'ENTER',
    })
  })

  test('#10 two clients that give their queries one name have a query each', async () => {
    using ann = await open()
    using bob = await open()
    const map = newMap()
    await ann.ask(query('q', map, { where: { of: 'ann' } }), 'QUERY_RESP')
    await bob.ask(query('q', map, { where: { of: 'bob' } }), 'QUERY_RESP')
    await fill(ann, map, { a: { of: 'ann' }, b: { of: 'bob' } })
    const updates = async (client: Client) =>
      [...(await client.rest()), ...client.messages]
        .filter((message) => message.type === 'QUERY_UPDATE')
        .map(({ payload }) => payload.key)
    expect(new Set(await updates(ann))).toEqual(new Set(['a']))
    expect(new Set(await updates(bob))).toEqual(new Set(['b']))
    bob.send({ type: 'QUERY_UNSUB', payload: { queryId: 'q' } })
    await bob.rest()
    await fill(bob, map, { c: { of: 'ann' } })
    expect((await ann.next('QUERY_UPDATE')).payload.key).toBe('c')
  })

  test('#11 /sync answers deltas, queries, searches and what became of each write', async () => {
    const map = newMap()
    const { id: _, ...op } = put({ text: 'a storm' }, { id: 1, map, key: 'k' })
    const { body } = await sync(server, {
      operations: [op],
      syncMaps: [{ mapName: map, lastSyncTimestamp: stamp(0, 0, '') }],
      queries: [{ queryId: 'q', mapName: map, filter: { text: 'a storm' } }],
      searches: [{ searchId: 's', mapName: map, query: 'storm' }],
    })
    expect(body).toMatchObject({
      ack: { lastId: 'http-op-0', results: [{ opId: 'http-op-0', success: true, achievedLevel: 'MEMORY' }] },
      deltas: [{ mapName: map, records: [{ key: 'k', record: op.record, eventType: 'PUT' }] }],
      queryResults: [{ queryId: 'q', results: [{ key: 'k', value: { text: 'a storm' } }] }],
      searchResults: [{ searchId: 's', results: [{ key: 'k' }], totalCount: 1 }],
      errors: [],
    })
  })

  test('#12 a setting that is changed takes effect, and the documented figures are those of the server', async () => {
    const environment = simulatedEnvironment({ startMs: Date.UTC(2026, 0, 2) })
    await using still = await startTestServer({ environment, mapsTombstoneMs: 1_000 })
    const settings = '/api/admin/settings'
    const { body } = await still.call('getAdminSettings', settings)
    expect(body).toMatchObject({
      defaultOperationTimeoutMs: 30_000,
      maxConcurrentOperations: 1_000,
      gcIntervalMs: 60_000,
    })
    using client = await Client.open(still.wsUrl)
    await client.ask(batch(remove('k', { id: 1, timestamp: stamp(environment.nowMs()) })), 'OP_ACK')
    await environment.advance(5_000)
    expect(await client.rest()).toEqual([])
    await still.call('updateAdminSettings', settings, json({ gcIntervalMs: 2_000 }, 'PUT'))
    await environment.advance(2_000)
    expect((await client.next()).type).toBe('GC_PRUNE')
  })

  test('#15 a write concern is honoured: each level is what was asked for, and true', async () => {
    using client = await open()
    await using memory = await startTestServer({ mapsStore: 'null' })
    using volatile = await Client.open(memory.wsUrl)
    const reached = async (at: Client, writeConcern: string) =>
      (await at.ask({ type: 'OP_BATCH', payload: { ops: [put(1, { id: 1, map: 'w' })], writeConcern } }, 'OP_ACK'))
        .payload.achievedLevel
    expect([
      await reached(client, 'MEMORY'),
      await reached(client, 'APPLIED'),
      await reached(client, 'PERSISTED'),
    ]).toEqual(['MEMORY', 'APPLIED', 'PERSISTED'])
    expect(await reached(volatile, 'PERSISTED')).toBe('APPLIED')
  })

  test('#17 the journal tells a first write from a change, and what was there before', async () => {
    using client = await open()
    const map = newMap()
    await client.ask(
      batch(put(1, { id: 1, map, key: 'k' }), put(2, { id: 2, map, key: 'k' }), remove('k', { id: 3, map })),
      'OP_ACK',
    )
    const read = { type: 'JOURNAL_READ', requestId: 'j', fromSequence: '1', mapName: map }
    const { events } = await client.ask(read, 'JOURNAL_READ_RESPONSE')
    expect(events.map(({ type, previousValue }) => [type, previousValue])).toEqual([
      ['PUT', undefined],
      ['UPDATE', 1],
      ['DELETE', 2],
    ])
  })

  test('#18 the bytes of a vector may come as a map of positions, which the published client makes of them', async () => {
    using client = await open()
    await fill(client, 'vectors', { a: { text: 'one' } })
    const queryVector = Object.fromEntries([
      ...new Uint8Array(Float32Array.of(1, 0, 0, 0, 0, 0, 0, 1).buffer).entries(),
    ])
    const { payload } = await client.ask(
      { type: 'VECTOR_SEARCH', payload: { id: 'v', mapName: 'vectors', queryVector, k: 1 } },
      'VECTOR_SEARCH_RESP',
    )
    expect(payload).toMatchObject({ id: 'v', results: [{ key: 'a' }] })
    expect(payload.error).toBeUndefined()
  })

  test('#19 writes that come again are acknowledged, change nothing, and are told to nobody', async () => {
    using client = await open()
    using other = await open()
    const map = newMap()
    await other.ask(query('q', map), 'QUERY_RESP')
    const ops = Array.from({ length: 200 }, (_, at) => put(at, { id: at + 1, map, key: `k${at}` }))
    await client.ask(batch(...ops), 'OP_ACK')
    await other.rest()
    const root = await rootOf(client, map)
    for (let again = 0; again < 10; again += 1) {
      expect((await client.ask(batch(...ops), 'OP_ACK')).payload.lastId).toBe('200')
    }
    expect(await other.rest()).toEqual([])
    expect(await rootOf(client, map)).toBe(root)
    const { events } = await client.ask(
      { type: 'JOURNAL_READ', requestId: 'j', fromSequence: '1', mapName: map, limit: 1_000 },
      'JOURNAL_READ_RESPONSE',
    )
    expect(events).toHaveLength(200)
  })

  test('#20 whoever began to sync a map is told of its changes, without a query', async () => {
    using writer = await open()
    using lww = await open()
    using or = await open()
    const [map, mapName] = [newMap(), newMap()]
    await lww.ask({ type: 'SYNC_INIT', mapName: map }, 'SYNC_RESP_ROOT')
    await or.ask({ type: 'ORMAP_SYNC_INIT', mapName, rootHash: 0, bucketHashes: {} }, 'ORMAP_SYNC_RESP_ROOT')
    await fill(writer, map, { k: 1 })
    expect((await lww.next('SERVER_EVENT')).payload).toMatchObject({ mapName: map, key: 'k' })
    const orRecord = { value: 1, timestamp: stamp(Date.UTC(2026, 0, 2)), tag: 't' }
    await writer.ask(batch({ id: '1', mapName, key: 'k', opType: 'OR_ADD', orRecord }), 'OP_ACK')
    expect((await or.next('SERVER_EVENT')).payload).toMatchObject({ mapName, key: 'k', orRecord })
  })

  test('#21 a connection may be encrypted, and clients may be asked for a certificate', async () => {
    await using encrypted = await startTestServer({ ...tlsSettings, tlsCaFile: pemPath('authority') })
    const url = encrypted.wsUrl.replace('ws:', 'wss:')
    using client = await Client.open(url, '/ws', presenting('client'))
    expect(await client.rest()).toEqual([])
    await expect(Client.open(url, '/ws', trust)).rejects.toThrow()
  })

  test('#22 a search gives values, which policies filter', async () => {
    await using guarded = await startTestServer({ jwtSecrets: [secret] })
    const exp = Math.floor(Date.now() / 1000) + 3600
    using client = await Client.open(guarded.wsUrl)
    await client.ask({ type: 'AUTH', token: hs256({ sub: 'ann', exp }) }, 'AUTH_ACK')
    await fill(client, 'm', { mine: { text: 'storm', of: 'ann' }, other: { text: 'storm', of: 'bob' } })
    const search = { type: 'SEARCH', payload: { requestId: 's', mapName: 'm', query: 'storm' } }
    expect((await client.ask(search, 'SEARCH_RESP')).payload.results[0]?.value).toMatchObject({ text: 'storm' })
    const policy = { id: 'own', mapPattern: 'm', action: 'all', effect: 'allow', condition: 'auth.id == data.of' }
    const headers = {
      Authorization: `Bearer ${hs256({ sub: 'root', roles: ['admin'], exp })}`,
      'Content-Type': 'application/json',
    }
    const answer = await fetch(`${guarded.url}/api/admin/policies`, { ...json(policy), headers })
    expect(answer.status).toBe(201)
    const { payload } = await client.ask(search, 'SEARCH_RESP')
    expect(payload).toMatchObject({ totalCount: 1, results: [{ key: 'mine', value: { of: 'ann' } }] })
  })
})

describe('12.1, of a server that was stopped and started again', () => {
  const count = 100
  const lock = { type: 'LOCK_REQUEST', payload: { requestId: 'r', name: 'l' } }
  let again: TestServer
  let levels: readonly (string | undefined)[]
  let closes: readonly object[]
  beforeAll(async () => {
    const first = await startTestServer({ keepData: true })
    const client = await Client.open(first.wsUrl)
    const idle = await Client.open(first.wsUrl)
    await client.ask(lock, 'LOCK_GRANTED')
    await client.ask({ type: 'COUNTER_SYNC', payload: { name: 'c', state: { p: { a: 3 }, n: {} } } }, 'COUNTER_UPDATE')
    const ops = Array.from({ length: count }, (_, at) => put(at, { id: at + 1, key: `k${at}` }))
    client.send(...ops.map((op) => ({ type: 'OP_BATCH', payload: { ops: [op], writeConcern: 'PERSISTED' } })))
    // The first of them is done; the others are under way or have not been read.
    await client.next('OP_ACK')
    await first.stop()
    closes = [await client.closed, await idle.closed]
    levels = client.messages.filter((message) => message.type === 'OP_ACK').map(({ payload }) => payload.achievedLevel)
    again = await startTestServer({ dataDir: first.dataDir })
  })
  afterAll(() => again.stop())

  test('#13 a stop lets what is under way answer, and closes every connection', async () => {
    expect(closes).toEqual(Array.from({ length: 2 }, () => ({ code: 1000, reason: 'server shutting down' })))
    using client = await Client.open(again.wsUrl)
    expect((await rowsOf(client, 'm')).length).toBe(levels.length)
  })

  test('#14 what was acknowledged is there', async () => {
    // With a store that waits and one that fails: operations.test.ts; with kill -9: test/maps/crash.slow.test.ts.
    expect(new Set(levels)).toEqual(new Set(['PERSISTED']))
    using client = await Client.open(again.wsUrl)
    const rows = new Map(await rowsOf(client, 'm'))
    for (const at of levels.keys()) expect(rows.get(`k${at}`)).toBe(at)
  })

  test('#16 the tokens of locks, counters and the journal are there', async () => {
    using client = await Client.open(again.wsUrl)
    expect((await client.ask(lock, 'LOCK_GRANTED')).payload.fencingToken).toBe(2)
    const counter = await client.ask({ type: 'COUNTER_REQUEST', payload: { name: 'c' } }, 'COUNTER_RESPONSE')
    expect(counter.payload.state.p).toEqual({ a: 3 })
    const read = { type: 'JOURNAL_READ', requestId: 'j', fromSequence: '1', limit: 1 }
    const { events } = await client.ask(read, 'JOURNAL_READ_RESPONSE')
    expect(events).toMatchObject([{ sequence: '1', type: 'PUT', mapName: 'm', key: 'k0', value: 0 }])
  })
})

/** A copy of a map by a walk to all of its leaves. */
async function copyOf(client: Client, mapName: string): Promise<LwwMap> {
  const copy = new LwwMap()
  const queue = ['']
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    client.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName, path } })
    const got = await client.next()
    if (got.type === 'SYNC_RESP_BUCKETS') queue.push(...Object.keys(got.payload.buckets).map((digit) => path + digit))
    else
      for (const { key, record } of ofType(got, 'SYNC_RESP_LEAF').payload.records) copy.apply(key, record as LwwRecord)
  }
  return copy
}
