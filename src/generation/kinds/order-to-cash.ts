import { fitCredits, fitDebits, fitItems, fitPair, type Kind, type Reversal, type Side } from './kind.ts'

const base = {
  process: 'O2C',
  source: 'people',
  suffix: 'none',
  partner: 'customer',
  item: 'none',
  total: 'gross',
} as const
const salesTax = { role: 'outputTax', figure: 'tax', text: 'Sales tax' } as const
const receivable: Side = { roles: ['1100'], texts: [], partner: true }

function delivery(name: string, header: string, cost: string, stock: string, total: Kind['total']): Kind {
  return {
    ...base,
    name,
    item: 'material',
    manual: 0.5,
    fit: fitItems,
    documentType: 'WL',
    prefix: 'DN-',
    headers: [header],
    lagMax: 1,
    total,
    debit: { roles: [cost] },
    credit: { roles: [stock], items: true },
    mirrored: true,
  }
}

const invoice = {
  ...base,
  item: 'material',
  manual: 1.5,
  fit: fitCredits,
  documentType: 'DR',
  prefix: 'INV-',
  lagMax: 2,
  debit: receivable,
} as const

const goodsHeaders = ['Customer invoice', 'Invoice for delivered goods']
const services = {
  ...invoice,
  item: 'none',
  manual: 3,
  headers: ['Customer invoice services', 'Service invoice'],
} as const

const receipt = {
  ...base,
  manual: 1,
  fit: [1, 0.4, 0.6, 0.1, 1.5, 2],
  documentType: 'DZ',
  prefix: 'PAY-',
  headers: ['Customer payment', 'Incoming payment'],
  lagMax: 1,
  debit: { roles: ['1000'], texts: ['Incoming payment'] },
  credit: { roles: ['1100'], texts: ['Clearing of customer invoice'], partner: true },
} as const satisfies Partial<Kind>

const subscription = {
  ...base,
  source: 'recurring',
  fit: fitCredits,
  documentType: 'DR',
  prefix: 'INV-',
  headers: ['Subscription invoice in advance'],
  lagMax: 0,
  debit: receivable,
  credit: { roles: ['2300'], texts: ['Subscription fee in advance', 'Support plan in advance'] },
} as const satisfies Partial<Kind>

function recognition(name: string, total: Kind['total']): Kind {
  return {
    ...base,
    name,
    source: 'recurring',
    partner: 'customer',
    fit: fitItems,
    documentType: 'SA',
    prefix: 'REV-',
    headers: ['Revenue recognition of subscription'],
    lagMax: 0,
    total,
    debit: { roles: ['2300'], texts: ['Release of subscription'] },
    credit: { roles: ['4110'] },
    mirrored: true,
  }
}

