import { expect, test } from 'vitest'
import { partitionOf } from '../../src/crdt/mod.ts'
import { deterministicEmbedder, liveQueriesMax } from '../../src/maps/mod.ts'
import { numbersFrom } from '../storage/kill.ts'
import { addTag, caller, dropTag, openedMaps, put, remove, startMs } from './fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

test('a live query begins with what is there and is told what enters, changes and leaves, also of a map to come', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  const told: unknown[] = []
  const answer = maps.liveQuery('later', { where: { on: true } }, caller(), undefined, (...change) => told.push(change))
  expect(answer.results).toEqual([])
  await maps.apply([put('later', 'a', { on: true }), put('later', 'b', { on: false })], caller())
  await maps.apply(
    [put('later', 'b', { on: true }, startMs + 1), put('later', 'a', { on: true, x: 1 }, startMs + 1)],
    caller(),
  )
  await maps.apply([remove('later', 'a', startMs + 2)], caller())
  expect(told).toEqual([
    ['a', { on: true }, 'ENTER'],
    ['b', { on: true }, 'ENTER'],
    ['a', { on: true, x: 1 }, 'UPDATE'],
    ['a', null, 'LEAVE'],
  ])
  answer.close()
  await maps.apply([put('later', 'c', { on: true })], caller())
  expect(told).toHaveLength(4)
})

test(`what a live query was told adds up to the query run anew (TEST_SEED=${seed})`, async () => {
  await using opened = await openedMaps()
  const below = numbersFrom(seed)
  const query = { sort: [{ field: 'n', direction: 'asc' }], limit: 5 }
  const view = new Map<string, unknown>()
  const live = opened.maps.liveQuery('m', query, caller(), undefined, (key, value, change) =>
    change === 'LEAVE' ? view.delete(key) : view.set(key, value),
  )
  for (const { key, value } of live.results) view.set(key, value)
  for (let step = 1; step <= 60; step += 1) {
    const key = `k${below(12)}`
    const op = below(4) === 0 ? remove('m', key, startMs + step) : put('m', key, { n: below(20) }, startMs + step)
    await opened.maps.apply([op], caller())
    const anew = opened.maps.query('m', query, caller()).results
    expect(Object.fromEntries(view), `step ${step}`).toEqual(
      Object.fromEntries(anew.map((row) => [row.key, row.value])),
    )
  }
})

test('policies hide records from queries, searches, walks and deltas, from the moment they are made', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  const ann = caller('c1', 'ann')
  await maps.apply(
    [put('m', 'a', { owner: 'ann', text: 'mine' }), put('m', 'b', { owner: 'bob', text: 'mine' })],
    caller(),
  )
  const told: unknown[] = []
  const live = maps.liveQuery('m', {}, ann, undefined, (key, _value, change) => told.push([key, change]))
  expect(live.results).toHaveLength(2)
  const owner = 'auth.id == data.owner'
  await maps.putPolicy({ id: 'own', mapPattern: 'm', action: 'all', effect: 'allow', condition: owner })
  await opened.pass(0)
  expect(told).toEqual([['b', 'LEAVE']])
  expect(maps.query('m', {}, ann).results.map(({ key }) => key)).toEqual(['a'])
  expect(maps.search('m', 'mine', undefined, ann).results.map(({ key }) => key)).toEqual(['a'])
  expect(() => maps.syncRoot('m', 'lww', ann)).toThrow(/denied/)
  expect(() => maps.query('other', {}, ann)).toThrow(/denied/)
  const denied = await maps.apply([put('m', 'b', { owner: 'bob' }, startMs + 1), put('new', 'x', 1)], ann)
  expect(denied.map(({ rejection, error }) => [rejection?.kind, error])).toEqual([
    ['denied', 'write access denied for map: m'],
    ['denied', 'write access denied for map: new'],
  ])
  expect(maps.summaries().map(({ name }) => name)).toEqual(['m'])
  await maps.putPolicy({ id: 'all', mapPattern: '**', action: 'read', effect: 'allow' })
  await opened.pass(0)
  expect(told.at(-1)).toEqual(['b', 'ENTER'])
  expect(await maps.removePolicy('all')).toBe(true)
  expect(await maps.removePolicy('all')).toBe(false)
  await maps.removePolicy('own')
  const again = await opened.again()
  expect(() => again.query('m', {}, ann)).toThrow(/denied/)
})

test('a search finds documents that were there and that come, and a live one is told of them', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  await maps.apply([put('m', 'a', { text: 'red apple' })], caller())
  expect(maps.search('unknown', 'apple', undefined, caller())).toEqual({ results: [], totalCount: 0 })
  expect(maps.search('m', 'apple', undefined, caller())).toMatchObject({
    totalCount: 1,
    results: [{ key: 'a', value: { text: 'red apple' } }],
  })
  const told: unknown[] = []
  const live = maps.liveSearch('m', 'apple', undefined, caller(), ({ key }, change) => told.push([key, change]))
  const early = maps.liveSearch('later', 'pear', undefined, caller(), ({ key }, change) => told.push([key, change]))
  expect([live.totalCount, early.totalCount]).toEqual([1, 0])
  await maps.apply([put('m', 'b', 'green apple'), put('later', 'p', 'pear')], caller())
  await opened.pass(100)
  expect(told.filter((each) => (each as unknown[])[1] === 'ENTER')).toEqual([
    ['b', 'ENTER'],
    ['p', 'ENTER'],
  ])
  await maps.apply([remove('m', 'a', startMs + 1)], caller())
  await opened.pass(100)
  expect(told).toContainEqual(['a', 'LEAVE'])
  expect(maps.search('m', 'apple', undefined, caller()).totalCount).toBe(1)
  live.close()
  early.close()
})

