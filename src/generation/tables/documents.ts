import type { Batch } from '../batch.ts'
import { isoDate } from '../calendar.ts'
import { noDocument, orderDocument } from '../chains/chain-tables.ts'
import { figure } from '../chains/figures.ts'
import { beats } from '../chains/pattern.ts'
import { variants } from '../chains/variants.ts'
import { decimal, type Entry, entryObject } from '../entry.ts'
import { generateBatch } from '../generate.ts'
import { kindIndex, kinds } from '../kinds/catalogue.ts'
import { fillChain, openChainFacts, operationOf } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { draw, feature } from '../randomness.ts'
import { operationDayOf } from '../timeline.ts'
import { type Goods, goodsOf, isGoods, orderedGoods, unitPrice } from './purchase-units.ts'
import { columnsOf, type Row, type Table } from './table.ts'

/**
 * Every document of the processes: those that post an entry, and those that do not (requisitions, orders, quotes, dunning
 * notices), which come with the entry after them. Documents of bought goods have a quantity and a unit price (six
 * digits): their product, rounded to minor units, is the value without tax, so that order, receipt and invoice can be
 * matched. Other documents have the quantity 0 and no price.
 */
const columns = columnsOf({
  document: 'text',
  type: 'text',
  company_code: 'text',
  document_date: 'date',
  partner_id: 'text',
  currency: 'text',
  amount: 'decimal',
  quantity: 'integer',
  unit_price: 'text',
  previous_document: 'text',
  entry_document_id: 'text',
  status: 'text',
})

const number = (value: number): string => String(value).padStart(10, '0')
const facts = openChainFacts()

/** Days from an order to the first entry of its chain, and from the request before it to the order: least, and spread. */
const orderDays = [2, 12] as const
const requestDays = [1, 5] as const
/** Days after the due date at which a customer is reminded. Source: datasynth.md section 3.6. */
const dunningDays = [14, 28, 42] as const
const dueDays = 30

const receipts = new Set(
  kinds.flatMap(({ name }, k) => (/^customer_receipt|receivable_write_off/.test(name) ? [k] : [])),
)
const billings = new Set(
  ['customer_invoice', 'customer_invoice_taxed', 'service_invoice', 'service_invoice_taxed'].map(kindIndex),
)

/** What an entry and its chain have to say of the documents around it. */
interface Subject {
  readonly plan: Plan
  readonly batch: Batch
  readonly i: number
  readonly entry: Entry
}

/** Cells for what a document says of goods and comes to; `total` where it is not about bought goods. */
function cellsOf(goods: Goods | undefined, total: number): Pick<Row, 'amount' | 'quantity' | 'unit_price'> {
  return goods
    ? { amount: decimal(goods.value + goods.tax), quantity: goods.quantity, unit_price: unitPrice(goods) }
    : { amount: decimal(total), quantity: 0, unit_price: '' }
}

function postedGoods({ plan, batch, i }: Subject): Goods | undefined {
  if (!isGoods(plan, batch.kind[i]!)) return undefined
  const { chain, cycle } = chainOf(plan, batch.document[i]!)
  fillChain(plan, facts, chain, cycle)
  return goodsOf(plan, facts, batch.kind[i]!)
}

function posted(subject: Subject): Row {
  const { plan, batch, i, entry } = subject
  return {
    document: entry.reference,
    type: kinds[batch.kind[i]!]!.name,
    company_code: entry.company_code,
    document_date: entry.document_date,
    partner_id: entry.partner_id ?? '',
    currency: plan.input.configuration.companies[batch.company[i]!]!.currency,
    ...cellsOf(postedGoods(subject), batch.total[i]!),
    previous_document: entry.source_document ?? '',
    entry_document_id: entry.document_id,
    status: 'posted',
  }
}

/** Number of the chain of a document, counted from the first of the run. */
function chainOf(plan: Plan, document: number): { chain: number; cycle: number } {
  const { pattern, chainsBefore } = plan
  const count = Math.floor(document / 8) - chainsBefore
  const cycle = Math.floor(count / pattern.chains)
  return { chain: count - cycle * pattern.chains, cycle }
}

function spread(days: readonly [number, number], bits: number): number {
  return days[0] + ((bits >>> 0) % days[1])
}

/** The request and the order that a chain began with, before its first entry. */
function orders(subject: Subject): Row[] {
  const { plan, batch, i, entry } = subject
  const previous = batch.previousKind[i]!
  if (previous === noDocument || previous < orderDocument.sales) return []
  const { chain, cycle } = chainOf(plan, batch.document[i]!)
  fillChain(plan, facts, chain, cycle)
  const isPurchase = previous === orderDocument.purchase
  const ordered = batch.day[i]! - spread(orderDays, draw(facts.x, facts.y, feature.order))
  const requested = ordered - spread(requestDays, draw(facts.x, facts.y, feature.order) >>> 8)
  const steps = variants[plan.pattern.variantOfChain[chain]!]!.steps.length
  const last = operationOf(plan.pattern, chain, cycle, steps - 1)
  const isDone = operationDayOf(plan.timeline, last, plan.firstDay, plan.perDay) < plan.lastDay
  const goods = isPurchase ? orderedGoods(plan, facts) : undefined
  const base = { ...posted(subject), ...cellsOf(goods, facts.figures[figure.net]!), entry_document_id: '' }
  const request = `${isPurchase ? 'PR-' : 'QU-'}${number(batch.document[i]! + 6)}`
  return [
    {
      ...base,
      document: request,
      type: isPurchase ? 'purchase_requisition' : 'quote',
      document_date: isoDate(requested),
      previous_document: '',
      status: 'ordered',
    },
    {
      ...base,
      document: entry.source_document!,
      type: isPurchase ? 'purchase_order' : 'sales_order',
      document_date: isoDate(ordered),
      previous_document: request,
      status: isDone ? 'completed' : 'open',
    },
  ]
}

/** The reminders that a customer got before this receipt or write-off. */
function dunning(subject: Subject): Row[] {
  const { plan, batch, i, entry } = subject
  if (!receipts.has(batch.kind[i]!) || batch.document[i]! >= 5e9) return []
  const { chain, cycle } = chainOf(plan, batch.document[i]!)
  const { pattern, timeline, firstDay, perDay } = plan
  const steps = variants[pattern.variantOfChain[chain]!]!.steps
  const billing = steps.findIndex((_, step) => {
    const operation = operationOf(pattern, chain, cycle, step)
    return billings.has(pattern.kindOfBeat[operation & (beats - 1)]!)
  })
  if (billing < 0) return []
  const billed = operationDayOf(timeline, operationOf(pattern, chain, cycle, billing), firstDay, perDay)
  return dunningDays.flatMap((days, level): Row[] => {
    const day = billed + dueDays + days
    if (day >= batch.day[i]!) return []
    return [
      {
        ...posted(subject),
        document: `DU-${number(batch.document[i]!)}-${level + 1}`,
        type: `dunning_level_${level + 1}`,
        document_date: isoDate(day),
        previous_document: entry.source_document ?? '',
        entry_document_id: '',
        status: 'sent',
      },
    ]
  })
}

export const documents: Table = {
  name: 'documents',
  about: 'Requisitions, orders, receipts, invoices, payments, dunning notices and all other documents, linked.',
  columns,
  units: (plan) => plan.total,
  rows: (plan, from, to) => {
    const batch = generateBatch(plan, from, to)
    return Array.from({ length: batch.count }, (_, i) => {
      const subject = { plan, batch, i, entry: entryObject(plan, batch, i) }
      return [...orders(subject), ...dunning(subject), posted(subject)]
    }).flat()
  },
}
