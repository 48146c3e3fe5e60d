import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, openEmbeddedEngine } from '../../../src/broker/mod.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { judge } from '../embedded/crash-judge.ts'
import { CrashWorker, workersCount } from '../embedded/crash-worker.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from '../redis/redis-server.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const never = new AbortController().signal

/** Eight callers at once, each with names of its own and one room in common; gives what is wrong in the end. */
async function problemsAfter(engine: Engine, steps: number, spoil = async () => {}): Promise<string[]> {
  const reports: [number, unknown][] = []
  const work = async (worker: number) => {
    const own = new CrashWorker(seed, 0, worker)
    for (let step = 0; step < steps; step += 1) reports.push([worker, await own.step(engine)])
  }
  await Promise.all(Array.from({ length: workersCount }, (_, worker) => work(worker)))
  await spoil()
  return judge(engine, seed, 0, reports)
}

describe('the embedded engine', () => {
  const open = async () =>
    openEmbeddedEngine({
      ...{ environment: systemEnvironment, durability: 'always', memoryLimitBytes: 0, policy: 'noeviction' },
      storage: await openMemoryStorage(),
      onSnapshotFailure: (error) => expect.fail(String(error)),
    })

  test(`has of all structures what eight callers made (TEST_SEED=${seed})`, async () => {
    expect(await problemsAfter(await open(), 300)).toEqual([])
  })

  test(`canary: a message that went missing is found out (TEST_SEED=${seed})`, async () => {
    const engine = await open()
    const lose = async () => {
      for (const name of (await engine.queues.list()).filter((one) => one.startsWith('r0w'))) {
        const lost = await engine.queues.consume(name, { consumerId: 'thief', waitMs: 0, signal: never })
        if (lost !== undefined) await engine.queues.ack(name, lost.messageId)
      }
    }
    expect(await problemsAfter(engine, 100, lose)).not.toEqual([])
  })
})

describe.skipIf(isRedisOff)('the Redis engine (TEST_REDIS=off leaves it out)', () => {
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

  test(`has of all structures what eight callers made (TEST_SEED=${seed})`, async () => {
    expect(await problemsAfter(engine, 150)).toEqual([])
  })
})
