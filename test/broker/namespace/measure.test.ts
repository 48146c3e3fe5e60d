import { describe, expect, it } from 'vitest'
import { openEmbeddedEngine } from '../../../src/broker/mod.ts'
import { Names } from '../../../src/broker/namespace/names.ts'
import { namespaced } from '../../../src/broker/namespace/namespaced.ts'
import { SharedRelay } from '../../../src/broker/namespace/shared-relay.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { Storage } from '../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const namespaces = ['\0one\0', '\0two\0'] as const
const queueConfig = { depthMax: 1000, ackDeadlineMs: 60_000, retriesMax: 0, priority: 5, prefetch: 0 }
const roomConfig = { eventsMax: 5, retentionMs: 0 }
const signal = new AbortController().signal

async function open(storage: Storage): Promise<Engine> {
  return openEmbeddedEngine({
    storage,
    environment: simulatedEnvironment(),
    durability: 'always',
    memoryLimitBytes: 0,
    policy: 'noeviction',
    onSnapshotFailure: () => {},
  })
}

/** A number from 0 to below `limit`, the next one of a sequence. */
function randomOf(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** One change of anything, in the namespace of the view. */
async function step(view: Engine, random: (limit: number) => number): Promise<unknown> {
  const name = `n${random(6)}`
  const value = 'x'.repeat(random(200))
  const steps: readonly (() => Promise<unknown>)[] = [
    () => view.strings.set(`s${name}`, value, {}),
    () => view.hashes.set(`h${name}`, [[value, value]], false),
    () => view.sets.add(`m${name}`, [value]),
    () => view.lists.push(`l${name}`, 'left', [value, 1], false),
    () => view.lists.pop(`l${name}`, 'left', 3),
    () => view.keys.copy(`s${name}`, `s2${name}`, true),
    () => view.keys.rename(`s${name}`, `s3${name}`, false),
    () => view.keys.delete([`s${name}`, `h${name}`, `m${name}`]),
    () => view.queues.publish(name, [{ message: value, headers: {} }], queueConfig),
    () => view.queues.publish(name, [{ message: 1, headers: { a: value } }], queueConfig),
    async () => {
      const taken = await view.queues.consume(name, { consumerId: 'c', waitMs: 0, signal })
      if (taken !== undefined) await view.queues[random(2) === 0 ? 'ack' : 'nack'](name, taken.messageId, true)
    },
    () => view.queues.purge(name),
    () => view.queues.retryDeadLetters(name),
    () => view.rooms.publish(name, [{ eventType: 'e', data: value, metadata: {} }], roomConfig),
    () => (random(8) === 0 ? view.rooms.delete(name) : view.queues.delete(name)),
    () => (random(20) === 0 ? view.keys.flush() : view.keys.count()),
  ]
  return steps[random(steps.length)]!().catch(() => undefined)
}

describe('the bytes of a namespace', () => {
  it.each([1, 2, 3, 4])(
    'are those of an engine that holds nothing else, also after a restart (seed %i)',
    async (seed) => {
      const storage = await openMemoryStorage()
      const shared = await open(storage)
      const relay = new SharedRelay(shared.topics)
      const random = randomOf(seed)
      const pairs = await Promise.all(
        namespaces.map(async (namespace) => {
          const alone = await open(await openMemoryStorage())
          const names = new Names(namespace)
          const own = namespaced(alone, names, new SharedRelay(alone.topics).of(names))
          return { namespace, alone, own, view: namespaced(shared, names, relay.of(names)) }
        }),
      )
      for (let k = 0; k < 400; k++) {
        const { own, view } = pairs[random(2)]!
        const stepSeed = random(1e9)
        await step(view, randomOf(stepSeed))
        await step(own, randomOf(stepSeed))
        if (k % 5 === 0) await step(shared, randomOf(stepSeed + 1))
      }
      const sizes = await Promise.all(pairs.map(async ({ alone }) => (await alone.statistics()).usedBytes))
      const measured = (engine: Engine) => Promise.all(namespaces.map((namespace) => engine.keys.bytesOf(namespace)))
      expect(sizes.every((bytes) => bytes > 0)).toBe(true)
      expect(await measured(shared)).toEqual(sizes)
      await shared.close()
      expect(await measured(await open(storage))).toEqual(sizes)
    },
  )

  it('are 0 again when all of it is gone', async () => {
    const engine = await open(await openMemoryStorage())
    const names = new Names(namespaces[0])
    const view = namespaced(engine, names, new SharedRelay(engine.topics).of(names))
    await view.strings.set('k', 'value', {})
    await view.queues.publish('q', [{ message: 1, headers: {} }], queueConfig)
    await view.rooms.publish('r', [{ eventType: 'e', data: 1, metadata: {} }], roomConfig)
    await engine.strings.set('k', 'value', {})
    const bytes = await engine.keys.bytesOf(namespaces[0])
    expect(bytes).toBe((await view.statistics()).usedBytes)
    expect(bytes).toBeGreaterThan(5_000)
    await Promise.all([view.keys.flush(), view.queues.delete('q'), view.rooms.delete('r')])
    expect(await engine.keys.bytesOf(namespaces[0])).toBe(0)
    expect((await engine.statistics()).keys).toBe(1)
  })

  it('and its keys by type are counted while they change', async () => {
    const engine = await open(await openMemoryStorage())
    const names = new Names(namespaces[1])
    const view = namespaced(engine, names, new SharedRelay(engine.topics).of(names))
    await view.lists.push('a', 'left', [1], false)
    await view.lists.push('b', 'left', [1], false)
    await engine.lists.push('a', 'left', [1], false)
    expect([await view.keys.countOf('list'), await engine.keys.countOf('list')]).toEqual([2, 3])
    await view.strings.set('c', 1, {})
    await view.lists.pop('b', 'left', 1)
    expect([await view.keys.countOf('list'), await view.keys.countOf('string')]).toEqual([1, 1])
    expect([await engine.keys.countOf('list', ''), await engine.keys.countOf('string', '')]).toEqual([1, 0])
  })
})
