import { fitDebits, fitItems, fitPair, type Kind, type Reversal, type Side } from './kind.ts'

const base = {
  process: 'P2P',
  source: 'people',
  suffix: 'none',
  partner: 'vendor',
  item: 'none',
  total: 'gross',
  fit: fitDebits,
} as const
const inputTax = { role: '1160', figure: 'tax', text: 'Input tax' } as const
const payable: Side = { roles: ['2000'], texts: [], partner: true }

/** An invoice for services goes straight to expense. */
function expenseInvoice(name: string, header: string, role: string, source: Kind['source'] = 'people'): Kind {
  return {
    ...base,
    name,
    source,
    manual: 3,
    documentType: 'KR',
    prefix: 'INV-',
    headers: [header],
    lagMax: 5,
    debit: { roles: [role] },
    credit: payable,
  }
}

/** The same without and with input tax. */
function expenseInvoices(name: string, header: string, role: string): Kind[] {
  const invoice = expenseInvoice(name, header, role)
  return [invoice, { ...invoice, name: `${name}_taxed`, debit: { roles: [role], extras: [inputTax] } }]
}

/** Expense invoices by name; each exists with `_taxed` too. */
export const expenseInvoiceNames = [
  'utility_invoice',
  'telecom_invoice',
  'facility_invoice',
  'repair_invoice',
  'adviser_invoice',
  'legal_invoice',
  'staffing_invoice',
  'office_invoice',
  'software_invoice',
  'marketing_invoice',
  'inbound_freight_invoice',
  'outbound_freight_invoice',
] as const

/** Invoices that come every month under a contract. */
export const recurringInvoiceNames = ['rent_invoice', 'insurance_premium', 'blanket_order_invoice'] as const

const goods = { ...base, item: 'material', documentType: 'WE', prefix: 'GR-', lagMax: 2, fit: fitItems } as const

function receipt(name: string, header: string, role: string, total: Kind['total']): Kind {
  return {
    ...goods,
    name,
    manual: 0.7,
    headers: [header],
    total,
    debit: { roles: [role], items: true },
    credit: { roles: ['2900'], partner: true },
    mirrored: true,
  }
}

const clearing: Side = { roles: ['2900'], texts: ['Clearing of goods receipt'], items: true }

const invoice = {
  ...base,
  item: 'material',
  manual: 1.5,
  documentType: 'KR',
  prefix: 'IV-',
  headers: ['Vendor invoice for purchase order', 'Vendor invoice'],
  lagMax: 5,
  credit: payable,
} as const

const payment = {
  ...base,
  manual: 0.6,
  fit: [1, 0.4, 1, 1, 2, 0.8],
  documentType: 'KZ',
  prefix: 'PAY-',
  headers: ['Vendor payment', 'Outgoing payment'],
  lagMax: 0,
  debit: { roles: ['2000'], texts: ['Payment of vendor invoice'], partner: true },
  credit: { roles: ['1010'], texts: ['Outgoing payment'] },
} as const satisfies Partial<Kind>