test('a hybrid search joins words and vectors, and says when a method cannot be used', async () => {
  const embedder = (dimension: number | undefined) => deterministicEmbedder(dimension)
  await using opened = await openedMaps({ embedder, vectorMaps: { docs: { fields: ['text'], dimension: 64 } } })
  await opened.maps.apply(
    [put('docs', 'a', { text: 'red apple' }), put('docs', 'b', { text: 'blue sky' }), put('m', 'a', 'x')],
    caller(),
  )
  const ask = (mapName: string, more: object = {}) =>
    opened.maps.hybrid({ mapName, queryText: 'red apple', methods: ['fullText', 'semantic'], k: 1, ...more }, caller())
  expect(await ask('docs', { includeValue: true })).toMatchObject({
    results: [{ key: 'a', value: { text: 'red apple' }, methodScores: { semantic: expect.closeTo(1, 5) } }],
  })
  const predicate = { op: 'eq', attribute: 'text', value: 'blue sky' }
  expect((await ask('docs', { predicate })).results.map(({ key }) => key)).toEqual(['b'])
  expect(await ask('m')).toMatchObject({ results: [], error: expect.stringContaining('vector') })
})

test('counts by partition are those of the live records, and pages of records are in the order of the keys', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  const keys = Array.from({ length: 40 }, (_, at) => `k${String(at).padStart(2, '0')}`)
  await maps.apply(
    [...keys].reverse().map((key) => put('m', key, key)),
    caller(),
  )
  await maps.apply(
    [remove('m', 'k07', startMs + 1), addTag('s', 'x', 1, '1:0:n'), dropTag('s', 'x', '1:0:n')],
    caller(),
  )
  for (const current of [maps, await opened.again()]) {
    const [m, s] = current.summaries()
    const live = keys.filter((key) => key !== 'k07')
    const expected = [...new Set(live.map(partitionOf))].sort((a, b) => a - b)
    expect(m).toMatchObject({ name: 'm', type: 'lww', entryCount: 39, tombstones: 1 })
    expect(m?.partitions).toEqual(
      expected.map((id) => ({ id, entryCount: live.filter((key) => partitionOf(key) === id).length })),
    )
    expect(s).toMatchObject({ name: 's', type: 'or', entryCount: 0, tombstones: 1, partitions: [] })
    const seen: string[] = []
    for (let after: string | undefined, more = true; more; ) {
      const page = current.records('m', after, 7)
      seen.push(...page.records.map(({ key }) => key))
      after = page.nextAfter
      more = after !== undefined
    }
    expect(seen).toEqual(live)
  }
  expect(() => maps.records('none', undefined, 1)).toThrow(/no map/)
})

test('an index can be there before its map, and outlives the process', async () => {
  await using opened = await openedMaps()
  const index = { mapName: 'm', attribute: 'a', type: 'hash' } as const
  expect(await opened.maps.addIndex(index)).toBe(true)
  expect(await opened.maps.addIndex({ ...index, type: 'navigable' })).toBe(false)
  await opened.maps.apply([put('m', 'k', { a: 1 }), put('m', 'l', { a: 2 })], caller())
  const again = await opened.again()
  expect(again.indexes()).toEqual([index])
  expect(again.query('m', { where: { a: 2 } }, caller()).results.map(({ key }) => key)).toEqual(['l'])
  expect(await again.removeIndex('m', 'a')).toBe(true)
  expect(await again.removeIndex('m', 'a')).toBe(false)
  expect((await opened.again()).indexes()).toEqual([])
})

test('a cursor goes on in the same query, and a query that cannot be read says so', async () => {
  await using opened = await openedMaps()
  await opened.maps.apply(
    ['a', 'b', 'c'].map((key) => put('m', key, { n: 1 })),
    caller(),
  )
  const query = { sort: [{ field: 'n', direction: 'asc' }], limit: 2 }
  const first = opened.maps.query('m', query, caller())
  expect(first).toMatchObject({ hasMore: true, cursorStatus: 'none' })
  const second = opened.maps.query('m', { ...query, cursor: first.nextCursor! }, caller())
  expect(second).toMatchObject({ results: [{ key: 'c' }], hasMore: false, cursorStatus: 'valid' })
  expect(opened.maps.query('m', { limit: -1 }, caller())).toMatchObject({ results: [], error: expect.any(String) })
})

test('a map has 10,000 live queries at most', async () => {
  await using opened = await openedMaps()
  const open = () => opened.maps.liveQuery('m', { limit: 1 }, caller(), undefined, () => {})
  const all = Array.from({ length: liveQueriesMax }, open)
  expect(open).toThrow(/at most 10000/)
  all[0]!.close()
  expect(open).not.toThrow()
})
