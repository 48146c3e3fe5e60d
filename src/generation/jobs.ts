import type { Configuration } from '../contract/mod.ts'
import { civilDate, dayNumber, monthLength, weekday } from './calendar.ts'
import { processes } from './kinds/kind.ts'

/**
 * What the calendar posts, as against the operations, which follow a pattern. Every job has a number of entries per
 * occurrence that is fixed for the whole run: entry j of one month is about the same employees, assets or contracts as
 * entry j of the next.
 */
export const jobNames = [
  'operations',
  'opening_balance',
  'payroll_run',
  'employer_payroll_tax',
  'salary_payment',
  'payroll_tax_remittance',
  'benefit_remittance',
  'depreciation',
  'expense_accrual',
  'accrual_reversal',
  'prepaid_amortisation',
  'income_tax_accrual',
  'bad_debt_allowance',
  'fx_revaluation',
  'fx_revaluation_reversal',
  'year_close',
] as const
export type JobName = (typeof jobNames)[number]

/** Position of a job in `jobNames`; `operations` is 0. */
export const job = Object.fromEntries(jobNames.map((name, k) => [name, k])) as Readonly<Record<JobName, number>>

/** Entries of each job at each of its occurrences. */
export type JobCounts = Readonly<Record<Exclude<JobName, 'operations' | 'year_close'>, number>>

/** Shares of a process's entries that its jobs take, over the whole run. */
const shares = {
  payroll: 0.12,
  depreciation: 0.4,
  accrual: 0.08,
  prepaid: 0.03,
  allowance: 0.01,
} as const

/** The jobs with one entry per company may take this share of the record-to-report entries, or they are left out. */
const perCompanyShareMax = 0.1

/** Number of entries of each job, given the months and quarters that end in the period, and how many companies post. */
export function jobCounts(
  configuration: Configuration,
  months: number,
  quarters: number,
  companies: number,
  blocks: BlockCounts,
): JobCounts {
  const { o2c, p2p, r2r, h2r, a2r } = configuration.business_processes
  const scale = configuration.transactions.target_count / (o2c + p2p + r2r + h2r + a2r)
  const perMonth = (entries: number): number => (months === 0 ? 0 : Math.round(entries / months))
  const payroll = perMonth(scale * h2r * shares.payroll)
  const accruals = perMonth(scale * r2r * shares.accrual)
  const openings = blocks.opening * companies
  const room = scale * r2r * perCompanyShareMax
  const revaluing = blocks.revaluation * companies
  const revaluations = revaluing * months <= room ? revaluing : 0
  return {
    opening_balance: openings <= room ? openings : 0,
    fx_revaluation: revaluations,
    fx_revaluation_reversal: revaluations,
    payroll_run: payroll,
    employer_payroll_tax: payroll,
    salary_payment: payroll,
    payroll_tax_remittance: payroll,
    benefit_remittance: payroll,
    depreciation: perMonth(scale * a2r * shares.depreciation),
    expense_accrual: accruals,
    accrual_reversal: accruals,
    prepaid_amortisation: perMonth(scale * r2r * shares.prepaid),
    income_tax_accrual: companies * months <= room ? companies : 0,
    bad_debt_allowance: quarters === 0 ? 0 : Math.round((scale * r2r * shares.allowance) / quarters),
  }
}

/** Process of each job, by position in `jobNames`; -1 for the operations. */
export const jobProcess = Int8Array.from(jobNames, (name) => {
  if (name === 'operations') return -1
  if (name === 'depreciation') return processes.indexOf('A2R')
  if (/payroll|salary|benefit/.test(name)) return processes.indexOf('H2R')
  return processes.indexOf('R2R')
})

/** One occurrence: the day it falls on, the job, the month that it is about (0 is that of the period's first day). */
export interface Occurrence {
  readonly day: number
  readonly job: number
  readonly month: number
  readonly count: number
}

/** The last working day (Monday to Friday) at or before a day. */
function workingDayBefore(day: number): number {
  const sunday = weekday(day) === 0 ? 2 : 0
  return day - (weekday(day) === 6 ? 1 : sunday)
}

