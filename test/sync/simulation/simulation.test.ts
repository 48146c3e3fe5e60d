import { expect, test } from 'vitest'
import { repetitions } from '../../support/repetitions.ts'
import { seedsFrom } from '../../support/simulations.ts'
import { simulated } from './seeds.ts'

// The seeds of a moment fail at that moment: `TEST_SEED=… npx vitest run test/sync/simulation` runs one again.
test.each(seedsFrom(repetitions(10)))(
  'devices and server converge, and the log has every change once (TEST_SEED=%i)',
  async (seed) => {
    const { changes } = await simulated(seed)
    expect(changes).toBeGreaterThan(0)
  },
)
