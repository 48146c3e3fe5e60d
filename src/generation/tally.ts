import { anomalyKinds } from './anomalies/kinds.ts'
import type { Batch } from './batch.ts'
import { catalogue } from './kinds/catalogue.ts'
import { type Process, processes } from './kinds/kind.ts'
import { type Source, sources } from './sources.ts'

/** What a range of entries adds up to, as plain JSON. Tallies of disjoint ranges merge into the tally of their union. */
export interface Tally {
  readonly entries: number
  readonly lines: number
  /** Exact sums in minor units as decimal strings, since a large run exceeds 2^53. */
  readonly debitMinor: string
  readonly creditMinor: string
  /** Entries whose debit sum is not their credit sum; a line without amount counts too. Always 0. */
  readonly unbalanced: number
  /** Entry totals by first digit 1..9. */
  readonly firstDigits: readonly number[]
  /** Line amounts by first digit 1..9. */
  readonly lineFirstDigits: readonly number[]
  /** Entries with 2, 3, ... 9, 10-99, 100-999 and >= 1000 lines. */
  readonly lineCounts: readonly number[]
  /** Entries with an even number of lines. */
  readonly evenEntries: number
  readonly splits: { readonly equal: number; readonly more_debits: number; readonly more_credits: number }
  readonly sources: Readonly<Record<Source, number>>
  readonly processes: Readonly<Record<Process, number>>
  /** Entries by kind of anomaly. */
  readonly anomalies: Readonly<Record<string, number>>
}

const lineBins = 11

/** Times 1e10, the largest total, this is below 2^53. */
const batchEntriesMax = 900_000

const zeros = (count: number): number[] => new Array<number>(count).fill(0)

function byName<Name extends string>(names: readonly Name[], counts: ArrayLike<number>): Record<Name, number> {
  return Object.fromEntries(names.map((name, k) => [name, counts[k] ?? 0])) as Record<Name, number>
}

const anomalyNames = anomalyKinds.map(({ name }) => name)

/** The tally of no entries. */
export function emptyTally(): Tally {
  return {
    entries: 0,
    lines: 0,
    debitMinor: '0',
    creditMinor: '0',
    unbalanced: 0,
    firstDigits: zeros(9),
    lineFirstDigits: zeros(9),
    lineCounts: zeros(lineBins),
    evenEntries: 0,
    splits: { equal: 0, more_debits: 0, more_credits: 0 },
    sources: byName(sources, []),
    processes: byName(processes, []),
    anomalies: byName(anomalyNames, []),
  }
}

/** First significant digit of an integer >= 1, by division: a logarithm would need care at powers of ten. */
function firstDigit(minor: number): number {
  let rest = minor
  while (rest >= 10000) rest = Math.floor(rest / 10000)
  while (rest >= 10) rest = (rest / 10) | 0
  return rest
}

function lineBin(lines: number): number {
  return lines < 10 ? lines - 2 : lines < 100 ? 8 : lines < 1000 ? 9 : 10
}

/** What `tallyBatch` counts up, one entry after another. */
interface Counts {
  readonly lineDigits: number[]
  readonly digits: number[]
  readonly bins: number[]
  readonly splits: number[]
  readonly sources: number[]
  readonly processes: number[]
  /** By `Batch.anomaly`. */
  readonly anomalies: number[]
  debitMinor: number
  creditMinor: number
  unbalanced: number
  even: number
}

function openCounts(): Counts {
  return {
    lineDigits: zeros(9),
    digits: zeros(9),
    bins: zeros(lineBins),
    splits: zeros(3),
    sources: zeros(sources.length),
    processes: zeros(processes.length),
    anomalies: zeros(anomalyKinds.length + 1),
    debitMinor: 0,
    creditMinor: 0,
    unbalanced: 0,
    even: 0,
  }
}

