import { expect, test } from 'vitest'
import { encodeBatch, generateBatch, outputFiles, postingDateAt } from '../../src/generation/mod.ts'
import { faultsOf } from './audit.ts'
import { company, planOf, type Variation } from './enterprise.ts'
import { populationOf } from './population.ts'

const fifty = Array.from({ length: 50 }, (_, k) =>
  company(`C${k}`, ['US', 'DE', 'FR', 'JP', 'GB'][k % 5], ['USD', 'EUR', 'EUR', 'JPY', 'GBP'][k % 5]),
)
const extremes: readonly (readonly [string, Variation])[] = [
  ['one entry', { count: 1 }],
  ['one entry of fifty companies over ten years', { count: 1, months: 120, companies: fifty }],
  [
    'ten entries with every anomaly',
    { count: 10, fraudRate: 0.02, anomalies: { enabled: true }, quality: { enabled: true } },
  ],
  ['fifty companies in a large chart', { count: 5000, companies: fifty, complexity: 'large' }],
  ['one month that begins on a leap day', { count: 500, start: '2024-02-29', months: 1 }],
  ['payroll alone', { count: 2000, shares: { o2c: 0, p2p: 0, r2r: 0, h2r: 1, a2r: 0 } }],
  ['sales alone', { count: 2000, shares: { o2c: 1, p2p: 0, r2r: 0, h2r: 0, a2r: 0 } }],
  ['a year before the epoch', { count: 2000, start: '1960-01-01' }],
  ['a billion entries', { count: 1_000_000_000, months: 120 }],
]

test.each(extremes)('%s: entries are sound and can be encoded', (_name, variation) => {
  const plan = planOf(variation)
  for (const from of [0, Math.floor(plan.total / 2), Math.max(0, plan.total - 40)]) {
    const batch = generateBatch(plan, from, Math.min(plan.total, from + 40))
    expect(faultsOf(plan, batch)).toEqual([])
    for (const encoding of ['ndjson', 'csv', 'synth_proto', 'ledger_proto'] as const) {
      expect(encodeBatch(plan, batch, encoding).bytes.length).toBeGreaterThan(0)
    }
  }
  expect(postingDateAt(plan, plan.total - 1) >= postingDateAt(plan, 0)).toBe(true)
})

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
