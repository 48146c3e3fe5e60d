import { csvHeader } from '../encoding/csv.ts'
import { type Encoding, encodeBatch } from '../encoding/encode.ts'
import { type ExportTotals, type FormatFile, positionsOf } from '../formats/format.ts'
import { formats } from '../formats/formats.ts'
import { generateBatch } from '../generate.ts'
import { type Compression, encodeRowGroup, type RowGroupLayout } from '../parquet/row-group.ts'
import type { ColumnData, ParquetColumn } from '../parquet/schema.ts'
import type { Plan } from '../plan.ts'
import type { Movements } from '../tables/balances.ts'
import type { Table } from '../tables/table.ts'
import { entryColumns, type LedgerTable, lineColumns } from './ledger-columns.ts'
import { columnData, parquetColumns } from './row-columns.ts'
import { csvHead, csvRows, jsonElements, jsonLines } from './row-text.ts'
import { ledgerTables, sideTables } from './tables.ts'

/** What a run can be exported as: tables in a form, or a format for audit and analysis. */
export const tableForms = ['ndjson', 'json', 'csv', 'csv-flat', 'parquet'] as const
export type TableForm = (typeof tableForms)[number]
export const exportFormats = [...tableForms, ...formats.map(({ name }) => name)] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The bytes of a range of a file, and what its footer or totals need of it. */
export interface Part {
  readonly bytes: Uint8Array
  /** Rows of a table; entries of a file for audit, which a second body does not count again. */
  readonly rows: number
  readonly layout?: RowGroupLayout
}

/** A file of an export: its head, its parts made range by range in any order and place, its tail. */
export interface OutputFile {
  /** Relative to the folder of the export. */
  readonly name: string
  readonly contentType: string
  /** What ranges count: entries of the run, records, or months. */
  readonly units: number
  /** Units of one part. */
  readonly step: number
  /** Passes over the units; most files have one. */
  readonly bodies: number
  /** What a part is separated from the next by, when both have rows; between one body and the next. */
  readonly separator: string
  readonly between: string
  /** Whether the head needs the totals of the entries (of `company`, or all) and the movements of all accounts. */
  readonly needsTotals: boolean
  readonly company?: number
  /** @throws Error when the file `needsTotals` and is not given the movements of the run. */
  readonly head: (totals: ExportTotals, movements?: Movements) => Iterable<string>
  readonly tail: string
  readonly part: (body: number, from: number, to: number, compression: Compression) => Part
  /** Parquet: the columns, from which the exporter writes header and footer. */
  readonly columns?: readonly ParquetColumn[]
}

const encoder = new TextEncoder()
const contentTypes = {
  ndjson: 'application/x-ndjson',
  json: 'application/json',
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
} as const

/** Entries of one part: many for Parquet, whose parts are row groups. */
const entryStep = 2048
const rowGroupEntries = 16_384
const recordStep = 8192

const oneBody = { bodies: 1, between: '', needsTotals: false } as const

function entryFile(plan: Plan, name: string, form: 'ndjson' | 'json' | 'csv'): OutputFile {
  const encoding: Encoding = form === 'csv' ? 'csv' : 'ndjson'
  return {
    ...oneBody,
    name,
    contentType: contentTypes[form],
    units: plan.total,
    step: entryStep,
    separator: form === 'json' ? ',\n' : '',
    head: () => [form === 'csv' ? csvHeader() : form === 'json' ? '[\n' : ''],
    tail: form === 'json' ? '\n]\n' : '',
    part: (_body, from, to) => {
      const batch = generateBatch(plan, from, to)
      const { bytes, offsets } = encodeBatch(plan, batch, encoding)
      if (form !== 'json') return { bytes, rows: batch.count }
      return { bytes: joinedByCommas(bytes, offsets), rows: batch.count }
    },
  }
}

/** Turns the line feed after each entry but the last into `,\n`. */
function joinedByCommas(bytes: Uint8Array, offsets: Uint32Array): Uint8Array {
  const entries = offsets.length - 1
  const joined = new Uint8Array(Math.max(0, bytes.length + entries - 2))
  for (let k = 0; k < entries; k++) {
    joined.set(bytes.subarray(offsets[k], offsets[k + 1]! - 1), offsets[k]! + k)
    if (k + 1 < entries) joined.set([0x2c, 0x0a], offsets[k + 1]! - 1 + k)
  }
  return joined
}

