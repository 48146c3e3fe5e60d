import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteStorage } from '../../src/storage/mod.ts'
import { buildChild, Child } from './child-process.ts'
import { temporaryDirectory } from './fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const rounds = 6

let child: { readonly path: string } & Disposable
beforeAll(async () => {
  child = await buildChild()
})
afterAll(() => child[Symbol.dispose]())

/** Whole numbers below `limit`, the same ones for the same seed. */
function numbersFrom(start: number): (limit: number) => number {
  let state = start >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Gives what was lost: numbers that were acknowledged and are not there. The rest must be an unbroken beginning. */
async function lostIn(directory: string, acknowledged: readonly number[]): Promise<number[]> {
  const storage = await openSqliteStorage({ directory })
  const rows = await storage.reader.selectFrom('audit_log').select('subject').orderBy('id').execute()
  await storage.close()
  const kept = rows.map((row) => Number(row.subject))
  expect(kept, 'units were committed in the order of submission').toEqual(kept.map((_, index) => index + 1))
  return acknowledged.filter((sequence) => sequence > kept.length)
}

test(`kill -9 loses nothing that was acknowledged (TEST_SEED=${seed})`, async () => {
  using directory = temporaryDirectory()
  const below = numbersFrom(seed)
  // The first is killed while it creates the database.
  const moments = [0, ...Array.from({ length: rounds - 1 }, () => below(1_000))]
  let acknowledgedInAll = 0
  for (const moment of moments) {
    const running = new Child(child.path, [directory.path, 'append'])
    await running.printed(moment)
    const acknowledged = await running.kill()
    expect(acknowledged.length).toBeGreaterThanOrEqual(moment)
    expect(await lostIn(directory.path, acknowledged), `killed after ${moment}`).toEqual([])
    acknowledgedInAll += acknowledged.length
  }
  expect(acknowledgedInAll).toBeGreaterThan(0)
})

test(`canary: a writer that acknowledges before it commits is found out (TEST_SEED=${seed})`, async () => {
  using directory = temporaryDirectory()
  const moment = 1 + numbersFrom(seed)(200)
  const running = new Child(child.path, [directory.path, 'boast', String(moment)])
  await running.printed(moment)
  const acknowledged = await running.kill()
  expect(await lostIn(directory.path, acknowledged)).toContain(moment)
})
