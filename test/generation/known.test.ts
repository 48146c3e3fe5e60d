import { expect, test } from 'vitest'
import { compilePlan, entryObject, generateBatch, idExists, type Plan } from '../../src/generation/mod.ts'
import { defaultConfiguration } from '../../src/runs/mod.ts'
import { repetitions } from '../support/repetitions.ts'

const fields = ['vendor_id', 'customer_id', 'material_id', 'asset_id', 'employee_id'] as const

function tinyPlan(seed: number): Plan {
  const base = defaultConfiguration()
  const configuration = { ...base, global: { ...base.global, seed }, transactions: { target_count: 300 } }
  return compilePlan({ configuration, triggers: [] })
}

function namedIds(plan: Plan): string[] {
  const batch = generateBatch(plan, 0, plan.total)
  const lines = Array.from({ length: plan.total }, (_, i) => entryObject(plan, batch, i).lines).flat()
  return lines.flatMap((line) => fields.flatMap((field) => line[field] ?? []))
}

test('every record that the lines of a tiny run name is on file', () => {
  // Runs in which few operations belong to many chains: seeds that once named assets that were not on file.
  const unknown = Array.from({ length: repetitions(40) }, (_, seed) => {
    const plan = tinyPlan(seed)
    return namedIds(plan).filter((id) => !idExists(plan, id))
  })
  expect(unknown.flat()).toEqual([])
})

test('an id beyond the last record is not on file', () => {
  const plan = tinyPlan(1)
  expect(idExists(plan, 'A00-9999999999')).toBe(false)
  expect(idExists(plan, 'V00-9999999999')).toBe(false)
  expect(idExists(plan, 'X00-0000000000')).toBe(false)
})
