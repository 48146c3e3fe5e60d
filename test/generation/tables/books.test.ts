import { expect, test } from 'vitest'
import { roleIndex, roles } from '../../../src/generation/charts/roles.ts'
import { generateBatch } from '../../../src/generation/mod.ts'
import { Movements, monthFacts, monthsOf, movementsOf, trialBalance } from '../../../src/generation/tables/balances.ts'
import { consolidation } from '../../../src/generation/tables/consolidation.ts'
import { agedItems } from '../../../src/generation/tables/open-items.ts'
import { company } from '../enterprise.ts'
import { populationOf } from '../population.ts'

const companies = [company('US1'), company('DE1', 'DE', 'EUR', 0.6), company('JP1', 'JP', 'JPY', 0.3, 'V3')]
const { plan, batch } = populationOf({ count: 60_000, months: 24, companies })
const movements = new Movements()
for (let from = 0; from < plan.total; from += 7_000) {
  movements.add(movementsOf(plan, generateBatch(plan, from, Math.min(plan.total, from + 7_000))))
}
const minor = (text: unknown): number => Math.round(Number(text) * 100)
const months = Array.from({ length: monthsOf(plan) }, (_, month) => month)
const control = (month: number, code: string, role: string): number => {
  const chart =
    plan.charts.accounts[
      plan.charts.roleStart[
        plan.charts.companyChart[companies.findIndex((each) => each.code === code)]! + roleIndex(role)
      ]!
    ]!
  const rows = trialBalance(plan, movements, month).filter(
    (row) => row.company_code === code && row.account === chart.number,
  )
  return rows.reduce((sum, row) => sum + minor(row.closing_balance), 0)
}

test('at every month end the trial balance of every company adds up to zero, in every column', () => {
  for (const month of months) {
    const rows = trialBalance(plan, movements, month)
    for (const { code } of companies) {
      const own = rows.filter((row) => row.company_code === code)
      const sum = (column: string) => own.reduce((total, row) => total + minor(row[column]), 0)
      expect([code, month, sum('opening_balance'), sum('debit') - sum('credit'), sum('closing_balance')]).toEqual([
        code,
        month,
        0,
        0,
        0,
      ])
    }
  }
})

test('at every month end assets are liabilities and equity with the result of the year', () => {
  for (const month of months) {
    for (const { code } of companies) {
      const own = trialBalance(plan, movements, month).filter((row) => row.company_code === code)
      const of = (types: readonly string[]) =>
        own.reduce(
          (total, row) => total + (types.includes(String(row.account_type)) ? minor(row.closing_balance) : 0),
          0,
        )
      expect(of(['asset'])).toBe(-of(['liability', 'equity', 'revenue', 'expense', 'clearing']))
    }
  }
})

test('a month opens with what the month before closed', () => {
  const [before, after] = [trialBalance(plan, movements, 5), trialBalance(plan, movements, 6)]
  for (const row of before) {
    const next = after.find((other) => other.company_code === row.company_code && other.account === row.account)!
    expect(next.opening_balance).toBe(row.closing_balance)
  }
})

test('at every month end the open items of customers and vendors add up to their control accounts to the cent', () => {
  for (const month of months) {
    const items = agedItems(plan, month)
    for (const { code } of companies) {
      for (const [ledger, role] of [
        ['receivables', '1100'],
        ['payables', '2000'],
      ] as const) {
        const open = items
          .filter((item) => item.company_code === code && item.ledger === ledger)
          .reduce((sum, item) => sum + minor(item.open_amount), 0)
        expect([month, code, ledger, open]).toEqual([month, code, ledger, control(month, code, role)])
      }
    }
  }
})

test('the same comparison fails for items of another day', () => {
  const open = agedItems(plan, 3)
    .filter((item) => item.company_code === 'US1' && item.ledger === 'receivables')
    .reduce((sum, item) => sum + minor(item.open_amount), 0)
  expect(open).not.toBe(control(4, 'US1', '1100'))
})

test('aged items are in the bucket of their age, and some are old', () => {
  const items = agedItems(plan, 12)
  for (const { days_overdue, bucket } of items) {
    const days = Number(days_overdue)
    expect(bucket).toBe(
      days === 0 ? 'current' : days <= 30 ? '1-30' : days <= 60 ? '31-60' : days <= 90 ? '61-90' : 'over 90',
    )
  }
  expect(new Set(items.map(({ bucket }) => bucket)).size).toBeGreaterThanOrEqual(4)
})

test('stocks and assets are explained by the materials and assets that their lines name', () => {
  for (const id of ['1200', '1210', '1230', '1500', '1520', '1530', '1540']) {
    let unnamed = 0
    for (let i = 0; i < batch.count; i++) {
      const firstCredit = batch.lineStart[i]! + batch.debits[i]!
      for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
        if (roles[batch.role[line]!]!.id !== id || batch.reference[line] !== 0) continue
        unnamed += line < firstCredit ? batch.amount[line]! : -batch.amount[line]!
      }
    }
    expect([id, unnamed]).toEqual([id, 0])
  }
})

test('the consolidated books add up to zero and know no business between the companies', () => {
  for (const month of [0, 11, monthsOf(plan) - 1]) {
    const rows = consolidation(plan, movements, month)
    for (const column of ['companies_total', 'elimination', 'consolidated']) {
      expect([month, column, rows.reduce((sum, row) => sum + minor(row[column]), 0)]).toEqual([month, column, 0])
    }
    for (const row of rows)
      if (['1150', '2050', '4500', '4510', '5950'].includes(String(row.role))) expect(row.consolidated).toBe('0.00')
  }
})

test('periods are the months of the run and the last ends with it', () => {
  expect(monthFacts(plan, 0).period).toBe('2024-01')
  expect([months.length, monthFacts(plan, 23).period, monthFacts(plan, 23).lastDay]).toEqual([
    24,
    '2025-12',
    plan.lastDay,
  ])
})

test('open items in foreign currency are revalued at the end of a month, and that is reversed after it', () => {
  let revalued = 0
  let reversed = 0
  for (let i = 0; i < batch.count; i++) {
    for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
      const { id } = roles[batch.role[line]!]!
      if (id !== '1110' && id !== '2010') continue
      const date = new Date(batch.day[i]! * 86_400_000).getUTCDate()
      if (date > 25) revalued++
      else reversed++
    }
  }
  expect(revalued).toBeGreaterThan(20)
  expect(reversed).toBeGreaterThan(20)
})
