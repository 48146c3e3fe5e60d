import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryDeltasMax, queryGroupsMax, queryRecordsMax } from '../../../src/maps/limits.ts'
import {
  type Delta,
  type IndexSpec,
  LiveQuery,
  parseQuery,
  type QueryTarget,
  type Row,
  runQuery,
  type WireQuery,
} from '../../../src/maps/query/mod.ts'
import { canonicalText } from '../../../src/maps/query/value.ts'
import { anyGroupQuery, anyIndexes, anyKey, anyRecord, anyRowQuery, cursors, Records, seed } from './records.ts'

/** What a client does: it holds rows by key and knows nothing of queries. */
class View {
  readonly rows = new Map<string, unknown>()

  constructor(rows: readonly Row[]) {
    for (const { key, value } of rows) this.rows.set(key, value)
  }

  apply({ key, value, changeType }: Delta): void {
    expect(this.rows.has(key), `${changeType} ${key}`).toBe(changeType !== 'ENTER')
    if (changeType === 'LEAVE') this.rows.delete(key)
    else this.rows.set(key, value)
  }
}

const anyChange = fc.record({
  key: anyKey,
  value: fc.option(anyRecord, { nil: undefined, freq: 4 }),
  isTaken: fc.boolean(),
})
const anyChanges = fc.array(anyChange, { maxLength: 120, size: 'max' })
const anyLiveQuery: fc.Arbitrary<WireQuery> = fc
  .tuple(fc.oneof(anyRowQuery, anyGroupQuery), fc.constantFrom(undefined, ['a'], ['__count', 'b']))
  .map(([wire, fields]) => (fields ? { ...wire, fields } : wire))

const sameForm = (rows: ReadonlyMap<string, unknown>): string => canonicalText(Object.fromEntries(rows))

const change = (records: Records, live: LiveQuery, key: string, value: unknown): void =>
  live.change(key, records.change(key, value), value)

describe(`live queries (TEST_SEED=${seed})`, () => {
  type Take = (live: LiveQuery) => readonly Delta[]

  const follows = (take: Take, isCanary = false) =>
    fc.assert(
      fc.property(
        anyLiveQuery,
        anyIndexes,
        anyChanges,
        fc.nat(60),
        fc.boolean(),
        (wire, indexes, changes, begin, isLater) => {
          const records = new Records([], indexes)
          for (const { key, value } of changes.slice(0, begin)) records.change(key, value)
          const query = parseQuery(wire)
          const cursor = isLater ? runQuery(query, records.target, cursors).nextCursor : undefined
          const live = new LiveQuery(query, records.target, cursors, cursor)
          const view = new View(live.snapshot().rows)
          for (const { key, value, isTaken } of changes.slice(begin)) {
            change(records, live, key, value)
            if (!isTaken) continue
            for (const delta of take(live)) {
              view.apply(delta)
              expect(view.rows.size).toBeLessThanOrEqual(query.limit)
            }
            expectSame(view, wire, records.target, cursor)
          }
          expect(live.end).toBeUndefined()
          expect(live.held).toBeLessThanOrEqual(Math.max(1, 2 * query.limit) + 24)
        },
      ),
      { seed, numRuns: 200, endOnFailure: isCanary },
    )

  function expectSame(view: View, wire: WireQuery, target: QueryTarget, cursor: string | undefined): void {
    const { rows } = runQuery(parseQuery(wire), target, cursors, cursor)
    const expected = new Map(rows.map(({ key, value }) => [key, value]))
    // Of values that are equal, such as lists with 1 and 1n, a group shows any one.
    if (wire.groupBy) expect(sameForm(view.rows)).toBe(sameForm(expected))
    else expect(view.rows).toEqual(expected)
  }

  test('what a client makes of the changes is what the query gives anew, after every step', () => {
    follows((live) => live.take())
    const stays: Take = (live) => live.take().filter(({ changeType }) => changeType !== 'LEAVE')
    expect(() => follows(stays, true), 'canary: nothing leaves').toThrow()
    const stale: Take = (live) => live.take().filter(({ changeType }) => changeType !== 'UPDATE')
    expect(() => follows(stale, true), 'canary: nothing changes').toThrow()
  })
})

