import { expect, test } from 'vitest'
import { documentId } from '../../../src/generation/document-id.ts'
import { anomalyKinds, type Batch, type Plan } from '../../../src/generation/mod.ts'
import { documents } from '../../../src/generation/tables/documents.ts'
import type { Row } from '../../../src/generation/tables/table.ts'
import { company, type Variation } from '../enterprise.ts'
import { type Population, populationOf } from '../population.ts'
import { goodsValue, type Match, matchesOf, postedOn } from './three-way-match.ts'

const companies = [company('US1'), company('DE1', 'DE', 'EUR', 0.6), company('JP1', 'JP', 'JPY', 0.3, 'V3')]
const regular: Variation = { count: 30_000, companies }
const shop: Variation = { count: 30_000, companies, industry: 'retail' }
const anomalous: Variation = { ...regular, fraudRate: 0.005, anomalies: { enabled: true }, quality: { enabled: true } }

interface Books {
  readonly plan: Plan
  readonly batch: Batch
  readonly rows: readonly Row[]
  readonly matches: readonly Match[]
  /** Sequence of the entry of a row. */
  readonly sequenceOf: (row: Row) => number
}

/** The documents that are posted in place of others, because somebody posted them twice, are no part of a match. */
function isTwice({ batch }: Population, i: number | undefined): boolean {
  if (i === undefined) return false
  return batch.noise[i] === 4 || /^duplicate_/.test(anomalyKinds[batch.anomaly[i]! - 1]?.name ?? '')
}

const known = new Map<Variation, Books>()

function booksOf(variation: Variation): Books {
  const before = known.get(variation)
  if (before) return before
  const population = populationOf(variation)
  const { plan, batch } = population
  const sequences = new Map(Array.from({ length: plan.total }, (_, i) => [documentId(plan.idKeys, i), i]))
  const rows = documents.rows(plan, 0, plan.total)
  const matched = rows.filter((row) => !isTwice(population, sequences.get(String(row.entry_document_id))))
  const sequenceOf = (row: Row): number => sequences.get(String(row.entry_document_id))!
  const books = { plan, batch, rows, matches: matchesOf(matched), sequenceOf }
  known.set(variation, books)
  return books
}

const priced = /^(goods|merchandise)_receipt|^vendor_(invoice|credit_memo)|^purchase_(order|requisition)/

test('documents of bought goods have a quantity and a price, and no others have', () => {
  const { rows } = booksOf(regular)
  for (const { type, quantity, unit_price } of rows) {
    if (priced.test(String(type))) {
      expect(Number.isInteger(quantity) && Number(quantity) >= 1).toBe(true)
      expect(unit_price).toMatch(/^\d+\.\d{6}$/)
    } else expect([type, quantity, unit_price]).toEqual([type, 0, ''])
  }
})

test.each([
  ['regular', regular],
  ['retail', shop],
  ['anomalous', anomalous],
] as const)('quantity times price is what is posted for the goods, to the cent: %s books', (_, variation) => {
  const { rows, batch, sequenceOf } = booksOf(variation)
  const [payable, clearing, tax] = [postedOn(batch, '2000'), postedOn(batch, '2900'), postedOn(batch, '1160')]
  let seen = 0
  for (const row of rows) {
    if (!/^(goods|merchandise)_receipt|^vendor_(invoice|credit_memo)/.test(String(row.type))) continue
    const isReceipt = /_receipt/.test(String(row.type))
    const i = sequenceOf(row)
    const amount = Math.abs((isReceipt ? clearing : payable)(i))
    const found = [goodsValue(row), Math.round(Number(row.amount) * 100)]
    expect([row.type, i, ...found]).toEqual([row.type, i, amount - Math.abs(tax(i)), amount])
    seen++
  }
  expect(seen).toBeGreaterThan(2000)
})

const entriesOf = ({ rows }: Match): Row[] => rows.filter(({ entry_document_id }) => entry_document_id !== '')

