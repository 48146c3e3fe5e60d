import type { FigureName } from '../chains/figures.ts'
import type { Source } from '../sources.ts'

export const processes = ['O2C', 'P2P', 'R2R', 'H2R', 'A2R'] as const
export type Process = (typeof processes)[number]

/** What a header text names after a dash: nothing, the posting month, or the month before. */
export type Suffix = 'none' | 'period' | 'previousPeriod'

/** Who the entry is about; the control side of the posting names them on its lines. */
export const partnerClasses = ['none', 'vendor', 'customer', 'employee', 'company'] as const
export type PartnerClass = (typeof partnerClasses)[number]

/** What the items of an entry are about. */
export const itemClasses = ['none', 'material', 'asset', 'employee'] as const
export type ItemClass = (typeof itemClasses)[number]

/**
 * How well a kind fits an entry by its split and size: two lines; equal with four or more; more debits (up to nine
 * lines, ten or more); more credits (the same). Weights only: what a kind cannot post at all follows from its extras.
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

/** A line of its own that a side always has after its repeated lines; its amount is a figure of the chain, >= 1. */
export interface Extra {
  readonly role: string
  readonly figure: FigureName
  readonly text: string
}

/** One side of a posting: lines on `roles` as often as needed, then the extras. `outputTax` is the tax role of the country. */
export interface Side {
  readonly roles: readonly string[]
  /** One role for all lines of the entry, instead of one per line. */
  readonly once?: true
  /** Instead of the texts of the role; an empty list gives lines without text. */
  readonly texts?: readonly string[]
  readonly extras?: readonly Extra[]
  /** The repeated lines of this side name the partner. */
  readonly partner?: true
  /** The repeated lines of this side name the items. */
  readonly items?: true
}

/** A posting template: what kind of business event an entry is, and all that follows from it. */
export interface Kind {
  readonly name: string
  readonly process: Process
  /** The source of the entry, or `people`: some are posted by people and some by the system. */
  readonly source: Exclude<Source, 'manual'> | 'people' | 'manual'
  /** With `people`: relative likelihood that a person posts it. */
  readonly manual?: number
  readonly fit: Fit
  readonly documentType: string
  readonly prefix: string
  readonly headers: readonly string[]
  readonly suffix: Suffix
  /** The document is at most this many days (0..5) older than its posting. */
  readonly lagMax: number
  readonly partner: PartnerClass
  readonly item: ItemClass
  /** The sum of each side. */
  readonly total: FigureName
  readonly debit: Side
  readonly credit: Side
  /** Posted to a period after its end. */
  readonly closing?: true
  /** Credit line i repeats amount and text of debit line i when there are as many of both. */
  readonly mirrored?: true
}

/** A kind that takes another back: the same lines with the sides exchanged. */
export interface Reversal {
  readonly name: string
  readonly reverses: string
  readonly documentType: string
  readonly headers: readonly string[]
}
