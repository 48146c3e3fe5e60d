import type { PartyGroup } from '../parties.ts'
import type { Source } from '../sources.ts'

export const processes = ['O2C', 'P2P', 'R2R', 'H2R', 'A2R'] as const
export type Process = (typeof processes)[number]

/** What a header text names after a dash: nothing, the posting month, the month before, or a partner. */
export type Suffix = 'none' | 'period' | 'previousPeriod' | PartyGroup

/** When a kind is posted: on ordinary days, or in the close of a month, quarter or year. Larger closes include smaller. */
export type Occasion = 'ordinary' | 'month' | 'quarter' | 'year'

/**
 * How well a kind fits an entry by its split and size: two lines; equal with four or more; more debits (up to nine
 * lines, ten or more); more credits (the same). All > 0, so that every kind can take every split.
 */
export type Fit = readonly [
  pair: number,
  equal: number,
  fewDebits: number,
  manyDebits: number,
  fewCredits: number,
  manyCredits: number,
]

/** Every item has its own debit and its own credit line. */
export const fitItems: Fit = [1, 1, 0.3, 0.2, 0.3, 0.2]
/** One credit collects many debits, as an invoice from a vendor does. */
export const fitDebits: Fit = [1, 0.15, 2, 2, 0.05, 0.02]
/** One debit collects many credits, as an invoice to a customer does. */
export const fitCredits: Fit = [1, 0.15, 0.05, 0.02, 2, 2]
/** A simple transfer; long entries are unusual. */
export const fitPair: Fit = [1, 0.1, 0.1, 0.02, 0.1, 0.02]

/**
 * A line that a side has beside its repeated lines when it has the room: first extra from two lines on, second from
 * three.
 *
 * `rate` is in basis points of the entry's total; `'tax'` means the tax rate of the company on the net, so that
 * total = net + tax with the tax rounded to the minor unit.
 */
export interface Extra {
  readonly account: string | 'outputTax'
  readonly rate: number | 'tax'
  readonly text: string
}

/** One side of a posting: lines on `accounts` as often as needed, then the extras. */
export interface Side {
  readonly accounts: readonly string[]
  /** One account for all lines of the entry, instead of one per line. */
  readonly once?: true
  /** Instead of the texts of the account; an empty list gives lines without text. */
  readonly texts?: readonly string[]
  readonly extras?: readonly Extra[]
}

/** A posting template: what kind of business event an entry is, and all that follows from it. */
export interface Kind {
  readonly name: string
  readonly process: Process
  readonly occasions: readonly Occasion[]
  /** Relative frequency inside the process. */
  readonly volume: number
  readonly sources: Readonly<Partial<Record<Source, number>>>
  readonly fit: Fit
  readonly documentType: string
  readonly prefix: string
  readonly headers: readonly string[]
  readonly suffix: Suffix
  /** The document is at most this many days (0..5) older than its posting. */
  readonly lagMax: number
  readonly debit: Side
  readonly credit: Side
  /** Credit line i repeats amount and text of debit line i when there are as many of both. */
  readonly mirrored?: true
}
