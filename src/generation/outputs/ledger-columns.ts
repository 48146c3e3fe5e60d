import { anomalyKinds } from '../anomalies/kinds.ts'
import { type Batch, referenceClasses } from '../batch.ts'
import { documentId } from '../document-id.ts'
import { affiliateClass, indexedMax, previousNumber } from '../encoding/references.ts'
import { documentPrefix, labelPrefix, profitCentreOf, sourceSystemOf } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import { processes } from '../kinds/kind.ts'
import { masterLetters, masterPrefix } from '../master/ids.ts'
import type { ColumnData, ParquetColumn, Text } from '../parquet/schema.ts'
import { personas, usersPerCompany } from '../people.ts'
import type { Plan } from '../plan.ts'
import { sources } from '../sources.ts'

/**
 * Entries and lines as Parquet columns, straight from a batch: what is an id there is a dictionary here, so no text is
 * made but that of numbers.
 */
export interface LedgerTable {
  readonly columns: (plan: Plan) => ParquetColumn[]
  readonly rows: (batch: Batch) => number
  readonly data: (plan: Plan, batch: Batch) => ColumnData[]
}

interface Part {
  readonly column: (plan: Plan) => ParquetColumn
  readonly data: (plan: Plan, batch: Batch) => ColumnData
}

type Codes = Uint8Array | Uint16Array | Int32Array

const dictionary = (
  name: string,
  values: (plan: Plan) => readonly string[],
  codes: (plan: Plan, batch: Batch) => Codes,
): Part => ({
  column: (plan) => ({ name, type: 'dictionary', values: values(plan) }),
  data: codes,
})

/** A dictionary whose first value is none. */
const optional = (
  name: string,
  values: (plan: Plan) => readonly string[],
  codes: (plan: Plan, batch: Batch) => Codes,
): Part => ({
  column: (plan) => ({ name, type: 'dictionary', optional: true, values: values(plan) }),
  data: codes,
})

const column = (given: ParquetColumn, data: Part['data']): Part => ({ column: () => given, data })

const perEntry = (batch: Batch, of: (i: number) => number): Int32Array => {
  const codes = new Int32Array(batch.count)
  for (let i = 0; i < batch.count; i++) codes[i] = of(i)
  return codes
}

const flags = (batch: Batch, of: (i: number) => boolean): Uint8Array => {
  const values = new Uint8Array(batch.count)
  for (let i = 0; i < batch.count; i++) values[i] = of(i) ? 1 : 0
  return values
}

const encoder = new TextEncoder()

/** Texts of up to `width` bytes; '' is null. */
function texts(count: number, of: (i: number) => string): { values: Text; present: Uint8Array } {
  let bytes = new Uint8Array(count * 40)
  const offsets = new Uint32Array(count + 1)
  const present = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const text = of(i)
    if (offsets[i]! + text.length > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    present[i] = text === '' ? 0 : 1
    offsets[i + 1] = offsets[i]! + encoder.encodeInto(text, bytes.subarray(offsets[i])).written
  }
  return { values: { bytes, offsets }, present }
}

const ten = (value: number): string => String(value).padStart(10, '0')
const codesOf = (plan: Plan): readonly string[] => plan.input.configuration.companies.map(({ code }) => code)
const sourceNames: readonly string[] = sources
const systems = sources.flatMap((source) => processes.map((process) => sourceSystemOf(source, process)))
const anomalyNames = ['', ...anomalyKinds.map(({ name }) => name)]
const fraudNames = ['', ...anomalyKinds.map(({ name, family }) => (family === 'fraud' ? name : ''))]

/** The id of a master record, or the code of an affiliate. */
function masterText(plan: Plan, company: number, name: (typeof referenceClasses)[number], index: number): string {
  if (name === 'company') return codesOf(plan)[index]!
  const letter = masterLetters[name as keyof typeof masterLetters]
  return letter === undefined ? '' : masterPrefix(letter, company) + ten(index)
}

function partnerText(plan: Plan, batch: Batch, i: number): string {
  if (batch.partner[i] === 0) return ''
  const name = referenceClasses[plan.catalogue.partnerClass[batch.kind[i]!]!]!
  return masterText(plan, batch.company[i]!, name, batch.partner[i]! - 1)
}

