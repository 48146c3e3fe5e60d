import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import protobuf from 'protobufjs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  csvHeader,
  type Encoding,
  type Entry,
  encodeBatch,
  entryAt,
  entryObject,
  generateBatch,
} from '../../src/generation/mod.ts'
import { repetitions } from '../support/repetitions.ts'
import { company, planOf } from './enterprise.ts'

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const plan = planOf({
  count: 5_000_000,
  months: 24,
  fraudRate: 0.1,
  companies: [company('C001'), company('Abc_def-16-chars', 'DE', 'EUR', 0.5)],
})
const some = repetitions(1_000)
/** Two ranges, the second with sequences of seven digits, and entries of 1,000 and more lines among 30,000. */
const ranges = [[0, some], [4_900_000, 4_900_000 + some], ...longEntries()] as const

function longEntries(): [number, number][] {
  const batch = generateBatch(plan, 1_000_000, 1_030_000)
  const long: [number, number][] = []
  for (let i = 0; i < batch.count; i++) {
    if (batch.lineStart[i + 1]! - batch.lineStart[i]! >= 1000) long.push([batch.from + i, batch.from + i + 1])
  }
  return long.slice(0, repetitions(10))
}

const made = ranges.map(([from, to]) => {
  const batch = generateBatch(plan, from, to)
  return { batch, entries: Array.from({ length: batch.count }, (_, i) => entryObject(plan, batch, i)) }
})

/** Calls `check` for every entry of the ranges with its bytes and its object. */
function eachEntry(encoding: Encoding, check: (bytes: Uint8Array, entry: Entry) => void): void {
  for (const { batch, entries } of made) {
    const { bytes, offsets } = encodeBatch(plan, batch, encoding)
    for (const [i, entry] of entries.entries()) check(bytes.subarray(offsets[i], offsets[i + 1]), entry)
  }
}

test('the ranges hold long entries and fraud', () => {
  expect(ranges.length).toBeGreaterThan(3)
})

test('NDJSON is the entry object, byte for byte', () => {
  eachEntry('ndjson', (bytes, entry) => {
    const text = Buffer.from(bytes).toString()
    if (text !== `${JSON.stringify(entry)}\n`) expect(text).toBe(`${JSON.stringify(entry)}\n`)
  })
})

test('entries follow the contract, with their keys in its order', () => {
  const document = parse(file('openapi/schemas/entry.yaml'))
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  const validate = ajv.compile({ $id: 'entry', $ref: '#/Entry', ...document })
  const order = Object.keys(document.Entry.properties)
  const lineOrder = Object.keys(document.Line.properties)
  for (let sequence = 0; sequence < 500; sequence++) {
    const entry = entryAt(plan, sequence)
    expect([validate(entry), validate.errors]).toEqual([true, null])
    expect(Object.keys(entry)).toEqual(order.filter((key) => key in entry))
    const wrong = entry.lines.filter((line) => `${Object.keys(line)}` !== `${lineOrder.filter((key) => key in line)}`)
    expect(wrong).toEqual([])
    expect([entry.account, entry.debit, entry.credit]).toEqual([
      entry.lines[0]!.account,
      entry.lines[0]!.debit,
      entry.lines[0]!.credit,
    ])
  }
  expect(validate({ ...entryAt(plan, 0), debit: '1.5' })).toBe(false)
})

test('CSV has a row per line that says what the entry says', () => {
  const columns = csvHeader().trimEnd().split(',')
  eachEntry('csv', (bytes, entry) => {
    const { lines, account: _account, debit: _debit, credit: _credit, ...header } = entry
    const rows = Buffer.from(bytes).toString().split('\n')
    expect(rows.pop()).toBe('')
    expect(rows.length).toBe(lines.length)
    rows.forEach((row, k) => {
      const values: Record<string, unknown> = { ...header, ...lines[k] }
      const wanted = columns.map((column) => String(values[column] ?? '')).join(',')
      if (row !== wanted) expect(row).toBe(wanted)
    })
  })
})

