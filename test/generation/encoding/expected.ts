/** Entries in every encoding made the ordinary way: from their objects, by JSON.stringify and by a protobuf library. */
import { readFileSync } from 'node:fs'
import protobuf from 'protobufjs'
import { csvHeader, type Encoding, type Entry } from '../../../src/generation/mod.ts'

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const synthEntry = protobuf.parse(file('proto/synth/synth.proto')).root.lookupType('synth.Entry')
const response = protobuf
  .parse(file('proto/tallymill/v1/ledger.proto'), { keepCase: true })
  .root.lookupType('tallymill.v1.ReadEntriesResponse')

function csvRows({ lines, account: _account, debit: _debit, credit: _credit, ...header }: Entry): string {
  const columns = csvHeader().trimEnd().split(',')
  const rows = lines.map((line) => {
    const values: Record<string, unknown> = { ...header, ...line }
    return columns.map((column) => String(values[column] ?? '')).join(',')
  })
  return `${rows.join('\n')}\n`
}

function synthBytes({ document_id, posting_date, company_code, lines }: Entry): Uint8Array {
  const named = lines.map(({ account, debit, credit }) => ({ account, debit, credit }))
  const entry = { documentId: document_id, postingDate: posting_date, companyCode: company_code, lines: named }
  return synthEntry.encode(synthEntry.fromObject(entry)).finish()
}

/** Without a value that is the default of its field, which canonical protobuf leaves out. */
function withoutDefaults(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== 0 && value !== false))
}

const minor = (amount: string): number => Number(amount.replace('.', ''))

function ledgerBytes({ account: _account, debit: _debit, credit: _credit, lines, ...header }: Entry): Uint8Array {
  const inMinorUnits = lines.map(({ debit, credit, ...line }) =>
    withoutDefaults({ ...line, debit_minor: minor(debit), credit_minor: minor(credit) }),
  )
  const entry = { ...withoutDefaults(header), lines: inMinorUnits }
  return response.encode(response.fromObject({ entries: [entry] })).finish()
}

const makers: Readonly<Record<Encoding, (entry: Entry) => Uint8Array>> = {
  ndjson: (entry) => Buffer.from(`${JSON.stringify(entry)}\n`),
  csv: (entry) => Buffer.from(csvRows(entry)),
  synth_proto: synthBytes,
  ledger_proto: ledgerBytes,
}

export const encodings = Object.keys(makers) as Encoding[]

/** Whether the encoding of an entry is what its object says. */
export function isExpected(encoding: Encoding, entry: Entry, bytes: Uint8Array): boolean {
  return Buffer.from(makers[encoding](entry)).equals(bytes)
}
