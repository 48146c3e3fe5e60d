import { describe, expect, it, test } from 'vitest'
import type { Entry } from '../../src/contract/mod.ts'
import { fitOf } from '../../src/evaluation/fit.ts'
import { readEntry } from '../../src/evaluation/reading.ts'
import { amountKey, openRepeats, scheduleOf } from '../../src/evaluation/repeats.ts'
import { hash } from '../../src/evaluation/seen.ts'
import { chiSquareP } from '../../src/evaluation/statistics.ts'
import { entryOf } from './ledger.ts'

const inMonth = (month: number, source: Entry['source'] = 'automated') =>
  readEntry(entryOf(0, undefined, { posting_date: `2024-0${month}-15`, source }))

describe('the design effect', () => {
  it('is the mean size of the group that an entry belongs to', () => {
    const repeats = openRepeats()
    for (const key of ['a', 'a', 'a', 'b']) repeats.note(key)
    repeats.single()
    expect(repeats.effect()).toBe((9 + 1 + 1) / 5)
    expect(openRepeats().effect()).toBe(1)
  })

  it('takes entries of one schedule in the same month for different ones, each repeated in other months', () => {
    const repeats = openRepeats()
    for (const month of [1, 2, 3]) for (let k = 0; k < 5; k++) repeats.noteScheduled('accrual', inMonth(month))
    expect(repeats.effect()).toBe(3)
  })

  it('takes a reversal for a repetition of what it reverses, so both groups are twice as large', () => {
    const repeats = openRepeats()
    for (const month of [1, 2, 3]) {
      repeats.noteScheduled('accrual', inMonth(month))
      repeats.noteScheduled('reversal', inMonth(month, 'reversal'))
    }
    expect(repeats.effect()).toBe(6)
  })
})

test('an entry is of a schedule when its text ends with a period, whatever the period is', () => {
  const named = (header_text: string) => scheduleOf(readEntry(entryOf(0, undefined, { header_text })))
  expect(named('Depreciation - 2024-03')).toBe(named('Depreciation - 2024-04'))
  expect(named('Depreciation - 2024-03')).toBeDefined()
  expect(named('Goods receipt - remaining delivery')).toBeUndefined()
})

test('what a company bills and what the other pays are about one amount', () => {
  const key = (company_code: string, partner_id: string) =>
    amountKey(readEntry(entryOf(0, undefined, { company_code, partner_id })))
  expect(key('C001', 'C002')).toBe(key('C002', 'C001'))
  expect(key('C001', 'C002')).not.toBe(key('C001', 'V1'))
})

describe('the fit', () => {
  const shares = [0.5, 0.3, 0.195, 0.005]

  it('is judged from 500 draws on, counting those that repeat others once', () => {
    const counts = [600, 300, 100, 0]
    expect(fitOf(counts, shares, 1).effective_p_value).not.toBeNull()
    expect(fitOf(counts, shares, 2.1)).toMatchObject({ effective_sample: 476, effective_p_value: null })
  })

  it('puts bins together in which less than five are expected', () => {
    const { chi_square, effective_p_value } = fitOf([300, 180, 107, 13], shares, 1)
    // Expected 300, 180, 117 and 3; the last two become 120, and so they are found.
    expect(chi_square).toBeGreaterThan(30)
    expect(effective_p_value).toBe(1)
  })

  it('looks at no more than 10,000 draws', () => {
    const off = [51_000, 29_500, 19_000, 500]
    const statistic = fitOf(off, shares, 1).chi_square
    expect(fitOf(off, shares, 1)).toMatchObject({ effective_sample: 10_000 })
    expect(fitOf(off, shares, 1).effective_p_value).toBeCloseTo(chiSquareP(statistic / 10, 3), 5)
  })

  /** Counts of entries that are each `size` times the same draw. */
  function drawn(round: number, entries: number, size: number): number[] {
    const counts = [0, 0, 0, 0]
    const limits = [0.5, 0.8, 0.995, 1]
    for (let k = 0; k < entries / size; k++) {
      const u = hash(`${round}:${k}`) / 2 ** 32
      counts[limits.findIndex((limit) => u < limit)]! += size
    }
    return counts
  }

  const alarms = (effect: number): number =>
    Array.from({ length: 1000 }, (_, round) => fitOf(drawn(round, 6000, 3), shares, effect)).filter(
      ({ effective_p_value: p }) => p !== null && p < 0.05,
    ).length / 1000

  it('raises a false alarm once in twenty when draws come three times each, and far more often when that is not seen', () => {
    expect(alarms(3)).toBeGreaterThan(0.03)
    expect(alarms(3)).toBeLessThan(0.07)
    expect(alarms(1)).toBeGreaterThan(0.25)
  })

  it('rejects the line counts of a generator that flips parity afterwards', () => {
    const published = [0.6067, 0.0577, 0.1663, 0.0306, 0.0332, 0.0113, 0.0188, 0.0042, 0.0633, 0.0079]
    const flipped = [559, 90, 185, 35, 35, 12, 15, 4, 57, 8].map((count) => count * 5)
    expect(fitOf(flipped, published, 2.3).effective_p_value).toBeLessThan(0.01)
  })
})
