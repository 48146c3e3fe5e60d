import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Names } from '../../../src/broker/namespace/names.ts'
import { namespaced } from '../../../src/broker/namespace/namespaced.ts'
import { SharedRelay } from '../../../src/broker/namespace/shared-relay.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from '../redis/redis-server.ts'

const everyone = ['', '\0a\0', '\0b*\0'] as const
const queueConfig = { depthMax: 10, ackDeadlineMs: 60_000, retriesMax: 0, priority: 5, prefetch: 0 }

describe.skipIf(isRedisOff)('namespaces in Redis', () => {
  const environment = simulatedEnvironment()
  let server: RedisServer
  let engine: Engine
  let views: Readonly<Record<(typeof everyone)[number], Engine>>

  beforeAll(async () => {
    server = await startRedis()
    engine = await openRedisEngine({ url: server.url, environment, limits: redisLimits })
    const relay = new SharedRelay(engine.topics)
    const viewOf = (namespace: string) => namespaced(engine, new Names(namespace), relay.of(new Names(namespace)))
    views = { '': viewOf(''), '\0a\0': viewOf('\0a\0'), '\0b*\0': viewOf('\0b*\0') }
  })
  afterAll(async () => {
    await engine?.close()
    await server?.stop()
  })

  async function fill(): Promise<void> {
    await server.raw.flushall()
    for (const [k, who] of everyone.entries()) {
      const view = views[who]
      for (const key of ['one', 'two']) await view.strings.set(key, k, {})
      await view.lists.push('list', 'left', [k], false)
      await view.blobs.bitmap.edit('bits', () => ({ after: new Uint8Array([k + 1]), result: 0 }))
      await view.queues.create(`q${k}`, queueConfig)
      await view.rooms.create(`r${k}`, { eventsMax: 5, retentionMs: 0 })
    }
  }

  it('have their own keys, queues and rooms', async () => {
    await fill()
    for (const [k, who] of everyone.entries()) {
      const view = views[who]
      expect(await view.strings.getMany(['one', 'two'])).toEqual([k, k])
      expect([...(await view.keys.scan('', null, 100)).keys].sort()).toEqual(['bits', 'list', 'one', 'two'])
      expect(await view.keys.count()).toBe(4)
      const types = ['string', 'list', 'bitmap', 'hyperloglog'] as const
      expect(await Promise.all(types.map((type) => view.keys.countOf(type)))).toEqual([2, 1, 1, 0])
      expect(['bits', 'list', 'one', 'two']).toContain(await view.keys.randomKey())
      expect(await view.queues.list()).toEqual([`q${k}`])
      expect(await view.rooms.list()).toEqual([`r${k}`])
    }
    expect([await engine.keys.count(), await engine.keys.countOf('string')]).toEqual([12, 6])
  })

  it.each(everyone)('are emptied alone (%j)', async (emptied) => {
    await fill()
    expect(await views[emptied].keys.flush()).toBe(4)
    for (const who of everyone) expect(await views[who].keys.count()).toBe(who === emptied ? 0 : 4)
    expect(await views[emptied].keys.randomKey()).toBeUndefined()
  })

  it('are measured apart, once a minute, and a name that looks like another namespace counts for its own', async () => {
    await fill()
    environment.skip(60_000)
    const before = await engine.keys.bytesOf('\0a\0')
    expect(before).toBeGreaterThan(100)
    await views['\0b*\0'].strings.set('x\0a\0'.repeat(3), 'x'.repeat(10_000), {})
    await views[''].strings.set('x\0a\0', 'x'.repeat(10_000), {})
    environment.skip(60_000)
    expect(await engine.keys.bytesOf('\0a\0')).toBe(before)
    await views['\0a\0'].strings.set('big', 'x'.repeat(10_000), {})
    await views['\0a\0'].queues.publish('q1', [{ message: 'x'.repeat(10_000), headers: {} }], queueConfig)
    environment.skip(59_999)
    expect(await engine.keys.bytesOf('\0a\0')).toBe(before)
    environment.skip(1)
    expect(await engine.keys.bytesOf('\0a\0')).toBeGreaterThan(before + 20_000)
  })
})
