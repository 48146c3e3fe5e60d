import { expect, test } from 'vitest'
import { parseIsoDate } from '../../../src/generation/calendar.ts'
import { fiscalPeriod, isFiscalYearEnd } from '../../../src/generation/time/fiscal.ts'

const on = (text: string): number => parseIsoDate(text)!
const variants = ['K4', 'V3', 'V6', 'V9'] as const

test('a fiscal year ends in December, March, June or September', () => {
  const ends = { K4: '2024-12-31', V3: '2024-03-31', V6: '2024-06-30', V9: '2024-09-30' }
  for (const variant of variants) {
    const found = Array.from({ length: 366 }, (_, k) => on('2024-01-01') + k).filter((d) => isFiscalYearEnd(variant, d))
    expect(found).toEqual([on(ends[variant])])
  }
})

test('a fiscal year has the name of the calendar year in which it ends', () => {
  expect(variants.map((variant) => fiscalPeriod(variant, on('2024-01-01')))).toEqual([
    { year: 2024, period: 1 },
    { year: 2024, period: 10 },
    { year: 2024, period: 7 },
    { year: 2024, period: 4 },
  ])
  expect(variants.map((variant) => fiscalPeriod(variant, on('2024-10-15')))).toEqual([
    { year: 2024, period: 10 },
    { year: 2025, period: 7 },
    { year: 2025, period: 4 },
    { year: 2025, period: 1 },
  ])
})

test('the day after the end of a year is period 1 of the next year, for every year from 1950 to 2209', () => {
  for (const variant of variants) {
    let years = 0
    for (let day = on('1950-01-01'); day <= on('2209-12-31'); day++) {
      if (!isFiscalYearEnd(variant, day)) continue
      const { year, period } = fiscalPeriod(variant, day)
      const after = fiscalPeriod(variant, day + 1)
      if (period !== 12 || after.period !== 1 || after.year !== year + 1) throw new Error(`${variant} ${day}`)
      years++
    }
    expect(years).toBe(260)
  }
})
