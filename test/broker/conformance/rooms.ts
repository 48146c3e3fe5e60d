import { expect } from 'vitest'
import type { Json } from '../../../src/broker/json.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { NewEvent, RoomConfig, RoomEvent } from '../../../src/broker/port/rooms.ts'
import { type Cases, eventually, refused } from './case.ts'

const config: RoomConfig = { eventsMax: 1_000, retentionMs: 0 }

const event = (data: Json): NewEvent => ({ eventType: 'e', data, metadata: {} })

const publish = (engine: Engine, room: string, data: readonly Json[], with_: RoomConfig = config) =>
  engine.rooms.publish(room, data.map(event), with_)

const dataOf = (events: readonly RoomEvent[]) => events.map(({ data }) => data)
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k)

const log: Cases = {
  'a room is made once': async ({ engine: { rooms }, name }) => {
    const room = name('room')
    expect(await rooms.create(room, config)).toBe(true)
    expect(await rooms.create(room, { ...config, eventsMax: 1 })).toBe(false)
    expect(await rooms.list()).toContain(room)
  },
  'a room that is not there is not read': async ({ engine: { rooms }, name }) => {
    const room = name('room')
    await refused('room_not_found', () => rooms.read(room, 0, 10))
    await refused('room_not_found', () => rooms.statistics(room))
    expect(await rooms.delete(room)).toBe(false)
  },
  'an empty room': async ({ engine: { rooms }, name }) => {
    const room = name('room')
    const beganMs = Date.now()
    await rooms.create(room, config)
    const page = await rooms.read(room, 0, 10)
    expect(page).toMatchObject({ events: [], oldest: 0, newest: -1 })
    const statistics = await rooms.statistics(room)
    expect(statistics).toMatchObject({ oldest: 0, newest: -1, count: 0, published: 0, dropped: 0 })
    expect(statistics.createdAtMs).toBeGreaterThanOrEqual(beganMs)
    expect(statistics.generation).toBe(page.generation)
  },
  'an event is read as it was published': async ({ engine, name }) => {
    const room = name('room')
    const sent = { eventType: 'order.paid', data: { a: [1, '1', null], ü: '🙂' }, metadata: { source: 'ß' } }
    const beganMs = Date.now()
    const [published] = await engine.rooms.publish(room, [sent], config)
    const { events } = await engine.rooms.read(room, 0, 10)
    expect(events).toEqual([{ ...sent, ...published, atMs: expect.any(Number) }])
    expect(published!.offset).toBe(0)
    expect(events[0]!.atMs).toBeGreaterThanOrEqual(beganMs)
  },
  'offsets begin at 0 and leave nothing out': async ({ engine, name }) => {
    const room = name('room')
    expect((await publish(engine, room, [0, 1, 2])).map(({ offset }) => offset)).toEqual([0, 1, 2])
    expect((await publish(engine, room, [3])).map(({ offset }) => offset)).toEqual([3])
    await Promise.all(numbers(4, 40).map((data) => publish(engine, room, [data])))
    const { events, newest } = await engine.rooms.read(room, 0, 100)
    expect(events.map(({ offset }) => offset)).toEqual(numbers(0, 40))
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(40)
    expect(newest).toBe(39)
  },
  'a page begins where it is asked to and has no more than asked for': async ({ engine, name }) => {
    const room = name('room')
    await publish(engine, room, numbers(0, 10))
    expect(dataOf((await engine.rooms.read(room, 3, 4)).events)).toEqual([3, 4, 5, 6])
    expect(dataOf((await engine.rooms.read(room, 8, 4)).events)).toEqual([8, 9])
    expect(await engine.rooms.read(room, 10, 4)).toMatchObject({ events: [], oldest: 0, newest: 9 })
    expect((await engine.rooms.read(room, 99, 4)).events).toEqual([])
    expect((await engine.rooms.read(room, 0, 0)).events).toEqual([])
  },
  'publishing nothing does nothing': async ({ engine, name }) => {
    expect(await publish(engine, name('room'), [])).toEqual([])
  },
  'the names of rooms are in order, whatever is in them': async ({ engine, name }) => {
    const names = [name('b}:meta'), name('a {r:x}'), name('🙂')]
    for (const room of names) await publish(engine, room, [room])
    for (const room of names) expect(dataOf((await engine.rooms.read(room, 0, 9)).events)).toEqual([room])
    const listed = await engine.rooms.list()
    expect(listed).toEqual([...listed].sort())
    expect(listed).toEqual(expect.arrayContaining(names))
  },
  'what a producer repeats is taken once': async ({ engine, name }) => {
    const [room, id] = [name('room'), name('producer')]
    const send = async (from: number, to: number) =>
      (await engine.rooms.publish(room, numbers(from, to).map(event), config, { id, from })).map(({ offset }) => offset)
    expect(await send(0, 3)).toEqual([0, 1, 2])
    expect(await send(0, 3)).toEqual([])
    expect(await send(2, 5)).toEqual([3, 4])
    expect(await engine.producerPosition(id, `room:${room}`)).toBe(5)
    expect(await engine.producerPosition(id, `queue:${room}`)).toBe(0)
    expect(dataOf((await engine.rooms.read(room, 0, 10)).events)).toEqual(numbers(0, 5))
  },
}

