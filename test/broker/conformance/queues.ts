import { expect } from 'vitest'
import type { Json } from '../../../src/broker/json.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { Delivery, NewMessage, QueueConfig } from '../../../src/broker/port/queues.ts'
import { type Cases, never, refused } from './case.ts'

export const config: QueueConfig = { depthMax: 1_000, ackDeadlineMs: 60_000, retriesMax: 3, priority: 5, prefetch: 0 }

export const message = (content: Json, rest: Partial<NewMessage> = {}): NewMessage => ({
  message: content,
  headers: {},
  ...rest,
})

export const publish = (engine: Engine, queue: string, contents: readonly Json[], rest: Partial<NewMessage> = {}) =>
  engine.queues.publish(
    queue,
    contents.map((content) => message(content, rest)),
    config,
  )

export const take = (engine: Engine, queue: string, ackDeadlineMs?: number, consumerId = 'c') =>
  engine.queues.consume(queue, { consumerId, ackDeadlineMs, waitMs: 0, signal: never })

export async function takeAll(engine: Engine, queue: string): Promise<Delivery[]> {
  const taken: Delivery[] = []
  for (let next = await take(engine, queue); next !== undefined; next = await take(engine, queue)) taken.push(next)
  return taken
}

const contents = (deliveries: readonly Delivery[]) => deliveries.map((delivery) => delivery.message)

const lifecycle: Cases = {
  'a queue is made, is there again, and is not another one': async ({ engine: { queues }, name }) => {
    const queue = name('queue')
    expect(await queues.create(queue, config)).toBe(true)
    expect(await queues.create(queue, { ...config })).toBe(false)
    await refused('queue_exists', () => queues.create(queue, { ...config, depthMax: 2 }))
    expect(await queues.list()).toContain(queue)
  },
  'a queue is deleted with what is in it': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, [1, 2])
    await take(engine, queue)
    expect(await engine.queues.delete(queue)).toBe(true)
    expect(await engine.queues.delete(queue)).toBe(false)
    expect(await engine.queues.list()).not.toContain(queue)
    await engine.queues.create(queue, config)
    expect(await engine.queues.statistics(queue)).toMatchObject({ depth: 0, pending: 0, published: 0 })
    expect(await take(engine, queue)).toBeUndefined()
  },
  'the names of queues are in order': async ({ engine: { queues }, name }) => {
    const names = [name('b'), name('a'), name('ä')]
    for (const queue of names) await queues.create(queue, config)
    const listed = await queues.list()
    expect(listed).toEqual([...listed].sort())
    expect(listed).toEqual(expect.arrayContaining(names))
  },
  'a name may have anything in it': async ({ engine, name }) => {
    const queue = name('a}:ready {q:b} 🙂\n')
    await publish(engine, queue, ['x'])
    expect((await take(engine, queue))?.message).toBe('x')
    expect(await engine.queues.list()).toContain(queue)
  },
  'what needs a queue is refused without one': async ({ engine: { queues }, name }) => {
    const queue = name('queue')
    await refused('queue_not_found', () => queues.ack(queue, 'm'))
    await refused('queue_not_found', () => queues.nack(queue, 'm', true))
    await refused('queue_not_found', () => queues.purge(queue))
    await refused('queue_not_found', () => queues.statistics(queue))
    await refused('queue_not_found', () => queues.deadLetters(queue, 10))
    await refused('queue_not_found', () => queues.retryDeadLetters(queue))
    await refused('queue_not_found', () => queues.purgeDeadLetters(queue))
    expect(await queues.list()).not.toContain(queue)
  },
  'nothing is consumed from a queue that is not there': async ({ engine, name }) => {
    expect(await take(engine, name('queue'))).toBeUndefined()
  },
}

