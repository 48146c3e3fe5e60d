import type { Batch } from '../batch.ts'
import { beats } from '../chains/pattern.ts'
import type { Plan } from '../plan.ts'
import { findAnomaly, openChainAnomaly } from './chain-anomaly.ts'
import { burstEntries } from './compile.ts'
import { codeOf } from './rules.ts'
import { anomalyOfUnit } from './select.ts'

/** Labels of what is no chain, above the numbers of chains. */
export const labelFrom = {
  payroll: 6_000_000_000,
  weekend: 7_000_000_000,
  burst: 8_500_000_000,
  noise: 9_000_000_000,
} as const

const weekendPosting = codeOf('weekend_posting')
const burst = codeOf('transaction_burst')

const found = openChainAnomaly()

/** Whether the chain of an operation is anomalous. */
export function isAnomalous(plan: Plan, operation: number): boolean {
  const beat = operation & (beats - 1)
  const cycle = Math.floor(operation / beats) - plan.pattern.cyclesOfBeat[beat]!
  return findAnomaly(plan, found, plan.pattern.chainOfBeat[beat]!, cycle) !== 0
}

/** Flags an operation for what it has in common with its neighbours, unless its chain is anomalous. */
export function flagOperation(plan: Plan, batch: Batch, i: number, slot: number, operation: number): void {
  if (batch.anomaly[i] !== 0) return
  const { weekends, bursts } = plan.anomalies!
  const { weekendBefore, first } = plan.timeline
  if (plan.days.weekend[batch.day[i]! - plan.days.first] === 1) {
    const place = weekendBefore[slot]! + operation - first[slot]!
    if (anomalyOfUnit(weekends, place) === weekendPosting) {
      batch.anomaly[i] = weekendPosting
      batch.label[i] = labelFrom.weekend + operation
    }
  } else if (anomalyOfUnit(bursts, Math.floor(operation / burstEntries)) === burst) {
    batch.anomaly[i] = burst
    batch.label[i] = labelFrom.burst + Math.floor(operation / burstEntries)
  }
}

const ghostEmployee = codeOf('ghost_employee')

/** Flags a payroll run whose group has a ghost. */
export function flagPayroll(plan: Plan, batch: Batch, i: number, group: number): void {
  if (plan.anomalies === undefined || anomalyOfUnit(plan.anomalies.payrolls, group) !== ghostEmployee) return
  batch.anomaly[i] = ghostEmployee
  batch.label[i] = labelFrom.payroll + group
}
