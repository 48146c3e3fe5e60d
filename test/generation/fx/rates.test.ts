import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWeekend, parseIsoDate, weekday } from '../../../src/generation/calendar.ts'
import { baseUnits } from '../../../src/generation/fx/base-rates.ts'
import { compileRates, type RateTable, rateMicros } from '../../../src/generation/fx/rates.ts'
import { seedKeys } from '../../../src/generation/randomness.ts'

const seed = 20_240_704
const on = (text: string): number => parseIsoDate(text)!
const currencies = ['USD', 'EUR', 'JPY', 'GBP', 'CHF', 'XXX'] as const
const keys = seedKeys(42)
const first = on('2020-01-01')
const last = on('2029-12-31')
const table = compileRates(keys, 'EUR', currencies, first, last)
const days = Array.from({ length: last - first + 1 }, (_, k) => first + k)

/** A day and currency on which two tables, made in any way, do not agree. */
function disagreement(a: RateTable, b: RateTable): string | undefined {
  const start = Math.max(a.firstDay, b.firstDay)
  const end = Math.min(a.firstDay + a.days, b.firstDay + b.days)
  for (let day = start; day < end; day++) {
    for (const [position, currency] of a.currencies.entries()) {
      const other = b.currencies.indexOf(currency)
      if (other >= 0 && rateMicros(a, position, day) !== rateMicros(b, other, day)) return `${currency} ${day}`
    }
  }
  return undefined
}

const someStart = fc.integer({ min: on('1949-01-01'), max: on('2209-01-01') })
const someLength = fc.integer({ min: 0, max: 900 })

test(`a day has the same rates in every table that has it (seed ${seed})`, () => {
  fc.assert(
    fc.property(someStart, someLength, fc.integer({ min: 0, max: 600 }), (start, length, later) => {
      const a = compileRates(keys, 'EUR', currencies, start, start + length + later)
      const b = compileRates(keys, 'EUR', ['JPY', 'GBP', 'EUR'], start + later, start + later + length)
      expect(disagreement(a, b)).toBeUndefined()
    }),
    { seed, numRuns: 60 },
  )
})

test('the same check finds a rate that is off by a millionth', () => {
  const micros = table.micros.slice()
  micros[table.days * 2 + 100]! += 1
  expect(disagreement(table, { ...table, micros })).toBe(`JPY ${first + 100}`)
})

test('the currency of the group is exactly 1, and every rate is a whole number above 0', () => {
  const own = currencies.indexOf('EUR')
  expect(days.every((day) => rateMicros(table, own, day) === 1_000_000)).toBe(true)
  expect(table.micros.every((rate) => Number.isSafeInteger(rate) && rate > 0)).toBe(true)
})

test('a weekend has the rates of its Friday, and hardly a weekday has those of the day before', () => {
  for (const position of [0, 2, 3, 4, 5]) {
    const same = days
      .slice(1)
      .filter((day) => rateMicros(table, position, day) === rateMicros(table, position, day - 1))
    expect(same.filter(isWeekend)).toEqual(days.slice(1).filter(isWeekend))
    expect(same.filter((day) => !isWeekend(day)).length).toBeLessThan(20)
  }
  expect(weekday(on('2024-03-29'))).toBe(5)
})

test('rates cross through the dollar', () => {
  const dollar = compileRates(keys, 'USD', currencies, first, last)
  for (const day of days) {
    for (const position of currencies.keys()) {
      const crossed = rateMicros(dollar, position, day) / rateMicros(dollar, 1, day)
      // The rounding of each rate to a millionth is all that parts them.
      const grain = 1 / rateMicros(dollar, position, day) + 1 / rateMicros(dollar, 1, day)
      expect(Math.abs(rateMicros(table, position, day) / 1e6 / crossed - 1)).toBeLessThan(grain + 1e-4)
    }
  }
})

/** Logarithms of the dollar rate over its base on the weekdays of the table of a seed. */
function deviations(of: number, currency: string): number[] {
  const one = compileRates(seedKeys(of), 'USD', [currency], first, last)
  const weekdays = days.filter((day) => !isWeekend(day))
  return weekdays.map((day) => Math.log((rateMicros(one, 0, day) / 1e6) * baseUnits(currency)))
}

const deviationOf = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)

test('rates move around their base as widely as a walk with this pull does', () => {
  const expected = 0.006 / Math.sqrt(2 * 0.05)
  const all = [1, 2, 3, 4, 5, 6].flatMap((one) => deviations(one, 'GBP'))
  expect(deviationOf(all) / expected).toBeGreaterThan(0.75)
  expect(deviationOf(all) / expected).toBeLessThan(1.25)
  expect(Math.abs(all.reduce((sum, value) => sum + value, 0) / all.length)).toBeLessThan(0.005)
})

test('daily steps are 0.6 %, a few of them much larger, and a deviation loses a twentieth a day', () => {
  const walk = deviations(7, 'EUR')
  const products = walk.slice(1).reduce((sum, value, k) => sum + value * walk[k]!, 0)
  const kept = products / walk.reduce((sum, value) => sum + value * value, 0)
  expect(kept).toBeGreaterThan(0.92)
  expect(kept).toBeLessThan(0.97)
  const steps = walk.slice(1).map((value, k) => value - 0.95 * walk[k]!)
  // 5 % of the steps are 2.5 times as large, so the variance is that of a step times 1 + 0.05 * (2.5 ^ 2 - 1).
  expect(deviationOf(steps) / (0.006 * Math.sqrt(1.2625))).toBeGreaterThan(0.93)
  expect(deviationOf(steps) / (0.006 * Math.sqrt(1.2625))).toBeLessThan(1.07)
  const large = steps.filter((step) => Math.abs(step) > 3 * 0.006).length / steps.length
  // A normal step is that large in 0.27 % of all cases, one 2.5 times as large in 23 %.
  expect(large).toBeGreaterThan(0.007)
  expect(large).toBeLessThan(0.022)
})

test('seeds and currencies have walks of their own', () => {
  const correlation = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, k) => sum + value * b[k]!, 0) / (deviationOf(a) * deviationOf(b) * a.length)
  const steps = (walk: readonly number[]): number[] => walk.slice(1).map((value, k) => value - 0.95 * walk[k]!)
  const euro = steps(deviations(1, 'EUR'))
  expect(correlation(euro, steps(deviations(1, 'EUR')))).toBeCloseTo(1, 9)
  expect(Math.abs(correlation(euro, steps(deviations(2, 'EUR'))))).toBeLessThan(0.1)
  expect(Math.abs(correlation(euro, steps(deviations(1, 'GBP'))))).toBeLessThan(0.1)
})

test('a day outside the table has the rate of the nearest day', () => {
  const short = compileRates(keys, 'EUR', currencies, first + 10, first + 20)
  expect(rateMicros(short, 2, first)).toBe(rateMicros(table, 2, first + 10))
  expect(rateMicros(short, 2, last)).toBe(rateMicros(table, 2, first + 20))
})
