import { expect, test } from 'vitest'
import { entryObject, generateBatch, kinds, postingRules, processes, roles, sources } from '../../src/generation/mod.ts'
import { faultsOf } from './audit.ts'
import { company, planOf } from './enterprise.ts'
import { populationOf, positions } from './population.ts'

const { plan, batch } = populationOf()

test('100,000 entries balance, have no zero line and only name accounts that their kind allows', () => {
  expect(batch.count).toBe(100_000)
  expect(faultsOf(plan, batch)).toEqual([])
})

test('the same audit catches an unbalanced entry, a zero line, a foreign account and a misplaced cost centre', () => {
  const broken = () => generateBatch(plan, 500, 600)
  const unbalanced = broken()
  unbalanced.amount[unbalanced.lineStart[7]!]! += 1
  expect(faultsOf(plan, unbalanced)).toEqual([expect.stringContaining('entry 507')])
  const zero = broken()
  zero.amount[zero.lineStart[8]!] = 0
  expect(faultsOf(plan, zero)[0]).toContain('line 1 amounts to 0')
  const foreign = broken()
  foreign.account[foreign.lineStart[9]!] = plan.charts.accounts.findIndex(({ number }) => number === '9000')
  foreign.role[foreign.lineStart[9]!] = roles.findIndex(({ id }) => id === '9000')
  expect(faultsOf(plan, foreign)[0]).toContain('debits 9000 Suspense Clearing')
  const misplaced = broken()
  misplaced.costCentre.fill(0)
  expect(faultsOf(plan, misplaced)[0]).toContain('cost centre')
})

test('kinds post to the account groups that the accounting model names', () => {
  const rules = new Map(postingRules().map((rule) => [rule.kind, rule]))
  const pair = (kind: string) => [[...rules.get(kind)!.debit].sort(), [...rules.get(kind)!.credit].sort()]
  expect(pair('goods_receipt')).toEqual([['1210'], ['2900']])
  expect(pair('vendor_invoice_taxed')).toEqual([['1160', '2900'], ['2000']])
  expect(pair('vendor_payment_discounted')).toEqual([['2000'], ['1010', '4800']])
  expect(pair('delivery')).toEqual([['5000'], ['1200']])
  expect(pair('customer_invoice_taxed')).toEqual([['1100'], ['2100', '2110', '4000']])
  expect(pair('customer_receipt')).toEqual([['1000'], ['1100']])
  expect(pair('depreciation')).toEqual([['6000'], ['1510']])
  expect(pair('income_tax_accrual')).toEqual([['8000'], ['2130']])
})

test('an entry object agrees with its kind in document type, process, reference and header text', () => {
  for (let i = 0; i < 2000; i++) {
    const entry = entryObject(plan, batch, i)
    const kind = kinds[batch.kind[i]!]!
    expect(entry.document_type).toBe(kind.documentType)
    expect(entry.business_process).toBe(kind.process)
    expect(entry.reference).toMatch(new RegExp(`^${kind.prefix}\\d{10}$`))
    expect(kind.headers.some((text) => entry.header_text.startsWith(text))).toBe(true)
    expect(entry.lines.map((line) => line.line_number)).toEqual(entry.lines.map((_, k) => k + 1))
  }
})

test('tax is the rate of the company on the net, to the minor unit', () => {
  const companies = [company('US1'), company('DE1', 'DE', 'EUR'), company('CH1', 'CH', 'CHF')]
  const taxed = populationOf({ count: 60_000, companies })
  const rates = [825, 1900, 810]
  const tax = new Set(['1160', '2100', '2110'].map((id) => roles.findIndex((role) => role.id === id)))
  let checked = 0
  for (let i = 0; i < taxed.batch.count; i++) {
    const kind = kinds[taxed.batch.kind[i]!]!
    const extras = [...(kind.debit.extras ?? []), ...(kind.credit.extras ?? [])]
    if (!extras.some((extra) => extra.figure === 'tax' && extra.role !== '2230')) continue
    for (let line = taxed.batch.lineStart[i]!; line < taxed.batch.lineStart[i + 1]!; line++) {
      if (!tax.has(taxed.batch.role[line]!)) continue
      const amount = taxed.batch.amount[line]!
      const net = taxed.batch.total[i]! - amount
      expect(amount).toBe(Math.max(1, Math.round((net * rates[taxed.batch.company[i]!]!) / 10_000)))
      checked++
    }
  }
  expect(checked).toBeGreaterThan(1000)
})

