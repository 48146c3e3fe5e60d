import { afterAll, beforeAll, expect, test } from 'vitest'
import { Child } from '../storage/child-process.ts'
import { temporaryDirectory } from '../storage/fixtures.ts'
import { numbersFrom } from '../storage/kill.ts'
import { bundledChild, lostIn } from './crash.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const rounds = 5

let child: { readonly path: string } & Disposable
beforeAll(async () => {
  child = await bundledChild()
})
afterAll(() => child?.[Symbol.dispose]())

test(`kill -9 loses nothing that was acknowledged as persisted (TEST_SEED=${seed})`, async () => {
  using directory = temporaryDirectory()
  const below = numbersFrom(seed)
  const acknowledged: number[] = []
  // The first is killed while it creates the database.
  for (const moment of [0, ...Array.from({ length: rounds - 1 }, () => 1 + below(2_000))]) {
    const running = new Child(child.path, [directory.path, 'write'])
    await running.printed(moment)
    acknowledged.push(...(await running.kill()))
    expect(await lostIn(directory.path, acknowledged), `killed after ${moment}`).toEqual([])
  }
  expect(acknowledged.length).toBeGreaterThan(rounds)
})

test(`canary: a server that acknowledges before the store has it is found out (TEST_SEED=${seed})`, async () => {
  using directory = temporaryDirectory()
  const moment = 100 + numbersFrom(seed)(200)
  const running = new Child(child.path, [directory.path, 'boast', String(moment)])
  // Numbers begin at 0.
  await running.printed(moment + 1)
  const acknowledged = await running.kill()
  expect(await lostIn(directory.path, acknowledged)).toContain(moment)
})
