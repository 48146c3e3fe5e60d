import { fail } from '../../errors.ts'
import { queryGroupsMax } from '../limits.ts'
import { type Accumulator, accumulatorOf } from './accumulator.ts'
import { type Aggregation, type Grouping, type Query, queryCodes, type Row } from './query.ts'
import { canonicalText, isPresent, orderable, scalar } from './value.ts'

const tagged = (tag: string, text: string): string => `${tag}${Buffer.byteLength(text, 'utf8')}:${text}`

/** The name of a group's value: says of what kind it is, and for texts and lists how many bytes follow. */
function tagOf(value: unknown): string {
  if (!isPresent(value)) return 'N'
  const plain = scalar(value)
  if (typeof plain === 'string') return tagged('S', plain)
  if (typeof plain === 'boolean') return plain ? 'B1' : 'B0'
  if (typeof plain === 'bigint') return `I${plain};`
  if (typeof plain === 'number') return Number.isInteger(plain) ? `I${BigInt(plain)};` : `F${plain};`
  return tagged('J', canonicalText(value))
}

const bucketOf = (grouping: Grouping, value: unknown): string =>
  grouping.fields.map(({ get }) => tagOf(get(value))).join('')

/** The records of one value of the grouping fields. */
class Group {
  readonly #key: string
  readonly #fields: readonly (readonly [string, unknown])[]
  readonly #results: readonly (Aggregation & { readonly accumulator: Accumulator })[]
  #count = 0

  constructor(grouping: Grouping, key: string, first: unknown) {
    this.#key = key
    this.#fields = grouping.fields.map(({ field, get }) => [field, groupValue(get(first))])
    this.#results = grouping.aggregations.flatMap((aggregation) => {
      const accumulator = accumulatorOf(aggregation.func)
      return accumulator ? [{ ...aggregation, accumulator }] : []
    })
  }

  get count(): number {
    return this.#count
  }

  get isDry(): boolean {
    return this.#results.some(({ accumulator }) => accumulator.isDry)
  }

  include(value: unknown): void {
    this.#count += 1
    for (const { get, accumulator } of this.#results) accumulator.include(orderable(get(value)))
  }

  exclude(value: unknown): void {
    this.#count -= 1
    for (const { get, accumulator } of this.#results) accumulator.exclude(orderable(get(value)))
  }

  row(): Row {
    const results = this.#results.map(({ func, field, accumulator }) => [`__${func}_${field}`, accumulator.value()])
    const value = Object.fromEntries([['__key', this.#key], ['__count', this.#count], ...this.#fields, ...results])
    return { key: this.#key, value }
  }
}

/** One form for all values of a group: 1 and 1n are one. */
const groupValue = (value: unknown): unknown => scalar(value) ?? value ?? null

/** The groups of a query, kept up to date record by record. */
export class GroupTable {
  readonly #grouping: Grouping
  readonly #groups = new Map<string, Group>()

  /** Begins with `rows`, all records that match. Fails with `validation_failed` where there are too many groups. */
  constructor(grouping: Grouping, rows: Iterable<Row>) {
    this.#grouping = grouping
    for (const { value } of rows) this.include(value)
  }

  get size(): number {
    return this.#groups.size
  }

  /** Whether a least or greatest value is no longer known: the table has to be made anew. */
  isDry(key: string): boolean {
    return this.#groups.get(key)?.isDry ?? false
  }

  /** The key of the group that a record belongs to. */
  keyOf(value: unknown): string {
    return bucketOf(this.#grouping, value)
  }

  include(value: unknown): void {
    const key = this.keyOf(value)
    let group = this.#groups.get(key)
    if (!group) {
      if (this.#groups.size >= queryGroupsMax) tooMany()
      group = new Group(this.#grouping, key, value)
      this.#groups.set(key, group)
    }
    group.include(value)
  }

  /** Takes away a record that was added. */
  exclude(value: unknown): void {
    const key = this.keyOf(value)
    const group = this.#groups.get(key)
    group?.exclude(value)
    if (group?.count === 0) this.#groups.delete(key)
  }

  /** The row of a group; `undefined` where it has no records. */
  row(key: string): Row | undefined {
    return this.#groups.get(key)?.row()
  }

  *rows(): Generator<Row> {
    for (const group of this.#groups.values()) yield group.row()
  }
}

const tooMany = (): never =>
  fail('validation_failed', `A query has at most ${queryGroupsMax} groups.`, { code: queryCodes.tooMuch })

/** The rows of the groups of `rows`, in no order. */
export const groupRows = (query: Query, rows: Iterable<Row>): Iterable<Row> =>
  query.grouping ? new GroupTable(query.grouping, rows).rows() : []
