import type { Batch } from '../batch.ts'
import { civilDate, dayNumber, monthLength } from '../calendar.ts'
import { roles } from '../charts/roles.ts'
import { decimal } from '../entry.ts'
import type { Plan } from '../plan.ts'
import { columnsOf, type Row } from './table.ts'

/** Debits and credits of a month on an account of a company, minor units; plain data that workers can send. */
export interface Movement {
  readonly company: number
  /** Months since that of the run's first day. */
  readonly month: number
  /** Position in `plan.charts.accounts`. */
  readonly account: number
  readonly debit: number
  readonly credit: number
}

/** Sums of the lines of a batch by company, month and account. Movements of disjoint ranges add up. */
export function movementsOf(plan: Plan, batch: Batch): Movement[] {
  const sums = new Map<number, { debit: number; credit: number }>()
  const accounts = plan.charts.accounts.length
  const { monthOffset, first } = plan.days
  for (let i = 0; i < batch.count; i++) {
    const base = (batch.company[i]! * 2048 + monthOffset[batch.day[i]! - first]!) * accounts
    const firstCredit = batch.lineStart[i]! + batch.debits[i]!
    for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
      const key = base + batch.account[line]!
      const sum = sums.get(key) ?? { debit: 0, credit: 0 }
      sums.set(key, sum)
      if (line < firstCredit) sum.debit += batch.amount[line]!
      else sum.credit += batch.amount[line]!
    }
  }
  return [...sums].map(([key, sum]) => {
    const place = Math.floor(key / accounts)
    return { company: Math.floor(place / 2048), month: place % 2048, account: key % accounts, ...sum }
  })
}

/** Movements of a run, added up. */
export class Movements {
  private readonly sums = new Map<string, { debit: number; credit: number }>()

  add(movements: readonly Movement[]): void {
    for (const { company, month, account, debit, credit } of movements) {
      const key = `${company}/${month}/${account}`
      const sum = this.sums.get(key) ?? { debit: 0, credit: 0 }
      this.sums.set(key, { debit: sum.debit + debit, credit: sum.credit + credit })
    }
  }

  of(company: number, month: number, account: number): { debit: number; credit: number } {
    return this.sums.get(`${company}/${month}/${account}`) ?? { debit: 0, credit: 0 }
  }
}

export const trialBalanceColumns = columnsOf({
  company_code: 'text',
  period: 'text',
  fiscal_year: 'integer',
  fiscal_period: 'integer',
  account: 'text',
  account_name: 'text',
  account_type: 'text',
  currency: 'text',
  opening_balance: 'decimal',
  debit: 'decimal',
  credit: 'decimal',
  closing_balance: 'decimal',
})

/** Minor units with a sign. */
export function signedDecimal(minor: number): string {
  return minor < 0 ? `-${decimal(-minor)}` : decimal(minor)
}

/** Months that end in the run or with it; 0 is that of its first day. */
export function monthsOf(plan: Plan): number {
  return plan.days.monthOffset[plan.lastDay - plan.days.first]! + 1
}

/** `2024-01` of a month of the run, and its last day in the run. */
export function monthFacts(plan: Plan, month: number): { period: string; lastDay: number } {
  const start = civilDate(plan.firstDay)
  const index = start.year * 12 + start.month - 1 + month
  const [year, calendarMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const end = dayNumber(year, calendarMonth, monthLength(year, calendarMonth))
  return { period: `${year}-${String(calendarMonth).padStart(2, '0')}`, lastDay: Math.min(end, plan.lastDay) }
}

/**
 * The trial balance of a month for the companies that post: every account that has moved until then, debit positive.
 * Balances of a company add up to zero.
 */
export function trialBalance(plan: Plan, movements: Movements, month: number): Row[] {
  const { companies } = plan.input.configuration
  const { period, lastDay } = monthFacts(plan, month)
  return plan.active.flatMap((company) => {
    const fiscal = plan.days.fiscalStart[company]! + lastDay - plan.days.first
    return plan.charts.accounts.flatMap(({ number, name, role }, account): Row[] => {
      let before = 0
      let moved = false
      for (let earlier = 0; earlier < month; earlier++) {
        const { debit, credit } = movements.of(company, earlier, account)
        before += debit - credit
        moved ||= debit !== 0 || credit !== 0
      }
      const { debit, credit } = movements.of(company, month, account)
      if (!moved && debit === 0 && credit === 0) return []
      return [
        {
          company_code: companies[company]!.code,
          period,
          fiscal_year: plan.days.fiscalYear[fiscal]!,
          fiscal_period: plan.days.fiscalPeriod[fiscal]!,
          account: number,
          account_name: name,
          account_type: roles[role]!.type,
          currency: companies[company]!.currency,
          opening_balance: signedDecimal(before),
          debit: decimal(debit),
          credit: decimal(credit),
          closing_balance: signedDecimal(before + debit - credit),
        },
      ]
    })
  })
}