const entryParts: readonly Part[] = [
  column({ name: 'sequence', type: 'int64' }, (_plan, batch) =>
    Float64Array.from({ length: batch.count }, (_, i) => batch.from + i),
  ),
  column(
    { name: 'document_id', type: 'string' },
    (plan, batch) => texts(batch.count, (i) => documentId(plan.idKeys, batch.from + i)).values,
  ),
  dictionary('company_code', codesOf, (_plan, batch) => batch.company),
  column({ name: 'posting_date', type: 'date' }, (_plan, batch) => batch.day),
  column({ name: 'document_date', type: 'date' }, (_plan, batch) =>
    perEntry(batch, (i) => batch.day[i]! - batch.lag[i]!),
  ),
  column({ name: 'created_at', type: 'timestamp' }, (_plan, batch) =>
    Float64Array.from(
      { length: batch.count },
      (_, i) => ((batch.day[i]! + batch.createdLag[i]!) * 86_400 + batch.second[i]!) * 1000,
    ),
  ),
  column({ name: 'fiscal_year', type: 'int32' }, (plan, batch) =>
    perEntry(
      batch,
      (i) => plan.days.fiscalYear[plan.days.fiscalStart[batch.company[i]!]! + batch.day[i]! - plan.days.first]!,
    ),
  ),
  column({ name: 'fiscal_period', type: 'int32' }, (plan, batch) =>
    perEntry(
      batch,
      (i) => plan.days.fiscalPeriod[plan.days.fiscalStart[batch.company[i]!]! + batch.day[i]! - plan.days.first]!,
    ),
  ),
  dictionary(
    'document_type',
    () => kinds.map(({ documentType }) => documentType),
    (_plan, batch) => batch.kind,
  ),
  dictionary(
    'currency',
    (plan) => plan.input.configuration.companies.map(({ currency }) => currency),
    (_plan, batch) => batch.company,
  ),
  column(
    { name: 'reference', type: 'string' },
    (_plan, batch) => texts(batch.count, (i) => kinds[batch.kind[i]!]!.prefix + ten(batch.document[i]!)).values,
  ),
  dictionary(
    'header_text',
    (plan) => plan.catalogue.headerTexts,
    (_plan, batch) => batch.headerText,
  ),
  optional(
    'header_period',
    (plan) => plan.suffixes,
    (_plan, batch) => batch.suffix,
  ),
  dictionary(
    'created_by',
    (plan) => plan.users.names,
    (_plan, batch) => batch.user,
  ),
  optional(
    'approved_by',
    (plan) => ['', ...plan.users.names],
    (_plan, batch) => batch.approver,
  ),
  dictionary(
    'source',
    () => sourceNames,
    (_plan, batch) => batch.source,
  ),
  dictionary(
    'business_process',
    () => kinds.map(({ process }) => process),
    (_plan, batch) => batch.kind,
  ),
  dictionary(
    'source_system',
    () => systems,
    (plan, batch) =>
      perEntry(batch, (i) => batch.source[i]! * processes.length + plan.catalogue.kindProcess[batch.kind[i]!]!),
  ),
  dictionary(
    'user_persona',
    () => personas,
    (plan, batch) => perEntry(batch, (i) => plan.users.persona[batch.user[i]! % usersPerCompany]!),
  ),
  column({ name: 'source_document', type: 'string', optional: true }, (_plan, batch) =>
    texts(batch.count, (i) => {
      const prefix = documentPrefix(batch.previousKind[i]!)
      return prefix === '' ? '' : prefix + ten(previousNumber(batch.previousKind[i]!, batch.document[i]!))
    }),
  ),
  column({ name: 'partner_id', type: 'string', optional: true }, (plan, batch) =>
    texts(batch.count, (i) => partnerText(plan, batch, i)),
  ),
  optional(
    'document_currency',
    (plan) => ['', ...plan.rates.currencies],
    (_plan, batch) => batch.foreign,
  ),
  column({ name: 'exchange_rate', type: 'decimal', scale: 6, optional: true }, (_plan, batch) => ({
    values: batch.rate,
    present: batch.foreign,
  })),
  column({ name: 'is_manual', type: 'boolean' }, (_plan, batch) => flags(batch, (i) => batch.source[i] === 0)),
  column({ name: 'is_post_close', type: 'boolean' }, (_plan, batch) => batch.createdLag),
  column({ name: 'is_fraud', type: 'boolean' }, (_plan, batch) =>
    flags(batch, (i) => fraudNames[batch.anomaly[i]!] !== ''),
  ),
  column({ name: 'is_anomaly', type: 'boolean' }, (_plan, batch) => batch.anomaly),
  column({ name: 'anomaly_id', type: 'string', optional: true }, (_plan, batch) =>
    texts(batch.count, (i) => (batch.anomaly[i] === 0 ? '' : labelPrefix + ten(batch.label[i]!))),
  ),
  optional(
    'anomaly_type',
    () => anomalyNames,
    (_plan, batch) => batch.anomaly,
  ),
  column({ name: 'amount', type: 'decimal', scale: 2 }, (_plan, batch) => batch.total),
]

