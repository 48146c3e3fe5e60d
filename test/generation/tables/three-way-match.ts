import { type Batch, roles } from '../../../src/generation/mod.ts'
import type { Row } from '../../../src/generation/tables/table.ts'

/** What an auditor finds for one order by following the documents from it on. */
export interface Match {
  readonly rows: readonly Row[]
  readonly order: Row
  /** Units and minor units without tax; what is taken back counts below zero. */
  readonly received: Goods
  readonly billed: Goods
  /** What an invoice says at first, before any credit. */
  readonly invoiced: Goods
}

interface Goods {
  readonly quantity: number
  readonly value: number
}

/** Quantity times price of a unit, rounded to minor units. */
export const goodsValue = ({ quantity, unit_price }: Row): number =>
  Math.round(Number(quantity) * Number(unit_price) * 100)

const signs: readonly (readonly [pattern: RegExp, sign: 1 | -1])[] = [
  [/_reversal$|^vendor_credit_memo_quantity$/, -1],
  [/^(goods|merchandise)_receipt|^vendor_invoice/, 1],
]

function summed(rows: readonly Row[], matches: RegExp): Goods {
  let [quantity, value] = [0, 0]
  for (const row of rows) {
    if (!matches.test(String(row.type))) continue
    const sign = signs.find(([pattern]) => pattern.test(String(row.type)))![1]
    quantity += sign * Number(row.quantity)
    value += sign * goodsValue(row)
  }
  return { quantity, value }
}

function follow(order: Row, next: ReadonlyMap<string, Row>): Row[] {
  const rows: Row[] = []
  for (let row = next.get(String(order.document)); row; row = next.get(String(row.document))) rows.push(row)
  return rows
}

/** Matches of all completed orders of the rows of the table of documents. */
export function matchesOf(rows: readonly Row[]): Match[] {
  const next = new Map(rows.map((row) => [String(row.previous_document), row]))
  return rows
    .filter(({ type, status }) => type === 'purchase_order' && status === 'completed')
    .map((order) => {
      const found = follow(order, next)
      return {
        rows: found,
        order,
        received: summed(found, /^(goods|merchandise)_receipt/),
        billed: summed(found, /^vendor_(invoice|credit_memo_quantity)/),
        invoiced: summed(found.filter(({ type }) => /^vendor_invoice/.test(String(type))).slice(0, 1), /./),
      }
    })
}

/** Debit less credit in minor units on a role by sequence of the entry. */
export function postedOn(batch: Batch, id: string): (i: number) => number {
  return (i) => {
    const firstCredit = batch.lineStart[i]! + batch.debits[i]!
    let sum = 0
    for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
      if (roles[batch.role[line]!]!.id === id) sum += line < firstCredit ? batch.amount[line]! : -batch.amount[line]!
    }
    return sum
  }
}
