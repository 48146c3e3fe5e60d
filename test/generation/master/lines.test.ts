import { expect, test } from 'vitest'
import { referenceClasses } from '../../../src/generation/batch.ts'
import { roles } from '../../../src/generation/charts/roles.ts'
import { materialAt } from '../../../src/generation/master/materials.ts'
import { populationOf } from '../population.ts'

const { plan, batch } = populationOf({ count: 30_000, industry: 'retail' })
const material = referenceClasses.indexOf('material')

test('a line that names a material reads as the master data describes it, and is on the account of its type', () => {
  const types = { '1200': 'finished', '1210': 'raw', '1230': 'merchandise' } as const
  const seen = new Set<string>()
  for (let i = 0; i < batch.count; i++) {
    if (batch.sums.has(i)) continue
    for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
      if (batch.reference[line] !== material) continue
      const { description, type } = materialAt(plan, batch.company[i]!, batch.referenceIndex[line]!)
      const text = plan.catalogue.texts[batch.text[line]!]!
      const wanted = types[roles[batch.role[line]!]!.id as keyof typeof types]
      if (wanted !== undefined) expect([i, type]).toEqual([i, wanted])
      if (plan.catalogue.sideOwnTexts[batch.posting[i]! * 2] === 1 || text.startsWith('Clearing')) continue
      seen.add(type)
      if (!description.startsWith(text)) expect([i, text]).toEqual([i, description])
    }
  }
  expect([...seen].sort()).toEqual(['finished', 'merchandise', 'raw'])
})
