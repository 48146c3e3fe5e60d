/**
 * Writes the rows of the log, many at a time.
 *
 * Handing a value to the database costs more than storing it does, so what all rows of a statement have in common is handed
 * over once. The branch that gives no row tells PostgreSQL the types of what follows it.
 */
import { CompiledQuery } from 'kysely'
import type { WriteTransaction } from '../storage/mod.ts'
import { partsOf, textOfSize } from './bulk.ts'
import type { Change } from './change.ts'
import { isEmptyClock } from './clock.ts'

/** What all changes of one push have in common. */
export interface Origin {
  readonly tenant: number
  readonly clientId: string
  readonly receivedMs: number
}

const operationNumbers = { Insert: 0, Update: 1, Delete: 2 } as const

/** A column, what it is in the database, and its value. */
interface Column {
  readonly name: string
  readonly type: 'bigint' | 'integer' | 'text'
  value(change: Change): string | number
}

/** Key and data as one value, which costs half of what two do; the database cuts it behind the key. */
const keyLength: Column = { name: 'key_length', type: 'integer', value: ({ key }) => key.length }

/** Columns that are written as one for all rows, or one for each: most pushes are of one table, many of one moment. */
const groups: readonly (readonly Column[])[] = [
  [
    { name: 'table_name', type: 'text', value: ({ table }) => table },
    { name: 'clock', type: 'text', value: ({ clock }) => (isEmptyClock(clock) ? '{}' : JSON.stringify(clock)) },
    { name: 'compressed', type: 'bigint', value: ({ compressed }) => (compressed ? 1 : 0) },
  ],
  [{ name: 'operation', type: 'bigint', value: ({ operation }) => operationNumbers[operation] }],
  [{ name: 'made_at', type: 'text', value: ({ timestamp }) => timestamp }],
  [keyLength],
]

/** A way to write rows: which columns are the same in all of them, and which are not. */
class Shape {
  readonly #common: readonly Column[]
  readonly #own: readonly Column[]
  readonly #text: (size: number) => string

  constructor(common: readonly Column[], own: readonly Column[]) {
    this.#common = common
    this.#own = own
    this.#text = textOfSize((size) => this.#write(size))
  }

  /** Inserts `changes` from `begin` to before `end`; the first of all has the position `first`. */
  insert(
    { tenant, clientId, receivedMs }: Origin,
    first: number,
    changes: readonly Change[],
    begin: number,
    end: number,
  ): CompiledQuery {
    const parameters: unknown[] = [tenant, clientId, receivedMs, first + begin]
    for (const { value } of this.#common) parameters.push(value(changes[begin]!))
    for (let at = begin; at < end; at += 1) {
      const change = changes[at]!
      parameters.push(rowBytes(change), change.checksum)
      for (const { value } of this.#own) parameters.push(value(change))
    }
    return CompiledQuery.raw(this.#text(end - begin), parameters)
  }

  #write(size: number): string {
    const stored = (columns: readonly Column[]) =>
      columns.filter((column) => column !== keyLength).map(({ name }) => name)
    const common = ['tenant', 'client_id', 'received_at', 'first', ...this.#common.map(({ name }) => name)]
    const types = ['bigint', 'text', 'bigint', 'bigint', ...this.#common.map(({ type }) => type)]
    const own = ['place', 'bytes', 'checksum', ...this.#own.map(({ name }) => name)]
    const like = ['lsn', 'data', 'checksum', ...this.#own.map((column) => (column === keyLength ? '0' : column.name))]
    const kept = ['tenant', 'client_id', 'received_at', ...stored(this.#common), 'checksum', ...stored(this.#own)]
    const rows = Array.from({ length: size }, (_, at) => ` union all select ${at}${',?'.repeat(own.length - 1)}`)
    return (
      `with common (${common}) as (select ${types.map((type) => `cast(? as ${type})`)}), ` +
      `own (${own}) as (select ${like} from sync_changes where 1 = 0${rows.join('')}) ` +
      `insert into sync_changes (lsn, row_key, data, ${kept}) ` +
      `select first + place, substr(bytes, 1, key_length), substr(bytes, key_length + 1), ${kept} from own cross join common`
    )
  }
}

function rowBytes({ key, data }: Change): Uint8Array {
  const isOne = key.buffer === data.buffer && key.byteOffset + key.length === data.byteOffset
  if (!isOne) return Buffer.concat([key, data])
  return new Uint8Array(key.buffer, key.byteOffset, key.length + data.length)
}

/** The shapes, by which groups are the same in all rows: bit 0 is the first group. */
const shapes: readonly Shape[] = Array.from({ length: 2 ** groups.length }, (_, bits) => {
  const isCommon = (group: number) => (bits & (1 << group)) !== 0
  const [common, own] = [groups.filter((_, at) => isCommon(at)), groups.filter((_, at) => !isCommon(at))]
  return new Shape(common.flat(), own.flat())
})

function shapeOf(changes: readonly Change[]): Shape {
  const bits = groups.map((columns, at) => (columns.every((column) => isCommonTo(changes, column)) ? 1 << at : 0))
  return shapes[bits.reduce((sum, bit) => sum + bit, 0)]!
}

function isCommonTo(changes: readonly Change[], { value }: Column): boolean {
  const first = value(changes[0]!)
  return changes.every((change) => value(change) === first)
}

/** Inserts changes at the positions from `first` on. */
export async function insertChanges(
  tx: WriteTransaction,
  origin: Origin,
  first: number,
  changes: readonly Change[],
): Promise<void> {
  const shape = shapeOf(changes)
  for (const [begin, end] of partsOf(changes.length)) {
    await tx.executeQuery(shape.insert(origin, first, changes, begin, end))
  }
}
