import { expect, test } from 'vitest'
import { defaultProcessMix } from '../../src/runs/configuration/defaults.ts'
import { balancesOf } from './books.ts'
import { populationOf } from './population.ts'

test.each(['manufacturing', 'retail', 'financial_services', 'healthcare', 'technology'] as const)(
  'no bank account is overdrawn at the end of a year of %s',
  (industry) => {
    const { plan, batch } = populationOf({ count: 60_000, industry, shares: defaultProcessMix[industry] })
    for (const balances of balancesOf(plan, batch)) {
      for (const id of ['1000', '1010', '1040']) expect([id, balances.get(id)! > 0]).toEqual([id, true])
    }
  },
)
