/** What happens when very many records end, or very many tombstones are old enough, at one moment. */
import { expect, test } from 'vitest'
import type { ClientOp, HttpSyncResponse } from '../../src/contract/mod.ts'
import { collectedPerTurnMax, expiredPerTurnMax, type Maps } from '../../src/maps/mod.ts'
import { nullStore } from '../../src/maps/store/mod.ts'
import { addTag, caller, type OpenedMaps, openedMaps, put, remove, stamp, startMs } from './fixtures.ts'

const nextTurn = () => new Promise<void>((resolve) => void setImmediate(resolve))
const ttlMs = 5_000
const numbered = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at))
const ending = (key: string, value: unknown, of = 'm'): ClientOp => {
  const op = put(of, key, value)
  return { ...op, record: { ...op.record!, ttlMs } }
}
const endingTag = (key: string, at: number): ClientOp => {
  const op = addTag('s', key, at, `${startMs}:${at}:n`)
  return { ...op, orRecord: { ...op.orRecord!, ttlMs } }
}
const tombstones = (maps: Maps): number =>
  maps.summaries().reduce((sum, { tombstones: count }) => sum + (count ?? 0), 0)

/** Lets turns pass until there are no more or fewer tombstones; gives how many at most came or went in one. */
async function largestStep({ maps }: OpenedMaps): Promise<number> {
  let largest = 0
  for (let quiet = 0, before = tombstones(maps); quiet < 10; ) {
    await nextTurn()
    const now = tombstones(maps)
    quiet = now === before ? quiet + 1 : 0
    largest = Math.max(largest, Math.abs(now - before))
    before = now
  }
  return largest
}

test('so many records end in one turn and not more, of all maps together, and the others in later turns', async () => {
  await using opened = await openedMaps({ store: nullStore, journalCapacity: 0 })
  const { maps, environment } = opened
  const count = expiredPerTurnMax + 1
  await maps.apply(
    [...numbered(count, (at) => ending(`k${at}`, 1)), ...numbered(count, (at) => ending(`k${at}`, 1, 'n'))],
    caller(),
  )
  environment.skip(ttlMs + 1)
  maps.query('m', {}, caller())
  maps.query('m', {}, caller())
  maps.query('n', {}, caller())
  expect(tombstones(maps), 'whoever reads waits for one part').toBe(expiredPerTurnMax)
  expect(await largestStep(opened)).toBe(expiredPerTurnMax)
  expect(tombstones(maps)).toBe(2 * count)
  await maps.apply(
    numbered(count, (at) => ({ ...ending(`l${at}`, 1) })),
    caller(),
  )
  await environment.advance(1_000)
  await largestStep(opened)
  expect(tombstones(maps), 'where nobody reads as well').toBe(3 * count)
})

test('nobody sees a record that ended, though it is no tombstone yet', async () => {
  await using opened = await openedMaps({ store: nullStore })
  const { maps, environment } = opened
  await maps.addIndex({ mapName: 'm', attribute: 'group', type: 'hash' })
  const value = (at: number) => ({ group: at % 3, text: 'word' })
  await maps.apply(
    numbered(3 * expiredPerTurnMax, (at) => ending(`k${at}`, value(at))),
    caller(),
  )
  await maps.apply([put('m', 'stays', value(1))], caller())
  await maps.apply(
    numbered(expiredPerTurnMax, (at) => endingTag(`k${at % 700}`, at)),
    caller(),
  )
  await maps.apply([addTag('s', 'k0', 'stays', `${startMs}:9999:n`)], caller())
  maps.search('m', 'word', {}, caller())
  environment.skip(ttlMs + 1)
  const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key)
  expect(keys(maps.query('m', {}, caller()).results)).toEqual(['stays'])
  expect(maps.query('s', {}, caller()).results).toEqual([{ key: 'k0', value: ['stays'] }])
  expect(keys(maps.query('m', { where: { group: 1 } }, caller()).results), 'by an index').toEqual(['stays'])
  expect(maps.search('m', 'word', {}, caller())).toMatchObject({ totalCount: 1, results: [{ key: 'stays' }] })
  expect(
    keys((await maps.hybrid({ mapName: 'm', queryText: 'word', methods: ['fullText'], k: 10 }, caller())).results),
  ).toEqual(['stays'])
  expect(keys(maps.records('m', undefined, 10).records)).toEqual(['stays'])
  const byGroup = maps.query('m', { groupBy: ['group'] }, caller()).results
  expect(byGroup).toMatchObject([{ value: { group: 1, __count: 1 } }])
  const delta = await allRecords(maps, 'm')
  expect(delta.filter(({ record }) => record.value !== null).map(({ key }) => key)).toEqual(['stays'])
  expect(new Set(delta.map(({ record }) => record.timestamp.nodeId))).toEqual(new Set(['~expiry', 'client']))
  expect(tombstones(maps), 'canary: all this was while most had ended and were no tombstones').toBe(expiredPerTurnMax)
  await largestStep(opened)
  expect(tombstones(maps)).toBe(4 * expiredPerTurnMax)
  expect(maps.figures()).toMatchObject({ waitingEnds: 0 })
})

