import { expect, test } from 'vitest'
import { scannedMax } from '../../src/sync/limits.ts'
import { type Filter, LogReader } from '../../src/sync/log-reader.ts'
import { changeOf, openBench } from './push-fixtures.ts'
import { keyOf, manyRows } from './service-fixtures.ts'

const of = (over: Partial<Filter>): Filter => ({
  tables: undefined,
  keyPrefix: undefined,
  exceptOf: undefined,
  ...over,
})
const wide = { entriesMax: 1_000, bytesMax: 1 << 20 }

/** A log of `count` rows of `tasks` in which every `rare`-th is of the table `rare`. */
async function logOf(count: number, rare: number) {
  const bench = await openBench()
  const rows = manyRows(count).map((row, at) => ((at + 1) % rare === 0 ? { ...row, table: 'rare' } : row))
  for (let at = 0; at < count; at += 1_000) await bench.push('ann', rows.slice(at, at + 1_000))
  const { number } = await bench.tenants.of('acme')
  return { bench, number, count }
}

test('a filter that lets little through gives a short page, and the rest on the next', async () => {
  const { bench, number, count } = await logOf(5_000, 1_500)
  await using _closed = bench
  const reader = new LogReader(bench.storage, bench.log, 2_000)
  const filter = of({ tables: new Set(['rare']) })
  const pages: [number[], number, boolean][] = []
  for (let after = 0, more = true; more; ) {
    const { changes, last, hasMore } = await reader.read(number, after, count, filter, wide)
    pages.push([changes.map(({ lsn }) => lsn), last, hasMore])
    after = last
    more = hasMore
  }
  expect(pages.flatMap(([lsns]) => lsns)).toEqual([1_500, 3_000, 4_500])
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.at(-1)).toEqual([expect.any(Array), count, false])
})

test('one page looks at as much as it may and no further: 10,000 positions, or a chunk more', async () => {
  const { bench, number, count } = await logOf(12_000, 11_999)
  await using _closed = bench
  const reader = new LogReader(bench.storage, bench.log)
  const first = await reader.read(number, 0, count, of({ tables: new Set(['rare']) }), wide)
  expect(first).toMatchObject({ changes: [], hasMore: true })
  expect(first.last).toBeGreaterThanOrEqual(scannedMax)
  expect(first.last).toBeLessThan(scannedMax + 1_001)
  const second = await reader.read(number, first.last, count, of({ tables: new Set(['rare']) }), wide)
  expect(second.changes.map(({ lsn }) => lsn)).toEqual([11_999])
  expect([second.hasMore, second.last]).toEqual([false, count])
})

test('a page that ends exactly where its upper end is has nothing more', async () => {
  const { bench, number } = await logOf(20, 100)
  await using _closed = bench
  const reader = new LogReader(bench.storage, bench.log)
  const read = async (after: number, upper: number, entriesMax: number, filter?: Filter) => {
    const { changes, last, hasMore } = await reader.read(number, after, upper, filter, { entriesMax, bytesMax: 1e6 })
    return [changes.length, last, hasMore]
  }
  expect(await read(0, 20, 20)).toEqual([20, 20, false])
  expect(await read(0, 20, 19)).toEqual([19, 19, true])
  expect(await read(0, 10, 10)).toEqual([10, 10, false])
  expect(await read(20, 20, 5)).toEqual([0, 20, false])
  expect(await read(0, 0, 5)).toEqual([0, 0, false])
  expect(await read(0, 20, 20, of({ tables: new Set(['tasks']) }))).toEqual([20, 20, false])
  expect(await read(0, 20, 19, of({ tables: new Set(['tasks']) }))).toEqual([19, 19, true])
})

test('a prefix is compared byte by byte, and a key that is shorter does not have it', async () => {
  await using bench = await openBench()
  const keys = [[1], [1, 2], [1, 2, 3], [1, 3], [2, 1, 2], [255], [255, 255]]
  await bench.push(
    'ann',
    keys.map((key, at) => changeOf(0, 'x', { key, lsn: at + 1 })),
  )
  const { number, head } = await bench.tenants.of('acme')
  const reader = new LogReader(bench.storage, bench.log)
  const keysOf = async (...prefix: number[]) => {
    const part = await reader.read(number, 0, head, of({ keyPrefix: Uint8Array.from(prefix) }), wide)
    return part.changes.map(({ key }) => [...key].join())
  }
  expect(await keysOf(1, 2)).toEqual(['1,2', '1,2,3'])
  expect(await keysOf(255)).toEqual(['255', '255,255'])
  expect(await keysOf(1, 2, 3, 4)).toEqual([])
  expect(await keysOf()).toEqual(keys.map(String))
  expect(keyOf(258)).toEqual([0, 1, 2])
})
