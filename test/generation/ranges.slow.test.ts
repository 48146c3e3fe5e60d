import { expect, test } from 'vitest'
import { entryAt } from '../../src/generation/mod.ts'
import { bytesOf, encodings } from './cuts.ts'
import { company, planOf } from './enterprise.ts'

test('far ranges of a run of a billion entries are the same alone and together', () => {
  const plan = planOf({
    count: 1_000_000_000,
    months: 120,
    companies: Array.from({ length: 50 }, (_, k) => company(`C${k}`)),
  })
  for (const from of [0, 123_456_789, 999_999_900]) {
    for (const encoding of from === 0 ? encodings : (['ndjson'] as const)) {
      const together = bytesOf(plan, [from, from + 100], encoding)
      const apart = bytesOf(plan, [from, from + 1, from + 37, from + 99, from + 100], encoding)
      expect(apart.equals(together)).toBe(true)
    }
    expect(entryAt(plan, from + 99).sequence).toBe(from + 99)
  }
})