/** Counts the lines of entry `i`: sums, balance and digits come from the lines, not from the total. */
function countLines(counts: Counts, batch: Batch, i: number): void {
  const { amount, lineStart } = batch
  const { lineDigits } = counts
  const end = lineStart[i + 1]!
  const firstCredit = lineStart[i]! + batch.debits[i]!
  let debit = 0
  let credit = 0
  let sound = true
  for (let line = lineStart[i]!; line < end; line++) {
    const minor = amount[line]!
    if (line < firstCredit) debit += minor
    else credit += minor
    if (minor >= 1) lineDigits[firstDigit(minor) - 1]!++
    else sound = false
  }
  counts.debitMinor += debit
  counts.creditMinor += credit
  if (debit !== credit || debit !== batch.total[i] || !sound) counts.unbalanced++
}

function countEntry(counts: Counts, batch: Batch, kindProcess: Uint8Array, i: number): void {
  const lines = batch.lineStart[i + 1]! - batch.lineStart[i]!
  const debits = batch.debits[i]!
  const total = batch.total[i]!
  counts.digits[firstDigit(total) - 1]!++
  counts.bins[lineBin(lines)]!++
  counts.splits[2 * debits === lines ? 0 : 2 * debits > lines ? 1 : 2]!++
  counts.sources[batch.source[i]!]!++
  counts.processes[kindProcess[batch.kind[i]!]!]!++
  counts.anomalies[batch.anomaly[i]!]!++
  counts.even += 1 - (lines & 1)
}

/** Adds up a batch of at most 900,000 entries, whose sums stay below 2^53 minor units. */
export function tallyBatch(batch: Batch): Tally {
  if (batch.count > batchEntriesMax) throw new RangeError(`tally at most ${batchEntriesMax} entries at a time`)
  const counts = openCounts()
  const { kindProcess } = catalogue()
  for (let i = 0; i < batch.count; i++) {
    countLines(counts, batch, i)
    countEntry(counts, batch, kindProcess, i)
  }
  return {
    entries: batch.count,
    lines: batch.lineCount,
    debitMinor: String(counts.debitMinor),
    creditMinor: String(counts.creditMinor),
    unbalanced: counts.unbalanced,
    firstDigits: counts.digits,
    lineFirstDigits: counts.lineDigits,
    lineCounts: counts.bins,
    evenEntries: counts.even,
    splits: { equal: counts.splits[0]!, more_debits: counts.splits[1]!, more_credits: counts.splits[2]! },
    sources: byName(sources, counts.sources),
    processes: byName(processes, counts.processes),
    anomalies: byName(anomalyNames, counts.anomalies.slice(1)),
  }
}

const addLists = (a: readonly number[], b: readonly number[]): number[] => a.map((value, k) => value + b[k]!)

function addRecords<Name extends string>(a: Readonly<Record<Name, number>>, b: Readonly<Record<Name, number>>) {
  const names = Object.keys(a) as Name[]
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Record<Name, number>
}

/** The tally of two disjoint ranges; commutative, associative, `emptyTally()` is neutral. */
export function mergeTally(a: Tally, b: Tally): Tally {
  return {
    entries: a.entries + b.entries,
    lines: a.lines + b.lines,
    debitMinor: (BigInt(a.debitMinor) + BigInt(b.debitMinor)).toString(),
    creditMinor: (BigInt(a.creditMinor) + BigInt(b.creditMinor)).toString(),
    unbalanced: a.unbalanced + b.unbalanced,
    firstDigits: addLists(a.firstDigits, b.firstDigits),
    lineFirstDigits: addLists(a.lineFirstDigits, b.lineFirstDigits),
    lineCounts: addLists(a.lineCounts, b.lineCounts),
    evenEntries: a.evenEntries + b.evenEntries,
    splits: addRecords(a.splits, b.splits),
    sources: addRecords(a.sources, b.sources),
    processes: addRecords(a.processes, b.processes),
    anomalies: addRecords(a.anomalies, b.anomalies),
  }
}

/** Mean absolute deviation of first-digit shares (counts of 1..9) from Benford's law; 0 for no counts. */
export function firstDigitMad(counts: readonly number[]): number {
  const sum = counts.reduce((a, b) => a + b, 0)
  if (sum === 0) return 0
  return counts.reduce((mad, count, k) => mad + Math.abs(count / sum - Math.log10(1 + 1 / (k + 1))) / 9, 0)
}
