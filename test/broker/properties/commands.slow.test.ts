import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Broker, type CommandContext, type Engine, openEmbeddedEngine } from '../../../src/broker/mod.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import type { CommandName } from '../../../src/contract/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { Failure } from '../../../src/errors.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { type Random, randomFrom } from '../embedded/crash-random.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from '../redis/redis-server.ts'
import { contextOf } from '../support/open-broker.ts'
import { payloadFor } from './commands.ts'
import { KeyModel, Refusal } from './model.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const context: CommandContext = contextOf()

function brokerOf(engine: Engine): Broker {
  const silent = { settings: {}, shutDown: () => {}, onFailure: () => {} }
  return new Broker({ engine, environment: systemEnvironment, version: '1.0.0', ...silent })
}

async function outcome(run: () => unknown): Promise<unknown> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Failure || error instanceof Refusal) return { code: error.code }
    throw error
  }
}

/** Of a set there is no order. */
function settled(command: string, result: unknown): unknown {
  if (command !== 'set.members' || !(result as { members?: unknown }).members) return result
  const { members } = result as { members: unknown[] }
  return { members: members.map((member) => JSON.stringify(member)).sort() }
}

/** Runs random commands on both; gives the first that is answered otherwise than by the model. */
async function firstDifference(broker: Broker, model: KeyModel, random: Random, steps: number) {
  for (let step = 0; step < steps; step += 1) {
    const command = model.commands[random(model.commands.length)]!
    const payload = payloadFor(command, random)
    const wanted = settled(command, structuredClone(await outcome(() => model.run(command, payload))))
    const got = settled(command, await outcome(() => broker.executeOne(command as CommandName, payload, context)))
    const parts = Object.keys(wanted as object).map((name) => [name, (got as Record<string, unknown>)[name]])
    const isSame = JSON.stringify(sorted(Object.fromEntries(parts))) === JSON.stringify(sorted(wanted))
    if (!isSame) return { step, command, payload, got, wanted }
  }
  return undefined
}

/** With the names of objects in order, for what has none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)])
}

describe('the embedded engine', () => {
  const open = async (storage: Awaited<ReturnType<typeof openMemoryStorage>>) =>
    openEmbeddedEngine({
      ...{ storage, environment: systemEnvironment, durability: 'always', memoryLimitBytes: 0, policy: 'noeviction' },
      onSnapshotFailure: (error) => expect.fail(String(error)),
    })

  test(`answers random commands as the model does, restarts in between (TEST_SEED=${seed})`, async () => {
    const storage = await openMemoryStorage()
    const model = new KeyModel()
    const random = randomFrom(seed)
    for (let restart = 0; restart < 8; restart += 1) {
      const engine = await open(storage)
      expect(await firstDifference(brokerOf(engine), model, random, 500)).toBeUndefined()
      await engine.close()
    }
  })

  test(`canary: an engine that forgets one key is found out (TEST_SEED=${seed})`, async () => {
    const engine = await open(await openMemoryStorage())
    const model = new KeyModel()
    const random = randomFrom(seed)
    const broker = brokerOf(engine)
    await firstDifference(broker, model, random, 300)
    await engine.keys.flush()
    expect(await firstDifference(broker, model, random, 300)).toBeDefined()
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

  test(`answers random commands as the model does (TEST_SEED=${seed})`, async () => {
    expect(await firstDifference(brokerOf(engine), new KeyModel(), randomFrom(seed), 3_000)).toBeUndefined()
  })
})
