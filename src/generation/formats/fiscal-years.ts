import { civilDate, dayNumber, monthLength } from '../calendar.ts'
import type { Plan } from '../plan.ts'
import { isFiscalYearEnd } from '../time/fiscal.ts'
import { companyAt } from './ledger-view.ts'

/** A fiscal year of a company, as far as it is in the run. */
export interface FiscalYear {
  /** First and last day in the run. */
  readonly firstDay: number
  readonly lastDay: number
  /** The day on which the year ends, in the run or after it. */
  readonly closingDay: number
  /** Sequences of the entries of all companies on these days: `from` .. `to - 1`. */
  readonly from: number
  readonly to: number
}

/** The sequence of the first entry that is posted on a day or after it. */
function sequenceOfDay({ timeline, total }: Plan, day: number): number {
  let [low, high] = [0, timeline.start.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (timeline.day[middle]! < day) low = middle + 1
    else high = middle
  }
  return Math.min(timeline.start[low]!, total)
}

/** The last day of the month of a day. */
function monthEnd(day: number): number {
  const { year, month } = civilDate(day)
  return dayNumber(year, month, monthLength(year, month))
}

/** The fiscal years of a company that have days in the run, in order. */
export function fiscalYears(plan: Plan, company: number): FiscalYear[] {
  const { fiscal_year_variant } = companyAt(plan, company)
  const years: FiscalYear[] = []
  let firstDay = plan.firstDay
  while (firstDay <= plan.lastDay) {
    let closingDay = monthEnd(firstDay)
    while (!isFiscalYearEnd(fiscal_year_variant, closingDay)) closingDay = monthEnd(closingDay + 1)
    const lastDay = Math.min(closingDay, plan.lastDay)
    const [from, to] = [sequenceOfDay(plan, firstDay), sequenceOfDay(plan, lastDay + 1)]
    years.push({ firstDay, lastDay, closingDay, from, to })
    firstDay = closingDay + 1
  }
  return years
}
