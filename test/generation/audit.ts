import { type Batch, kinds, type Plan, postingRules, processes, roles, sources } from '../../src/generation/mod.ts'

/** Kinds whose lines are sums over other entries. */
export const isSum = (kind: string): boolean =>
  /^(opening_balance|year_close|fx_revaluation|fx_revaluation_reversal)$/.test(kind)

/**
 * What is wrong with the entries of a batch, at most ten faults: balance, zero lines, roles outside the allow-list of the
 * kind, cost centres on lines that are no expense, sources that the kind cannot have.
 */
export function faultsOf(plan: Plan, batch: Batch): string[] {
  const faults: string[] = []
  const rules = postingRules()
  for (let i = 0; i < batch.count && faults.length < 10; i++) {
    const kind = kinds[batch.kind[i]!]!
    const rule = rules[batch.kind[i]!]!
    const first = batch.lineStart[i]!
    const firstCredit = first + batch.debits[i]!
    const end = batch.lineStart[i + 1]!
    const fault = (what: string) => faults.push(`entry ${batch.from + i} (${kind.name}): ${what}`)
    // Lines of anomalies may be on any account: that is what they are about.
    const free = batch.anomaly[i]! > 0 || batch.noise[i]! > 0 || isSum(kind.name)
    let debit = 0
    let credit = 0
    for (let line = first; line < end; line++) {
      const isDebit = line < firstCredit
      const account = plan.charts.accounts[batch.account[line]!]!
      const role = roles[account.role]!
      const amount = batch.amount[line]!
      if (isDebit) debit += amount
      else credit += amount
      if (!Number.isInteger(amount) || amount < 1) fault(`line ${line - first + 1} amounts to ${amount}`)
      if (account.role !== batch.role[line]) fault(`account ${account.number} has another role`)
      if (free) continue
      if (!(isDebit ? rule.debit : rule.credit).has(role.id)) {
        fault(`${isDebit ? 'debits' : 'credits'} ${role.id} ${role.name}`)
      }
      const isExpense = role.costGroup !== undefined
      if (batch.costCentre[line]! > 0 !== isExpense) fault(`cost centre and role ${role.id} disagree`)
    }
    if (firstCredit === first || firstCredit === end) fault('one side is empty')
    if (debit !== credit || debit !== batch.total[i]) fault(`debits ${debit}, credits ${credit}, ${batch.total[i]}`)
    const source = sources[batch.source[i]!]!
    const either = kind.source === 'people' || kind.source === 'automated'
    if (
      batch.anomaly[i]! > 0
        ? false
        : either
          ? source !== 'manual' && source !== 'automated'
          : source !== kind.source && source !== 'automated'
    ) {
      fault(`cannot be ${source}`)
    }
    if (source === 'reversal' && !kind.headers.every((text) => text.startsWith('Reversal'))) fault('no reversal')
    if (!processes.includes(kind.process)) fault(`unknown process ${kind.process}`)
    if (batch.company[i]! >= plan.input.configuration.companies.length) fault('unknown company')
  }
  return faults
}
