import { expect, test } from 'vitest'
import { firstSeed, seedsFrom } from '../../support/simulations.ts'
import { type Fault, faults } from './faults.ts'
import { missingIn, simulated } from './seeds.ts'
import { type Report, simulate } from './simulation.ts'

test(`50 seeds from ${firstSeed} on converge, whatever happens`, { timeout: 240_000 }, async () => {
  const seeds = seedsFrom(50)
  const reports: Report[] = []
  for (const seed of seeds) reports.push(await simulated(seed))
  if (seeds.length > 1) expect(missingIn(reports)).toEqual([])
})

/** What each must be noticed by: another failure would be one of the simulation. */
const signs: Readonly<Record<Fault, RegExp>> = {
  'acknowledges-early': /is not there|gets to the same/,
  'stamps-by-arrival': /has a moment of the server|gets to the same/,
  'forgets-removals': /is not there|gets to the same/,
  'makes-new-tags': /is not there|its element is there|gets to the same/,
  'adds-counts': /the devices counted/,
  'never-resets': /gets to the same|asks \d+ times/,
  'loses-updates': /sees in its live query/,
}
const seedsMax = 60

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
