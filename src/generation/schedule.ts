import type { Configuration } from '../contract/mod.ts'
import { civilDate, monthLength } from './calendar.ts'
import { job, jobNames, type Occurrence } from './jobs.ts'
import { dayWeights } from './time/day-weights.ts'
import type { FiscalVariant } from './time/fiscal.ts'
import { isFiscalYearEnd } from './time/fiscal.ts'
import type { YearEnd } from './timeline.ts'

/** Entries of each company that one closing entry sums up, about: more where a chart has more accounts to close. */
const blockEntries = { small: 384, medium: 2048, large: 4096 } as const
/** The closing of years may take this share of the record-to-report entries, or it is left out. */
const closeShareMax = 0.2

/** Posting weight of every day of the period. */
export function periodWeights(configuration: Configuration, firstDay: number, lastDay: number): Float64Array {
  const { temporal, companies, global } = configuration
  const [sunday, monday, tuesday, wednesday, thursday, friday, saturday] = temporal.weekday_weights
  return dayWeights(firstDay, lastDay, {
    weekday: [sunday!, monday!, tuesday!, wednesday!, thursday!, friday!, saturday!],
    holiday: temporal.holiday_weight,
    monthEnd: temporal.month_end_multiplier,
    quarterEnd: temporal.quarter_end_multiplier,
    yearEnd: temporal.year_end_multiplier,
    seasonality: temporal.industry_seasonality,
    industry: global.industry,
    countries: companies.map(({ country, volume_weight }) => ({ country, weight: volume_weight })),
  })
}

/** What the calendar posts in the period. */
export interface Schedule {
  readonly occurrences: readonly Occurrence[]
  readonly yearEnds: readonly YearEnd[]
  /** Entries of each job over the period, by position in `jobNames`. */
  readonly byJob: Float64Array
}

/** Groups companies by the variant of their fiscal year; companies without entries have none to close. */
function byVariant(configuration: Configuration): Map<FiscalVariant, number[]> {
  const groups = new Map<FiscalVariant, number[]>()
  configuration.companies.forEach(({ fiscal_year_variant, volume_weight }, position) => {
    if (volume_weight === 0) return
    const group = groups.get(fiscal_year_variant)
    if (group) group.push(position)
    else groups.set(fiscal_year_variant, [position])
  })
  return groups
}

function yearEndsOf(configuration: Configuration, weights: Float64Array, firstDay: number, lastDay: number): YearEnd[] {
  const total = configuration.transactions.target_count
  const sum = weights.reduce((a, b) => a + b, 0)
  const ends: YearEnd[] = []
  for (const [variant, companies] of byVariant(configuration)) {
    let weight = 0
    for (let day = firstDay; day <= lastDay; day++) {
      weight += weights[day - firstDay]!
      const date = civilDate(day)
      if (date.day !== monthLength(date.year, date.month) || !isFiscalYearEnd(variant, day)) continue
      ends.push({
        day,
        blocks: Math.max(
          1,
          Math.round(
            (total * weight) / sum / (blockEntries[configuration.chart_of_accounts.complexity] * companies.length),
          ),
        ),
        companies,
      })
      weight = 0
    }
  }
  return ends.sort((a, b) => a.day - b.day || a.companies[0]! - b.companies[0]!)
}

/** Lays down what the calendar posts; the closing of years only where there is room for it. */
export function compileSchedule(
  configuration: Configuration,
  occurrences: readonly Occurrence[],
  weights: Float64Array,
  firstDay: number,
  lastDay: number,
): Schedule {
  const { target_count } = configuration.transactions
  const ends = yearEndsOf(configuration, weights, firstDay, lastDay)
  const closing = ends.reduce((sum, { blocks, companies }) => sum + blocks * companies.length, 0)
  const room = closeShareMax * target_count * configuration.business_processes.r2r
  const yearEnds = closing <= room ? ends : []
  const byJob = new Float64Array(jobNames.length)
  for (const { job: id, count } of occurrences) byJob[id]! += count
  byJob[job.year_close] = yearEnds.length > 0 ? closing : 0
  return { occurrences, yearEnds, byJob }
}