const retention: Cases = {
  'the oldest events go when there are too many': async ({ engine, name }) => {
    const room = name('room')
    for (const data of numbers(0, 12)) await publish(engine, room, [data], { ...config, eventsMax: 5 })
    const page = await engine.rooms.read(room, 0, 100)
    expect(page).toMatchObject({ oldest: 7, newest: 11 })
    expect(dataOf(page.events)).toEqual([7, 8, 9, 10, 11])
    expect(await engine.rooms.statistics(room)).toMatchObject({ count: 5, published: 12, dropped: 7, oldest: 7 })
  },
  'a batch larger than the room leaves its end': async ({ engine, name }) => {
    const room = name('room')
    const published = await publish(engine, room, numbers(0, 250), { ...config, eventsMax: 3 })
    expect(published.length).toBe(250)
    expect(dataOf((await engine.rooms.read(room, 0, 100)).events)).toEqual([247, 248, 249])
  },
  'events go when they are too old, and offsets go on': async ({ engine, name }) => {
    const room = name('room')
    await publish(engine, room, [0, 1], { ...config, retentionMs: 60 })
    await eventually(async () => (await engine.rooms.read(room, 0, 10)).events.length === 0)
    expect(await engine.rooms.read(room, 0, 10)).toMatchObject({ oldest: 2, newest: 1 })
    expect(await engine.rooms.statistics(room)).toMatchObject({ count: 0, published: 2, dropped: 2 })
    const [next] = await publish(engine, room, [2])
    expect(next!.offset).toBe(2)
    expect(await engine.rooms.read(room, 0, 10)).toMatchObject({ oldest: 2, newest: 2 })
  },
  'events without a retention stay': async ({ engine, name }) => {
    const room = name('room')
    await publish(engine, room, [0], { ...config, retentionMs: 0 })
    const { atMs } = (await engine.rooms.read(room, 0, 1)).events[0]!
    await eventually(() => Date.now() > atMs + 50)
    expect((await engine.rooms.read(room, 0, 1)).events.length).toBe(1)
  },
  'a room made again begins anew with a greater generation': async ({ engine, name }) => {
    const room = name('room')
    await publish(engine, room, [0, 1])
    const { generation } = await engine.rooms.read(room, 0, 1)
    expect(await engine.rooms.delete(room)).toBe(true)
    await refused('room_not_found', () => engine.rooms.read(room, 0, 1))
    expect(await engine.rooms.list()).not.toContain(room)
    await publish(engine, room, ['new'])
    const page = await engine.rooms.read(room, 0, 9)
    expect(page).toMatchObject({ oldest: 0, newest: 0 })
    expect(page.generation).toBeGreaterThan(generation)
    expect(dataOf(page.events)).toEqual(['new'])
  },
}

