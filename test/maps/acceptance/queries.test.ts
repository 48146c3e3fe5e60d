/** Queries and the topics, locks and events beside them, as clients ask for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MessageOf } from '../../support/maps-messages.ts'
import { startTestServer, type TestServer } from '../../support/server.ts'
import { batch, Client, fill, put, query, remove, stamp } from './client.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  using client = await Client.open(server.wsUrl)
  await fill(client, 'people', people)
})
afterAll(() => server.stop())

const people = {
  ann: { name: 'Ann', age: 30, city: 'Rome', tags: ['a', 'b'], address: { zip: '1' } },
  bob: { name: 'Bob', age: 20, city: 'Oslo', tags: ['b'], address: { zip: '2' } },
  cid: { name: 'Cid', age: 40.5, city: 'Rome', nick: null },
  dan: { name: 'dan_50%', age: '30', active: true },
}

const open = () => Client.open(server.wsUrl)
let maps = 0
const newMap = (): string => `map-${maps++}`
const keysOf = ({ payload }: MessageOf<'QUERY_RESP'>): readonly string[] => payload.results.map(({ key }) => key)
const updateOf = ({ payload: { key, changeType } }: MessageOf<'QUERY_UPDATE'>) => [key, changeType]

describe('a query', () => {
  const attribute = (op: string, attribute: string, value?: unknown) => ({ predicate: { op, attribute, value } })
  test.each<[string, object, readonly string[]]>([
    ['nothing', {}, ['ann', 'bob', 'cid', 'dan']],
    ['where, equal', { where: { city: 'Rome' } }, ['ann', 'cid']],
    ['where, several', { where: { city: 'Rome', age: 30 } }, ['ann']],
    ['where, nothing', { where: {} }, ['ann', 'bob', 'cid', 'dan']],
    ['a predicate before where', { where: { city: 'Rome' }, ...attribute('eq', 'name', 'Bob') }, ['bob']],
    ['eq', attribute('eq', 'age', 30), ['ann']],
    ['neq', attribute('neq', 'city', 'Rome'), ['bob']],
    ['neq of what is missing', attribute('neq', 'nick', 'x'), []],
    ['gt', attribute('gt', 'age', 20), ['ann', 'cid']],
    ['gte', attribute('gte', 'age', 30), ['ann', 'cid']],
    ['lt', attribute('lt', 'age', 30), ['bob']],
    ['lte', attribute('lte', 'age', 30), ['ann', 'bob']],
    ['like', attribute('like', 'name', 'a%'), ['ann']],
    ['like, one letter', attribute('like', 'name', '_O_'), ['bob']],
    ['regex', attribute('regex', 'name', '^[A-C]'), ['ann', 'bob', 'cid']],
    ['in', attribute('in', 'city', ['Oslo', 'Paris']), ['bob']],
    ['in, of a list', attribute('in', 'tags', ['a']), ['ann']],
    ['between', attribute('between', 'age', [20, 30]), ['ann', 'bob']],
    ['isNull', attribute('isNull', 'nick'), ['ann', 'bob', 'cid', 'dan']],
    ['isNotNull', attribute('isNotNull', 'active'), ['dan']],
    ['a path', attribute('eq', 'address.zip', '2'), ['bob']],
    ['startsWith', attribute('startsWith', 'name', 'An'), ['ann']],
    ['endsWith', attribute('endsWith', 'name', 'b'), ['bob']],
    ['containsAll', attribute('containsAll', 'tags', ['a', 'b']), ['ann']],
    ['containsAny', attribute('containsAny', 'tags', ['a', 'z']), ['ann']],
    [
      'and',
      {
        predicate: {
          op: 'and',
          children: [attribute('eq', 'city', 'Rome').predicate, attribute('lt', 'age', 40).predicate],
        },
      },
      ['ann'],
    ],
    [
      'or',
      {
        predicate: {
          op: 'or',
          children: [attribute('eq', 'city', 'Oslo').predicate, attribute('gt', 'age', 40).predicate],
        },
      },
      ['bob', 'cid'],
    ],
    ['not', { predicate: { op: 'not', children: [attribute('eq', 'city', 'Rome').predicate] } }, ['bob', 'dan']],
    ['not of nothing', { predicate: { op: 'not' } }, ['ann', 'bob', 'cid', 'dan']],
    [
      'sort ascending: numbers, then texts',
      { sort: [{ field: 'age', direction: 'asc' }] },
      ['bob', 'ann', 'cid', 'dan'],
    ],
    ['sort in the form of an object', { sort: { age: 'desc' } }, ['dan', 'cid', 'ann', 'bob']],
    [
      'sort by two fields',
      {
        sort: [
          { field: 'city', direction: 'asc' },
          { field: 'age', direction: 'desc' },
        ],
      },
      ['bob', 'cid', 'ann', 'dan'],
    ],
    ['a limit', { limit: 2 }, ['ann', 'bob']],
    ['a limit of a sort', { sort: [{ field: 'age', direction: 'desc' }], limit: 1 }, ['dan']],
  ])('by %s gives its rows in order', async (_name, asked, keys) => {
    using client = await open()
    const answer = await client.ask(query('q', 'people', asked), 'QUERY_RESP')
    expect(answer.payload).toMatchObject({ queryId: 'q', hasMore: 'limit' in asked })
    expect(answer.payload.error).toBeUndefined()
    expect(keysOf(answer)).toEqual(keys)
  })

  test('of a map that nobody has written is empty', async () => {
    using client = await open()
    const { payload } = await client.ask(query('q', newMap()), 'QUERY_RESP')
    expect(payload).toEqual({ queryId: 'q', results: [], hasMore: false, cursorStatus: 'none' })
  })

  test('reduces values to the fields that it names, and has whole values otherwise', async () => {
    using client = await open()
    const reduced = await client.ask(
      query('q', 'people', { where: { name: 'Ann' } }, ['name', 'address.zip', 'no']),
      'QUERY_RESP',
    )
    expect(reduced.payload.results[0]?.value).toHaveProperty('name', 'Ann')
    expect(reduced.payload.results[0]?.value).not.toHaveProperty('city')
    expect(reduced.payload).not.toHaveProperty('merkleRootHash')
    const whole = await client.ask(query('q', 'people', { where: { name: 'Ann' } }), 'QUERY_RESP')
    expect(whole.payload.results).toEqual([{ key: 'ann', value: people.ann }])
  })

  test('goes on after a cursor, page by page', async () => {
    using client = await open()
    const sort = [{ field: 'age', direction: 'asc' }]
    const first = await client.ask(query('q', 'people', { sort, limit: 3 }), 'QUERY_RESP')
    expect(first.payload).toMatchObject({ hasMore: true, nextCursor: expect.any(String), cursorStatus: 'none' })
    const { nextCursor: cursor } = first.payload
    const second = await client.ask(query('r', 'people', { sort, limit: 3, cursor }), 'QUERY_RESP')
    expect(second.payload).toMatchObject({ hasMore: false, cursorStatus: 'valid' })
    expect([keysOf(first), keysOf(second)]).toEqual([['bob', 'ann', 'cid'], ['dan']])
    const other = await client.ask(query('s', 'people', { limit: 3, cursor: 'nonsense' }), 'QUERY_RESP')
    expect(other.payload.cursorStatus).toBe('invalid')
  })

  test('by groups gives what is asked for of each, and no more', async () => {
    using client = await open()
    const map = newMap()
    await fill(client, map, { a: { kind: 'x', price: 10 }, b: { kind: 'x', price: 25 }, c: { kind: 'y', price: 50 } })
    const only = await client.ask(query('q', map, { groupBy: ['kind'] }), 'QUERY_RESP')
    expect(only.payload.results).toEqual([
      { key: 'S1:x', value: { __key: 'S1:x', __count: 2, kind: 'x' } },
      { key: 'S1:y', value: { __key: 'S1:y', __count: 1, kind: 'y' } },
    ])
    const aggregations = [{ func: 'count' }, ...['sum', 'min', 'max', 'avg'].map((func) => ({ func, field: 'price' }))]
    const all = await client.ask(query('r', map, { groupBy: ['kind'], aggregations }), 'QUERY_RESP')
    expect(all.payload.results[0]?.value).toEqual({
      ...{ __key: 'S1:x', __count: 2, kind: 'x' },
      ...{ __sum_price: 35, __min_price: 10, __max_price: 25, __avg_price: 17.5 },
    })
    await client.ask(batch(put({ kind: 'y', price: 1 }, { id: 1, map })), 'OP_ACK')
    const told = client.messages.filter((message) => message.type === 'QUERY_UPDATE')
    expect(told.map(({ payload: { queryId, key, changeType } }) => [queryId, key, changeType])).toEqual([
      ['q', 'S1:y', 'UPDATE'],
      ['r', 'S1:y', 'UPDATE'],
    ])
  })

  test('that cannot be read says so under its name', async () => {
    using client = await open()
    for (const asked of [
      { predicate: { op: 'no such' } },
      { predicate: { op: 'regex', attribute: 'name', value: '(' } },
      { sort: 7 },
      { groupBy: ['kind'], aggregations: [{ func: 'median', field: 'price' }] },
    ]) {
      const { payload } = await client.ask(query('q', 'people', asked), 'QUERY_RESP')
      expect(payload).toMatchObject({ queryId: 'q', results: [], error: expect.any(String) })
    }
  })
})

describe('a live query', () => {
  test('is told what enters, changes and leaves, also by its own writer, and nothing after it ended', async () => {
    using writer = await open()
    using other = await open()
    const map = newMap()
    for (const client of [writer, other]) await client.ask(query('q', map, { where: { open: true } }), 'QUERY_RESP')
    const steps: readonly [object, readonly unknown[]][] = [
      [put({ open: true }, { id: 1, map, key: 'k' }), ['k', 'ENTER']],
      [put({ open: true, more: 1 }, { id: 2, map, key: 'k' }), ['k', 'UPDATE']],
      [put({ open: false }, { id: 3, map, key: 'k' }), ['k', 'LEAVE']],
      [put({ open: true }, { id: 4, map, key: 'k' }), ['k', 'ENTER']],
      [remove('k', { id: 5, map }), ['k', 'LEAVE']],
    ]
    for (const [op, update] of steps) {
      writer.send(batch(op))
      for (const client of [writer, other]) expect(updateOf(await client.next('QUERY_UPDATE'))).toEqual(update)
    }
    for (const client of [writer, other]) {
      client.send({ type: 'QUERY_UNSUB', payload: { queryId: 'q' } })
      await client.rest()
    }
    await writer.ask(batch(put({ open: true }, { id: 6, map })), 'OP_ACK')
    expect([await writer.rest(), await other.rest()]).toEqual([[], []])
  })

  test('of the first few keeps that many: one that comes in displaces the last', async () => {
    using client = await open()
    const map = newMap()
    await fill(client, map, { a: { n: 1 }, b: { n: 2 }, c: { n: 3 } })
    const answer = await client.ask(
      query('q', map, { sort: [{ field: 'n', direction: 'desc' }], limit: 2 }),
      'QUERY_RESP',
    )
    expect(keysOf(answer)).toEqual(['c', 'b'])
    const told = async (op: object) => {
      client.send(batch(op))
      return [updateOf(await client.next('QUERY_UPDATE')), updateOf(await client.next('QUERY_UPDATE'))].sort()
    }
    expect(await told(put({ n: 4 }, { id: 11, map, key: 'd' }))).toEqual([
      ['b', 'LEAVE'],
      ['d', 'ENTER'],
    ])
    expect(await told(remove('c', { id: 12, map }))).toEqual([
      ['b', 'ENTER'],
      ['c', 'LEAVE'],
    ])
  })

  test('follows sets too', async () => {
    using client = await open()
    const map = newMap()
    const timestamp = stamp(Date.UTC(2026, 0, 2))
    client.send(
      batch({ id: '1', mapName: map, key: 'k', opType: 'OR_ADD', orRecord: { value: 'x', timestamp, tag: 't' } }),
    )
    await client.next('OP_ACK')
    const { payload } = await client.ask(query('q', map), 'QUERY_RESP')
    expect(payload.results).toMatchObject([{ key: 'k' }])
    client.send(batch({ id: '2', mapName: map, key: 'k', opType: 'OR_REMOVE', orTag: 't' }))
    expect(updateOf(await client.next('QUERY_UPDATE'))).toEqual(['k', 'LEAVE'])
  })

  test('also comes and goes by the other name that the published client has for it', async () => {
    using client = await open()
    const map = newMap()
    await fill(client, map, { a: { n: 1 } })
    const predicate = { op: 'gt', attribute: 'n', value: 0 }
    client.send({ type: 'HYBRID_QUERY_SUBSCRIBE', payload: { subscriptionId: 'h', mapName: map, predicate } })
    expect((await client.next('QUERY_RESP')).payload).toMatchObject({ queryId: 'h', results: [{ key: 'a' }] })
    client.send({ type: 'HYBRID_QUERY_UNSUBSCRIBE', payload: { subscriptionId: 'h' } })
    await client.rest()
    await client.ask(batch(put({ n: 2 }, { id: 21, map })), 'OP_ACK')
    expect(await client.rest()).toEqual([])
  })
})

describe('changes of a map', () => {
  test('go to others that query it or began to sync it, and neither to the writer nor to anybody else', async () => {
    using writer = await open()
    using querying = await open()
    using syncing = await open()
    using stranger = await open()
    const map = newMap()
    for (const client of [writer, querying]) await client.ask(query('q', map, { where: { no: 1 } }), 'QUERY_RESP')
    await syncing.ask({ type: 'SYNC_INIT', mapName: map }, 'SYNC_RESP_ROOT')
    const op = put({ n: 1 }, { id: 1, map, key: 'k' })
    await writer.ask(batch(op), 'OP_ACK')
    for (const client of [querying, syncing]) {
      const event = { mapName: map, eventType: 'PUT', key: 'k', record: op.record }
      expect(await client.rest()).toEqual([{ type: 'SERVER_EVENT', payload: event }])
    }
    expect([await writer.rest(), await stranger.rest()]).toEqual([[], []])
  })

  test('of sets carry their element, or its tag', async () => {
    using writer = await open()
    using reader = await open()
    const mapName = newMap()
    await reader.ask({ type: 'ORMAP_SYNC_INIT', mapName, rootHash: 0, bucketHashes: {} }, 'ORMAP_SYNC_RESP_ROOT')
    const orRecord = { value: 'x', timestamp: stamp(Date.UTC(2026, 0, 2)), tag: 't' }
    await writer.ask(batch({ id: '1', mapName, key: 'k', opType: 'OR_ADD', orRecord }), 'OP_ACK')
    await writer.ask(batch({ id: '2', mapName, key: 'k', opType: 'OR_REMOVE', orTag: 't' }), 'OP_ACK')
    expect((await reader.restOf('SERVER_EVENT')).map(({ payload }) => payload)).toEqual([
      { mapName, eventType: 'OR_ADD', key: 'k', orRecord },
      { mapName, eventType: 'OR_REMOVE', key: 'k', orTag: 't' },
    ])
  })

  test('of one batch go together, in their order', async () => {
    using writer = await open()
    using reader = await open()
    const map = newMap()
    await reader.ask({ type: 'SYNC_INIT', mapName: map }, 'SYNC_RESP_ROOT')
    await fill(writer, map, Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`k${at}`, at])))
    const { payload } = await reader.take('SERVER_BATCH_EVENT')
    expect(payload.events.map(({ key }) => key)).toEqual(Array.from({ length: 40 }, (_, at) => `k${at}`))
  })

  test('made over HTTP reach connections as well', async () => {
    using client = await open()
    const map = newMap()
    await client.ask(query('q', map), 'QUERY_RESP')
    const { id: _, ...op } = put({ n: 1 }, { id: 1, map, key: 'k' })
    const body = JSON.stringify({ clientId: 'c', clientHlc: stamp(1), operations: [op] })
    const answer = await fetch(`${server.url}/sync`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    expect(answer.status).toBe(200)
    const told = await client.rest()
    expect(told.map(({ type }) => type).sort()).toEqual(['QUERY_UPDATE', 'SERVER_EVENT'])
  })
})
