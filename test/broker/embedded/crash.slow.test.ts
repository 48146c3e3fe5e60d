import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryDirectory } from '../../storage/fixtures.ts'
import { buildCrashChild } from './crash-process.ts'
import { crashRound, crashRounds } from './crash-rounds.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

let child: { readonly path: string } & Disposable
beforeAll(async () => {
  child = await buildCrashChild()
})
afterAll(() => child[Symbol.dispose]())

test(`kill -9 loses nothing that was acknowledged, and leaves no half of anything (TEST_SEED=${seed})`, async () => {
  using directory = temporaryDirectory()
  const options = { directory: directory.path, child: child.path, seed, rounds: 10, momentMax: 800 }
  expect(await crashRounds(options)).toBeGreaterThan(0)
}, 60_000)

test(`canary: an engine that acknowledges before it is durable is found out (TEST_SEED=${seed})`, async () => {
  using directory = temporaryDirectory()
  const options = { directory: directory.path, child: child.path, seed, round: 0, moment: 200 }
  const { problems } = await crashRound({ ...options, durability: 'everysec', snapshots: false })
  expect(problems).not.toEqual([])
})
