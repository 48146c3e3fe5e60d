import { expenseInvoiceNames, recurringInvoiceNames } from '../kinds/procure-to-pay.ts'
import { after, at, type Formula, onTerms, type Step, type Variant } from './chain.ts'
import { goodsMakers, merchants } from './industry-factors.ts'

const vendorGroups: Readonly<Record<(typeof expenseInvoiceNames)[number], string>> = {
  utility_invoice: 'utilities',
  telecom_invoice: 'utilities',
  facility_invoice: 'facility',
  repair_invoice: 'facility',
  adviser_invoice: 'services',
  legal_invoice: 'legal',
  staffing_invoice: 'staffing',
  office_invoice: 'services',
  software_invoice: 'it',
  marketing_invoice: 'marketing',
  inbound_freight_invoice: 'logistics',
  outbound_freight_invoice: 'logistics',
}

/** A purchase of materials: from the goods receipt on; requisition and order come before and post nothing. */
function purchase(name: string, weight: number, formula: Formula, steps: readonly Step[]): Variant {
  return {
    name,
    weight,
    formula,
    steps,
    process: 'P2P',
    share: 'ordinary',
    amount: 'purchase',
    vendors: 'materials',
    industries: goodsMakers,
  }
}

const received = at('goods_receipt')
const paid = onTerms('vendor_payment', 'payables')

/** An invoice for so many units that it is blocked until the vendor credits what was not received. */
const corrected = (receipt: string): readonly Step[] => [
  at(receipt),
  after(2, 8, 'vendor_invoice_blocked'),
  after(2, 12, 'vendor_credit_memo_quantity'),
  onTerms('vendor_payment_due', 'payables'),
]

/**
 * Purchases whose documents differ in units. The weights make each difference an exception of a few percent, which a
 * check must find among many that agree: about one invoice in twelve differs in price, one in seventeen in billed units
 * (a third of these beyond the tolerance), and one delivery in twenty is short or over.
 */
const quantityDifferences: readonly Variant[] = [
  purchase('purchase_over_billed', 2, 'over_billed', [received, after(2, 8, 'vendor_invoice_over_quantity'), paid]),
  purchase('purchase_under_billed', 2, 'under_billed', [received, after(2, 8, 'vendor_invoice_under_quantity'), paid]),
  purchase('purchase_corrected', 2, 'corrected', corrected('goods_receipt')),
  purchase('purchase_short_receipt', 3, 'short_receipt', [received, after(2, 8, 'vendor_invoice'), paid]),
  purchase('purchase_over_receipt', 2, 'over_receipt', [received, after(2, 8, 'vendor_invoice'), paid]),
]

const merchandise = { amount: 'merchandise', vendors: 'merchandise', industries: merchants } as const

export const purchases: readonly Variant[] = [
  purchase('purchase', 30, 'plain', [received, after(2, 8, 'vendor_invoice'), paid]),
  purchase('purchase_taxed', 17, 'taxed', [received, after(2, 8, 'vendor_invoice_taxed'), paid]),
  purchase('purchase_discounted', 12, 'taxed', [
    received,
    after(2, 6, 'vendor_invoice_taxed'),
    after(6, 10, 'vendor_payment_discounted'),
  ]),
  purchase('purchase_part_paid', 5, 'part_payment', [
    received,
    after(2, 8, 'vendor_invoice'),
    after(20, 30, 'vendor_payment_first'),
    after(10, 40, 'vendor_payment_second'),
  ]),
  purchase('purchase_above_order', 5, 'above_order', [received, after(2, 8, 'vendor_invoice_above_order'), paid]),
  purchase('purchase_below_order', 3, 'below_order', [received, after(2, 8, 'vendor_invoice_below_order'), paid]),
  purchase('purchase_part_delivered', 8, 'part_delivery', [
    at('goods_receipt_first'),
    after(3, 15, 'goods_receipt_second'),
    after(2, 8, 'vendor_invoice'),
    paid,
  ]),
  purchase('purchase_returned', 3, 'return', [
    received,
    after(2, 8, 'vendor_invoice_taxed'),
    after(3, 12, 'vendor_credit_memo'),
    onTerms('vendor_payment_due', 'payables'),
  ]),
  purchase('purchase_foreign', 8, 'foreign', [
    received,
    after(2, 8, 'vendor_invoice'),
    onTerms('vendor_payment_exchange_loss', 'payables'),
  ]),
  ...quantityDifferences,
  {
    ...purchase('merchandise_purchase', 28, 'plain', [at('merchandise_receipt'), after(2, 8, 'vendor_invoice'), paid]),
    ...merchandise,
  },
  {
    ...purchase('merchandise_purchase_taxed', 18, 'taxed', [
      at('merchandise_receipt'),
      after(2, 8, 'vendor_invoice_taxed'),
      paid,
    ]),
    ...merchandise,
  },
  { ...purchase('merchandise_purchase_corrected', 1, 'corrected', corrected('merchandise_receipt')), ...merchandise },
  {
    ...purchase('merchandise_purchase_short_receipt', 2, 'short_receipt', [
      at('merchandise_receipt'),
      after(2, 8, 'vendor_invoice'),
      paid,
    ]),
    ...merchandise,
  },
  {
    ...purchase('merchandise_purchase_over_billed', 1, 'over_billed', [
      at('merchandise_receipt'),
      after(2, 8, 'vendor_invoice_over_quantity'),
      paid,
    ]),
    ...merchandise,
  },
  {
    ...purchase('production_order', 24, 'production', [
      at('material_issue'),
      after(1, 6, 'production_confirmation'),
      after(0, 2, 'production_receipt'),
    ]),
    amount: 'production',
    industries: goodsMakers,
  },
  {
    ...purchase('purchase_rebilled', 5, 'plain', [
      received,
      after(2, 8, 'vendor_invoice'),
      after(1, 5, 'vendor_invoice_reversal'),
      after(0, 2, 'vendor_invoice'),
      paid,
    ]),
    share: 'reversal',
    industries: {},
  },
  {
    ...purchase('purchase_received_again', 4, 'plain', [
      received,
      after(0, 2, 'goods_receipt_reversal'),
      after(0, 2, 'goods_receipt'),
      after(2, 8, 'vendor_invoice'),
      paid,
    ]),
    share: 'reversal',
    industries: {},
  },
]

export const expenses: readonly Variant[] = expenseInvoiceNames.flatMap((name) =>
  ['', '_taxed'].map(
    (suffix): Variant => ({
      name: `${name}${suffix}`,
      process: 'P2P',
      share: 'ordinary',
      weight: 2,
      formula: suffix === '' ? 'plain' : 'taxed',
      amount: 'service_purchase',
      vendors: vendorGroups[name],
      steps: [at(`${name}${suffix}`), onTerms('vendor_payment', 'payables')],
    }),
  ),
)

export const contracts: readonly Variant[] = recurringInvoiceNames.map((name) => ({
  name,
  process: 'P2P',
  share: 'recurring',
  weight: 1,
  formula: 'plain',
  amount: 'rent',
  vendors: name === 'rent_invoice' ? 'landlord' : name === 'insurance_premium' ? 'insurance' : 'facility',
  steps: [at(name), onTerms('vendor_payment', 'payables')],
}))
