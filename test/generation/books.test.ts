import { expect, test } from 'vitest'
import { roles } from '../../src/generation/mod.ts'
import { balancesOf, sumOf } from './books.ts'
import { company } from './enterprise.ts'
import { populationOf } from './population.ts'

const companies = [company('US1'), company('DE1', 'DE', 'EUR', 0.6), company('JP1', 'JP', 'JPY', 0.3, 'V3')]
const two = populationOf({ count: 60_000, months: 24, companies })
const typeOf = new Map(roles.map(({ id, type }) => [id, type]))
const isResult = (id: string): boolean => typeOf.get(id) === 'revenue' || typeOf.get(id) === 'expense'

test('every company balances by itself', () => {
  for (const balances of balancesOf(two.plan, two.batch)) expect(sumOf(balances, () => true)).toBe(0)
})

test('the closing of the last year leaves nothing on the result accounts, nor on input tax', () => {
  const end = balancesOf(two.plan, two.batch)
  for (const balances of end.slice(0, 2)) {
    const left = [...balances].filter(([id, amount]) => (isResult(id) || id === '1160') && amount !== 0)
    expect(left).toEqual([])
  }
})

test('a fiscal year that ends in March is closed then, and the nine months after it are still open', () => {
  const balances = balancesOf(two.plan, two.batch)[2]!
  expect(sumOf(balances, isResult)).not.toBe(0)
  const april = two.batch.day.findIndex((day) => day >= Date.UTC(2025, 3, 1) / 86_400_000)
  const march = balancesOf(two.plan, two.batch, april)[2]!
  expect([...march].filter(([id, amount]) => isResult(id) && amount !== 0)).toEqual([])
})

test('cash is positive, and payables, receivables, receipts without invoice and stocks have their sign', () => {
  for (const balances of balancesOf(two.plan, two.batch)) {
    for (const id of ['1010', '1100', '1200', '1210', '1500']) expect([id, balances.get(id)! > 0]).toEqual([id, true])
    for (const id of ['2000', '2900', '1510', '2230']) expect([id, balances.get(id)! < 0]).toEqual([id, true])
  }
})

test('receivables from affiliates are their payables, converted by nobody: in one currency they cancel to the cent', () => {
  const group = populationOf({ count: 60_000, companies: [company('A'), company('B'), company('C')] })
  const end = balancesOf(group.plan, group.batch)
  const owed = end.map((balances) => balances.get('1150') ?? 0).reduce((a, b) => a + b, 0)
  const owing = end.map((balances) => balances.get('2050') ?? 0).reduce((a, b) => a + b, 0)
  expect(owed).toBeGreaterThan(0)
  expect(owed + owing).toBe(0)
})

test('an opening entry balances alone, and names customers and vendors for what they owe and are owed', () => {
  const { plan, batch } = two
  const first = balancesOf(plan, batch, plan.active.length)[0]!
  expect(sumOf(first, () => true)).toBe(0)
  let named = 0
  for (let line = batch.lineStart[0]!; line < batch.lineStart[1]!; line++) if (batch.reference[line]! > 0) named++
  expect(named).toBeGreaterThan(10)
})
