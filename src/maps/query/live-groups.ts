import { queryWorkMax } from '../limits.ts'
import { GroupTable } from './groups.ts'
import type { Grouping, PlacedRow, Position, Query, Row } from './query.ts'
import { collectRows, matchingRows, type QueryTarget } from './run.ts'
import { sameValue } from './value.ts'

/** A group whose row changed; without a row it has no records any more. */
export interface GroupChange {
  readonly key: string
  readonly row: Row | undefined
}

/** The groups of a live query. */
export class LiveGroups {
  readonly #query: Query
  readonly #grouping: Grouping
  readonly #target: QueryTarget
  #table: GroupTable

  constructor(query: Query, grouping: Grouping, target: QueryTarget) {
    this.#query = query
    this.#grouping = grouping
    this.#target = target
    this.#table = this.#read()
  }

  get size(): number {
    return this.#table.size
  }

  /** The first `count` groups in the order of the query, after the position `after`. */
  firstRows(count: number, after: Position | undefined): readonly PlacedRow[] {
    return collectRows(this.#query, this.#table.rows(), 'none', count, after)
  }

  /** Takes in that a record was `before` and is `after`; gives the groups that are no longer the same. */
  change(before: unknown, after: unknown): readonly GroupChange[] {
    const old = before !== undefined && this.#query.matches(before) ? [before] : []
    const now = after !== undefined && this.#query.matches(after) ? [after] : []
    const keys = new Set([...old, ...now].map((value) => this.#table.keyOf(value)))
    const rows = [...keys].map((key) => ({ key, row: this.#table.row(key) }))
    for (const value of old) this.#table.exclude(value)
    for (const value of now) this.#table.include(value)
    if ([...keys].some((key) => this.#table.isDry(key))) this.#table = this.#read()
    return rows.flatMap(({ key, row }) => {
      const changed = this.#table.row(key)
      return sameValue(row?.value, changed?.value) ? [] : [{ key, row: changed }]
    })
  }

  #read(): GroupTable {
    this.#query.work.begin(queryWorkMax)
    return new GroupTable(this.#grouping, matchingRows(this.#query, this.#target))
  }
}
