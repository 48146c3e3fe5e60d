import { expect } from 'vitest'
import type { Json } from '../../../src/broker/json.ts'
import type { Delivery } from '../../../src/broker/port/queues.ts'
import { type Cases, eventually, refused } from './case.ts'
import { config, publish, take, takeAll } from './queues.ts'

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

export const leaseCases: Cases = { ...leases, ...upkeep }
