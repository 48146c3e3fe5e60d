import { minorMax, sampleAmount } from './amounts.ts'
import type { Batch } from './batch.ts'
import { fitClasses, kindContext, kindSlots, suffixMode, taxRate } from './kinds/catalogue.ts'
import { pickSlots, userGroup, userGroups, usersPerCompany } from './people.ts'
import { lagDaysMax, type Plan } from './plan.ts'
import { below, draw, entryKeyX, entryKeyY, feature, redraw } from './randomness.ts'
import { shapeLinesMask, shapeSplitShift, split } from './shapes.ts'
import { netOf, taxOn } from './tax.ts'
import { slotOf, triggered } from './timeline.ts'

/** Hours in which people post, three quarters of them at the peaks, and in which batch jobs run (0-6 h .60, 20-23 h .40). */
const humanHours = Uint8Array.of(
  9,
  9,
  9,
  10,
  10,
  10,
  11,
  11,
  11,
  14,
  14,
  14,
  15,
  15,
  15,
  16,
  16,
  16,
  8,
  8,
  12,
  13,
  17,
  17,
)
const batchHours = Uint8Array.of(
  0,
  0,
  0,
  1,
  1,
  1,
  2,
  2,
  2,
  3,
  3,
  3,
  4,
  4,
  4,
  5,
  5,
  5,
  20,
  20,
  20,
  20,
  21,
  21,
  21,
  21,
  22,
  22,
  22,
  22,
)

/** Ids in the order of `sources`. */
const manual = 0
const automated = 1
const recurring = 2
const reversal = 3

/** Approval limits, currency units, that a fraudster stays just below. */
const approvalLimits = Uint32Array.of(1000, 5000, 10000, 25000, 50000, 100000)
const roundThousands = Uint8Array.of(
  1,
  2,
  2,
  3,
  4,
  5,
  5,
  5,
  6,
  8,
  10,
  10,
  10,
  12,
  15,
  15,
  20,
  20,
  25,
  25,
  30,
  40,
  50,
  50,
  60,
  75,
  80,
  90,
)

/**
 * A quarter of all totals are whole hundreds and 15 % whole fives; only totals from these limits on (minor units) are
 * rounded, so that rounding moves no total by much, and the shares are scaled up by the part that can be rounded.
 */
const hundredsFrom = 100_000
const fivesFrom = 2_000
const hundredsLimit = Math.round((0.25 / 0.51468) * 2 ** 32)
const fivesLimit = hundredsLimit + Math.round((0.15 / 0.94537) * 2 ** 32)

/** An extra line needs a total that leaves at least a minor unit for every line. */
const totalMinWithExtras = 50

/** Upper 16 bits of a draw, scaled to 0..bound-1. */
function pick(bits: number, bound: number): number {
  return ((bits >>> 16) * bound) >>> 16
}

function fitClass(lines: number, side: number): number {
  if (lines === 2) return 0
  if (side === split.equal) return 1
  return (side === split.moreDebits ? 2 : 4) + (lines < 10 ? 0 : 1)
}

/**
 * The total of an honest entry, minor units: at least `least`, log-normal, some rounded. A total below `least` is drawn
 * again, which truncates the distribution instead of heaping it.
 */
function honestTotal(plan: Plan, x: number, y: number, least: number): number {
  let total = sampleAmount(plan.amounts, draw(x, y, feature.amount))
  for (let n = 1; total < least; n++) total = sampleAmount(plan.amounts, redraw(x, y, feature.amount, n))
  const bits = draw(x, y, feature.rounding) >>> 0
  if (bits < hundredsLimit) return total < hundredsFrom ? total : Math.round(total / 10000) * 10000
  if (bits < fivesLimit && total >= fivesFrom) return Math.round(total / 500) * 500
  return total
}

/** The nearest total, in steps, of which the tax is exact to the minor unit. */
function taxableTotal(total: number, rate: number, step: number): number {
  let gross = total
  while (true) {
    const net = netOf(gross, rate)
    if (net + taxOn(net, rate) === gross) return gross
    gross += step
  }
}

/** The step in which a total may be moved without losing its roundness. */
function stepOf(total: number, fraudType: number): number {
  if (fraudType === 1) return -1
  if (fraudType === 2) return 100_000
  const step =
    total % 10_000 === 0 && total >= hundredsFrom ? 10_000 : total % 500 === 0 && total >= fivesFrom ? 500 : 1
  return total + 4 * step > minorMax ? -step : step
}

function fraudTotal(x: number, y: number, fraudType: number): number {
  const bits = draw(x, y, feature.fraudAmount)
  if (fraudType === 2) return roundThousands[pick(bits, roundThousands.length)]! * 100_000
  const limit = approvalLimits[pick(bits, approvalLimits.length)]!
  // 1.2 to 4.8 % below the limit, so that a cent for exact tax stays within 1 to 5 %.
  return Math.floor(limit * 98.8) - below(redraw(x, y, feature.fraudAmount, 1), Math.floor(limit * 3.6))
}

/**
 * Fills the entry columns of `batch` for its sequences and counts the lines. One loop without calls that leave the
 * module's small functions, since it runs once per entry; every concern draws under its own feature id.
 */