test('sales tax collects on its role in the US and VAT on another in Germany, in a chart of the country', () => {
  const german = populationOf({ count: 20_000, companies: [company('DE1', 'DE', 'EUR')] })
  const used = new Set(Array.from(german.batch.role.subarray(0, german.batch.lineCount), (k) => roles[k]!.id))
  expect([used.has('2110'), used.has('2100')]).toEqual([true, false])
  expect(entryObject(german.plan, german.batch, 0).currency).toBe('EUR')
  expect(german.plan.charts.accounts.find(({ role }) => roles[role]!.id === '2000')!.number).toBe('3300')
})

test('people post in office hours and batch users in batch windows, each from a small set per company', () => {
  const users = new Set<string>()
  let after = 0
  let people = 0
  for (let i = 0; i < batch.count; i++) {
    const user = plan.users.names[batch.user[i]!]!
    users.add(user)
    const hour = Math.floor(batch.second[i]! / 3600)
    const isBatch = user.startsWith('BATCH_')
    const source = sources[batch.source[i]!]!
    if (!isBatch) {
      people++
      if (hour < 8 || hour > 18) after++
      if (hour < 6 || hour > 22) throw new Error(`${user} at ${hour} h`)
    }
    if (source === 'manual' && isBatch) throw new Error(`manual by ${user}`)
    if ((source === 'automated' || source === 'recurring') && !isBatch) throw new Error(`${source} by ${user}`)
  }
  expect(after / people).toBeLessThan(0.06)
  expect(users.size).toBe(28)
  expect(batch.second.some((second) => second >= 86_400)).toBe(false)
})

test('people of fifty companies have different names', () => {
  const many = planOf({ companies: Array.from({ length: 50 }, (_, k) => company(`C${k}`)) })
  const people = many.users.names.filter((user) => !user.startsWith('BATCH_'))
  expect(new Set(people).size).toBe(people.length)
  expect(people.length).toBe(50 * 23)
})

test('a document is dated on its posting day or up to five days before, as its kind allows', () => {
  const lags = new Set<number>()
  for (let i = 0; i < batch.count; i++) {
    lags.add(batch.lag[i]!)
    if (batch.lag[i]! > kinds[batch.kind[i]!]!.lagMax) throw new Error(`lag ${batch.lag[i]} of ${batch.kind[i]}`)
  }
  expect([...lags].sort()).toEqual([0, 1, 2, 3, 4, 5])
})

test('people keep away at weekends', () => {
  const weekend = positions(batch, (i) => [0, 6].includes(new Date(batch.day[i]! * 86_400_000).getUTCDay()))
  expect(weekend.length).toBeGreaterThan(1000)
  expect(new Set(weekend.map((i) => sources[batch.source[i]!])).has('manual')).toBe(false)
})

test('what a person posts is approved by somebody else, by more people the larger it is', () => {
  const means: number[] = []
  for (const [from, to] of [
    [0, 100_000],
    [1_000_000, 10_000_000],
  ] as const) {
    const some = positions(batch, (i) => batch.source[i] === 0 && batch.total[i]! >= from && batch.total[i]! < to)
    for (const i of some) expect(batch.approver[i]! - 1).not.toBe(batch.user[i])
    const senior = some.filter((i) => batch.approver[i]! > 0 && (batch.approver[i]! - 1) % 28 >= 20)
    means.push(senior.length / some.length)
  }
  expect(means[0]).toBeLessThan(0.35)
  expect(means[1]).toBeGreaterThan(0.6)
})

test('every process has kinds of every source that it needs', () => {
  for (const process of processes) expect(kinds.some((kind) => kind.process === process)).toBe(true)
  expect(kinds.every((kind) => kind.fit.every((weight) => weight > 0))).toBe(true)
})
