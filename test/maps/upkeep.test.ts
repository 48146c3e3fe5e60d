import { expect, test } from 'vitest'
import type { MapsListener } from '../../src/maps/mod.ts'
import { addTag, caller, dropTag, openedMaps, put, remove, stamp, startMs } from './fixtures.ts'

const day = 86_400_000
const ended = (key: string, ttlMs: number) => {
  const op = put('m', key, key)
  return { ...op, record: { ...op.record!, ttlMs } }
}

test('a record whose time has ended is a tombstone, for readers at once and for listeners within a second', async () => {
  await using opened = await openedMaps()
  const live: unknown[] = []
  await opened.maps.apply([ended('k', 5_000), put('m', 'stays', 1)], caller())
  opened.maps.liveQuery('m', {}, caller(), undefined, (key, value, change) => live.push([key, value, change]))
  await opened.pass(5_000)
  expect(opened.maps.query('m', {}, caller()).results.map(({ key }) => key)).toEqual(['k', 'stays'])
  opened.environment.skip(1)
  expect(opened.maps.query('m', {}, caller()).results.map(({ key }) => key)).toEqual(['stays'])
  await opened.pass(1_000)
  const { by, event } = opened.told.at(-1)!
  expect([by, event.eventType, event.record?.value]).toEqual(['', 'REMOVE', null])
  expect(event.record?.timestamp).toMatchObject({ millis: startMs + 5_000 })
  expect(live).toEqual([['k', null, 'LEAVE']])
  expect((await opened.again()).summaries()).toMatchObject([{ entryCount: 1, tombstones: 1 }])
})

test('an element of a set ends as well', async () => {
  await using opened = await openedMaps()
  const op = addTag('s', 'k', 'x', `${startMs}:0:n`)
  await opened.maps.apply([{ ...op, orRecord: { ...op.orRecord!, ttlMs: 10 } }], caller())
  await opened.pass(2_000)
  expect(opened.maps.query('s', {}, caller()).results).toEqual([])
  expect(opened.told.map(({ event }) => event.eventType)).toEqual(['OR_ADD', 'OR_REMOVE'])
  expect((await opened.again()).orKeys('s', ['k'])).toEqual([{ key: 'k', records: [], tombstones: [`${startMs}:0:n`] }])
})

test('tombstones are kept for 30 days, then they go, everyone is told, and older clients have to start anew', async () => {
  await using opened = await openedMaps({ gcIntervalMs: 60_000 })
  const pruned: unknown[] = []
  const listen = () => {
    opened.maps.listen({ changed: () => {}, pruned: (olderThan) => pruned.push(olderThan) } satisfies MapsListener)
  }
  listen()
  const tag = `${startMs}:0:n`
  await opened.maps.apply([put('m', 'k', 1), remove('m', 'k', startMs + 1), put('m', 'live', 1)], caller())
  await opened.maps.apply([addTag('s', 'k', 'x', tag), dropTag('s', 'k', tag)], caller())
  const tombstones = () => opened.maps.summaries().map(({ tombstones: count }) => count)
  opened.environment.skip(30 * day - 120_000)
  await opened.pass(60_000)
  expect([tombstones(), pruned]).toEqual([[1, 1], []])
  await opened.pass(180_000)
  await opened.maps.apply([put('m', 'live', 2, startMs + 5)], caller())
  expect(tombstones()).toEqual([0, 0])
  expect(pruned.length).toBeGreaterThan(0)
  for (const step of ['before', 'after a restart']) {
    const resetOf = (map: string, kind: 'lww' | 'or', last: number) =>
      opened.maps.syncRoot(map, kind, caller(), last).reset
    const moments = [startMs, startMs + 60_000, 0]
    expect(
      moments.map((last) => resetOf('m', 'lww', last)),
      step,
    ).toEqual([true, false, false])
    expect(resetOf('s', 'or', startMs), step).toBe(true)
    const [old, set] = await opened.maps.apply([put('m', 'k', 'zombie'), addTag('s', 'k', 'x', tag)], caller())
    expect(old, step).toMatchObject({ success: false, rejection: { kind: 'stale', code: 409, key: 'k' } })
    expect(set, step).toMatchObject({ success: false, rejection: { kind: 'stale' } })
    expect(
      opened.maps.query('m', {}, caller()).results.map(({ key }) => key),
      step,
    ).toEqual(['live'])
    if (step === 'before') await opened.again()
  }
})

test('the interval of the collection can be changed while it runs', async () => {
  await using opened = await openedMaps({ gcIntervalMs: 3_600_000, gcAgeMs: 1_000 })
  await opened.maps.apply([put('m', 'k', 1, startMs - 10), remove('m', 'k', startMs - 5)], caller())
  await opened.pass(10_000)
  expect(opened.maps.summaries()[0]?.tombstones).toBe(1)
  opened.maps.tuning.gcIntervalMs = 1_000
  await opened.pass(1_000)
  expect(opened.maps.summaries()[0]?.tombstones).toBe(0)
  expect(opened.maps.tuning.gcIntervalMs).toBe(1_000)
})

test('a clock that runs ahead does not hide what arrives from clients of /sync', async () => {
  await using opened = await openedMaps()
  opened.maps.observe(stamp(startMs + 50_000))
  expect(opened.maps.now().millis).toBeGreaterThanOrEqual(startMs + 50_000)
  const ask = (lastSyncTimestamp: ReturnType<typeof stamp>) =>
    opened.maps.sync(
      { clientId: 'c', clientHlc: stamp(startMs), syncMaps: [{ mapName: 'm', lastSyncTimestamp }] },
      caller(),
    )
  const first = await ask(stamp(0, ''))
  await opened.maps.apply([put('m', 'k', 1)], caller())
  const second = await ask(first.deltas[0]!.serverSyncTimestamp)
  expect(second.deltas[0]?.records).toHaveLength(1)
  const third = await ask(second.deltas[0]!.serverSyncTimestamp)
  expect(third.deltas[0]?.records).toEqual([])
})
