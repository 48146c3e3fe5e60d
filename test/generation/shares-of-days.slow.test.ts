import { describe, expect, it } from 'vitest'
import { civilDate, closingClass, weekday } from '../../src/generation/calendar.ts'
import type { Batch, Configuration } from '../../src/generation/mod.ts'
import { holidays } from '../../src/generation/time/holidays.ts'
import type { Variation } from './enterprise.ts'
import { populationOf } from './population.ts'

/** Entries of a batch by posting day, from the first to the last, without the holidays of the United States. */
function workload(batch: Batch): Map<number, number> {
  const entries = new Map<number, number>()
  for (let i = 0; i < batch.count; i++) entries.set(batch.day[i]!, (entries.get(batch.day[i]!) ?? 0) + 1)
  for (const day of entries.keys()) if (new Set(holidays('US', civilDate(day).year)).has(day)) entries.delete(day)
  return entries
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length

/** Mean entries of an ordinary Sunday to Saturday, far from the end of a month. */
const ordinaryDays = (entries: ReadonlyMap<number, number>): number[] =>
  Array.from({ length: 7 }, (_, day) =>
    mean([...entries].filter(([k]) => weekday(k) === day && closingClass(k) === 0).map(([, count]) => count)),
  )

/** Entries of the last days of a month, of a quarter's, of the year's, over those of ordinary days of their weekdays. */
function endMultipliers(entries: ReadonlyMap<number, number>): number[] {
  const ordinary = ordinaryDays(entries)
  return [1, 2, 3].map((end) => {
    const days = [...entries].filter(([day]) => closingClass(day) === end)
    return sum(days.map(([, count]) => count)) / sum(days.map(([day]) => ordinary[weekday(day)]!))
  })
}

const settings: readonly (readonly [string, Variation])[] = [
  ['the default', {}],
  [
    'flat weeks, low ends',
    {
      temporal: {
        month_end_multiplier: 1.5,
        quarter_end_multiplier: 2,
        year_end_multiplier: 3,
        weekday_weights: [0.5, 1, 1, 1, 1, 1, 0.5],
      },
    },
  ],
  [
    'two years from April, high ends',
    {
      months: 24,
      start: '2023-04-01',
      temporal: { month_end_multiplier: 5, quarter_end_multiplier: 3, year_end_multiplier: 10 },
    },
  ],
]

const configured = ({ temporal }: Configuration): number[] => [
  temporal.month_end_multiplier,
  temporal.quarter_end_multiplier,
  temporal.year_end_multiplier,
]

/** Largest distance of a figure from what was asked for, as a share of that. */
const furthest = (found: readonly number[], wanted: readonly number[]): number =>
  Math.max(...found.map((value, k) => Math.abs(value / wanted[k]! - 1)))

describe.each(settings)('entries by day, %s', (_name, given) => {
  const variation = { ...given, temporal: { ...given.temporal, industry_seasonality: false } }
  const { plan, batch } = populationOf(variation)
  const { configuration } = plan.input
  const entries = workload(batch)

  it('has the weights of all seven weekdays within 5 %', () => {
    const weights = configuration.temporal.weekday_weights
    const ordinary = ordinaryDays(entries)
    const shares = ordinary.map((count) => count / sum(ordinary))
    const wanted = weights.map((weight) => weight / sum(weights))
    expect(shares).toHaveLength(7)
    expect(furthest(shares, wanted)).toBeLessThan(0.05)
    // The same figures a day late are no match, unless all days weigh the same.
    expect(furthest(shares, [...wanted.slice(1), wanted[0]!])).toBeGreaterThan(0.1)
  })

  it('has the multipliers of month, quarter and year ends within 5 %', () => {
    const found = endMultipliers(entries)
    expect(furthest(found, configured(configuration))).toBeLessThan(0.05)
    expect(
      furthest(
        found,
        configured(configuration).map((multiplier) => multiplier * 1.11),
      ),
    ).toBeGreaterThan(0.05)
  })
})
