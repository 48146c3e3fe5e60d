import { bendPeople } from './anomalies/bend-people.ts'
import { flagOperations, isAnomalous } from './anomalies/operation-anomaly.ts'
import type { Batch } from './batch.ts'
import { fillCalendarEntry } from './calendar-entries.ts'
import { beats } from './chains/pattern.ts'
import { isSummed, job } from './jobs.ts'
import { kindIndex } from './kinds/catalogue.ts'
import { fillOperations, fillPosting } from './operations.ts'
import { approverOf, batchUsersFrom, pickSlots, userGroup, userGroups, usersPerCompany } from './people.ts'
import type { Plan } from './plan.ts'
import { draw, feature, pick } from './randomness.ts'
import { debitsOf, drawnShape, shapeInTurn } from './shape-fit.ts'
import { linesOf } from './shapes.ts'
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

/** A kind that moves no account of the result. */
const unmoved = kindIndex('cash_transfer')

/**
 * Gives an entry its lines: those of its shape, or the fewest that its kind can have where the amounts are too small for
 * them.
 */
function fillLineCounts(plan: Plan, batch: Batch, i: number, posting: number, shape: number): void {
  const { extraCount } = plan.catalogue
  const { extra, lineX, lineY } = batch
  const lines = linesOf(shape, lineX[i]!, lineY[i]!)
  let debits = debitsOf(plan.catalogue, posting, shape, lines, lineX[i]!, lineY[i]!)
  let credits = lines - debits
  const total = batch.total[i]!
  const debitRest = total - extra[i * 4]! - extra[i * 4 + 1]!
  const creditRest = total - extra[i * 4 + 2]! - extra[i * 4 + 3]!
  if (debits > debitRest || credits > creditRest) {
    debits = 1 + extraCount[posting * 2]!
    credits = 1 + extraCount[posting * 2 + 1]!
  }
  const reversed = (posting !== batch.kind[i]) !== (batch.exchanged[i] === 1)
  batch.posting[i] = posting
  batch.reversed[i] = reversed ? 1 : 0
  batch.debits[i] = reversed ? credits : debits
  batch.lineStart[i + 1] = batch.lineStart[i]! + debits + credits
}

/** Gives operations their lines. */
function fillDrawnLines(plan: Plan, batch: Batch, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const posting = plan.catalogue.postingKind[batch.kind[i]!]!
    const shape = drawnShape(plan.shapeFit, posting, batch.lineX[i]!, batch.lineY[i]!)
    fillLineCounts(plan, batch, i, posting, shape)
  }
}

/** Gives entry `ordinal` of a job its lines. */
function fillLinesInTurn(plan: Plan, batch: Batch, i: number, ordinal: number): void {
  const summed = batch.sums.get(i)
  if (summed === undefined) {
    const posting = plan.catalogue.postingKind[batch.kind[i]!]!
    fillLineCounts(plan, batch, i, posting, shapeInTurn(plan.shapeFit, plan.keys[5]!, posting, ordinal))
    return
  }
  batch.posting[i] = batch.kind[i]!
  batch.reversed[i] = 0
  batch.debits[i] = summed.debits
  batch.lineStart[i + 1] = batch.lineStart[i]! + summed.amount.length
}

/** Fills the sources of entries: what their kinds say, except that people post some on working days. */
function fillSources(plan: Plan, batch: Batch, first: number, end: number, isWeekend: boolean): void {
  const { kindSource } = plan.catalogue
  const { manualLimits } = plan
  const { kind, keyX, keyY, source } = batch
  for (let i = first; i < end; i++) {
    let own = kindSource[kind[i]!]!
    if (own === sourceId.automated || own === sourceId.manual) {
      const isManual = !isWeekend && draw(keyX[i]!, keyY[i]!, feature.source) >>> 0 < manualLimits[kind[i]!]!
      own = isManual ? sourceId.manual : sourceId.automated
    }
    source[i] = own
  }
}

/** Group of users that post a source; ids in the order of `sources`. */
const groupOfSource = Uint8Array.of(userGroup.human, userGroup.batch, userGroup.batch, userGroup.reversal)

/** Approvals that an entry needs by its amount (minor units). */
function approvalsOf({ approvalLimits }: Plan, total: number): number {
  let level = 0
  while (level < approvalLimits.length && total > approvalLimits[level]!) level++
  return level
}

