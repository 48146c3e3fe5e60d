import { afterEach, beforeEach, expect, test } from 'vitest'
import { roomDefaults } from '../../../../src/broker/defaults.ts'
import { eventBytes } from '../../../../src/broker/embedded/rooms/room.ts'
import type { NewEvent } from '../../../../src/broker/port/rooms.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { codeOf, contentsOf, type Opened, open, reopened } from '../queues/fixtures.ts'

let environment: SimulatedEnvironment
let opened: Opened

beforeEach(async () => {
  environment = simulatedEnvironment()
  opened = await open({ environment, roomLimits: { roomsMax: 2, roomBytesMax: 10_000 } })
})

afterEach(async () => {
  opened.stop()
  await opened.storage.close()
})

const event = (data: number | string): NewEvent => ({ eventType: 't', data, metadata: { m: 'x' } })
const events = (count: number) => Array.from({ length: count }, (_, k) => event(k))
const failure = (promise: Promise<unknown>) => promise.then(() => 'no failure', codeOf)

test('offsets are dense and begin at 0; publishing makes a missing room', async () => {
  const published = await opened.rooms.publish('r', events(3), roomDefaults)
  expect(published.map(({ offset }) => offset)).toEqual([0, 1, 2])
  expect((await opened.rooms.publish('r', events(1), roomDefaults))[0]!.offset).toBe(3)
  const page = await opened.rooms.read('r', 1, 2)
  expect(page).toEqual({
    events: [1, 2].map((offset) => ({
      ...event(offset),
      eventId: published[offset]!.eventId,
      offset,
      atMs: environment.nowMs(),
    })),
    oldest: 0,
    newest: 3,
    generation: 1,
  })
  expect(published[0]!.eventId).toMatch(/^evt_[0-9a-z]{16}$/)
})

test('a room is made once, and what needs one says that there is none', async () => {
  expect(await opened.rooms.create('r', roomDefaults)).toBe(true)
  expect(await opened.rooms.create('r', { eventsMax: 1, retentionMs: 5 })).toBe(false)
  expect(await opened.rooms.read('r', 0, 10)).toEqual({ events: [], oldest: 0, newest: -1, generation: 1 })
  expect(await failure(opened.rooms.read('no', 0, 10))).toBe('room_not_found')
  expect(await failure(opened.rooms.statistics('no'))).toBe('room_not_found')
  expect(await opened.rooms.delete('no')).toBe(false)
})

test('events beyond the count go, the oldest first', async () => {
  await opened.rooms.publish('r', events(5), { eventsMax: 3, retentionMs: 0 })
  expect(await opened.rooms.read('r', 0, 10)).toMatchObject({ events: [2, 3, 4].map(event), oldest: 2, newest: 4 })
  expect(await opened.rooms.read('r', 5, 10)).toMatchObject({ events: [], oldest: 2, newest: 4 })
  expect(await opened.rooms.statistics('r')).toEqual({
    oldest: 2,
    newest: 4,
    count: 3,
    published: 5,
    dropped: 2,
    createdAtMs: environment.nowMs(),
    generation: 1,
  })
})

test('events beyond the bytes of a room go; the newest one stays, however large', async () => {
  const one = eventBytes(event(0))
  const fitting = Math.floor(10_000 / one)
  await opened.rooms.publish('r', events(fitting), roomDefaults)
  expect((await opened.rooms.statistics('r')).count).toBe(fitting)
  await opened.rooms.publish('r', events(1), roomDefaults)
  expect(await opened.rooms.statistics('r')).toMatchObject({ count: fitting, oldest: 1 })
  await opened.rooms.publish('r', [event('x'.repeat(50_000))], roomDefaults)
  expect(await opened.rooms.statistics('r')).toMatchObject({ count: 1, newest: fitting + 1 })
})