test.each([
  ['regular', regular],
  ['retail', shop],
  ['anomalous', anomalous],
] as const)(
  'received less billed is the posted variance, and the clearing account is zero: %s books',
  (_, variation) => {
    const { matches, batch, sequenceOf } = booksOf(variation)
    const [variance, clearing] = [postedOn(batch, '5400'), postedOn(batch, '2900')]
    const sum = (match: Match, of: (i: number) => number) =>
      entriesOf(match).reduce((total, row) => total + of(sequenceOf(row)), 0)
    for (const match of matches) {
      const expected = [match.billed.value - match.received.value, 0]
      expect([sum(match, variance), sum(match, clearing)].map((amount) => amount + 0)).toEqual(expected)
    }
    expect(matches.length).toBeGreaterThan(1000)
  },
)

test('canary: the variance is not explained when all invoices bill what was ordered', () => {
  const { matches, batch, sequenceOf } = booksOf(regular)
  const variance = postedOn(batch, '5400')
  const unexplained = matches.filter((match) => {
    const posted = entriesOf(match).reduce((total, row) => total + variance(sequenceOf(row)), 0)
    return posted !== goodsValue(match.order) - match.received.value
  })
  expect(unexplained.length).toBeGreaterThan(50)
})

/** Units that were invoiced at first above those received, as a share of these. */
const excess = ({ invoiced, received }: Match): number => (invoiced.quantity - received.quantity) / received.quantity
const has = ({ rows }: Match, type: string): boolean => rows.some((row) => row.type === type)

test.each([
  ['manufacturing', regular, 0.03, 0.09],
  ['retail', shop, 0.02, 0.08],
] as const)('a few percent of the invoices of %s differ from the receipt in units', (_, variation, least, most) => {
  const { matches } = booksOf(variation)
  const share = matches.filter((match) => excess(match) !== 0).length / matches.length
  expect(share).toBeGreaterThan(least)
  expect(share).toBeLessThan(most)
})

test('up to five percent of the units are posted as a variance, more is credited by the vendor', () => {
  const { matches } = booksOf(regular)
  const differing = matches.filter((match) => excess(match) !== 0)
  expect(new Set(differing.map((match) => Math.sign(excess(match))))).toEqual(new Set([1, -1]))
  for (const match of differing) {
    const isBeyond = Math.abs(excess(match)) > 0.05
    expect([isBeyond, has(match, 'vendor_invoice_blocked')]).toEqual([isBeyond, isBeyond])
    expect(has(match, 'vendor_credit_memo_quantity')).toBe(isBeyond)
    if (isBeyond) expect(match.billed).toEqual(match.received)
  }
})

test('some deliveries are short of the order and some above it, by up to a tenth, and are paid as delivered', () => {
  const { matches } = booksOf(regular)
  const differing = matches.filter(({ order, received }) => Number(order.quantity) !== received.quantity)
  const apart = differing.map(({ order, received }) => Number(order.quantity) / received.quantity - 1)
  expect(differing.length / matches.length).toBeGreaterThan(0.02)
  expect(differing.length / matches.length).toBeLessThan(0.09)
  expect(new Set(apart.map(Math.sign))).toEqual(new Set([1, -1]))
  for (const share of apart) expect(Math.abs(share)).toBeLessThanOrEqual(0.1)
  for (const { billed, received } of differing) expect(billed).toEqual(received)
})

test('the first and the remaining delivery are what was ordered', () => {
  const { matches } = booksOf(regular)
  const parted = matches.filter((match) => has(match, 'goods_receipt_second'))
  expect(parted.length).toBeGreaterThan(50)
  for (const { order, received, billed } of parted) {
    expect(received).toEqual({ quantity: order.quantity, value: goodsValue(order) })
    expect(billed).toEqual(received)
  }
})

test('the documents of a range of entries are those of the whole run', () => {
  const { plan, rows } = booksOf(anomalous)
  const parts = [0, 1, 4_999, 12_345, plan.total].flatMap((to, k, ends) =>
    k === 0 ? [] : documents.rows(plan, ends[k - 1]!, to),
  )
  expect(parts).toEqual(rows)
})
