import { queryWorkMax } from '../limits.ts'
import type { CursorStatus, Cursors } from './cursor.ts'
import { groupRows } from './groups.ts'
import type { MapIndexes, RecordSource } from './map-indexes.ts'
import { type Plan, type PlanOrder, planQuery } from './plan.ts'
import { comparePositions, type PlacedRow, type Position, positionOf, project, type Query, type Row } from './query.ts'
import { TopRows } from './top-rows.ts'
import { compareOrderables } from './value.ts'

/** The records of a map and its indexes; without indexes every record is tried. */
export interface QueryTarget {
  readonly source: RecordSource
  readonly indexes: MapIndexes | undefined
}

/** What a query found. */
export interface QueryAnswer {
  readonly rows: readonly Row[]
  /** Whether there are rows after the last of these. */
  readonly hasMore: boolean
  /** Goes on after the last row; not there when nothing follows, or when it would be longer than a cursor may be. */
  readonly nextCursor?: string
  /** `none`: there was no cursor. After one that is expired or invalid the rows are those from the start. */
  readonly cursorStatus: CursorStatus
}

/**
 * Runs `query` over `target`: the rows that match, in order, from `cursor` on, at most as many as its limit. Equal calls
 * give equal rows, whichever indexes there are. Fails with `validation_failed` when the filter takes too much work.
 */
export function runQuery(query: Query, target: QueryTarget, cursors: Cursors, cursor?: unknown): QueryAnswer {
  const { status, after } = cursors.read(query, cursor)
  const found = firstRows(query, target, query.offset + query.limit + 1, after)
  const rows = found.slice(query.offset, query.offset + query.limit)
  return answerOf(query, rows, found.length > query.offset + query.limit, cursors, status)
}

/** The answer of `rows`, all that `query` gives at once. */
export function answerOf(
  query: Query,
  rows: readonly PlacedRow[],
  hasMore: boolean,
  cursors: Cursors,
  status: CursorStatus,
): QueryAnswer {
  const last = rows.at(-1)
  const nextCursor = hasMore && last ? cursors.issue(query, last.position) : undefined
  const shown = rows.map((row) => project(query, row))
  return { rows: shown, hasMore, ...(nextCursor === undefined ? {} : { nextCursor }), cursorStatus: status }
}

/** The first `need` rows of `query` after the position `after`, in order and whole. */
export function firstRows(query: Query, target: QueryTarget, need: number, after?: Position): readonly PlacedRow[] {
  query.work.begin(queryWorkMax)
  if (query.grouping) return collectRows(query, groupRows(query, matchingRows(query, target)), 'none', need, after)
  const plan = target.indexes && planQuery(query, target.indexes, need, after)
  return rowsByPlan(query, target.source, plan, need, after)
}

/** The same, found by `plan`. */
export const rowsByPlan = (
  query: Query,
  source: RecordSource,
  plan: Plan | undefined,
  need: number,
  after?: Position,
): readonly PlacedRow[] =>
  collectRows(query, matches(query, triedRows(source, plan)), plan?.order ?? 'none', need, after)

/** All records that match, in no order. */
export function matchingRows(query: Query, target: QueryTarget): Iterable<Row> {
  const plan = target.indexes && planQuery(query, target.indexes, Number.POSITIVE_INFINITY)
  return matches(query, triedRows(target.source, plan))
}

function* triedRows(source: RecordSource, plan: Plan | undefined): Generator<Row> {
  if (plan?.keys) for (const key of plan.keys()) yield { key, value: source.get(key) }
  else for (const [key, value] of source.entries()) yield { key, value }
}

function* matches(query: Query, rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) if (row.value !== undefined && query.matches(row.value)) yield row
}

/** The first `need` of `rows` in the order of `query`, after the position `after`; `order` is that in which they come. */
export function collectRows(
  query: Query,
  rows: Iterable<Row>,
  order: PlanOrder,
  need: number,
  after: Position | undefined,
): readonly PlacedRow[] {
  const top = new TopRows<PlacedRow>(need, (a, b) => comparePositions(query, a.position, b.position))
  let edge: Position | undefined
  for (const { key, value } of rows) {
    const position = positionOf(query, { key, value })
    if (after && comparePositions(query, position, after) <= 0) continue
    // The first field alone is in order: what follows may come earlier only while it is the same.
    if (edge && compareOrderables(edge.values[0], position.values[0]) !== 0) break
    top.add({ key, value, position })
    if (!top.isFull || order === 'none') continue
    if (order === 'exact') break
    edge ??= position
  }
  return top.rows()
}
