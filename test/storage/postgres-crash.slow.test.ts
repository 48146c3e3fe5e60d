import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStorage, type Storage } from '../../src/storage/mod.ts'
import { buildChild, Child } from './child-process.ts'
import { addMark, createMarks, nextTurn, readMarks, until } from './fixtures.ts'
import { lostIn, numbersFrom } from './kill.ts'
import { isPostgresOff, type PostgresServer, startPostgres } from './postgres-server.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const rounds = 5

describe.skipIf(isPostgresOff)(`PostgreSQL (TEST_SEED=${seed})`, { timeout: 120_000 }, () => {
  let server: PostgresServer
  let child: { readonly path: string } & Disposable
  beforeAll(async () => {
    server = await startPostgres({ durable: true })
    child = await buildChild()
  }, 60_000)
  afterAll(async () => {
    child?.[Symbol.dispose]()
    await server?.remove()
  })

  test('one process works on a database; a second one is told so, and may when the first has ended', async () => {
    const url = await server.freshDatabase()
    const first = await openPostgresStorage({ url })
    const failure: unknown = await openPostgresStorage({ url }).catch((error) => error)
    expect(failure).toMatchObject({ name: 'StorageOpenError', reason: 'in_use' })
    expect(failure).toMatchObject({
      message: expect.stringMatching(/^The database test_\d+ at 127.0.0.1:\d+ is in use/),
    })
    const elsewhere = await openPostgresStorage({ url: await server.freshDatabase() })
    await Promise.all([first.close(), elsewhere.close()])
    await (await openPostgresStorage({ url })).close()
  })

  test('kill -9 of our process loses nothing that was acknowledged', async () => {
    const url = await server.freshDatabase()
    const below = numbersFrom(seed)
    // The first is killed while it creates the tables.
    const moments = [0, ...Array.from({ length: rounds - 1 }, () => below(1_000))]
    let acknowledgedInAll = 0
    for (const moment of moments) {
      const running = new Child(child.path, [url, 'append'])
      await running.printed(moment)
      const acknowledged = await running.kill()
      expect(acknowledged.length).toBeGreaterThanOrEqual(moment)
      expect(await lostIn(url, acknowledged), `killed after ${moment}`).toEqual([])
      acknowledgedInAll += acknowledged.length
    }
    expect(acknowledgedInAll).toBeGreaterThan(0)
  })

  test('canary: a writer that acknowledges before it commits is found out', async () => {
    const url = await server.freshDatabase()
    const moment = 1 + numbersFrom(seed)(200)
    const running = new Child(child.path, [url, 'boast', String(moment)])
    await running.printed(moment)
    expect(await lostIn(url, await running.kill())).toContain(moment)
  })

  test('a crash of PostgreSQL loses nothing that was acknowledged, and writes go on after its start', async () => {
    const storage = await openPostgresStorage({ url: await server.freshDatabase() })
    await createMarks(storage)
    const writers = startWriters(storage, 20)
    const below = numbersFrom(seed)
    for (let round = 0; round < rounds; round += 1) {
      const enough = writers.acknowledged.length + 50 + below(500)
      await until(() => writers.acknowledged.length >= enough)
      const rejectedBefore = writers.rejected.length
      await server.crash()
      await until(() => storage.health() === 'failed' && writers.rejected.length > rejectedBefore)
      await server.start()
      await until(() => storage.health() === 'ok')
    }
    const enough = writers.acknowledged.length + 100
    await until(() => writers.acknowledged.length >= enough)
    await writers.stop()
    const kept = (await readMarks(storage)).map(Number)
    expect(writers.rejected.length).toBeGreaterThanOrEqual(rounds)
    // `mark` is unique, so nothing can be there twice.
    const keptSet = new Set(kept)
    expect(writers.acknowledged.filter((mark) => !keptSet.has(mark))).toEqual([])
    expect(kept).toEqual([...kept].sort((a, b) => a - b))
    // What was rejected in the middle of a commit may be found: one group of units a crash at most.
    const unsure = kept.length - writers.acknowledged.length
    expect(unsure).toBeGreaterThanOrEqual(0)
    expect(unsure).toBeLessThanOrEqual(rounds * 20)
    await storage.close()
  })

  test('a server that starts again has the lock of nobody, and the process that returns takes it', async () => {
    const url = await server.freshDatabase()
    const storage = await openPostgresStorage({ url })
    await server.crash()
    await until(() => storage.health() === 'failed')
    await server.start()
    await until(() => storage.health() === 'ok')
    await expect(openPostgresStorage({ url })).rejects.toMatchObject({ reason: 'in_use' })
    await storage.close()
    await (await openPostgresStorage({ url })).close()
  })
})

/** Writes marks 1, 2, 3, … from as many callers until it is stopped. */
function startWriters(storage: Storage, callers: number) {
  const acknowledged: number[] = []
  const rejected: number[] = []
  let next = 1
  let running = true
  const write = async () => {
    while (running) {
      const mark = next++
      await storage
        .write((tx) => addMark(tx, String(mark)))
        .then(
          () => acknowledged.push(mark),
          async (error: unknown) => {
            expect(error).toMatchObject({ code: 'internal_error', message: 'The write could not be made durable.' })
            rejected.push(mark)
            // Whoever was refused waits a little, as clients do.
            for (let turn = 0; turn < 50; turn += 1) await nextTurn()
          },
        )
    }
  }
  const writing = Promise.all(Array.from({ length: callers }, write))
  return {
    acknowledged,
    rejected,
    async stop() {
      running = false
      await writing
    },
  }
}
