import { expect, test } from 'vitest'
import { encodeBatch, generateBatch, postingDateAt } from '../../src/generation/mod.ts'
import { faultsOf } from './audit.ts'
import { planOf } from './enterprise.ts'
import { extremes } from './extremes.ts'

test.each(extremes)('%s: entries are sound and can be encoded', (_name, variation) => {
  const plan = planOf(variation)
  for (const from of [0, Math.floor(plan.total / 2), Math.max(0, plan.total - 40)]) {
    const batch = generateBatch(plan, from, Math.min(plan.total, from + 40))
    expect(faultsOf(plan, batch)).toEqual([])
    for (const encoding of ['ndjson', 'csv', 'synth_proto', 'ledger_proto'] as const) {
      expect(encodeBatch(plan, batch, encoding).bytes.length).toBeGreaterThan(0)
    }
  }
  expect(postingDateAt(plan, plan.total - 1) >= postingDateAt(plan, 0)).toBe(true)
})