export function fillHeaders(plan: Plan, batch: Batch): void {
  const { keys, timeline, days, catalogue, shapes, companies, sourceLimits, fraudLimits, userPicks, suffixMonthStart } =
    plan
  const { start: slotStart, day: slotDay, mode: slotMode } = timeline
  const { kindKeep, kindOwn, kindOther, lagMax, headerTextStart, headerTextCount, suffix, partyStart, partyCount } =
    catalogue
  const { extraCount, extraRate } = catalogue
  const { from, count } = batch
  const manualLimit = sourceLimits[0]!
  const recurringLimit = sourceLimits[1]!
  const reversalLimit = sourceLimits[2]!
  let slot = slotOf(slotStart, slotStart.length - 1, from)
  let slotEnd = slotStart[slot + 1]!
  let line = 0
  for (let i = 0; i < count; i++) {
    const sequence = from + i
    while (sequence >= slotEnd) slotEnd = slotStart[++slot + 1]!
    const y = entryKeyY(keys, sequence)
    const x = entryKeyX(keys, sequence, y)
    const day = slotDay[slot]!
    const mode = slotMode[slot]!
    const weekend = days.weekend[day - days.first]!

    const companyBits = draw(x, y, feature.company)
    const companySlot = companyBits & companies.mask
    const keepsCompany = companyBits >>> companies.shift < companies.keep[companySlot]!
    const company = keepsCompany ? companies.own[companySlot]! : companies.other[companySlot]!

    const mix = mode >= triggered ? plan.closeProcesses : plan.processes
    const processBits = draw(x, y, feature.process)
    const processSlot = processBits & mix.mask
    const keepsProcess = processBits >>> mix.shift < mix.keep[processSlot]!
    const process = keepsProcess ? mix.own[processSlot]! : mix.other[processSlot]!

    const shapeBits = draw(x, y, feature.shape)
    const shapeSlot = shapeBits & shapes.mask
    const keepsShape = shapeBits >>> shapes.shift < shapes.keep[shapeSlot]!
    const shape = keepsShape ? shapes.own[shapeSlot]! : shapes.other[shapeSlot]!
    const lines = shape & shapeLinesMask
    const side = shape >>> shapeSplitShift
    const lesser = lines >= 5 && draw(x, y, feature.minority) >>> 0 < 0x4ccccccc ? 2 : 1
    const debits = side === split.equal ? lines >>> 1 : side === split.moreDebits ? lines - lesser : lesser

    const fraudBits = draw(x, y, feature.fraud) >>> 0
    const fraudType = fraudBits < fraudLimits[weekend]! ? 1 + (fraudBits & 1) : 0
    const sourceBits = draw(x, y, feature.source) >>> 0
    let source = automated
    if (fraudType !== 0) source = manual
    else if (weekend === 0) {
      if (sourceBits < manualLimit) source = manual
      else if (sourceBits < recurringLimit) source = recurring
      else if (sourceBits < reversalLimit) source = reversal
    }

    const kindBits = draw(x, y, feature.kind)
    const kindSlot = kindContext(process, fitClass(lines, side), source, mode & 3) + (kindBits & (kindSlots - 1))
    const kind = kindBits >>> 4 < kindKeep[kindSlot]! ? kindOwn[kindSlot]! : kindOther[kindSlot]!

    const group = source === manual ? userGroup.human : source === reversal ? userGroup.reversal : userGroup.batch
    const userBits = draw(x, y, feature.user)
    const local = userPicks[(process * userGroups + group) * pickSlots + pick(userBits, pickSlots)]!
    const timeBits = draw(x, y, feature.time)
    const hour =
      local < usersPerCompany - 5
        ? humanHours[pick(timeBits, humanHours.length)]!
        : batchHours[pick(timeBits, batchHours.length)]!

    const most = debits > lines - debits ? debits : lines - debits
    const debitSide = kind * 2
    const hasExtras =
      (debits > 1 && extraCount[debitSide]! > 0) || (lines - debits > 1 && extraCount[debitSide + 1]! > 0)
    const least = hasExtras ? most + (most >>> 1) + totalMinWithExtras : most
    let total = fraudType === 0 ? honestTotal(plan, x, y, least) : fraudTotal(x, y, fraudType)
    const taxed =
      (debits > 1 && extraRate[debitSide * 2] === taxRate) ||
      (lines - debits > 1 && extraRate[debitSide * 2 + 2] === taxRate)
    if (taxed) total = taxableTotal(total, plan.taxRates[company]!, stepOf(total, fraudType))

    const suffixKind = suffix[kind]!
    let ending = 0
    if (suffixKind === suffixMode.party) {
      ending = partyStart[kind]! + pick(draw(x, y, feature.party), partyCount[kind]!)
    } else if (suffixKind !== suffixMode.none) {
      ending = suffixMonthStart + days.monthOffset[day - days.first]! + (suffixKind === suffixMode.period ? 1 : 0)
    }

    batch.keyX[i] = x
    batch.keyY[i] = y
    batch.day[i] = day
    batch.lag[i] = pick(draw(x, y, feature.lag), lagMax[kind]! + 1)
    batch.second[i] = hour * 3600 + (((timeBits & 0xffff) * 3600) >>> 16)
    batch.company[i] = company
    batch.kind[i] = kind
    batch.source[i] = source
    batch.user[i] = company * usersPerCompany + local
    batch.headerText[i] = headerTextStart[kind]! + pick(draw(x, y, feature.headerText), headerTextCount[kind]!)
    batch.suffix[i] = ending
    batch.fraud[i] = fraudType
    batch.total[i] = total
    batch.debits[i] = debits
    batch.lineStart[i] = line
    line += lines
  }
  batch.lineStart[count] = line
}

if (lagDaysMax > 5 || fitClasses !== 6) throw new Error('header kernel and tables disagree')
