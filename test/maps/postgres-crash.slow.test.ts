import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemEnvironment } from '../../src/environment.ts'
import { type Maps, openMaps } from '../../src/maps/mod.ts'
import { openPostgresStorage } from '../../src/storage/mod.ts'
import { Child } from '../storage/child-process.ts'
import { until } from '../storage/fixtures.ts'
import { numbersFrom } from '../storage/kill.ts'
import { isPostgresOff, type PostgresServer, startPostgres } from '../storage/postgres-server.ts'
import { bundledChild, lostIn } from './crash.ts'
import { addTag, caller, dropTag, put } from './fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const rounds = 5

describe.skipIf(isPostgresOff)(`PostgreSQL (TEST_SEED=${seed})`, { timeout: 120_000 }, () => {
  let server: PostgresServer
  let child: { readonly path: string } & Disposable
  beforeAll(async () => {
    server = await startPostgres({ durable: true })
    child = await bundledChild()
  }, 60_000)
  afterAll(async () => {
    child?.[Symbol.dispose]()
    await server?.remove()
  })

  test('kill -9 loses nothing that was acknowledged as persisted', async () => {
    const url = await server.freshDatabase()
    const below = numbersFrom(seed)
    const acknowledged: number[] = []
    // The first is killed while it creates the tables.
    for (const moment of [0, ...Array.from({ length: rounds - 1 }, () => 1 + below(1_000))]) {
      const running = new Child(child.path, [url, 'write'])
      await running.printed(moment)
      acknowledged.push(...(await running.kill()))
      expect(await lostIn(url, acknowledged), `killed after ${moment}`).toEqual([])
    }
    expect(acknowledged.length).toBeGreaterThan(rounds)
  })

  test('canary: a server that acknowledges before the store has it is found out', async () => {
    const url = await server.freshDatabase()
    const moment = 100 + numbersFrom(seed)(200)
    const running = new Child(child.path, [url, 'boast', String(moment)])
    await running.printed(moment + 1)
    expect(await lostIn(url, await running.kill())).toContain(moment)
  })

  test('a crash of PostgreSQL loses nothing that was acknowledged; meanwhile everything is refused, then it goes on', async () => {
    const url = await server.freshDatabase()
    const storage = await openPostgresStorage({ url })
    const maps = await openMaps({ environment: systemEnvironment, nodeId: 'parent', storage })
    const told = new Set<string>()
    maps.listen({ changed: ({ mapName, key }) => mapName === 'm' && told.add(key), pruned: () => {} })
    const writers = startWriters(maps, 20)
    const below = numbersFrom(seed)
    for (let round = 0; round < rounds; round += 1) {
      const enough = writers.acknowledged.length + 50 + below(300)
      await until(() => writers.acknowledged.length >= enough)
      const refusedBefore = writers.refused
      await server.crash()
      await until(() => storage.health() === 'failed' && writers.refused > refusedBefore)
      const toldBefore = told.size
      await expect(
        maps.apply([put('m', 'memory', 1, Date.now())], caller(), { writeConcern: 'MEMORY' }),
      ).rejects.toMatchObject({ code: 'internal_error', message: 'The write could not be made durable.' })
      expect(maps.query('m', { where: {} }, caller()).error, 'who only reads is served').toBeUndefined()
      expect(told.size).toBe(toldBefore)
      await server.start()
      await until(() => storage.health() === 'ok')
    }
    const enough = writers.acknowledged.length + 100
    await until(() => writers.acknowledged.length >= enough)
    await writers.stop()
    expect(
      writers.acknowledged.filter((at) => !told.has(`k${at}`)),
      'everyone was told',
    ).toEqual([])
    const before = maps.summaries()
    await maps.close()
    await storage.close()
    expect(await lostIn(url, writers.acknowledged)).toEqual([])
    const reopened = await openPostgresStorage({ url })
    const again = await openMaps({ environment: systemEnvironment, nodeId: 'parent', storage: reopened })
    expect(again.summaries(), 'what was refused is in memory and in the store, or in neither').toEqual(before)
    await again.close()
    await reopened.close()
  })
})

/** Writes number 0, 1, 2, … as `child.ts` does, from as many callers; one that is refused is sent again, as clients do. */
function startWriters(maps: Maps, callers: number) {
  const acknowledged: number[] = []
  const state = { refused: 0, isRunning: true }
  let next = 0
  const write = async (who: number) => {
    while (state.isRunning) {
      const at = next++
      const [key, tag] = [`k${at % 10}`, `${at + 1}:0:child`]
      const operations = [
        put('m', `k${at}`, { at }, Date.now()),
        addTag('s', key, at, tag),
        ...(at % 2 === 0 ? [dropTag('s', key, tag)] : []),
      ]
      for (let isDone = false; !isDone && state.isRunning; ) {
        isDone = await maps.apply(operations, caller(`w${who}`), { writeConcern: 'PERSISTED' }).then(
          () => true,
          (error: unknown) => {
            expect(error).toMatchObject({ code: 'internal_error', message: 'The write could not be made durable.' })
            state.refused += 1
            return false
          },
        )
        if (isDone) acknowledged.push(at)
        // Whoever was refused waits a little, as clients do.
        else for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      }
    }
  }
  const writing = Promise.all(Array.from({ length: callers }, (_, who) => write(who)))
  return {
    acknowledged,
    get refused() {
      return state.refused
    },
    async stop() {
      state.isRunning = false
      await writing
    },
  }
}
