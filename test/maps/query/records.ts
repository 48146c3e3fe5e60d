import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import {
  type CursorSigner,
  Cursors,
  type IndexSpec,
  MapIndexes,
  type QueryTarget,
  type RecordSource,
  type WireQuery,
} from '../../../src/maps/query/mod.ts'

/** Set TEST_SEED to see a failure again. */
export const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31)

export const runs = { seed, numRuns: 500 }

export const signer: CursorSigner = {
  sign: (text) => createHmac('sha256', 'test').update(text).digest('base64url'),
  verify: (text, signature) => signer.sign(text) === signature,
}

export const cursors = new Cursors(signer, () => 1_000)

/** A map with indexes that counts how often a record is looked at. */
export class Records implements RecordSource {
  readonly #records = new Map<string, unknown>()
  readonly target: QueryTarget
  reads = 0

  constructor(records: Iterable<readonly [string, unknown]> = [], indexes: readonly IndexSpec[] = []) {
    for (const [key, value] of records) this.#records.set(key, value)
    const index = new MapIndexes(this)
    for (const spec of indexes) index.add(spec, this)
    this.target = { source: this, indexes: index }
    this.reads = 0
  }

  get size(): number {
    return this.#records.size
  }

  get(key: string): unknown {
    this.reads += 1
    return this.#records.get(key)
  }

  *entries(): Iterable<readonly [string, unknown]> {
    for (const entry of this.#records) {
      this.reads += 1
      yield entry
    }
  }

  /** Sets a record, or removes it with `undefined`; gives what it was. */
  change(key: string, after: unknown): unknown {
    const before = this.#records.get(key)
    if (after === undefined) this.#records.delete(key)
    else this.#records.set(key, after)
    this.target.indexes?.change(key, before, after)
    return before
  }
}

const names = ['alpha', 'al', 'zzz', ''] as const

/** Values of every kind, so few that they meet often. */
const anyScalar = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(0.5, -0, 1n, 2n, 2n ** 60n, Number.NaN, Number.POSITIVE_INFINITY, null) },
)
const anyList = fc.array(anyScalar, { maxLength: 3 })
const anyObject = fc.record({ c: anyScalar }, { requiredKeys: [] })
export const anyAttribute = fc.oneof(
  { weight: 6, arbitrary: anyScalar },
  { weight: 1, arbitrary: anyList },
  { weight: 1, arbitrary: anyObject },
)

const anyFields = fc.record(
  { a: anyAttribute, b: anyAttribute, tags: fc.oneof({ weight: 3, arbitrary: anyList }, anyScalar) },
  { requiredKeys: [] },
)
export const anyRecord = fc.oneof(
  { weight: 20, arbitrary: anyFields },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('text', 7, [1], null) },
)

export const anyKey = fc.constantFrom(...Array.from({ length: 24 }, (_, at) => `k${at}`))

const anyAttributeName = fc.constantFrom('a', 'a', 'a', 'b', 'tags', 'a.c')

const leaf = (ops: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.record({ op: fc.constantFrom(...ops), attribute: anyAttributeName, value })

const anyLeaf = fc.oneof(
  leaf(['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'contains'], anyAttribute),
  leaf(['gt', 'gte', 'lt', 'lte'], fc.constantFrom(0, 1, 2, 3, 'al', true)),
  leaf(['in', 'containsAny', 'containsAll'], fc.array(anyScalar, { maxLength: 3 })),
  leaf(['in', 'containsAny', 'containsAll'], fc.array(anyAttribute, { maxLength: 4 })),
  leaf(['between'], fc.tuple(anyScalar, anyScalar)),
  leaf(['like', 'startsWith', 'endsWith', 'contains'], fc.constantFrom('a', 'al', '%a', '', 'z')),
  leaf(['isNull', 'isNotNull'], fc.constant(undefined)),
)

const anyTree: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyLeaf,
    fc.record({ op: fc.constantFrom('and', 'and', 'or', 'not'), children: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
})).tree

const anyPredicate = fc.oneof(
  anyTree,
  fc.record({ op: fc.constant('and'), children: fc.array(anyLeaf, { minLength: 1, maxLength: 3 }) }),
)

const anySort = fc.array(fc.record({ field: anyAttributeName, direction: fc.constantFrom('asc', 'desc') }), {
  maxLength: 2,
})

export const anyIndexes: fc.Arbitrary<readonly IndexSpec[]> = fc.array(
  fc.record({ attribute: anyAttributeName, kind: fc.constantFrom('hash', 'navigable', 'inverted') }),
  { maxLength: 6, size: 'max' },
)

const anyAggregations = fc.array(
  fc.record({ func: fc.constantFrom('count', 'sum', 'min', 'max', 'avg'), field: fc.constantFrom('a', 'b') }),
  { maxLength: 4 },
)

export const anyRowQuery: fc.Arbitrary<WireQuery> = fc.record(
  { predicate: anyPredicate, sort: anySort, limit: fc.integer({ min: 0, max: 6 }) },
  { requiredKeys: [] },
)

export const anyGroupQuery: fc.Arbitrary<WireQuery> = fc.record(
  {
    predicate: anyPredicate,
    groupBy: fc.subarray(['a', 'b']),
    aggregations: anyAggregations,
    sort: fc.constantFrom([{ field: '__count', direction: 'desc' }], [{ field: 'a', direction: 'asc' }]),
    limit: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: ['groupBy'] },
)
