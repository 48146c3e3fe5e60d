import type { Industry } from '../../contract/mod.ts'
import type { Process } from '../kinds/kind.ts'

/** How many days after the step before it a step is posted. */
export type Lag =
  | { readonly days: readonly [least: number, most: number] }
  /** By payment terms, with late payers. */
  | { readonly terms: 'payables' | 'receivables' | 'slow' }

export interface Step {
  /** Name of a kind or a reversal. */
  readonly kind: string
  readonly lag: Lag
}

/** How the figures of a chain follow from its net amount (figures.ts). */
export type Formula =
  | 'plain'
  | 'taxed'
  | 'above_order'
  | 'below_order'
  | 'over_billed'
  | 'under_billed'
  | 'corrected'
  | 'short_receipt'
  | 'over_receipt'
  | 'part_delivery'
  | 'part_payment'
  | 'return'
  | 'deposit'
  | 'production'
  | 'thirds'
  | 'short'
  | 'disposal'
  | 'foreign'

/** A distribution of net amounts (amounts.ts). */
export type AmountClass =
  | 'purchase'
  | 'merchandise'
  | 'service_purchase'
  | 'small_purchase'
  | 'production'
  | 'sale'
  | 'merchandise_sale'
  | 'service_sale'
  | 'small_sale'
  | 'expense_report'
  | 'benefit'
  | 'asset'
  | 'small_asset'
  | 'bank'
  | 'transfer'
  | 'tax'
  | 'adjustment'
  | 'rent'
  | 'intercompany'

/** Which share of the entries a variant is counted for: reversals and recurring entries have fixed shares of all. */
export type Share = 'ordinary' | 'reversal' | 'recurring'

/** One way in which a process can run: its documents in order. */
export interface Variant {
  readonly name: string
  readonly process: Process
  readonly share: Share
  /** Relative number of chains inside its process and share. */
  readonly weight: number
  /** Factors of the weight by industry; 1 where absent. */
  readonly industries?: Readonly<Partial<Record<Industry, number>>>
  readonly formula: Formula
  readonly amount: AmountClass
  /** Group of vendors that the chain buys from. */
  readonly vendors?: string
  /** Has one step, and serves for the places that other variants leave free. */
  readonly fills?: true
  /** Runs between two companies; left out where there is only one. */
  readonly intercompany?: true
  readonly steps: readonly Step[]
}

export const at = (kind: string): Step => ({ kind, lag: { days: [0, 0] } })
export const after = (least: number, most: number, kind: string): Step => ({ kind, lag: { days: [least, most] } })
export const onTerms = (kind: string, terms: 'payables' | 'receivables' | 'slow'): Step => ({ kind, lag: { terms } })