test('events that are too old go by a timer, each at its time; offsets go on', async () => {
  const config = { eventsMax: 100, retentionMs: 1_000 }
  await opened.rooms.publish('r', events(2), config)
  await environment.advance(400)
  await opened.rooms.publish('r', events(1), config)
  const oldest = []
  for (const ms of [599, 1, 399, 1]) {
    await environment.advance(ms)
    oldest.push((await opened.rooms.statistics('r')).oldest)
  }
  expect(oldest).toEqual([0, 2, 2, 3])
  expect(await opened.rooms.read('r', 0, 10)).toMatchObject({ events: [], oldest: 3, newest: 2 })
  expect(environment.pendingTimers()).toBe(0)
  expect((await opened.rooms.publish('r', events(1), config))[0]!.offset).toBe(3)
})

test('a clock that is set back does not make later events older than earlier ones', async () => {
  await opened.rooms.publish('r', events(1), roomDefaults)
  environment.shiftWallClock(-5_000)
  await opened.rooms.publish('r', events(1), roomDefaults)
  const [first, second] = (await opened.rooms.read('r', 0, 10)).events
  expect(second!.atMs).toBe(first!.atMs)
})

test('a room that was deleted and made again has a greater generation, also after a restart', async () => {
  await opened.rooms.publish('r', events(2), roomDefaults)
  await opened.rooms.delete('r')
  expect(opened.budget.used).toBe(0)
  await opened.rooms.publish('r', events(1), roomDefaults)
  const again = await opened.rooms.read('r', 0, 10)
  await opened.rooms.delete('r')
  await opened.state.takeSnapshot()
  opened = await reopened(opened)
  await opened.rooms.create('r', roomDefaults)
  const third = await opened.rooms.read('r', 0, 10)
  expect([again.newest, again.generation, third.newest, third.generation]).toEqual([0, 2, -1, 3])
})

for (const isFromSnapshot of [false, true]) {
  test(`a restart changes nothing (${isFromSnapshot ? 'snapshot' : 'journal'})`, async () => {
    const config = { eventsMax: 2_500, retentionMs: 5_000 }
    opened.stop()
    opened = await open({ environment, storage: opened.storage })
    for (let k = 0; k < 9; k++) {
      await opened.rooms.publish('r', events(500), config, { id: 'p', from: 500 * k })
      await environment.advance(600)
    }
    const [before, used] = [contentsOf(opened), opened.budget.used]
    if (isFromSnapshot) await opened.state.takeSnapshot()
    opened = await reopened(opened)
    expect([contentsOf(opened), opened.budget.used]).toEqual([before, used])
    expect(await opened.rooms.publish('r', events(500), config, { id: 'p', from: 4_000 })).toEqual([])
    expect((await opened.rooms.publish('r', events(1), config, { id: 'p', from: 4_500 }))[0]!.offset).toBe(4_500)
    await environment.advance(5_000)
    expect(await opened.rooms.statistics('r')).toMatchObject({ count: 0, newest: 4_500, oldest: 4_501 })
  })
}

test('events of a producer and messages of it are counted apart', async () => {
  const producer = { id: 'p', from: 0 }
  expect(await opened.rooms.publish('same', events(2), roomDefaults, producer)).toHaveLength(2)
  expect(await opened.rooms.publish('same', events(3), roomDefaults, producer)).toMatchObject([{ offset: 2 }])
  expect([opened.producers.position('p', 'room:same'), opened.producers.position('p', 'queue:same')]).toEqual([3, 0])
})

test('there are as many rooms as there may be', async () => {
  await opened.rooms.create('a', roomDefaults)
  await opened.rooms.publish('b', events(1), roomDefaults)
  expect(await failure(opened.rooms.create('c', roomDefaults))).toBe('memory_limit_exceeded')
  expect(await failure(opened.rooms.publish('c', events(1), roomDefaults))).toBe('memory_limit_exceeded')
  await opened.rooms.delete('a')
  expect(await opened.rooms.create('c', roomDefaults)).toBe(true)
  expect([await opened.rooms.list(), opened.rooms.count]).toEqual([['b', 'c'], 2])
})
