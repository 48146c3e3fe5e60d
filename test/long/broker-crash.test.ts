/** The crash loop of the embedded engine, longer: 60 rounds in one directory, so that each opens what all before it left. */
import { expect, test } from 'vitest'
import { buildCrashChild } from '../broker/embedded/crash-process.ts'
import { crashRounds } from '../broker/embedded/crash-rounds.ts'
import { temporaryDirectory } from '../storage/fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

test(`kill -9 loses nothing that was acknowledged in 60 rounds (TEST_SEED=${seed})`, async () => {
  using child = await buildCrashChild()
  using directory = temporaryDirectory()
  const options = { directory: directory.path, child: child.path, seed, rounds: 60, momentMax: 4_000 }
  expect(await crashRounds(options)).toBeGreaterThan(10_000)
})
