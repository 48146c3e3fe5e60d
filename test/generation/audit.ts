import { accounts, type Batch, kinds, type Plan, postingRules, processes, sources } from '../../src/generation/mod.ts'

/**
 * What is wrong with the entries of a batch, at most ten faults: balance, zero lines, accounts outside the allow-list of
 * the kind, cost centres on lines that are no expense, sources that the kind cannot have.
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
    let debit = 0
    let credit = 0
    for (let line = first; line < end; line++) {
      const isDebit = line < firstCredit
      const account = accounts[batch.account[line]!]!
      const amount = batch.amount[line]!
      if (isDebit) debit += amount
      else credit += amount
      if (!Number.isInteger(amount) || amount < 1) fault(`line ${line - first + 1} amounts to ${amount}`)
      if (!(isDebit ? rule.debit : rule.credit).has(account.number)) {
        fault(`${isDebit ? 'debits' : 'credits'} ${account.number} ${account.name}`)
      }
      const isExpense = account.costGroup !== undefined
      if (batch.costCentre[line]! > 0 !== isExpense) fault(`cost centre and account ${account.number} disagree`)
    }
    if (firstCredit === first || firstCredit === end) fault('one side is empty')
    if (debit !== credit || debit !== batch.total[i]) fault(`debits ${debit}, credits ${credit}, ${batch.total[i]}`)
    const source = sources[batch.source[i]!]!
    if (kind.sources[source] === undefined) fault(`cannot be ${source}`)
    if (source === 'reversal' && !kind.headers.every((text) => text.startsWith('Reversal')))
      fault('does not say reversal')
    if (!processes.includes(kind.process)) fault(`unknown process ${kind.process}`)
    if (batch.company[i]! >= plan.input.configuration.companies.length) fault('unknown company')
  }
  return faults
}
