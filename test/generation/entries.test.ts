import { expect, test } from 'vitest'
import {
  accounts,
  entryObject,
  generateBatch,
  kinds,
  postingRules,
  processes,
  sources,
} from '../../src/generation/mod.ts'
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
  foreign.account[foreign.lineStart[9]!] = accounts.findIndex(({ number }) => number === '9000')
  expect(faultsOf(plan, foreign)[0]).toContain('debits 9000 Suspense Clearing')
  const misplaced = broken()
  misplaced.costCentre.fill(0)
  expect(faultsOf(plan, misplaced)[0]).toContain('cost centre')
})

test('every kind is posted, with every debit and credit account that it allows', () => {
  const posted = kinds.map(() => ({ debit: new Set<string>(), credit: new Set<string>() }))
  const { batch: larger } = populationOf({ count: 400_000, companies: [company('US1'), company('DE1', 'DE', 'EUR')] })
  for (let i = 0; i < larger.count; i++) {
    const firstCredit = larger.lineStart[i]! + larger.debits[i]!
    for (let line = larger.lineStart[i]!; line < larger.lineStart[i + 1]!; line++) {
      const side = posted[larger.kind[i]!]![line < firstCredit ? 'debit' : 'credit']
      side.add(accounts[larger.account[line]!]!.number)
    }
  }
  postingRules().forEach((rule, k) => {
    expect({ kind: rule.kind, debit: [...posted[k]!.debit].sort(), credit: [...posted[k]!.credit].sort() }).toEqual({
      kind: rule.kind,
      debit: [...rule.debit].sort(),
      credit: [...rule.credit].sort(),
    })
  })
})

test('a posting never debits and credits the same account', () => {
  for (const { kind, debit, credit } of postingRules()) {
    expect([kind, [...debit].filter((number) => credit.has(number))]).toEqual([kind, []])
  }
})

test('kinds post to the account groups that the accounting model names', () => {
  const rules = new Map(postingRules().map((rule) => [rule.kind, rule]))
  const pair = (kind: string) => [[...rules.get(kind)!.debit].sort(), [...rules.get(kind)!.credit].sort()]
  expect(pair('goods_receipt')).toEqual([['1210'], ['2900']])
  expect(pair('vendor_invoice')).toEqual([['1160', '2900'], ['2000']])
  expect(pair('vendor_payment')).toEqual([['2000'], ['1010', '4800']])
  expect(pair('delivery')).toEqual([['5000'], ['1200']])
  expect(pair('customer_invoice')).toEqual([['1100'], ['2100', '2110', '4000']])
  expect(pair('customer_receipt')).toEqual([['1000', '4010'], ['1100']])
  expect(pair('depreciation')).toEqual([['6000'], ['1510']])
  expect(pair('tax_provision')).toEqual([['8000'], ['2130']])
  expect(pair('earnings_close')).toEqual([['3600'], ['3200']])
})

test('an entry object agrees with its kind in document type, process, reference and header text', () => {
  for (let i = 0; i < 2000; i++) {
    const entry = entryObject(plan, batch, i)
    const kind = kinds[batch.kind[i]!]!
    expect(entry.document_type).toBe(kind.documentType)
    expect(entry.business_process).toBe(kind.process)
    expect(entry.reference).toMatch(new RegExp(`^${kind.prefix}${entry.fiscal_year}-\\d{10}$`))
    expect(kind.headers.some((text) => entry.header_text.startsWith(text))).toBe(true)
    expect(entry.lines.map((line) => line.line_number)).toEqual(entry.lines.map((_, k) => k + 1))
  }
})

