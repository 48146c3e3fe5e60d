import { orderDocument } from '../chains/chain-tables.ts'
import { kinds } from '../kinds/catalogue.ts'

/** What a document is, by what its number begins with. */
const documentTypes: Readonly<Record<string, string>> = {
  'AA-': 'asset document',
  'AC-': 'accrual',
  'AFA-': 'depreciation run',
  'AL-': 'allocation',
  'BK-': 'bank statement',
  'CL-': 'year close',
  'CM-': 'credit memo',
  'DEP-': 'deposit',
  'DN-': 'delivery',
  'EXP-': 'expense report',
  'GR-': 'goods receipt',
  'IC-': 'intercompany document',
  'INV-': 'invoice',
  'IV-': 'invoice',
  'JE-': 'journal voucher',
  'LN-': 'loan statement',
  'MO-': 'manufacturing order',
  'FX-': 'currency valuation',
  'OB-': 'opening balance',
  'PAY-': 'payment',
  'POS-': 'cash report',
  'PP-': 'prepaid schedule',
  'PR-': 'payroll',
  'RE-': 'rent schedule',
  'REV-': 'revenue schedule',
  'RT-': 'return',
  'ST-': 'stock count',
  'TR-': 'bank transfer',
  'TX-': 'tax document',
  'WO-': 'write-off',
}

const purchaseOrder = 'purchase order'
const salesOrder = 'sales order'
const partyTypes = ['company', 'vendor', 'customer', 'employee'] as const

function compileTypeOfKind(): readonly string[] {
  return kinds.map(({ name, prefix }) => {
    const type = documentTypes[prefix]
    if (!type) throw new Error(`documents of ${name} have no object type: ${prefix}`)
    return type
  })
}

const typeOfKind = compileTypeOfKind()

/** Object type of a document, by position of its kind or `orderDocument`. */
export function objectTypeOf(kind: number): string {
  if (kind === orderDocument.purchase) return purchaseOrder
  return kind === orderDocument.sales ? salesOrder : typeOfKind[kind]!
}

/** Name of a kind in words: `Goods receipt`. */
export function eventTypeOf(kind: number): string {
  const words = kinds[kind]!.name.replaceAll('_', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}

const attribute = (name: string, type: 'string' | 'float' | 'boolean' | 'integer' | 'time') => ({ name, type })

/** Attributes that every event has or can have. */
const eventAttributes = [
  attribute('sequence', 'integer'),
  attribute('posting_date', 'string'),
  attribute('amount', 'float'),
  attribute('currency', 'string'),
  attribute('resource', 'string'),
  attribute('is_fraud', 'boolean'),
  attribute('is_anomaly', 'boolean'),
  attribute('anomaly_type', 'string'),
]

/** The object types: partners have a name, documents have nothing but their number. */
export const objectTypes = [
  ...partyTypes.map((name) => ({ name, attributes: [attribute('name', 'string')] })),
  ...new Set([purchaseOrder, salesOrder, ...typeOfKind]),
].map((type) => (typeof type === 'string' ? { name: type, attributes: [] } : type))

/** The event types: one for each kind of entry. */
export const eventTypes = kinds.map((_, kind) => ({ name: eventTypeOf(kind), attributes: eventAttributes }))
