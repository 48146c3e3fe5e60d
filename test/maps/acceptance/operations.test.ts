/** Writes and the walks that bring copies of a map together, on a composed server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashText, LwwMap, type LwwRecord, OrMap } from '../../../src/crdt/mod.ts'
import { allOf, ofType } from '../../support/maps-messages.ts'
import { eventually, startTestServer, type TestServer } from '../../support/server.ts'
import { batch, Client, type Message, put, remove, stamp } from './client.ts'
import { clientFixtures } from './fixtures.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const open = () => Client.open(server.wsUrl)
let maps = 0
/** A map of its own for each test. */
const newMap = (): string => `map-${maps++}`

const level = (levels: string) => ({ success: true, achievedLevel: levels })

describe('what clients send', () => {
  test('is understood: every message of the public implementation, and the connection goes on', async () => {
    expect(clientFixtures).toHaveLength(26)
    const answers: Record<string, string> = {
      ...{ AUTH: 'AUTH_ACK', PING: 'PONG', CLIENT_OP: 'OP_ACK', OP_BATCH: 'OP_ACK', SYNC_INIT: 'SYNC_RESP_ROOT' },
      ...{ MERKLE_REQ_BUCKET: 'SYNC_RESP_LEAF', ORMAP_SYNC_INIT: 'ORMAP_SYNC_RESP_ROOT' },
      ...{ QUERY_SUB: 'QUERY_RESP', QUERY_SUB_GROUPBY_AGG: 'QUERY_RESP', COUNTER_REQUEST: 'COUNTER_RESPONSE' },
      ...{ COUNTER_SYNC: 'COUNTER_UPDATE', SEARCH: 'SEARCH_RESP', SEARCH_SUB: 'SEARCH_RESP' },
      ...{ LOCK_REQUEST: 'LOCK_GRANTED', LOCK_RELEASE: 'LOCK_RELEASED', LIST_RESOLVERS: 'LIST_RESOLVERS_RESPONSE' },
      ...{ ENTRY_PROCESS: 'ENTRY_PROCESS_RESPONSE', REGISTER_RESOLVER: 'REGISTER_RESOLVER_RESPONSE' },
      ...{ PARTITION_MAP_REQUEST: 'PARTITION_MAP' },
    }
    for (const { name, message } of clientFixtures) {
      using client = await open()
      client.send(message)
      // What is told late would come before the answer to something that was asked afterwards.
      if (answers[name]) expect((await client.next()).type, name).toBe(answers[name])
      else expect(await client.rest(), name).toEqual([])
    }
  })

  test('the answers to the writes among them are those of the public implementation, but for what they name', async () => {
    using client = await open()
    const message = (name: string) => clientFixtures.find((fixture) => fixture.name === name)?.message as Message
    expect((await client.ask(message('CLIENT_OP'), 'OP_ACK')).payload).toEqual({
      ...{ lastId: 'op-1', achievedLevel: 'MEMORY' },
      results: [{ opId: 'op-1', ...level('MEMORY') }],
    })
    expect((await client.ask(message('OP_BATCH'), 'OP_ACK')).payload).toEqual({
      ...{ lastId: 'op-2', achievedLevel: 'MEMORY' },
      results: ['op-1', 'op-2'].map((opId) => ({ opId, ...level('MEMORY') })),
    })
  })
})

