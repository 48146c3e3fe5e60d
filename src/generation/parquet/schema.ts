/**
 * Columns of a Parquet file and how they stand in its schema.
 * Source: apache/parquet-format, src/main/thrift/parquet.thrift (SchemaElement) and LogicalTypes.md.
 */
import type { CompactWriter } from './thrift.ts'

interface Named {
  /** Unique within the file, not empty. */
  readonly name: string
  /** The column can hold nulls. */
  readonly optional?: boolean
}

/**
 * Strings out of a list, fed as codes 0..values.length-1. An optional one has '' as its first value, and code 0 is null.
 * At most 32,768 values; all of them are written in every row group.
 */
export interface DictionaryColumn extends Named {
  readonly type: 'dictionary'
  readonly values: readonly string[]
}

/** UTF-8 strings, fed as `Text`. */
interface StringColumn extends Named {
  readonly type: 'string'
}

/** `date` is fed as days since 1970-01-01, `timestamp` as milliseconds since then (UTC). */
interface IntegerColumn extends Named {
  readonly type: 'int32' | 'int64' | 'date' | 'timestamp'
}

/** DECIMAL(18, scale), fed as integers in units of 10^-scale; `scale` is 0..18. */
interface DecimalColumn extends Named {
  readonly type: 'decimal'
  readonly scale: number
}

/** Fed as 0 (false) or another number (true). */
interface BooleanColumn extends Named {
  readonly type: 'boolean'
}

type NumberColumn = IntegerColumn | DecimalColumn
export type ParquetColumn = DictionaryColumn | StringColumn | NumberColumn | BooleanColumn

/** Codes, integers or booleans, one for each row. May be longer than the row group; the rest is not read. */
export type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array

/** String i is bytes[offsets[i]..offsets[i+1]), UTF-8; there is one offset more than rows, and offsets never fall. */
export interface Text {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
}

/** Values of an optional column that is not a dictionary: row i is null where present[i] is 0, whatever its value. */
interface Nullable {
  readonly values: Numbers | Text
  readonly present: Uint8Array
}

/** What one column of a row group is fed with. An optional column without `present` has no nulls. */
export type ColumnData = Numbers | Text | Nullable

/** Physical types, by their number in parquet.thrift. */
export const physical = { boolean: 0, int32: 1, int64: 2, byteArray: 6 } as const

const decimalPrecision = 18
const dictionaryLimit = 32_768
const required = 0
const optional = 1
const convertedType = { utf8: 0, decimal: 5, date: 6, timestampMillis: 9 } as const

/** Physical type of the column. */
export function physicalType(column: ParquetColumn): number {
  switch (column.type) {
    case 'boolean':
      return physical.boolean
    case 'int32':
    case 'date':
      return physical.int32
    case 'int64':
    case 'decimal':
    case 'timestamp':
      return physical.int64
    default:
      return physical.byteArray
  }
}

/** Throws a RangeError that names the column when the columns cannot stand in a file together. */
export function checkColumns(columns: readonly ParquetColumn[]): void {
  const names = new Set<string>()
  for (const column of columns) {
    if (column.name === '') throw new RangeError('the name of a column is empty')
    if (names.has(column.name)) throw new RangeError(`column ${column.name}: the name is not unique`)
    names.add(column.name)
    const fault = faultOf(column)
    if (fault) throw new RangeError(`column ${column.name}: ${fault}`)
  }
}

function faultOf(column: ParquetColumn): string | undefined {
  if (column.type === 'decimal') {
    const { scale } = column
    return Number.isInteger(scale) && scale >= 0 && scale <= decimalPrecision ? undefined : 'the scale is not 0..18'
  }
  if (column.type !== 'dictionary') return undefined
  if (column.values.length > dictionaryLimit) return `more than ${dictionaryLimit} values`
  return column.optional && column.values[0] !== '' ? "the first value of an optional dictionary is not ''" : undefined
}

/** Writes the schema as field `field`: the root, then one element for each column. */
export function writeSchema(out: CompactWriter, field: number, columns: readonly ParquetColumn[]): void {
  out.list(field, 'struct', columns.length + 1)
  out.structItem(() => {
    out.text(4, 'schema')
    out.i32(5, columns.length)
  })
  for (const column of columns) out.structItem(() => writeElement(out, column))
}

function writeElement(out: CompactWriter, column: ParquetColumn): void {
  out.i32(1, physicalType(column))
  out.i32(3, column.optional ? optional : required)
  out.text(4, column.name)
  switch (column.type) {
    case 'dictionary':
    case 'string':
      out.i32(6, convertedType.utf8)
      return out.struct(10, () => out.struct(1))
    case 'date':
      out.i32(6, convertedType.date)
      return out.struct(10, () => out.struct(6))
    case 'timestamp':
      out.i32(6, convertedType.timestampMillis)
      return out.struct(10, () => out.struct(8, () => writeUtcMillis(out)))
    case 'decimal':
      return writeDecimal(out, column.scale)
  }
}

function writeUtcMillis(out: CompactWriter): void {
  out.bool(1, true)
  out.struct(2, () => out.struct(1))
}

function writeDecimal(out: CompactWriter, scale: number): void {
  out.i32(6, convertedType.decimal)
  out.i32(7, scale)
  out.i32(8, decimalPrecision)
  out.struct(10, () =>
    out.struct(5, () => {
      out.i32(1, scale)
      out.i32(2, decimalPrecision)
    }),
  )
}
