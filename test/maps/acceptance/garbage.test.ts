/** A few frames of garbage; garbage.slow.test.ts sends a hundred thousand. */
import { describe, expect, test } from 'vitest'
import { startNaive } from './naive-server.ts'
import { faultsAfter, survives } from './survival.ts'

const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 31))

describe(`garbage (TEST_SEED=${seed})`, () => {
  test('costs nobody anything but who sends it, and leaves what a server can be started on again', async () => {
    await survives(2_000, seed)
  })

  test.each([
    ['ends everything', 'closed'],
    ['answers nonsense', 'OP_ACK'],
  ] as const)('canary: a server that %s at a frame that it cannot read is found out', async (weakness, found) => {
    await using naive = await startNaive(weakness)
    expect((await faultsAfter(naive.url, 200, seed)).join()).toContain(found)
  })

  test('canary of the canaries: a server without a weakness is not', async () => {
    await using naive = await startNaive('none')
    expect(await faultsAfter(naive.url, 200, seed)).toEqual([])
  })
})
