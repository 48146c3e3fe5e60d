import { randomInt } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import type { Broker } from '../../../src/broker/dispatcher.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { brokerSinks } from '../../../src/broker/sinks.ts'
import { systemEnvironment as environment } from '../../../src/environment.ts'
import { isRedisOff, redisLimits as limits, startRedis } from '../../broker/redis/redis-server.ts'
import { eventually } from '../../support/server.ts'
import { eventsOf, parcels, repeats } from './repeats.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))
const never = new AbortController().signal

async function openSinks() {
  const server = await startRedis()
  onTestFinished(() => server.stop())
  const engine = await openRedisEngine({ url: server.url, environment, limits })
  onTestFinished(() => engine.close())
  return { engine, openSink: brokerSinks({ engine, environment, broker: {} as Broker }) }
}

test.skipIf(isRedisOff)(`on Redis, entries that come again are in rooms once (seed ${seed})`, async () => {
  const sinks = await openSinks()
  for (let round = 0; round < 5; round++) {
    const { got, expected } = await repeats(sinks, seed + round, false)
    expect(got).toEqual(expected)
  }
  const canary = await repeats(sinks, 1, true)
  expect(canary.got).not.toEqual(canary.expected)
})

test.skipIf(isRedisOff)('on Redis, a sink with one target begins where the engine is', async () => {
  const { engine, openSink } = await openSinks()
  const identity = { id: 'run/0', request: { type: 'room', room: 'r' }, onlyTarget: 'r' } as const
  await openSink(identity).write(parcels(['r', 'r', 'r']), 0, never)
  expect(await openSink(identity).position(0, 9)).toBe(3)
  expect((await eventsOf(engine, 'r')).map(({ data }) => data)).toEqual([0, 1, 2])
})

test.skipIf(isRedisOff)('on Redis, a full queue holds a sink up until a consumer makes room', async () => {
  const { engine, openSink } = await openSinks()
  const config = { depthMax: 5, ackDeadlineMs: 60_000, retriesMax: 1, priority: 5, prefetch: 0 }
  await engine.queues.create('small', config)
  const identity = { id: 'run/0', request: { type: 'queue', queue: 'small' }, onlyTarget: 'small' } as const
  const writing = openSink(identity).write(parcels(Array.from({ length: 40 }, () => 'small')), 0, never)
  const taken: unknown[] = []
  await eventually(async () => {
    const next = await engine.queues.consume('small', { consumerId: 'c', waitMs: 1_000, signal: never })
    if (next !== undefined) taken.push(next.message)
    return taken.length === 40
  })
  await writing
  expect(taken).toEqual(Array.from({ length: 40 }, (_, k) => k))
  const keys = openSink({ id: 'run/1', request: { type: 'kv', key: 'k', ttl: 60 }, onlyTarget: 'k' })
  await keys.write(parcels(['k', 'k']), 0, never)
  expect((await engine.strings.get('k'))?.value).toBe(1)
})