/** The first working day at or after a day. */
function workingDayAfter(day: number): number {
  const sunday = weekday(day) === 0 ? 1 : 0
  return day + (weekday(day) === 6 ? 2 : sunday)
}

const payday = 25
const remittanceDay = 10

const atPayday: readonly JobName[] = ['payroll_run', 'employer_payroll_tax', 'salary_payment']
const atRemittance: readonly JobName[] = ['payroll_tax_remittance', 'benefit_remittance']
const atMonthEnd: readonly JobName[] = [
  'depreciation',
  'expense_accrual',
  'prepaid_amortisation',
  'income_tax_accrual',
  'fx_revaluation',
]

/**
 * Everything that the calendar posts from `firstDay` to `lastDay` except the closing of years, by day. What is about a
 * month before the period (the reversal of its accruals, the remittance of its taxes) was opened by the opening balance.
 */
export function occurrences(counts: JobCounts, firstDay: number, lastDay: number): Occurrence[] {
  const start = civilDate(firstDay)
  const last = civilDate(lastDay)
  const months = (last.year - start.year) * 12 + last.month - start.month
  const found: Occurrence[] = []
  const add = (names: readonly JobName[], day: number, month: number): void => {
    if (day < firstDay || day > lastDay) return
    for (const name of names) {
      const count = counts[name as keyof JobCounts]
      if (count > 0) found.push({ day, job: job[name], month, count })
    }
  }
  add(['opening_balance'], firstDay, 0)
  for (let month = 0; month <= months; month++) {
    const index = start.year * 12 + start.month - 1 + month
    const [year, calendarMonth] = [Math.floor(index / 12), (index % 12) + 1]
    const end = dayNumber(year, calendarMonth, monthLength(year, calendarMonth))
    const firstWorkingDay = workingDayAfter(dayNumber(year, calendarMonth, 1))
    add(['accrual_reversal'], firstWorkingDay, month - 1)
    // What was revalued before the run is in no opening balance.
    if (month > 0) add(['fx_revaluation_reversal'], firstWorkingDay, month - 1)
    add(atRemittance, workingDayAfter(dayNumber(year, calendarMonth, remittanceDay)), month - 1)
    add(atPayday, workingDayBefore(dayNumber(year, calendarMonth, payday)), month)
    add(atMonthEnd, end, month)
    if (calendarMonth % 3 === 0) add(['bad_debt_allowance'], end, month)
  }
  return found.sort((a, b) => a.day - b.day || a.job - b.job)
}

/** Days of the period on which a month ends, and on which a quarter ends. */
export function monthEnds(firstDay: number, lastDay: number): { months: number; quarters: number } {
  let months = 0
  let quarters = 0
  const start = civilDate(firstDay)
  for (let index = start.year * 12 + start.month - 1; ; index++) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    if (dayNumber(year, month, monthLength(year, month)) > lastDay) return { months, quarters }
    months++
    if (month % 3 === 0) quarters++
  }
}

/** Days that the longest chains take, about. */
const chainDaysMax = 250
/**
 * Operations of each company that one opening entry sums up, about: it has a line for every partner of an open item, so
 * many would make it long. A revaluation has a few lines whatever it sums up.
 */
const openingOperations = 2048
const revaluationOperations = 65_536

/** Blocks into which operations that can be open at one time are divided, for opening entries and for revaluations. */
export interface BlockCounts {
  readonly opening: number
  readonly revaluation: number
}

export function blockCounts(total: number, days: number, companies: number): BlockCounts {
  const operations = (total / days) * chainDaysMax
  return {
    opening: Math.max(1, Math.ceil(operations / (openingOperations * companies))),
    revaluation: Math.max(1, Math.ceil(operations / revaluationOperations)),
  }
}

/** The jobs whose entries have sums over other entries as lines, by position in `jobNames`. */
export const isSummed = Uint8Array.from(jobNames, (name) =>
  /^(opening_balance|year_close|fx_revaluation|fx_revaluation_reversal)$/.test(name) ? 1 : 0,
)
