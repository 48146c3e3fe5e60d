/** The simulation of shared maps, over more seeds than anybody waits for. */
import { expect, test } from 'vitest'
import { missingIn, simulated } from '../maps/simulation/seeds.ts'
import type { Report } from '../maps/simulation/simulation.ts'
import { firstSeed, seedsFrom } from '../support/simulations.ts'

test(`1,000 seeds from ${firstSeed} on converge, whatever happens`, { timeout: 1_800_000 }, async () => {
  const seeds = seedsFrom(1_000)
  const reports: Report[] = []
  const failures: string[] = []
  for (const seed of seeds) {
    await simulated(seed).then(
      (report) => reports.push(report),
      (error: Error) => failures.push(error.message),
    )
  }
  expect(failures).toEqual([])
  if (seeds.length > 1) expect(missingIn(reports)).toEqual([])
})