describe('the window', () => {
  const top: WireQuery = { where: { on: true }, sort: [{ field: 'n', direction: 'desc' }], limit: 3 }
  const records = (count: number, indexes: readonly IndexSpec[] = []) =>
    new Records(
      Array.from({ length: count }, (_, at) => [`k${at}`, { on: true, n: at }]),
      indexes,
    )
  const begin = (wire: WireQuery, from: Records) => new LiveQuery(parseQuery(wire), from.target, cursors)
  const told = (live: LiveQuery) => live.take().map(({ changeType, key }) => `${changeType} ${key}`)

  test('a row that comes in displaces the last, which leaves with its value', () => {
    const from = records(5)
    const live = begin(top, from)
    change(from, live, 'new', { on: true, n: 3.5 })
    expect(live.take()).toEqual([
      { key: 'k2', value: { on: true, n: 2 }, changeType: 'LEAVE' },
      { key: 'new', value: { on: true, n: 3.5 }, changeType: 'ENTER' },
    ])
  })

  test('a row that no longer matches leaves with its last value, one that is deleted with null, and the next comes in', () => {
    const from = records(5)
    const live = begin(top, from)
    change(from, live, 'k4', { on: false, n: 4 })
    expect(live.take()).toMatchObject([
      { key: 'k4', value: { on: true, n: 4 }, changeType: 'LEAVE' },
      { key: 'k1', changeType: 'ENTER' },
    ])
    change(from, live, 'k3', undefined)
    expect(live.take()).toMatchObject([
      { key: 'k3', value: null, changeType: 'LEAVE' },
      { key: 'k0', changeType: 'ENTER' },
    ])
  })

  test('a row that stays is an update, and one out of sight is nothing', () => {
    const from = records(9)
    const live = begin(top, from)
    change(from, live, 'k8', { on: true, n: 8.5 })
    change(from, live, 'k0', { on: true, n: 0.5 })
    expect(told(live)).toEqual(['UPDATE k8'])
  })

  test('what was changed again before it was taken is told once, and what came and went not at all', () => {
    const from = records(5)
    const live = begin(top, from)
    for (let at = 0; at < 2 * queryDeltasMax; at++) change(from, live, 'k4', { on: true, n: 10 + at })
    change(from, live, 'x', { on: true, n: 7 })
    change(from, live, 'x', undefined)
    expect(told(live)).toEqual(['UPDATE k4', 'UPDATE k2'])
    expect(live.end).toBeUndefined()
  })

  test('it holds twice what it shows at most, and looks at the map again only when these are used up', () => {
    const from = records(1_000, [{ attribute: 'n', kind: 'navigable' }])
    const live = begin({ sort: top.sort, limit: 50 }, from)
    from.reads = 0
    for (let at = 999; at > 949; at--) change(from, live, `k${at}`, undefined)
    expect([from.reads, live.held]).toEqual([0, 50])
    change(from, live, 'k949', undefined)
    expect([from.reads, live.held]).toEqual([100, 100])
  })

  test('many changes may wait for a client, and one more ends the query', () => {
    const from = records(1)
    const live = begin({}, from)
    for (let at = 0; at < queryDeltasMax; at++) change(from, live, `n${at}`, { n: at })
    expect(live.end).toBeUndefined()
    change(from, live, 'one more', { n: 0 })
    expect(live.end).toEqual({ error: 'Too many changes wait.', code: 'QUERY_SNAPSHOT_OVERFLOW' })
    expect(live.take()).toEqual([])
  })

  test('an order without a limit holds up to the ceiling, and ends past it', () => {
    const unlimited: WireQuery = { sort: top.sort }
    const from = records(queryRecordsMax)
    const live = begin(unlimited, from)
    expect(live.snapshot().rows).toHaveLength(queryRecordsMax)
    change(from, live, 'one more', { n: 0 })
    expect(live.end?.code).toBe('QUERY_UNBOUNDED_SORT')
    expect(() => begin(unlimited, from)).toThrow(expect.objectContaining({ details: { code: 'QUERY_UNBOUNDED_SORT' } }))
    expect(begin({}, from).snapshot()).toMatchObject({ hasMore: true, rows: { length: queryRecordsMax } })
  })

  test('groups past their limit end the query', () => {
    const from = records(queryGroupsMax)
    const live = begin({ groupBy: ['n'] }, from)
    expect(live.end).toBeUndefined()
    change(from, live, 'one more', { n: -1 })
    expect(live.end?.code).toBe('QUERY_SNAPSHOT_OVERFLOW')
  })

  test('a filter that takes too long for one change ends the query and nothing else', () => {
    const from = new Records()
    const live = begin({ predicate: { op: 'regex', attribute: 'text', value: '(a|b)*a(a|b){150}c' } }, from)
    const text = Array.from({ length: 4_000 }, (_, at) => 'ab'[((at * at) % 7) % 2]).join('')
    change(from, live, 'hostile', { text })
    expect(live.end).toMatchObject({ code: undefined, error: expect.stringContaining('work') })
  })

  test('a group whose least value goes has the next one, however many go', () => {
    const from = records(200)
    const live = begin(
      {
        aggregations: [
          { func: 'min', field: 'n' },
          { func: 'max', field: 'n' },
        ],
      },
      from,
    )
    for (let at = 0; at < 150; at++) {
      change(from, live, `k${at}`, undefined)
      expect(live.take()).toMatchObject([{ changeType: 'UPDATE', value: { __min_n: at + 1, __max_n: 199 } }])
    }
  })

  test('a group that stays the same is not told', () => {
    const from = records(3)
    const live = begin({ groupBy: ['on'], aggregations: [{ func: 'sum', field: 'n' }] }, from)
    change(from, live, 'k1', { on: true, n: 1, other: 1 })
    expect(live.take()).toEqual([])
  })

  test('a live query has no offset', () => {
    expect(() => begin({ offset: 1 }, records(1))).toThrow('offset')
  })
})
