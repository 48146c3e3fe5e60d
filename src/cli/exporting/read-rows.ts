import { ExportFaultError } from './export-errors.ts'
import { readParquet } from './read-parquet.ts'
import type { ReadRow } from './read-row.ts'
import { textLines } from './read-text.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string, file: string, at: number): ReadRow {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ExportFaultError(file, at, 'no JSON')
  }
  if (!isRecord(value)) throw new ExportFaultError(file, at, 'no JSON object')
  return { value, file, at }
}

async function* ndjsonRows(directory: string, file: string): AsyncGenerator<ReadRow> {
  for await (const { text, at } of textLines(directory, file)) yield parsed(text, file, at)
}

/** An array with its brackets on lines of their own and one element a line, as exports have it. */
async function* jsonRows(directory: string, file: string): AsyncGenerator<ReadRow> {
  let ended = false
  for await (const { text, at } of textLines(directory, file)) {
    if (ended) throw new ExportFaultError(file, at, 'more after the end of the array')
    if (at === 1) {
      if (text !== '[') throw new ExportFaultError(file, at, 'an array starts with [ on a line of its own')
    } else if (text === ']') ended = true
    else if (text !== '') yield parsed(text.endsWith(',') ? text.slice(0, -1) : text, file, at)
  }
  if (!ended) throw new ExportFaultError(file, 1, 'the array has no end')
}

const quotes = (text: string): number => text.split('"').length - 1
const cellPattern = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/gy

/** Cells of a record of CSV (RFC 4180); undefined where its quotes are not as they should be. */
function cellsOf(record: string): string[] | undefined {
  if (!record.includes('"')) return record.split(',')
  const cells: string[] = []
  cellPattern.lastIndex = 0
  let end = 0
  for (const found of record.matchAll(cellPattern)) {
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    end = found.index + found[0].length
  }
  return end === record.length ? cells : undefined
}

/** Records of CSV as lines; one with a line feed inside quotes goes over several. */
async function* csvRecords(directory: string, file: string): AsyncGenerator<{ cells: string[]; at: number }> {
  let record = ''
  let from = 0
  for await (const { text, at } of textLines(directory, file)) {
    if (from === 0) from = at
    record = from === at ? text : `${record}\n${text}`
    if (record.includes('"') && quotes(record) % 2 === 1) continue
    const cells = cellsOf(record)
    if (cells === undefined) throw new ExportFaultError(file, from, 'quotes in the middle of a field')
    yield { cells, at: from }
    from = 0
  }
  if (from > 0) throw new ExportFaultError(file, from, 'a quote that is never closed')
}

/** Rows by the names in the first record; cells are texts, and an empty one is left out. */
async function* csvRows(directory: string, file: string): AsyncGenerator<ReadRow> {
  let names: readonly string[] | undefined
  for await (const { cells, at } of csvRecords(directory, file)) {
    if (names === undefined) {
      names = cells
      continue
    }
    if (cells.length !== names.length)
      throw new ExportFaultError(file, at, `${cells.length} fields where the header names ${names.length}`)
    const value: Record<string, string> = {}
    for (const [k, name] of names.entries()) if (cells[k] !== '') value[name] = cells[k]!
    yield { value, file, at }
  }
}

const readers: Readonly<Record<string, (directory: string, file: string) => AsyncGenerator<ReadRow>>> = {
  ndjson: ndjsonRows,
  json: jsonRows,
  csv: csvRows,
  parquet: readParquet,
}

/** Rows of a file of an export by what its name ends in, one after another. @throws ExportFaultError where damaged. */
export function readRows(directory: string, file: string): AsyncGenerator<ReadRow> {
  const form = /\.(ndjson|json|csv|parquet)(\.gz|\.zst)?$/.exec(file)?.[1] ?? ''
  const reader = readers[form]
  if (reader === undefined) throw new ExportFaultError(file, 1, 'no table')
  return reader(directory, file)
}
