import { readableSample } from './benford.ts'
import type { Section } from './reading.ts'
import { chiSquare, chiSquareP, rounded, share } from './statistics.ts'

export interface LineCountsReport {
  readonly entries: number
  readonly bins: readonly { readonly lines: string; readonly count: number; readonly expected: number }[]
  readonly chi_square: number
  readonly p_value: number
  /** As in the Benford section: for at most 10,000 entries. */
  readonly p_value_10k: number
  /** Largest distance between an observed and an expected share. */
  readonly largest_error: number
  /** Share of entries with an even number of lines, and its distance from the expected one. */
  readonly even_share: number
  readonly even_error: number
  /** Shares of entries with as many debit as credit lines, more debit lines, more credit lines. */
  readonly split: { readonly equal: number; readonly more_debit: number; readonly more_credit: number }
  readonly equal_split_error: number
}

/** Smallest number of lines of a bin and its share of entries; source: datasynth.md section 4. */
const bins: readonly (readonly [name: string, from: number, share: number])[] = [
  ['2', 2, 0.6068],
  ['3', 3, 0.0577],
  ['4', 4, 0.1663],
  ['5', 5, 0.0306],
  ['6', 6, 0.0332],
  ['7', 7, 0.0113],
  ['8', 8, 0.0188],
  ['9', 9, 0.0042],
  ['10-99', 10, 0.0633],
  ['100-999', 100, 0.0076],
  ['1000+', 1000, 0.0002],
]
const expectedEven = 0.88
const expectedEqualSplit = 0.82

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
/** The published shares add up to 1 only after this. */
const wholeShare = sum(bins.map(([, , part]) => part))
const expectedShares = bins.map(([, , part]) => part / wholeShare)

function reportOf(counts: readonly number[], even: number, split: readonly [number, number, number]): LineCountsReport {
  const entries = sum(counts)
  const statistic = chiSquare(counts, expectedShares)
  const errors = counts.map((count, index) => Math.abs(share(count, entries) - expectedShares[index]!))
  const [equal, moreDebit, moreCredit] = split.map((count) => rounded(share(count, entries)))
  return {
    entries,
    bins: bins.map(([lines], index) => ({ lines, count: counts[index]!, expected: rounded(expectedShares[index]!) })),
    chi_square: rounded(statistic),
    p_value: rounded(chiSquareP(statistic, bins.length - 1)),
    p_value_10k: rounded(chiSquareP(statistic * Math.min(1, share(readableSample, entries, 1)), bins.length - 1)),
    largest_error: rounded(Math.max(...errors)),
    even_share: rounded(share(even, entries)),
    even_error: rounded(Math.abs(share(even, entries) - expectedEven)),
    split: { equal: equal!, more_debit: moreDebit!, more_credit: moreCredit! },
    equal_split_error: rounded(Math.abs(equal! - expectedEqualSplit)),
  }
}

/** How many lines entries have, and on which sides. */
export function openLineCounts(): Section<LineCountsReport> {
  const counts = new Array<number>(bins.length).fill(0)
  const split: [number, number, number] = [0, 0, 0]
  let even = 0
  return {
    add({ lines }) {
      const bin = bins.findLastIndex(([, from]) => lines.length >= from)
      counts[Math.max(0, bin)]!++
      if (lines.length % 2 === 0) even++
      const debits = lines.filter((line) => line.debit > 0).length
      const credits = lines.length - debits
      split[debits === credits ? 0 : debits > credits ? 1 : 2]++
    },
    finish: () => reportOf(counts, even, split),
  }
}
