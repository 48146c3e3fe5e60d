/**
 * The broker on Redis: `npm run bench -- broker-redis`. Batches of 100 `kv.set` by the broker beside the same 100 SET in a
 * pipeline of the driver, 16 at a time each, one server of this machine.
 */
import { loadavg } from 'node:os'
import { Redis } from 'ioredis'
import { Broker, type CommandContext } from '../../src/broker/mod.ts'
import { openRedisEngine } from '../../src/broker/redis/engine.ts'
import { systemEnvironment } from '../../src/environment.ts'
import { type RedisServer, redisLimits, startRedis } from '../broker/redis/redis-server.ts'
import { interleaved, rateLine, ratiosOf, targetLine } from './measure.ts'

const rounds = 9
const never = new AbortController().signal

async function redisBench(server: RedisServer): Promise<void> {
  const engine = await openRedisEngine({ url: server.url, environment: systemEnvironment, limits: redisLimits })
  const quiet = { settings: {}, shutDown: () => {}, onFailure: () => {} }
  const broker = new Broker({ engine, environment: systemEnvironment, version: '1.0.0', ...quiet })
  const driver = new Redis(server.url)
  const context: CommandContext = {
    caller: { actor: 'bench', requestId: 'bench', may: () => true },
    ...{ dialect: 'seed', signal: never },
  }
  const commands = Array.from({ length: 100 }, (_, k) => ({
    ...{ command: 'kv.set', payload: { key: `k${k}`, value: { name: 'Alice', age: 30 } } },
  }))
  const text = JSON.stringify({ name: 'Alice', age: 30 })
  const batch = async () => {
    const { status } = await broker.execute({ commands }, context)
    if (status !== 200) throw new Error(`the batch was answered ${status}`)
  }
  const pipeline = async () => {
    const pipelined = driver.pipeline()
    for (let k = 0; k < 100; k += 1) pipelined.set(`d${k}`, text)
    await pipelined.exec()
  }
  const sixteen = (run: () => Promise<void>, times: number) => async () => {
    const call = async () => {
      for (let k = 0; k < times; k += 1) await run()
    }
    await Promise.all(Array.from({ length: 16 }, call))
    return 16 * times * 100
  }
  const rates = await interleaved(
    [
      { name: 'Redis, batches of the broker', run: sixteen(batch, 20) },
      { name: 'Redis, pipelines of the driver', run: sixteen(pipeline, 40) },
    ],
    rounds,
  )
  for (const rate of rates) console.log(rateLine(rate))
  const ratio = ratiosOf(rates, 'Redis, batches of the broker', 'Redis, pipelines of the driver')
  console.log(targetLine('Redis, batches / pipelines of the driver', ratio, { atLeast: 0.5 }))
  driver.disconnect()
  await engine.close()
}

console.log(`The broker on Redis: medians of ${rounds} interleaved rounds, load ${loadavg()[0]!.toFixed(1)}`)
const server = await startRedis()
await redisBench(server)
await server.stop()
process.exit(0)
