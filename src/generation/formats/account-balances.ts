import type { Plan } from '../plan.ts'
import type { Movements } from '../tables/balances.ts'
import { chartAt } from './ledger-view.ts'

/** Debits and credits of a month on the accounts of a company, in the order of its chart; minor units. */
export function accountTurnovers(
  plan: Plan,
  company: number,
  movements: Movements,
  month: number,
): { readonly debit: number; readonly credit: number }[] {
  const { accounts } = chartAt(plan, company)
  const first = plan.charts.accounts.indexOf(accounts[0]!)
  return accounts.map((_, k) => movements.of(company, month, first + k))
}

/** Balances of the accounts of a company after the first `months` months of the run, debit positive. */
export function accountBalances(plan: Plan, company: number, movements: Movements, months: number): Float64Array {
  const balances = new Float64Array(chartAt(plan, company).accounts.length)
  for (let month = 0; month < months; month++) {
    for (const [k, { debit, credit }] of accountTurnovers(plan, company, movements, month).entries())
      balances[k]! += debit - credit
  }
  return balances
}
