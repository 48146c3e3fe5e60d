import { expect, test } from 'vitest'
import { outputFiles } from '../../src/generation/mod.ts'
import { planOf } from './enterprise.ts'
import { extremes } from './extremes.ts'
import { populationOf } from './population.ts'

test.each(extremes)(
  '%s: the files of every form can be made',
  (_name, variation) => {
    const plan = planOf(variation)
    for (const format of ['ndjson', 'csv', 'parquet'] as const) {
      for (const file of outputFiles(plan, format)) {
        const to = Math.min(file.units, file.name.startsWith('aged') ? 1 : 30)
        expect(file.part(0, 0, to, { codec: 'uncompressed' }).rows).toBeGreaterThanOrEqual(0)
      }
    }
  },
  60_000,
)

test('entries spread over the days as the weights say: weekdays and period ends within five per cent', () => {
  const temporal = {
    weekday_weights: [0.2, 1.5, 1, 1, 1.2, 0.6, 0.3],
    month_end_multiplier: 3,
    quarter_end_multiplier: 5,
    year_end_multiplier: 8,
  }
  const { plan, batch } = populationOf({ count: 200_000, temporal })
  const perDay = new Map<number, number>()
  for (let i = 0; i < batch.count; i++) perDay.set(batch.day[i]!, (perDay.get(batch.day[i]!) ?? 0) + 1)
  const mean = (matches: (date: Date, left: number) => boolean): number => {
    const days = Array.from({ length: plan.lastDay - plan.firstDay + 1 }, (_, k) => plan.firstDay + k).filter((day) => {
      const date = new Date(day * 86_400_000)
      const left = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate()
      return matches(date, left)
    })
    return days.reduce((sum, day) => sum + (perDay.get(day) ?? 0), 0) / days.length
  }
  // Weeks of summer without a holiday or a payday, to compare days that differ in one thing.
  const months = new Set([6, 7])
  const plain = (weekday: number) =>
    mean(
      (date, left) =>
        months.has(date.getUTCMonth()) &&
        left >= 5 &&
        date.getUTCDay() === weekday &&
        date.getUTCDate() > 12 &&
        date.getUTCDate() < 24,
    )
  for (const [weekday, weight] of [
    [1, 1.5],
    [3, 1],
    [4, 1.2],
    [6, 0.3],
    [0, 0.2],
  ] as const) {
    expect([weekday, Math.abs(plain(weekday) / plain(2) / weight - 1) < 0.05]).toEqual([weekday, true])
  }
  const close = (month: number) =>
    mean((date, left) => date.getUTCMonth() === month && left < 5 && left > 0 && date.getUTCDay() === 2)
  expect(Math.abs(close(6) / plain(2) / 3 - 1)).toBeLessThan(0.05)
})
