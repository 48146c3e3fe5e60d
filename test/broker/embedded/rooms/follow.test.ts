import { afterEach, beforeEach, expect, test } from 'vitest'
import { roomDefaults } from '../../../../src/broker/defaults.ts'
import type { RoomEvent } from '../../../../src/broker/port/rooms.ts'
import { openMemoryStorage } from '../../../support/memory-storage.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { type Gate, gateTo } from '../journal/fixtures.ts'
import { numbersFrom, type Opened, open } from '../queues/fixtures.ts'

let gate: Gate
let opened: Opened

beforeEach(async () => {
  gate = gateTo(await openMemoryStorage())
  opened = await open({ storage: gate.storage, roomLimits: { followersMax: 3 } })
})

afterEach(async () => {
  opened.stop()
  await gate.storage.close()
})

const publish = (...data: number[]) =>
  opened.rooms.publish(
    'r',
    data.map((value) => ({ eventType: 't', data: value, metadata: {} })),
    roomDefaults,
  )

const turns = async (count = 20) => {
  for (let k = 0; k < count; k++) await new Promise((resolve) => setImmediate(resolve))
}

test('followers get whole publications, in order, before the publisher hears of them', async () => {
  const log: unknown[] = []
  await opened.rooms.follow('r', (events) => void log.push(events.map(({ data }) => data)))
  await Promise.all([
    publish(1, 2).then(() => log.push('first')),
    publish(3).then(() => log.push('second')),
    publish(4).then(() => log.push('third')),
  ])
  expect(log.filter((entry) => typeof entry !== 'string')).toEqual([[1, 2], [3], [4]])
  expect(log.indexOf('first')).toBeGreaterThan(0)
  await publish(5)
  expect(log.at(-1)).toEqual([5])
})

test('nothing is handed over that is not durable', async () => {
  const got: unknown[] = []
  await opened.rooms.follow('r', (events) => void got.push(...events.map(({ data }) => data)))
  let letGo = () => {}
  gate.before = () => new Promise<void>((resolve) => (letGo = resolve))
  const published = publish(1)
  const read = opened.rooms.read('r', 0, 10)
  await turns()
  expect(got).toEqual([])
  gate.before = () => {}
  letGo()
  await published
  expect(got).toEqual([1])
  expect((await read).events).toHaveLength(1)
})

test('what could not be written is never handed over', async () => {
  const got: unknown[] = []
  await opened.rooms.follow('r', (events) => void got.push(...events))
  gate.before = () => {
    throw new Error('the disk is full')
  }
  await expect(publish(1)).rejects.toThrow()
  await expect(opened.rooms.read('r', 0, 10)).rejects.toThrow()
  expect(got).toEqual([])
})

test('a follower gets what was published after it came and before it left', async () => {
  let letGo = () => {}
  gate.before = () => new Promise<void>((resolve) => (letGo = resolve))
  const before = publish(1)
  const got: unknown[] = []
  const leave = await opened.rooms.follow('r', (events) => void got.push(...events.map(({ data }) => data)))
  const during = publish(2)
  await turns()
  gate.before = () => {}
  letGo()
  await Promise.all([before, during])
  expect(got).toEqual([2])
  const after = publish(3)
  leave()
  leave()
  await after
  await publish(4)
  expect(got).toEqual([2])
})

test('followers have a limit; who leaves makes room', async () => {
  const follow = () => opened.rooms.follow('r', () => {})
  const [leave] = [await follow(), await follow(), await follow()]
  await expect(follow()).rejects.toMatchObject({ code: 'overloaded' })
  leave()
  await follow()
  await expect(follow()).rejects.toMatchObject({ code: 'overloaded' })
})

for (const seed of [1, 2, 3].slice(0, repetitions(3))) {
  test(`following first and reading then misses nothing and repeats nothing (seed ${seed})`, async () => {
    expect(await joined(seed, true)).toEqual(Array.from({ length: 300 }, (_, k) => k))
  })
}

test('reading first and following then misses something (canary)', async () => {
  const lists = [await joined(1, false), await joined(2, false), await joined(3, false)]
  expect(lists.some((list) => list.length < 300)).toBe(true)
})

/** Joins a room while 300 events are published in it; gives the offsets that it came to know, in order. */
async function joined(seed: number, followsFirst: boolean): Promise<number[]> {
  const below = numbersFrom(seed)
  const own = await open({ environment: simulatedEnvironment({ seed }) })
  const one = { eventType: 't', data: 0, metadata: {} }
  const publishing = (async () => {
    for (let left = 300; left > 0; ) {
      const count = Math.min(left, 1 + below(4))
      left -= count
      const published = own.rooms.publish('r', Array(count).fill(one), roomDefaults)
      if (below(3) === 0) await published
      await turns(below(3))
    }
  })()
  await turns(below(10))
  const kept: RoomEvent[] = []
  const offsets: number[] = []
  const follow = () => own.rooms.follow('r', (events) => void kept.push(...events))
  if (followsFirst) await follow()
  for (let next = 0, newest = 0; next <= newest; ) {
    const page = await own.rooms.read('r', next, 7)
    offsets.push(...page.events.map(({ offset }) => offset))
    next = offsets.length
    newest = page.newest
  }
  // It has caught up in the middle of the publications, or the test would say nothing.
  expect(offsets.length).toBeLessThan(250)
  await turns(3)
  if (!followsFirst) await follow()
  await publishing
  await own.state.settled()
  await turns()
  const read = offsets.length
  offsets.push(...kept.map(({ offset }) => offset).filter((offset) => offset >= read))
  own.stop()
  await own.storage.close()
  return offsets
}
