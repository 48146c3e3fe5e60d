import { afterEach, beforeEach, expect, test } from 'vitest'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { codeOf, config, consumer, message, type Opened, open } from './fixtures.ts'

let environment: SimulatedEnvironment
let opened: Opened

beforeEach(async () => {
  environment = simulatedEnvironment()
  opened = await open({ environment })
})

afterEach(async () => {
  opened.stop()
  await opened.storage.close()
})

const publish = (...contents: number[]) =>
  opened.queues.publish(
    'q',
    contents.map((content) => message(content)),
    config,
  )
const consume = (consumerId?: string) => opened.queues.consume('q', consumer(consumerId))
const failure = (promise: Promise<unknown>) => promise.then(() => 'no failure', codeOf)

test('a queue is made once; with another configuration it is refused', async () => {
  expect(await opened.queues.create('q', config)).toBe(true)
  expect(await opened.queues.create('q', { ...config })).toBe(false)
  expect(await failure(opened.queues.create('q', { ...config, prefetch: 1 }))).toBe('queue_exists')
  await opened.queues.create('a', config)
  expect(await opened.queues.list()).toEqual(['a', 'q'])
})

test('publishing makes a missing queue, and tells how many messages are ahead', async () => {
  const priorities = [5, 9, 5, 0, 9]
  const published = await opened.queues.publish(
    'q',
    priorities.map((priority) => message(priority, { priority })),
    config,
  )
  expect(published.map(({ position }) => position)).toEqual([2, 0, 3, 4, 1])
  expect(new Set(published.map(({ messageId }) => messageId)).size).toBe(5)
  const order = []
  for (let k = 0; k < 5; k++) order.push((await consume())!.messageId)
  const expected = [...published].sort((a, b) => a.position - b.position).map(({ messageId }) => messageId)
  expect(order).toEqual(expected)
  expect(await consume()).toBeUndefined()
})

test('a delivery says everything about its message', async () => {
  await opened.queues.publish(
    'q',
    [message({ a: [1, null] }, { priority: 7, retriesMax: 1, headers: { h: 'x' } })],
    config,
  )
  const publishedAtMs = environment.nowMs()
  await environment.advance(50)
  const delivery = await opened.queues.consume('q', consumer('c', { ackDeadlineMs: 1_000 }))
  expect(delivery).toEqual({
    messageId: expect.stringMatching(/^msg_[0-9a-z]{16}$/),
    message: { a: [1, null] },
    priority: 7,
    retryCount: 0,
    retriesMax: 1,
    headers: { h: 'x' },
    publishedAtMs,
    deadlineMs: publishedAtMs + 50 + 1_000,
  })
  expect((await opened.queues.statistics('q')).waitMsMean).toBe(50)
})

test('what comes back is at its old place', async () => {
  await publish(0, 1, 2, 3)
  const [first, second] = [(await consume())!, (await consume())!]
  expect(await opened.queues.nack('q', second.messageId, true)).toBe('requeued')
  expect(await opened.queues.nack('q', first.messageId, true)).toBe('requeued')
  const order = []
  for (let k = 0; k < 4; k++) order.push(await consume())
  expect(order.map((delivery) => [delivery!.message, delivery!.retryCount])).toEqual([
    [0, 1],
    [1, 1],
    [2, 0],
    [3, 0],
  ])
})

test('a message is delivered 1 + its retries times, then it is a dead letter', async () => {
  await publish(7)
  for (let retry = 0; retry <= 3; retry++) {
    const delivery = (await consume())!
    expect(delivery.retryCount).toBe(retry)
    expect(await opened.queues.nack('q', delivery.messageId, true)).toBe(retry < 3 ? 'requeued' : 'dead_lettered')
  }
  expect(await consume()).toBeUndefined()
  const [letter] = await opened.queues.deadLetters('q', 10)
  expect(letter).toMatchObject({
    message: 7,
    retryCount: 3,
    reason: 'retries_exhausted',
    diedAtMs: environment.nowMs(),
  })
})

test('a message that is refused without coming back is a dead letter at once', async () => {
  await publish(7)
  expect(await opened.queues.nack('q', (await consume())!.messageId, false)).toBe('dead_lettered')
  expect(await opened.queues.deadLetters('q', 10)).toMatchObject([{ message: 7, retryCount: 0, reason: 'rejected' }])
})

test('a killed consumer: its messages go to others at their deadline, with a retry counted', async () => {
  await publish(1)
  const lost = (await consume('killed'))!
  await environment.advance(config.ackDeadlineMs - 1)
  expect(await consume('other')).toBeUndefined()
  await environment.advance(1)
  expect(await failure(opened.queues.ack('q', lost.messageId))).toBe('message_not_found')
  expect(await consume('other')).toMatchObject({ messageId: lost.messageId, retryCount: 1 })
  await environment.advance(3 * config.ackDeadlineMs)
  for (let k = 0; k < 2; k++) {
    await consume('other')
    await environment.advance(config.ackDeadlineMs)
  }
  expect(await opened.queues.deadLetters('q', 10)).toMatchObject([{ reason: 'deadline_passed', retryCount: 3 }])
  expect(await opened.queues.statistics('q')).toMatchObject({
    nacked: 4,
    deadLettered: 1,
    consumed: 4,
    depth: 0,
    pending: 0,
  })
})

test('an ack at the deadline is too late, also before its timer has run', async () => {
  await publish(1)
  const { messageId } = (await consume())!
  environment.skip(config.ackDeadlineMs)
  expect(await failure(opened.queues.ack('q', messageId))).toBe('message_not_found')
})

