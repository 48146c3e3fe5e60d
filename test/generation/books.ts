import { type Batch, type Plan, roles } from '../../src/generation/mod.ts'

/** Debit less credit in minor units, by company and role id. */
export type RoleBalances = ReadonlyMap<string, number>[]

/** Balances of the entries `from` .. `to - 1` of a batch that holds them. */
export function balancesOf(plan: Plan, batch: Batch, to = batch.count): RoleBalances {
  const balances = plan.input.configuration.companies.map(() => new Map<string, number>())
  for (let i = 0; i < to; i++) {
    const own = balances[batch.company[i]!]!
    const firstCredit = batch.lineStart[i]! + batch.debits[i]!
    for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
      const { id } = roles[batch.role[line]!]!
      own.set(id, (own.get(id) ?? 0) + (line < firstCredit ? batch.amount[line]! : -batch.amount[line]!))
    }
  }
  return balances
}

export const sumOf = (balances: ReadonlyMap<string, number>, matches: (id: string) => boolean): number =>
  [...balances].reduce((sum, [id, amount]) => sum + (matches(id) ? amount : 0), 0)
