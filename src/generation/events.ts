import { bendPeople } from './anomalies/bend-people.ts'
import { flagOperation, isAnomalous } from './anomalies/operation-anomaly.ts'
import type { Batch } from './batch.ts'
import { fillCalendarEntry } from './calendar-entries.ts'
import { beats } from './chains/pattern.ts'
import { isSummed, job } from './jobs.ts'
import { kindIndex } from './kinds/catalogue.ts'
import { fillOperation } from './operations.ts'
import { approverOf, batchUsersFrom, pickSlots, userGroup, userGroups, usersPerCompany } from './people.ts'
import type { Plan } from './plan.ts'
import { draw, feature, golden, pick } from './randomness.ts'
import { shapeAt, shapeSlotBits } from './shape-fit.ts'
import { rangeLines, shapeFrom, shapeIsRange, shapeSplit, split } from './shapes.ts'
import { jobKind } from './source-mix.ts'
import { sourceId } from './sources.ts'
import { effect } from './sums/effect.ts'
import { slotOf, type YearClose } from './timeline.ts'

/** Makes the entries whose lines are sums over others: `ordinal` counts through the blocks and their companies. */
export interface SummedEntries {
  opening(plan: Plan, batch: Batch, i: number, ordinal: number): void
  closing(plan: Plan, batch: Batch, i: number, close: YearClose, ordinal: number): void
  /** `sign` is -1 where the revaluation of `month` is reversed. */
  revaluation(plan: Plan, batch: Batch, i: number, month: number, ordinal: number, sign: 1 | -1): void
}

/** Below this, an unequal entry of five or more lines has two lines on its lesser side instead of one. */
const twoLesserLimit = Math.round(0.3 * 2 ** 32)

const payrollRun = kindIndex('payroll_run')
/** A kind that moves no account of the result. */
const unmoved = kindIndex('cash_transfer')

/** Lines of one entry as drawn: count and debits. One object, filled again. */
const drawn = { lines: 0, debits: 0 }

/** An entry that is not the calendar's. */
const noOrdinal = -1

function shapeOf(plan: Plan, posting: number, x: number, y: number, ordinal: number): number {
  // Few entries that come every month alike: drawn ones would be off their shares together.
  if (ordinal !== noOrdinal) {
    const turn = (Math.imul(ordinal, golden) + Math.imul(posting, 0x632be5ab) + plan.keys[5]!) >>> 0
    return shapeAt(plan.shapeFit, posting, turn / 2 ** 32)
  }
  const { keep, own, other } = plan.shapeFit
  const bits = draw(x, y, feature.shape)
  const slot = (posting << shapeSlotBits) + (bits & ((1 << shapeSlotBits) - 1))
  return bits >>> shapeSlotBits < keep[slot]! ? own[slot]! : other[slot]!
}

/**
 * Draws line count and debit lines for a posting kind; every extra has a line, and each side one more. The calendar's
 * entries take turns by their ordinal.
 */
function drawShape(plan: Plan, posting: number, x: number, y: number, ordinal: number): void {
  const shape = shapeOf(plan, posting, x, y, ordinal)
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
function employeesOf(plan: Plan): (x: number, y: number, ordinal: number) => number {
  return (x, y, ordinal) => {
    drawShape(plan, payrollRun, x, y, ordinal)
    return drawn.debits
  }
}

/** Gives an entry its lines: those drawn, or the fewest that its kind can have where the amounts are too small for them. */
function fillShape(plan: Plan, batch: Batch, i: number, ordinal: number): void {
  const { postingKind, extraCount } = plan.catalogue
  const kind = batch.kind[i]!
  const posting = postingKind[kind]!
  const reversed = (posting !== kind) !== (batch.exchanged[i] === 1)
  drawShape(plan, posting, batch.lineX[i]!, batch.lineY[i]!, ordinal)
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

/** Fills who posted an entry and who approved it. */
function fillPeople(plan: Plan, batch: Batch, i: number): void {
  const { users, approvalLimits, catalogue } = plan
  const process = catalogue.kindProcess[batch.kind[i]!]!
  const pool = (process * userGroups + groupOfSource[batch.source[i]!]!) * pickSlots
  const local = users.picks[pool + pick(draw(batch.keyX[i]!, batch.keyY[i]!, feature.user), pickSlots)]!
  const first = batch.company[i]! * usersPerCompany
  batch.user[i] = first + local
  let level = batch.source[i] === sourceId.manual ? 1 : 0
  if (local < batchUsersFrom) {
    const total = batch.total[i]! / plan.rates.scale[batch.company[i]!]!
    for (const limit of approvalLimits) if (total > limit) level++
  }
  batch.approver[i] = level === 0 ? 0 : 1 + first + approverOf(process, level, local)
}

function fillSummedJob(
  plan: Plan,
  batch: Batch,
  i: number,
  sums: SummedEntries,
  jobId: number,
  month: number,
  ordinal: number,
): void {
  if (jobId === job.opening_balance) sums.opening(plan, batch, i, ordinal)
  else if (jobId === job.year_close) sums.closing(plan, batch, i, plan.timeline.closes[month]!, ordinal)
  else sums.revaluation(plan, batch, i, month, ordinal, jobId === job.fx_revaluation ? 1 : -1)
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
    } else if (isSummed[jobId] === 1) fillSummedJob(plan, batch, i, sums, jobId, timeline.month[slot]!, ordinal)
    else fillCalendarEntry(plan, batch, i, jobId, ordinal, timeline.month[slot]!, employees)
    batch.source[i] = sourceOf(plan, batch, i, weekends[day - firstDay]!)
    fillPeople(plan, batch, i)
    if (batch.anomaly[i] !== 0) bendPeople(plan, batch, i)
    const summed = batch.sums.get(i)
    if (summed === undefined) fillShape(plan, batch, i, jobId === job.operations ? noOrdinal : ordinal)
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
 * all others have the kind that moves nothing. Opening and closing entries move none; revaluations have their sums.
 */
export function fillMoved(
  plan: Plan,
  batch: Batch,
  kinds: Uint8Array,
  revaluation: SummedEntries['revaluation'],
): void {
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
    if (jobId === job.fx_revaluation || jobId === job.fx_revaluation_reversal) {
      batch.day[i] = timeline.day[slot]!
      revaluation(plan, batch, i, timeline.month[slot]!, ordinal, jobId === job.fx_revaluation ? 1 : -1)
    }
    if (named < 0) continue
    // An anomaly can put anything on any account.
    if (kinds[named] === effect.none && !(plan.anomalies && jobId === job.operations && isAnomalous(plan, ordinal)))
      continue
    if (jobId === job.operations) fillOperation(plan, batch, i, ordinal, timeline.day[slot]!)
    else fillCalendarEntry(plan, batch, i, jobId, ordinal, timeline.month[slot]!, employees)
    if (kinds[batch.kind[i]!] === effect.byLines || batch.anomaly[i] !== 0 || batch.noise[i] !== 0)
      fillShape(plan, batch, i, jobId === job.operations ? noOrdinal : ordinal)
  }
}

/** Fills entries of a job that the calendar posts, outside the timeline: those from `from` on, about `month`. */
export function fillJob(plan: Plan, batch: Batch, jobId: number, from: number, month: number): void {
  const employees = employeesOf(plan)
  batch.lineStart[0] = 0
  for (let i = 0; i < batch.count; i++) {
    batch.day[i] = plan.firstDay
    fillCalendarEntry(plan, batch, i, jobId, from + i, month, employees)
    fillShape(plan, batch, i, from + i)
  }
}
