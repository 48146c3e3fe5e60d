import { type AmountTable, minorMax, sampleAmount } from './amounts.ts'
import { type Batch, fraudId } from './batch.ts'
import { taxRate } from './kinds/catalogue.ts'
import type { Plan } from './plan.ts'
import { below, draw, feature, redraw } from './randomness.ts'
import { netOf, taxOn } from './tax.ts'

/** Approval limits, currency units, that a fraudster stays just below. */
const approvalLimits = Uint32Array.of(1000, 5000, 10000, 25000, 50000, 100000)
/** Thousands of a round-dollar fraud; people like some numbers better than others. */
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
  75,
)

/**
 * A quarter of all totals are whole hundreds and 15 % whole fives. Only totals from these limits on (minor units) are
 * rounded, so that rounding moves no total by much, and the shares are scaled up by the part that can be rounded.
 */
const hundredsFrom = 100_000
const fivesFrom = 2_000
const shareFromHundredsLimit = 0.51468
const shareFromFivesLimit = 0.94537
const hundredsLimit = Math.round((0.25 / shareFromHundredsLimit) * 2 ** 32)
const fivesLimit = hundredsLimit + Math.round((0.15 / shareFromFivesLimit) * 2 ** 32)
const hundreds = 10_000
const fives = 500

/** With an extra line (tax, discount, withholding) the total must leave at least a minor unit for every line. */
const leastWithExtras = 50

/**
 * The total of an honest entry, minor units: at least `least`, log-normal, some rounded. A total below `least` is drawn
 * again, which truncates the distribution instead of heaping it.
 */
function honestTotal(amounts: AmountTable, x: number, y: number, least: number): number {
  let total = sampleAmount(amounts, draw(x, y, feature.amount))
  for (let n = 1; total < least; n++) total = sampleAmount(amounts, redraw(x, y, feature.amount, n))
  const bits = draw(x, y, feature.rounding) >>> 0
  if (bits < hundredsLimit) return total < hundredsFrom ? total : Math.round(total / hundreds) * hundreds
  if (bits < fivesLimit && total >= fivesFrom) return Math.round(total / fives) * fives
  return total
}

function fraudTotal(x: number, y: number, fraud: number): number {
  const bits = draw(x, y, feature.fraudAmount)
  if (fraud === fraudId.roundDollar) return roundThousands[below(bits, roundThousands.length)]! * 100_000
  const limit = approvalLimits[below(bits, approvalLimits.length)]!
  // 1.2 to 4.8 % below the limit, so that a cent for exact tax stays within 1 to 5 %.
  return Math.floor(limit * 98.8) - below(redraw(x, y, feature.fraudAmount, 1), Math.floor(limit * 3.6))
}

/** The step in which a total may be moved without losing what is particular about it. */
function stepOf(total: number, fraud: number): number {
  if (fraud === fraudId.justBelow) return -1
  if (fraud === fraudId.roundDollar) return 100_000
  const isHundreds = total >= hundredsFrom && total % hundreds === 0
  const step = isHundreds ? hundreds : total >= fivesFrom && total % fives === 0 ? fives : 1
  return total + 8 * step > minorMax ? -step : step
}

/** The nearest total, in steps, that is a net amount plus its tax to the minor unit; about one in thirteen is not. */
function taxableTotal(total: number, rate: number, step: number): number {
  for (let gross = total; ; gross += step) {
    const net = netOf(gross, rate)
    if (net + taxOn(net, rate) === gross) return gross
  }
}

/** Fills the total of every entry. */
export function fillTotals(plan: Plan, batch: Batch): void {
  const { amounts, taxRates } = plan
  const { extraCount, extraRate } = plan.catalogue
  const { count, keyX, keyY, kind, fraud, company, debits, lineStart, total } = batch
  for (let i = 0; i < count; i++) {
    const debitLines = debits[i]!
    const creditLines = lineStart[i + 1]! - lineStart[i]! - debitLines
    const debitSide = kind[i]! * 2
    const creditSide = debitSide + 1
    let least = debitLines > creditLines ? debitLines : creditLines
    let taxed = false
    if (least > 1) {
      const debitExtras = debitLines > 1 && extraCount[debitSide]! > 0
      const creditExtras = creditLines > 1 && extraCount[creditSide]! > 0
      if (debitExtras || creditExtras) least += (least >>> 1) + leastWithExtras
      taxed =
        (debitExtras && extraRate[debitSide * 2] === taxRate) || (creditExtras && extraRate[creditSide * 2] === taxRate)
    }
    const type = fraud[i]!
    const x = keyX[i]!
    const y = keyY[i]!
    const wanted = type === fraudId.none ? honestTotal(amounts, x, y, least) : fraudTotal(x, y, type)
    total[i] = taxed ? taxableTotal(wanted, taxRates[company[i]!]!, stepOf(wanted, type)) : wanted
  }
}
