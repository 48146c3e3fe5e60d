import { expect, test } from 'vitest'
import { seedsFrom } from '../../support/simulations.ts'
import { simulated } from './seeds.ts'

// The seeds of a moment fail at that moment: `TEST_SEED=… npx vitest run test/maps/simulation` runs one again.
test.each(seedsFrom(5))(
  'devices and server converge, and what was acknowledged is there (TEST_SEED=%i)',
  async (seed) => {
    const { writes } = await simulated(seed)
    expect(writes).toBeGreaterThan(0)
  },
)
