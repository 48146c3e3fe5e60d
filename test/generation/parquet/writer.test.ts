import { gzipSync } from 'node:zlib'
import { parquetMetadata } from 'hyparquet'
import { expect, test } from 'vitest'
import { encodeRowGroup } from '../../../src/generation/parquet/row-group.ts'
import type { ColumnData, ParquetColumn } from '../../../src/generation/parquet/schema.ts'
import { openParquet } from '../../../src/generation/parquet/writer.ts'
import { byDuckdb, byHyparquet, fileOf, type Group, query, rowsOf, textOf } from './parquet-file.ts'

const columns: ParquetColumn[] = [
  { name: 'account', type: 'dictionary', values: ['1000', '2000', 'Größe €', ''] },
  { name: 'text', type: 'string' },
  { name: 'line', type: 'int32' },
  { name: 'number', type: 'int64' },
  { name: 'day', type: 'date' },
  { name: 'amount', type: 'decimal', scale: 2 },
  { name: 'manual', type: 'boolean' },
  { name: 'time', type: 'timestamp' },
]

const first: Group = {
  rows: 5,
  data: [
    Uint8Array.of(0, 1, 2, 3, 0),
    textOf(['', 'abc', 'ä€😀', 'four', '']),
    Int32Array.of(0, -1, 2 ** 31 - 1, -(2 ** 31), 7),
    Float64Array.of(2 ** 31, -(2 ** 32), 2 ** 53 - 1, -(2 ** 53) + 1, -1),
    Int32Array.of(0, 19_723, -1, -719_528, 2_932_896),
    Float64Array.of(0, 12_345, -1, 2 ** 49 + 1, -(2 ** 49) - 1),
    Uint8Array.of(0, 1, 1, 0, 255),
    Float64Array.of(0, 1_700_000_000_123, -1, 253_402_300_799_999, -62_135_596_800_000),
  ],
}
const second: Group = {
  rows: 1,
  data: [
    Uint16Array.of(3),
    textOf(['alone']),
    Float64Array.of(-5),
    Int32Array.of(9),
    Uint16Array.of(60_000),
    Int32Array.of(-100),
    Uint8Array.of(1),
    Int32Array.of(1),
  ],
}

const optional: ParquetColumn[] = columns.map((column) =>
  column.type === 'dictionary'
    ? { ...column, optional: true, values: ['', ...column.values] }
    : { ...column, optional: true },
)

/** Rows 0, 3 and 4 of the first group are null. */
function withNulls(data: readonly ColumnData[], present: Uint8Array): ColumnData[] {
  return data.map((values, index) => {
    if ('present' in values) throw new Error('already has nulls')
    return index === 0 ? present.map((flag, row) => flag * ((row % 4) + 1)) : { values, present }
  })
}

const cases: Record<string, [ParquetColumn[], Group[]]> = {
  'every type in several row groups': [columns, [first, second, first]],
  'one row': [columns, [second]],
  'no row group': [columns, []],
  'a row group without rows between others': [columns, [first, { rows: 0, data: second.data }, second]],
  'fewer rows than are fed': [columns, [{ ...first, rows: 3 }]],
  'some nulls in every type': [optional, [{ rows: 5, data: withNulls(first.data, Uint8Array.of(0, 1, 1, 0, 0)) }]],
  'nulls only': [optional, [{ rows: 5, data: withNulls(first.data, new Uint8Array(5)) }]],
  'no nulls in optional columns': [optional, [{ rows: 5, data: withNulls(first.data, Uint8Array.of(1, 1, 1, 1, 1)) }]],
  'optional columns that are not told what is present': [optional, [first, second]],
}

test.each(Object.entries(cases))('both readers give back what was fed in: %s', async (_, [fed, groups]) => {
  const file = fileOf(fed, groups)
  const expected = groups.flatMap((group) => rowsOf(fed, group))
  expect(await byHyparquet(fed, file)).toEqual(expected)
  expect(await byDuckdb(fed, file)).toEqual(expected)
})

test('a file without rows still tells DuckDB its columns', async () => {
  const told = await query(fileOf(columns, []), 'describe select * from read_parquet(file)')
  expect(told.map((row) => [row.column_name, row.column_type])).toEqual([
    ['account', 'VARCHAR'],
    ['text', 'VARCHAR'],
    ['line', 'INTEGER'],
    ['number', 'BIGINT'],
    ['day', 'DATE'],
    ['amount', 'DECIMAL(18,2)'],
    ['manual', 'BOOLEAN'],
    ['time', 'TIMESTAMP WITH TIME ZONE'],
  ])
})

