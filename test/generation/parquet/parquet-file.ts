import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTimestampTZValue,
  type DuckDBValue,
} from '@duckdb/node-api'
import { parquetReadObjects } from 'hyparquet'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import type { Compression } from '../../../src/generation/parquet/row-group.ts'
import type { ColumnData, Numbers, ParquetColumn, Text } from '../../../src/generation/parquet/schema.ts'
import { openParquet } from '../../../src/generation/parquet/writer.ts'

/** A value as both readers tell it here: integers and times as bigint, decimals as their digits, dates as days. */
export type Cell = string | bigint | boolean | null
export type Row = Record<string, Cell>

export interface Group {
  readonly rows: number
  readonly data: readonly ColumnData[]
}

/** The whole file. */
export function fileOf(
  columns: readonly ParquetColumn[],
  groups: readonly Group[],
  metadata: Record<string, string> = {},
  compression?: Compression,
): Uint8Array<ArrayBuffer> {
  const writer = openParquet(columns, metadata, compression)
  const parts = [writer.header(), ...groups.map(({ rows, data }) => writer.rowGroup(rows, data)), writer.footer()]
  return new Uint8Array(Buffer.concat(parts))
}

/** UTF-8 bytes and offsets of strings. */
export function textOf(strings: readonly string[]): Text {
  const parts = strings.map((value) => Buffer.from(value))
  const offsets = new Uint32Array(strings.length + 1)
  for (const [index, part] of parts.entries()) offsets[index + 1] = offsets[index]! + part.length
  return { bytes: Buffer.concat(parts), offsets }
}

/** What was fed in, as cells: told from the feed alone, by nothing that the writer uses. */
export function rowsOf(columns: readonly ParquetColumn[], { rows, data }: Group): Row[] {
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map((column, index) => [column.name, cellOf(column, data[index]!, row)])),
  )
}

function cellOf(column: ParquetColumn, data: ColumnData, row: number): Cell {
  if ('present' in data) return data.present[row] === 0 ? null : cellOf(column, data.values, row)
  if ('offsets' in data) return Buffer.from(data.bytes.subarray(data.offsets[row], data.offsets[row + 1])).toString()
  return numberCell(column, data, row)
}

function numberCell(column: ParquetColumn, data: Numbers, row: number): Cell {
  const value = data[row]!
  if (column.type === 'boolean') return value !== 0
  if (column.type !== 'dictionary') return BigInt(value)
  return column.optional && value === 0 ? null : column.values[value]!
}

/** Days and milliseconds as they stand in the file, and not as dates. */
const parsers = {
  ...DEFAULT_PARSERS,
  dateFromDays: (days: number | undefined) => days as unknown as Date,
  timestampFromMilliseconds: (millis: bigint) => millis as unknown as Date,
}

/** Reads with hyparquet. It gives decimals as doubles, which tell those below 2^50 minor units exactly. */
export async function byHyparquet(columns: readonly ParquetColumn[], file: Uint8Array<ArrayBuffer>): Promise<Row[]> {
  const compressors = { GZIP: (page: Uint8Array) => new Uint8Array(gunzipSync(page)) }
  const rows = await parquetReadObjects({ file: file.buffer, compressors, parsers })
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, hyparquetCell(column, row[column.name])])),
  )
}

function hyparquetCell(column: ParquetColumn, value: unknown): Cell {
  if (typeof value !== 'number') return (value ?? null) as Cell
  return BigInt(column.type === 'decimal' ? Math.round(value * 10 ** column.scale) : value)
}

/** Rows of a query over the file, whose place the query names as `file`. */
export async function query(file: Uint8Array, sql: string): Promise<Record<string, DuckDBValue>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tallymill-parquet-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const path = join(folder, 'table.parquet')
    writeFileSync(path, file)
    const reader = await connection.runAndReadAll(sql.replaceAll('file', `'${path}'`))
    return reader.getRowObjects()
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
}

/** Reads with DuckDB, and checks that it gives each column the type it should have. */
export async function byDuckdb(columns: readonly ParquetColumn[], file: Uint8Array): Promise<Row[]> {
  const rows = await query(file, 'select * from read_parquet(file)')
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, duckdbCell(column, row[column.name]!)])),
  )
}

function duckdbCell(column: ParquetColumn, value: DuckDBValue): Cell {
  if (value === null) return null
  if (column.type === 'date' && value instanceof DuckDBDateValue) return BigInt(value.days)
  if (column.type === 'timestamp' && value instanceof DuckDBTimestampTZValue) return value.micros / 1000n
  if (column.type === 'decimal' && value instanceof DuckDBDecimalValue && value.scale === column.scale) {
    return value.value
  }
  if (column.type === 'int32' && typeof value === 'number') return BigInt(value)
  const types: Record<string, string> = { dictionary: 'string', string: 'string', boolean: 'boolean', int64: 'bigint' }
  if (typeof value === types[column.type]) return value as Cell
  throw new Error(`column ${column.name} is of another type: ${value}`)
}
