import { expect } from 'vitest'
import type { Json } from '../../../src/broker/json.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { Delivery, NewMessage, QueueConfig } from '../../../src/broker/port/queues.ts'
import { type Cases, eventually, never, refused } from './case.ts'

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

async function takeAll(engine: Engine, queue: string): Promise<Delivery[]> {
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

const leases: Cases = {
  'what is acknowledged is gone': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, [1])
    const { messageId } = (await take(engine, queue))!
    expect(await take(engine, queue)).toBeUndefined()
    await engine.queues.ack(queue, messageId)
    await refused('message_not_found', () => engine.queues.ack(queue, messageId))
    await refused('message_not_found', () => engine.queues.nack(queue, messageId, true))
    expect(await engine.queues.statistics(queue)).toMatchObject({ depth: 0, pending: 0, acked: 1, consumed: 1 })
  },
  'what was never leased cannot be acknowledged': async ({ engine, name }) => {
    const queue = name('queue')
    const [published] = await publish(engine, queue, [1])
    await refused('message_not_found', () => engine.queues.ack(queue, published!.messageId))
    await refused('message_not_found', () => engine.queues.ack(queue, 'none'))
  },
  'what comes back has its old place and one retry more': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['a', 'b', 'c'])
    const first = await take(engine, queue)
    await take(engine, queue)
    expect(await engine.queues.nack(queue, first!.messageId, true)).toBe('requeued')
    const again = await take(engine, queue)
    expect(again).toMatchObject({ messageId: first!.messageId, message: 'a', retryCount: 1 })
    expect((await take(engine, queue))?.message).toBe('c')
  },
  'a message is delivered once and as often again as it has retries': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x'], { retriesMax: 2 })
    const actions: string[] = []
    for (let k = 0; k < 3; k++) {
      const delivery = (await take(engine, queue))!
      expect(delivery.retryCount).toBe(k)
      actions.push(await engine.queues.nack(queue, delivery.messageId, true))
    }
    expect(actions).toEqual(['requeued', 'requeued', 'dead_lettered'])
    expect(await take(engine, queue)).toBeUndefined()
    const [dead] = await engine.queues.deadLetters(queue, 10)
    expect(dead).toMatchObject({ message: 'x', reason: 'retries_exhausted', retryCount: 2 })
    expect(await engine.queues.statistics(queue)).toMatchObject({
      nacked: 3,
      deadLettered: 1,
      deadLetters: 1,
      consumed: 3,
    })
  },
  'what is rejected dies at once': async ({ engine, name }) => {
    const queue = name('queue')
    const headers = { h: '1' }
    await publish(engine, queue, [{ n: 1 }], { headers, priority: 7 })
    const beganMs = Date.now()
    const { messageId } = (await take(engine, queue))!
    expect(await engine.queues.nack(queue, messageId, false)).toBe('dead_lettered')
    const [dead] = await engine.queues.deadLetters(queue, 10)
    expect(dead).toMatchObject({
      messageId,
      message: { n: 1 },
      headers,
      priority: 7,
      reason: 'rejected',
      retryCount: 0,
    })
    expect(dead!.diedAtMs).toBeGreaterThanOrEqual(beganMs)
  },
  'a lease that nobody ends brings the message back': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x'])
    const first = (await take(engine, queue, 40))!
    let again: Delivery | undefined
    await eventually(async () => {
      again = await take(engine, queue, 60_000)
      return again !== undefined
    })
    expect(Date.now()).toBeGreaterThanOrEqual(first.deadlineMs)
    expect(again).toMatchObject({ messageId: first.messageId, retryCount: 1 })
    expect(await engine.queues.statistics(queue)).toMatchObject({ nacked: 1, consumed: 2, pending: 1 })
  },
  'a deadline that passed is seen without a consumer': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x'], { retriesMax: 0 })
    await take(engine, queue, 20)
    await eventually(async () => (await engine.queues.statistics(queue)).deadLetters === 1)
    const [dead] = await engine.queues.deadLetters(queue, 1)
    expect(dead).toMatchObject({ message: 'x', reason: 'deadline_passed', retryCount: 0 })
  },
  'it is too late after the deadline': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x'])
    const { messageId, deadlineMs } = (await take(engine, queue, 15))!
    await eventually(() => Date.now() > deadlineMs)
    await refused('message_not_found', () => engine.queues.ack(queue, messageId))
    await refused('message_not_found', () => engine.queues.nack(queue, messageId, true))
  },
  'a lease may be longer or shorter than the queue says': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, [1, 2])
    const short = (await take(engine, queue, 5_000))!
    const long = (await take(engine, queue))!
    expect(long.deadlineMs - short.deadlineMs).toBeGreaterThan(50_000)
  },
  'a consumer has no more leases than it may': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, { ...config, prefetch: 2 })
    await publish(engine, queue, [1, 2, 3, 4])
    const first = (await take(engine, queue, undefined, 'a'))!
    await take(engine, queue, undefined, 'a')
    expect(await take(engine, queue, undefined, 'a')).toBeUndefined()
    expect((await take(engine, queue, undefined, 'b'))?.message).toBe(3)
    await engine.queues.ack(queue, first.messageId)
    expect((await take(engine, queue, undefined, 'a'))?.message).toBe(4)
  },
  'nothing is lost or given twice among many consumers': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(
      engine,
      queue,
      Array.from({ length: 300 }, (_, k) => k),
    )
    const seen: Json[] = []
    const work = async (consumerId: string) => {
      for (let next = await take(engine, queue, undefined, consumerId); next; ) {
        await engine.queues.ack(queue, next.messageId)
        seen.push(next.message)
        next = await take(engine, queue, undefined, consumerId)
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, k) => work(`c${k}`)))
    expect((seen as number[]).sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, k) => k))
    expect(await engine.queues.statistics(queue)).toMatchObject({ acked: 300, pending: 0, depth: 0 })
  },
}

