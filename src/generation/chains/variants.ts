import { after, at, type Formula, onTerms, type Step, type Variant } from './chain.ts'
import { contracts, expenses, purchases } from './purchase-variants.ts'
import { sales } from './sale-variants.ts'

const people: readonly Variant[] = [
  {
    name: 'expense_report',
    process: 'H2R',
    share: 'ordinary',
    weight: 1,
    formula: 'plain',
    amount: 'expense_report',
    steps: [at('expense_report'), after(3, 14, 'expense_reimbursement')],
  },
  {
    name: 'expense_report_corrected',
    process: 'H2R',
    share: 'reversal',
    weight: 1,
    formula: 'plain',
    amount: 'expense_report',
    steps: [
      at('expense_report'),
      after(1, 4, 'expense_report_reversal'),
      after(1, 4, 'expense_report'),
      after(3, 14, 'expense_reimbursement'),
    ],
  },
  {
    name: 'employee_benefits',
    process: 'H2R',
    share: 'recurring',
    weight: 1,
    formula: 'plain',
    amount: 'benefit',
    steps: [at('employee_benefits')],
  },
  {
    name: 'employee_card_payment',
    process: 'H2R',
    share: 'ordinary',
    fills: true,
    weight: 0.3,
    formula: 'plain',
    amount: 'expense_report',
    steps: [at('employee_card_payment')],
  },
]

function asset(name: string, weight: number, formula: Formula, steps: readonly Step[]): Variant {
  return {
    name,
    weight,
    formula,
    steps,
    process: 'A2R',
    share: 'ordinary',
    amount: 'asset',
    vendors: 'equipment',
  }
}

const assetPaid = onTerms('asset_payment', 'payables')

const assets: readonly Variant[] = [
  asset('machine', 5, 'plain', [at('machine_acquisition'), assetPaid]),
  asset('machine_taxed', 4, 'taxed', [at('machine_acquisition_taxed'), assetPaid]),
  asset('computer', 4, 'plain', [at('computer_acquisition'), assetPaid]),
  asset('computer_taxed', 3, 'taxed', [at('computer_acquisition_taxed'), assetPaid]),
  asset('vehicle', 2, 'plain', [at('vehicle_acquisition'), assetPaid]),
  asset('vehicle_taxed', 2, 'taxed', [at('vehicle_acquisition_taxed'), assetPaid]),
  asset('project', 4, 'plain', [
    at('project_cost'),
    after(15, 40, 'project_settlement'),
    after(5, 20, 'asset_payment'),
  ]),
  asset('machine_sold', 2, 'disposal', [at('machine_acquisition'), assetPaid, after(30, 90, 'asset_disposal')]),
  {
    ...asset('machine_rebilled', 1, 'plain', [
      at('machine_acquisition'),
      after(1, 5, 'acquisition_reversal'),
      after(0, 3, 'machine_acquisition'),
      assetPaid,
    ]),
    share: 'reversal',
  },
  { ...asset('low_value_asset', 3, 'plain', [at('low_value_asset')]), fills: true, amount: 'small_asset' },
]

function journal(kind: string, weight: number, amount: Variant['amount']): Variant {
  return { name: kind, process: 'R2R', share: 'ordinary', weight, formula: 'plain', amount, steps: [at(kind)] }
}

const journals: readonly Variant[] = [
  { ...journal('cash_transfer', 16, 'transfer'), fills: true },
  journal('bank_charges', 14, 'bank'),
  journal('interest_income', 6, 'bank'),
  journal('tax_remittance', 4, 'tax'),
  journal('income_tax_payment', 2, 'tax'),
  journal('reclassification', 10, 'adjustment'),
  journal('stock_adjustment', 5, 'adjustment'),
  journal('overhead_allocation', 6, 'adjustment'),
  { ...journal('loan_instalment', 6, 'bank'), share: 'recurring' },
  { ...journal('recurring_rent', 8, 'rent'), share: 'recurring' },
  {
    ...journal('reclassification_undone', 4, 'adjustment'),
    share: 'reversal',
    steps: [at('reclassification'), after(2, 10, 'reclassification_reversal')],
  },
  {
    ...journal('intercompany', 12, 'intercompany'),
    intercompany: true,
    steps: [
      at('intercompany_sale'),
      after(0, 0, 'intercompany_purchase'),
      after(20, 40, 'intercompany_payment'),
      after(0, 0, 'intercompany_receipt'),
    ],
  },
]

/** All ways in which the processes run. */
export const variants: readonly Variant[] = [
  ...purchases,
  ...expenses,
  ...contracts,
  {
    name: 'direct_purchase',
    process: 'P2P',
    share: 'ordinary',
    fills: true,
    weight: 18,
    formula: 'plain',
    amount: 'small_purchase',
    vendors: 'services',
    steps: [at('direct_purchase')],
  },
  ...sales,
  ...people,
  ...assets,
  ...journals,
]