describe('writes', () => {
  test('are of the kind that they carry where they do not say', async () => {
    using client = await open()
    const [lww, or] = [newMap(), newMap()]
    const timestamp = stamp(Date.UTC(2026, 0, 2))
    const tag = '1767312000000:0:client-1'
    const ops = [
      { id: '1', mapName: lww, key: 'a', record: { value: 1, timestamp } },
      { id: '2', mapName: lww, key: 'b', record: { value: null, timestamp } },
      { id: '3', mapName: or, key: 'c', orRecord: { value: 'x', timestamp, tag } },
      { id: '4', mapName: or, key: 'c', orTag: 'other' },
      { id: '5', mapName: lww, key: 'a', opType: 'REMOVE', record: null },
      { id: '6', mapName: or, key: 'd', opType: 'OR_ADD', orRecord: { value: 'y', timestamp, tag: 't' }, orTag: null },
    ]
    const { payload } = await client.ask(batch(...ops), 'OP_ACK')
    expect(payload.results?.map(({ success }) => success)).toEqual(ops.map(() => true))
    const { entries } = (
      await client.ask(
        { type: 'ORMAP_DIFF_REQUEST', payload: { mapName: or, keys: ['c', 'd', 'e'] } },
        'ORMAP_DIFF_RESPONSE',
      )
    ).payload
    expect(entries).toEqual([
      { key: 'c', records: [{ value: 'x', timestamp, tag }], tombstones: ['other'] },
      { key: 'd', records: [{ value: 'y', timestamp, tag: 't' }], tombstones: [] },
      { key: 'e', records: [], tombstones: [] },
    ])
  })

  test('whose numbers are floats or 64-bit integers are the same writes', async () => {
    using client = await open()
    const mapName = newMap()
    const millis = Date.UTC(2026, 0, 2)
    for (const form of [millis, BigInt(millis)]) {
      const record = { value: 1, timestamp: { millis: form, counter: BigInt(0), nodeId: 'n' }, ttlMs: BigInt(2 ** 43) }
      await client.ask(batch({ id: '1', mapName, key: 'k', opType: 'PUT', record }), 'OP_ACK')
    }
    const rows = await leafOf(client, mapName, 'k')
    expect(rows).toEqual([{ key: 'k', record: { value: 1, timestamp: stamp(millis, 0, 'n'), ttlMs: 2 ** 43 } }])
  })

  test('of every value come back as they were sent, also after a restart', async () => {
    const values = {
      ...{ null: [null], text: 'ключ 😀', empty: '', list: [1, [2, [3]]], bytes: new Uint8Array([1, 2, 255]) },
      ...{ numbers: [0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 40), 1e300], flags: [true, false], nested: { a: { b: {} } } },
      ...{ date: new Date(1_700_000_000_123), keys: { constructor: 1, toString: 2, '': 3, '0': 4 } },
    }
    const first = await startTestServer({ keepData: true })
    using client = await Client.open(first.wsUrl)
    await client.ask(batch(put(values, { id: 1, key: 'k' })), 'OP_ACK')
    const timestamp = stamp(Date.UTC(2026, 0, 2))
    const named = JSON.parse('{"__proto__": 1, "a": {"__proto__": [2]}}')
    const ops = [values.bytes, values.date, values, named].map((value, at) => {
      const orRecord = { value, timestamp, tag: `t${at}` }
      return { id: '2', mapName: 'or', key: `k${at}`, opType: 'OR_ADD', orRecord }
    })
    await client.ask(batch(...ops), 'OP_ACK')
    const init = { type: 'ORMAP_SYNC_INIT', mapName: 'or', rootHash: 0, bucketHashes: {} }
    const { rootHash } = (await client.ask(init, 'ORMAP_SYNC_RESP_ROOT')).payload
    const before = await valueAt(client)
    await first.stop()
    await using second = await startTestServer({ dataDir: first.dataDir })
    using back = await Client.open(second.wsUrl)
    const after = await valueAt(back)
    // The hashes of sets are of their values.
    expect((await back.ask(init, 'ORMAP_SYNC_RESP_ROOT')).payload.rootHash).toBe(rootHash)
    for (const value of [before, after]) expect({ ...value, bytes: new Uint8Array(value.bytes) }).toEqual(values)
  })

  test('are acknowledged in the order in which they were sent, an id never ahead of one that is not done', async () => {
    using client = await open()
    const mapName = newMap()
    // Every new write goes with all that are not acknowledged.
    for (let last = 1; last <= 20; last += 1) {
      client.send(
        batch(...Array.from({ length: last }, (_, at) => put(at, { id: at + 1, map: mapName, key: `k${at}` }))),
      )
    }
    for (let last = 1; last <= 20; last += 1) expect((await client.next('OP_ACK')).payload.lastId).toBe(String(last))
  })

  test('of an empty batch acknowledge nothing', async () => {
    using client = await open()
    expect((await client.ask(batch(), 'OP_ACK')).payload).toEqual({ lastId: '0', results: [] })
  })

  test('without an id acknowledge no write that has one', async () => {
    using client = await open()
    const { payload } = await client.ask({ type: 'CLIENT_OP', payload: put(1, { map: newMap() }) }, 'OP_ACK')
    expect(payload).toMatchObject({ lastId: '0', results: [{ success: true }] })
    expect((await client.ask(batch(7, put(1)), 'OP_ACK')).payload).toMatchObject({ lastId: '0' })
  })

  test('that are wrong are each told: ERROR first, then which, then an acknowledgement that lets the others stand', async () => {
    using client = await open()
    const map = newMap()
    const good = (id: number) => put(id, { id, map, key: `k${id}` })
    const { record: _record, ...recordless } = good(3)
    client.send(batch(good(1), { ...good(2), mapName: '__topgun_secret' }, recordless, 17, good(4)))
    expect(await client.next()).toMatchObject({ type: 'ERROR', payload: { code: 403 } })
    const told = [await client.next(), await client.next(), await client.next()]
    expect(allOf(told, 'OP_REJECTED').map(({ payload }) => [payload.opId, payload.code])).toEqual([
      ['2', 403],
      ['3', 400],
      ['', 400],
    ])
    const { payload } = await client.take('OP_ACK')
    expect(payload.lastId).toBe('4')
    expect(payload.results?.map(({ success }) => success)).toEqual([true, false, false, false, true])
    expect(await client.rest()).toEqual([])
    client.send({ type: 'QUERY_SUB', payload: { queryId: 'q', mapName: map, query: {} } })
    expect((await client.next('QUERY_RESP')).payload.results.map(({ key }) => key)).toEqual(['k1', 'k4'])
  })

  test('that are too large are rejected by the text that clients know', async () => {
    await using small = await startTestServer({ mapsValueBytes: 100 })
    using client = await Client.open(small.wsUrl)
    // A text of 98 bytes is two bytes longer encoded.
    client.send(batch(put('x'.repeat(98), { id: 1 }), put('x'.repeat(99), { id: 2 })))
    const message = 'value size 101 bytes exceeds maximum 100 bytes'
    expect(await client.next()).toEqual({ type: 'ERROR', payload: { code: 413, message } })
    expect(await client.next()).toEqual({ type: 'OP_REJECTED', payload: { opId: '2', reason: message, code: 413 } })
    expect((await client.next('OP_ACK')).payload).toMatchObject({
      lastId: '2',
      results: [{ success: true }, { error: message }],
    })
  })
})

