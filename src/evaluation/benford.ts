import type { LineReading, Section } from './reading.ts'
import { chiSquare, chiSquareP, rounded, share } from './statistics.ts'

export interface DigitReport {
  readonly amounts: number
  /** Amounts that start with 1 to 9. */
  readonly counts: readonly number[]
  /** Mean distance between observed and expected shares; null below the least sample. */
  readonly mad: number | null
  readonly chi_square: number | null
  readonly p_value: number | null
  /** P-value that the same shares would have among at most 10,000 amounts: what a reader of a sample would notice. */
  readonly p_value_10k: number | null
  readonly conformity: 'close' | 'acceptable' | 'marginal' | 'nonconforming' | 'too_few'
}

export interface BenfordReport {
  readonly lines: DigitReport
  /** Sum of the debits of each entry. */
  readonly totals: DigitReport
  /** Line amounts by business process. */
  readonly by_process: Readonly<Record<string, DigitReport>>
}

/** Expected share of amounts that start with 1 to 9. */
export const benfordShares: readonly number[] = Array.from({ length: 9 }, (_, index) => Math.log10(1 + 1 / (index + 1)))

const leastSample = 100
/** A chi-square of millions rejects what no reader could see, so gates look at a sample of this size. */
export const readableSample = 10_000

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
    return { amounts, counts, mad: null, chi_square: null, p_value: null, p_value_10k: null, conformity: 'too_few' }
  }
  const distances = counts.map((value, index) => Math.abs(share(value, amounts) - benfordShares[index]!))
  const mad = distances.reduce((sum, distance) => sum + distance, 0) / 9
  const statistic = chiSquare(counts, benfordShares)
  return {
    amounts,
    counts,
    mad: rounded(mad),
    chi_square: rounded(statistic),
    p_value: rounded(chiSquareP(statistic, 8)),
    p_value_10k: rounded(chiSquareP(statistic * Math.min(1, readableSample / amounts), 8)),
    conformity: band(mad),
  }
}

/** First digits of amounts against the logarithmic law. */
export function openBenford(): Section<BenfordReport> {
  const noDigits = (): number[] => new Array<number>(9).fill(0)
  const lines = noDigits()
  const totals = noDigits()
  const byProcess = new Map<string, number[]>()
  return {
    add({ entry, lines: entryLines, debits }) {
      const process = byProcess.get(entry.business_process) ?? noDigits()
      byProcess.set(entry.business_process, process)
      count(totals, debits)
      for (const line of entryLines) countLine(line, lines, process)
    },
    finish: () => ({
      lines: digitReport(lines),
      totals: digitReport(totals),
      by_process: Object.fromEntries([...byProcess].sort().map(([name, counts]) => [name, digitReport(counts)])),
    }),
  }
}

function countLine(line: LineReading, all: number[], process: number[]): void {
  count(all, line.debit + line.credit)
  count(process, line.debit + line.credit)
}
