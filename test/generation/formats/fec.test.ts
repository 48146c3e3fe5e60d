import { expect, test } from 'vitest'
import { entryAt } from '../../../src/generation/mod.ts'
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

test('every company has a file, named after nine digits that pass the check of a SIREN', () => {
  const names = filesOf(group, 'fec').map((file) => file.name(group))
  expect(new Set(names).size).toBe(3)
  for (const name of names) {
    const siren = /^([0-9]{9})FEC20241231\.txt$/.exec(name)![1]!
    const sum = [...siren].map((digit, k) => Number(digit) * (k % 2 === 0 ? 1 : 2))
    expect(sum.reduce((a, b) => a + (b > 9 ? b - 9 : b), 0) % 10).toBe(0)
  }
})

test('a file has the lines of its company and no others, each with a debit or a credit', () => {
  books.forEach((rows, k) => {
    const own = entries.filter(({ company_code }) => company_code === codes[k])
    const lines = own.flatMap((entry) => entry.lines.map((line) => ({ entry, line })))
    expect(rows.length).toBe(lines.length)
    const facts = rows.map((row) => [row.EcritureNum, row.CompteNum, row.PieceRef, row.Debit, row.Credit])
    const expected = lines.map(({ entry, line }) => [
      String(entry.sequence + 1),
      line.account,
      entry.reference,
      line.debit.replace('.', ','),
      line.credit.replace('.', ','),
    ])
    expect(facts).toEqual(expected)
    for (const { Debit, Credit } of rows) expect([Debit, Credit].filter((amount) => amount === '0,00').length).toBe(1)
  })
})

test('entries balance and their numbers rise', () => {
  for (const rows of books) {
    const balance = new Map<string, number>()
    for (const { EcritureNum, Debit, Credit } of rows) {
      balance.set(EcritureNum!, (balance.get(EcritureNum!) ?? 0) + minorOf(Debit!) - minorOf(Credit!))
    }
    const numbers = [...balance.keys()].map(Number)
    expect(numbers.every((number, k) => k === 0 || number > numbers[k - 1]!)).toBe(true)
    expect([...balance.values()].filter((sum) => sum !== 0)).toEqual([])
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
  for (const { EcritureNum, Debit, Montantdevise } of foreign) {
    const sum = sums.get(EcritureNum!) ?? { debit: 0, credit: 0, own: 0 }
    const amount = minorOf(Montantdevise!)
    const isDebit = minorOf(Debit!) > 0
    sums.set(EcritureNum!, {
      debit: sum.debit + (isDebit ? amount : 0),
      credit: sum.credit + (isDebit ? 0 : amount),
      own: sum.own + minorOf(Debit!),
    })
  }
  for (const [number, { debit, credit, own }] of sums) {
    expect(debit).toBe(credit)
    const rate = Number(entries[Number(number) - 1]!.exchange_rate)
    expect(Math.abs(debit - own / rate)).toBeLessThanOrEqual(0.51)
  }
})

test('a tab or a line break in the name of a company does not add a field', () => {
  const plan = planOf({ count: 2000, companies: [company('A'), { ...company('B'), name: 'Tab\tand\r\nbreak' }] })
  const rows = filesOf(plan, 'fec').flatMap((file) => parse(textOf(plan, file)))
  expect(rows.some(({ CompAuxLib }) => CompAuxLib === 'Tab and  break')).toBe(true)
})
