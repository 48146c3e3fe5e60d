import { expect, test } from 'vitest'
import type { ClientOp } from '../../src/contract/mod.ts'
import { journalBytesMax, type Maps, type MapsFigures } from '../../src/maps/mod.ts'
import { nullStore } from '../../src/maps/store/mod.ts'
import { numbersFrom } from '../storage/kill.ts'
import { addTag, caller, dropTag, type OpenedMaps, openedMaps, put, remove, startMs } from './fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const keys = 100
const perCall = 100
const gcAgeMs = 60_000

/** Operations of all kinds over the same 100 keys, and over keys that come once and go. */
function operationsFrom(start: number) {
  const below = numbersFrom(start)
  const tags: [key: string, tag: string][] = []
  let count = 0
  const write = (nowMs: number): ClientOp => {
    const key = `k${below(keys)}`
    const millis = nowMs - below(2_000)
    count += 1
    switch (below(7)) {
      case 0:
        return remove('m', key, millis)
      case 1: {
        // The same few ends again and again.
        const op = put('m', key, count, millis)
        return { ...op, record: { ...op.record!, ttlMs: Math.ceil(millis / 5_000) * 5_000 - millis } }
      }
      case 2:
        return put('m', `once ${count}`, count, millis)
      case 3:
        return remove('m', `once ${count - 1 - below(100)}`, nowMs)
      case 4: {
        const tag = `${millis}:${count % 1_000}:n${count}`
        tags.push([key, tag])
        const op = addTag('s', key, count, tag)
        return below(2) === 0 ? op : { ...op, orRecord: { ...op.orRecord!, ttlMs: below(10_000) } }
      }
      case 5: {
        const [held = 'k0', tag = `${millis}:0:n${count}`] = tags.splice(below(tags.length + 1), 1)[0] ?? []
        return dropTag('s', held, tag)
      }
      default:
        return put('m', key, { count, text: 'x'.repeat(below(200)) }, millis)
    }
  }
  return (nowMs: number) => Array.from({ length: perCall }, () => write(nowMs))
}

/** Removes what a churn leaves in a map of records, so that what comes once does not stay. */
async function clear({ maps, environment }: OpenedMaps): Promise<void> {
  const rows = maps.query('m', { where: {} }, caller()).results.filter(({ key }) => key.startsWith('once'))
  const removals = rows.map(({ key }) => remove('m', key, environment.nowMs()))
  if (removals.length > 0) await maps.apply(removals, caller())
}

async function churn(opened: OpenedMaps, operations: number, look: (figures: MapsFigures) => void): Promise<Maps> {
  const next = operationsFrom(seed)
  for (let call = 0; call < operations / perCall; call += 1) {
    const nowMs = opened.environment.nowMs()
    await opened.maps.apply(next(nowMs), caller(`c${call % 10}`))
    await opened.maps.mergeCounter(`c${call % 10}`, { positive: { [`n${call % 7}`]: call + 1 }, negative: {} })
    const token = await opened.maps.lock(`l${call % 10}`, 1_000, caller('locker'))
    if (call % 2 === 0) await opened.maps.unlock(`l${call % 10}`, token!, caller('locker'))
    if (call % 20 === 0) await clear(opened)
    await opened.environment.advance(1_000)
    opened.told.length = 0
    look(opened.maps.figures())
  }
  return opened.maps
}

/** Largest of each figure. */
function largest() {
  const found: Record<string, number> = {}
  return {
    found,
    look: (figures: MapsFigures) => {
      for (const [name, value] of Object.entries(figures)) found[name] = Math.max(found[name] ?? 0, value)
    },
  }
}

test(`200,000 operations over 100 keys leave nothing behind (TEST_SEED=${seed})`, async () => {
  await using opened = await openedMaps({ store: nullStore, gcAgeMs, gcIntervalMs: 10_000, journalCapacity: 500 })
  const half = largest()
  await churn(opened, 100_000, half.look)
  const whole = largest()
  const maps = await churn(opened, 100_000, whole.look)
  // What is there at a time: tombstones of 70 seconds at 100 writes a second, and what lives.
  expect(half.found.entries).toBeLessThan(10_000)
  for (const [name, value] of Object.entries(whole.found))
    expect(value, `${name}: the second half needs no more than the first`).toBeLessThanOrEqual(
      1.25 * half.found[name]! + 64,
    )
  expect(whole.found.arrivals).toBeLessThan(4 * half.found.entries! + 1_024)
  expect(whole.found.waitingEnds).toBeLessThan(2 * half.found.entries! + 128)
  expect(whole.found.journalBytes).toBeLessThan(journalBytesMax)
  expect(whole.found.undeliveredBytes).toBe(0)
  await clear(opened)
  await maps.apply(
    Array.from({ length: keys }, (_, at) => remove('m', `k${at}`, opened.environment.nowMs())),
    caller(),
  )
  const elements = Array.from({ length: keys }, (_, at) => maps.orKeys('s', [`k${at}`])[0]!)
  const drops = elements.flatMap(({ key, records }) => records.map(({ tag }) => dropTag('s', key, tag)))
  for (let at = 0; at < drops.length; at += 8_000) await maps.apply(drops.slice(at, at + 8_000), caller())
  await opened.environment.advance(2 * gcAgeMs)
  const { entries, bytes, waitingEnds } = maps.figures()
  expect([entries, bytes]).toEqual([0, 0])
  expect(waitingEnds).toBeLessThan(2_000)
})

test(`canary: without a collection it grows (TEST_SEED=${seed})`, async () => {
  await using opened = await openedMaps({ store: nullStore, gcAgeMs: startMs, journalCapacity: 500 })
  const half = largest()
  await churn(opened, 20_000, half.look)
  const whole = largest()
  await churn(opened, 20_000, whole.look)
  expect(whole.found.entries).toBeGreaterThan(1.25 * half.found.entries! + 64)
})
