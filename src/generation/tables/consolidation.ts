import { roles } from '../charts/roles.ts'
import type { Plan } from '../plan.ts'
import { type Movements, monthFacts, signedDecimal } from './balances.ts'
import { columnsOf, type Row } from './table.ts'

export const consolidationColumns = columnsOf({
  period: 'text',
  role: 'text',
  role_name: 'text',
  role_type: 'text',
  group_currency: 'text',
  companies_total: 'decimal',
  elimination: 'decimal',
  consolidated: 'decimal',
})

/** Roles of business between companies: in the books of the group they do not exist. */
const eliminated = new Set(['1150', '2050', '4500', '4510', '5950'])
/** What is left when accounts are converted at the rate of the day goes to the translation adjustment. */
const translation = roles.findIndex(({ id }) => id === '3500')

/**
 * The books of the group at the end of a month, by role: the companies converted at the rate of its last day, business
 * between them eliminated. What eliminations leave, since two companies round and convert on their own, is a translation
 * difference. All columns add up to zero.
 */
export function consolidation(plan: Plan, movements: Movements, month: number): Row[] {
  const { period, lastDay } = monthFacts(plan, month)
  const totals = new Float64Array(roles.length)
  const eliminations = new Float64Array(roles.length)
  for (const company of plan.active) addCompany(plan, movements, company, month, lastDay, totals)
  totals[translation]! -= totals.reduce((a, b) => a + b, 0)
  roles.forEach(({ id }, role) => {
    if (!eliminated.has(id)) return
    eliminations[role] = -totals[role]!
    eliminations[translation]! += totals[role]!
  })
  return roles.flatMap(({ id, name, type }, role): Row[] => {
    if (totals[role] === 0 && eliminations[role] === 0) return []
    return [
      {
        period,
        role: id,
        role_name: name,
        role_type: type,
        group_currency: plan.input.configuration.global.group_currency,
        companies_total: signedDecimal(totals[role]!),
        elimination: signedDecimal(eliminations[role]!),
        consolidated: signedDecimal(totals[role]! + eliminations[role]!),
      },
    ]
  })
}

function addCompany(
  plan: Plan,
  movements: Movements,
  company: number,
  month: number,
  day: number,
  totals: Float64Array,
): void {
  const rate = plan.rates.groupMicros(company, day) / 1_000_000
  plan.charts.accounts.forEach(({ role }, account) => {
    let balance = 0
    for (let earlier = 0; earlier <= month; earlier++) {
      const { debit, credit } = movements.of(company, earlier, account)
      balance += debit - credit
    }
    totals[role]! += Math.round(balance * rate)
  })
}
