import { fail } from '../../errors.ts'
import {
  queryAggregationsMax,
  queryFieldsMax,
  queryOffsetMax,
  queryRecordsMax,
  querySortFieldsMax,
  queryWorkMax,
} from '../limits.ts'
import { type Getter, getter } from './attribute.ts'
import { type Condition, everything, parsePredicate, parseWhere, type ReferenceLookup } from './condition.ts'
import { compileFilter, type Filter } from './filter.ts'
import { canonicalText, compareKeys, compareOrderables, isObject, type Orderable, orderable } from './value.ts'
import { Work } from './work.ts'

/** A query as clients send it; nothing of it was checked yet. `filter` of /sync goes into `where`. */
export interface WireQuery {
  readonly where?: unknown
  readonly predicate?: unknown
  readonly sort?: unknown
  readonly limit?: unknown
  readonly offset?: unknown
  readonly fields?: unknown
  readonly groupBy?: unknown
  readonly aggregations?: unknown
}

/** A record that a query found, or a group of them. */
export interface Row {
  readonly key: string
  readonly value: unknown
}

export interface SortField {
  readonly field: string
  readonly descending: boolean
  readonly get: Getter
}

export type AggregateFunction = 'count' | 'sum' | 'min' | 'max' | 'avg'

export interface Aggregation {
  readonly func: AggregateFunction
  readonly field: string
  readonly get: Getter
}

export interface Grouping {
  readonly fields: readonly { readonly field: string; readonly get: Getter }[]
  readonly aggregations: readonly Aggregation[]
}

/** The place of a row in the order of a query. */
export interface Position {
  readonly values: readonly Orderable[]
  readonly key: string
}

/** A row and where it stands. */
export interface PlacedRow extends Row {
  readonly position: Position
}

/** A query that was checked and compiled. */
export interface Query {
  readonly condition: Condition
  readonly matches: Filter
  /** Counts what `matches` does; whoever tries records begins it anew. */
  readonly work: Work
  readonly sort: readonly SortField[]
  /** Rows at most, up to `queryRecordsMax`. */
  readonly limit: number
  /** Whether the client set the limit. */
  readonly isLimited: boolean
  readonly offset: number
  readonly fields: readonly string[] | undefined
  readonly grouping: Grouping | undefined
  /** Equal for equal filters, and for equal orders; a cursor holds for one of each. */
  readonly filterText: string
  readonly sortText: string
}

/** What clients read as the `code` of a query that cannot be answered or kept up; in the details of the failure. */
export const queryCodes = { unboundedSort: 'QUERY_UNBOUNDED_SORT', tooMuch: 'QUERY_SNAPSHOT_OVERFLOW' } as const

const refuse = (message: string): never => fail('validation_failed', message)

/** Checks and compiles a query; `lookup` gives what a `valueRef` stands for. Fails with `validation_failed`. */
export function parseQuery(wire: WireQuery, lookup?: ReferenceLookup): Query {
  const work = new Work()
  work.begin(queryWorkMax)
  const condition = conditionOf(wire, lookup)
  const sort = sortOf(wire.sort)
  const grouping = groupingOf(wire.groupBy, wire.aggregations)
  return {
    condition,
    matches: compileFilter(condition, work),
    work,
    sort,
    limit: Math.min(count(wire.limit, 'limit') ?? queryRecordsMax, queryRecordsMax),
    isLimited: wire.limit !== undefined && wire.limit !== null,
    offset: offsetOf(wire.offset),
    fields: fieldsOf(wire.fields),
    grouping,
    filterText: canonicalText([condition, wire.groupBy, wire.aggregations]),
    sortText: canonicalText(sort.map(({ field, descending }) => [field, descending])),
  }
}

function conditionOf(wire: WireQuery, lookup?: ReferenceLookup): Condition {
  if (wire.predicate !== undefined && wire.predicate !== null) return parsePredicate(wire.predicate, lookup)
  return wire.where === undefined || wire.where === null ? everything : parseWhere(wire.where)
}