export const procureToPay: readonly Kind[] = [
  receipt('goods_receipt', 'Goods receipt raw materials', '1210', 'net'),
  receipt('goods_receipt_first', 'Goods receipt - part delivery', '1210', 'firstCost'),
  receipt('goods_receipt_second', 'Goods receipt - remaining delivery', '1210', 'secondCost'),
  receipt('merchandise_receipt', 'Goods receipt merchandise', '1230', 'net'),
  { ...invoice, name: 'vendor_invoice', debit: clearing },
  { ...invoice, name: 'vendor_invoice_taxed', debit: { ...clearing, extras: [inputTax] } },
  {
    ...invoice,
    name: 'vendor_invoice_above_order',
    debit: { ...clearing, extras: [{ role: '5400', figure: 'variance', text: 'Price above purchase order' }] },
  },
  {
    ...invoice,
    name: 'vendor_invoice_below_order',
    total: 'net',
    fit: [1, 0.5, 0.5, 0.5, 2, 1],
    debit: clearing,
    credit: { ...payable, extras: [{ role: '5400', figure: 'variance', text: 'Price below purchase order' }] },
  },
  {
    ...invoice,
    name: 'vendor_invoice_over_quantity',
    debit: { ...clearing, extras: [{ role: '5400', figure: 'variance', text: 'Quantity above goods receipt' }] },
  },
  {
    ...invoice,
    name: 'vendor_invoice_under_quantity',
    total: 'net',
    fit: [1, 0.5, 0.5, 0.5, 2, 1],
    debit: clearing,
    credit: { ...payable, extras: [{ role: '5400', figure: 'variance', text: 'Quantity below goods receipt' }] },
  },
  {
    ...invoice,
    name: 'vendor_invoice_blocked',
    headers: ['Vendor invoice blocked for payment - quantity'],
    debit: clearing,
  },
  {
    ...base,
    name: 'vendor_credit_memo_quantity',
    item: 'material',
    manual: 10,
    fit: [1, 0.2, 0.05, 0.02, 1.5, 2],
    documentType: 'KG',
    prefix: 'CM-',
    headers: ['Vendor credit memo for quantity not received'],
    lagMax: 4,
    total: 'variance',
    debit: payable,
    credit: clearing,
  },
  ...expenseInvoices('utility_invoice', 'Utility bill', '6400'),
  ...expenseInvoices('telecom_invoice', 'Telecommunications bill', '6410'),
  ...expenseInvoices('facility_invoice', 'Vendor invoice facility services', '6530'),
  ...expenseInvoices('repair_invoice', 'Vendor invoice repairs', '6520'),
  ...expenseInvoices('adviser_invoice', 'Vendor invoice professional services', '6700'),
  ...expenseInvoices('legal_invoice', 'Legal fees', '6720'),
  ...expenseInvoices('staffing_invoice', 'Vendor invoice contract labour', '6730'),
  ...expenseInvoices('office_invoice', 'Vendor invoice office supplies', '6500'),
  ...expenseInvoices('software_invoice', 'Vendor invoice software subscription', '6510'),
  ...expenseInvoices('marketing_invoice', 'Vendor invoice marketing', '6650'),
  ...expenseInvoices('inbound_freight_invoice', 'Freight invoice inbound', '5410'),
  ...expenseInvoices('outbound_freight_invoice', 'Freight invoice outbound', '6850'),
  expenseInvoice('rent_invoice', 'Monthly rent', '6300', 'recurring'),
  expenseInvoice('insurance_premium', 'Insurance premium in advance', '1310', 'recurring'),
  expenseInvoice('blanket_order_invoice', 'Service contract monthly instalment', '6530', 'recurring'),
  { ...payment, name: 'vendor_payment' },
  {
    ...payment,
    name: 'vendor_payment_discounted',
    credit: {
      ...payment.credit,
      extras: [{ role: '4800', figure: 'discount', text: 'Cash discount taken 2 percent' }],
    },
  },
  { ...payment, name: 'vendor_payment_first', total: 'first', headers: ['Vendor payment - first part'] },
  { ...payment, name: 'vendor_payment_second', total: 'second', headers: ['Vendor payment - remaining part'] },
  { ...payment, name: 'vendor_payment_due', total: 'due' },
  {
    ...payment,
    name: 'vendor_payment_exchange_loss',
    total: 'settled',
    debit: { ...payment.debit, extras: [{ role: '7500', figure: 'exchange', text: 'Exchange loss on settlement' }] },
  },
  {
    ...payment,
    name: 'vendor_payment_exchange_gain',
    credit: { ...payment.credit, extras: [{ role: '7500', figure: 'exchange', text: 'Exchange gain on settlement' }] },
  },
  {
    ...base,
    name: 'vendor_credit_memo',
    item: 'material',
    manual: 10,
    fit: [1, 0.2, 0.05, 0.02, 1.5, 2],
    documentType: 'KG',
    prefix: 'CM-',
    headers: ['Vendor credit memo for returned materials'],
    lagMax: 4,
    total: 'returnedGross',
    debit: payable,
    credit: {
      roles: ['1210'],
      items: true,
      extras: [{ role: '1160', figure: 'returnedTax', text: 'Input tax correction' }],
    },
  },
  {
    ...base,
    name: 'direct_purchase',
    manual: 4,
    fit: fitDebits,
    documentType: 'KZ',
    prefix: 'PAY-',
    headers: ['Payment of small purchase', 'Card payment'],
    lagMax: 0,
    total: 'net',
    debit: { roles: ['6500', '6530', '6650', '6520'] },
    credit: { roles: ['1010'], texts: [], partner: true },
  },
  {
    ...base,
    name: 'material_issue',
    item: 'material',
    partner: 'none',
    manual: 0.3,
    fit: fitItems,
    documentType: 'WA',
    prefix: 'MO-',
    headers: ['Material issue to production order'],
    lagMax: 0,
    total: 'cost',
    debit: { roles: ['1220'], texts: [] },
    credit: { roles: ['1210'], items: true },
  },
  {
    ...base,
    name: 'production_confirmation',
    partner: 'none',
    manual: 0.3,
    fit: fitPair,
    documentType: 'SA',
    prefix: 'MO-',
    headers: ['Confirmation of production order'],
    lagMax: 0,
    total: 'firstCost',
    debit: { roles: ['1220'], texts: ['Labour and machine hours'] },
    credit: { roles: ['5290'], texts: ['Absorbed labour and overhead'] },
  },
  {
    ...base,
    name: 'production_receipt',
    item: 'material',
    partner: 'none',
    manual: 0.3,
    fit: fitItems,
    documentType: 'WE',
    prefix: 'MO-',
    headers: ['Receipt from production order'],
    lagMax: 0,
    total: 'secondCost',
    debit: { roles: ['1200'], items: true },
    credit: { roles: ['1220'], texts: ['Settlement of production order'] },
  },
]

export const procureToPayReversals: readonly Reversal[] = [
  {
    name: 'goods_receipt_reversal',
    reverses: 'goods_receipt',
    documentType: 'WE',
    headers: ['Reversal of goods receipt'],
  },
  {
    name: 'vendor_invoice_reversal',
    reverses: 'vendor_invoice',
    documentType: 'KA',
    headers: ['Reversal of vendor invoice'],
  },
]
