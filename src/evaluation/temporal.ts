import type { EvaluationFacts } from './facts.ts'
import { isoDate, type Section, weekdayOf } from './reading.ts'
import { correlation, mean, rounded, share } from './statistics.ts'

export interface TemporalReport {
  readonly first_date: string | null
  readonly last_date: string | null
  /** Shares of entries on Monday to Sunday, and those of the weights given. */
  readonly weekday_shares: readonly number[]
  readonly expected_weekday_shares: readonly number[]
  readonly weekend_share: number
  /** Entries per day in the last five days of a month, as a multiple of other days of that weekday; null where none. */
  readonly month_end_multiplier: number | null
  readonly quarter_end_multiplier: number | null
  readonly year_end_multiplier: number | null
  /** Correlation of entries per day with the expected weights; null with fewer than three days. */
  readonly correlation: number | null
  readonly months: readonly { readonly month: string; readonly entries: number }[]
  /** Manual entries by hour of creation (UTC), and the share of them from 7 to 19 o'clock. */
  readonly human_hours: readonly number[]
  readonly human_hours_share: number | null
  readonly unreadable_dates: number
}

const endDays = 5

type PeriodEnd = 'month' | 'quarter' | 'year'

/** Which period end a day is near to: one of the last five calendar days of a month. */
function periodEnd(day: number): PeriodEnd | undefined {
  const month = Number(isoDate(day).slice(5, 7))
  const later = Number(isoDate(day + endDays).slice(5, 7))
  if (later === month) return undefined
  if (month === 12) return 'year'
  return month % 3 === 0 ? 'quarter' : 'month'
}

/** Every day from the first to the last with its number of entries, also the empty ones. */
function dailyCounts(counts: ReadonlyMap<number, number>): readonly (readonly [day: number, entries: number])[] {
  if (counts.size === 0) return []
  const days = [...counts.keys()].sort((a, b) => a - b)
  const first = days[0]!
  return Array.from({ length: days.at(-1)! - first + 1 }, (_, index) => [first + index, counts.get(first + index) ?? 0])
}

/** Mean of entries over the usual number of that weekday, for the days before one kind of period end. */
function endMultiplier(daily: readonly (readonly [number, number])[], end: PeriodEnd): number | null {
  const usual = Array.from({ length: 7 }, (_, weekday) =>
    mean(daily.filter(([day]) => weekdayOf(day) === weekday && !periodEnd(day)).map(([, entries]) => entries)),
  )
  const multiples = daily
    .filter(([day]) => weekdayOf(day) < 5 && usual[weekdayOf(day)]! > 0 && periodEnd(day) === end)
    .map(([day, entries]) => entries / usual[weekdayOf(day)]!)
  return multiples.length > 0 ? rounded(mean(multiples)) : null
}

function monthsOf(daily: readonly (readonly [number, number])[]): TemporalReport['months'] {
  const months = new Map<string, number>()
  for (const [day, entries] of daily) {
    const month = isoDate(day).slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + entries)
  }
  return [...months].map(([month, entries]) => ({ month, entries }))
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const sharesOf = (values: readonly number[]): number[] => values.map((value) => rounded(share(value, total(values))))

/** What follows from the number of entries per day. */
function dayFigures(counts: ReadonlyMap<number, number>, facts: EvaluationFacts) {
  const daily = dailyCounts(counts)
  const weekdays = new Array<number>(7).fill(0)
  for (const [day, entries] of daily) weekdays[weekdayOf(day)]! += entries
  const weights = daily.map(([day]) => facts.dayWeights.get(isoDate(day)) ?? 0)
  const entries = daily.map(([, count]) => count)
  return {
    first_date: daily.length > 0 ? isoDate(daily[0]![0]) : null,
    last_date: daily.length > 0 ? isoDate(daily.at(-1)![0]) : null,
    weekday_shares: sharesOf(weekdays),
    expected_weekday_shares: sharesOf(facts.weekdays),
    weekend_share: rounded(share(weekdays[5]! + weekdays[6]!, total(weekdays))),
    month_end_multiplier: endMultiplier(daily, 'month'),
    quarter_end_multiplier: endMultiplier(daily, 'quarter'),
    year_end_multiplier: endMultiplier(daily, 'year'),
    correlation: daily.length < 3 ? null : rounded(correlation(entries, weights)),
    months: monthsOf(daily),
  }
}

/** When entries are posted, and when people create them. */
export function openTemporal(facts: EvaluationFacts): Section<TemporalReport> {
  const counts = new Map<number, number>()
  const hours = new Array<number>(24).fill(0)
  let unreadable = 0
  return {
    add({ entry, day }) {
      if (Number.isNaN(day)) unreadable++
      else counts.set(day, (counts.get(day) ?? 0) + 1)
      const hour = Number(entry.created_at.slice(11, 13))
      if (entry.is_manual && hour >= 0 && hour < 24) hours[hour]!++
    },
    finish() {
      const people = total(hours)
      return {
        ...dayFigures(counts, facts),
        human_hours: hours,
        human_hours_share: people > 0 ? rounded(share(total(hours.slice(7, 19)), people)) : null,
        unreadable_dates: unreadable,
      }
    },
  }
}
