import { referenceClasses } from '../batch.ts'
import { orderDocument } from '../chains/chain-tables.ts'
import { masterLetters, masterPrefix } from '../master/ids.ts'
import type { Plan } from '../plan.ts'
import { type Group, layOut } from './pieces.ts'

/** What encoders share about the ids on lines. */
export type ReferenceClass = (typeof referenceClasses)[number]

/** Affiliates are named by the code of the company, not by an id with an index. */
export const affiliateClass = referenceClasses.indexOf('company')
/** Classes up to this one are followed by the ten digits of an index. */
export const indexedMax = referenceClasses.indexOf('asset')
/** Pieces of `layOutReferences` for each company. */
export const referenceStride = referenceClasses.length
/** What a header can name. */
export const partnerReferences: ReadonlySet<ReferenceClass> = new Set(['vendor', 'customer', 'employee'])

/** Names of the fields of a line. */
export const referenceFields: Readonly<Record<ReferenceClass, string>> = {
  none: '',
  vendor: 'vendor_id',
  customer: 'customer_id',
  employee: 'employee_id',
  company: 'trading_partner',
  material: 'material_id',
  asset: 'asset_id',
  input_tax: 'tax_code',
  output_tax: 'tax_code',
}

function prefixOf(name: ReferenceClass, company: number): string {
  if (name === 'input_tax') return 'V1'
  if (name === 'output_tax') return 'A1'
  return name === 'none' || name === 'company' ? '' : masterPrefix(masterLetters[name], company)
}

/** Pieces at company * referenceStride + class: what `render` makes of the id up to its index. */
export function layOutReferences(
  plan: Plan,
  vectors: number,
  render: (name: ReferenceClass, prefix: string) => string | Uint8Array,
): Group {
  const cells = plan.input.configuration.companies.flatMap((_, company) =>
    referenceClasses.map((name) => ({ name, prefix: prefixOf(name, company) })),
  )
  return layOut(vectors, cells, ({ name, prefix }) => (prefix === '' ? '' : render(name, prefix)))
}

/** Number of the document before one: an order has the last number of its chain. */
export function previousNumber(previousKind: number, document: number): number {
  return previousKind >= orderDocument.sales ? document + 7 : document - 1
}
