import { expect, test } from 'vitest'
import type { ColumnData, Numbers, ParquetColumn } from '../../../src/generation/parquet/schema.ts'
import { mix } from '../../../src/generation/randomness.ts'
import { repetitions } from '../../support/repetitions.ts'
import { byDuckdb, byHyparquet, fileOf, type Group, type Row, rowsOf, textOf } from './parquet-file.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31)
const tables = repetitions(60)

/** Integers 0..bound-1, one after the other. */
class Dice {
  #state: number
  constructor(from: number) {
    this.#state = from | 0
  }
  below(bound: number): number {
    this.#state = (this.#state + 0x9e3779b9) | 0
    return Math.floor(((mix(this.#state) >>> 0) / 2 ** 32) * bound)
  }
  /** Of either sign, small as often as large, below 2^bits. */
  integer(bits: number): number {
    const size = this.below(bits + 1)
    const value = Math.floor((this.below(2 ** 32) / 2 ** 32) * 2 ** size)
    return this.below(2) === 0 ? value : -value
  }
  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }
}

const types = ['dictionary', 'string', 'int32', 'int64', 'date', 'timestamp', 'decimal', 'boolean'] as const
const sizes = [1, 2, 3, 4, 5, 8, 9, 100, 128, 129, 256, 257, 2_500, 4_097, 20_000, 32_768]
const lengths = [0, 1, 2, 7, 8, 9, 15, 16, 17, 63, 64, 65, 500, 1_000]
/** Bits that both readers tell exactly. Dates of DuckDB end before those of 32 bits. */
const bits = { int32: 31, int64: 53, date: 20, timestamp: 46, decimal: 49 } as const

function columnOf(dice: Dice, index: number): ParquetColumn {
  const named = { name: `c${index}`, optional: dice.below(2) === 0 }
  const type = dice.pick(types)
  if (type === 'decimal') return { ...named, type, scale: dice.pick([0, 2, 3]) }
  if (type !== 'dictionary') return { ...named, type }
  return { ...named, type, values: Array.from({ length: dice.pick(sizes) }, (_, code) => (code ? `v${code} é` : '')) }
}

function dataOf(dice: Dice, column: ParquetColumn, rows: number): ColumnData {
  if (column.type === 'dictionary') return codesOf(dice, column.values.length, rows)
  const values = column.type === 'string' ? textOf(stringsOf(dice, rows)) : numbersOf(dice, column, rows)
  if (!column.optional || dice.below(4) === 0) return values
  const share = dice.pick([1, 2, 10, 1_000])
  return { values, present: new Uint8Array(rows).map(() => dice.below(share)) }
}

/** Spread over the dictionary, few of them, or one only. */
function codesOf(dice: Dice, size: number, rows: number): Numbers {
  const last = size - 1
  const among = dice.pick([[dice.below(size)], [0, last], Array.from({ length: size }, (_, code) => code)])
  const codes = size <= 256 ? new Uint8Array(rows) : dice.below(2) ? new Uint16Array(rows) : new Int32Array(rows)
  for (let row = 0; row < rows; row++) codes[row] = dice.pick(among)
  return codes
}

function stringsOf(dice: Dice, rows: number): string[] {
  const letters = ['a', 'Z', '0', ' ', 'é', '€', '😀', '\0']
  return Array.from({ length: rows }, () =>
    Array.from({ length: dice.pick([0, 1, 3, 4, 5, 36, 200]) }, () => dice.pick(letters)).join(''),
  )
}

function numbersOf(dice: Dice, { type }: ParquetColumn, rows: number): Numbers {
  if (type === 'dictionary' || type === 'string') throw new Error('no numbers')
  if (type === 'boolean') return new Uint8Array(rows).map(() => dice.below(3))
  const narrow = (type === 'int32' || type === 'date') && dice.below(2) === 0
  const numbers = narrow ? new Int32Array(rows) : new Float64Array(rows)
  for (let row = 0; row < rows; row++) numbers[row] = dice.integer(bits[type])
  return numbers
}

function tableOf(dice: Dice): { columns: ParquetColumn[]; groups: Group[] } {
  const columns = Array.from({ length: 1 + dice.below(8) }, (_, index) => columnOf(dice, index))
  const groups = Array.from({ length: dice.below(4) }, () => {
    const rows = dice.pick(lengths)
    return { rows, data: columns.map((column) => dataOf(dice, column, rows)) }
  })
  return { columns, groups }
}

/** Where what was read is not what was fed in: '' when nowhere. */
function difference(fed: readonly Row[], read: readonly Row[]): string {
  if (fed.length !== read.length) return `${read.length} rows for ${fed.length}`
  for (const [index, row] of fed.entries()) {
    for (const [name, cell] of Object.entries(row)) {
      if (read[index]![name] !== cell) return `row ${index}, ${name}: ${read[index]![name]} for ${cell}`
    }
  }
  return ''
}

test(`random tables come back from both readers (TEST_SEED=${seed})`, { timeout: 60_000 }, async () => {
  for (let table = 0; table < tables; table++) {
    const { columns, groups } = tableOf(new Dice(mix(seed) ^ mix(table + 1)))
    const file = fileOf(columns, groups)
    const fed = groups.flatMap((group) => rowsOf(columns, group))
    const told = `TEST_SEED=${seed}, table ${table}: ${columns.map(({ type }) => type)}`
    expect(difference(fed, await byHyparquet(columns, file)), `${told}, hyparquet`).toBe('')
    expect(difference(fed, await byDuckdb(columns, file)), `${told}, DuckDB`).toBe('')
  }
})

test('the canary: one changed bit of a packed code is found', async () => {
  const columns: ParquetColumn[] = [{ name: 'c', type: 'dictionary', values: ['a', 'b', 'c', 'd'] }]
  const group = { rows: 64, data: [new Uint8Array(64).map((_, row) => row % 4)] }
  const file = fileOf(columns, [group])
  const packed = Buffer.from(file).indexOf(Buffer.from([0b11100100, 0b11100100]))
  file[packed + 3]! ^= 1
  const found = 'row 12, c: b for a'
  expect(difference(rowsOf(columns, group), await byHyparquet(columns, file))).toBe(found)
  expect(difference(rowsOf(columns, group), await byDuckdb(columns, file))).toBe(found)
})
