import type { Column, Row } from '../tables/table.ts'

/** Rows as text: NDJSON, JSON elements, CSV (RFC 4180, line feeds). */

function csvCell(value: Row[string] | undefined): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function csvHead(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => name).join(',')}\n`
}

export function csvRows(columns: readonly Column[], rows: readonly Row[]): string {
  return rows.map((row) => `${columns.map(({ name }) => csvCell(row[name])).join(',')}\n`).join('')
}

export function jsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** Elements of an array, without what stands before the first and after the last. */
export function jsonElements(rows: readonly Row[]): string {
  return rows.map((row) => JSON.stringify(row)).join(',\n')
}
