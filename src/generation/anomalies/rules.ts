import type { Variant } from '../chains/chain.ts'
import { expenseInvoiceNames } from '../kinds/procure-to-pay.ts'
import { anomalyKinds } from './kinds.ts'

/**
 * Where a kind of anomaly can occur. Anomalies happen to units: a chain, or as many spare chains of one step as a scheme
 * needs (`unitSizes`). The flagged entries are some steps of the chain or some members of the unit.
 */
export interface AnomalyRule {
  readonly kind: string
  /** Names of the variants that can have it. */
  readonly variants: ReadonlySet<string>
  /** Steps, or members, that are flagged. */
  readonly flagged: readonly number[]
}

/** How many spare chains make up a unit; 1 for all other variants. */
export const unitSizes: Readonly<Record<string, number>> = { direct_purchase: 4, cash_transfer: 2 }

const expenses: readonly string[] = expenseInvoiceNames
const taxedExpenses = expenseInvoiceNames.map((name) => `${name}_taxed`)
const journals = ['bank_charges', 'interest_income', 'overhead_allocation', 'tax_remittance', 'income_tax_payment']
const singles = ['cash_sale', 'employee_card_payment', 'low_value_asset', 'bank_charges', 'interest_income']
const sales = ['sale', 'sale_taxed', 'service', 'service_taxed', 'merchandise_sale', 'merchandise_sale_taxed']
const invoiced = ['purchase', 'purchase_taxed', 'merchandise_purchase', 'merchandise_purchase_taxed']
const contracts = ['recurring_rent', 'loan_instalment', 'employee_benefits']
const byHand = [...expenses, ...taxedExpenses, ...journals, 'expense_report', 'service', 'service_taxed']

const rule = (kind: string, variants: readonly string[], flagged: readonly number[] = [0]): AnomalyRule => ({
  kind,
  variants: new Set(variants),
  flagged,
})

/** The kinds that chains can have. Payrolls, weekends and bursts are units of their own (populations.ts). */
export const chainRules: readonly AnomalyRule[] = [
  rule('just_below_threshold', [...expenses, 'expense_report', 'service']),
  rule('round_dollar_manipulation', [...expenses, 'service', ...journals]),
  rule('duplicate_payment', ['cash_transfer']),
  rule('split_purchase', ['direct_purchase'], [0, 1, 2, 3]),
  rule('shell_company_payment', ['adviser_invoice', 'marketing_invoice', 'staffing_invoice'], [0, 1]),
  rule('premature_revenue', ['sale', 'sale_taxed', 'merchandise_sale']),
  rule('channel_stuffing', ['sale_returned'], [1, 2]),
  rule('improper_capitalization', ['repair_invoice', 'repair_invoice_taxed', 'facility_invoice']),
  rule('kickback', ['purchase_above_order'], [1]),
  rule('self_approval', byHand),
  rule('exceeded_approval_limit', byHand),
  rule('suspense_account_abuse', [...expenses, ...taxedExpenses]),
  rule('inventory_theft', ['stock_adjustment']),
  rule('fictitious_expense', ['expense_report']),
  rule('reserve_manipulation', ['reclassification']),
  rule('duplicate_entry', ['cash_transfer']),
  rule('exchanged_sides', [...journals, 'stock_adjustment', 'employee_card_payment']),
  rule('transposed_digits', singles),
  rule('decimal_error', singles),
  rule('cutoff_error', [...expenses, ...taxedExpenses]),
  rule('backdated_entry', byHand),
  rule('misclassified_account', [...expenses, ...taxedExpenses]),
  rule('wrong_cost_center', [...expenses, ...taxedExpenses, 'low_value_asset', 'employee_card_payment']),
  rule('tax_calculation_error', taxedExpenses),
  rule('exchange_rate_error', ['purchase_foreign', 'sale_foreign'], [1]),
  rule('skipped_approval', byHand),
  rule('late_posting', [...expenses, ...taxedExpenses, 'expense_report']),
  rule('after_hours_posting', byHand),
  rule('maverick_spend', ['direct_purchase']),
  rule('invoice_before_receipt', invoiced),
  rule('manual_override', contracts),
  rule('segregation_of_duties', byHand),
  rule('vague_description', byHand),
  rule('post_close_entry', byHand),
  rule('unusually_high_amount', [...byHand, ...singles]),
  rule('unusually_low_amount', [...byHand, ...sales]),
  rule('benford_violation', ['direct_purchase'], [0, 1, 2, 3]),
  rule('repeating_amount', ['direct_purchase'], [0, 1, 2, 3]),
  rule('round_trip_payment', ['cash_transfer'], [0, 1]),
  rule('unusual_account_pair', ['reclassification', 'overhead_allocation']),
  rule('new_counterparty', [...expenses, 'service']),
  rule('dormant_account_activity', [...expenses, 'reclassification']),
  rule('unmatched_intercompany', ['intercompany'], [1]),
  rule('transfer_pricing', ['intercompany'], [0, 1]),
]

/** Kinds of near misses: they look like an anomaly at first sight and are in order. */
export const nearMisses = ['approved_near_limit', 'approved_large_amount', 'round_contract_amount'] as const

export const nearMissRules: readonly AnomalyRule[] = [
  rule('approved_near_limit', [...taxedExpenses, 'service_taxed', ...invoiced]),
  rule('approved_large_amount', [...taxedExpenses, ...invoiced, ...sales]),
  rule('round_contract_amount', ['recurring_rent', 'rent_invoice', 'blanket_order_invoice']),
]

/** A record that came twice: no anomaly, but a flaw of the data (noise.ts). */
export const duplicateRule = rule('duplicate_record', ['cash_transfer', 'direct_purchase'])

/** Codes: 1.. are the kinds of anomalies in the order of `anomalyKinds`, then the near misses, then the duplicate record. */
export const nearMissFrom = anomalyKinds.length + 1

const codes = new Map<string, number>([
  ...anomalyKinds.map(({ name }, k) => [name, k + 1] as const),
  ...nearMisses.map((name, k) => [name, nearMissFrom + k] as const),
  ['duplicate_record', nearMissFrom + nearMisses.length],
])

/** Code of a kind or near miss. @throws for an unknown name (a mistake in a rule). */
export function codeOf(name: string): number {
  const code = codes.get(name)
  if (code === undefined) throw new Error(`there is no anomaly ${name}`)
  return code
}

export function unitSizeOf({ name }: Variant): number {
  return unitSizes[name] ?? 1
}
