/**
 * Speed of the Parquet writer beside `hyparquet-writer` on one thread: `npm run bench -- parquet [rounds] [rows]`.
 *
 * Both write the same table uncompressed, in row groups of 100,000 rows. The other writer is fed twice: with values of
 * the types that its columns are named for (strings, dates, bigints), and with typed arrays wherever it takes them. Values
 * for either are made before the clock starts. Every round runs every case once, in turn; the median of the ratios within
 * a round is what to trust.
 */
import { parquetMetadata } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ColumnData, ParquetColumn } from '../../src/generation/parquet/schema.ts'
import { openParquet } from '../../src/generation/parquet/writer.ts'
import { draw } from '../../src/generation/randomness.ts'
import { interleaved, median, ratios, targetLine } from './measure.ts'

const rounds = Number(process.argv[2] ?? 3)
const rows = Number(process.argv[3] ?? 300_000)
const groupRows = 100_000
const target = 10

const bits = (column: number, row: number): number => draw(row, 42, column) >>> 0
const listed = (count: number, prefix: string) => Array.from({ length: count }, (_, k) => `${prefix}${k}`)
const codes = <Codes extends Uint8Array | Uint16Array>(column: number, of: number, into: Codes): Codes =>
  into.map((_, row) => bits(column, row) % of) as Codes
const doubles = (column: number, scale: number) => new Float64Array(rows).map((_, row) => bits(column, row) * scale)
const integers = (column: number, of: number) => new Int32Array(rows).map((_, row) => bits(column, row) % of)
const hex = (row: number, part: number) =>
  bits(90 + part, row)
    .toString(16)
    .padStart(8, '0')
const idOf = (row: number) => {
  const [a, b, c, d] = [hex(row, 0), hex(row, 1), hex(row, 2), hex(row, 3)]
  return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}`
}

const accounts = listed(2_500, '4000')
const companies = listed(100, 'C')
const sources = listed(100, 'source ')
const reasons = ['', ...listed(40, 'reason ')]
const id = Array.from({ length: rows }, (_, row) => idOf(row))
const fed = {
  company: codes(1, 100, new Uint8Array(rows)),
  source: codes(2, 100, new Uint8Array(rows)),
  account: codes(3, 2_500, new Uint16Array(rows)),
  line: integers(4, 900),
  sequence: integers(5, 2_000_000_000),
  day: new Int32Array(rows).map((_, row) => 19_700 + (bits(6, row) % 730)),
  amount: doubles(7, 1).map((value) => value - 2 ** 31),
  manual: codes(8, 2, new Uint8Array(rows)),
  time: doubles(9, 1).map((value) => 1_700_000_000_000 + value),
  reason: codes(10, 41, new Uint8Array(rows)),
  number: doubles(11, 1_000),
}
const idBytes = new TextEncoder().encode(id.join(''))
const idOffsets = new Uint32Array(rows + 1).map((_, row) => row * 36)

const columns: ParquetColumn[] = [
  { name: 'company', type: 'dictionary', values: companies },
  { name: 'source', type: 'dictionary', values: sources },
  { name: 'account', type: 'dictionary', values: accounts },
  { name: 'line', type: 'int32' },
  { name: 'sequence', type: 'int32' },
  { name: 'day', type: 'date' },
  { name: 'amount', type: 'decimal', scale: 2 },
  { name: 'manual', type: 'boolean' },
  { name: 'time', type: 'timestamp' },
  { name: 'reason', type: 'dictionary', values: reasons, optional: true },
  { name: 'number', type: 'int64' },
  { name: 'id', type: 'string' },
]

function groupData(from: number): ColumnData[] {
  const to = Math.min(rows, from + groupRows)
  const numbers = Object.values(fed).map((values) => values.subarray(from, to))
  return [...numbers, { bytes: idBytes, offsets: idOffsets.subarray(from, to + 1) }]
}

/** The file as its parts, as a server would send them on. */
function ours(): Uint8Array[] {
  const writer = openParquet(columns, {})
  const parts = [writer.header()]
  for (let from = 0; from < rows; from += groupRows) {
    parts.push(writer.rowGroup(Math.min(groupRows, rows - from), groupData(from)))
  }
  return [...parts, writer.footer()]
}

const strings = (values: readonly string[], of: Uint8Array | Uint16Array) => Array.from(of, (code) => values[code]!)
const bigints = (of: Float64Array) => Array.from(of, (value) => BigInt(value))
const shared = [
  { name: 'company', data: strings(companies, fed.company), type: 'STRING' },
  { name: 'source', data: strings(sources, fed.source), type: 'STRING' },
  { name: 'account', data: strings(accounts, fed.account), type: 'STRING' },
  { name: 'line', data: fed.line, type: 'INT32' },
  { name: 'sequence', data: fed.sequence, type: 'INT32' },
  { name: 'manual', data: Array.from(fed.manual, (flag) => flag === 1), type: 'BOOLEAN' },
  { name: 'reason', data: strings(reasons, fed.reason).map((text) => text || null), type: 'STRING', nullable: true },
  { name: 'id', data: id, type: 'STRING' },
] as const
const asTyped = [
  ...shared,
  { name: 'day', data: fed.day, type: 'INT32' },
  { name: 'amount', data: BigInt64Array.from(bigints(fed.amount)), type: 'INT64' },
  { name: 'time', data: BigInt64Array.from(bigints(fed.time)), type: 'INT64' },
  { name: 'number', data: BigInt64Array.from(bigints(fed.number)), type: 'INT64' },
] as const
const asNamed = [
  ...shared,
  { name: 'day', data: fed.day, type: 'INT32' },
  { name: 'amount', data: bigints(fed.amount), type: 'INT64' },
  { name: 'time', data: Array.from(fed.time, (millis) => new Date(millis)), type: 'TIMESTAMP' },
  { name: 'number', data: bigints(fed.number), type: 'INT64' },
] as const

const theirs = (columnData: typeof asTyped | typeof asNamed): ArrayBuffer =>
  parquetWriteBuffer({ columnData: [...columnData], codec: 'UNCOMPRESSED', rowGroupSize: groupRows })

const subject = (name: string, write: () => unknown) => ({
  name,
  run: async () => {
    write()
    return rows
  },
})
const ourFile = new Uint8Array(await new Blob(ours()).arrayBuffer())
if (Number(parquetMetadata(ourFile.buffer).num_rows) !== rows) throw new Error('the file has another number of rows')
const [own, typed, named] = await interleaved(
  [
    subject('columns', ours),
    subject('hyparquet-writer, typed arrays', () => theirs(asTyped)),
    subject('hyparquet-writer, values', () => theirs(asNamed)),
  ],
  rounds,
)
const megabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`
console.log(`Parquet: ${rounds} rounds of ${rows} rows, ${columns.length} columns; ${megabytes(ourFile.length)} here,`)
console.log(`${megabytes(theirs(asTyped).byteLength)} by hyparquet-writer`)
for (const { name, rates } of [own!, typed!, named!]) {
  const range = [Math.min(...rates), Math.max(...rates)].map((rate) => `${((rows / rate) * 1000).toFixed(0)} ms`)
  console.log(
    `  ${name.padEnd(34)} ${(median(rates) / 1e6).toFixed(2).padStart(7)} M rows/s   (${range.reverse().join(' .. ')})`,
  )
}
for (const other of [typed!, named!]) {
  console.log(targetLine(`columns / ${other.name}`, ratios(own!, other), { atLeast: target }))
}
