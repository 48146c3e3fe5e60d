import type { Entry, Line } from '../../contract/mod.ts'
import { ExportFaultError } from './export-errors.ts'
import type { ReadRow } from './read-row.ts'

/** Entries from rows of tables, whose cells may be texts, and what must hold of an entry before it is measured. */

const integers = new Set(['sequence', 'fiscal_year', 'fiscal_period', 'line_number', 'severity'])
const booleans = new Set(['is_manual', 'is_post_close', 'is_fraud', 'is_anomaly'])
const lineFields = [
  'line_number',
  'account',
  'debit',
  'credit',
  'cost_center',
  'profit_center',
  'vendor_id',
  'customer_id',
  'employee_id',
  'trading_partner',
  'material_id',
  'asset_id',
  'tax_code',
  'text',
] as const
const isLineField = new Set<string>(lineFields)

function typed(name: string, text: unknown, { file, at }: ReadRow): unknown {
  if (typeof text !== 'string') return text
  if (integers.has(name)) {
    if (!/^-?\d{1,15}$/.test(text)) throw new ExportFaultError(file, at, `${name} is no whole number: ${text}`)
    return Number(text)
  }
  if (!booleans.has(name)) return text
  if (text !== 'true' && text !== 'false') throw new ExportFaultError(file, at, `${name} is no true or false: ${text}`)
  return text === 'true'
}

/** The fields of a row that `wanted` takes, with numbers and truth values as such. */
export function typedFields(row: ReadRow, wanted: (name: string) => boolean = () => true): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(row.value)) if (wanted(name)) fields[name] = typed(name, row.value[name], row)
  return fields
}

const tail = (text: unknown): string => (typeof text === 'string' ? ` - ${text}` : '')

/** Parquet has header texts in two columns, and no column for what `anomaly_type` says already. */
function whole({ header_period, amount: _sum, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...fields,
    ...(header_period !== undefined && { header_text: `${fields.header_text ?? ''}${tail(header_period)}` }),
    ...(fields.is_fraud === true && fields.fraud_type === undefined && { fraud_type: fields.anomaly_type }),
  }
}

/** Parquet has the id of what a line names in one column, and what it is in another. */
const namedFields: Readonly<Record<string, string>> = {
  company: 'trading_partner',
  input_tax: 'tax_code',
  output_tax: 'tax_code',
}
const taxCodes: Readonly<Record<string, string>> = { input_tax: 'V1', output_tax: 'A1' }

function named({ value }: ReadRow): Record<string, unknown> {
  const { names, named_id } = value
  if (typeof names !== 'string') return {}
  return { [namedFields[names] ?? `${names}_id`]: taxCodes[names] ?? named_id }
}

/** The line that a row of a table of lines is, or that a row of the flat CSV holds. */
export const lineOf = (row: ReadRow): Line =>
  ({ ...typedFields(row, (name) => isLineField.has(name)), ...named(row) }) as Line

/** An entry from the row that has its header and the rows that have its lines. */
export function entryOf(header: ReadRow, lines: readonly Line[]): Entry {
  const fields = whole(typedFields(header, (name) => !isLineField.has(name) && name !== 'names' && name !== 'named_id'))
  const { account, debit, credit } = lines[0] ?? {}
  return { ...fields, account, debit, credit, lines } as Entry
}

const days = (text: string): number => Date.parse(`${text}T00:00:00Z`)

function isDate(text: unknown): boolean {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = days(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const isTime = (text: unknown): boolean =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text))

function faultOf(entry: Entry, sequence: number): string | undefined {
  if (entry.sequence !== sequence) return `entry ${entry.sequence} where entry ${sequence} must be`
  if (!isDate(entry.posting_date)) return `posting_date is no date: ${entry.posting_date}`
  if (!isDate(entry.document_date)) return `document_date is no date: ${entry.document_date}`
  if (!isTime(entry.created_at)) return `created_at is no time: ${entry.created_at}`
  if (!Array.isArray(entry.lines) || entry.lines.length === 0) return `entry ${sequence} has no lines`
  const gap = entry.lines.findIndex((line, k) => line.line_number !== k + 1)
  return gap < 0 ? undefined : `line ${gap + 1} of entry ${sequence} is missing`
}

/** @throws ExportFaultError unless the entry is number `sequence`, with dates that are dates and lines without gap. */
export function checkEntry(entry: Entry, sequence: number, { file, at }: ReadRow): void {
  const fault = faultOf(entry, sequence)
  if (fault !== undefined) throw new ExportFaultError(file, at, fault)
}
