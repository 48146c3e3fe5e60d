/** Topics, locks, counters, the journal, policies, and what the server does not do, as clients see them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MessageType } from '../../support/maps-messages.ts'
import { json, startTestServer, type TestServer } from '../../support/server.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { batch, Client, fill, put, query, remove, stamp } from './client.ts'
import { hs256, secret } from './tokens.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const open = () => Client.open(server.wsUrl)
let names = 0
const newName = (): string => `name-${names++}`

describe('topics', () => {
  const sub = (topic: string) => ({ type: 'TOPIC_SUB', payload: { topic } })
  const pub = (topic: string, data: unknown) => ({ type: 'TOPIC_PUB', payload: { topic, data } })

  test('reach all others that are subscribed, in order, whatever is said; nothing is kept', async () => {
    using ann = await open()
    using bob = await open()
    using late = await open()
    const topic = `chat/${newName()}`
    for (const client of [ann, bob]) {
      client.send(sub(topic), sub(topic))
      await client.rest()
    }
    const said = [{ text: 'hi' }, 'text', 1, null, [1, { a: [] }], true]
    ann.send(...said.map((data) => pub(topic, data)))
    for (const data of said) {
      const { payload } = await bob.next('TOPIC_MESSAGE')
      expect(payload).toEqual({ topic, data, timestamp: expect.any(Number) })
      expect(Math.abs(payload.timestamp - Date.now())).toBeLessThan(60_000)
    }
    late.send(sub(topic))
    expect([await ann.rest(), await late.rest()]).toEqual([[], []])
    bob.send({ type: 'TOPIC_UNSUB', payload: { topic } })
    await bob.rest()
    ann.send(pub(topic, 'late'))
    expect((await late.next('TOPIC_MESSAGE')).payload.data).toBe('late')
    expect(await bob.rest()).toEqual([])
  })

  test('have names of 1 to 256 letters, digits and signs; others are answered ERROR 400', async () => {
    using ann = await open()
    using bob = await open()
    for (const topic of ['a', 'A-Za_z0.9:/', 'x'.repeat(256)]) {
      bob.send(sub(topic))
      expect(await bob.rest()).toEqual([])
      ann.send(pub(topic, 1))
      expect((await bob.next('TOPIC_MESSAGE')).payload.topic).toBe(topic)
    }
    for (const topic of ['', 'a b', 'ä', 'x'.repeat(257), 'a*', 7]) {
      bob.send(sub(topic as string))
      ann.send(pub(topic as string, 1))
      for (const client of [ann, bob]) expect((await client.next('ERROR')).payload.code).toBe(400)
    }
  })
})

describe('locks', () => {
  const lock = (name: string, requestId: string, ttl?: number) => ({
    type: 'LOCK_REQUEST',
    payload: { requestId, name, ...(ttl !== undefined && { ttl }) },
  })
  const release = (name: string, fencingToken: number, requestId = 'x') => ({
    type: 'LOCK_RELEASE',
    payload: { requestId, name, fencingToken },
  })

  test('are granted with a token that only grows, the same while they are held, and given back with it', async () => {
    using client = await open()
    const name = newName()
    const granted = { requestId: 'r1', name, fencingToken: 1 }
    expect((await client.ask(lock(name, 'r1', 30_000), 'LOCK_GRANTED')).payload).toEqual(granted)
    expect((await client.ask(lock(name, 'r2'), 'LOCK_GRANTED')).payload).toEqual({ ...granted, requestId: 'r2' })
    const refused = await client.ask(release(name, 7, 'r3'), 'LOCK_RELEASED')
    expect(refused.payload).toEqual({ requestId: 'r3', name, success: false })
    expect((await client.ask(release(name, 1, 'r4'), 'LOCK_RELEASED')).payload).toEqual({
      requestId: 'r4',
      name,
      success: true,
    })
    expect((await client.ask(release(name, 1), 'LOCK_RELEASED')).payload.success).toBe(false)
    expect((await client.ask(lock(name, 'r5'), 'LOCK_GRANTED')).payload.fencingToken).toBe(2)
  })

  test('of others are neither seen nor given back', async () => {
    using ann = await open()
    using bob = await open()
    const name = newName()
    const { fencingToken } = (await ann.ask(lock(name, 'r'), 'LOCK_GRANTED')).payload
    expect((await bob.ask(release(name, fencingToken), 'LOCK_RELEASED')).payload.success).toBe(false)
    bob.send(lock(name, 'w'))
    expect(await bob.rest()).toEqual([])
  })

  test('are granted in turn: when given back, when their time is up, when their holder is gone', async () => {
    const environment = simulatedEnvironment()
    await using still = await startTestServer({ environment })
    const [ann, bob, cid, dan] = await Promise.all([1, 2, 3, 4].map(() => Client.open(still.wsUrl)))
    if (!ann || !bob || !cid || !dan) throw new Error('no clients')
    const token = async (client: Client) => (await client.next('LOCK_GRANTED')).payload.fencingToken
    ann.send(lock('l', 'a', 60_000))
    expect(await token(ann)).toBe(1)
    for (const client of [bob, cid, dan]) {
      client.send(lock('l', 'w', 10_000))
      expect(await client.rest()).toEqual([])
    }
    ann.send(release('l', 1))
    expect(await token(bob)).toBe(2)
    await environment.advance(9_999)
    expect(await cid.rest()).toEqual([])
    await environment.advance(1)
    expect(await token(cid)).toBe(3)
    cid[Symbol.dispose]()
    expect(await token(dan)).toBe(4)
    for (const client of [ann, bob, dan]) client[Symbol.dispose]()
  })

  test('are not granted to who has given up: the request is dropped after its time and five seconds', async () => {
    const environment = simulatedEnvironment()
    await using still = await startTestServer({ environment })
    using ann = await Client.open(still.wsUrl)
    using bob = await Client.open(still.wsUrl)
    await ann.ask(lock('l', 'a'), 'LOCK_GRANTED')
    bob.send(lock('l', 'b', 1_000))
    expect(await bob.rest()).toEqual([])
    await environment.advance(6_000)
    ann.send(release('l', 1))
    await ann.next('LOCK_RELEASED')
    expect(await bob.rest()).toEqual([])
    expect((await bob.ask(lock('l', 'c'), 'LOCK_GRANTED')).payload).toMatchObject({ requestId: 'c' })
  })

  test.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN])('are not asked for a time of %s', async (ttl) => {
    using client = await open()
    expect((await client.ask(lock(newName(), 'r', ttl), 'ERROR')).payload.code).toBe(400)
  })
})

describe('counters', () => {
  const count = (name: string, state: object) => ({ type: 'COUNTER_SYNC', payload: { name, state } })

  test('are merged by the highest of each node, and answered under both names for their parts', async () => {
    using client = await open()
    const name = newName()
    const empty = { positive: {}, negative: {}, p: {}, n: {} }
    const asked = { type: 'COUNTER_REQUEST', payload: { name } }
    expect((await client.ask(asked, 'COUNTER_RESPONSE')).payload).toEqual({ name, state: empty })
    await client.ask(count(name, { p: { a: 5 }, n: { a: 1 } }), 'COUNTER_UPDATE')
    const { payload } = await client.ask(
      count(name, { positive: { a: 3, b: 2 }, negative: { a: 2 } }),
      'COUNTER_UPDATE',
    )
    const [positive, negative] = [{ a: 5, b: 2 }, { a: 2 }]
    expect(payload).toEqual({ name, state: { positive, negative, p: positive, n: negative } })
    expect((await client.ask(asked, 'COUNTER_RESPONSE')).payload).toEqual(payload)
  })

  test('are told to all who asked for them or counted, and once to whoever counts', async () => {
    using ann = await open()
    using bob = await open()
    using cid = await open()
    const name = newName()
    await ann.ask({ type: 'COUNTER_REQUEST', payload: { name } }, 'COUNTER_RESPONSE')
    await bob.ask(count(name, { p: { b: 1 }, n: {} }), 'COUNTER_UPDATE')
    expect((await ann.next('COUNTER_UPDATE')).payload.state.p).toEqual({ b: 1 })
    await ann.ask(count(name, { p: { a: 1 }, n: {} }), 'COUNTER_UPDATE')
    expect((await bob.next('COUNTER_UPDATE')).payload.state.p).toEqual({ a: 1, b: 1 })
    // What is known already is told to nobody else.
    await bob.ask(count(name, { p: { b: 1 }, n: {} }), 'COUNTER_UPDATE')
    expect([await ann.rest(), await bob.rest(), await cid.rest()]).toEqual([[], [], []])
  })
})

describe('the journal', () => {
  const read = (mapName: string, fromSequence: string, more: object = {}) => ({
    ...{ type: 'JOURNAL_READ', requestId: 'j', fromSequence, mapName },
    ...more,
  })

  test('has what was there before and what came, in order, from a sequence on', async () => {
    using client = await open()
    const map = newName()
    const first = put('one', { id: 1, map, key: 'k' })
    await client.ask(batch(first, put('two', { id: 2, map, key: 'k' }), remove('k', { id: 3, map })), 'OP_ACK')
    const { events, ...rest } = await client.ask(read(map, '1'), 'JOURNAL_READ_RESPONSE')
    expect(rest).toEqual({ type: 'JOURNAL_READ_RESPONSE', requestId: 'j', hasMore: false })
    expect(events.map(({ type, value, previousValue }) => [type, value, previousValue])).toEqual([
      ['PUT', 'one', undefined],
      ['UPDATE', 'two', 'one'],
      ['DELETE', undefined, 'two'],
    ])
    expect(events[0]).toMatchObject({ mapName: map, key: 'k', timestamp: first.record.timestamp, nodeId: 'tallymill' })
    const [, second = ''] = events.map(({ sequence }) => sequence)
    expect(second).toMatch(/^\d+$/)
    const page = await client.ask(read(map, second, { limit: 1 }), 'JOURNAL_READ_RESPONSE')
    expect([page.events.map(({ sequence }) => sequence), page.hasMore]).toEqual([[second], true])
  })

  test('gives a hundred events unless it is asked for another number', async () => {
    using client = await open()
    const map = newName()
    await fill(client, map, Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`k${at}`, at])))
    const hundred = await client.ask(read(map, '1'), 'JOURNAL_READ_RESPONSE')
    expect([hundred.events.length, hundred.hasMore]).toEqual([100, true])
    expect((await client.ask(read(map, '1', { limit: 500 }), 'JOURNAL_READ_RESPONSE')).events).toHaveLength(120)
  })

  test('is told from a sequence on, of one map and some types, until it is no longer asked for', async () => {
    using client = await open()
    using writer = await open()
    const map = newName()
    await fill(writer, map, { a: 1 })
    client.send({
      type: 'JOURNAL_SUBSCRIBE',
      requestId: 'sub',
      fromSequence: '1',
      mapName: map,
      types: ['PUT', 'DELETE'],
    })
    expect((await client.next('JOURNAL_EVENT')).event).toMatchObject({ type: 'PUT', mapName: map, key: 'a', value: 1 })
    await fill(writer, newName(), { other: 1 })
    await writer.ask(batch(put(2, { id: 1, map, key: 'a' }), remove('a', { id: 2, map })), 'OP_ACK')
    expect((await client.next('JOURNAL_EVENT')).event).toMatchObject({ type: 'DELETE', previousValue: 2 })
    client.send({ type: 'JOURNAL_UNSUBSCRIBE', subscriptionId: 'sub' })
    await client.rest()
    await fill(writer, map, { a: 3 })
    expect(await client.rest()).toEqual([])
  })
})

describe('policies', () => {
  let guarded: TestServer
  const exp = Math.floor(Date.now() / 1000) + 3600
  const headers = { Authorization: `Bearer ${hs256({ sub: 'root', roles: ['admin'], exp })}` }
  beforeAll(async () => {
    guarded = await startTestServer({ jwtSecrets: [secret] })
  })
  afterAll(() => guarded.stop())

  const signedIn = async (sub: string, claims: object = {}) => {
    const client = await Client.open(guarded.wsUrl)
    await client.ask({ type: 'AUTH', token: hs256({ sub, exp, ...claims }) }, 'AUTH_ACK')
    return client
  }

  test('of an administrator take effect at once, for connections that are open too', async () => {
    using ann = await signedIn('ann')
    using bob = await signedIn('bob')
    using boss = await signedIn('boss', { roles: ['admin'] })
    await fill(ann, 'notes', { mine: { ownerId: 'ann' }, yours: { ownerId: 'bob' } })
    for (const client of [ann, bob]) await client.ask(query('q', 'notes'), 'QUERY_RESP')
    const policy = { mapPattern: 'notes', action: 'all', effect: 'allow', condition: 'auth.id == data.ownerId' }
    const put201 = await fetch(`${guarded.url}/api/admin/policies`, {
      ...json({ id: 'own', ...policy }),
      headers: { ...headers, 'Content-Type': 'application/json' },
    })
    expect(put201.status).toBe(201)
    // What may not be seen any more leaves.
    expect((await bob.next('QUERY_UPDATE')).payload).toMatchObject({ key: 'mine', changeType: 'LEAVE' })
    bob.send(
      batch(
        put({ ownerId: 'bob' }, { id: 1, map: 'notes', key: 'new' }),
        put({ ownerId: 'ann' }, { id: 2, map: 'notes' }),
      ),
    )
    const told = [await bob.next()]
    while (told.at(-1)?.type !== 'OP_ACK') told.push(await bob.next())
    const [first, second] = told.filter(({ type }) => type !== 'QUERY_UPDATE')
    expect(first).toEqual({ type: 'ERROR', payload: { code: 403, message: 'write access denied for map: notes' } })
    expect(second).toMatchObject({ type: 'OP_REJECTED', payload: { opId: '2', code: 403 } })
    const [acknowledged] = told.filter((message) => message.type === 'OP_ACK')
    expect(acknowledged?.payload.results?.map(({ success }) => success)).toEqual([true, false])
    // The role of an administrator opens no map: only a list of the server does.
    expect((await boss.ask(query('q', 'notes'), 'QUERY_RESP')).payload.results).toEqual([])
    const closed = await ann.ask(query('other', 'elsewhere'), 'QUERY_RESP')
    expect(closed.payload).toMatchObject({ results: [], error: expect.any(String) })
    await fetch(`${guarded.url}/api/admin/policies/own`, { method: 'DELETE', headers })
  })

  test.each(['_topgun_x', '__topgun_x', 'x__backup'])('or none: the map %s is closed to clients', async (map) => {
    using client = await open()
    client.send(batch(put(1, { id: 1, map })))
    expect((await client.take('ERROR')).payload.code).toBe(403)
    expect((await client.ask({ type: 'SYNC_INIT', mapName: map }, 'ERROR')).payload.code).toBe(403)
  })
})

describe('what the server does not do is said in the answer that is waited for', () => {
  const processor = { name: 'f', code: 'return 1', args: 1 }
  test.each<[MessageType, object, object]>([
    [
      'SQL_QUERY_RESP',
      { type: 'SQL_QUERY', payload: { sql: 'SELECT 1', queryId: 'q' } },
      { payload: { queryId: 'q', code: 'FEATURE_DISABLED', columns: [], rows: [] } },
    ],
    [
      'ENTRY_PROCESS_RESPONSE',
      { type: 'ENTRY_PROCESS', requestId: 'r', mapName: 'm', key: 'k', processor },
      { requestId: 'r', success: false },
    ],
    [
      'ENTRY_PROCESS_BATCH_RESPONSE',
      { type: 'ENTRY_PROCESS_BATCH', requestId: 'r', mapName: 'm', keys: ['a', 'b'], processor },
      { requestId: 'r', results: { a: { success: false }, b: { success: false } } },
    ],
    [
      'REGISTER_RESOLVER_RESPONSE',
      { type: 'REGISTER_RESOLVER', requestId: 'r', mapName: 'm', resolver: processor },
      { requestId: 'r', success: false },
    ],
    [
      'UNREGISTER_RESOLVER_RESPONSE',
      { type: 'UNREGISTER_RESOLVER', requestId: 'r', mapName: 'm', resolverName: 'f' },
      { requestId: 'r', success: false },
    ],
    ['LIST_RESOLVERS_RESPONSE', { type: 'LIST_RESOLVERS', requestId: 'r' }, { requestId: 'r', resolvers: [] }],
  ])('%s', async (type, message, answer) => {
    using client = await open()
    const got = await client.ask(message, type)
    expect(got).toMatchObject(answer)
    if (got.type === 'SQL_QUERY_RESP') expect(got.payload.error).toContain('SQL is not available')
    else if (!type.startsWith('LIST')) expect(JSON.stringify(got)).toContain('no code of its clients')
  })

  test('this node has every partition', async () => {
    using client = await open()
    const { payload } = await client.ask(
      { type: 'PARTITION_MAP_REQUEST', payload: { currentVersion: 5 } },
      'PARTITION_MAP',
    )
    expect(payload).toMatchObject({ version: 1, partitionCount: 271, generatedAt: expect.any(Number) })
    const endpoints = { websocket: `${server.wsUrl}/ws` }
    expect(payload.nodes).toEqual([{ nodeId: 'tallymill', endpoints, status: 'ACTIVE' }])
    expect(payload.partitions).toEqual(
      Array.from({ length: 271 }, (_, partitionId) => ({ partitionId, ownerNodeId: 'tallymill', backupNodeIds: [] })),
    )
  })

  test.each([
    { type: 'CLIENT_APPLY_ACK', cursor: 7 },
    { type: 'QUERY_SYNC_INIT', payload: { queryId: 'q', rootHash: 7 } },
    { type: 'QUERY_UNSUB', payload: { queryId: 'never' } },
    { type: 'SEARCH_UNSUB', payload: { subscriptionId: 'never' } },
    { type: 'TOPIC_UNSUB', payload: { topic: 'never' } },
    { type: 'JOURNAL_UNSUBSCRIBE', subscriptionId: 'never' },
    { type: 'HYBRID_SEARCH_UNSUB', payload: { subscriptionId: 'never' } },
    { type: 'ORMAP_PUSH_DIFF', payload: { mapName: 'never', entries: [] } },
  ])('$type has no answer', async (message) => {
    using client = await open()
    client.send(message)
    expect(await client.rest()).toEqual([])
  })
})

test('a write with a time to live ends by itself: others are told, and it is a deletion from then on', async () => {
  const environment = simulatedEnvironment({ startMs: Date.UTC(2026, 0, 1) })
  await using still = await startTestServer({ environment })
  using client = await Client.open(still.wsUrl)
  using other = await Client.open(still.wsUrl)
  const timestamp = stamp(environment.nowMs())
  await other.ask(query('q', 'm'), 'QUERY_RESP')
  await client.ask(batch(put('brief', { id: 1, key: 'k', timestamp, ttlMs: 5_000 })), 'OP_ACK')
  expect((await other.next('SERVER_EVENT')).payload.record).toEqual({ value: 'brief', timestamp, ttlMs: 5_000 })
  await environment.advance(7_000)
  const ended = (await other.next('SERVER_EVENT')).payload
  expect(ended).toMatchObject({ eventType: 'REMOVE', key: 'k', record: { value: null } })
  expect(ended.record?.timestamp.millis).toBe(timestamp.millis + 5_000)
  const updates = other.messages.filter((message) => message.type === 'QUERY_UPDATE')
  expect(updates.map(({ payload }) => payload.changeType)).toEqual(['ENTER', 'LEAVE'])
  expect((await client.ask(query('q', 'm'), 'QUERY_RESP')).payload.results).toEqual([])
})
