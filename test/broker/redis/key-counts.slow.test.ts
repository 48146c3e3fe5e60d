import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from './redis-server.ts'

const pattern = /^cmdstat_scan:calls=(\d+)/m

describe.skipIf(isRedisOff)('numbers of keys on Redis (TEST_REDIS=off leaves it out)', () => {
  const environment = simulatedEnvironment()
  let server: RedisServer
  let engine: Engine
  beforeAll(async () => {
    server = await startRedis()
    engine = await openRedisEngine({ url: server.url, environment, limits: redisLimits })
  })
  afterAll(async () => {
    await engine?.close()
    await server?.stop()
  })
  beforeEach(() => engine.keys.flush())

  const fill = (count: number, prefix: string) =>
    server.raw.eval("for n = 1, ARGV[1] do redis.call('SET', 'tm:k:' .. ARGV[2] .. n, n) end", 0, count, prefix)

  it('many who ask at once share two walks, and see what they have written', async () => {
    await fill(100, 'k')
    await server.raw.config('RESETSTAT')
    const counts = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        await engine.strings.set(`own${n}`, n, {})
        return engine.keys.count()
      }),
    )
    expect(counts).toEqual(Array(20).fill(120))
    expect(Number(pattern.exec(await server.raw.info('commandstats'))?.[1])).toBeLessThanOrEqual(2)
    expect(await engine.keys.count()).toBe(120)
  })

  it('in the statistics are exact while there are few', async () => {
    await fill(50_000, 'k')
    expect((await engine.statistics()).keys).toBe(50_000)
    await engine.keys.delete(['k1'])
    expect((await engine.statistics()).keys).toBe(49_999)
  })

  it('in the statistics are up to ten seconds old where there are many', async () => {
    await fill(50_001, 'k')
    expect((await engine.statistics()).keys).toBe(50_001)
    await engine.keys.delete(['k1'])
    expect([(await engine.statistics()).keys, await engine.keys.count()]).toEqual([50_001, 50_000])
    environment.skip(10_000)
    expect((await engine.statistics()).keys).toBe(50_000)
  })
})