/** Fills a column of all lines, entry by entry. */
function perLine(batch: Batch, of: (line: number, i: number) => number): Float64Array {
  const values = new Float64Array(batch.lineCount)
  for (let i = 0; i < batch.count; i++) {
    for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) values[line] = of(line, i)
  }
  return values
}

const side = (batch: Batch, isDebit: boolean): Float64Array =>
  perLine(batch, (line, i) => (line < batch.lineStart[i]! + batch.debits[i]! === isDebit ? batch.amount[line]! : 0))

function referenceTexts(plan: Plan, batch: Batch): ColumnData {
  const companyOf = new Uint8Array(batch.lineCount)
  for (let i = 0; i < batch.count; i++) companyOf.fill(batch.company[i]!, batch.lineStart[i], batch.lineStart[i + 1])
  return texts(batch.lineCount, (line) => {
    const reference = batch.reference[line]!
    if (reference === 0 || (reference > indexedMax && reference !== affiliateClass)) return ''
    return masterText(plan, companyOf[line]!, referenceClasses[reference]!, batch.referenceIndex[line]!)
  })
}

const lineParts: readonly Part[] = [
  column({ name: 'sequence', type: 'int64' }, (_plan, batch) => perLine(batch, (_line, i) => batch.from + i)),
  column({ name: 'line_number', type: 'int32' }, (_plan, batch) =>
    perLine(batch, (line, i) => line - batch.lineStart[i]! + 1),
  ),
  dictionary(
    'account',
    (plan) => plan.charts.accounts.map(({ number }) => number),
    (_plan, batch) => batch.account,
  ),
  column({ name: 'debit', type: 'decimal', scale: 2 }, (_plan, batch) => side(batch, true)),
  column({ name: 'credit', type: 'decimal', scale: 2 }, (_plan, batch) => side(batch, false)),
  optional(
    'cost_center',
    (plan) => plan.catalogue.costCentres,
    (_plan, batch) => batch.costCentre,
  ),
  optional(
    'profit_center',
    (plan) => plan.catalogue.costCentres.map((name) => (name === '' ? '' : profitCentreOf(name))),
    (_plan, batch) => batch.costCentre,
  ),
  optional(
    'names',
    () => referenceClasses.map((name) => (name === 'none' ? '' : name)),
    (_plan, batch) => batch.reference,
  ),
  column({ name: 'named_id', type: 'string', optional: true }, referenceTexts),
  optional(
    'text',
    (plan) => plan.catalogue.texts,
    (_plan, batch) => batch.text,
  ),
]

const tableOf = (parts: readonly Part[], rows: (batch: Batch) => number): LedgerTable => ({
  columns: (plan) => parts.map((part) => part.column(plan)),
  rows,
  data: (plan, batch) => parts.map((part) => part.data(plan, batch)),
})

export const entryColumns = tableOf(entryParts, (batch) => batch.count)
export const lineColumns = tableOf(lineParts, (batch) => batch.lineCount)