/** The records of the leaf of a key, found by a walk from the root. */
async function leafOf(client: Client, mapName: string, key: string) {
  const replica = new LwwMap()
  await walkLww(client, mapName, replica)
  const record = replica.get(key)
  return record === undefined ? [] : [{ key, record }]
}

const valueAt = async (client: Client) => (await leafOf(client, 'm', 'k'))[0]?.record.value as { bytes: Uint8Array }

/** Walks the tree as the published client does; gives how many paths it asked for. */
async function walkLww(client: Client, mapName: string, replica: LwwMap): Promise<number> {
  const { payload } = await client.ask({ type: 'SYNC_INIT', mapName, lastSyncTimestamp: 0 }, 'SYNC_RESP_ROOT')
  expect(payload).toEqual({ mapName, rootHash: expect.any(Number), timestamp: expect.any(Object) })
  if (payload.rootHash === replica.root) return 0
  const queue = ['']
  let asked = 0
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    asked += 1
    client.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName, path } })
    const answer = await client.next()
    expect(answer).toMatchObject({ payload: { mapName, path } })
    if (answer.type === 'SYNC_RESP_LEAF') {
      for (const { key, record } of answer.payload.records) replica.apply(key, record as LwwRecord)
      continue
    }
    const own: Readonly<Record<string, number>> = replica.buckets(path)
    for (const [digit, hash] of Object.entries(ofType(answer, 'SYNC_RESP_BUCKETS').payload.buckets)) {
      expect([digit, hash]).toEqual([expect.stringMatching(/^[0-9a-f]$/), expect.any(Number)])
      expect(hash).toBeGreaterThan(0)
      if (own[digit] !== hash) queue.push(path + digit)
    }
  }
  expect(replica.root).toBe(payload.rootHash)
  return asked
}

