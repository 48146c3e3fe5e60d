import type { Entry, Line } from '../contract/mod.ts'

/** A line with its amounts as integers. */
export interface LineReading {
  readonly line: Line
  /** Minor units. */
  readonly debit: number
  readonly credit: number
}

/** An entry as every section reads it: parsed once, then shared. */
export interface Reading {
  readonly entry: Entry
  /** Days from 1970-01-01 to the posting date; NaN where the date cannot be read. */
  readonly day: number
  readonly lines: readonly LineReading[]
  /** Sums of the lines in minor units. */
  readonly debits: number
  readonly credits: number
  /** Amounts that are no decimal with two digits; they count as zero. */
  readonly malformed: number
}

/** An accumulator that sees every entry once, in sequence order. */
export interface Section<Report> {
  readonly add: (reading: Reading) => void
  readonly finish: () => Report
}

const amountPattern = /^(\d+)\.(\d{2})$/

/** Minor units of a decimal string with two digits, without passing through a fraction; undefined for anything else. */
export function minorUnits(text: string): number | undefined {
  const parts = amountPattern.exec(text)
  if (!parts) return undefined
  const value = Number(parts[1] + parts[2]!)
  return Number.isSafeInteger(value) ? value : undefined
}

/** Days from 1970-01-01 to the date that a text starts with (`2024-03-31`, or a time on that day); NaN where none. */
export function dayOf(text: string): number {
  return Math.floor(Date.parse(text.slice(0, 10)) / 86_400_000)
}

/** ISO date of a day. */
export const isoDate = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

export function readEntry(entry: Entry): Reading {
  let malformed = 0
  const amount = (text: string): number => {
    const value = minorUnits(text)
    if (value === undefined) malformed++
    return value ?? 0
  }
  const lines = entry.lines.map((line) => ({ line, debit: amount(line.debit), credit: amount(line.credit) }))
  return {
    entry,
    day: dayOf(entry.posting_date),
    lines,
    debits: lines.reduce((sum, line) => sum + line.debit, 0),
    credits: lines.reduce((sum, line) => sum + line.credit, 0),
    malformed,
  }
}
