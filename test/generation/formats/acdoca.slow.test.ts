import { expect, test } from 'vitest'
import { entryAt } from '../../../src/generation/mod.ts'
import { filesOf, group, minorOf, textOf } from './exported.ts'

type Row = Readonly<Record<string, string>>

const entries = Array.from({ length: group.total }, (_, sequence) => entryAt(group, sequence))
const rows = parse(textOf(group, filesOf(group, 'acdoca')[0]!))

/** Without quotes, since no text of a run without noise has a comma or a quote. */
function parse(text: string): Row[] {
  const [head, ...lines] = text.trimEnd().split('\n')
  const names = head!.split(',')
  return lines.map((line) => {
    const values = line.split(',')
    expect(values.length).toBe(names.length)
    return Object.fromEntries(names.map((name, k) => [name, values[k]!]))
  })
}

const lines = entries.flatMap((entry) => entry.lines.map((line) => ({ entry, line })))

test('every line of the run is a row with its account, its amount below zero for a credit, and what it names', () => {
  expect(rows.length).toBe(lines.length)
  rows.forEach((row, k) => {
    const { entry, line } = lines[k]!
    expect(row).toMatchObject({
      RLDNR: '0L',
      RBUKRS: entry.company_code,
      BELNR: String(entry.sequence + 1).padStart(10, '0'),
      DOCLN: String(line.line_number).padStart(6, '0'),
      GJAHR: String(entry.fiscal_year),
      POPER: String(entry.fiscal_period).padStart(3, '0'),
      BUDAT: entry.posting_date.replaceAll('-', ''),
      CPUTM: entry.created_at.slice(11, 19).replaceAll(':', ''),
      RACCT: line.account.padStart(10, '0'),
      DRCRK: line.credit === '0.00' ? 'S' : 'H',
      HSL: line.credit === '0.00' ? line.debit : `-${line.credit}`,
      RHCUR: entry.currency,
      RCNTR: line.cost_center ?? '',
      LIFNR: line.vendor_id ?? '',
      KUNNR: line.customer_id ?? '',
      PERNR: line.employee_id ?? '',
      MATNR: line.material_id ?? '',
      ANLN1: line.asset_id ?? '',
      RASSC: line.trading_partner ?? '',
      XBLNR: entry.reference,
    })
  })
})

test('every document adds up to zero in the currencies of the company, the document and the group', () => {
  const sums = new Map<string, number[]>()
  for (const { BELNR, HSL, WSL, KSL } of rows) {
    const sum = sums.get(BELNR!) ?? [0, 0, 0]
    sums.set(
      BELNR!,
      [HSL, WSL, KSL].map((amount, k) => sum[k]! + minorOf(amount!)),
    )
  }
  expect(sums.size).toBe(group.total)
  expect([...sums.values()].flat().filter((sum) => sum !== 0)).toEqual([])
})

test('amounts of the group are those of the company at the rate of the day, and its own where the currency is one', () => {
  const factors = new Map<string, number>()
  for (const { RBUKRS, RHCUR, BUDAT, HSL, KSL, RKCUR } of rows) {
    expect(RKCUR).toBe('USD')
    if (RHCUR === 'USD') expect(KSL).toBe(HSL)
    const own = minorOf(HSL!)
    if (RHCUR !== 'EUR' || Math.abs(own) < 1_000_000) continue
    const factor = minorOf(KSL!) / own
    const known = factors.get(`EUR ${BUDAT}`) ?? factor
    expect(Math.abs(factor / known - 1), RBUKRS).toBeLessThan(3e-6)
    factors.set(`EUR ${BUDAT}`, known)
  }
  expect(factors.size).toBeGreaterThan(100)
  for (const factor of factors.values()) expect(factor > 0.7 && factor < 1.7).toBe(true)
})

test('documents in another currency have amounts in it, all others those of the company', () => {
  const foreign = rows.filter(({ RWCUR, RHCUR }) => RWCUR !== RHCUR)
  expect(new Set(foreign.map(({ BELNR }) => BELNR)).size).toBe(
    entries.filter(({ document_currency }) => document_currency).length,
  )
  expect(foreign.length).toBeGreaterThan(20)
  for (const { RWCUR, RHCUR, HSL, WSL } of rows) if (RWCUR === RHCUR) expect(WSL).toBe(HSL)
})

test('a line has the key fields of its ledger, a posting key of its sub-ledger, and its amount in both fields of the document', () => {
  const keys = rows.map(({ RCLNT, RLDNR, RBUKRS, GJAHR, BELNR, DOCLN }) =>
    [RCLNT, RLDNR, RBUKRS, GJAHR, BELNR, DOCLN].join(),
  )
  expect(new Set(keys).size).toBe(rows.length)
  for (const { KOART, DRCRK, BSCHL, TSL, WSL, RTCUR, RWCUR, AWITEM, DOCLN } of rows) {
    const expected = { D: '01 11', K: '21 31', A: '70 75', M: '89 99', S: '40 50' }[KOART!]!.split(' ')
    expect(BSCHL).toBe(expected[DRCRK === 'S' ? 0 : 1])
    expect([TSL, RTCUR, AWITEM]).toEqual([WSL, RWCUR, DOCLN])
  }
})
