import { amountClasses } from './amounts.ts'
import type { AmountClass } from './chains/chain.ts'
import type { Configuration } from './configuration.ts'
import { type Economics, yearlyShares } from './economics.ts'
import type { JobCounts } from './jobs.ts'

/** How the amount of an entry that the calendar posts is drawn: from a class of amounts, times a factor. */
export interface GroupAmount {
  /** Position in `amountClasses`. */
  readonly amount: number
  readonly factor: number
}

/** Sizes of what the calendar posts, all in minor units. */
export interface Groups {
  /** Mean monthly salary. */
  readonly salary: number
  readonly depreciation: GroupAmount
  readonly accrual: GroupAmount
  readonly prepaid: GroupAmount
  readonly allowance: GroupAmount
  /** Income tax of a month, of all companies together. */
  readonly incomeTax: number
  /** Revenue of a year, of all companies together. */
  readonly yearlyRevenue: number
}

/** Monthly salaries stay between these, whatever the revenue. */
const salaryLeast = 150_000
const salaryMost = 1_200_000
/** Employees of one payroll entry, about. */
const employeesPerEntry = 4

/** Sizes the calendar's entries by the revenue; `cycles` of the pattern make up the run. */
export function compileGroups(
  configuration: Configuration,
  jobs: JobCounts,
  economics: Economics,
  cycles: number,
  months: number,
): Groups {
  const yearlyRevenue = (economics.revenuePerCycle * cycles * 12) / configuration.global.period_months
  const perEntry = (share: number, entries: number, perYear: number): number =>
    entries === 0 ? 1 : (share * yearlyRevenue) / (entries * perYear)
  const sized = (name: AmountClass, share: number, entries: number, perYear = 12): GroupAmount => ({
    amount: amountClasses.indexOf(name),
    factor: perEntry(share, entries, perYear) / economics.tables[name].mean,
  })
  const salary = perEntry(yearlyShares.payroll, jobs.payroll_run, 12) / employeesPerEntry
  return {
    salary: Math.round(Math.min(salaryMost, Math.max(salaryLeast, salary))),
    depreciation: sized('asset', yearlyShares.depreciation, jobs.depreciation),
    accrual: sized('service_purchase', yearlyShares.accrual, jobs.expense_accrual),
    prepaid: sized('rent', yearlyShares.prepaid, jobs.prepaid_amortisation),
    allowance: sized('service_purchase', yearlyShares.allowance, jobs.bad_debt_allowance, 4),
    incomeTax: months === 0 ? 0 : Math.round((yearlyShares.incomeTax * yearlyRevenue) / 12),
    yearlyRevenue,
  }
}
