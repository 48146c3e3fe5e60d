import { expect } from 'vitest'
import type { TopicMessage } from '../../../src/broker/port/engine.ts'
import { type Cases, eventually, soon } from './case.ts'
import { config, publish, take } from './queues.ts'

export const engineCases: Cases = {
  'a counter adds up': async ({ engine, name }) => {
    const counter = name('counter')
    expect(await engine.count(counter, 3, soon(60_000))).toBe(3)
    expect(await engine.count(counter, 4, soon(60_000))).toBe(7)
    expect(await engine.count(name('counter'), 1, soon(60_000))).toBe(1)
  },
  'a counter goes at its deadline': async ({ engine, name }) => {
    const counter = name('counter')
    const deadlineMs = soon(40)
    await engine.count(counter, 3, deadlineMs)
    await eventually(() => Date.now() > deadlineMs)
    expect(await engine.count(counter, 1, soon(60_000))).toBe(1)
  },
  'concurrent counting loses nothing': async ({ engine, name }) => {
    const counter = name('counter')
    const sums = await Promise.all(Array.from({ length: 50 }, () => engine.count(counter, 1, soon(60_000))))
    expect(sums.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, k) => k + 1))
  },
  'statistics count what there is': async ({ engine, name }) => {
    const before = await engine.statistics()
    const queue = name('queue')
    await engine.queues.create(queue, config)
    await publish(engine, queue, [1, 2, 3])
    await take(engine, queue)
    await engine.rooms.create(name('room'), { eventsMax: 1, retentionMs: 0 })
    await engine.strings.set('k', 1, {})
    const after = await engine.statistics()
    expect(after.queues - before.queues).toBe(1)
    expect(after.messages - before.messages).toBe(3)
    expect(after.rooms - before.rooms).toBe(1)
    expect(after.keys).toBe(1)
    expect(after.usedBytes).toBeGreaterThan(0)
    expect(after.limitBytes).toBeGreaterThanOrEqual(0)
  },
  'topics come back to the node that publishes': async ({ engine, name }) => {
    const topic = name('topic')
    const got: TopicMessage[] = []
    engine.topics.onMessage((message) => {
      if (message.topic === topic) got.push(message)
    })
    const messages = [{ a: 1 }, null, 'x', ['ü']].map((message, k) => ({
      messageId: `m${k}`,
      topic,
      message,
      metadata: { k: String(k) },
      atMs: 1_700_000_000_000 + k,
    }))
    for (const message of messages) await engine.topics.publish(message)
    await eventually(() => got.length === messages.length)
    expect(got).toEqual(messages)
  },
  'a healthy engine says so': async ({ engine }) => {
    await engine.strings.set('k', 1, {})
    expect(engine.health()).toBe('operational')
    expect(['always', 'everysec']).toContain(engine.durability)
  },
  'a primary says that it is one': async ({ engine }) => {
    expect(await engine.replication.status()).toMatchObject({ role: 'master', replicas: [] })
  },
  'a primary is not promoted': async ({ engine }) => {
    for (const force of [false, true]) {
      await expect(engine.replication.promote(force)).rejects.toMatchObject({ code: 'replication_conflict' })
      await expect(engine.replication.resync(force)).rejects.toMatchObject({ code: 'replication_conflict' })
    }
  },
}
