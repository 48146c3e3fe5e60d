import { expect, test } from 'vitest'
import { type Engine, openEmbeddedEngine } from '../../../src/broker/mod.ts'
import type { TopicMessage } from '../../../src/broker/port/engine.ts'
import type { Storage } from '../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const queue = { depthMax: 10, ackDeadlineMs: 60_000, retriesMax: 1, priority: 5, prefetch: 0 }
const room = { eventsMax: 10, retentionMs: 0 }
const event = { eventType: 'step', data: 1, metadata: {} }
const message = { message: 1, headers: {} }
const never = new AbortController().signal

interface Options {
  readonly storage?: Storage
  readonly durability?: 'always' | 'everysec'
  readonly memoryLimitBytes?: number
  readonly policy?: 'noeviction' | 'allkeys-lru'
}

async function open(options: Options = {}) {
  const environment = simulatedEnvironment()
  const storage = options.storage ?? (await openMemoryStorage())
  const engine = await openEmbeddedEngine({
    ...{ durability: 'always', memoryLimitBytes: 0, policy: 'noeviction', ...options, storage, environment },
    onSnapshotFailure(error) {
      throw error
    },
  })
  return { engine, storage, environment }
}

/** A little of everything. */
async function fill(engine: Engine): Promise<void> {
  await engine.strings.set('k', { a: 'ü' }, { deadlineMs: 4_000_000_000_000 })
  await engine.hashes.set('h', [['f', 1]], false)
  await engine.queues.publish('q', [message, message], queue, { id: 'p', from: 0 })
  await engine.queues.consume('q', { consumerId: 'c', waitMs: 0, signal: never })
  await engine.rooms.publish('r', [event], room)
  await engine.count('n', 3, 4_000_000_000_000)
}

test('all structures share one journal: an engine on the same storage has what the one before had', async () => {
  const first = await open()
  await fill(first.engine)
  const before = await first.engine.statistics()
  await first.engine.close()
  const { engine } = await open({ storage: first.storage })
  expect(await engine.statistics()).toEqual(before)
  expect(before).toMatchObject({ keys: 2, queues: 1, messages: 2, rooms: 1, limitBytes: 0 })
  expect(await engine.strings.get('k')).toEqual({ value: { a: 'ü' }, deadlineMs: 4_000_000_000_000 })
  expect(await engine.queues.statistics('q')).toMatchObject({ depth: 1, pending: 1 })
  expect(await engine.producerPosition('p', 'queue:q')).toBe(2)
  expect(await engine.count('n', 0, 4_000_000_000_000)).toBe(3)
})

test('what everysec has acknowledged is durable once the engine is closed', async () => {
  const first = await open({ durability: 'everysec' })
  expect(first.engine.durability).toBe('everysec')
  await fill(first.engine)
  const crashed = await open({ storage: first.storage })
  expect((await crashed.engine.statistics()).keys, 'a crash before that loses it').toBe(0)
  await first.engine.close()
  const { engine } = await open({ storage: first.storage })
  expect((await engine.statistics()).keys).toBe(2)
})

test('closing sends those away who wait, and stops what moments start', async () => {
  const { engine, environment } = await open()
  await fill(engine)
  await engine.queues.create('empty', queue)
  const waiting = engine.queues.consume('empty', { consumerId: 'c', waitMs: 60_000, signal: never })
  expect(environment.pendingTimers()).toBeGreaterThan(0)
  await engine.close()
  expect(await waiting).toBeUndefined()
  await engine.close()
  expect(environment.pendingTimers()).toBe(0)
})

