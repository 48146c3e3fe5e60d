import type { Batch } from '../batch.ts'
import { processes } from '../kinds/kind.ts'
import { approverOf, pickSlots, staffPerProcess, userGroup, userGroups, usersPerCompany } from '../people.ts'
import type { Plan } from '../plan.ts'
import { draw, feature, mix } from '../randomness.ts'
import { sourceId } from '../sources.ts'
import { codeOf } from './rules.ts'

/** How anomalies change who posts and who approves. */

const byHand = new Set(
  [
    'just_below_threshold',
    'round_dollar_manipulation',
    'split_purchase',
    'shell_company_payment',
    'self_approval',
    'exceeded_approval_limit',
    'inventory_theft',
    'fictitious_expense',
    'reserve_manipulation',
    'backdated_entry',
    'skipped_approval',
    'after_hours_posting',
    'weekend_posting',
    'maverick_spend',
    'manual_override',
    'segregation_of_duties',
    'post_close_entry',
    'transaction_burst',
  ].map(codeOf),
)
/** One user for all entries of the label. */
const oneUser = new Set(['split_purchase', 'transaction_burst'].map(codeOf))
const unapproved = new Set(['skipped_approval', 'inventory_theft'].map(codeOf))
const selfApproval = codeOf('self_approval')
const exceeded = codeOf('exceeded_approval_limit')
const duties = codeOf('segregation_of_duties')

/** Approvals that an entry of so much needs (minor units); what a person posts needs one at least. */
function levelOf(plan: Plan, total: number): number {
  let level = 1
  for (const limit of plan.approvalLimits) if (total > limit) level++
  return level
}

/** A person of a process who is neither controller nor manager. */
const clerkOf = (process: number, bits: number): number =>
  process * staffPerProcess + ((bits >>> 3) % (staffPerProcess - 1))
const seniorOf = (process: number): number => process * staffPerProcess + staffPerProcess - 1

function posterOf(plan: Plan, batch: Batch, i: number, process: number): number {
  const code = batch.anomaly[i]!
  const bits = oneUser.has(code) ? mix(batch.label[i]! | 0) : draw(batch.keyX[i]!, batch.keyY[i]!, feature.evidence)
  if (code === duties) return clerkOf((process + 2) % processes.length, bits)
  if (code === exceeded) return clerkOf(process, bits)
  const pool = (process * userGroups + userGroup.human) * pickSlots
  return plan.users.picks[pool + (((bits >>> 16) * pickSlots) >>> 16)]!
}

/** Changes source, poster and approver of a flagged entry. */
export function bendPeople(plan: Plan, batch: Batch, i: number): void {
  const code = batch.anomaly[i]!
  if (!byHand.has(code)) return
  const process = plan.catalogue.kindProcess[batch.kind[i]!]!
  const first = batch.company[i]! * usersPerCompany
  const poster = posterOf(plan, batch, i, process)
  batch.source[i] = sourceId.manual
  batch.user[i] = first + poster
  if (unapproved.has(code)) batch.approver[i] = 0
  else if (code === selfApproval) batch.approver[i] = 1 + first + poster
  else if (code === exceeded) batch.approver[i] = 1 + first + seniorOf(process)
  else
    batch.approver[i] =
      1 + first + approverOf(process, levelOf(plan, batch.total[i]! / plan.rates.scale[batch.company[i]!]!), poster)
}