describe('walks', () => {
  test('end with equal roots, ask for what differs only, and for nothing when nothing does', async () => {
    using writer = await open()
    using reader = await open()
    const map = newMap()
    const ops = Array.from({ length: 60 }, (_, at) => put({ at }, { id: at + 1, map, key: `k${at}` }))
    await writer.ask(batch(...ops), 'OP_ACK')
    const replica = new LwwMap()
    expect(await walkLww(reader, map, replica)).toBeGreaterThan(60)
    expect(await walkLww(reader, map, replica)).toBe(0)
    await writer.ask(batch(put('new', { id: 61, map, key: 'k7' }), remove('k8', { id: 62, map })), 'OP_ACK')
    expect(await walkLww(reader, map, replica)).toBeLessThanOrEqual(1 + 2 * 3)
    expect(replica.get('k8')?.value).toBeNull()
  })

  test('have the roots of the published client', async () => {
    using client = await open()
    const map = newMap()
    const rows = [
      ['key1', stamp(100, 0, 'test'), 2138087518],
      ['key2', stamp(200, 1, 'n2'), 2137634458],
      ['ключ', stamp(300, 2, 'n3'), 4027974085],
      ['😀', stamp(1706000000000, 7, 'node-1'), 3483962683],
    ] as const
    for (const [key, timestamp, rootHash] of rows) {
      await client.ask(batch(put(key, { id: 1, map, key, timestamp })), 'OP_ACK')
      expect((await client.ask({ type: 'SYNC_INIT', mapName: map }, 'SYNC_RESP_ROOT')).payload.rootHash).toBe(rootHash)
    }
    const { payload } = await client.ask(
      { type: 'MERKLE_REQ_BUCKET', payload: { mapName: map, path: '' } },
      'SYNC_RESP_BUCKETS',
    )
    expect(payload).toEqual({ mapName: map, path: '', buckets: { 3: 3439843954, c: 2703107616 } })
    const leaf = { type: 'MERKLE_REQ_BUCKET', payload: { mapName: map, path: '374' } }
    expect((await client.ask(leaf, 'SYNC_RESP_LEAF')).payload).toEqual({
      ...{ mapName: map, path: '374' },
      records: [{ key: 'key1', record: { value: 'key1', timestamp: stamp(100, 0, 'test') } }],
    })
  })

  test('get a large leaf in several messages, all of which are its records', async () => {
    using client = await open()
    const map = newMap()
    const pathOf = (key: string): string => hashText(key).toString(16).padStart(8, '0').slice(0, 3)
    const path = pathOf('0')
    const keys = [...Array(40_000).keys()].map(String).filter((key) => pathOf(key) === path)
    for (const key of keys.slice(0, 5))
      await client.ask(batch(put(Buffer.alloc(400_000), { id: 1, map, key })), 'OP_ACK')
    const leaf = { type: 'MERKLE_REQ_BUCKET', payload: { mapName: map, path } }
    const replica = new LwwMap()
    for (const [at, size] of [2, 2, 1].entries()) {
      const { payload } = at === 0 ? await client.ask(leaf, 'SYNC_RESP_LEAF') : await client.next('SYNC_RESP_LEAF')
      expect([payload.path, payload.records.length]).toEqual([path, size])
      for (const { key, record } of payload.records) replica.apply(key, record as LwwRecord)
    }
    expect(replica.root).toBe(
      (await client.ask({ type: 'SYNC_INIT', mapName: map }, 'SYNC_RESP_ROOT')).payload.rootHash,
    )
    expect((await client.rest()).filter(({ type }) => type === 'SYNC_RESP_LEAF')).toEqual([])
  })

  test('get a large set in several messages, and each key once however often it is named', async () => {
    using client = await open()
    const map = newMap()
    const tagOf = (at: number): string => `${Date.UTC(2026, 0, 1) + at}:0:client-1`
    const add = (at: number) => {
      const timestamp = stamp(Date.UTC(2026, 0, 1) + at)
      return {
        mapName: map,
        key: 'k',
        opType: 'OR_ADD',
        orRecord: { value: 'x'.repeat(200_000), timestamp, tag: tagOf(at) },
      }
    }
    for (let at = 0; at < 5; at += 1) await client.ask(batch(add(at)), 'OP_ACK')
    const path = hashText('k').toString(16).padStart(8, '0').slice(0, 3)
    for (const [asked, type] of [
      [{ type: 'ORMAP_MERKLE_REQ_BUCKET', payload: { mapName: map, path } }, 'ORMAP_SYNC_RESP_LEAF'],
      [{ type: 'ORMAP_DIFF_REQUEST', payload: { mapName: map, keys: ['k', 'k', 'k'] } }, 'ORMAP_DIFF_RESPONSE'],
    ] as const) {
      client.send(asked)
      const entries = [await client.next(type), await client.next(type), await client.next(type)].map(
        ({ payload }) => payload.entries,
      )
      expect(entries.map((part) => part.map(({ key }) => key))).toEqual([['k'], ['k'], ['k']])
      const tags = entries.flat().flatMap(({ records }) => records.map(({ tag }) => tag))
      expect(tags).toEqual([0, 1, 2, 3, 4].map(tagOf))
      expect((await client.rest()).filter((message) => message.type === type)).toEqual([])
    }
  })

  test('of a map that nobody has written answer an empty tree', async () => {
    using client = await open()
    const mapName = newMap()
    expect((await client.ask({ type: 'SYNC_INIT', mapName }, 'SYNC_RESP_ROOT')).payload.rootHash).toBe(0)
    const walk = { type: 'MERKLE_REQ_BUCKET', payload: { mapName, path: '' } }
    expect((await client.ask(walk, 'SYNC_RESP_BUCKETS')).payload.buckets).toEqual({})
    const init = { type: 'ORMAP_SYNC_INIT', mapName, rootHash: 0, bucketHashes: {} }
    expect((await client.ask(init, 'ORMAP_SYNC_RESP_ROOT')).payload).toEqual({
      ...{
        mapName,
        rootHash: 0,
        timestamp: { millis: expect.any(Number), counter: expect.any(Number), nodeId: 'tallymill' },
      },
    })
  })

  test('push all removals of a map that a client knows with each of its keys, however many they are', async () => {
    using client = await open()
    const mapName = newMap()
    const record = { value: 'x', timestamp: stamp(Date.UTC(2026, 0, 2)), tag: 'live' }
    const tombstones = Array.from({ length: 10_000 }, (_, at) => `${1_767_312_000_000 + at}:0:client-1`)
    client.send({
      type: 'ORMAP_PUSH_DIFF',
      payload: { mapName, entries: [{ key: 'k', records: [record], tombstones }] },
    })
    const diff = { type: 'ORMAP_DIFF_REQUEST', payload: { mapName, keys: ['k'] } }
    const entry = await eventually(async () => {
      const [first] = (await client.ask(diff, 'ORMAP_DIFF_RESPONSE')).payload.entries
      return first !== undefined && first.records.length > 0 && first
    })
    expect([entry.records, entry.tombstones.length]).toEqual([[record], tombstones.length])
    expect(new Set(client.messages.map(({ type }) => type))).toEqual(new Set(['ORMAP_DIFF_RESPONSE']))
  })

  test('of sets end with equal roots: each side gives the other what it lacks', async () => {
    using client = await open()
    using other = await open()
    const mapName = newMap()
    const add = (key: string, value: unknown, millis: number, nodeId: string) => {
      const timestamp = stamp(millis, 0, nodeId)
      return { key, record: { value, timestamp, tag: `${millis}:0:${nodeId}` } }
    }
    const [here, there] = [add('k', 'x', 100, 'n'), add('k', { b: 1, a: { z: 1, b: 2 } }, 101, 'm')]
    const own = new OrMap()
    own.add(here.key, here.record)
    const op = { id: '1', mapName, key: there.key, opType: 'OR_ADD', orRecord: there.record }
    await other.ask(batch(op), 'OP_ACK')
    const init = () => ({ type: 'ORMAP_SYNC_INIT', mapName, rootHash: own.root, bucketHashes: own.buckets('') })
    expect((await client.ask(init(), 'ORMAP_SYNC_RESP_ROOT')).payload.rootHash).not.toBe(own.root)
    let path = ''
    for (; path.length < 3; ) {
      const { payload } = await client.ask(
        { type: 'ORMAP_MERKLE_REQ_BUCKET', payload: { mapName, path } },
        'ORMAP_SYNC_RESP_BUCKETS',
      )
      expect(payload).toMatchObject({ mapName, path })
      path += Object.keys(payload.buckets)[0]
    }
    const leaf = await client.ask(
      { type: 'ORMAP_MERKLE_REQ_BUCKET', payload: { mapName, path } },
      'ORMAP_SYNC_RESP_LEAF',
    )
    expect(leaf.payload).toEqual({ mapName, path, entries: [{ key: 'k', records: [there.record], tombstones: [] }] })
    own.add(there.key, there.record)
    const entries = [{ key: 'k', records: [here.record], tombstones: [] }]
    client.send({ type: 'ORMAP_PUSH_DIFF', payload: { mapName, entries } })
    // A push is not answered.
    expect(await client.rest()).toEqual([])
    expect((await client.ask(init(), 'ORMAP_SYNC_RESP_ROOT')).payload.rootHash).toBe(own.root)
    expect(own.root).toBe(3229564578)
  })
})
