/**
 * A Parquet file in parts: header, row groups, footer. Joined in that order they are the file.
 * Source: apache/parquet-format, README.md (File format) and src/main/thrift/parquet.thrift (FileMetaData).
 */
import { type Compression, type EncodedRowGroup, encodeRowGroup, encoding, type RowGroupLayout } from './row-group.ts'
import { type ColumnData, checkColumns, type ParquetColumn, physical, physicalType, writeSchema } from './schema.ts'
import { CompactWriter } from './thrift.ts'
import type { ValueRange } from './values.ts'

export interface ParquetWriter {
  /** The first bytes of the file. */
  header(): Uint8Array
  /** Encodes a row group, places it next, and gives its bytes; throws as `encodeRowGroup` does. */
  rowGroup(rows: number, data: readonly ColumnData[]): Uint8Array
  /**
   * Places next a row group that `encodeRowGroup` made of the same columns, whose bytes the caller puts into the file.
   * Throws a RangeError when it has another number of columns.
   */
  place(group: RowGroupLayout): void
  /** The last bytes of the file, for the row groups placed so far. */
  footer(): Uint8Array
}

interface PlacedGroup extends RowGroupLayout {
  /** Offset in the file. */
  readonly at: number
}

const magic = new TextEncoder().encode('PAR1')
const formatVersion = 2
const codecNumber = { uncompressed: 0, gzip: 2, zstd: 6 } as const

/**
 * Opens a file of these columns. `metadata` becomes the key-value metadata of the footer. Throws a RangeError that names
 * the column when the columns cannot stand in a file together.
 */
export function openParquet(
  columns: readonly ParquetColumn[],
  metadata: Readonly<Record<string, string>>,
  compression: Compression = { codec: 'uncompressed' },
): ParquetWriter {
  checkColumns(columns)
  const placed: PlacedGroup[] = []
  let size = magic.length
  const place = (group: RowGroupLayout): void => {
    if (group.rows === 0) return
    if (group.chunks.length !== columns.length) throw new RangeError('the row group is not of these columns')
    placed.push({ rows: group.rows, codec: group.codec, chunks: group.chunks, at: size })
    size += total(group, 'size')
  }
  return {
    header: () => magic.slice(),
    place,
    rowGroup: (rows, data) => {
      const group: EncodedRowGroup = encodeRowGroup(columns, rows, data, compression)
      place(group)
      return group.bytes
    },
    footer: () => footer(columns, placed, metadata),
  }
}

function total(group: RowGroupLayout, of: 'size' | 'uncompressedSize'): number {
  return group.chunks.reduce((sum, chunk) => sum + chunk[of], 0)
}

/** The metadata, its length in four bytes, and the magic bytes again. */
function footer(
  columns: readonly ParquetColumn[],
  groups: readonly PlacedGroup[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const told = fileMetadata(columns, groups, Object.entries(metadata))
  const bytes = new Uint8Array(told.length + 4 + magic.length)
  bytes.set(told)
  new DataView(bytes.buffer).setUint32(told.length, told.length, true)
  bytes.set(magic, told.length + 4)
  return bytes
}

function fileMetadata(
  columns: readonly ParquetColumn[],
  groups: readonly PlacedGroup[],
  metadata: readonly (readonly [string, string])[],
): Uint8Array {
  const out = new CompactWriter()
  out.i32(1, formatVersion)
  writeSchema(out, 2, columns)
  out.i64(
    3,
    groups.reduce((rows, group) => rows + group.rows, 0),
  )
  out.list(4, 'struct', groups.length)
  for (const group of groups) out.structItem(() => writeGroup(out, columns, group))
  if (metadata.length > 0) writePairs(out, 5, metadata)
  out.text(6, 'tallymill')
  writeColumnOrders(out, 7, columns.length)
  return out.finish()
}

function writePairs(out: CompactWriter, field: number, pairs: readonly (readonly [string, string])[]): void {
  out.list(field, 'struct', pairs.length)
  for (const [key, value] of pairs) {
    out.structItem(() => {
      out.text(1, key)
      out.text(2, value)
    })
  }
}

/** Every column in the order of its type: without this, readers leave least and largest values aside. */
function writeColumnOrders(out: CompactWriter, field: number, columns: number): void {
  out.list(field, 'struct', columns)
  for (let column = 0; column < columns; column++) out.structItem(() => out.struct(1))
}

function writeGroup(out: CompactWriter, columns: readonly ParquetColumn[], group: PlacedGroup): void {
  let at = group.at
  out.list(1, 'struct', columns.length)
  for (const [index, column] of columns.entries()) {
    const chunkAt = at
    out.structItem(() => {
      // The offset of a second copy of the chunk's metadata, which there is none of.
      out.i64(2, 0)
      out.struct(3, () => writeChunk(out, column, group, index, chunkAt))
    })
    at += group.chunks[index]!.size
  }
  out.i64(2, total(group, 'uncompressedSize'))
  out.i64(3, group.rows)
  out.i64(5, group.at)
  out.i64(6, total(group, 'size'))
}

function writeChunk(out: CompactWriter, column: ParquetColumn, group: PlacedGroup, index: number, at: number): void {
  const chunk = group.chunks[index]!
  const { dictionarySize, size, uncompressedSize, nulls, range } = chunk
  out.i32(1, physicalType(column))
  writeEncodings(out, 2, column)
  out.list(3, 'binary', 1)
  out.textItem(column.name)
  out.i32(4, codecNumber[group.codec])
  out.i64(5, group.rows)
  out.i64(6, uncompressedSize)
  out.i64(7, size)
  out.i64(9, at + dictionarySize)
  if (dictionarySize > 0) out.i64(11, at)
  out.struct(12, () => {
    out.i64(3, nulls)
    if (range) writeRange(out, column, range)
  })
}

/** Levels are always RLE; the page of a dictionary is PLAIN. */
function writeEncodings(out: CompactWriter, field: number, column: ParquetColumn): void {
  const used: number[] = [encoding.plain, encoding.rle]
  if (column.type === 'dictionary') used.push(encoding.rleDictionary)
  out.list(field, 'i32', used.length)
  for (const one of used) out.i32Item(one)
}

function writeRange(out: CompactWriter, column: ParquetColumn, { min, max }: ValueRange): void {
  const size = physicalType(column) === physical.int32 ? 4 : 8
  out.binary(5, integerBytes(max, size))
  out.binary(6, integerBytes(min, size))
}

/** PLAIN bytes of an integer, least byte first. */
function integerBytes(value: number, size: 4 | 8): Uint8Array {
  const bytes = new Uint8Array(8)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, value, true)
  view.setInt32(4, Math.floor(value / 4294967296), true)
  return bytes.subarray(0, size)
}
