import { expect, test } from 'vitest'
import { kinds, postingRules, roles } from '../../src/generation/mod.ts'
import { isSum } from './audit.ts'
import { company } from './enterprise.ts'
import { populationOf } from './population.ts'

test('every kind is posted, with every debit and credit role that it allows', () => {
  const posted = kinds.map(() => ({ debit: new Set<string>(), credit: new Set<string>() }))
  const companies = [company('US1'), company('DE1', 'DE', 'EUR')]
  const mixes = ['manufacturing', 'technology', 'retail'] as const
  for (const industry of mixes) {
    const { batch: larger } = populationOf({ count: 90_000, companies, industry })
    for (let i = 0; i < larger.count; i++) {
      const firstCredit = larger.lineStart[i]! + larger.debits[i]!
      for (let line = larger.lineStart[i]!; line < larger.lineStart[i + 1]!; line++) {
        posted[larger.kind[i]!]![line < firstCredit ? 'debit' : 'credit'].add(roles[larger.role[line]!]!.id)
      }
    }
  }
  postingRules().forEach((rule, k) => {
    if (isSum(rule.kind)) return
    expect({ kind: rule.kind, debit: [...posted[k]!.debit].sort(), credit: [...posted[k]!.credit].sort() }).toEqual({
      kind: rule.kind,
      debit: [...rule.debit].sort(),
      credit: [...rule.credit].sort(),
    })
  })
})