const upkeep: Cases = {
  'purge removes what is ready and nothing else': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, [1, 2, 3, 4])
    const leased = (await take(engine, queue))!
    const dead = (await take(engine, queue))!
    await engine.queues.nack(queue, dead.messageId, false)
    expect(await engine.queues.purge(queue)).toBe(2)
    expect(await engine.queues.purge(queue)).toBe(0)
    expect(await engine.queues.statistics(queue)).toMatchObject({ depth: 0, pending: 1, deadLetters: 1, published: 4 })
    await engine.queues.ack(queue, leased.messageId)
  },
  'statistics of a new queue': async ({ engine, name }) => {
    const queue = name('queue')
    await engine.queues.create(queue, config)
    expect(await engine.queues.statistics(queue)).toEqual({
      ...{ depth: 0, pending: 0, consumers: 0, published: 0, consumed: 0, acked: 0, nacked: 0 },
      ...{ deadLettered: 0, deadLetters: 0, oldestReadyAtMs: undefined, waitMsMean: 0 },
    })
  },
  'statistics tell since when the oldest is ready, and how long messages waited': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['low'], { priority: 0 })
    const { oldestReadyAtMs } = await engine.queues.statistics(queue)
    await eventually(() => Date.now() > oldestReadyAtMs! + 20)
    await publish(engine, queue, ['high'], { priority: 9 })
    expect((await engine.queues.statistics(queue)).oldestReadyAtMs).toBe(oldestReadyAtMs)
    await takeAll(engine, queue)
    const after = await engine.queues.statistics(queue)
    expect(after.oldestReadyAtMs).toBeUndefined()
    expect(after.waitMsMean).toBeGreaterThanOrEqual(10)
  },
  'consumers are those who hold a lease': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, [1, 2, 3])
    const first = (await take(engine, queue, undefined, 'a'))!
    await take(engine, queue, undefined, 'b')
    await take(engine, queue, undefined, 'b')
    expect((await engine.queues.statistics(queue)).consumers).toBe(2)
    await engine.queues.ack(queue, first.messageId)
    expect((await engine.queues.statistics(queue)).consumers).toBe(1)
  },
  'dead letters are listed in the order of their deaths': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, [0, 1, 2])
    const taken = await takeAll(engine, queue)
    for (const k of [2, 0, 1]) await engine.queues.nack(queue, taken[k]!.messageId, false)
    const list = async (limit: number) =>
      (await engine.queues.deadLetters(queue, limit)).map((letter) => letter.message)
    expect(await list(10)).toEqual([2, 0, 1])
    expect(await list(2)).toEqual([2, 0])
    expect(await list(0)).toEqual([])
  },
  'a dead letter is put back as new': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, ['x', 'y'], { retriesMax: 0 })
    for (const { messageId } of await takeAll(engine, queue)) await engine.queues.nack(queue, messageId, true)
    const [x] = await engine.queues.deadLetters(queue, 10)
    expect(await engine.queues.retryDeadLetters(queue, x!.messageId)).toBe(1)
    expect(await engine.queues.retryDeadLetters(queue, x!.messageId)).toBe(0)
    expect(await engine.queues.retryDeadLetters(queue, 'none')).toBe(0)
    expect(await take(engine, queue)).toMatchObject({ message: 'x', retryCount: 0, messageId: x!.messageId })
    expect(await engine.queues.statistics(queue)).toMatchObject({ deadLetters: 1, deadLettered: 2 })
  },
  'all dead letters are put back or removed': async ({ engine, name }) => {
    const queue = name('queue')
    await publish(engine, queue, [0, 1, 2])
    const kill = async () => {
      for (const { messageId } of await takeAll(engine, queue)) await engine.queues.nack(queue, messageId, false)
    }
    await kill()
    expect(await engine.queues.retryDeadLetters(queue)).toBe(3)
    expect((await engine.queues.statistics(queue)).depth).toBe(3)
    await kill()
    expect(await engine.queues.purgeDeadLetters(queue)).toBe(3)
    expect(await engine.queues.purgeDeadLetters(queue)).toBe(0)
    expect(await engine.queues.deadLetters(queue, 10)).toEqual([])
  },
}

export const queueCases: Cases = { ...lifecycle, ...publishing, ...leases, ...upkeep }
