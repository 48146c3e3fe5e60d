/** What the simulation has found, as short as it can be said. */
import { expect, test } from 'vitest'
import type { MapEvent } from '../../../src/contract/mod.ts'
import { type MapStore, nullStore } from '../../../src/maps/store/mod.ts'
import { addTag, caller, dropTag, openedMaps, put, remove, startMs } from '../fixtures.ts'

const gcAgeMs = 1_000

/** Maps, and what they tell those who write of their own writes. */
async function openedWithEchoes() {
  const opened = await openedMaps({ gcAgeMs, gcIntervalMs: 100 })
  const told: { readonly event: MapEvent; readonly by: string }[] = []
  opened.maps.listen({ changed: () => {}, pruned: () => {}, kept: (event, by) => told.push({ event, by }) })
  return { opened, takeTold: () => told.splice(0) }
}

const ahead = startMs + 120_000

test('a client is in step as of a moment that no clock of another client has moved ahead', async () => {
  await using opened = await openedMaps({ gcAgeMs, gcIntervalMs: 100 })
  const { maps } = opened
  await maps.apply([put('m', 'k', 1, startMs)], caller())
  maps.observe({ millis: startMs + 50_000, counter: 0, nodeId: 'fast' })
  const { at } = maps.syncRoot('m', 'lww', caller())
  expect(at.millis).toBe(startMs)
  await opened.pass(500)
  await maps.apply([remove('m', 'k', startMs + 1)], caller())
  await opened.pass(2_000)
  expect(maps.summaries()).toMatchObject([{ entryCount: 0, tombstones: 0 }])
  expect(maps.syncRoot('m', 'lww', caller(), at.millis).reset).toBe(true)
})

test('who missed that tombstones were forgotten is told once more, and nobody else', async () => {
  await using opened = await openedMaps({ gcAgeMs, gcIntervalMs: 100 })
  const before = opened.maps
  await before.apply([put('m', 'k', 1, startMs - 1), remove('m', 'k', startMs)], caller())
  await opened.pass(500)
  const { at } = before.syncRoot('m', 'lww', caller())
  await opened.pass(2_000)
  const horizon = { millis: startMs, counter: 0, nodeId: 'client' }
  expect(before.syncRoot('m', 'lww', caller(), at.millis)).toMatchObject({ reset: false, forgotten: horizon })
  const { at: since } = before.syncRoot('m', 'lww', caller())
  expect(before.syncRoot('m', 'lww', caller(), since.millis).forgotten).toBeUndefined()
  // Another process does not know when it was.
  const after = await opened.again()
  expect(after.syncRoot('m', 'lww', caller(), since.millis)).toMatchObject({ reset: false, forgotten: horizon })
})

test('whoever writes with a clock too far ahead is told under which moment it is kept, as often as it asks', async () => {
  const { opened, takeTold } = await openedWithEchoes()
  await using _ = opened
  const { maps } = opened
  const write = put('m', 'k', 'mine', ahead)
  for (const _time of ['first', 'again']) {
    await maps.apply([write], caller('c1'))
    expect(takeTold()).toMatchObject([
      { by: 'c1', event: { eventType: 'PUT', key: 'k', record: { value: 'mine', timestamp: { millis: startMs } } } },
    ])
  }
  await maps.apply([put('m', 'k', 'theirs', startMs + 1_000, 'other')], caller('c2'))
  await maps.apply([write], caller('c1'))
  expect(takeTold().map(({ event }) => event.record?.value)).toEqual(['mine', 'theirs'])
  const element = addTag('s', 'k', 'x', `${ahead}:0:client`)
  await maps.apply([element], caller('c1'))
  const kept = { tag: `${ahead}:0:client`, timestamp: { nodeId: 'server' } }
  expect(takeTold()).toMatchObject([{ by: 'c1', event: { eventType: 'OR_ADD', orRecord: kept } }])
})

test('whoever compares trees is told that tombstones are forgotten before it sees that', async () => {
  let isSlow = false
  let release = (): void => {}
  const slowly = () =>
    new Promise<void>((resolve) => {
      release = resolve
    })
  const store: MapStore = { ...nullStore, write: async () => (isSlow ? slowly() : undefined) }
  await using opened = await openedMaps({ gcAgeMs, gcIntervalMs: 100, store })
  const { maps, environment } = opened
  const seen: unknown[] = []
  maps.listen({ changed: () => {}, pruned: () => seen.push(maps.syncRoot('m', 'lww', caller()).root) })
  await maps.apply([put('m', 'k', 1, startMs - 1), remove('m', 'k', startMs)], caller())
  isSlow = true
  await environment.advance(2_000)
  expect(seen).toEqual([0])
  release()
})

test('a removal of a clock too far ahead that comes again when it is forgotten is refused', async () => {
  await using opened = await openedMaps({ gcAgeMs, gcIntervalMs: 100 })
  const { maps } = opened
  await maps.apply([put('m', 'k', 1, startMs - 1)], caller())
  await maps.apply([remove('m', 'k', ahead)], caller())
  await opened.pass(2_000)
  const [again] = await maps.apply([remove('m', 'k', ahead)], caller())
  expect(again).toMatchObject({ success: false, rejection: { kind: 'stale' } })
})

test('whoever loses to another is told what won, which may soon be forgotten; a repeated write of its own is not news', async () => {
  const { opened, takeTold } = await openedWithEchoes()
  await using _ = opened
  const { maps } = opened
  await maps.apply([put('m', 'k', 'old', startMs), put('m', 'k', 'new', startMs + 1)], caller('c1'))
  await maps.apply([put('m', 'k', 'old', startMs), put('m', 'k', 'new', startMs + 1)], caller('c1'))
  expect(takeTold()).toEqual([])
  await maps.apply([put('m', 'k', 'older', startMs - 1, 'other')], caller('c2'))
  expect(takeTold()).toMatchObject([{ by: 'c2', event: { eventType: 'PUT', key: 'k', record: { value: 'new' } } }])
  const add = addTag('s', 'k', 'x', `${startMs}:0:client`)
  await maps.apply([add, dropTag('s', 'k', `${startMs}:0:client`)], caller('c1'))
  await maps.apply([add], caller('c1'))
  expect(takeTold()).toMatchObject([
    { by: 'c1', event: { eventType: 'OR_REMOVE', key: 'k', orTag: `${startMs}:0:client` } },
  ])
})
