import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Storage } from '../../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../../support/memory-storage.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { gateTo } from '../journal/fixtures.ts'
import { codeOf, config, consumer, message, type Opened, open } from './fixtures.ts'

let environment: SimulatedEnvironment
let opened: Opened

beforeEach(async () => {
  environment = simulatedEnvironment()
  opened = await open({ environment, queueLimits: { waitersMax: 3, waitersInAllMax: 5 } })
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

/** A consumer that waits, and what it got so far. */
function waiting(consumerId: string, more: { waitMs?: number; signal?: AbortSignal; queue?: string } = {}) {
  const got: { value: unknown; promise: Promise<unknown> } = { value: 'waits', promise: Promise.resolve() }
  const { queue = 'q', ...options } = more
  got.promise = opened.queues
    .consume(queue, consumer(consumerId, { waitMs: 10_000, ...options }))
    .then((delivery) => (got.value = delivery?.message))
  return got
}

test('consumers that wait are served in the order in which they came', async () => {
  const line = ['a', 'b', 'c'].map((id) => waiting(id))
  await publish(1)
  await publish(2, 3)
  await Promise.all(line.map(({ promise }) => promise))
  expect(line.map(({ value }) => value)).toEqual([1, 2, 3])
  expect(environment.pendingTimers()).toBe(1)
})

test('a consumer that nothing comes for leaves when its time is over', async () => {
  const one = waiting('a', { waitMs: 500 })
  await environment.advance(499)
  expect(one.value).toBe('waits')
  await environment.advance(1)
  expect(one.value).toBeUndefined()
  await publish(1)
  expect(await opened.queues.statistics('q')).toMatchObject({ depth: 1, consumers: 0 })
})

test('a consumer that leaves while it waits takes nothing, and the next one is served', async () => {
  const controller = new AbortController()
  const left = waiting('a', { signal: controller.signal })
  const next = waiting('b')
  controller.abort()
  await publish(1)
  await Promise.all([left.promise, next.promise])
  expect([left.value, next.value]).toEqual([undefined, 1])
  expect(await opened.queues.consume('q', consumer('a', { signal: controller.signal, waitMs: 5 }))).toBeUndefined()
})

test('what comes back wakes those who wait', async () => {
  await publish(1)
  const { messageId } = (await opened.queues.consume('q', consumer('a')))!
  const nacked = waiting('b')
  await opened.queues.nack('q', messageId, true)
  await nacked.promise
  const timedOut = waiting('c', { waitMs: 100_000 })
  await environment.advance(config.ackDeadlineMs)
  await timedOut.promise
  await opened.queues.nack('q', messageId, false)
  const retried = waiting('d')
  await opened.queues.retryDeadLetters('q')
  await retried.promise
  expect([nacked.value, timedOut.value, retried.value]).toEqual([1, 1, 1])
})

test('deleting a queue sends those away who wait for it', async () => {
  await opened.queues.create('q', { ...config, depthMax: 1 })
  await publish(1)
  const room = opened.queues.room('q', 1, new AbortController().signal)
  await opened.queues.consume('q', consumer('a'))
  const line = [waiting('a'), waiting('b')]
  await opened.queues.delete('q')
  await Promise.all([room, ...line.map(({ promise }) => promise)])
  expect(line.map(({ value }) => value)).toEqual([undefined, undefined])
})

test('those who wait count as consumers, each id once', async () => {
  await publish(1, 2)
  await opened.queues.consume('q', consumer('a'))
  await opened.queues.consume('q', consumer('a'))
  const line = ['a', 'b', 'b'].map((id) => waiting(id, { waitMs: 5 }))
  expect((await opened.queues.statistics('q')).consumers).toBe(2)
  await environment.advance(5)
  await Promise.all(line.map(({ promise }) => promise))
  expect((await opened.queues.statistics('q')).consumers).toBe(1)
})

test('a consumer has no more leases than it may have, keeps its place, and holds nobody up', async () => {
  await opened.queues.create('q', { ...config, prefetch: 1 })
  await publish(1)
  const first = (await opened.queues.consume('q', consumer('busy')))!
  const [busy, again, other] = [waiting('busy'), waiting('busy'), waiting('other')]
  await publish(2, 3)
  await other.promise
  expect([busy.value, again.value, other.value]).toEqual(['waits', 'waits', 2])
  expect(await opened.queues.consume('q', consumer('busy'))).toBeUndefined()
  await opened.queues.ack('q', first.messageId)
  await busy.promise
  expect([busy.value, again.value]).toEqual([3, 'waits'])
  await environment.advance(10_000)
  expect(again.value).toBeUndefined()
})

test('a consumer that leaves the line hands its turn to its own other one', async () => {
  await opened.queues.create('q', { ...config, prefetch: 1 })
  await publish(1)
  const first = (await opened.queues.consume('q', consumer('busy')))!
  const controller = new AbortController()
  const [leaves, stays] = [waiting('busy', { signal: controller.signal }), waiting('busy')]
  await publish(2)
  await opened.queues.purge('q')
  await opened.queues.ack('q', first.messageId)
  controller.abort()
  await publish(3)
  await Promise.all([leaves.promise, stays.promise])
  expect([leaves.value, stays.value]).toEqual([undefined, 3])
})

test('waiting consumers have a limit for one queue and for all', async () => {
  const line = ['a', 'b', 'c'].map((id) => waiting(id))
  await expect(opened.queues.consume('q', consumer('d', { waitMs: 1 }))).rejects.toMatchObject({ code: 'overloaded' })
  line.push(waiting('a', { queue: 'other' }), waiting('b', { queue: 'third' }))
  await expect(opened.queues.consume('new', consumer('d', { waitMs: 1 }))).rejects.toMatchObject({ code: 'overloaded' })
  await environment.advance(10_000)
  await Promise.all(line.map(({ promise }) => promise))
  const late = waiting('d')
  await publish(1)
  await late.promise
  expect(late.value).toBe(1)
})

test('those who wait for room are told in turn, as soon as there is enough', async () => {
  await opened.queues.publish(
    'q',
    [1, 2, 3].map((content) => message(content)),
    { ...config, depthMax: 3 },
  )
  const told: string[] = []
  const { signal } = new AbortController()
  const controller = new AbortController()
  const line = [
    opened.queues.room('q', 2, signal).then(() => told.push('two')),
    opened.queues.room('q', 1, controller.signal).then(() => told.push('left')),
    opened.queues.room('q', 50, signal).then(() => told.push('more than ever')),
  ]
  await expect(opened.queues.room('q', 1, signal)).rejects.toMatchObject({ code: 'overloaded' })
  await opened.queues.consume('q', consumer())
  expect(told).toEqual([])
  controller.abort()
  await opened.queues.consume('q', consumer())
  await line[0]
  expect(told).toEqual(['left', 'two'])
  await opened.queues.purge('q')
  await Promise.all(line)
  await opened.queues.room('not there', 5, signal)
  expect(told).toEqual(['left', 'two', 'more than ever'])
})

test('closing sends everyone away', async () => {
  const line = [waiting('a'), waiting('b', { queue: 'other' })]
  opened.queues.close()
  await Promise.all(line.map(({ promise }) => promise))
  expect(line.map(({ value }) => value)).toEqual([undefined, undefined])
  expect(await opened.queues.consume('q', consumer('c', { waitMs: 1_000 }))).toBeUndefined()
  expect(environment.pendingTimers()).toBe(0)
})

test('a message whose consumer left at that very moment goes back as it was', async () => {
  const inner: Storage = await openMemoryStorage()
  const gate = gateTo(inner)
  const held = await open({ environment, storage: gate.storage })
  await held.queues.publish('q', [message(1), message(2)], config)
  let letGo = () => {}
  gate.before = () => new Promise<void>((resolve) => (letGo = resolve))
  const controller = new AbortController()
  const taken = held.queues.consume('q', consumer('a', { signal: controller.signal }))
  expect((await held.queues.statistics('q')).pending).toBe(1)
  controller.abort()
  gate.before = () => {}
  await environment.advance(0)
  letGo()
  expect(await taken).toBeUndefined()
  const { depth, pending, consumed, nacked, consumers } = await held.queues.statistics('q')
  expect({ depth, pending, consumed, nacked, consumers }).toEqual({
    depth: 2,
    pending: 0,
    consumed: 0,
    nacked: 0,
    consumers: 0,
  })
  expect(await held.queues.consume('q', consumer('b'))).toMatchObject({ message: 1, retryCount: 0 })
  held.stop()
  await inner.close()
})

test('whoever could not be given a durable answer hears so', async () => {
  const gate = gateTo(await openMemoryStorage())
  const failing = await open({ environment, storage: gate.storage })
  await failing.queues.create('q', config)
  gate.before = () => {
    throw new Error('the disk is full')
  }
  const answers = [failing.queues.publish('q', [message(1)], config), failing.queues.consume('q', consumer())]
  const codes = await Promise.all(answers.map((answer) => answer.then(() => 'none', codeOf)))
  expect(codes).not.toContain('none')
  await expect(failing.queues.publish('q', [message(1)], config)).rejects.toMatchObject({ code: 'read_only' })
  // The deadline of the lease passes, which cannot be noted.
  await environment.advance(2 * config.ackDeadlineMs)
  expect(await failing.queues.statistics('q')).toMatchObject({ pending: 1, nacked: 0 })
  failing.stop()
  await gate.storage.close()
})
