import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildChild, Child } from './child-process.ts'
import { temporaryDirectory } from './fixtures.ts'
import { lostIn, numbersFrom } from './kill.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const rounds = 6

let child: { readonly path: string } & Disposable
beforeAll(async () => {
  child = await buildChild()
})
afterAll(() => child[Symbol.dispose]())

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
