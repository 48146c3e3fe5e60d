/** What the auditor is told beside the ledger itself. Days are ISO dates; money is minor units. */

export type AccountType = 'asset' | 'liability' | 'equity' | 'revenue' | 'expense' | 'clearing'

/** What an account controls: its balance is explained by a register of its own. */
export type ControlClass =
  | 'receivables'
  | 'payables'
  | 'inventory'
  | 'assets'
  | 'input_tax'
  | 'output_tax'
  | 'intercompany_receivable'
  | 'intercompany_payable'
  | 'goods_received'

export interface AccountFact {
  readonly type: AccountType
  readonly control?: ControlClass
}

export interface EvaluationFacts {
  readonly companies: readonly { readonly code: string; readonly currency: string; readonly country: string }[]
  /** How many entries will come, at most. Sizes the memory of references seen; more entries make it less sure. */
  readonly entries: number
  /** Relative number of entries by business process. */
  readonly processes: Readonly<Record<string, number>>
  /** Relative number of entries on Monday to Sunday: seven numbers. */
  readonly weekdays: readonly number[]
  /** Relative number of entries expected on each posting date. */
  readonly dayWeights: ReadonlyMap<string, number>
  /** Amounts in minor units above which one more approval is needed, rising. */
  readonly approvalLimits: readonly number[]
  /** The account of this number in the chart of a company, or undefined where that has none. */
  readonly account: (number: string, company: string) => AccountFact | undefined
  /** Whether a vendor, customer, employee, material or asset with this id is on file. */
  readonly exists: (id: string) => boolean
  /** Whether a person or batch user of this name may post or approve. */
  readonly userExists: (name: string) => boolean
  /** Whether this document is an opening balance. */
  readonly carriedForward: (reference: string) => boolean
  /** Whether this document was posted before the ledger's first entry. */
  readonly beforeStart: (reference: string) => boolean
}

/** One row of the label table. Fields that the table has beyond these are of no use here and are let through. */
export interface LabelRecord {
  readonly anomaly_id: string
  readonly anomaly_type: string
  readonly family: 'fraud' | 'error' | 'process' | 'statistical' | 'relational' | 'near_miss' | 'data_quality'
  /** 1 (a nuisance) to 5 (a scandal). */
  readonly severity: number
  readonly difficulty: Difficulty
  /** False for what only looks wrong. */
  readonly is_anomaly: boolean
  readonly document_ids: readonly string[]
}

export type Difficulty = 'easy' | 'moderate' | 'hard'
