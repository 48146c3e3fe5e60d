import { expect } from 'vitest'
import { type Cases, refused } from './case.ts'
import { config, message, publish, take } from './queues.ts'

const room = { eventsMax: 1_000, retentionMs: 0 }

export const limitCases: Cases = {
  'no structure has more elements than it may': async ({ open }) => {
    const { hashes, lists, sets, sortedSets } = await open({ elementsMax: 3 })
    const scored = (...members: string[]) => members.map((member) => ({ member, score: 1 }))
    await hashes.set(
      'h',
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ],
      false,
    )
    await refused('memory_limit_exceeded', () => hashes.set('h', [['d', 1]], false))
    await refused('memory_limit_exceeded', () => hashes.add('h', 'd', 1))
    await hashes.set(
      'h',
      [
        ['a', 2],
        ['c', 2],
      ],
      false,
    )
    await lists.push('l', 'right', [1, 2, 3], false)
    await refused('memory_limit_exceeded', () => lists.push('l', 'left', [4], false))
    await refused('memory_limit_exceeded', () => lists.insert('l', 'after', 1, 4))
    await sets.add('s', [1, 2, 3])
    await refused('memory_limit_exceeded', () => sets.add('s', [3, 4]))
    expect(await sets.add('s', [1, 3])).toBe(0)
    await sets.add('t', [4])
    await refused('memory_limit_exceeded', () => sets.store('union', 'u', ['s', 't']))
    await sortedSets.add('z', scored('a', 'b', 'c'), {})
    await refused('memory_limit_exceeded', () => sortedSets.add('z', scored('d'), {}))
    await refused('memory_limit_exceeded', () => sortedSets.increment('z', 'd', 1))
    expect(await sortedSets.increment('z', 'a', 1)).toBe(2)
    expect([await hashes.length('h'), await lists.length('l'), await sets.size('s')]).toEqual([3, 3, 3])
  },
  'a blob is no longer than it may be': async ({ engine }) => {
    const put = (length: number) => engine.blobs.bitmap.edit('b', () => ({ after: new Uint8Array(length), result: 0 }))
    await put(1 << 18)
    await refused('memory_limit_exceeded', () => put((1 << 18) + 1))
    expect((await engine.blobs.bitmap.get('b'))?.length).toBe(1 << 18)
  },
  'the oldest dead letter goes when there are too many': async ({ open, name }) => {
    const engine = await open({ deadLettersMax: 2 })
    const queue = name('queue')
    await publish(engine, queue, [1, 2, 3])
    for (let k = 0; k < 3; k++) await engine.queues.nack(queue, (await take(engine, queue))!.messageId, false)
    expect((await engine.queues.deadLetters(queue, 9)).map((letter) => letter.message)).toEqual([2, 3])
    expect(await engine.queues.statistics(queue)).toMatchObject({ deadLetters: 2, deadLettered: 3 })
  },
  'there are no more queues than there may be': async ({ engine, open, name }) => {
    const { queues } = await open({ queuesMax: (await engine.queues.list()).length + 1 })
    const present = (await queues.list()).length
    const fill = (await engine.queues.list()).length + 1 - present
    for (let k = 0; k < fill; k++) await queues.create(name('queue'), config)
    await refused('memory_limit_exceeded', () => queues.create(name('queue'), config))
    await refused('memory_limit_exceeded', () => queues.publish(name('queue'), [message(1)], config))
  },
  'there are no more rooms than there may be': async ({ engine, open, name }) => {
    const { rooms } = await open({ roomsMax: (await engine.rooms.list()).length + 1 })
    const present = (await rooms.list()).length
    const fill = (await engine.rooms.list()).length + 1 - present
    for (let k = 0; k < fill; k++) await rooms.create(name('room'), room)
    await refused('memory_limit_exceeded', () => rooms.create(name('room'), room))
  },
  'the oldest events go when a room is too large, the newest stays': async ({ open, name }) => {
    const { rooms } = await open({ roomBytesMax: 10_000 })
    const place = name('room')
    const send = (length: number) =>
      rooms.publish(place, [{ eventType: 'e', data: 'x'.repeat(length), metadata: {} }], room)
    for (let k = 0; k < 8; k++) await send(3_000)
    const { count } = await rooms.statistics(place)
    expect(count).toBeGreaterThanOrEqual(2)
    expect(count).toBeLessThanOrEqual(3)
    await send(20_000)
    expect((await rooms.statistics(place)).count).toBe(1)
    expect((await rooms.read(place, 0, 9)).events[0]?.offset).toBe(8)
  },
  'an engine that is full refuses what grows, and what is there stays': async ({ open, name }) => {
    const engine = await open({ memoryBytes: 2_000_000 })
    const fill = async () => {
      for (let k = 0; k < 200; k++) await engine.strings.set(`k${k}`, 'x'.repeat(100_000), {})
    }
    await refused('memory_limit_exceeded', fill)
    await refused('memory_limit_exceeded', () => engine.lists.push('l', 'left', ['x'.repeat(100_000)], false))
    await refused('memory_limit_exceeded', () => publish(engine, name('queue'), ['x'.repeat(100_000)]))
    expect((await engine.strings.get('k0'))?.value).toBe('x'.repeat(100_000))
    expect(await engine.keys.delete(['k0', 'k1', 'k2', 'k3'])).toBe(4)
    await engine.strings.set('new', 1, {})
  },
  'a queue of a full engine is emptied all the same': async ({ open, name }) => {
    const engine = await open({ memoryBytes: 2_000_000 })
    const queue = name('queue')
    await publish(engine, queue, [1, 2])
    const fill = async () => {
      for (let k = 0; k < 200; k++) await engine.strings.set(`k${k}`, 'x'.repeat(100_000), {})
    }
    await refused('memory_limit_exceeded', fill)
    const first = (await take(engine, queue))!
    await engine.queues.ack(queue, first.messageId)
    const second = (await take(engine, queue))!
    expect(await engine.queues.nack(queue, second.messageId, true)).toBe('requeued')
    expect(await engine.queues.purge(queue)).toBe(1)
  },
}
