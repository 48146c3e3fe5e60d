import { type Fit, fitOf } from './fit.ts'
import type { Section } from './reading.ts'
import { openRepeats, scheduleOf } from './repeats.ts'
import { rounded, share } from './statistics.ts'

/** Entries of a schedule have as many lines each month, so they count as one draw. */
export interface LineCountsReport extends Fit {
  readonly entries: number
  readonly bins: readonly { readonly lines: string; readonly count: number; readonly expected: number }[]
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

interface Counted {
  /** Entries by bin. */
  readonly counts: readonly number[]
  readonly even: number
  /** Entries with as many debits as credits, more debits, more credits. */
  readonly split: readonly [number, number, number]
  /** Entries that make one draw. */
  readonly effect: number
}

function reportOf({ counts, even, split, effect }: Counted): LineCountsReport {
  const entries = sum(counts)
  const errors = counts.map((count, index) => Math.abs(share(count, entries) - expectedShares[index]!))
  const [equal, moreDebit, moreCredit] = split.map((count) => rounded(share(count, entries)))
  return {
    entries,
    bins: bins.map(([lines], index) => ({ lines, count: counts[index]!, expected: rounded(expectedShares[index]!) })),
    ...fitOf(counts, expectedShares, effect),
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
  const repeats = openRepeats()
  let even = 0
  return {
    add(reading) {
      const { lines } = reading
      const bin = Math.max(
        0,
        bins.findLastIndex(([, from]) => lines.length >= from),
      )
      counts[bin]!++
      const schedule = scheduleOf(reading)
      if (schedule === undefined) repeats.single()
      else repeats.noteScheduled(`${schedule}|${bin}`, reading)
      if (lines.length % 2 === 0) even++
      const debits = lines.filter((line) => line.debit > 0).length
      const credits = lines.length - debits
      split[debits === credits ? 0 : debits > credits ? 1 : 2]++
    },
    finish: () => reportOf({ counts, even, split, effect: repeats.effect() }),
  }
}
