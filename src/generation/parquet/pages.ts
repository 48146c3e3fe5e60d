/**
 * The data page (version 1) of one column of a row group, before compression: definition levels where nulls are allowed,
 * then the values that are not null.
 * Source: apache/parquet-format, README.md (Data Pages) and Encodings.md.
 */
import { countFlags, type Flags, flagRun, packFlags, repeatedRun, runBytes } from './bits.ts'
import type { PageSpace } from './page-space.ts'
import type { ColumnData, DictionaryColumn, Numbers, ParquetColumn, Text } from './schema.ts'
import * as values from './values.ts'

interface DataPage {
  /** In the memory of the page space. */
  readonly bytes: Uint8Array
  readonly nulls: number
  /** Least and largest value, for a column of numbers that has any. */
  readonly range?: values.ValueRange
}

/** Where the values of a page start in the page space. */
interface Place {
  readonly at: number
  readonly rows: number
  /** Rows that are not null. */
  readonly count: number
}

/** Writes the data page of `rows` rows; throws a TypeError or a RangeError when the data do not fit the column. */
export function dataPage(space: PageSpace, column: ParquetColumn, rows: number, data: ColumnData): DataPage {
  const fed = 'present' in data ? data.values : data
  const present = 'present' in data ? told(column, data.present, rows) : undefined
  if (column.type === 'string') return textPage(space, column, rows, textOf(fed), present)
  const numbers = numbersOf(column, fed, rows)
  if (column.type === 'dictionary') return codePage(space, column, rows, numbers)
  if (column.type !== 'boolean') return integerPage(space, column, rows, numbers, present)
  if (numbers instanceof Uint8Array) return booleanPage(space, column, rows, numbers, present)
  throw new TypeError('a boolean column is fed with a Uint8Array')
}

function told(column: ParquetColumn, present: Uint8Array, rows: number): Uint8Array {
  if (!column.optional || column.type === 'dictionary') {
    throw new TypeError('only an optional column that is not a dictionary is told what is present')
  }
  if (present.length < rows) throw new RangeError(`fewer than ${rows} rows are told to be present or not`)
  return present
}

function textOf(fed: Numbers | Text): Text {
  if ('offsets' in fed) return fed
  throw new TypeError('a string column is fed with bytes and offsets')
}

function numbersOf(column: ParquetColumn, fed: Numbers | Text, rows: number): Numbers {
  if ('offsets' in fed) throw new TypeError(`a ${column.type} column is not fed with bytes and offsets`)
  if (fed.length < rows) throw new RangeError(`fewer than ${rows} values`)
  return fed
}

/**
 * Makes room for the levels and for values of `valueBytes` bytes, and writes the levels of an optional column. Row i is
 * null where `present` is 0; without it no row is.
 */
function begin(
  space: PageSpace,
  { optional }: ParquetColumn,
  rows: number,
  present: Flags | undefined,
  valueBytes: number,
): Place {
  const count = present ? countFlags(present, rows) : rows
  space.room(4 + runBytes(rows, 1) + valueBytes)
  const { at, bytes, view } = space
  if (!optional) return { at, rows, count }
  const mixed = present && count > 0 && count < rows
  const end = mixed ? flagRun(bytes, at + 4, present, rows) : repeatedRun(bytes, at + 4, count === 0 ? 0 : 1, rows, 1)
  view.setInt32(at, end - at - 4, true)
  return { at: end, rows, count }
}

function end(space: PageSpace, { rows, count }: Place, at: number, range?: values.ValueRange): DataPage {
  const page = { bytes: space.take(at), nulls: rows - count }
  return range && count > 0 ? { ...page, range } : page
}

function textPage(space: PageSpace, column: ParquetColumn, rows: number, text: Text, present?: Flags): DataPage {
  const place = begin(space, column, rows, present, values.textBytes(text, rows))
  return end(space, place, values.writeText(space.view, place.at, text, rows, present))
}

/** The codes of an optional dictionary tell themselves what is present. */
function codePage(space: PageSpace, column: DictionaryColumn, rows: number, fed: Numbers): DataPage {
  if (fed instanceof Float64Array) throw new TypeError('codes are not fed as a Float64Array')
  const size = column.values.length
  const codes = space.codes(rows)
  codes.set(fed.subarray(0, rows))
  const present = column.optional ? codes : undefined
  const place = begin(space, column, rows, present, 1 + runBytes(rows, values.codeWidth(size)))
  if (place.count < rows) values.gatherCodes(codes, rows)
  return end(space, place, values.writeCodes(space, place.at, codes, place.count, size))
}

function integerPage(
  space: PageSpace,
  column: ParquetColumn,
  rows: number,
  fed: Numbers,
  present: Flags | undefined,
): DataPage {
  const place = begin(space, column, rows, present, 8 * rows)
  const integers = fed instanceof Float64Array && !present ? fed : space.integers(rows)
  if (integers !== fed) integers.set(fed.subarray(0, rows))
  if (present) values.gatherIntegers(integers, present, rows)
  const four = column.type === 'int32' || column.type === 'date'
  const write = four ? values.writeInt32 : values.writeInt64
  const range = write(space.view, place.at, integers, place.count)
  return end(space, place, place.at + (four ? 4 : 8) * place.count, range)
}

function booleanPage(
  space: PageSpace,
  column: ParquetColumn,
  rows: number,
  fed: Uint8Array,
  present: Flags | undefined,
): DataPage {
  const place = begin(space, column, rows, present, Math.ceil(rows / 8))
  const flags = present ? fed.slice(0, rows).filter((_, row) => present[row] !== 0) : fed
  return end(space, place, packFlags(space.bytes, place.at, flags, place.count))
}
