import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapIndexesMax } from '../../../src/maps/limits.ts'
import {
  type IndexSpec,
  parseQuery,
  type Query,
  type Row,
  runQuery,
  type WireQuery,
} from '../../../src/maps/query/mod.ts'
import { type Plan, planQuery, possiblePlans } from '../../../src/maps/query/plan.ts'
import { comparePositions, type PlacedRow, type Position, positionOf } from '../../../src/maps/query/query.ts'
import { rowsByPlan } from '../../../src/maps/query/run.ts'
import { anyGroupQuery, anyIndexes, anyKey, anyRecord, anyRowQuery, cursors, Records, runs, seed } from './records.ts'

type Change = readonly [string, unknown]

const anyChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.tuple(anyKey, fc.option(anyRecord, { nil: undefined, freq: 6 })),
  { maxLength: 80, size: 'max' },
)

/** The records after `changes`; the indexes begin with the first half of these and follow the others. */
function changed(changes: readonly Change[], indexes: readonly IndexSpec[]): Records {
  const half = changes.length >> 1
  const records = new Records(new Map(changes.slice(0, half).filter(([, value]) => value !== undefined)), indexes)
  for (const [key, value] of changes.slice(half)) records.change(key, value)
  return records
}

/** All rows of a query in their order, by looking at every record. */
function sorted(query: Query, records: Records): readonly PlacedRow[] {
  const rows = [...records.entries()].map(([key, value]) => ({
    key,
    value,
    position: positionOf(query, { key, value }),
  }))
  return rows
    .filter(({ value }) => query.matches(value))
    .sort((a, b) => comparePositions(query, a.position, b.position))
}

/** All pages of a query, one after the other by cursor. */
function pages(query: Query, { target }: Records): readonly Row[] {
  const all: Row[] = []
  let cursor: string | undefined
  do {
    const { rows, hasMore, nextCursor, cursorStatus } = runQuery(query, target, cursors, cursor)
    expect(cursorStatus).toBe(cursor === undefined ? 'none' : 'valid')
    expect(nextCursor !== undefined).toBe(hasMore && query.limit > 0)
    all.push(...rows)
    cursor = nextCursor
  } while (cursor !== undefined)
  return all
}

const keysOf = (rows: readonly Row[]): readonly string[] => rows.map(({ key }) => key)

describe(`plans (TEST_SEED=${seed})`, () => {
  type Find = (records: Records, plan: Plan, query: Query, need: number, after?: Position) => readonly PlacedRow[]
  const taken = new Set<string>()

  const sameAsAll = (find: Find, isCanary = false) =>
    fc.assert(
      fc.property(anyChanges, anyIndexes, anyRowQuery, fc.nat(30), (changes, indexes, wire, skipped) => {
        const records = changed(changes, indexes)
        const query = parseQuery(wire)
        const rows = sorted(query, records)
        const need = query.limit + 1
        const after = rows[skipped]?.position
        const begin = after ? skipped + 1 : 0
        for (const plan of possiblePlans(query, records.target.indexes!, need, after)) {
          taken.add(`${plan.name.replace(/\(.*/, '')} ${plan.order}`)
          const found = find(records, plan, query, need, after)
          expect(keysOf(found), plan.name).toEqual(keysOf(rows.slice(begin, begin + need)))
        }
      }),
      { seed, numRuns: 3_000, endOnFailure: isCanary },
    )

  test('every plan gives the rows that all records give, from every row on', () => {
    const find: Find = ({ target }, plan, query, need, after) => rowsByPlan(query, target.source, plan, need, after)
    sameAsAll(find)
    const kinds = ['hash none', 'inverted none', 'keys exact', 'navigable exact', 'navigable leading', 'navigable none']
    expect([...taken].sort()).toEqual([...kinds, 'scan none'])
    const forgetful: Find = (records, ...rest) => find(records, ...rest).filter(({ key }) => key !== 'k3')
    expect(() => sameAsAll(forgetful, true), 'canary: a record is lost').toThrow()
  })

  test('the pages of a query, one after the other, are all of its rows', () => {
    fc.assert(
      fc.property(anyChanges, anyIndexes, anyRowQuery, (changes, indexes, wire) => {
        const records = changed(changes, indexes)
        const query = parseQuery(wire)
        const expected = query.limit === 0 ? [] : sorted(query, records)
        expect(keysOf(pages(query, records))).toEqual(keysOf(expected))
      }),
      runs,
    )
  })

  test('groups are the same whichever plan finds their records', () => {
    fc.assert(
      fc.property(anyChanges, anyIndexes, anyGroupQuery, (changes, indexes, wire) => {
        const query = parseQuery(wire)
        expect(pages(query, changed(changes, indexes))).toEqual(pages(query, changed(changes, [])))
      }),
      runs,
    )
  })
})