test('a closed engine takes no more writes, in either mode', async () => {
  for (const durability of ['always', 'everysec'] as const) {
    const { engine, storage } = await open({ durability })
    await engine.close()
    const refused = { code: 'shutting_down' }
    await expect(engine.strings.set('k', 1, {})).rejects.toMatchObject(refused)
    await expect(engine.queues.create('q', queue)).rejects.toMatchObject(refused)
    await expect(engine.rooms.create('r', room)).rejects.toMatchObject(refused)
    await expect(engine.count('n', 1, 4_000_000_000_000)).rejects.toMatchObject(refused)
    const { engine: next } = await open({ storage })
    expect(await next.statistics()).toMatchObject({ keys: 0, queues: 0, rooms: 0 })
  }
})

test('when the storage refuses, the engine says that it has failed and takes no more writes', async () => {
  const { engine, storage } = await open()
  await engine.strings.set('k', 1, {})
  await storage.close()
  await expect(engine.strings.set('k', 2, {})).rejects.toMatchObject({ code: 'read_only' })
  expect(engine.health()).toBe('failed')
  await expect(engine.queues.create('q', queue)).rejects.toMatchObject({ code: 'read_only' })
  await expect(engine.rooms.create('r', room)).rejects.toMatchObject({ code: 'read_only' })
  await expect(engine.count('n', 1, 4_000_000_000_000)).rejects.toMatchObject({ code: 'read_only' })
  expect(await engine.queues.list()).toEqual([])
})

test('one memory limit holds for keys, queues and rooms together', async () => {
  const { engine } = await open({ memoryLimitBytes: 1 << 20 })
  const filler = 'x'.repeat(1 << 18)
  await engine.strings.set('k', filler, {})
  await engine.queues.publish('q', [{ message: filler, headers: {} }], queue)
  await engine.rooms.publish('r', [{ ...event, data: filler }], room)
  const { usedBytes, limitBytes } = await engine.statistics()
  expect(limitBytes).toBe(1 << 20)
  const refused = { code: 'memory_limit_exceeded' }
  await expect(engine.strings.set('l', filler, {})).rejects.toMatchObject(refused)
  await expect(engine.queues.publish('q', [{ message: filler, headers: {} }], queue)).rejects.toMatchObject(refused)
  await expect(engine.rooms.publish('r', [{ ...event, data: filler }], room)).rejects.toMatchObject(refused)
  expect((await engine.statistics()).usedBytes).toBe(usedBytes)
})

test('keys make room for queues and rooms where keys may be evicted', async () => {
  const { engine } = await open({ memoryLimitBytes: 1 << 20, policy: 'allkeys-lru' })
  const filler = 'x'.repeat(1 << 18)
  for (const key of ['a', 'b', 'c']) await engine.strings.set(key, filler, {})
  await engine.queues.publish('q', [{ message: filler, headers: {} }], queue)
  await engine.rooms.publish('r', [{ ...event, data: filler }], room)
  const { keys, messages, rooms, usedBytes } = await engine.statistics()
  expect(keys).toBeLessThan(3)
  expect({ messages, rooms }).toEqual({ messages: 1, rooms: 1 })
  expect(usedBytes).toBeLessThanOrEqual(1 << 20)
})

test('what is published to a topic comes back, and goes nowhere where nobody listens', async () => {
  const { engine } = await open()
  const published: TopicMessage = { messageId: 'm', topic: 't', message: null, metadata: {}, atMs: 0 }
  await engine.topics.publish(published)
  const got: TopicMessage[] = []
  engine.topics.onMessage((one) => got.push(one))
  await engine.topics.publish(published)
  expect(got).toEqual([published])
})

test('it is a master without replicas, whose offset counts the changes', async () => {
  const { engine } = await open()
  const before = await engine.replication.status()
  await engine.strings.set('k', 1, {})
  const after = await engine.replication.status()
  expect(before).toEqual({ role: 'master', offset: 0, replicas: [] })
  expect(after).toEqual({ role: 'master', offset: 1, replicas: [] })
  await expect(engine.replication.promote(true)).rejects.toMatchObject({ code: 'replication_conflict' })
  await expect(engine.replication.resync(true)).rejects.toMatchObject({ code: 'replication_conflict' })
})
