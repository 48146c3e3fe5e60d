import { expect, test } from 'vitest'
import { conflictPolicies } from '../../../src/sync/mod.ts'
import { firstSeed, seedsFrom } from '../../support/simulations.ts'
import { type Fault, faults } from './faults.ts'
import { experienceOf, missingIn, simulated } from './seeds.ts'
import { type Report, simulate } from './simulation.ts'

test(`50 seeds from ${firstSeed} on converge, whatever happens`, { timeout: 240_000 }, async () => {
  const seeds = seedsFrom(50)
  const reports: Report[] = []
  for (const seed of seeds) reports.push(await simulated(seed))
  if (seeds.length > 1) expect(missingIn(experienceOf(reports), conflictPolicies)).toEqual([])
})

/** What each must be noticed by: another failure would be one of the simulation. */
const signs: Readonly<Record<Fault, RegExp>> = {
  'forgets-messages': /was answered with|is in the log twice/,
  'skips-positions': /position \d+ is the/,
  'moves-the-upper-bound': /the log leads to|has not seen|had not seen/,
  'drops-a-change': /the log leads to|had not seen/,
  'answers-early': /is not there|was answered with|the log leads to/,
  'sees-no-conflict': /had not seen/,
  'client-forgets-its-message': /is in the log twice/,
}
const seedsMax = 40

test.each(faults)(`canary: %s is found from seed ${firstSeed} on`, { timeout: 240_000 }, async (fault) => {
  for (let seed = firstSeed; seed < firstSeed + seedsMax; seed += 1) {
    const problem = await simulate(seed, fault).then(
      () => undefined,
      (error: Error) => error.message,
    )
    if (problem !== undefined && signs[fault].test(problem)) return
  }
  expect.unreachable(`${seedsMax} seeds have not found it`)
})

test(`a seed says the same every time (TEST_SEED=${firstSeed})`, { timeout: 60_000 }, async () => {
  const [first, second] = [await simulated(firstSeed), await simulated(firstSeed)]
  expect(second).toEqual(first)
})
