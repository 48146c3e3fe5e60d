import type { Batch, SummedLines } from '../batch.ts'
import { roles } from '../charts/roles.ts'
import { kinds, outputTaxRole } from '../kinds/catalogue.ts'
import { accountOfEntry } from '../lines.ts'
import type { Plan } from '../plan.ts'
import { effect } from './effect.ts'

/** Debit less credit by account, for one company each. */
export type Balances = Float64Array

export function openBalances(plan: Plan): Balances[] {
  return plan.input.configuration.companies.map(() => new Float64Array(plan.charts.accounts.length))
}

/** Roles whose balances are wanted, 1 each, and what every kind does to them (`effect`). */
export interface Wanted {
  readonly roles: Uint8Array
  readonly kinds: Uint8Array
}

/** The effect of every kind on the roles that `matches`. */
export function wantedRoles(plan: Plan, matches: (role: (typeof roles)[number]) => boolean): Wanted {
  const wanted = Uint8Array.from(roles, (role) => (matches(role) ? 1 : 0))
  const { postingKind, sideRoleStart, sideRoleCount, sideRoles, extraCount, extraRole } = plan.catalogue
  const isWanted = (role: number): boolean => {
    return role === outputTaxRole
      ? roles.some(({ id }, k) => wanted[k] === 1 && /^21[01]0$/.test(id))
      : wanted[role] === 1
  }
  const sideEffect = (side: number): number => {
    const own = [...sideRoles.subarray(sideRoleStart[side]!, sideRoleStart[side]! + sideRoleCount[side]!)]
    if (own.some(isWanted)) return own.length > 1 ? effect.byLines : effect.bySides
    const extras = [...extraRole.subarray(side * 2, side * 2 + extraCount[side]!)]
    return extras.some(isWanted) ? effect.bySides : effect.none
  }
  return {
    roles: wanted,
    kinds: Uint8Array.from(kinds, (_, kind) =>
      Math.max(sideEffect(postingKind[kind]! * 2), sideEffect(postingKind[kind]! * 2 + 1)),
    ),
  }
}

/** Calls `take` with what the sides of entry `i`, whose effect is by sides, post on the wanted roles (debit positive). */
export function eachSide(
  plan: Plan,
  batch: Batch,
  i: number,
  wanted: Uint8Array,
  take: (account: number, amount: number, role: number) => void,
): void {
  const { catalogue, charts } = plan
  const { sideRoleStart, sideRoles, extraCount, extraRole } = catalogue
  const company = batch.company[i]!
  const posting = catalogue.postingKind[batch.kind[i]!]!
  const exchanged = (posting !== batch.kind[i]) !== (batch.exchanged[i] === 1)
  for (let half = 0; half < 2; half++) {
    const sign = (half === 0) === exchanged ? -1 : 1
    const side = posting * 2 + half
    const own = sideRoles[sideRoleStart[side]!]!
    const role = own === outputTaxRole ? charts.outputTaxRole[company]! : own
    let rest = batch.total[i]!
    for (let k = 0; k < extraCount[side]!; k++) {
      const named = extraRole[side * 2 + k]!
      const extra = named === outputTaxRole ? charts.outputTaxRole[company]! : named
      const amount = batch.extra[i * 4 + half * 2 + k]!
      rest -= amount
      if (wanted[extra] === 1) take(mainAccount(plan, company, extra), sign * amount, extra)
    }
    if (wanted[role] === 1) take(accountOfEntry(plan, batch, i, role), sign * rest, role)
  }
}

/** Adds the lines of entry `i`. */
export function addLines(balances: Balances, batch: Batch, i: number, wanted: Uint8Array): void {
  const firstCredit = batch.lineStart[i]! + batch.debits[i]!
  for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
    if (wanted[batch.role[line]!] === 0) continue
    balances[batch.account[line]!]! += line < firstCredit ? batch.amount[line]! : -batch.amount[line]!
  }
}

/** Adds lines that are sums themselves. */
export function addSum(balances: Balances, sum: SummedLines, wanted: Uint8Array): void {
  sum.account.forEach((account, k) => {
    if (wanted[sum.role[k]!] === 1) balances[account]! += k < sum.debits ? sum.amount[k]! : -sum.amount[k]!
  })
}

/** The first account of a role in the chart of a company. */
export function mainAccount(plan: Plan, company: number, role: number): number {
  return plan.charts.roleStart[plan.charts.companyChart[company]! + role]!
}
