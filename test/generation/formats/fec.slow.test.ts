import { expect, test } from 'vitest'
import { eachCompany } from '../../../src/generation/formats/entry-companies.ts'
import { entryAt, generateBatch, roles } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'
import { filesOf, group, minorOf, textOf } from './exported.ts'

const statutory =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate ' +
  'EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise'

type Row = Readonly<Record<string, string>>

function parse(text: string): Row[] {
  expect(text.endsWith('\r\n')).toBe(true)
  const [head, ...rows] = text.slice(0, -2).split('\r\n')
  const names = head!.split('\t')
  expect(names).toEqual(statutory.split(' '))
  return rows.map((row) => {
    const values = row.split('\t')
    expect(values.length).toBe(18)
    return Object.fromEntries(names.map((name, k) => [name, values[k]!]))
  })
}

const entries = Array.from({ length: group.total }, (_, sequence) => entryAt(group, sequence))
const codes = ['US1', 'DE1', 'FR1']
const books = filesOf(group, 'fec').map((file) => parse(textOf(group, file)))

/** Eighteen months from April: a part of a year, a whole one and a part; the second company's years end in June. */
const companies = [company('A', 'FR', 'EUR'), company('B', 'FR', 'EUR', 0.5, 'V6')]
const years = planOf({ count: 6000, start: '2023-04-01', months: 18, fraudRate: 0.02, companies })
const yearFiles = filesOf(years, 'fec')
const yearBooks = yearFiles.map((file) => ({ name: file.name(years), rows: parse(textOf(years, file)) }))
const closingOf = (name: string): string => name.slice(12, 20)

test('every company has a file, named after nine digits that pass the check of a SIREN', () => {
  const names = filesOf(group, 'fec').map((file) => file.name(group))
  expect(new Set(names).size).toBe(3)
  for (const name of names) {
    const siren = /^([0-9]{9})FEC20241231\.txt$/.exec(name)![1]!
    const sum = [...siren].map((digit, k) => Number(digit) * (k % 2 === 0 ? 1 : 2))
    expect(sum.reduce((a, b) => a + (b > 9 ? b - 9 : b), 0) % 10).toBe(0)
  }
})

test('a file is of one fiscal year, named after the day on which it closes', () => {
  expect(yearBooks.map(({ name }) => closingOf(name))).toEqual([
    '20231231',
    '20241231',
    '20230630',
    '20240630',
    '20250630',
  ])
  expect(new Set(yearBooks.map(({ name }) => name.slice(0, 9))).size).toBe(2)
  for (const { name, rows } of yearBooks) {
    const closing = closingOf(name)
    const opening = `${Number(closing.slice(0, 4)) - 1}${closing.slice(4)}`
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.filter(({ EcritureDate }) => EcritureDate! <= opening || EcritureDate! > closing)).toEqual([])
  }
})

test('a file has the lines of its company and no others, each with a debit or a credit', () => {
  books.forEach((rows, k) => {
    const own = entries.filter(({ company_code }) => company_code === codes[k])
    const lines = own.flatMap((entry) => entry.lines.map((line) => ({ entry, line })))
    const isClose = (reference: string): boolean => reference.startsWith('CL-')
    const facts = rows.map((row) => [row.CompteNum, row.PieceRef, row.Debit, row.Credit])
    const expected = lines.map(({ entry, line }) => [
      line.account,
      entry.reference,
      line.debit.replace('.', ','),
      line.credit.replace('.', ','),
    ])
    expect(facts.filter(([, reference]) => !isClose(reference!))).toEqual(
      expected.filter(([, reference]) => !isClose(reference!)),
    )
    expect(facts.length).toBeLessThan(expected.length)
    for (const { Debit, Credit } of rows) expect([Debit, Credit].filter((amount) => amount === '0,00').length).toBe(1)
  })
})

test('of the close of a year there is nothing on accounts of the result', () => {
  const results = new Set(
    group.charts.charts.flatMap(({ accounts }) =>
      accounts.filter(({ type }) => type === 'revenue' || type === 'expense').map(({ number }) => number),
    ),
  )
  const closes = books.flat().filter(({ PieceRef }) => PieceRef!.startsWith('CL-'))
  expect(closes.length).toBeGreaterThan(0)
  expect(closes.filter(({ CompteNum }) => results.has(CompteNum!))).toEqual([])
})

test('entries balance, and their numbers have no gap within a file', () => {
  for (const rows of [...books, ...yearBooks.map((book) => book.rows)]) {
    const balance = new Map<string, number>()
    for (const { EcritureNum, Debit, Credit } of rows) {
      balance.set(EcritureNum!, (balance.get(EcritureNum!) ?? 0) + minorOf(Debit!) - minorOf(Credit!))
    }
    expect([...balance.keys()]).toEqual(Array.from({ length: balance.size }, (_, k) => String(k + 1)))
    expect([...balance.values()].filter((sum) => sum !== 0)).toEqual([])
  }
})

