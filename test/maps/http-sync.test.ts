import { expect, test } from 'vitest'
import { roughBytes, syncBytesMax, syncRecordsMax } from '../../src/maps/mod.ts'
import { nullStore } from '../../src/maps/store/mod.ts'
import { addTag, caller, openedMaps, put, remove, stamp, startMs } from './fixtures.ts'

const clientHlc = stamp(startMs)
const never = stamp(0, '')

test('an empty request is answered with the clock and empty lists', async () => {
  await using opened = await openedMaps()
  const answer = await opened.maps.sync({ clientId: 'c', clientHlc }, caller())
  expect(answer).toEqual({
    serverHlc: { millis: startMs, counter: expect.any(Number), nodeId: 'server' },
    ...{ deltas: [], queryResults: [], searchResults: [], errors: [] },
  })
})

test('a request reads its own writes, in deltas, queries and searches', async () => {
  await using opened = await openedMaps()
  await opened.maps.apply([put('todos', 'old', { text: 'walk the dog', n: 1 })], caller('other'))
  opened.environment.skip(10)
  const answer = await opened.maps.sync(
    {
      ...{ clientId: 'c', clientHlc },
      operations: [
        put('todos', 't1', { text: 'buy milk', n: 2 }),
        { ...remove('todos', 'old', startMs + 1), id: 'x7' },
        put('todos', 't2', { text: 'milk the cow', n: 3 }),
      ],
      syncMaps: [{ mapName: 'todos', lastSyncTimestamp: never }],
      queries: [{ queryId: 'q', mapName: 'todos', filter: {}, limit: 1, offset: 1 }],
      searches: [{ searchId: 's', mapName: 'todos', query: 'Milk' }],
    },
    caller(),
  )
  const results = ['http-op-0', 'x7', 'http-op-2'].map((opId) => ({ opId, success: true, achievedLevel: 'MEMORY' }))
  expect(answer.ack).toEqual({ lastId: 'http-op-2', results })
  expect(answer.deltas[0]?.records.map(({ key, eventType, record }) => [key, eventType, record.value])).toEqual([
    ['t1', 'PUT', { text: 'buy milk', n: 2 }],
    ['old', 'REMOVE', null],
    ['t2', 'PUT', { text: 'milk the cow', n: 3 }],
  ])
  expect(answer.queryResults).toEqual([
    { queryId: 'q', results: [{ key: 't2', value: { text: 'milk the cow', n: 3 } }], hasMore: false },
  ])
  expect(answer.searchResults[0]).toMatchObject({ searchId: 's', totalCount: 2 })
  const { millis, counter } = answer.deltas[0]!.serverSyncTimestamp
  expect([millis, counter > answer.serverHlc.counter]).toEqual([answer.serverHlc.millis, true])
})

test('deltas go on where the last request ended, also when there is more than one request takes', async () => {
  await using opened = await openedMaps()
  const names = Array.from({ length: syncRecordsMax + 1 }, (_, at) => `k${at}`)
  for (let at = 0; at < names.length; at += 5_000)
    await opened.maps.apply(
      names.slice(at, at + 5_000).map((key) => put('m', key, 1)),
      caller(),
    )
  const ask = async (lastSyncTimestamp: ReturnType<typeof stamp>) => {
    const { deltas } = await opened.maps.sync(
      { clientId: 'c', clientHlc, syncMaps: [{ mapName: 'm', lastSyncTimestamp }] },
      caller(),
    )
    return { keys: deltas[0]!.records.map(({ key }) => key), next: deltas[0]!.serverSyncTimestamp }
  }
  const first = await ask(never)
  expect(first.keys).toEqual(names.slice(0, syncRecordsMax))
  const second = await ask(first.next)
  expect(second.keys).toEqual(names.slice(syncRecordsMax))
  expect((await ask(second.next)).keys).toEqual([])
  await opened.maps.apply([put('m', 'k3', 2, startMs + 1)], caller())
  expect((await ask(second.next)).keys).toEqual(['k3'])
  await opened.again()
  expect((await ask(never)).keys.length).toBeGreaterThanOrEqual(syncRecordsMax)
})

test('what goes wrong with one part is told, and the others are answered', async () => {
  await using opened = await openedMaps()
  await opened.maps.apply([addTag('sets', 'k', 'x', '1:0:n')], caller())
  const answer = await opened.maps.sync(
    {
      ...{ clientId: 'c', clientHlc },
      operations: [put('_topgun_x', 'k', 1), put('m', 'k', 1)],
      syncMaps: [
        { mapName: 'sets', lastSyncTimestamp: never },
        { mapName: 'm', lastSyncTimestamp: never },
      ],
      queries: [
        { queryId: 'bad cursor', mapName: 'm', cursor: 'x' },
        { queryId: 'closed', mapName: '__topgun_x' },
        { queryId: 'fine', mapName: 'm' },
      ],
    },
    caller(),
  )
  expect(answer.ack?.results.map(({ success }) => success)).toEqual([false, true])
  expect(answer.errors.map(({ code, context }) => [code, context])).toEqual([
    [403, 'http-op-0'],
    [400, 'sets'],
    [400, 'bad cursor'],
    [403, 'closed'],
  ])
  expect(answer.deltas.map(({ mapName }) => mapName)).toEqual(['m'])
  expect(answer.queryResults.map(({ queryId, results }) => [queryId, results.length])).toEqual([
    ['bad cursor', 0],
    ['fine', 1],
  ])
})

test('an answer has no further part once it is full, says so, and its deltas go on in the next request', async () => {
  await using opened = await openedMaps({ store: nullStore })
  const value = 'x'.repeat(500_000)
  const count = Math.ceil(syncBytesMax / roughBytes({ value, timestamp: stamp(startMs) }))
  for (let at = 0; at <= count; at += 1) await opened.maps.apply([put('m', `k${at}`, value)], caller())
  const queries = [{ queryId: 'q', mapName: 'm', filter: {}, limit: 1 }]
  const ask = (lastSyncTimestamp: ReturnType<typeof stamp>) =>
    opened.maps.sync({ clientId: 'c', clientHlc, syncMaps: [{ mapName: 'm', lastSyncTimestamp }], queries }, caller())
  const full = await ask(never)
  expect(full.deltas[0]!.records).toHaveLength(count)
  expect(full).toMatchObject({ queryResults: [], errors: [{ code: 413, context: 'q' }] })
  const next = await ask(full.deltas[0]!.serverSyncTimestamp)
  expect(next.deltas[0]!.records.map(({ key }) => key)).toEqual([`k${count}`])
  expect(next).toMatchObject({ queryResults: [{ queryId: 'q' }], errors: [] })
})
