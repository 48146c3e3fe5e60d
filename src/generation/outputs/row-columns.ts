import { parseIsoDate } from '../calendar.ts'
import type { ColumnData, ParquetColumn } from '../parquet/schema.ts'
import type { CellType, Column, Row } from '../tables/table.ts'

/** Rows as columns for Parquet. Texts may be null; a date that is none is null too. */

const types: Readonly<Record<CellType, (name: string) => ParquetColumn>> = {
  text: (name) => ({ name, type: 'string', optional: true }),
  integer: (name) => ({ name, type: 'int64' }),
  decimal: (name) => ({ name, type: 'decimal', scale: 2 }),
  boolean: (name) => ({ name, type: 'boolean' }),
  date: (name) => ({ name, type: 'date', optional: true }),
}

export function parquetColumns(columns: readonly Column[]): ParquetColumn[] {
  return columns.map(({ name, type }) => types[type](name))
}

function texts(values: readonly string[]): ColumnData {
  const encoder = new TextEncoder()
  const parts = values.map((value) => encoder.encode(value))
  const offsets = new Uint32Array(values.length + 1)
  parts.forEach((part, k) => {
    offsets[k + 1] = offsets[k]! + part.length
  })
  const bytes = new Uint8Array(offsets[values.length]!)
  for (const [k, part] of parts.entries()) bytes.set(part, offsets[k])
  return { values: { bytes, offsets }, present: Uint8Array.from(values, (value) => (value === '' ? 0 : 1)) }
}

const data: Readonly<Record<CellType, (values: readonly Row[string][]) => ColumnData>> = {
  text: (values) => texts(values.map((value) => (value === null ? '' : String(value)))),
  integer: (values) => Float64Array.from(values, Number),
  decimal: (values) => Float64Array.from(values, (value) => Math.round(Number(value) * 100)),
  boolean: (values) => Uint8Array.from(values, (value) => (value ? 1 : 0)),
  date: (values) => {
    const days = values.map((value) => parseIsoDate(String(value)))
    return {
      values: Int32Array.from(days, (day) => day ?? 0),
      present: Uint8Array.from(days, (day) => (day === undefined ? 0 : 1)),
    }
  },
}

export function columnData(columns: readonly Column[], rows: readonly Row[]): ColumnData[] {
  return columns.map(({ name, type }) => data[type](rows.map((row) => row[name] ?? null)))
}