export const orderToCash: readonly Kind[] = [
  delivery('delivery', 'Goods issue for delivery', '5000', '1200', 'cost'),
  delivery('delivery_first', 'Goods issue - part delivery', '5000', '1200', 'firstCost'),
  delivery('delivery_second', 'Goods issue - remaining delivery', '5000', '1200', 'secondCost'),
  delivery('merchandise_delivery', 'Goods issue merchandise', '5010', '1230', 'cost'),
  { ...invoice, name: 'customer_invoice', headers: goodsHeaders, credit: { roles: ['4000'], items: true } },
  {
    ...invoice,
    name: 'customer_invoice_taxed',
    headers: goodsHeaders,
    credit: { roles: ['4000'], items: true, extras: [salesTax] },
  },
  { ...services, name: 'service_invoice', credit: { roles: ['4100'] } },
  { ...services, name: 'service_invoice_taxed', credit: { roles: ['4100'], extras: [salesTax] } },
  { ...subscription, name: 'subscription_billing' },
  recognition('revenue_recognition_first', 'first'),
  recognition('revenue_recognition_second', 'second'),
  recognition('revenue_recognition_third', 'third'),
  {
    ...base,
    name: 'cash_sale',
    manual: 0.2,
    fit: fitCredits,
    documentType: 'DR',
    prefix: 'POS-',
    headers: ['Cash sale', 'Card sale'],
    lagMax: 0,
    partner: 'none',
    total: 'net',
    debit: { roles: ['1000'], texts: ['Takings'] },
    credit: { roles: ['4000', '4100'], once: true },
  },
  {
    ...base,
    name: 'customer_deposit',
    manual: 1,
    fit: fitPair,
    documentType: 'DZ',
    prefix: 'DEP-',
    headers: ['Customer deposit for sales order'],
    lagMax: 1,
    total: 'first',
    debit: { roles: ['1000'], texts: ['Deposit received'] },
    credit: { roles: ['2310'], texts: ['Deposit for sales order'], partner: true },
  },
  {
    ...base,
    name: 'deposit_clearing',
    manual: 1,
    fit: fitPair,
    documentType: 'AB',
    prefix: 'DEP-',
    headers: ['Deposit applied to invoice'],
    lagMax: 0,
    total: 'first',
    debit: { roles: ['2310'], texts: ['Deposit applied'] },
    credit: { roles: ['1100'], texts: ['Clearing of customer invoice'], partner: true },
  },
  { ...receipt, name: 'customer_receipt' },
  {
    ...receipt,
    name: 'customer_receipt_discounted',
    debit: { ...receipt.debit, extras: [{ role: '4010', figure: 'discount', text: 'Cash discount 2 percent' }] },
  },
  {
    ...receipt,
    name: 'customer_receipt_short',
    debit: { ...receipt.debit, extras: [{ role: '4020', figure: 'shortfall', text: 'Short payment accepted' }] },
  },
  { ...receipt, name: 'customer_receipt_first', total: 'first', headers: ['Customer payment - first part'] },
  { ...receipt, name: 'customer_receipt_second', total: 'second', headers: ['Customer payment - remaining part'] },
  { ...receipt, name: 'customer_receipt_due', total: 'due' },
  {
    ...receipt,
    name: 'customer_receipt_exchange_loss',
    debit: { ...receipt.debit, extras: [{ role: '7500', figure: 'exchange', text: 'Exchange loss on settlement' }] },
  },
  {
    ...receipt,
    name: 'customer_receipt_exchange_gain',
    total: 'settled',
    credit: { ...receipt.credit, extras: [{ role: '7500', figure: 'exchange', text: 'Exchange gain on settlement' }] },
  },
  {
    ...delivery('customer_return', 'Return of goods from customer', '1200', '5000', 'returnedCost'),
    debit: { roles: ['1200'], items: true },
    credit: { roles: ['5000'] },
    documentType: 'WR',
    prefix: 'RT-',
  },
  {
    ...base,
    name: 'customer_credit_memo',
    manual: 10,
    fit: fitDebits,
    documentType: 'DG',
    prefix: 'CM-',
    headers: ['Credit memo to customer', 'Credit memo for returned goods'],
    lagMax: 3,
    total: 'returnedGross',
    debit: { roles: ['4020'], extras: [{ ...salesTax, figure: 'returnedTax' }] },
    credit: receivable,
  },
  {
    ...base,
    name: 'receivable_write_off',
    source: 'manual',
    fit: [1, 0.1, 0.05, 0.02, 1, 0.5],
    documentType: 'SA',
    prefix: 'WO-',
    headers: ['Write-off of uncollectible receivable'],
    lagMax: 2,
    debit: { roles: ['1190'], texts: ['Use of allowance'] },
    credit: { roles: ['1100'], texts: ['Write-off of customer invoice'], partner: true },
  },
]

export const orderToCashReversals: readonly Reversal[] = [
  {
    name: 'customer_invoice_reversal',
    reverses: 'customer_invoice',
    documentType: 'DA',
    headers: ['Reversal of customer invoice'],
  },
  { name: 'delivery_reversal', reverses: 'delivery', documentType: 'WL', headers: ['Reversal of goods issue'] },
]
