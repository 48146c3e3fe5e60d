import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate, parseIsoDate, weekday } from '../../../src/generation/calendar.ts'
import { type DayWeightSettings, dayWeights } from '../../../src/generation/time/day-weights.ts'
import { seasonFactor } from '../../../src/generation/time/seasonality.ts'

const seed = 20_240_612
const on = (text: string): number => parseIsoDate(text)!
const plain: DayWeightSettings = {
  weekday: [0.1, 1.3, 1.1, 1, 1, 0.85, 0.1],
  holiday: 0.05,
  monthEnd: 2.5,
  quarterEnd: 4,
  yearEnd: 6,
  seasonality: false,
  industry: 'manufacturing',
  countries: [{ country: 'US', weight: 1 }],
}
const weight = (text: string, changes: Partial<DayWeightSettings> = {}): number =>
  dayWeights(on(text), on(text), { ...plain, ...changes })[0]!

test('weights are weekday or holiday times the highest closing weight', () => {
  const week = ['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12', '2024-04-13', '2024-04-14']
  expect(week.map((text) => weight(text))).toEqual([1.3, 1.1, 1, 1, 0.85, 0.1, 0.1])
  expect(weight('2024-07-04')).toBe(0.05)
  expect(weight('2022-12-26')).toBe(0.05)
  expect(weight('2024-04-30')).toBe(1.1 * 2.5)
  expect(weight('2024-06-28')).toBe(0.85 * 4)
  expect(weight('2024-12-30')).toBe(1.3 * 6)
  expect(weight('2027-12-31')).toBe(0.05 * 6)
})

test('every setting counts, each on its own days', () => {
  const settings = {
    weekday: [1, 2, 3, 4, 5, 6, 7] as const,
    holiday: 0.5,
    monthEnd: 8,
    quarterEnd: 16,
    yearEnd: 32,
  }
  const days = ['2024-04-14', '2024-04-15', '2024-04-20', '2024-07-04', '2024-04-26', '2024-09-26', '2024-12-27']
  expect(days.map((day) => weight(day, settings))).toEqual([1, 2, 7, 0.5, 48, 80, 192])
})

test('a holiday counts by the share of the countries that have it', () => {
  const countries = [
    { country: 'US', weight: 2 },
    { country: 'DE', weight: 1 },
    { country: 'US', weight: 1 },
    { country: 'FR', weight: 0 },
  ]
  // Thursday 4 July is off in the US, Wednesday 1 May in Germany and France, Christmas everywhere, 14 July in France.
  expect(weight('2024-07-04', { countries })).toBe(0.25 * 1 + 0.75 * 0.05)
  expect(weight('2024-05-01', { countries })).toBe(0.75 * 1 + 0.25 * 0.05)
  expect(weight('2024-12-25', { countries })).toBe(0.05)
  expect(weight('2025-07-14', { countries })).toBe(1.3)
})

test('the season multiplies the weight when it is asked for', () => {
  const season = { seasonality: true, industry: 'retail' } as const
  expect(weight('2024-11-25', season)).toBe(1.3 * 8)
  expect(weight('2024-11-29', season)).toBe(0.85 * 2.5 * 8)
  expect(weight('2024-10-16', season)).toBe(1)
  expect(weight('2024-11-25', { industry: 'retail' })).toBe(1.3)
})

test('seasons are those of the industry, and the closer one counts', () => {
  const factors = (industry: DayWeightSettings['industry'], days: readonly string[]): number[] =>
    days.map((day) => seasonFactor(industry, on(`2024-${day}`)))
  expect(factors('retail', ['11-19', '11-20', '12-15', '12-25', '01-15', '01-16', '08-31', '06-01'])).toEqual([
    1, 8, 6, 1, 3, 1, 2, 0.7,
  ])
  expect(factors('manufacturing', ['12-23', '12-24', '12-26', '12-27', '10-01', '11-30', '09-30', '07-15'])).toEqual([
    4, 0.2, 0.2, 4, 2, 2, 1.5, 0.6,
  ])
  expect(
    factors('financial_services', ['12-15', '12-31', '03-27', '03-26', '06-30', '04-10', '01-14', '02-29']),
  ).toEqual([8, 8, 5, 1, 5, 3, 1, 2.5])
  expect(factors('healthcare', ['12-14', '12-15', '01-31', '02-01', '10-31'])).toEqual([1, 3, 2, 1, 1.5])
  expect(factors('technology', ['12-01', '11-15', '11-14', '03-01', '09-30', '08-15', '08-16'])).toEqual([
    4, 2, 1, 1.8, 1.8, 0.7, 1,
  ])
})

const countryCode = fc.constantFrom('US', 'DE', 'JP', 'CN', 'GB', 'XX')
const someSettings = fc.record({
  countries: fc.array(fc.record({ country: countryCode, weight: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  seasonality: fc.boolean(),
})
const someStart = fc.integer({ min: on('1950-01-01'), max: on('2209-01-01') })

/** A day whose weight is not above 0, or another on its own than among others. */
function wrongDay(make: typeof dayWeights, start: number, settings: DayWeightSettings): string | undefined {
  const among = make(start, start + 40, settings)
  for (let k = 0; k <= 40; k++) {
    const alone = make(start + k, start + k, settings)[0]!
    if (!(alone > 0) || alone !== among[k]) return isoDate(start + k)
  }
  return undefined
}

test(`any day has one weight above 0 in whatever period it is (seed ${seed})`, () => {
  fc.assert(
    fc.property(someStart, someSettings, (start, changes) => {
      expect(wrongDay(dayWeights, start, { ...plain, ...changes })).toBeUndefined()
    }),
    { seed, numRuns: 60 },
  )
})

test('the same check finds weights that depend on the period, and weights of 0', () => {
  const drifting: typeof dayWeights = (first, last) => Float64Array.from({ length: last - first + 1 }, (_, k) => k + 1)
  const zero: typeof dayWeights = (first, last) =>
    Float64Array.from({ length: last - first + 1 }, (_, k) => (weekday(first + k) === 0 ? 0 : 1))
  expect(wrongDay(drifting, on('2024-01-01'), plain)).toBe('2024-01-02')
  expect(wrongDay(zero, on('2024-01-01'), plain)).toBe('2024-01-07')
})