test('synth protobuf read by an independent reader is the entry', () => {
  const type = protobuf.parse(file('proto/synth/synth.proto')).root.lookupType('synth.Entry')
  eachEntry('synth_proto', (bytes, entry) => {
    const { document_id, posting_date, company_code } = entry
    const lines = entry.lines.map(({ account, debit, credit }) => ({ account, debit, credit }))
    const read = JSON.stringify(type.decode(bytes).toJSON())
    const wanted = JSON.stringify({
      documentId: document_id,
      postingDate: posting_date,
      companyCode: company_code,
      lines,
    })
    if (read !== wanted) expect(read).toBe(wanted)
  })
})

const ledger = protobuf.parse(file('proto/tallymill/v1/ledger.proto'), { keepCase: true }).root
const minor = (amount: string): string | undefined =>
  amount === '0.00' ? undefined : String(Math.round(+amount * 100))

/** An entry as the ledger service shows it: minor units, defaults left out. */
function ledgerEntry(entry: Entry): object {
  const { account: _account, debit: _debit, credit: _credit, lines, sequence, ...header } = entry
  const { is_fraud, is_anomaly, is_manual, is_post_close, ...texts } = header
  return {
    ...texts,
    ...(sequence > 0 && { sequence: String(sequence) }),
    ...Object.fromEntries(Object.entries({ is_fraud, is_anomaly, is_manual, is_post_close }).filter(([, on]) => on)),
    lines: lines.map(({ debit, credit, ...line }) => ({
      ...line,
      ...(minor(debit) && { debit_minor: minor(debit) }),
      ...(minor(credit) && { credit_minor: minor(credit) }),
    })),
  }
}

test('ledger protobuf read by an independent reader is the entry', () => {
  const type = ledger.lookupType('tallymill.v1.ReadEntriesResponse')
  eachEntry('ledger_proto', (bytes, entry) => {
    const read = type.toObject(type.decode(bytes), { longs: String, arrays: false })
    expect(read).toEqual({ entries: [ledgerEntry(entry)] })
  })
})

test('ledger entries one after another are the body of a response, in canonical form', () => {
  const type = ledger.lookupType('tallymill.v1.ReadEntriesResponse')
  const { bytes } = encodeBatch(plan, generateBatch(plan, 0, 500), 'ledger_proto')
  const read = type.decode(bytes)
  expect((read as unknown as { entries: unknown[] }).entries.length).toBe(500)
  expect(Buffer.from(type.encode(read).finish()).equals(Buffer.from(bytes))).toBe(true)
})

test('the same comparison notices a swapped byte', () => {
  const type = ledger.lookupType('tallymill.v1.ReadEntriesResponse')
  const { bytes } = encodeBatch(plan, generateBatch(plan, 3, 4), 'ledger_proto')
  bytes[bytes.length - 1]! ^= 1
  expect(type.toObject(type.decode(bytes), { longs: String })).not.toEqual({ entries: [ledgerEntry(entryAt(plan, 3))] })
})

test.each([
  ['medium', 'us_gaap'],
  ['large', 'skr04'],
  ['large', 'pcg'],
] as const)('account numbers of a %s chart of %s are written in every encoding', (complexity, framework) => {
  const wide = planOf({ count: 3000, complexity, framework, companies: [company('A'), company('B', 'DE', 'EUR')] })
  const batch = generateBatch(wide, 2000, 2400)
  const { bytes, offsets } = encodeBatch(wide, batch, 'ndjson')
  for (let i = 0; i < batch.count; i++) {
    const text = Buffer.from(bytes.subarray(offsets[i], offsets[i + 1])).toString()
    if (text !== `${JSON.stringify(entryObject(wide, batch, i))}\n`)
      expect(text).toBe(JSON.stringify(entryObject(wide, batch, i)))
  }
  for (const encoding of ['csv', 'synth_proto', 'ledger_proto'] as const) {
    expect(encodeBatch(wide, batch, encoding).bytes.length).toBeGreaterThan(10_000)
  }
})