test('decimals of all 53 bits and of other scales are exact', async () => {
  const scales: ParquetColumn[] = [0, 2, 3, 18].map((scale) => ({ name: `s${scale}`, type: 'decimal', scale }))
  const values = Float64Array.of(2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 52 + 1)
  const group = { rows: 3, data: scales.map(() => values) }
  expect(await byDuckdb(scales, fileOf(scales, [group]))).toEqual(rowsOf(scales, group))
})

test('the key-value metadata is told by both readers, in order', async () => {
  const metadata = { seed: '42', 'long ä': 'x'.repeat(100_000), empty: '' }
  const file = fileOf(columns, [second], metadata)
  const pairs = Object.entries(metadata).map(([key, value]) => ({ key, value }))
  expect(parquetMetadata(file.buffer).key_value_metadata).toEqual(pairs)
  const told = await query(file, 'select decode(key) as key, decode(value) as value from parquet_kv_metadata(file)')
  expect(told).toEqual(pairs)
})

test('without key-value metadata there is none in the footer', () => {
  expect(parquetMetadata(fileOf(columns, [second]).buffer).key_value_metadata).toBeUndefined()
})

test('the footer tells nulls of every column, and least and largest values of numbers', () => {
  const data = withNulls(first.data, Uint8Array.of(0, 1, 1, 0, 0))
  const [group] = parquetMetadata(fileOf(optional, [{ rows: 5, data }]).buffer).row_groups
  const told = group!.columns.map((column) => column.meta_data!.statistics!)
  expect(told.map(({ null_count }) => null_count)).toEqual(columns.map(() => 3n))
  expect(told.map(({ min_value, max_value }) => [min_value, max_value])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [-1, 2 ** 31 - 1],
    [-(2n ** 32n), 2n ** 53n - 1n],
    [new Date(-86_400_000), new Date(Date.UTC(2024, 0, 1))],
    [-0.01, 123.45],
    [undefined, undefined],
    [new Date(-1), new Date(1_700_000_000_123)],
  ])
})

test('least and largest values lead DuckDB past row groups and never past a row', async () => {
  const groups = [0, 1, 2].map((index) => ({ rows: 4, data: [Int32Array.of(0, 1, 2, 3).map((n) => n + 4 * index)] }))
  const file = fileOf([{ name: 'n', type: 'int64' }], groups)
  expect(await query(file, 'select n from read_parquet(file) where n between 3 and 4')).toEqual([{ n: 3n }, { n: 4n }])
})

/** A frame of the Zstandard format that holds the bytes as they are, in blocks of at most 128 KiB (RFC 8878). */
function storedZstd(page: Uint8Array): Uint8Array {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0])
  header.writeUInt32LE(page.length, 5)
  const parts = [header]
  for (let from = 0; from < page.length || from === 0; from += 1 << 17) {
    const block = Buffer.from(page.subarray(from, from + (1 << 17)))
    const last = from + (1 << 17) >= page.length ? 1 : 0
    const blockHeader = Buffer.alloc(3)
    blockHeader.writeUIntLE((block.length << 3) | last, 0, 3)
    parts.push(blockHeader, block)
  }
  return new Uint8Array(Buffer.concat(parts))
}

test('pages are compressed by what is passed in', async () => {
  const groups = [first, { rows: 5, data: first.data }, second]
  const expected = groups.flatMap((group) => rowsOf(columns, group))
  const zipped = fileOf(columns, groups, {}, { codec: 'gzip', compress: (page) => gzipSync(page) })
  expect(await byHyparquet(columns, zipped)).toEqual(expected)
  expect(await byDuckdb(columns, zipped)).toEqual(expected)
  const stored = fileOf(columns, groups, {}, { codec: 'zstd', compress: storedZstd })
  expect(await byDuckdb(columns, stored)).toEqual(expected)
  const codecs = [zipped, stored].map(
    (file) => parquetMetadata(file.buffer).row_groups[0]!.columns[0]!.meta_data!.codec,
  )
  expect(codecs).toEqual(['GZIP', 'ZSTD'])
})

test('compression makes a repetitive table smaller', () => {
  const group = { rows: 10_000, data: [new Float64Array(10_000).fill(7)] }
  const column: ParquetColumn = { name: 'n', type: 'int64' }
  const zipped = fileOf([column], [group], {}, { codec: 'gzip', compress: (page) => gzipSync(page) })
  expect(zipped.length).toBeLessThan(fileOf([column], [group]).length / 20)
})

