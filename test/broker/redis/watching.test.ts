import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from './redis-server.ts'

const add = [{ kind: 'add', key: 'other', amount: 1 }] as const

describe.skipIf(isRedisOff)('watched keys on Redis (TEST_REDIS=off leaves it out)', () => {
  let server: RedisServer
  let engine: Engine
  beforeAll(async () => {
    server = await startRedis()
    engine = await openRedisEngine({ url: server.url, environment: systemEnvironment, limits: redisLimits })
  })
  afterAll(async () => {
    await engine?.close()
    await server?.stop()
  })

  /** Whether the server was asked to take a marker away while something was done. */
  const asksFor = async (work: () => Promise<unknown>): Promise<boolean> => {
    await server.raw.config('RESETSTAT')
    await work()
    return /^cmdstat_del:/m.test(await server.raw.info('commandstats'))
  }

  it('cost writes something only while there are any', async () => {
    const { strings, transactions } = engine
    expect(await asksFor(() => strings.set('k', 1, {}))).toBe(false)
    const stamps = await transactions.watch(['elsewhere'])
    expect(await asksFor(() => strings.set('k', 1, {}))).toBe(true)
    expect(await transactions.run(add, stamps)).toEqual([1])
  })

  it('live as long as what tells that there are any', async () => {
    await engine.transactions.watch(['a'])
    await server.raw.pexpire('tm:watched', 1_000)
    await engine.transactions.watch(['b'])
    const [all, ofB] = [await server.raw.pexpiretime('tm:watched'), await server.raw.pexpiretime('tm:w:b')]
    expect(all).toBe(ofB)
  })

  it('have lost when a server without memory has forgotten that there are any', async () => {
    const { strings, transactions } = engine
    await strings.set('k', 1, {})
    const forgotten = await transactions.watch(['k'])
    await server.raw.del('tm:watched')
    await strings.set('k', 2, {})
    expect(await transactions.run(add, forgotten)).toBeUndefined()
    const again = await transactions.watch(['k'])
    expect(await transactions.run(add, forgotten)).toBeUndefined()
    expect(await transactions.run(add, again)).toHaveLength(1)
  })

  it('have lost when they are written in a batch with others', async () => {
    const { strings, transactions } = engine
    const [first, second, other] = [
      await transactions.watch(['k1']),
      await transactions.watch(['k2']),
      await transactions.watch(['k9']),
    ]
    await Promise.all(['k0', 'k1', 'k2', 'k3'].map((key) => strings.set(key, 1, {})))
    expect(await transactions.run(add, first)).toBeUndefined()
    expect(await transactions.run(add, second)).toBeUndefined()
    expect(await transactions.run(add, other)).toHaveLength(1)
  })
})
