import { after, at, type Formula, onTerms, type Step, type Variant } from './chain.ts'
import { goodsMakers, merchants, servants, subscribers } from './industry-factors.ts'

/** A sale of goods: from the delivery on. */
function sale(name: string, weight: number, formula: Formula, steps: readonly Step[]): Variant {
  return {
    name,
    weight,
    formula,
    steps,
    process: 'O2C',
    share: 'ordinary',
    amount: 'sale',
    industries: goodsMakers,
  }
}

const delivered = at('delivery')
const billed = after(0, 3, 'customer_invoice')
const settled = onTerms('customer_receipt', 'receivables')

export const sales: readonly Variant[] = [
  sale('sale', 30, 'plain', [delivered, billed, settled]),
  sale('sale_taxed', 18, 'taxed', [delivered, after(0, 3, 'customer_invoice_taxed'), settled]),
  sale('sale_discounted', 10, 'plain', [delivered, billed, after(5, 10, 'customer_receipt_discounted')]),
  sale('sale_part_paid', 6, 'part_payment', [
    delivered,
    billed,
    after(20, 40, 'customer_receipt_first'),
    after(14, 45, 'customer_receipt_second'),
  ]),
  sale('sale_part_delivered', 7, 'part_delivery', [
    at('delivery_first'),
    after(3, 14, 'delivery_second'),
    billed,
    settled,
  ]),
  sale('sale_returned', 3, 'return', [
    delivered,
    after(0, 3, 'customer_invoice_taxed'),
    after(5, 20, 'customer_return'),
    after(1, 5, 'customer_credit_memo'),
    onTerms('customer_receipt_due', 'receivables'),
  ]),
  sale('sale_short_paid', 3, 'short', [delivered, billed, onTerms('customer_receipt_short', 'receivables')]),
  sale('sale_slow', 4, 'plain', [delivered, billed, onTerms('customer_receipt', 'slow')]),
  sale('sale_uncollectible', 1, 'plain', [delivered, billed, after(100, 140, 'receivable_write_off')]),
  sale('sale_with_deposit', 4, 'deposit', [
    at('customer_deposit'),
    after(5, 20, 'delivery'),
    billed,
    after(0, 1, 'deposit_clearing'),
    onTerms('customer_receipt_due', 'receivables'),
  ]),
  sale('sale_foreign', 7, 'foreign', [delivered, billed, onTerms('customer_receipt_exchange_gain', 'receivables')]),
  {
    ...sale('merchandise_sale', 30, 'plain', [at('merchandise_delivery'), billed, settled]),
    amount: 'merchandise_sale',
    industries: merchants,
  },
  {
    ...sale('merchandise_sale_taxed', 16, 'taxed', [
      at('merchandise_delivery'),
      after(0, 3, 'customer_invoice_taxed'),
      settled,
    ]),
    amount: 'merchandise_sale',
    industries: merchants,
  },
  {
    ...sale('service', 16, 'plain', [at('service_invoice'), settled]),
    amount: 'service_sale',
    industries: servants,
  },
  {
    ...sale('service_taxed', 10, 'taxed', [at('service_invoice_taxed'), settled]),
    amount: 'service_sale',
    industries: servants,
  },
  {
    ...sale('sale_rebilled', 5, 'plain', [
      delivered,
      billed,
      after(1, 6, 'customer_invoice_reversal'),
      after(0, 2, 'customer_invoice'),
      settled,
    ]),
    share: 'reversal',
    industries: {},
  },
  {
    ...sale('sale_redelivered', 3, 'plain', [
      delivered,
      after(0, 2, 'delivery_reversal'),
      after(0, 3, 'delivery'),
      billed,
      settled,
    ]),
    share: 'reversal',
    industries: {},
  },
  {
    ...sale('subscription', 6, 'thirds', [
      at('subscription_billing'),
      onTerms('customer_receipt', 'receivables'),
      after(20, 31, 'revenue_recognition_first'),
      after(28, 31, 'revenue_recognition_second'),
      after(28, 31, 'revenue_recognition_third'),
    ]),
    share: 'recurring',
    amount: 'service_sale',
    industries: subscribers,
  },
  {
    ...sale('cash_sale', 5, 'plain', [at('cash_sale')]),
    fills: true,
    amount: 'small_sale',
    industries: { retail: 6 },
  },
]
