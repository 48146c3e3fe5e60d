import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  civilDate,
  closing,
  closingClass,
  dayNumber,
  isoDate,
  monthLength,
  parseIsoDate,
  periodEnd,
  weekday,
} from '../../src/generation/calendar.ts'
import { job } from '../../src/generation/jobs.ts'
import { holidays } from '../../src/generation/time/holidays.ts'
import { apportion } from '../../src/generation/timeline.ts'
import { populationOf, positions, sharesOf } from './population.ts'

const seed = 20_240_101
const on = (text: string): number => parseIsoDate(text)!

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

test('entries per weekday follow the multipliers on days without a close, a holiday or a job', () => {
  const { batch, plan } = populationOf()
  const { day: dayOfSlot, job: jobOfSlot } = plan.timeline
  // Jobs such as payroll have dates of their own, and may bring more entries than the day's part.
  const kept = new Set(dayOfSlot.filter((_, slot) => jobOfSlot[slot] !== job.operations))
  const off = holidays('US', 2024)
  const ordinary = (day: number): boolean => closingClass(day) === closing.none && !off.has(day) && !kept.has(day)
  const shares = sharesOf(
    positions(batch, (i) => ordinary(batch.day[i]!)),
    (i) => String(weekday(batch.day[i]!)),
  )
  const days = Array.from({ length: 366 }, (_, k) => on('2024-01-01') + k).filter(ordinary)
  expect(days.length).toBeGreaterThan(240)
  const weights = [0.1, 1.3, 1.1, 1, 1, 0.85, 0.1]
  const sum = days.reduce((total, day) => total + weights[weekday(day)]!, 0)
  weights.forEach((weight, name) => {
    const expected = (weight * days.filter((day) => weekday(day) === name).length) / sum
    expect(Math.abs(shares[String(name)]! - expected)).toBeLessThan(0.0005)
  })
})
