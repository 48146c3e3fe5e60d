import { expect, test } from 'vitest'
import { emptyTally, firstDigitMad, generateBatch, mergeTally, tallyBatch } from '../../src/generation/mod.ts'
import { planOf } from './enterprise.ts'
import { populationOf } from './population.ts'

const { plan, batch } = populationOf({ count: 30_000, fraudRate: 0.02 })

test('tallies of parts, merged in any order, are the tally of the whole', () => {
  const parts = [0, 1, 999, 12_000, 30_000].flatMap((to, k, cuts) =>
    k === 0 ? [] : [tallyBatch(generateBatch(plan, cuts[k - 1]!, to))],
  )
  const whole = tallyBatch(batch)
  expect(parts.reduce(mergeTally, emptyTally())).toEqual(whole)
  expect(parts.toReversed().reduce(mergeTally, emptyTally())).toEqual(whole)
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
})

test('a tally counts every entry once in each breakdown', () => {
  const tally = tallyBatch(batch)
  const sum = (counts: Iterable<number>) => [...counts].reduce((a, b) => a + b, 0)
  expect([tally.entries, tally.lines]).toEqual([30_000, batch.lineCount])
  for (const counts of [tally.firstDigits, tally.lineCounts]) expect(sum(counts)).toBe(30_000)
  for (const record of [tally.splits, tally.sources, tally.processes]) expect(sum(Object.values(record))).toBe(30_000)
  expect(sum(tally.lineFirstDigits)).toBe(batch.lineCount)
  expect(tally.debitMinor).toBe(tally.creditMinor)
  expect(tally.debitMinor).toBe(String(batch.total.reduce((a, b) => a + b, 0)))
})

test('sums stay exact beyond 2^53', () => {
  const large = { ...emptyTally(), debitMinor: '9007199254740993', creditMinor: '9007199254740993' }
  expect(mergeTally(large, large).debitMinor).toBe('18014398509481986')
})

test('an unbalanced entry and a zero line are counted', () => {
  const broken = generateBatch(planOf({ count: 100 }), 0, 100)
  broken.amount[broken.lineStart[3]!]! += 1
  broken.amount[broken.lineStart[5]!] = 0
  expect(tallyBatch(broken).unbalanced).toBe(2)
})

test('first digits deviate by nothing from Benford, by .05 when uniform, and an empty count by nothing', () => {
  const benford = Array.from({ length: 9 }, (_, k) => Math.log10(1 + 1 / (k + 1)))
  expect(firstDigitMad(benford)).toBeCloseTo(0, 12)
  expect(firstDigitMad(new Array(9).fill(1))).toBeGreaterThan(0.05)
  expect(firstDigitMad(emptyTally().firstDigits)).toBe(0)
})
