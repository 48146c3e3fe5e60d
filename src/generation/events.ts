import { bendPeople } from './anomalies/bend-people.ts'
import { flagOperation, isAnomalous } from './anomalies/operation-anomaly.ts'
import type { Batch } from './batch.ts'
import { fillCalendarEntry } from './calendar-entries.ts'
import { beats } from './chains/pattern.ts'
import { job } from './jobs.ts'
import { kindIndex } from './kinds/catalogue.ts'
import { fillOperation } from './operations.ts'
import { approverOf, batchUsersFrom, pickSlots, userGroup, userGroups, usersPerCompany } from './people.ts'
import type { Plan } from './plan.ts'
import { draw, feature } from './randomness.ts'
import { shapeSlotBits } from './shape-fit.ts'
import { rangeLines, shapeFrom, shapeIsRange, shapeSplit, split } from './shapes.ts'
import { jobKind } from './source-mix.ts'
import { sourceId } from './sources.ts'
import { effect } from './sums/effect.ts'
import { slotOf, type YearClose } from './timeline.ts'

/** Makes the entries whose lines are sums over others: `ordinal` counts through the blocks and their companies. */
export interface SummedEntries {
  opening(plan: Plan, batch: Batch, i: number, ordinal: number): void
  closing(plan: Plan, batch: Batch, i: number, close: YearClose, ordinal: number): void
}

/** Below this, an unequal entry of five or more lines has two lines on its lesser side instead of one. */
const twoLesserLimit = Math.round(0.3 * 2 ** 32)

const payrollRun = kindIndex('payroll_run')
/** A kind that moves no account of the result. */
const unmoved = kindIndex('cash_transfer')

/** Lines of one entry as drawn: count and debits. One object, filled again. */
const drawn = { lines: 0, debits: 0 }

/** Draws line count and debit lines for a posting kind; every extra has a line, and each side one more. */
function drawShape(plan: Plan, posting: number, x: number, y: number): void {
  const { keep, own, other } = plan.shapeFit
  const bits = draw(x, y, feature.shape)
  const slot = (posting << shapeSlotBits) + (bits & ((1 << shapeSlotBits) - 1))
  const shape = bits >>> shapeSlotBits < keep[slot]! ? own[slot]! : other[slot]!
  const lines = shapeIsRange[shape] === 1 ? rangeLines(shape, draw(x, y, feature.range)) : shapeFrom[shape]!
  const side = shapeSplit[shape]!
  drawn.lines = lines
  if (side === split.equal) {
    drawn.debits = lines >>> 1
    return
  }
  const { extraCount } = plan.catalogue
  let lesser = 1 + extraCount[posting * 2 + (side === split.moreDebits ? 1 : 0)]!
  if (lesser === 1 && lines >= 5 && draw(x, y, feature.lesser) >>> 0 < twoLesserLimit) lesser = 2
  drawn.debits = side === split.moreDebits ? lines - lesser : lesser
}

/** Employees of a payroll group: the debit lines of its payroll run. */
function employeesOf(plan: Plan): (x: number, y: number) => number {
  return (x, y) => {
    drawShape(plan, payrollRun, x, y)
    return drawn.debits
  }
}

/** Gives an entry its lines: those drawn, or the fewest that its kind can have where the amounts are too small for them. */
function fillShape(plan: Plan, batch: Batch, i: number): void {
  const { postingKind, extraCount } = plan.catalogue
  const kind = batch.kind[i]!
  const posting = postingKind[kind]!
  const reversed = (posting !== kind) !== (batch.exchanged[i] === 1)
  drawShape(plan, posting, batch.lineX[i]!, batch.lineY[i]!)
  const extra = i * 4
  const debitRest = batch.total[i]! - batch.extra[extra]! - batch.extra[extra + 1]!
  const creditRest = batch.total[i]! - batch.extra[extra + 2]! - batch.extra[extra + 3]!
  const least = 1 + extraCount[posting * 2]!
  const leastCredits = 1 + extraCount[posting * 2 + 1]!
  let debits = drawn.debits
  let credits = drawn.lines - debits
  if (debits > debitRest || credits > creditRest) {
    debits = least
    credits = leastCredits
  }
  batch.posting[i] = posting
  batch.reversed[i] = reversed ? 1 : 0
  batch.debits[i] = reversed ? credits : debits
  batch.lineStart[i + 1] = batch.lineStart[i]! + debits + credits
}

/** The source of an entry: what its kind says, except that people post some on working days. */
function sourceOf(plan: Plan, batch: Batch, i: number, weekend: number): number {
  const kind = batch.kind[i]!
  const source = plan.catalogue.kindSource[kind]!
  if (source !== sourceId.automated && source !== sourceId.manual) return source
  if (weekend === 1) return sourceId.automated
  const isManual = draw(batch.keyX[i]!, batch.keyY[i]!, feature.source) >>> 0 < plan.manualLimits[kind]!
  return isManual ? sourceId.manual : sourceId.automated
}

/** Group of users that post a source; ids in the order of `sources`. */
const groupOfSource = Uint8Array.of(userGroup.human, userGroup.batch, userGroup.batch, userGroup.reversal)