test('tax is the rate of the company on the net, to the minor unit', () => {
  const companies = [company('US1'), company('DE1', 'DE', 'EUR'), company('CH1', 'CH', 'CHF')]
  const taxed = populationOf({ count: 60_000, companies })
  const rates = [825, 1900, 810]
  const taxAccounts = new Set(['1160', '2100', '2110'].map((number) => accounts.findIndex((a) => a.number === number)))
  let checked = 0
  for (let i = 0; i < taxed.batch.count; i++) {
    const kind = kinds[taxed.batch.kind[i]!]!
    const extras = [...(kind.debit.extras ?? []), ...(kind.credit.extras ?? [])]
    if (!extras.some((extra) => extra.rate === 'tax')) continue
    for (let line = taxed.batch.lineStart[i]!; line < taxed.batch.lineStart[i + 1]!; line++) {
      if (!taxAccounts.has(taxed.batch.account[line]!)) continue
      const tax = taxed.batch.amount[line]!
      const net = taxed.batch.total[i]! - tax
      expect(tax).toBe(Math.round((net * rates[taxed.batch.company[i]!]!) / 10_000))
      checked++
    }
  }
  expect(checked).toBeGreaterThan(1000)
})

test('sales tax collects on 2100 in the US and VAT on 2110 in Germany', () => {
  const { plan: german, batch: made } = populationOf({ count: 20_000, companies: [company('DE1', 'DE', 'EUR')] })
  const names = new Set(Array.from(made.account.subarray(0, made.lineCount), (k) => accounts[k]!.number))
  expect([names.has('2110'), names.has('2100')]).toEqual([true, false])
  expect(entryObject(german, made, 0).currency).toBe('EUR')
})

test('people post in office hours and batch users in batch windows, each from a small set per company', () => {
  const users = new Set<string>()
  for (let i = 0; i < batch.count; i++) {
    const user = plan.users[batch.user[i]!]!
    users.add(user)
    const hour = Math.floor(batch.second[i]! / 3600)
    const isBatch = user.startsWith('BATCH_')
    const source = sources[batch.source[i]!]!
    if (isBatch ? hour >= 6 && (hour < 20 || hour >= 23) : hour < 8 || hour >= 18)
      throw new Error(`${user} at ${hour} h`)
    if (source === 'manual' && isBatch) throw new Error(`manual by ${user}`)
    if ((source === 'automated' || source === 'recurring') && !isBatch) throw new Error(`${source} by ${user}`)
  }
  expect(users.size).toBe(28)
  expect(batch.second.some((second) => second >= 86_400)).toBe(false)
})

test('people of fifty companies have different names', () => {
  const many = planOf({ companies: Array.from({ length: 50 }, (_, k) => company(`C${k}`)) })
  const people = many.users.filter((user) => !user.startsWith('BATCH_'))
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

test('only automated entries post on weekends', () => {
  const weekend = positions(batch, (i) => [0, 6].includes(new Date(batch.day[i]! * 86_400_000).getUTCDay()))
  expect(weekend.length).toBeGreaterThan(1000)
  expect(new Set(weekend.map((i) => sources[batch.source[i]!]))).toEqual(new Set(['automated']))
})

test('closing kinds appear only in closing windows, and R2R and A2R post nothing else there', () => {
  const order = ['ordinary', 'month', 'quarter', 'year']
  for (let i = 0; i < batch.count; i++) {
    const kind = kinds[batch.kind[i]!]!
    const date = new Date(batch.day[i]! * 86_400_000)
    const month = date.getUTCMonth() + 1
    const last = new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate()
    const close = date.getUTCDate() <= last - 5 ? 0 : month === 12 ? 3 : month % 3 === 0 ? 2 : 1
    const closes = kind.process === 'R2R' || kind.process === 'A2R'
    const allowed = close === 0 || !closes ? ['ordinary'] : order.slice(1, close + 1)
    if (!kind.occasions.some((occasion) => allowed.includes(occasion))) {
      throw new Error(`${kind.name} on ${date.toISOString()}`)
    }
  }
})

test('every process, source, shape and occasion has a kind', () => {
  for (const process of processes) {
    for (const source of sources) {
      expect(kinds.some((kind) => kind.process === process && kind.sources[source])).toBe(true)
    }
  }
  expect(kinds.every((kind) => kind.fit.every((weight) => weight > 0))).toBe(true)
})
