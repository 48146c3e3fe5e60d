import { expect, test } from 'vitest'
import { kinds } from '../../src/generation/mod.ts'
import { isSum } from './audit.ts'
import { company } from './enterprise.ts'
import { populationOf, positions, sharesOf } from './population.ts'

test('no kind is a curiosity: each is at least one entry in 20,000', () => {
  const { batch } = populationOf({ count: 200_000, companies: [company('US1'), company('DE1', 'DE', 'EUR')] })
  const shares = sharesOf(
    positions(batch, () => true),
    (i) => kinds[batch.kind[i]!]!.name,
  )
  for (const { name } of kinds) if (!isSum(name)) expect([name, (shares[name] ?? 0) > 1 / 20_000]).toEqual([name, true])
})