/** Every record of a map, as a client without a connection reads them. */
async function allRecords(maps: Maps, mapName: string) {
  const records: HttpSyncResponse['deltas'][number]['records'] = []
  for (let since = stamp(0); ; ) {
    const request = { clientId: 'c', clientHlc: stamp(startMs), syncMaps: [{ mapName, lastSyncTimestamp: since }] }
    const { deltas } = await maps.sync(request, caller())
    const [{ records: page, serverSyncTimestamp } = expect.unreachable()] = deltas
    if (page.length === 0) return records
    records.push(...page)
    since = serverSyncTimestamp
  }
}

const queries = {
  rows: {},
  'the first rows': { sort: { n: 'asc' }, limit: 5 },
  groups: {
    groupBy: ['group'],
    aggregations: [
      { func: 'sum', field: 'n' },
      { func: 'min', field: 'n' },
      { func: 'max', field: 'n' },
    ],
  },
} as const

test('live queries that are opened before, while and after very many end are told what adds up', async () => {
  await using opened = await openedMaps({ store: nullStore })
  const { maps, environment } = opened
  const value = (at: number) => ({ group: at % 3, n: at })
  await maps.apply(
    numbered(3 * expiredPerTurnMax, (at) => ending(`k${at}`, value(at))),
    caller(),
  )
  await maps.apply(
    numbered(10, (at) => put('m', `stays${at}`, value(3_000_000 + at))),
    caller(),
  )
  const clients: { readonly name: string; readonly query: object; readonly held: Map<string, unknown> }[] = []
  const follow = (when: string) => {
    for (const [name, query] of Object.entries(queries)) {
      const held = new Map<string, unknown>()
      const { results } = maps.liveQuery('m', query as never, caller(), undefined, (key, row, change) => {
        if (change === 'LEAVE') held.delete(key)
        else held.set(key, row)
      })
      for (const { key, value: row } of results) held.set(key, row)
      clients.push({ name: `${name}, opened ${when}`, query, held })
    }
  }
  const check = (when: string) => {
    for (const { name, query, held } of clients) {
      const anew = maps.query('m', query as never, caller()).results
      expect(held, `${name}, ${when}`).toEqual(new Map(anew.map(({ key, value: row }) => [key, row])))
    }
  }
  follow('before')
  environment.skip(ttlMs + 1)
  follow('while')
  expect(clients.at(-1)!.held.size, 'groups of those that stay').toBe(3)
  await maps.apply(
    [
      put('m', 'k5', value(7), startMs + 60_000),
      put('m', 'stays1', value(-2), startMs + 60_000),
      remove('m', 'stays2', startMs + 60_000),
    ],
    caller(),
  )
  expect(tombstones(maps), 'canary: that was in between').toBeLessThan(3 * expiredPerTurnMax)
  await largestStep(opened)
  check('once all have ended')
  follow('after')
  await maps.apply([put('m', 'late', value(4)), remove('m', 'stays3', startMs + 60_000)], caller())
  await nextTurn()
  check('and later')
})

test('nobody is told of an element that ended, because another is added before it is swept', async () => {
  await using opened = await openedMaps({ store: nullStore })
  const { maps, environment } = opened
  const told: unknown[] = []
  const last = endingTag('last', 0)
  await maps.apply(
    numbered(expiredPerTurnMax, (at) => endingTag(`k${at}`, at + 1)),
    caller(),
  )
  await maps.apply([{ ...last, orRecord: { ...last.orRecord!, ttlMs: ttlMs + 1 } }], caller())
  environment.skip(ttlMs + 2)
  maps.liveQuery('s', {}, caller(), undefined, (key, value, change) => told.push([key, value, change]))
  expect(maps.orKeys('s', ['last'])[0]?.records, 'canary: it is there still').toHaveLength(1)
  await maps.apply([addTag('s', 'last', 'new', `${startMs}:9999:n`)], caller())
  await largestStep(opened)
  expect(maps.orKeys('s', ['last'])[0]?.records).toHaveLength(1)
  expect(new Set(told.map((change) => JSON.stringify(change)))).toEqual(
    new Set(['["last",["new"],"ENTER"]', '["last",["new"],"UPDATE"]']),
  )
})

test('so many tombstones are collected in one turn, and clients are told with the first and after the last', async () => {
  await using opened = await openedMaps({ store: nullStore, gcAgeMs: 1_000, gcIntervalMs: 60_000, journalCapacity: 0 })
  const { maps, environment } = opened
  const heldWhenTold: number[] = []
  maps.listen({ changed: () => {}, pruned: () => heldWhenTold.push(tombstones(maps)) })
  const count = collectedPerTurnMax + 1
  await maps.apply(
    numbered(count, (at) => remove('m', `k${at}`)),
    caller(),
  )
  for (const tag of numbered(count, (at) => `${startMs}:${at}:n`))
    await maps.apply([{ mapName: 's', key: 'k', opType: 'OR_REMOVE', orTag: tag }], caller())
  expect(tombstones(maps)).toBe(2 * count)
  await environment.advance(60_000)
  expect(await largestStep(opened)).toBeLessThanOrEqual(collectedPerTurnMax)
  expect(tombstones(maps)).toBe(0)
  expect(heldWhenTold).toEqual([2 * count - collectedPerTurnMax, 0])
  await maps.apply([remove('m', 'k', startMs + 100_000)], caller())
  await environment.advance(180_000)
  expect(heldWhenTold.slice(2), 'in one turn, once').toEqual([0])
})
