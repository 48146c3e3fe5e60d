import { expect } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { type Cases, eventually, never } from './case.ts'
import { config, publish, take } from './queues.ts'

const wait = (engine: Engine, queue: string, consumerId: string, waitMs = 10_000, signal: AbortSignal = never) =>
  engine.queues.consume(queue, { consumerId, waitMs, signal })

/** Until the engine counts so many consumers. */
const consumers = (engine: Engine, queue: string, count: number) =>
  eventually(async () => (await engine.queues.statistics(queue)).consumers === count)

export const waitingCases: Cases = {
  'a consumer that waits gets what is published': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, config)
    const delivery = wait(engine, queue, 'c')
    await consumers(engine, queue, 1)
    const beganMs = performance.now()
    await publish(engine, queue, ['x'])
    expect((await delivery)?.message).toBe('x')
    expect(performance.now() - beganMs).toBeLessThan(900)
  },
  'a consumer that waits gets what is there at once': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x'])
    expect((await wait(engine, queue, 'c'))?.message).toBe('x')
  },
  'a consumer may wait for a queue that is not there yet': async ({ engine, name }) => {
    const queue = name('queue')
    const delivery = wait(engine, queue, 'c')
    await publish(engine, queue, ['x'])
    expect((await delivery)?.message).toBe('x')
  },
  'a wait ends with nothing when its time is over': async ({ engine, name }) => {
    const queue = name('queue')
    const beganMs = performance.now()
    expect(await wait(engine, queue, 'c', 60)).toBeUndefined()
    expect(performance.now() - beganMs).toBeGreaterThan(50)
  },
  'who comes first is served first': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, config)
    const waits: Promise<unknown>[] = []
    const got: string[] = []
    for (const id of ['a', 'b', 'c']) {
      waits.push(wait(engine, queue, id).then((delivery) => got.push(`${id}${delivery?.message}`)))
      await consumers(engine, queue, waits.length)
    }
    for (const content of [1, 2, 3]) await publish(engine, queue, [content])
    await Promise.all(waits)
    expect(got.sort()).toEqual(['a1', 'b2', 'c3'])
  },
  'who leaves while waiting takes nothing along': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, config)
    const leaving = new AbortController()
    const delivery = wait(engine, queue, 'c', 10_000, leaving.signal)
    await consumers(engine, queue, 1)
    leaving.abort()
    expect(await delivery).toBeUndefined()
    await consumers(engine, queue, 0)
    await publish(engine, queue, ['x'])
    expect(await take(engine, queue)).toMatchObject({ message: 'x', retryCount: 0 })
  },
  'who has left before asking gets nothing': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x'])
    expect(await wait(engine, queue, 'c', 10, AbortSignal.abort())).toBeUndefined()
    expect((await engine.queues.statistics(queue)).depth).toBe(1)
  },
  'a message on its way to somebody who left goes back as it was': async ({ engine, name }) => {
    const queue = name('queue')
    for (let k = 0; k < 40; k++) {
      await publish(engine, queue, ['x', 'y'])
      const leaving = new AbortController()
      const delivery = wait(engine, queue, 'c', 5_000, leaving.signal)
      if (k % 2 === 0) await Promise.resolve()
      leaving.abort()
      const got = await delivery
      if (got !== undefined) await engine.queues.nack(queue, got.messageId, true)
      await eventually(async () => (await engine.queues.statistics(queue)).depth === 2)
      const next = await take(engine, queue)
      expect(next).toMatchObject({ message: 'x', retryCount: got === undefined ? 0 : 1 })
      const { consumed, nacked, acked } = await engine.queues.statistics(queue)
      expect(consumed).toBe(nacked + acked + 1)
      await engine.queues.ack(queue, next!.messageId)
      await engine.queues.ack(queue, (await take(engine, queue))!.messageId)
    }
    expect((await engine.queues.statistics(queue)).acked).toBe(80)
  },
  'what is given back goes to who waits': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x'])
    const first = (await take(engine, queue, undefined, 'a'))!
    const delivery = wait(engine, queue, 'b')
    await consumers(engine, queue, 2)
    await engine.queues.nack(queue, first.messageId, true)
    expect(await delivery).toMatchObject({ message: 'x', retryCount: 1 })
  },
  'what is past its deadline goes to who waits': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x'])
    const first = (await take(engine, queue, 80, 'a'))!
    const again = await wait(engine, queue, 'b')
    expect(again).toMatchObject({ message: 'x', retryCount: 1 })
    expect(Date.now() - first.deadlineMs).toBeLessThan(900)
  },
  'who has as many leases as it may waits for an end of one': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, prefetch: 1 })
    await publish(engine, queue, [1, 2])
    const first = (await wait(engine, queue, 'a'))!
    const second = wait(engine, queue, 'a')
    await engine.queues.ack(queue, first.messageId)
    expect((await second)?.message).toBe(2)
  },
  'who may have no more does not stand in the way of others': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, prefetch: 1 })
    await publish(engine, queue, [1])
    await wait(engine, queue, 'a')
    const leaving = new AbortController()
    const stuck = wait(engine, queue, 'a', 10_000, leaving.signal)
    const other = wait(engine, queue, 'b')
    await consumers(engine, queue, 2)
    await publish(engine, queue, [2])
    expect((await other)?.message).toBe(2)
    leaving.abort()
    expect(await stuck).toBeUndefined()
  },
  'deleting a queue ends the waits for it': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, config)
    const delivery = wait(engine, queue, 'c')
    await consumers(engine, queue, 1)
    await engine.queues.delete(queue)
    expect(await delivery).toBeUndefined()
  },
  'there is room at once where there is': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.room(queue, 5, never)
    await engine.queues.create(queue, { ...config, depthMax: 2 })
    await engine.queues.room(queue, 2, never)
    await engine.queues.room(queue, 99, never)
  },
  'who waits for room is told when there is': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, depthMax: 2 })
    await publish(engine, queue, [1, 2])
    let told = false
    const room = engine.queues.room(queue, 2, never).then(() => {
      told = true
    })
    await take(engine, queue)
    await engine.queues.statistics(queue)
    expect(told).toBe(false)
    await take(engine, queue)
    await room
  },
  'who waits for room may leave': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, depthMax: 1 })
    await publish(engine, queue, [1])
    const leaving = new AbortController()
    const room = engine.queues.room(queue, 1, leaving.signal)
    leaving.abort()
    await room
  },
  'a purge makes room': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, depthMax: 1 })
    await publish(engine, queue, [1])
    const room = engine.queues.room(queue, 1, never)
    await engine.queues.purge(queue)
    await room
  },
  'many who wait get everything, each something of its own': async ({ engine, name }) => {
    const queue = name('queue')
    const waits = Array.from({ length: 50 }, (_, k) => wait(engine, queue, `c${k}`))
    for (let k = 0; k < 50; k++) await publish(engine, queue, [k])
    const contents = (await Promise.all(waits)).map((delivery) => delivery?.message as number)
    expect(contents.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, k) => k))
  },
}
