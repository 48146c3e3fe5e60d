import { bendLines } from './anomalies/bend-lines.ts'
import { addNoise } from './anomalies/noise.ts'
import { type Batch, openBatch, reserveLines } from './batch.ts'
import { isoDate } from './calendar.ts'
import { fillEvents } from './events.ts'
import { fillAccounts, fillAmounts, fillReferences, fillSums } from './lines.ts'
import type { Plan } from './plan.ts'
import { closing } from './sums/closing.ts'
import { opening } from './sums/opening.ts'
import { revaluation } from './sums/revaluation.ts'
import { fillHeaders, nameMaterials } from './texts.ts'
import { slotOf } from './timeline.ts'

const summedEntries = { opening, closing, revaluation }

/**
 * Makes the entries `from` .. `to - 1` (0 <= from <= to <= plan.total) as columns.
 *
 * The result does not depend on how a run is cut into batches. `into` is reused and returned when given; its former
 * content is lost, so hand it back only after it was encoded.
 */
export function generateBatch(plan: Plan, from: number, to: number, into?: Batch): Batch {
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= plan.total)) {
    throw new RangeError(`no range of a run of ${plan.total} entries: ${from}..${to}`)
  }
  const batch = openBatch(from, to - from, into)
  fillEvents(plan, batch, summedEntries)
  reserveLines(batch, batch.lineStart[batch.count]!)
  fillAmounts(plan, batch)
  fillAccounts(plan, batch)
  fillHeaders(plan, batch)
  fillReferences(plan, batch)
  nameMaterials(plan, batch)
  bendLines(plan, batch)
  addNoise(plan, batch)
  fillSums(batch)
  return batch
}

/** Posting day of a sequence, days since 1970-01-01, in O(log days). */
export function postingDayAt(plan: Plan, sequence: number): number {
  if (!(Number.isInteger(sequence) && 0 <= sequence && sequence < plan.total)) {
    throw new RangeError(`no sequence of a run of ${plan.total} entries: ${sequence}`)
  }
  const { start, day } = plan.timeline
  return day[slotOf(start, start.length - 1, sequence)]!
}

/** Posting date (ISO 8601) of a sequence, 0..plan.total-1. */
export function postingDateAt(plan: Plan, sequence: number): string {
  return isoDate(postingDayAt(plan, sequence))
}
