import type { AccountFact, EvaluationFacts } from '../evaluation/mod.ts'
import { beforeRun, idExists, kinds, type Plan, periodWeights, postingDateOfDay, roles } from '../generation/mod.ts'

const controls: Readonly<Record<string, NonNullable<AccountFact['control']>>> = {
  '1100': 'receivables',
  '2000': 'payables',
  '1200': 'inventory',
  '1210': 'inventory',
  '1230': 'inventory',
  '1500': 'assets',
  '1520': 'assets',
  '1530': 'assets',
  '1540': 'assets',
  '1560': 'assets',
  '1160': 'input_tax',
  '2100': 'output_tax',
  '2110': 'output_tax',
  '1150': 'intercompany_receivable',
  '2050': 'intercompany_payable',
  '2900': 'goods_received',
}

const openingPrefix = kinds.find(({ name }) => name === 'opening_balance')!.prefix

/** Accounts of the chart of a company by number. */
function accountsOf(plan: Plan, company: number): ReadonlyMap<string, AccountFact> {
  const chart = plan.charts.charts[plan.charts.companyChart[company]! / roles.length]!
  return new Map(
    chart.accounts.map(({ number, role }) => {
      const { id, type } = roles[role]!
      const control = controls[id]
      return [number, control === undefined ? { type } : { type, control }]
    }),
  )
}

/** What an auditor is told of a run beside its entries. */
export function evaluationFacts(plan: Plan, entries: number): EvaluationFacts {
  const { companies, temporal, business_processes, approval } = plan.input.configuration
  const charts = new Map(companies.map(({ code }, company) => [code, accountsOf(plan, company)]))
  const users = new Set(plan.users.names)
  const [sunday, ...week] = temporal.weekday_weights
  const weights = periodWeights(plan.input.configuration, plan.firstDay, plan.lastDay)
  return {
    companies,
    entries,
    processes: Object.fromEntries(
      Object.entries(business_processes).map(([process, share]) => [process.toUpperCase(), share]),
    ),
    weekdays: [...week, sunday!],
    dayWeights: new Map(Array.from(weights, (weight, k) => [postingDateOfDay(plan.firstDay + k), weight])),
    approvalLimits: approval.limits.map((limit) => Math.round(limit * 100)),
    account: (number, company) => charts.get(company)?.get(number),
    exists: (id) => idExists(plan, id),
    userExists: (name) => users.has(name),
    carriedForward: (reference) => reference.startsWith(openingPrefix),
    beforeStart: (reference) => beforeRun(plan, reference),
  }
}