/** Follows a room and keeps what comes. */
async function follow(engine: Engine, room: string) {
  const events: RoomEvent[] = []
  const end = await engine.rooms.follow(room, (news) => events.push(...news))
  const came = (count: number) => eventually(() => events.length >= count)
  return { events, end, came }
}

const following: Cases = {
  'who follows gets what is published from then on': async ({ engine, name }) => {
    const room = name('room')
    await publish(engine, room, ['before'])
    const { events, end, came } = await follow(engine, room)
    const published = await publish(engine, room, ['a', 'b'])
    await came(2)
    expect(dataOf(events)).toEqual(['a', 'b'])
    expect(events.map(({ eventId, offset }) => ({ eventId, offset }))).toEqual(published)
    expect(events).toEqual((await engine.rooms.read(room, 1, 10)).events)
    end()
  },
  'a room may be followed before it is there': async ({ engine, name }) => {
    const room = name('room')
    const { events, end, came } = await follow(engine, room)
    await publish(engine, room, [1])
    await came(1)
    expect(events[0]!.offset).toBe(0)
    end()
  },
  'nothing comes after the end': async ({ engine, name }) => {
    const room = name('room')
    const first = await follow(engine, room)
    const second = await follow(engine, room)
    await publish(engine, room, [0])
    await Promise.all([first.came(1), second.came(1)])
    first.end()
    first.end()
    await publish(engine, room, [1])
    await second.came(2)
    expect(dataOf(first.events)).toEqual([0])
    second.end()
  },
  'everything comes once and in order, whoever publishes': async ({ engine, name }) => {
    const room = name('room')
    const { events, end, came } = await follow(engine, room)
    await Promise.all(numbers(0, 200).map((data) => publish(engine, room, data % 3 === 0 ? [data, data] : [data])))
    await came(267)
    expect(events.map(({ offset }) => offset)).toEqual(numbers(0, 267))
    end()
  },
  'following and reading together leave no hole': async ({ engine, name }) => {
    const room = name('room')
    const writing = (async () => {
      for (const data of numbers(0, 300)) await publish(engine, room, [data])
    })()
    await eventually(async () => (await engine.rooms.list()).includes(room))
    const { events, end } = await follow(engine, room)
    const { events: read, newest } = await engine.rooms.read(room, 0, 1_000)
    await writing
    await eventually(() => events.at(-1)?.offset === 299 || newest === 299)
    const offsets = [...read, ...events.filter(({ offset }) => offset > newest)].map(({ offset }) => offset)
    expect(offsets).toEqual(numbers(0, 300))
    end()
  },
  'a late follower gets nothing from before': async ({ engine, name }) => {
    const room = name('room')
    const first = await follow(engine, room)
    await publish(engine, room, numbers(0, 50))
    const second = await follow(engine, room)
    await publish(engine, room, ['new'])
    await Promise.all([first.came(51), second.came(1)])
    expect(dataOf(second.events)).toEqual(['new'])
    first.end()
    second.end()
  },
  'who follows goes on with the room that is made again': async ({ engine, name }) => {
    const room = name('room')
    const { events, end, came } = await follow(engine, room)
    await publish(engine, room, ['old', 'old'])
    await came(2)
    await engine.rooms.delete(room)
    await publish(engine, room, ['new'])
    await came(3)
    expect(events[2]).toMatchObject({ data: 'new', offset: 0 })
    end()
  },
  'rooms do not mix': async ({ engine, name }) => {
    const rooms = Array.from({ length: 20 }, () => name('room'))
    const followed = await Promise.all(rooms.map((room) => follow(engine, room)))
    await Promise.all(rooms.map((room) => publish(engine, room, [room, room])))
    for (const [k, { events, came, end }] of followed.entries()) {
      await came(2)
      expect(dataOf(events)).toEqual([rooms[k], rooms[k]])
      end()
    }
  },
}

export const roomCases: Cases = { ...log, ...retention, ...following }
