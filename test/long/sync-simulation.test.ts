/** The simulation of sync, over more seeds than anybody waits for. */
import { expect, test } from 'vitest'
import { conflictPolicies } from '../../src/sync/mod.ts'
import { firstSeed, seedsFrom } from '../support/simulations.ts'
import { experienceOf, missingIn, simulated } from '../sync/simulation/seeds.ts'
import type { Report } from '../sync/simulation/simulation.ts'

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
  if (seeds.length > 1) expect(missingIn(experienceOf(reports), conflictPolicies)).toEqual([])
})
