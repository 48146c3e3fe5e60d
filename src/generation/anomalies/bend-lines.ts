import { acquiredIndex } from '../assets.ts'
import { type Batch, referenceClasses } from '../batch.ts'
import { roleIndex, roles } from '../charts/roles.ts'
import { accountOfEntry } from '../lines.ts'
import { groupStride } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { codeOf } from './rules.ts'

/** How anomalies change the lines of an entry: accounts, cost centres, and what a line names. */

type Bend = (plan: Plan, batch: Batch, i: number) => void

const assetReference = referenceClasses.indexOf('asset')
const employeeReference = referenceClasses.indexOf('employee')
const expenseRoles = ['6600', '6610', '6650', '6300', '6810', '6710'].map(roleIndex)
/** Cost centres count from 1; so far on, each is one of another department. */
const centreShift = 13

/** Position of a ghost in its payroll group: behind all that a group can have. */
export const ghostPosition = groupStride - 1

/** Puts the lines `from` .. `to - 1` on another role. */
function moveTo(plan: Plan, batch: Batch, i: number, from: number, to: number, role: number): void {
  const account = accountOfEntry(plan, batch, i, role)
  for (let line = from; line < to; line++) {
    batch.role[line] = role
    batch.account[line] = account
    if (roles[role]!.costGroup === undefined) batch.costCentre[line] = 0
  }
}

/** Calls `each` with the debit lines that are expenses; an input tax stays where it is. */
function eachExpense(batch: Batch, i: number, each: (line: number) => void): void {
  const firstCredit = batch.lineStart[i]! + batch.debits[i]!
  for (let line = batch.lineStart[i]!; line < firstCredit; line++) {
    if (roles[batch.role[line]!]!.type === 'expense') each(line)
  }
}

const expensesTo =
  (id: string): Bend =>
  (plan, batch, i) => {
    eachExpense(batch, i, (line) => moveTo(plan, batch, i, line, line + 1, roleIndex(id)))
  }

const capitalised: Bend = (plan, batch, i) => {
  const index = acquiredIndex(Math.floor(batch.document[i]! / 8))
  eachExpense(batch, i, (line) => {
    moveTo(plan, batch, i, line, line + 1, roleIndex('1500'))
    batch.reference[line] = assetReference
    batch.referenceIndex[line] = index
  })
}

const misclassified: Bend = (plan, batch, i) => {
  eachExpense(batch, i, (line) => {
    const place = (batch.role[line]! + (batch.label[i]! % 3)) % expenseRoles.length
    const role = expenseRoles[place]!
    moveTo(
      plan,
      batch,
      i,
      line,
      line + 1,
      role === batch.role[line] ? expenseRoles[(place + 1) % expenseRoles.length]! : role,
    )
  })
}

const wrongCentre: Bend = (plan, batch, i) => {
  const count = plan.catalogue.costCentres.length - 1
  for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
    if (batch.costCentre[line]! > 0) batch.costCentre[line] = ((batch.costCentre[line]! - 1 + centreShift) % count) + 1
  }
}

const pair =
  (debit: string, credit: string): Bend =>
  (plan, batch, i) => {
    const firstCredit = batch.lineStart[i]! + batch.debits[i]!
    moveTo(plan, batch, i, batch.lineStart[i]!, firstCredit, roleIndex(debit))
    moveTo(plan, batch, i, firstCredit, batch.lineStart[i + 1]!, roleIndex(credit))
  }

/** The last salary of the payroll goes to the ghost. */
const ghost: Bend = (_plan, batch, i) => {
  const last = batch.lineStart[i]! + batch.debits[i]! - 1
  const first = batch.item[i]! - 1
  batch.reference[last] = employeeReference
  batch.referenceIndex[last] = first - (first % groupStride) + ghostPosition
}

const bends: ReadonlyMap<number, Bend> = new Map<number, Bend>([
  [codeOf('improper_capitalization'), capitalised],
  [codeOf('suspense_account_abuse'), expensesTo('9000')],
  [codeOf('dormant_account_activity'), expensesTo('7400')],
  [codeOf('misclassified_account'), misclassified],
  [codeOf('wrong_cost_center'), wrongCentre],
  [codeOf('reserve_manipulation'), pair('2200', '4900')],
  [codeOf('unusual_account_pair'), pair('1920', '4110')],
  [codeOf('ghost_employee'), ghost],
])

/** Changes the lines of the flagged entries of a batch; all lines must be filled. */
export function bendLines(plan: Plan, batch: Batch): void {
  if (plan.anomalies === undefined) return
  for (let i = 0; i < batch.count; i++) {
    if (batch.anomaly[i] !== 0) bends.get(batch.anomaly[i]!)?.(plan, batch, i)
  }
}
