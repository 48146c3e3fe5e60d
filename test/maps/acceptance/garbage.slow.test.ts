/** A hundred thousand frames of garbage, the second half the same as the first. */
import { describe, expect, test } from 'vitest'
import { startNaive } from './naive-server.ts'
import { faultsAfter, survives } from './survival.ts'

const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 31))
const growthMax = 16_000_000

describe(`garbage (TEST_SEED=${seed})`, () => {
  test('ends nothing, leaks nothing and holds up nobody, 100,000 frames of it', async () => {
    await survives(100_000, seed, growthMax)
  }, 120_000)

  test('canary: a server that keeps a part of each frame that it cannot read is found out', async () => {
    await using naive = await startNaive('keeps it')
    expect((await faultsAfter(naive.url, 6_000, seed, growthMax)).join()).toContain('bytes more')
  })

  test('canary of the canary: one that keeps nothing is not', async () => {
    await using naive = await startNaive('none')
    expect(await faultsAfter(naive.url, 6_000, seed, growthMax)).toEqual([])
  })
})
