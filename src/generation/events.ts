import { sampleAlias } from './alias.ts'
import type { Batch } from './batch.ts'
import { kindContext, kindSlotBits, kindSlots } from './kinds/catalogue.ts'
import type { Plan } from './plan.ts'
import { draw, entryKeyX, entryKeyY, feature } from './randomness.ts'
import { shapeLinesMask, shapeSplitShift, split, tailCode, tailLines } from './shapes.ts'
import { sourceId } from './sources.ts'
import { slotOf, triggered } from './timeline.ts'

/** Position of an entry in `Fit`: by split, and by size where it is not equal. */
function fitClass(lines: number, side: number): number {
  if (lines === 2) return 0
  if (side === split.equal) return 1
  return (side === split.moreDebits ? 2 : 4) + (lines < 10 ? 0 : 1)
}

/** Below this, an unequal entry of five or more lines has two lines on its lesser side instead of one. */
const twoLesserLimit = Math.round(0.3 * 2 ** 32)

/**
 * Debit lines of an entry. An unequal entry has one line on its lesser side, sometimes two: an invoice, a payment with
 * discount.
 */
function debitLines(x: number, y: number, lines: number, side: number): number {
  if (side === split.equal) return lines >>> 1
  const lesser = lines >= 5 && draw(x, y, feature.minority) >>> 0 < twoLesserLimit ? 2 : 1
  return side === split.moreDebits ? lines - lesser : lesser
}

/** Fraud type id of an entry, 0 for none; `limit` of 2^32 are fraudulent. */
function fraudTypeOf(x: number, y: number, limit: number): number {
  const bits = draw(x, y, feature.fraud) >>> 0
  return bits < limit ? 1 + (bits & 1) : 0
}

function workingDaySource(x: number, y: number, limits: Float64Array): number {
  const bits = draw(x, y, feature.source) >>> 0
  if (bits >= limits[2]!) return sourceId.automated
  if (bits < limits[0]!) return sourceId.manual
  return bits < limits[1]! ? sourceId.recurring : sourceId.reversal
}

/**
 * Fills what happened: day, company, source, kind, fraud and the number of lines of every entry, and with them
 * `lineStart`. A kind is drawn among those that fit process, source, shape and day, so none of these shares moves.
 */
export function fillEvents(plan: Plan, batch: Batch): void {
  const { keys, timeline, catalogue, shapes, companies, processes, closeProcesses, sourceLimits, fraudLimits } = plan
  const { start: slotStart, day: slotDay, mode: slotMode } = timeline
  const { weekend: weekends, first: firstDay } = plan.days
  const { kindKeep, kindOwn, kindOther, modeMask } = catalogue
  const { from, count } = batch
  let slot = slotOf(slotStart, slotStart.length - 1, from)
  let slotEnd = slotStart[slot + 1]!
  let line = 0
  for (let i = 0; i < count; i++) {
    while (from + i >= slotEnd) slotEnd = slotStart[++slot + 1]!
    const y = entryKeyY(keys, from + i)
    const x = entryKeyX(keys, from + i, y)
    const mode = slotMode[slot]!
    const weekend = weekends[slotDay[slot]! - firstDay]!
    const process = sampleAlias(mode >= triggered ? closeProcesses : processes, draw(x, y, feature.process))
    const shape = sampleAlias(shapes, draw(x, y, feature.shape))
    let lines = shape & shapeLinesMask
    if (lines >= tailCode) lines = tailLines(lines, draw(x, y, feature.tail))
    const side = shape >>> shapeSplitShift
    const fraud = fraudTypeOf(x, y, fraudLimits[weekend]!)
    let source: number = sourceId.automated
    if (fraud !== 0) source = sourceId.manual
    else if (weekend === 0) source = workingDaySource(x, y, sourceLimits)
    const bits = draw(x, y, feature.kind)
    const at = kindContext(process, fitClass(lines, side), source, mode & modeMask[process]!) + (bits & (kindSlots - 1))
    batch.keyX[i] = x
    batch.keyY[i] = y
    batch.day[i] = slotDay[slot]!
    batch.company[i] = sampleAlias(companies, draw(x, y, feature.company))
    batch.source[i] = source
    batch.kind[i] = bits >>> kindSlotBits < kindKeep[at]! ? kindOwn[at]! : kindOther[at]!
    batch.fraud[i] = fraud
    batch.debits[i] = debitLines(x, y, lines, side)
    batch.lineStart[i] = line
    line += lines
  }
  batch.lineStart[count] = line
}