function count(raw: unknown, name: string): number | undefined {
  if (raw === undefined || raw === null) return undefined
  const number = typeof raw === 'bigint' ? Number(raw) : raw
  if (typeof number === 'number' && number >= 0 && Number.isInteger(number)) return number
  return refuse(`${name} is a whole number from 0.`)
}

function offsetOf(raw: unknown): number {
  const offset = count(raw, 'offset') ?? 0
  return offset > queryOffsetMax ? refuse(`offset is at most ${queryOffsetMax}.`) : offset
}

function listOf(raw: unknown, name: string, max: number): readonly unknown[] {
  const list = Array.isArray(raw) ? raw : refuse(`${name} is a list.`)
  return list.length > max ? refuse(`${name} has at most ${max} items.`) : list
}

const textOf = (raw: unknown, name: string): string => (typeof raw === 'string' ? raw : refuse(`${name} is a text.`))

/** Of the form `[{field, direction}]`, or `{field: direction}`. */
function sortOf(raw: unknown): readonly SortField[] {
  if (raw === undefined || raw === null) return []
  const asList = isObject(raw) ? Object.entries(raw).map(([field, direction]) => ({ field, direction })) : raw
  return listOf(asList, 'sort', querySortFieldsMax).map((item) => {
    if (!isObject(item)) return refuse('sort has a field and a direction.')
    const field = textOf(item.field, 'The field of sort')
    return { field, descending: isDescending(item.direction), get: getter(field) }
  })
}

function isDescending(raw: unknown): boolean {
  if (raw === undefined || raw === null || raw === 'asc') return false
  return raw === 'desc' || refuse('The direction of sort is asc or desc.')
}

function fieldsOf(raw: unknown): readonly string[] | undefined {
  if (raw === undefined || raw === null) return undefined
  return listOf(raw, 'fields', queryFieldsMax).map((name) => textOf(name, 'A field'))
}

const functions = new Set<unknown>(['count', 'sum', 'min', 'max', 'avg'] satisfies AggregateFunction[])

function groupingOf(rawFields: unknown, rawAggregations: unknown): Grouping | undefined {
  const names = listOf(rawFields ?? [], 'groupBy', querySortFieldsMax).map((name) => textOf(name, 'A field of groupBy'))
  const aggregations = listOf(rawAggregations ?? [], 'aggregations', queryAggregationsMax).map(aggregationOf)
  if (names.length === 0 && aggregations.length === 0) return undefined
  return { fields: names.map((field) => ({ field, get: getter(field) })), aggregations }
}

function aggregationOf(raw: unknown): Aggregation {
  if (!isObject(raw) || !functions.has(raw.func)) return refuse('An aggregation is count, sum, min, max or avg.')
  const func = raw.func as AggregateFunction
  const field = func === 'count' ? '' : textOf(raw.field, 'The field of an aggregation')
  return { func, field, get: getter(field) }
}

/** Where a row stands in the order of `query`. */
export const positionOf = (query: Query, row: Row): Position => ({
  values: query.sort.map(({ get }) => orderable(get(row.value))),
  key: row.key,
})

/** Negative, 0 or positive, in the order of `query`: its fields, each by its direction, then the keys ascending. */
export function comparePositions(query: Query, a: Position, b: Position): number {
  for (let at = 0; at < query.sort.length; at++) {
    const order = compareOrderables(a.values[at], b.values[at])
    if (order !== 0) return query.sort[at]!.descending ? -order : order
  }
  return compareKeys(a.key, b.key)
}

/** `row` as the client sees it: with the fields it asked for. */
export function project(query: Query, { key, value }: Row): Row {
  const { fields } = query
  if (!fields || !isObject(value)) return { key, value }
  const kept = fields.filter((name) => Object.hasOwn(value, name))
  return { key, value: Object.fromEntries(kept.map((name) => [name, value[name]])) }
}
