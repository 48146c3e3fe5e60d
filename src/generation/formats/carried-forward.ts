import { civilDate } from '../calendar.ts'
import { roleIndex, roles } from '../charts/roles.ts'
import type { Plan } from '../plan.ts'
import type { Movements } from '../tables/balances.ts'
import { accountBalances } from './account-balances.ts'
import { chartAt } from './ledger-view.ts'

const retainedEarnings = roleIndex('3200')

/** What an account has at the beginning of a day, minor units, debit positive; never 0. */
interface CarriedBalance {
  readonly number: string
  readonly name: string
  readonly balance: number
}

/** Months from that of the first day of the run to that of a day. */
function monthOf(plan: Plan, day: number): number {
  const [start, end] = [civilDate(plan.firstDay), civilDate(day)]
  return (end.year - start.year) * 12 + end.month - start.month
}

/**
 * Balances of a company before the first day of a fiscal year (which is that of a month), in the order of its chart.
 * What a close has left on accounts of the result goes to the retained earnings, so there is none of them; the balances
 * add up to zero.
 */
export function carriedForward(plan: Plan, company: number, firstDay: number, movements: Movements): CarriedBalance[] {
  const { accounts } = chartAt(plan, company)
  const balances = accountBalances(plan, company, movements, monthOf(plan, firstDay))
  const results = accounts.map(({ role }) => /^(revenue|expense)$/.test(roles[role]!.type))
  const rest = accounts.findIndex(({ role }) => role === retainedEarnings)
  for (const [k, isResult] of results.entries()) {
    if (!isResult) continue
    balances[rest]! += balances[k]!
    balances[k] = 0
  }
  return accounts.flatMap(({ number, name }, k) => (balances[k] === 0 ? [] : [{ number, name, balance: balances[k]! }]))
}
