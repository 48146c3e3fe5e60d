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

/**
 * Flags operations for what they have in common with their neighbours, unless their chain is anomalous: the entries
 * `first` .. `end - 1`, all in one slot, which are the operations from number `from` on.
 */
export function flagOperations(plan: Plan, batch: Batch, slot: number, first: number, end: number, from: number): void {
  const { timeline, days } = plan
  if (days.weekend[timeline.day[slot]! - days.first] === 1) flagWeekend(plan, batch, slot, first, end, from)
  else flagBursts(plan, batch, first, end, from)
}

function flagWeekend(plan: Plan, batch: Batch, slot: number, first: number, end: number, from: number): void {
  const { weekends } = plan.anomalies!
  const { weekendBefore, first: firstOperation } = plan.timeline
  const placeOfFirst = weekendBefore[slot]! + from - firstOperation[slot]!
  for (let i = first; i < end; i++) {
    if (batch.anomaly[i] !== 0 || anomalyOfUnit(weekends, placeOfFirst + i - first) !== weekendPosting) continue
    batch.anomaly[i] = weekendPosting
    batch.label[i] = labelFrom.weekend + from + i - first
  }
}

/** Bursts are whole runs of operations, so each is looked up once. */
function flagBursts(plan: Plan, batch: Batch, first: number, end: number, from: number): void {
  const { bursts } = plan.anomalies!
  for (let i = first; i < end; ) {
    const unit = Math.floor((from + i - first) / burstEntries)
    const burstEnd = Math.min(end, first + (unit + 1) * burstEntries - from)
    if (anomalyOfUnit(bursts, unit) !== burst) i = burstEnd
    for (; i < burstEnd; i++) {
      if (batch.anomaly[i] !== 0) continue
      batch.anomaly[i] = burst
      batch.label[i] = labelFrom.burst + unit
    }
  }
}

const ghostEmployee = codeOf('ghost_employee')

/** Flags a payroll run whose group has a ghost. */
export function flagPayroll(plan: Plan, batch: Batch, i: number, group: number): void {
  if (plan.anomalies === undefined || anomalyOfUnit(plan.anomalies.payrolls, group) !== ghostEmployee) return
  batch.anomaly[i] = ghostEmployee
  batch.label[i] = labelFrom.payroll + group
}