const indexes: readonly IndexSpec[] = [
  { attribute: 'id', kind: 'hash' },
  { attribute: 'status', kind: 'hash' },
  { attribute: 'amount', kind: 'navigable' },
  { attribute: 'tags', kind: 'inverted' },
]
const states = ['new', 'open', 'done']

function orders(count: number, specs = indexes): Records {
  const record = (at: number) => ({ id: `id${at}`, status: states[at % 3], amount: at, tags: [`t${at}`, `u${at % 3}`] })
  return new Records(
    Array.from({ length: count }, (_, at) => [`k${(at * 7_919) % count}`, record(at)]),
    specs,
  )
}

const eq = (attribute: string, value: unknown) => ({ op: 'eq', attribute, value })
const queries: readonly (readonly [string, WireQuery, string])[] = [
  ['equality', { predicate: eq('id', 'id77'), limit: 20 }, 'hash(id)'],
  ['one of a list', { predicate: { op: 'in', attribute: 'id', value: ['id7', 'id8', 'id9'] }, limit: 20 }, 'hash(id)'],
  ['a range', { predicate: { op: 'between', attribute: 'amount', value: [100, 140] } }, 'navigable(amount)'],
  [
    'a range of both ends',
    {
      predicate: {
        op: 'and',
        children: [
          { op: 'gt', attribute: 'amount', value: 5_000 },
          { op: 'lt', attribute: 'amount', value: 5_031 },
        ],
      },
    },
    'navigable(amount)',
  ],
  ['order and limit', { sort: [{ field: 'amount', direction: 'desc' }], limit: 50 }, 'navigable(amount)'],
  [
    'order and limit within a wide filter',
    { where: { status: 'open' }, sort: { amount: 'asc' }, limit: 50 },
    'navigable(amount)',
  ],
  ['a limit without an order', { limit: 50 }, 'keys'],
  ['a wide filter with a limit', { where: { status: 'open' }, limit: 20 }, 'keys'],
  ['items of lists', { predicate: { op: 'containsAny', attribute: 'tags', value: ['t5', 't6'] } }, 'inverted(tags)'],
  [
    'the rarest of two items',
    { predicate: { op: 'containsAll', attribute: 'tags', value: ['u1', 't1'] } },
    'inverted(tags)',
  ],
]

describe('what a query costs', () => {
  const [small, large] = [orders(10_000), orders(200_000)]

  test.each(queries)('%s: as many records are read in a map of twenty times the size', (_title, wire, plan) => {
    const readsIn = (records: Records): number => {
      const query = parseQuery(wire)
      expect(planQuery(query, records.target.indexes!, query.limit + 1).name).toBe(plan)
      records.reads = 0
      const { rows } = runQuery(query, records.target, cursors)
      expect(rows.length).toBeGreaterThan(0)
      return records.reads
    }
    const before = readsIn(small)
    expect(readsIn(large)).toBeLessThanOrEqual(before * 1.3)
    expect(before).toBeLessThan(400)
  })

  const sorts = [
    [{ field: 'amount', direction: 'desc' }],
    [
      { field: 'amount', direction: 'asc' },
      { field: 'status', direction: 'asc' },
    ],
  ]
  test.each(sorts.map((sort) => [sort] as const))(
    'a later page costs what the first one does, in the order of %o',
    (sort) => {
      const query = parseQuery({ sort, limit: 50 })
      let cursor: string | undefined
      for (let page = 0; page < 20; page++) {
        large.reads = 0
        cursor = runQuery(query, large.target, cursors, cursor).nextCursor
        expect(large.reads).toBeLessThanOrEqual(53)
      }
    },
  )
})

describe('indexes', () => {
  test('a map has so many and no more', () => {
    const records = new Records([['k', { a: 1 }]])
    const add = (attribute: string) => records.target.indexes!.add({ attribute, kind: 'hash' }, records)
    for (let at = 0; at < mapIndexesMax; at++) add(`f${at}`)
    add('f0')
    expect(records.target.indexes!.list()).toHaveLength(mapIndexesMax)
    expect(() => add('another')).toThrow('indexes')
  })

  test('one that is removed is not used any more', () => {
    const records = orders(100)
    const query = parseQuery({ predicate: eq('id', 'id7') })
    records.target.indexes!.remove({ attribute: 'id', kind: 'hash' })
    expect(planQuery(query, records.target.indexes!, 10).name).not.toBe('hash(id)')
    expect(runQuery(query, records.target, cursors).rows).toHaveLength(1)
  })
})
