import { afterAll, beforeAll, describe } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from '../redis/redis-server.ts'
import type { OpenOptions } from './case.ts'
import { conformance } from './suite.ts'

describe.skipIf(isRedisOff)('the Redis engine (TEST_REDIS=off leaves it out)', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server?.stop())
  conformance((options) => open(server, options))
})

async function open({ url, raw }: RedisServer, options: OpenOptions): Promise<Engine> {
  const { memoryBytes, ...limits } = options
  const { keyspace, queues, rooms, producersMax } = redisLimits
  const engine = await openRedisEngine({
    url,
    environment: systemEnvironment,
    limits: {
      keyspace: { ...keyspace, ...limits },
      queues: { ...queues, ...limits },
      rooms: { ...rooms, ...limits },
      producersMax,
    },
  })
  if (memoryBytes === undefined) return engine
  const { usedBytes } = await engine.statistics()
  await raw.config('SET', 'maxmemory', usedBytes + memoryBytes)
  const close = async () => {
    await raw.config('SET', 'maxmemory', 0)
    await engine.close()
  }
  return { ...engine, close }
}
