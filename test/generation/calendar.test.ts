import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  civilDate,
  closing,
  closingClass,
  dayNumber,
  dayWeights,
  federalHolidays,
  isoDate,
  monthLength,
  parseIsoDate,
  periodEnd,
  weekday,
} from '../../src/generation/calendar.ts'
import { apportion } from '../../src/generation/timeline.ts'
import { populationOf, positions, sharesOf } from './population.ts'

const seed = 20_240_101
const on = (text: string): number => parseIsoDate(text)!
const holidays = (year: number): string[] => [...federalHolidays(year)].map(isoDate).sort()

test('day numbers, dates and weekdays agree with the platform calendar for every day of 1949 to 2210', () => {
  for (let day = dayNumber(1949, 1, 1); day <= dayNumber(2210, 12, 31); day++) {
    const date = new Date(day * 86_400_000)
    const { year, month, day: dayOfMonth } = civilDate(day)
    const same = date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === dayOfMonth
    if (!same || date.getUTCDay() !== weekday(day) || dayNumber(year, month, dayOfMonth) !== day) {
      throw new Error(`${isoDate(day)} is ${date.toISOString()}`)
    }
  }
})

test('federal holidays are the real ones, with their observed days and their history', () => {
  expect(holidays(2024)).toEqual([
    '2024-01-01',
    '2024-01-15',
    '2024-02-19',
    '2024-05-27',
    '2024-06-19',
    '2024-07-04',
    '2024-09-02',
    '2024-10-14',
    '2024-11-11',
    '2024-11-28',
    '2024-12-25',
  ])
  // Juneteenth on a Sunday, Christmas on a Sunday, and New Year's Day 2022 on a Saturday, observed in 2021.
  expect(holidays(2022)).toEqual(expect.arrayContaining(['2022-06-19', '2022-06-20', '2022-12-25', '2022-12-26']))
  expect(holidays(2021)).toContain('2021-12-31')
  expect(holidays(2020)).toContain('2020-07-03')
  // Before the Monday holidays; Veterans Day of 1971-1977; Martin Luther King Jr. from 1986; Juneteenth from 2021.
  expect(holidays(1960)).toEqual(expect.arrayContaining(['1960-02-22', '1960-05-30', '1960-11-11']))
  expect(holidays(1975)).toContain('1975-10-27')
  expect(holidays(1978)).toContain('1978-11-10')
  expect([holidays(1985), holidays(1986)].map((days) => days.some((day) => /-01-(1[5-9]|2[01])$/.test(day)))).toEqual([
    false,
    true,
  ])
  expect([holidays(2020), holidays(2021)].map((days) => days.some((day) => day.includes('-06-')))).toEqual([
    false,
    true,
  ])
  for (let year = 1950; year <= 2210; year++) expect(federalHolidays(year).size).toBeGreaterThanOrEqual(8)
})

test('weights are weekday or holiday times the highest closing weight', () => {
  const weight = (text: string): number => dayWeights(on(text), on(text))[0]!
  expect(['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12'].map(weight)).toEqual([
    1.3, 1.1, 1, 1, 0.85,
  ])
  expect([weight('2024-04-13'), weight('2024-07-04')]).toEqual([0.1, 0.05])
  expect(weight('2024-04-30')).toBeCloseTo(1.1 * 2.5, 12)
  expect(weight('2024-06-28')).toBeCloseTo(0.85 * 4, 12)
  expect(weight('2024-12-30')).toBeCloseTo(1.3 * 6, 12)
  expect(weight('2022-12-26')).toBe(0.05)
  expect(weight('2027-12-31')).toBeCloseTo(0.05 * 6, 12)
})

test('a closing window is the last five calendar days', () => {
  expect(['2024-02-24', '2024-02-25', '2024-02-29', '2023-02-24'].map((text) => closingClass(on(text)))).toEqual([
    closing.none,
    closing.month,
    closing.month,
    closing.month,
  ])
  expect(['2024-09-26', '2024-12-27', '2024-12-26'].map((text) => closingClass(on(text)))).toEqual([
    closing.quarter,
    closing.year,
    closing.none,
  ])
})

test('a period of months ends the day before the same day', () => {
  const end = (text: string, months: number): string => isoDate(periodEnd(on(text), months))
  expect(end('2024-01-01', 12)).toBe('2024-12-31')
  expect(end('2024-02-15', 1)).toBe('2024-03-14')
  expect(end('2024-01-31', 1)).toBe('2024-02-28')
  expect(end('2199-12-31', 120)).toBe('2209-12-30')
  expect(monthLength(2100, 2)).toBe(28)
  expect(parseIsoDate('2023-02-29')).toBeUndefined()
})

test(`apportioning is exact and off by less than one (seed ${seed})`, () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 8, noNaN: true }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), weights, (count, list) => {
      const parts = apportion(count, Float64Array.from(list))
      const sum = list.reduce((a, b) => a + b, 0)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(count)
      parts.forEach((part, k) => {
        expect(Math.abs(part - (count * list[k]!) / sum)).toBeLessThan(1 + 1e-6)
      })
    }),
    { seed, numRuns: 300 },
  )
})

test('the same bounds reject rounding each part on its own', () => {
  const naive = (count: number, list: readonly number[]): number =>
    list.reduce((sum, weight) => sum + Math.round((count * weight) / list.reduce((a, b) => a + b, 0)), 0)
  expect(naive(10, [1, 1, 1, 1, 1, 1])).not.toBe(10)
})

test('entries per weekday outside closing windows and holidays follow the multipliers', () => {
  const { batch } = populationOf()
  const off = federalHolidays(2024)
  const ordinary = positions(batch, (i) => closingClass(batch.day[i]!) === closing.none && !off.has(batch.day[i]!))
  const shares = sharesOf(ordinary, (i) => String(weekday(batch.day[i]!)))
  const days = Array.from({ length: 366 }, (_, k) => on('2024-01-01') + k)
  const counted = days.filter((day) => closingClass(day) === closing.none && !off.has(day))
  const weights = [0.1, 1.3, 1.1, 1, 1, 0.85, 0.1]
  const sum = counted.reduce((total, day) => total + weights[weekday(day)]!, 0)
  weights.forEach((weight, name) => {
    const expected = (weight * counted.filter((day) => weekday(day) === name).length) / sum
    expect(Math.abs(shares[String(name)]! - expected)).toBeLessThan(0.0005)
  })
})