/** Fills who posted each entry and who approved it; sources must be there. */
function fillPeople(plan: Plan, batch: Batch, first: number, end: number): void {
  const { users, rates } = plan
  const { kindProcess } = plan.catalogue
  const { kind, source, company, total, keyX, keyY, user, approver, anomaly } = batch
  for (let i = first; i < end; i++) {
    const process = kindProcess[kind[i]!]!
    const pool = (process * userGroups + groupOfSource[source[i]!]!) * pickSlots
    const local = users.picks[pool + pick(draw(keyX[i]!, keyY[i]!, feature.user), pickSlots)]!
    const firstUser = company[i]! * usersPerCompany
    let level = source[i] === sourceId.manual ? 1 : 0
    if (local < batchUsersFrom) level += approvalsOf(plan, total[i]! / rates.scale[company[i]!]!)
    user[i] = firstUser + local
    approver[i] = level === 0 ? 0 : 1 + firstUser + approverOf(process, level, local)
    if (anomaly[i] !== 0) bendPeople(plan, batch, i)
  }
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

/** Fills what happened in the entries of a slot, and gives them their lines. */
function fillSlot(
  plan: Plan,
  batch: Batch,
  sums: SummedEntries,
  slot: number,
  first: number,
  end: number,
  ordinal: number,
): void {
  const { timeline, days } = plan
  const jobId = timeline.job[slot]!
  const month = timeline.month[slot]!
  const day = timeline.day[slot]!
  batch.day.fill(day, first, end)
  if (jobId === job.operations) {
    fillOperations(plan, batch, first, end, ordinal, day)
    if (plan.anomalies !== undefined) flagOperations(plan, batch, slot, first, end, ordinal)
  } else {
    for (let i = first; i < end; i++) {
      if (isSummed[jobId] === 1) fillSummedJob(plan, batch, i, sums, jobId, month, ordinal + i - first)
      else fillCalendarEntry(plan, batch, i, jobId, ordinal + i - first, month)
    }
  }
  fillSources(plan, batch, first, end, days.weekend[day - days.first] === 1)
  fillPeople(plan, batch, first, end)
  if (jobId === job.operations) fillDrawnLines(plan, batch, first, end)
  else for (let i = first; i < end; i++) fillLinesInTurn(plan, batch, i, ordinal + i - first)
}

/** Calls `fill` for every slot of a batch, with its entries `first` .. `end - 1` and the number of the first in its job. */
function eachSlot(
  { timeline: { start, first: numbers } }: Plan,
  { from, count }: Batch,
  fill: (slot: number, first: number, end: number, ordinal: number) => void,
): void {
  let first = 0
  for (let slot = slotOf(start, start.length - 1, from); first < count; slot++) {
    const end = Math.min(count, start[slot + 1]! - from)
    fill(slot, first, end, numbers[slot]! + from + first - start[slot]!)
    first = end
  }
}

/**
 * Fills what happened: day, company, kind, amounts, source, people and the number of lines of every entry, and with them
 * `lineStart`. `sums` makes the opening and closing entries.
 *
 * One column after another, slot by slot: short loops whose rounds do not depend on each other run faster than one that
 * makes each entry in full.
 */
export function fillEvents(plan: Plan, batch: Batch, sums: SummedEntries): void {
  batch.lineStart[0] = 0
  eachSlot(plan, batch, (slot, first, end, ordinal) => fillSlot(plan, batch, sums, slot, first, end, ordinal))
}

/** Fills those of some operations that move accounts. */
function fillMovedOperations(
  plan: Plan,
  batch: Batch,
  kinds: Uint8Array,
  first: number,
  end: number,
  ordinal: number,
  day: number,
): void {
  const { kindOfBeat } = plan.pattern
  const { lineStart, kind, anomaly, noise } = batch
  for (let i = first; i < end; i++) {
    const operation = ordinal + i - first
    lineStart[i + 1] = lineStart[i]!
    // An anomaly can put anything on any account.
    const isMoved = kinds[kindOfBeat[operation & (beats - 1)]!] !== effect.none
    if (!isMoved && (plan.anomalies === undefined || !isAnomalous(plan, operation))) continue
    fillPosting(plan, batch, i, operation, day)
    if (kinds[kind[i]!] === effect.byLines || anomaly[i] !== 0 || noise[i] !== 0) fillDrawnLines(plan, batch, i, i + 1)
  }
}

/** Fills those of some entries of a job that move accounts. */
function fillMovedJob(
  plan: Plan,
  batch: Batch,
  kinds: Uint8Array,
  slot: number,
  first: number,
  end: number,
  ordinal: number,
): void {
  const { timeline } = plan
  const jobId = timeline.job[slot]!
  const isMoved = jobKind[jobId]! >= 0 && kinds[jobKind[jobId]!] !== effect.none
  for (let i = first; i < end; i++) {
    const number = ordinal + i - first
    batch.lineStart[i + 1] = batch.lineStart[i]!
    if (!isMoved) continue
    fillCalendarEntry(plan, batch, i, jobId, number, timeline.month[slot]!)
    if (kinds[batch.kind[i]!] === effect.byLines || batch.anomaly[i] !== 0) fillLinesInTurn(plan, batch, i, number)
  }
}

/**
 * Fills the entries that move some accounts (`kinds`, see sums/effects.ts), with room for lines where lines are needed;
 * all others have the kind that moves nothing. Opening and closing entries move none; revaluations have their sums. Who
 * the entries name is left out.
 */
export function fillMoved(
  plan: Plan,
  batch: Batch,
  kinds: Uint8Array,
  revaluation: SummedEntries['revaluation'],
): void {
  const { timeline } = plan
  batch.kind.fill(unmoved, 0, batch.count)
  batch.anomaly.fill(0, 0, batch.count)
  batch.noise.fill(0, 0, batch.count)
  batch.lineStart[0] = 0
  eachSlot(plan, batch, (slot, first, end, ordinal) => {
    const jobId = timeline.job[slot]!
    const day = timeline.day[slot]!
    if (jobId === job.operations) {
      fillMovedOperations(plan, batch, kinds, first, end, ordinal, day)
      return
    }
    fillMovedJob(plan, batch, kinds, slot, first, end, ordinal)
    if (jobId !== job.fx_revaluation && jobId !== job.fx_revaluation_reversal) return
    batch.day.fill(day, first, end)
    const sign = jobId === job.fx_revaluation ? 1 : -1
    for (let i = first; i < end; i++) revaluation(plan, batch, i, timeline.month[slot]!, ordinal + i - first, sign)
  })
}

/** Fills entries of a job that the calendar posts, outside the timeline: those from `from` on, about `month`. */
export function fillJob(plan: Plan, batch: Batch, jobId: number, from: number, month: number): void {
  batch.lineStart[0] = 0
  for (let i = 0; i < batch.count; i++) {
    batch.day[i] = plan.firstDay
    fillCalendarEntry(plan, batch, i, jobId, from + i, month)
    fillLinesInTurn(plan, batch, i, from + i)
  }
}
