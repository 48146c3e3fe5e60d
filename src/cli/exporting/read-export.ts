import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Configuration, Entry, Line } from '../../contract/mod.ts'
import type { LabelRecord } from '../../evaluation/mod.ts'
import { checkEntry, entryOf, lineOf, typedFields } from './entry-rows.ts'
import { ExportFaultError, ExportReadError } from './export-errors.ts'
import type { ReadRow } from './read-row.ts'
import { readRows } from './read-rows.ts'

/** What of a manifest is needed to read its export. */
export interface Manifest {
  readonly format: string
  readonly compression: string
  readonly entries: number
  readonly configuration: Configuration
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

/** @throws ExportReadError when there is no finished export. */
export async function readManifest(directory: string): Promise<Manifest> {
  const text = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => undefined)
  if (text === undefined) throw new ExportReadError(`${directory} holds no finished export: there is no manifest.json`)
  try {
    return JSON.parse(text) as Manifest
  } catch {
    throw new ExportReadError(`${directory}/manifest.json is no JSON`)
  }
}

/** Names of the files that are not what the manifest says, by their SHA-256. */
export async function changedFiles(directory: string, { files }: Manifest): Promise<string[]> {
  const changed: string[] = []
  for (const { name, sha256 } of files) {
    const hash = createHash('sha256')
    try {
      for await (const chunk of createReadStream(join(directory, name))) hash.update(chunk as Buffer)
    } catch {
      changed.push(name)
      continue
    }
    if (hash.digest('hex') !== sha256) changed.push(name)
  }
  return changed
}

const readable = ['ndjson', 'json', 'csv', 'csv-flat', 'parquet']

/** File of a table, or undefined where the export has none. */
const fileOf = ({ files }: Manifest, table: string): string | undefined =>
  files.find(({ name }) => new RegExp(`^${table}\\.(ndjson|json|csv|parquet)(\\.gz|\\.zst)?$`).test(name))?.name

function tableFile(directory: string, manifest: Manifest, table: string): string {
  const file = readable.includes(manifest.format) ? fileOf(manifest, table) : undefined
  if (file !== undefined) return file
  throw new ExportReadError(`${directory} is an export as ${manifest.format}; the ones read are ${readable.join(', ')}`)
}

interface EntryAt {
  readonly entry: Entry
  readonly row: ReadRow
}

/** JSON has an entry with its lines in one record. */
async function* wholeEntries(rows: AsyncIterable<ReadRow>): AsyncGenerator<EntryAt> {
  for await (const row of rows) yield { entry: row.value as unknown as Entry, row }
}

/** The flat CSV has a row per line, the fields of its entry repeated. */
async function* flatEntries(rows: AsyncIterable<ReadRow>): AsyncGenerator<EntryAt> {
  let header: ReadRow | undefined
  let lines: Line[] = []
  for await (const row of rows) {
    if (header !== undefined && row.value.document_id !== header.value.document_id) {
      yield { entry: entryOf(header, lines), row: header }
      header = undefined
    }
    if (header === undefined) lines = []
    header ??= row
    lines.push(lineOf(row))
  }
  if (header !== undefined) yield { entry: entryOf(header, lines), row: header }
}

/** What a line says about its entry: CSV names its document, Parquet its sequence. */
const belongs = ({ value: line }: ReadRow, { value: header }: ReadRow): boolean =>
  line.document_id === undefined
    ? String(line.sequence) === String(header.sequence)
    : line.document_id === header.document_id

/** Headers and lines in two tables, both in the order of the entries. */
async function* joinedEntries(headers: AsyncIterable<ReadRow>, rows: AsyncGenerator<ReadRow>): AsyncGenerator<EntryAt> {
  let next = await rows.next()
  for await (const header of headers) {
    const lines: Line[] = []
    for (; !next.done && belongs(next.value, header); next = await rows.next()) lines.push(lineOf(next.value))
    yield { entry: entryOf(header, lines), row: header }
  }
  if (!next.done) throw new ExportFaultError(next.value.file, next.value.at, 'a line of no entry, or of an earlier one')
}

function entriesOf(directory: string, manifest: Manifest): AsyncGenerator<EntryAt> {
  const headers = readRows(directory, tableFile(directory, manifest, 'entries'))
  const lines = fileOf(manifest, 'lines')
  if (lines !== undefined) return joinedEntries(headers, readRows(directory, lines))
  return manifest.format === 'csv-flat' ? flatEntries(headers) : wholeEntries(headers)
}

/**
 * Entries of an export by tables, in any form and compression, one after another.
 *
 * @throws ExportReadError for other formats; ExportFaultError where an entry is damaged, missing, or lacks a line.
 */
export async function* readEntries(directory: string, manifest: Manifest): AsyncGenerator<Entry> {
  let sequence = 0
  for await (const { entry, row } of entriesOf(directory, manifest)) {
    checkEntry(entry, sequence++, row)
    yield entry
  }
  if (sequence === manifest.entries) return
  const file = tableFile(directory, manifest, 'entries')
  throw new ExportFaultError(file, sequence + 1, `ends after ${sequence} of ${manifest.entries} entries`)
}

/** Rows of the label table. @throws as `readEntries` */
export async function* readLabels(directory: string, manifest: Manifest): AsyncGenerator<LabelRecord> {
  for await (const row of readRows(directory, tableFile(directory, manifest, 'labels'))) {
    const { document_ids: ids, ...label } = typedFields(row)
    if (typeof label.anomaly_id !== 'string' || typeof label.anomaly_type !== 'string' || typeof ids !== 'string')
      throw new ExportFaultError(row.file, row.at, 'a label lacks its id, type or documents')
    yield { ...label, document_ids: ids.split(' ') } as unknown as LabelRecord
  }
}
