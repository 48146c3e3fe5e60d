/** Families of anomalies. Source: datasynth.md section 3.8. */
export const anomalyFamilies = ['fraud', 'error', 'process', 'statistical', 'relational'] as const
export type AnomalyFamily = (typeof anomalyFamilies)[number]

export interface AnomalyKind {
  readonly name: string
  readonly family: AnomalyFamily
  /** 1 (a nuisance) to 5 (a scandal). */
  readonly severity: number
  /** What the evidence is, for the label record. */
  readonly about: string
}

type Row = readonly [name: string, severity: number, about: string]

const fraud: readonly Row[] = [
  ['just_below_threshold', 3, 'The amount is just under an approval limit.'],
  ['round_dollar_manipulation', 3, 'The amount is a suspiciously round multiple of 1,000.'],
  ['duplicate_payment', 4, 'One vendor invoice is paid twice.'],
  [
    'split_purchase',
    4,
    'Purchases of one requester from one vendor on one day, each under a limit that together they exceed.',
  ],
  ['shell_company_payment', 5, 'A service invoice of a vendor who has no other business and shares an address.'],
  ['premature_revenue', 4, 'Revenue is billed before the goods are delivered.'],
  ['channel_stuffing', 4, 'An unusually large sale at the end of a quarter.'],
  ['improper_capitalization', 4, 'A repair is capitalised as an asset.'],
  ['kickback', 5, 'A vendor invoice well above its order.'],
  ['ghost_employee', 5, 'Expenses are paid to an employee who is on no payroll.'],
  ['self_approval', 4, 'The person who posted the entry approved it.'],
  ['exceeded_approval_limit', 4, 'The approver has a limit below the amount.'],
  ['suspense_account_abuse', 4, 'An expense is parked on a suspense account.'],
  ['inventory_theft', 5, 'Stock is written down by the person who counts it.'],
  ['fictitious_expense', 4, 'A round expense report of an employee without a receipt.'],
  ['reserve_manipulation', 4, 'A reserve is released by hand into income.'],
]

const error: readonly Row[] = [
  ['duplicate_entry', 2, 'The entry before it is posted a second time.'],
  ['exchanged_sides', 3, 'Debit and credit are exchanged.'],
  ['transposed_digits', 2, 'Two digits of the amount are exchanged.'],
  ['decimal_error', 3, 'The amount is ten times what the document says.'],
  ['cutoff_error', 3, 'The document belongs to the period before.'],
  ['backdated_entry', 2, 'The entry was created long after its posting date.'],
  ['misclassified_account', 2, 'The posting is on an account of another kind.'],
  ['wrong_cost_center', 1, 'The cost centre belongs to another department.'],
  ['tax_calculation_error', 3, 'The tax is not the rate on the net.'],
  ['exchange_rate_error', 3, 'The rate is not that of the day.'],
]

const process: readonly Row[] = [
  ['skipped_approval', 3, 'The approval that the amount needs is missing.'],
  ['late_posting', 2, 'The entry was created days after its posting date.'],
  ['after_hours_posting', 2, 'A person posted it at night.'],
  ['weekend_posting', 2, 'A person posted it on a weekend.'],
  ['maverick_spend', 2, 'A purchase without an order from a vendor of another group.'],
  ['invoice_before_receipt', 2, 'The document date is before that of the document it follows.'],
  ['manual_override', 3, 'A system posting was overridden by hand.'],
  ['segregation_of_duties', 4, 'The entry was posted by a user of another process.'],
  ['vague_description', 1, 'The header text says nothing.'],
  ['post_close_entry', 3, 'A manual entry was created after the close of its period.'],
]

const statistical: readonly Row[] = [
  ['unusually_high_amount', 2, 'The amount is far above its kind.'],
  ['unusually_low_amount', 1, 'The amount is far below its kind.'],
  ['benford_violation', 2, 'First digits of a group of amounts are all high.'],
  ['repeating_amount', 2, 'The same amount comes again and again.'],
  ['transaction_burst', 2, 'Many entries within minutes.'],
]

const relational: readonly Row[] = [
  ['round_trip_payment', 4, 'Money goes out and comes back in the same amount.'],
  ['unusual_account_pair', 3, 'Two accounts that are never posted together.'],
  ['new_counterparty', 2, 'A partner without history gets a large amount.'],
  ['dormant_account_activity', 3, 'An account that is otherwise unused is posted to.'],
  ['unmatched_intercompany', 3, 'The affiliate books another amount.'],
  ['transfer_pricing', 3, 'An affiliate pays far from the usual price.'],
]

const rows = (family: AnomalyFamily, list: readonly Row[]): AnomalyKind[] =>
  list.map(([name, severity, about]) => ({ name, family, severity, about }))

/** Every kind of anomaly; `Batch.anomaly` is a position in this list plus 1. */
export const anomalyKinds: readonly AnomalyKind[] = [
  ...rows('fraud', fraud),
  ...rows('error', error),
  ...rows('process', process),
  ...rows('statistical', statistical),
  ...rows('relational', relational),
]
