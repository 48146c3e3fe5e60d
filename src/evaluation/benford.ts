import { type Fit, fitOf } from './fit.ts'
import type { LineReading, Reading, Section } from './reading.ts'
import { amountKey, openRepeats, scheduleOf } from './repeats.ts'
import { rounded, share } from './statistics.ts'

export interface DigitReport {
  readonly amounts: number
  /** Amounts that start with 1 to 9. */
  readonly counts: readonly number[]
  /** Mean distance between observed and expected shares; null below the least sample. */
  readonly mad: number | null
  readonly chi_square: number | null
  readonly p_value: number | null
  readonly conformity: 'close' | 'acceptable' | 'marginal' | 'nonconforming' | 'too_few'
}

export interface BenfordReport {
  readonly lines: DigitReport
  /** Its mean distance where the ledger has at least 500 entries, else null: one entry may have a thousand lines. */
  readonly lines_mad: number | null
  /** Sum of the debits of each entry. Amounts of one chain of documents, or of one schedule, count as one draw. */
  readonly totals: DigitReport & Pick<Fit, 'effective_sample' | 'effective_p_value'>
  /** Line amounts by business process. */
  readonly by_process: Readonly<Record<string, DigitReport>>
}

/** Expected share of amounts that start with 1 to 9. */
export const benfordShares: readonly number[] = Array.from({ length: 9 }, (_, index) => Math.log10(1 + 1 / (index + 1)))

const leastSample = 100
const leastEntries = 500
function firstDigit(minor: number): number {
  let rest = minor
  while (rest >= 10) rest = Math.floor(rest / 10)
  return rest
}

function count(counts: number[], minor: number): void {
  if (minor > 0) counts[firstDigit(minor) - 1]!++
}

/** Bands of the mean absolute deviation; source: datasynth.md section 5. */
function band(mad: number): DigitReport['conformity'] {
  if (mad < 0.006) return 'close'
  if (mad < 0.012) return 'acceptable'
  return mad < 0.015 ? 'marginal' : 'nonconforming'
}

function digitReport(counts: readonly number[]): DigitReport {
  const amounts = counts.reduce((sum, value) => sum + value, 0)
  if (amounts < leastSample) {
    return { amounts, counts, mad: null, chi_square: null, p_value: null, conformity: 'too_few' }
  }
  const distances = counts.map((value, index) => Math.abs(share(value, amounts) - benfordShares[index]!))
  const mad = distances.reduce((sum, distance) => sum + distance, 0) / 9
  const { chi_square, p_value } = fitOf(counts, benfordShares, 1)
  return { amounts, counts, mad: rounded(mad), chi_square, p_value, conformity: band(mad) }
}

function totalsReport(counts: readonly number[], effect: number): BenfordReport['totals'] {
  const { effective_sample, effective_p_value } = fitOf(counts, benfordShares, effect)
  return { ...digitReport(counts), effective_sample, effective_p_value }
}

/** First digits of amounts against the logarithmic law. */
export function openBenford(): Section<BenfordReport> {
  const noDigits = (): number[] => new Array<number>(9).fill(0)
  const lines = noDigits()
  const totals = noDigits()
  const byProcess = new Map<string, number[]>()
  const repeats = openRepeats()
  let entries = 0
  const noteRepeat = (reading: Reading): void => {
    const schedule = scheduleOf(reading)
    if (schedule === undefined) repeats.note(amountKey(reading))
    else repeats.noteScheduled(`${schedule}|${firstDigit(reading.debits)}`, reading)
  }
  return {
    add(reading) {
      const { entry, lines: entryLines, debits } = reading
      entries++
      noteRepeat(reading)
      const process = byProcess.get(entry.business_process) ?? noDigits()
      byProcess.set(entry.business_process, process)
      count(totals, debits)
      for (const line of entryLines) countLine(line, lines, process)
    },
    finish() {
      const all = digitReport(lines)
      return {
        lines: all,
        lines_mad: entries < leastEntries ? null : all.mad,
        totals: totalsReport(totals, repeats.effect()),
        by_process: Object.fromEntries([...byProcess].sort().map(([name, counts]) => [name, digitReport(counts)])),
      }
    },
  }
}

function countLine(line: LineReading, all: number[], process: number[]): void {
  count(all, line.debit + line.credit)
  count(process, line.debit + line.credit)
}