test('row groups made elsewhere, cloned and placed later give the same file', () => {
  const groups = [first, second].map(({ rows, data }) => structuredClone(encodeRowGroup(columns, rows, data)))
  const writer = openParquet(columns, { seed: '1' })
  const parts = [writer.header()]
  for (const group of groups) {
    writer.place(group)
    parts.push(group.bytes)
  }
  const placed = Buffer.concat([...parts, writer.footer()])
  expect(placed.equals(fileOf(columns, [first, second], { seed: '1' }))).toBe(true)
})

test('a row group keeps its bytes when the next is made', () => {
  const made = encodeRowGroup(columns, first.rows, first.data).bytes
  const before = Buffer.from(made)
  encodeRowGroup(columns, second.rows, second.data)
  expect(before.equals(made)).toBe(true)
})

const wrong: [string, ParquetColumn, ColumnData, RegExp][] = [
  [
    'a code beyond the dictionary',
    { name: 'c', type: 'dictionary', values: ['a', 'b', 'c'] },
    Uint8Array.of(3),
    /0\.\.2/,
  ],
  ['a code below 0', { name: 'c', type: 'dictionary', values: ['a'] }, Int32Array.of(-1), /0\.\.0/],
  ['codes as doubles', { name: 'c', type: 'dictionary', values: ['a'] }, Float64Array.of(0), /Float64Array/],
  ['a fraction', { name: 'c', type: 'int64' }, Float64Array.of(0.5), /no integer/],
  ['no number', { name: 'c', type: 'decimal', scale: 2 }, Float64Array.of(Number.NaN), /no integer/],
  ['2^53', { name: 'c', type: 'timestamp' }, Float64Array.of(2 ** 53), /no integer/],
  ['-2^53', { name: 'c', type: 'int64' }, Float64Array.of(-(2 ** 53)), /no integer/],
  ['2^31 in 32 bits', { name: 'c', type: 'int32' }, Float64Array.of(2 ** 31), /no integer/],
  ['too few values', { name: 'c', type: 'int32' }, new Int32Array(0), /fewer than 1/],
  ['too few strings', { name: 'c', type: 'string' }, textOf([]), /fewer than 1/],
  ['numbers for strings', { name: 'c', type: 'string' }, Int32Array.of(1), /bytes and offsets/],
  ['strings for numbers', { name: 'c', type: 'int32' }, textOf(['1']), /bytes and offsets/],
  ['nulls in a required column', { name: 'c', type: 'int32' }, nullable(1), /optional/],
  ['too little told', { name: 'c', type: 'int32', optional: true }, nullable(0), /fewer than 1/],
  ['booleans of four bytes', { name: 'c', type: 'boolean' }, Int32Array.of(1), /Uint8Array/],
  [
    'falling offsets',
    { name: 'c', type: 'string' },
    { bytes: new Uint8Array(9), offsets: Uint32Array.of(5, 2) },
    /ends before/,
  ],
]

function nullable(told: number): ColumnData {
  return { values: Int32Array.of(1), present: new Uint8Array(told) }
}

test.each(wrong)('data that do not fit are refused, and the column is named: %s', (_, column, data, message) => {
  const encode = () => encodeRowGroup([column], 1, [data])
  expect(encode).toThrow(/^column c: /)
  expect(encode).toThrow(message)
})

test('after a refusal the next row group is as ever', () => {
  const before = fileOf(columns, [first])
  expect(() => encodeRowGroup([columns[2]!], 1, [Float64Array.of(0.5)])).toThrow()
  expect(Buffer.from(before).equals(fileOf(columns, [first]))).toBe(true)
})

test('columns that cannot stand in a file are refused', () => {
  const refused: [ParquetColumn[], RegExp][] = [
    [[columns[0]!, columns[0]!], /not unique/],
    [[{ name: '', type: 'int32' }], /empty/],
    [[{ name: 'c', type: 'decimal', scale: 19 }], /scale/],
    [[{ name: 'c', type: 'decimal', scale: 0.5 }], /scale/],
    [[{ name: 'c', type: 'dictionary', values: ['a'], optional: true }], /first value/],
    [[{ name: 'c', type: 'dictionary', values: new Array<string>(32_769).fill('a') }], /32768/],
  ]
  for (const [fed, message] of refused) expect(() => openParquet(fed, {})).toThrow(message)
})

test('a row group of other columns is not placed', () => {
  const writer = openParquet(columns, {})
  expect(() => writer.place(encodeRowGroup([columns[2]!], 1, [Int32Array.of(1)]))).toThrow(/not of these columns/)
  expect(() => writer.rowGroup(1, [Int32Array.of(1)])).toThrow(/1 columns of data for 8/)
})
