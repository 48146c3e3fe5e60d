import { figure } from '../chains/figures.ts'
import { billedApart, firstUnits, orderedApart, returnedUnits } from '../chains/fill-figures.ts'
import { unitsOf } from '../chains/quantities.ts'
import { kindIndex } from '../kinds/catalogue.ts'
import type { ChainFacts } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { draw, feature } from '../randomness.ts'

/** What a document of a purchase says of the goods. */
export interface Goods {
  /** Whole units, at least one. */
  readonly quantity: number
  /** Minor units without tax: what is posted for the goods. */
  readonly value: number
  /** Minor units; with the value it is what the document comes to. */
  readonly tax: number
}

/** Units of a chain by document. */
interface Units {
  readonly ordered: number
  readonly received: number
  readonly billed: number
  readonly first: number
  readonly returned: number
}

type Reading = (figures: Float64Array, units: Units) => Goods

const received: Reading = (figures, { received: quantity }) => ({
  quantity,
  value: figures[figure.net]!,
  tax: 0,
})
const billed: Reading = (figures, { billed: quantity }) => ({
  quantity,
  value: figures[figure.gross]! - figures[figure.tax]!,
  tax: figures[figure.tax]!,
})

const readings: readonly (readonly [kind: string, reading: Reading])[] = [
  ['goods_receipt', received],
  ['merchandise_receipt', received],
  ['goods_receipt_first', (figures, { first }) => ({ quantity: first, value: figures[figure.firstCost]!, tax: 0 })],
  [
    'goods_receipt_second',
    (figures, units) => ({ quantity: units.received - units.first, value: figures[figure.secondCost]!, tax: 0 }),
  ],
  ['vendor_invoice', billed],
  ['vendor_invoice_taxed', billed],
  ['vendor_invoice_above_order', billed],
  ['vendor_invoice_below_order', billed],
  ['vendor_invoice_over_quantity', billed],
  ['vendor_invoice_under_quantity', billed],
  ['vendor_invoice_blocked', billed],
  [
    'vendor_credit_memo',
    (figures, { returned }) => ({
      quantity: returned,
      value: figures[figure.returned]!,
      tax: figures[figure.returnedTax]!,
    }),
  ],
  [
    'vendor_credit_memo_quantity',
    (figures, units) => ({ quantity: units.billed - units.received, value: figures[figure.variance]!, tax: 0 }),
  ],
]
const readingOf = new Map(readings.map(([kind, reading]) => [kindIndex(kind), reading]))

function unitsOfChain(plan: Plan, { x, y, net, chain }: ChainFacts): Units {
  const bits = draw(x, y, feature.figures)
  const formula = plan.chains.formula[chain]!
  const units = unitsOf(net, bits)
  return {
    ordered: units + orderedApart(formula, units, bits),
    received: units,
    billed: units + billedApart(formula, units, bits),
    first: firstUnits(units, bits),
    returned: returnedUnits(units, bits),
  }
}

/** Whether documents of a kind (position in `kinds`) are about bought goods. */
export function isGoods(plan: Plan, kind: number): boolean {
  return readingOf.has(plan.catalogue.postingKind[kind]!)
}

/** The goods of a document of a kind that is about bought goods. */
export function goodsOf(plan: Plan, facts: ChainFacts, kind: number): Goods | undefined {
  return readingOf.get(plan.catalogue.postingKind[kind]!)?.(facts.figures, unitsOfChain(plan, facts))
}

/** The goods that a purchase orders, at the price at which they are received. */
export function orderedGoods(plan: Plan, facts: ChainFacts): Goods {
  const { ordered, received: units } = unitsOfChain(plan, facts)
  return { quantity: ordered, value: Math.round((facts.figures[figure.net]! / units) * ordered), tax: 0 }
}

/** Digits of a unit price: so many that quantity times price, rounded to minor units, is the value again. */
const priceDigits = 6

/** Price of a unit as a decimal with six digits. */
export function unitPrice({ quantity, value }: Goods): string {
  const micros = Math.round((value * 10 ** (priceDigits - 2)) / quantity)
  const digits = String(micros).padStart(priceDigits + 1, '0')
  return `${digits.slice(0, -priceDigits)}.${digits.slice(-priceDigits)}`
}