/** Upper 16 bits of a draw, scaled to 0..bound-1. */
function pick(bits: number, bound: number): number {
  return ((bits >>> 16) * bound) >>> 16
}

/** Fills who posted an entry and who approved it. */
function fillPeople(plan: Plan, batch: Batch, i: number): void {
  const { users, approvalLimits, catalogue } = plan
  const process = catalogue.kindProcess[batch.kind[i]!]!
  const pool = (process * userGroups + groupOfSource[batch.source[i]!]!) * pickSlots
  const local = users.picks[pool + pick(draw(batch.keyX[i]!, batch.keyY[i]!, feature.user), pickSlots)]!
  const first = batch.company[i]! * usersPerCompany
  batch.user[i] = first + local
  let level = batch.source[i] === sourceId.manual ? 1 : 0
  if (local < batchUsersFrom) for (const limit of approvalLimits) if (batch.total[i]! > limit) level++
  batch.approver[i] = level === 0 ? 0 : 1 + first + approverOf(process, level, local)
}

/**
 * Fills what happened: day, company, kind, amounts, source, people and the number of lines of every entry, and with them
 * `lineStart`. `sums` makes the opening and closing entries.
 */
export function fillEvents(plan: Plan, batch: Batch, sums: SummedEntries): void {
  const { timeline } = plan
  const { anomalies } = plan
  const { weekend: weekends, first: firstDay } = plan.days
  const { from, count } = batch
  const employees = employeesOf(plan)
  let slot = slotOf(timeline.start, timeline.start.length - 1, from)
  let slotEnd = timeline.start[slot + 1]!
  batch.lineStart[0] = 0
  for (let i = 0; i < count; i++) {
    while (from + i >= slotEnd) slotEnd = timeline.start[++slot + 1]!
    const jobId = timeline.job[slot]!
    const ordinal = timeline.first[slot]! + from + i - timeline.start[slot]!
    const day = timeline.day[slot]!
    batch.day[i] = day
    if (jobId === job.operations) {
      fillOperation(plan, batch, i, ordinal, day)
      if (anomalies !== undefined) flagOperation(plan, batch, i, slot, ordinal)
    } else if (jobId === job.opening_balance) sums.opening(plan, batch, i, ordinal)
    else if (jobId === job.year_close) sums.closing(plan, batch, i, timeline.closes[timeline.month[slot]!]!, ordinal)
    else fillCalendarEntry(plan, batch, i, jobId, ordinal, timeline.month[slot]!, employees)
    batch.source[i] = sourceOf(plan, batch, i, weekends[day - firstDay]!)
    fillPeople(plan, batch, i)
    if (batch.anomaly[i] !== 0) bendPeople(plan, batch, i)
    const summed = batch.sums.get(i)
    if (summed === undefined) fillShape(plan, batch, i)
    else {
      batch.posting[i] = batch.kind[i]!
      batch.reversed[i] = 0
      batch.debits[i] = summed.debits
      batch.lineStart[i + 1] = batch.lineStart[i]! + summed.amount.length
    }
  }
}

/**
 * Fills the entries that move some accounts (`kinds`, see sums/effects.ts), with room for lines where lines are needed;
 * all others have the kind that moves nothing. Opening and closing entries move none.
 */
export function fillMoved(plan: Plan, batch: Batch, kinds: Uint8Array): void {
  const { timeline, pattern } = plan
  const employees = employeesOf(plan)
  const { from, count } = batch
  let slot = slotOf(timeline.start, timeline.start.length - 1, from)
  let slotEnd = timeline.start[slot + 1]!
  batch.lineStart[0] = 0
  for (let i = 0; i < count; i++) {
    while (from + i >= slotEnd) slotEnd = timeline.start[++slot + 1]!
    batch.lineStart[i + 1] = batch.lineStart[i]!
    const jobId = timeline.job[slot]!
    const ordinal = timeline.first[slot]! + from + i - timeline.start[slot]!
    const named = jobId === job.operations ? pattern.kindOfBeat[ordinal & (beats - 1)]! : jobKind[jobId]!
    batch.kind[i] = unmoved
    batch.anomaly[i] = 0
    batch.noise[i] = 0
    if (named < 0) continue
    // An anomaly can put anything on any account.
    if (kinds[named] === effect.none && !(plan.anomalies && jobId === job.operations && isAnomalous(plan, ordinal)))
      continue
    if (jobId === job.operations) fillOperation(plan, batch, i, ordinal, timeline.day[slot]!)
    else fillCalendarEntry(plan, batch, i, jobId, ordinal, timeline.month[slot]!, employees)
    if (kinds[batch.kind[i]!] === effect.byLines || batch.anomaly[i] !== 0 || batch.noise[i] !== 0)
      fillShape(plan, batch, i)
  }
}

/** Fills entries of a job that the calendar posts, outside the timeline: those from `from` on, about `month`. */
export function fillJob(plan: Plan, batch: Batch, jobId: number, from: number, month: number): void {
  const employees = employeesOf(plan)
  batch.lineStart[0] = 0
  for (let i = 0; i < batch.count; i++) {
    batch.day[i] = plan.firstDay
    fillCalendarEntry(plan, batch, i, jobId, from + i, month, employees)
    fillShape(plan, batch, i)
  }
}
