import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { ExportFaultError, ExportReadError } from './export-errors.ts'
import type { ReadRow } from './read-row.ts'
import { unzstd } from './zstd-frames.ts'

/** Dates and times as the texts that the other forms have. */
const parsers = {
  ...DEFAULT_PARSERS,
  dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  timestampFromMilliseconds: (time: bigint) => `${new Date(Number(time)).toISOString().slice(0, 19)}Z`,
}

const compressors = { GZIP: (bytes: Uint8Array) => gunzipSync(bytes), ZSTD: (bytes: Uint8Array) => unzstd(bytes) }

/** Digits after the point of each decimal column. The reader must not know of them: it would make fractions. */
function takeScales({ schema }: FileMetaData): ReadonlyMap<string, number> {
  const scales = new Map<string, number>()
  for (const element of schema) {
    if (element.converted_type !== 'DECIMAL') continue
    scales.set(element.name, element.scale ?? 0)
    delete element.converted_type
    delete element.logical_type
  }
  return scales
}

function decimalText(value: bigint | number, scale: number): string {
  const sign = value < 0 ? '-' : ''
  const digits = String(value)
    .replace('-', '')
    .padStart(scale + 1, '0')
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

function cell(value: unknown, scale: number | undefined): unknown {
  if (typeof value !== 'bigint' && typeof value !== 'number') return value
  return scale === undefined ? Number(value) : decimalText(value, scale)
}

function recordOf(row: Record<string, unknown>, scales: ReadonlyMap<string, number>): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row))
    if (value !== null && value !== undefined) record[name] = cell(value, scales.get(name))
  return record
}

async function openFile(path: string, file: string): Promise<{ buffer: AsyncBuffer; metadata: FileMetaData }> {
  try {
    const buffer = await asyncBufferFromFile(path)
    return { buffer, metadata: await parquetMetadataAsync(buffer) }
  } catch (error) {
    throw new ExportFaultError(file, 1, `no Parquet: ${error instanceof Error ? error.message : error}`)
  }
}

/**
 * Rows of a Parquet file, a row group in memory at a time. Decimals are texts, exact; absent values are left out.
 *
 * @throws ExportFaultError where the file is damaged.
 */
export async function* readParquet(directory: string, file: string): AsyncGenerator<ReadRow> {
  const { buffer, metadata } = await openFile(join(directory, file), file)
  const scales = takeScales(metadata)
  let from = 0
  for (const group of metadata.row_groups) {
    const to = from + Number(group.num_rows)
    const options = { file: buffer, metadata, parsers, compressors, rowStart: from, rowEnd: to }
    const rows = await parquetReadObjects(options).catch((error: unknown) => {
      if (error instanceof ExportReadError) throw error
      throw new ExportFaultError(file, from + 1, `a row group that cannot be read: ${error}`)
    })
    for (const [k, row] of rows.entries()) yield { value: recordOf(row, scales), file, at: from + k + 1 }
    from = to
  }
}
