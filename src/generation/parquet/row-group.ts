/**
 * One row group as bytes, wherever in the file it will stand.
 * Source: apache/parquet-format, src/main/thrift/parquet.thrift (PageHeader, Encoding).
 */
import { PageSpace } from './page-space.ts'
import { dataPage } from './pages.ts'
import type { ColumnData, ParquetColumn } from './schema.ts'
import { CompactWriter } from './thrift.ts'
import { dictionaryPage, type ValueRange } from './values.ts'

/** How pages are compressed. `compress` gives the compressed bytes of one page, in memory that stays as it is. */
export type Compression =
  | { readonly codec: 'uncompressed' }
  | { readonly codec: 'gzip' | 'zstd'; readonly compress: (page: Uint8Array) => Uint8Array }

/** The chunk of one column; sizes in bytes, headers of pages included. */
interface ColumnChunk {
  /** Of its dictionary page, 0 without one; the data page follows it. */
  readonly dictionarySize: number
  /** Of the whole chunk, as written. The chunks of a group follow one another in the order of the columns. */
  readonly size: number
  readonly uncompressedSize: number
  readonly nulls: number
  /** Least and largest value, for a column of numbers that has any. */
  readonly range?: ValueRange
}

/** What the footer tells of a row group. */
export interface RowGroupLayout {
  readonly rows: number
  readonly codec: Compression['codec']
  readonly chunks: readonly ColumnChunk[]
}

/** Plain data, which can be cloned or sent to another thread. */
export interface EncodedRowGroup extends RowGroupLayout {
  readonly bytes: Uint8Array
}

/** Numbers of parquet.thrift. */
export const encoding = { plain: 0, rle: 3, rleDictionary: 8 } as const
const pageType = { data: 0, dictionary: 2 } as const

/** Sizes in a Parquet file are signed 32-bit integers. */
const largestPage = 0x7fffffff

const space = new PageSpace()

/**
 * Encodes a row group of `rows` rows; `data` has the columns in the order of `columns`. A group of no rows has no bytes
 * and no chunks. Throws a TypeError or a RangeError, which names the column, when the data do not fit it, and a RangeError
 * when a page has 2^31 bytes or more.
 */
export function encodeRowGroup(
  columns: readonly ParquetColumn[],
  rows: number,
  data: readonly ColumnData[],
  compression: Compression = { codec: 'uncompressed' },
): EncodedRowGroup {
  if (data.length !== columns.length) throw new RangeError(`${data.length} columns of data for ${columns.length}`)
  space.reset()
  const pieces: Uint8Array[] = []
  const encode = (column: ParquetColumn, index: number) =>
    named(column.name, () => encodeChunk(column, rows, data[index]!, compression, pieces))
  const chunks = rows === 0 ? [] : columns.map(encode)
  return { rows, codec: compression.codec, chunks, bytes: joined(pieces) }
}

function named<Result>(name: string, encode: () => Result): Result {
  try {
    return encode()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) error.message = `column ${name}: ${error.message}`
    throw error
  }
}

function encodeChunk(
  column: ParquetColumn,
  rows: number,
  data: ColumnData,
  compression: Compression,
  pieces: Uint8Array[],
): ColumnChunk {
  const sizes = { dictionarySize: 0, size: 0, uncompressedSize: 0 }
  const dictionary = column.type === 'dictionary'
  if (dictionary) {
    const count = column.values.length
    const kind = { type: pageType.dictionary, count, values: encoding.plain }
    addPage(pieces, sizes, kind, dictionaryPage(space, column.values), compression)
    sizes.dictionarySize = sizes.size
  }
  const { bytes, ...told } = dataPage(space, column, rows, data)
  const kind = { type: pageType.data, count: rows, values: dictionary ? encoding.rleDictionary : encoding.plain }
  addPage(pieces, sizes, kind, bytes, compression)
  return { ...sizes, ...told }
}

interface PageKind {
  readonly type: number
  /** Values in the page, nulls included. */
  readonly count: number
  /** Encoding of the values. */
  readonly values: number
}

function addPage(
  pieces: Uint8Array[],
  sizes: { size: number; uncompressedSize: number },
  kind: PageKind,
  page: Uint8Array,
  compression: Compression,
): void {
  const body = compression.codec === 'uncompressed' ? page : compression.compress(page)
  if (Math.max(page.length, body.length) > largestPage) throw new RangeError('a page has 2^31 bytes or more')
  const header = pageHeader(kind, page.length, body.length)
  pieces.push(header, body)
  sizes.size += header.length + body.length
  sizes.uncompressedSize += header.length + page.length
}

function pageHeader({ type, count, values }: PageKind, uncompressed: number, compressed: number): Uint8Array {
  const out = new CompactWriter()
  out.i32(1, type)
  out.i32(2, uncompressed)
  out.i32(3, compressed)
  out.struct(type === pageType.data ? 5 : 7, () => {
    out.i32(1, count)
    out.i32(2, values)
    if (type !== pageType.data) return
    out.i32(3, encoding.rle)
    out.i32(4, encoding.rle)
  })
  return out.finish()
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