test('deadlines of different lengths pass in their own order', async () => {
  await publish(1, 2, 3)
  await opened.queues.consume('q', consumer('c', { ackDeadlineMs: 600_000 }))
  await opened.queues.consume('q', consumer('c', { ackDeadlineMs: 1_000 }))
  await opened.queues.consume('q', consumer('c', { ackDeadlineMs: 90_000 }))
  const depths = []
  for (const ms of [999, 1, 88_999, 1, 509_999, 1]) {
    await environment.advance(ms)
    depths.push((await opened.queues.statistics('q')).depth)
  }
  expect(depths).toEqual([0, 1, 1, 2, 2, 3])
})

test('nothing is acknowledged twice', async () => {
  await publish(1)
  const { messageId } = (await consume())!
  await opened.queues.ack('q', messageId)
  expect(await failure(opened.queues.ack('q', messageId))).toBe('message_not_found')
  expect(await failure(opened.queues.nack('q', messageId, true))).toBe('message_not_found')
  expect(await failure(opened.queues.ack('q', 'msg_unknown'))).toBe('message_not_found')
  expect(await opened.queues.statistics('q')).toMatchObject({ acked: 1, nacked: 0, pending: 0 })
})

test('what needs a queue says that there is none', async () => {
  const { queues } = opened
  const calls = [
    queues.ack('no', 'm'),
    queues.nack('no', 'm', true),
    queues.purge('no'),
    queues.statistics('no'),
    queues.deadLetters('no', 1),
    queues.retryDeadLetters('no'),
    queues.purgeDeadLetters('no'),
  ]
  expect(await Promise.all(calls.map(failure))).toEqual(calls.map(() => 'queue_not_found'))
  expect(await queues.consume('no', consumer())).toBeUndefined()
  expect(await queues.delete('no')).toBe(false)
})

test('the counters tell what happened', async () => {
  await publish(1, 2, 3, 4)
  const publishedAtMs = environment.nowMs()
  await environment.advance(10)
  const deliveries = [(await consume('a'))!, (await consume('b'))!, (await consume('b'))!]
  await opened.queues.ack('q', deliveries[0]!.messageId)
  await opened.queues.nack('q', deliveries[1]!.messageId, false)
  expect(await opened.queues.statistics('q')).toEqual({
    depth: 1,
    pending: 1,
    consumers: 1,
    published: 4,
    consumed: 3,
    acked: 1,
    nacked: 1,
    deadLettered: 1,
    deadLetters: 1,
    oldestReadyAtMs: publishedAtMs,
    waitMsMean: 10,
  })
  expect([opened.queues.count, opened.queues.messages]).toEqual([1, 2])
})

test('a purge takes the ready messages and no others', async () => {
  await publish(1, 2, 3)
  const leased = (await consume())!
  expect(await opened.queues.purge('q')).toBe(2)
  expect(await opened.queues.purge('q')).toBe(0)
  await opened.queues.ack('q', leased.messageId)
  expect(await opened.queues.statistics('q')).toMatchObject({ depth: 0, pending: 0, acked: 1 })
})

test('dead letters come back one by one or all, with no retry counted', async () => {
  await publish(1, 2, 3)
  for (let k = 0; k < 3; k++) await opened.queues.nack('q', (await consume())!.messageId, false)
  const letters = await opened.queues.deadLetters('q', 2)
  expect(letters.map((letter) => letter.message)).toEqual([1, 2])
  expect(await opened.queues.retryDeadLetters('q', letters[1]!.messageId)).toBe(1)
  expect(await opened.queues.retryDeadLetters('q', letters[1]!.messageId)).toBe(0)
  expect(await consume()).toMatchObject({ message: 2, retryCount: 0 })
  expect(await opened.queues.retryDeadLetters('q')).toBe(2)
  expect([(await consume())!.message, (await consume())!.message]).toEqual([1, 3])
  await environment.advance(config.ackDeadlineMs)
  await opened.queues.nack('q', (await consume())!.messageId, false)
  expect(await opened.queues.purgeDeadLetters('q')).toBe(1)
  expect(await opened.queues.deadLetters('q', 10)).toEqual([])
})

test('deleting a queue takes everything with it, and gives back its memory', async () => {
  await publish(1, 2, 3)
  await consume()
  await opened.queues.nack('q', (await consume())!.messageId, false)
  expect(opened.budget.used).toBeGreaterThan(0)
  expect(await opened.queues.delete('q')).toBe(true)
  expect([opened.budget.used, opened.queues.messages, opened.queues.count]).toEqual([0, 0, 0])
  await environment.advance(2 * config.ackDeadlineMs)
  await publish(9)
  expect(await opened.queues.statistics('q')).toMatchObject({ depth: 1, published: 1, deadLetters: 0 })
})

test('a producer that repeats itself adds nothing twice', async () => {
  const from = (position: number) => ({ id: 'run', from: position })
  const items = [0, 1, 2, 3, 4].map((item) => message(item))
  expect(await opened.queues.publish('q', items.slice(0, 3), config, from(0))).toHaveLength(3)
  expect(await opened.queues.publish('q', items.slice(0, 3), config, from(0))).toEqual([])
  expect(await opened.queues.publish('q', items.slice(1), config, from(1))).toHaveLength(2)
  expect(await opened.queues.publish('q', items.slice(0, 2), config, { id: 'other', from: 0 })).toHaveLength(2)
  const contents = []
  for (let k = 0; k < 7; k++) contents.push((await consume())!.message)
  expect(contents).toEqual([0, 1, 2, 3, 4, 0, 1])
})