const publishing: Cases = {
  'publishing makes the queue': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, [1])
    expect(await engine.queues.create(queue, config)).toBe(false)
  },
  'a message arrives as it was sent': async ({ engine, name }) => {
    const queue = name('queue')
    const content = { a: [1, '1', null, 1e21], ü: '🙂' }
    const headers = { source: 'web', ü: 'ß' }
    const beganMs = Date.now()
    const [published] = await engine.queues.publish(
      queue,
      [{ message: content, headers, priority: 8, retriesMax: 7 }],
      config,
    )
    const delivery = await take(engine, queue)
    expect(delivery).toMatchObject({ messageId: published!.messageId, message: content, headers, priority: 8 })
    expect(delivery).toMatchObject({ retryCount: 0, retriesMax: 7 })
    expect(delivery!.publishedAtMs).toBeGreaterThanOrEqual(beganMs)
    expect(delivery!.deadlineMs).toBeGreaterThanOrEqual(beganMs + config.ackDeadlineMs)
  },
  'what a message does not say the queue says': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, priority: 2, retriesMax: 9 })
    await publish(engine, queue, [1])
    expect(await take(engine, queue)).toMatchObject({ priority: 2, retriesMax: 9 })
  },
  'messages of one priority come in the order of their publication': async ({ engine, name }) => {
    const queue = name('queue')
    const sent = Array.from({ length: 120 }, (_, k) => k)
    await publish(engine, queue, sent.slice(0, 50))
    for (const content of sent.slice(50)) await publish(engine, queue, [content])
    expect(contents(await takeAll(engine, queue))).toEqual(sent)
  },
  'higher priorities come first': async ({ engine, name }) => {
    const queue = name('queue')
    for (const priority of [3, 9, 0, 5, 9, 3]) await publish(engine, queue, [priority], { priority })
    expect(contents(await takeAll(engine, queue))).toEqual([9, 9, 5, 3, 3, 0])
  },
  'a position is the number of messages ahead': async ({ engine, name }) => {
    const queue = name('queue')
    const positions = async (priority: number, count: number) =>
      (await publish(engine, queue, Array(count).fill(0), { priority })).map(({ position }) => position)
    expect(await positions(5, 3)).toEqual([0, 1, 2])
    expect(await positions(0, 1)).toEqual([3])
    expect(await positions(9, 2)).toEqual([0, 1])
    expect(await positions(5, 1)).toEqual([5])
  },
  'publishing nothing does nothing': async ({ engine, name }) => {
    expect(await publish(engine, name('queue'), [])).toEqual([])
  },
  'a full queue refuses a batch as a whole': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, depthMax: 3 })
    await publish(engine, queue, [1, 2])
    await refused('queue_full', () => publish(engine, queue, [3, 4]))
    expect((await engine.queues.statistics(queue)).depth).toBe(2)
    await publish(engine, queue, [3])
    await refused('queue_full', () => publish(engine, queue, [4]))
    await take(engine, queue)
    await publish(engine, queue, [4])
  },
  'what comes back fits into a full queue': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, depthMax: 1 })
    await publish(engine, queue, [1])
    const taken = await take(engine, queue)
    await publish(engine, queue, [2])
    expect(await engine.queues.nack(queue, taken!.messageId, true)).toBe('requeued')
    expect((await engine.queues.statistics(queue)).depth).toBe(2)
  },
  'what a producer repeats is taken once': async ({ engine, name }) => {
    const [queue, id] = [name('queue'), name('producer')]
    const send = (from: number, sent: readonly Json[]) =>
      engine.queues.publish(
        queue,
        sent.map((content) => message(content)),
        config,
        { id, from },
      )
    expect(await engine.producerPosition(id, `queue:${queue}`)).toBe(0)
    expect((await send(0, [0, 1, 2])).length).toBe(3)
    expect((await send(0, [0, 1, 2])).length).toBe(0)
    expect((await send(1, [1, 2, 3, 4])).length).toBe(2)
    expect(await engine.producerPosition(id, `queue:${queue}`)).toBe(5)
    expect(await engine.producerPosition(name('producer'), `queue:${queue}`)).toBe(0)
    expect(contents(await takeAll(engine, queue))).toEqual([0, 1, 2, 3, 4])
  },
  'a producer that is refused has not moved': async ({ engine, name }) => {
    const [queue, id] = [name('queue'), name('producer')]
    await engine.queues.create(queue, { ...config, depthMax: 2 })
    const send = (sent: readonly Json[]) =>
      engine.queues.publish(
        queue,
        sent.map((content) => message(content)),
        config,
        { id, from: 0 },
      )
    await refused('queue_full', () => send([0, 1, 2]))
    expect(await engine.producerPosition(id, `queue:${queue}`)).toBe(0)
    expect((await send([0, 1])).length).toBe(2)
  },
}

export const queueCases: Cases = { ...lifecycle, ...publishing }