function tableFile(plan: Plan, table: Table, form: Exclude<TableForm, 'csv-flat'>): OutputFile {
  const { columns } = table
  const units = table.units(plan)
  const base = {
    ...oneBody,
    contentType: contentTypes[form],
    units,
    step: Math.min(recordStep, stepOf(table)),
    name: `${table.name}.${form}`,
  }
  if (form === 'parquet') {
    const parquet = parquetColumns(columns)
    return {
      ...base,
      separator: '',
      head: () => [],
      tail: '',
      columns: parquet,
      part: (_body, from, to, compression) => {
        const rows = table.rows(plan, from, to)
        return parquetPart(parquet, rows.length, columnData(columns, rows), compression)
      },
    }
  }
  const text = {
    ndjson: jsonLines,
    json: jsonElements,
    csv: (rows: ReturnType<Table['rows']>) => csvRows(columns, rows),
  }[form]
  return {
    ...base,
    separator: form === 'json' ? ',\n' : '',
    head: () => [form === 'csv' ? csvHead(columns) : form === 'json' ? '[\n' : ''],
    tail: form === 'json' ? '\n]\n' : '',
    part: (_body, from, to) => {
      const rows = table.rows(plan, from, to)
      return { bytes: encoder.encode(text(rows)), rows: rows.length }
    },
  }
}

/** Units of a part: few where a unit has many rows. */
function stepOf({ name }: Table): number {
  if (name === 'aged_items') return 1
  return name === 'employees' ? 512 : recordStep
}

function parquetPart(
  columns: readonly ParquetColumn[],
  rows: number,
  data: readonly ColumnData[],
  compression: Compression,
): Part {
  if (rows === 0) return { bytes: new Uint8Array(0), rows }
  const { bytes, ...layout } = encodeRowGroup(columns, rows, data, compression)
  return { bytes, rows, layout }
}

function ledgerFile(plan: Plan, name: string, table: LedgerTable): OutputFile {
  const columns = table.columns(plan)
  return {
    ...oneBody,
    name,
    contentType: contentTypes.parquet,
    units: plan.total,
    step: rowGroupEntries,
    separator: '',
    head: () => [],
    tail: '',
    columns,
    part: (_body, from, to, compression) => {
      const batch = generateBatch(plan, from, to)
      return parquetPart(columns, table.rows(batch), table.data(plan, batch), compression)
    },
  }
}

function formatFile(plan: Plan, file: FormatFile): OutputFile {
  const { from: start, to: end } = file.range ?? { from: 0, to: plan.total }
  return {
    name: file.name(plan),
    contentType: file.contentType,
    units: file.bodies.length === 0 ? 0 : end - start,
    step: entryStep,
    bodies: Math.max(1, file.bodies.length),
    separator: '',
    between: file.between,
    needsTotals: true,
    ...(file.company !== undefined && { company: file.company }),
    head: (totals, movements) => {
      if (movements === undefined) throw new Error(`${file.name(plan)} needs the movements of the run`)
      return file.head(plan, totals, movements)
    },
    tail: file.tail,
    part: (body, from, to) => {
      const batch = generateBatch(plan, start + from, start + to)
      const rows = body > 0 ? 0 : positionsOf(batch, file.company).length
      return { bytes: encoder.encode(file.bodies[body]!(plan, batch)), rows }
    },
  }
}

function entryFiles(plan: Plan, form: TableForm): OutputFile[] {
  if (form === 'parquet')
    return [ledgerFile(plan, 'entries.parquet', entryColumns), ledgerFile(plan, 'lines.parquet', lineColumns)]
  if (form === 'csv') return ledgerTables.map((table) => tableFile(plan, table, 'csv'))
  return form === 'csv-flat' ? [entryFile(plan, 'entries.csv', 'csv')] : [entryFile(plan, `entries.${form}`, form)]
}

const known = new WeakMap<Plan, Map<ExportFormat, readonly OutputFile[]>>()

/** The files of an export, in the order in which they are written; the same for the same plan. */
export function outputFiles(plan: Plan, format: ExportFormat): readonly OutputFile[] {
  const made = known.get(plan) ?? new Map<ExportFormat, readonly OutputFile[]>()
  known.set(plan, made)
  const files = made.get(format) ?? makeFiles(plan, format)
  made.set(format, files)
  return files
}

function makeFiles(plan: Plan, format: ExportFormat): readonly OutputFile[] {
  const audit = formats.find(({ name }) => name === format)
  if (audit) return audit.files(plan).map((file) => formatFile(plan, file))
  const form = format as TableForm
  const sideForm = form === 'csv-flat' ? 'csv' : form
  return [...entryFiles(plan, form), ...sideTables.map((table) => tableFile(plan, table, sideForm))]
}