test('a year begins with what the year before left: the result goes to the equity, every other balance goes on', () => {
  const { accounts } = years.charts.charts[0]!
  const results = new Set(
    accounts.filter(({ type }) => type === 'revenue' || type === 'expense').map(({ number }) => number),
  )
  const equity = accounts.find(({ role }) => roles[role]!.id === '3200')!.number
  const left = (rows: readonly Row[]): Map<string, number> => {
    const sums = new Map<string, number>()
    for (const { CompteNum, Debit, Credit } of rows) {
      const account = results.has(CompteNum!) ? equity : CompteNum!
      sums.set(account, (sums.get(account) ?? 0) + minorOf(Debit!) - minorOf(Credit!))
    }
    return new Map([...sums].filter(([, sum]) => sum !== 0).sort())
  }
  for (const [before, after] of [
    [0, 1],
    [2, 3],
    [3, 4],
  ] as const) {
    const carried = yearBooks[after]!.rows.filter(({ EcritureNum }) => EcritureNum === '1')
    expect(new Set(carried.map(({ JournalCode }) => JournalCode))).toEqual(new Set(['AN']))
    expect(left(carried)).toEqual(left(yearBooks[before]!.rows))
  }
})

test('the first entries of the run are its opening entries, before all others', () => {
  for (const { rows } of [yearBooks[0]!, yearBooks[2]!]) {
    const journals = rows.map(({ JournalCode }) => JournalCode)
    expect(journals[0]).toBe('AN')
    expect(journals.lastIndexOf('AN')).toBe(journals.filter((code) => code === 'AN').length - 1)
  }
})

test('the fields of the law that must not be empty are full, and dates are days in the right order', () => {
  const needed = 'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib PieceRef PieceDate EcritureLib'
  for (const row of books.flat()) {
    expect(needed.split(' ').filter((name) => row[name]!.trim() === '')).toEqual([])
    for (const name of ['EcritureDate', 'PieceDate', 'ValidDate']) expect(row[name]).toMatch(/^20[0-9]{6}$/)
    expect(row.ValidDate! >= row.EcritureDate!).toBe(true)
    expect(row.CompAuxNum === '').toBe(row.CompAuxLib === '')
    expect(row.Montantdevise === '').toBe(row.Idevise === '')
  }
})

test('amounts in another currency add up on both sides and are those of the rate', () => {
  const foreign = books.flat().filter(({ Idevise }) => Idevise !== '')
  expect(foreign.length).toBeGreaterThan(20)
  const sums = new Map<string, { debit: number; credit: number; own: number }>()
  for (const { PieceRef, Debit, Montantdevise } of foreign) {
    const sum = sums.get(PieceRef!) ?? { debit: 0, credit: 0, own: 0 }
    const amount = minorOf(Montantdevise!)
    const isDebit = minorOf(Debit!) > 0
    sums.set(PieceRef!, {
      debit: sum.debit + (isDebit ? amount : 0),
      credit: sum.credit + (isDebit ? 0 : amount),
      own: sum.own + minorOf(Debit!),
    })
  }
  const rates = new Map(entries.map(({ reference, exchange_rate }) => [reference, Number(exchange_rate)]))
  for (const [reference, { debit, credit, own }] of sums) {
    expect(debit).toBe(credit)
    expect(Math.abs(debit - own / rates.get(reference)!)).toBeLessThanOrEqual(0.51)
  }
})

test('the companies that are counted are those of the entries, whatever is anomalous among them', () => {
  const rates = { enabled: true, error_rate: 0.02, process_rate: 0.02, statistical_rate: 0.02, relational_rate: 0.02 }
  const plan = planOf({ count: 20_000, months: 14, fraudRate: 0.02, anomalies: rates, companies })
  const counted: number[] = []
  eachCompany(plan, 0, 5000, (_sequence, position) => counted.push(position))
  eachCompany(plan, 5000, plan.total, (sequence, position) => {
    counted[sequence] = position
  })
  expect(counted).toEqual(Array.from(generateBatch(plan, 0, plan.total).company.subarray(0, plan.total)))
})

test('numbers do not depend on which part of a file is made first', () => {
  const file = yearFiles[1]!
  const { from, to } = file.range!
  const cuts = [from, from + 700, from + 701, to - 5, to]
  const ranges = cuts.slice(1).map((end, k) => [cuts[k]!, end] as const)
  const fresh = filesOf({ ...years }, 'fec')[1]!
  const parts = ranges.toReversed().map(([start, end]) => fresh.bodies[0]!(years, generateBatch(years, start, end)))
  expect(parts.toReversed().join('')).toBe(file.bodies[0]!(years, generateBatch(years, from, to)))
})

test('a tab or a line break in the name of a company does not add a field', () => {
  const plan = planOf({ count: 2000, companies: [company('A'), { ...company('B'), name: 'Tab\tand\r\nbreak' }] })
  const rows = filesOf(plan, 'fec').flatMap((file) => parse(textOf(plan, file)))
  expect(rows.some(({ CompAuxLib }) => CompAuxLib === 'Tab and  break')).toBe(true)
})
