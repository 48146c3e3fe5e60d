import { expect, test } from 'vitest'
import type { Change } from '../../src/sync/change.ts'
import { emptyClock } from '../../src/sync/clock.ts'
import { readRowStates, rowIdOf } from '../../src/sync/row-states.ts'
import { type Bench, openBench } from './push-fixtures.ts'

const change = (key: number, over: Partial<Change> = {}): Change => ({
  ...{ table: 'tasks', operation: 'Update', key: Uint8Array.of(key >> 8, key & 255), data: Uint8Array.of(key & 255) },
  ...{ clock: emptyClock, timestamp: '2025-11-24T10:30:00Z', checksum: 2 ** 32 - 1, compressed: false },
  ...over,
})

async function append(bench: Bench, changes: readonly Change[], clientId = 'c'): Promise<number> {
  const tenant = await bench.tenants.of('acme')
  return bench.storage.write((tx) => bench.log.append(tx, tenant, clientId, changes, 7))
}

const states = (bench: Bench, changes: readonly Change[]) => bench.storage.write((tx) => readRowStates(tx, 1, changes))

test('changes come back as they were, whatever they have in common', async () => {
  await using bench = await openBench()
  const kinds: Partial<Change>[] = [
    {},
    { timestamp: '2025-11-24T10:30:00.5+01:00' },
    { table: 'notes', operation: 'Delete', data: new Uint8Array() },
    { operation: 'Insert', clock: { a: 1, 'ü"': 2 ** 53 - 1 }, compressed: true },
  ]
  // Every mixture of kinds is written by another statement.
  for (const mixture of [[0], [1], [0, 1], [2, 3], [0, 1, 2, 3]]) {
    const sent = Array.from({ length: 300 }, (_, at) => change(at, kinds[mixture[at % mixture.length]!]))
    const first = await append(bench, sent)
    const read = await bench.log.read(1, first - 1, first + 299, 1_000)
    expect(read).toHaveLength(300)
    for (const [at, logged] of read.entries()) {
      const { clock, ...rest } = sent[at]!
      expect({ ...logged, key: [...logged.key], data: [...logged.data], clock: { ...logged.clock } }).toEqual({
        ...rest,
        ...{ key: [...rest.key], data: [...rest.data], clock: { ...clock }, lsn: first + at, clientId: 'c' },
      })
    }
  }
})

test.each([1, 2, 127, 128, 129, 255, 1_000])('%i changes have positions without a gap', async (count) => {
  await using bench = await openBench()
  expect(await append(bench, [change(0)])).toBe(1)
  const sent = Array.from({ length: count }, (_, at) => change(at))
  expect(await append(bench, sent)).toBe(2)
  const read = await bench.log.read(1, 1, count + 1, 2_000)
  expect(read.map(({ lsn }) => lsn)).toEqual(sent.map((_, at) => at + 2))
  expect((await states(bench, sent)).size).toBe(count)
})

test('a range is exclusive below, inclusive above, and no longer than its limit', async () => {
  await using bench = await openBench()
  await append(bench, [change(1), change(2), change(3), change(4)])
  const lsns = async (after: number, upTo: number, limit: number) =>
    (await bench.log.read(1, after, upTo, limit)).map(({ lsn }) => lsn)
  expect(await lsns(1, 3, 10)).toEqual([2, 3])
  expect(await lsns(0, 9, 3)).toEqual([1, 2, 3])
  expect(await lsns(4, 9, 3)).toEqual([])
  expect((await bench.log.readAt(1, [4, 9, 1, 4])).map(({ lsn }) => lsn)).toEqual([4, 1, 4])
  expect(await bench.log.readAt(1, [])).toEqual([])
})

test('of several changes of a row in one batch the last is where it stands', async () => {
  await using bench = await openBench()
  const sent = [change(1), change(2), change(1, { operation: 'Delete' }), change(3), change(1, { clock: { a: 3 } })]
  await append(bench, sent)
  await append(bench, [change(2, { operation: 'Delete' })], 'd')
  const found = await states(bench, sent)
  expect(found.get(rowIdOf(change(1)))).toMatchObject({ lsn: 5, operation: 'Update', clientId: 'c' })
  expect({ ...found.get(rowIdOf(change(1)))?.clock }).toEqual({ a: 3 })
  expect(found.get(rowIdOf(change(2)))).toMatchObject({ lsn: 6, operation: 'Delete', clientId: 'd' })
  expect(found.get(rowIdOf(change(3)))).toMatchObject({ lsn: 4 })
})

test('a row is one of its table and of its tenant', async () => {
  await using bench = await openBench()
  await append(bench, [change(1), change(1, { table: 'notes' })])
  const found = await states(bench, [change(1), change(1, { table: 'notes' }), change(1, { table: 'none' })])
  expect([...found.values()].map(({ lsn }) => lsn).sort()).toEqual([1, 2])
  expect((await bench.storage.write((tx) => readRowStates(tx, 2, [change(1)]))).size).toBe(0)
})

test('a unit that fails leaves no gap behind', async () => {
  await using bench = await openBench()
  const tenant = await bench.tenants.of('acme')
  await append(bench, [change(1)])
  const failing = bench.storage.write(async (tx) => {
    await bench.log.append(tx, tenant, 'c', [change(2)], 7)
    throw new Error('the unit fails')
  })
  await expect(failing).rejects.toThrow('the unit fails')
  expect(await append(bench, [change(3)])).toBe(2)
})
