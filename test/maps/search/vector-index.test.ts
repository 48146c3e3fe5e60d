import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchResultsMax, vectorDimensionMax } from '../../../src/maps/limits.ts'
import { readVector, VectorIndex } from '../../../src/maps/search/mod.ts'
import { searchVectors } from '../../../src/maps/search/vector-search.ts'
import { numbersFrom, seed } from './documents.ts'

function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, aa, bb] = [0, 0, 0]
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] as number, b[at] as number]
    dot += x * y
    aa += x * x
    bb += y * y
  }
  return dot / Math.sqrt(aa * bb)
}

const vectorsFrom = (next: () => number, dimension: number) => () =>
  Float32Array.from({ length: dimension }, () => next() - 0.5)

describe(`the vector index (TEST_SEED=${seed})`, () => {
  test.each([1, 2, 3, 7, 8, 9, 100, 256, 1_000, vectorDimensionMax])(
    'with %d numbers finds the nearest as naive cosines have them, in one block or several',
    (dimension) => {
      const next = numbersFrom(seed + dimension)
      const vector = vectorsFrom(next, dimension)
      const count = Math.max(40, Math.min(700, Math.floor(150_000 / dimension)))
      const kept = new Map<string, Float32Array>(Array.from({ length: count }, (_, at) => [`k${at}`, vector()]))
      const index = new VectorIndex(dimension)
      for (const [key, value] of kept) index.put(key, value)
      const query = vector()
      for (const { key, score } of index.search(query, { k: count })) {
        expect(Math.abs(score - cosine(query, kept.get(key) as Float32Array))).toBeLessThan(2e-6)
      }
      const nearest = [...kept.values()].map((value) => cosine(query, value)).sort((a, b) => b - a)
      const found = index.search(query, { k: 5 })
      for (const [place, { score }] of found.entries()) expect(score).toBeCloseTo(nearest[place] as number, 5)
      expect(found).toHaveLength(5)
    },
  )

  test('kept write by write gives what one built anew gives, to the last bit', () => {
    const anyVector = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 })
    const anyWrites = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.option(anyVector)))
    const hold = (forget: boolean): void =>
      fc.assert(
        fc.property(anyWrites, anyVector, (writes, query) => {
          const model = new Map<string, Float32Array>()
          const kept = new VectorIndex(5)
          for (const [key, numbers] of writes) {
            const vector = Float32Array.from(numbers ?? [])
            if (!forget) kept.remove(key)
            if (kept.put(key, vector)) model.set(key, vector)
            else model.delete(key)
          }
          if (forget) kept.put('stray', Float32Array.of(1, 1, 1, 1, 1))
          const anew = new VectorIndex(5)
          for (const [key, vector] of model) anew.put(key, vector)
          const asked = Float32Array.from(query)
          expect(kept.search(asked, { k: 10 })).toEqual(anew.search(asked, { k: 10 }))
          expect(kept.size).toBe(model.size)
        }),
        { seed, numRuns: 300 },
      )
    hold(false)
    expect(() => hold(true), 'canary: one vector too many').toThrow()
  })

  test('equal vectors have equal scores wherever they stand, and go by key', () => {
    const vector = vectorsFrom(numbersFrom(seed), 256)
    const index = new VectorIndex(256)
    const same = vector()
    for (let at = 0; at < 600; at += 1) index.put(`k${at}`, at % 97 === 0 ? same : vector())
    const found = index.search(same, { k: 7 })
    expect(new Set(found.map(({ score }) => score)).size).toBe(1)
    expect(found.map(({ key }) => key)).toEqual(['k0', 'k194', 'k291', 'k388', 'k485', 'k582', 'k97'])
    expect(found[0]?.score).toBeCloseTo(1, 6)
  })

  test('knows the direction alone: length does not count, the other way is -1', () => {
    const index = new VectorIndex(2)
    index.put('a', Float32Array.of(10, 0))
    index.put('b', Float32Array.of(-0.1, 0))
    expect(index.search(Float32Array.of(3, 0), { k: 2 })).toEqual([
      { key: 'a', score: 1 },
      { key: 'b', score: -1 },
    ])
    expect([...(index.vectorOf('a') ?? [])]).toEqual([1, 0])
  })

  test('leaves out what scores less than minScore or is not admitted', () => {
    const index = new VectorIndex(2)
    for (const [key, x] of Object.entries({ a: 1, b: 1, c: -1 })) index.put(key, Float32Array.of(x, 0))
    const query = Float32Array.of(1, 0)
    expect(index.search(query, { k: 9, minScore: 1 }).map(({ key }) => key)).toEqual(['a', 'b'])
    expect(index.search(query, { k: 1, admits: (key) => key !== 'a' }).map(({ key }) => key)).toEqual(['b'])
    expect(index.search(query, { k: 0 })).toEqual([])
  })

  test('takes as many bytes as it may and not one row more, and no vector without a direction', () => {
    const index = new VectorIndex(8, 2 * 32)
    const vector = Float32Array.from({ length: 8 }, () => 1)
    expect(['a', 'b', 'c'].map((key) => index.put(key, vector))).toEqual([true, true, false])
    expect(index.put('a', new Float32Array(8))).toBe(false)
    expect([index.has('a'), index.has('b'), index.put('c', vector)]).toEqual([false, true, true])
    expect(index.put('b', Float32Array.of(Number.MAX_VALUE, 1, 1, 1, 1, 1, 1, 1))).toBe(false)
  })

  test('has 1 to 4,096 numbers and gives at most 1,000 results', () => {
    for (const dimension of [0, vectorDimensionMax + 1, 1.5])
      expect(() => new VectorIndex(dimension)).toThrow('1 to 4096')
    const index = new VectorIndex(1)
    for (let at = 0; at <= searchResultsMax; at += 1) index.put(`k${at}`, Float32Array.of(1))
    expect(index.search(Float32Array.of(1), { k: 1e9 })).toHaveLength(searchResultsMax)
  })
})

describe('a vector from a client', () => {
  const numbers = [1, -2.5, 0.1]
  const floats = Float32Array.from(numbers)
  const bytes = new Uint8Array(floats.buffer.slice(0))

  test.each<[string, unknown]>([
    ['bytes', bytes],
    ['bytes at an odd place of a buffer', Buffer.concat([Buffer.of(9), bytes]).subarray(1)],
    ['an array', numbers],
    ['floats', floats],
    ['a map by position', { 0: 1, 1: -2.5, 2: 0.1 }],
    ['a Map by number', new Map(numbers.map((number, at) => [at, number]))],
    ['a map of bytes by position', { ...bytes }],
  ])('is read from %s', (_, wire) => expect(readVector(wire, 3)).toEqual(floats))

  test.each<[string, unknown]>([
    ['too few', [1, 2]],
    ['too many', [1, 2, 3, 4]],
    ['no number', [1, 2, '3']],
    ['a hole', { 0: 1, 1: 2, 3: 3 }],
    ['bytes out of range', { ...bytes, 4: 256 }],
    ['not finite', [1, 2, Number.POSITIVE_INFINITY]],
    ['too large for a float', [1, 2, 1e300]],
    ['bytes of another length', bytes.subarray(1)],
    ['a text', '1,2,3'],
    ['nothing', null],
    ['a map of more than it needs', Object.fromEntries(Array.from({ length: 13 }, (_, at) => [at, 0]))],
  ])('is not read from %s', (_, wire) => expect(readVector(wire, 3)).toBeUndefined())
})

describe('a vector search', () => {
  const index = new VectorIndex(2)
  index.put('a', Float32Array.of(3, 4))
  index.put('b', Float32Array.of(0, 1))

  test('gives keys and scores, and values and vectors when they are asked for', () => {
    const plain = searchVectors(index, { queryVector: { 0: 0, 1: 2 }, k: 1 })
    expect(plain).toEqual({ results: [{ key: 'b', score: 1 }], totalCandidates: 2 })
    const read = (key: string) => ({ name: key })
    const full = searchVectors(index, { queryVector: [3, 4], k: 1, includeVectors: true, read })
    expect(full.results).toMatchObject([{ key: 'a', value: { name: 'a' } }])
    expect(full.results[0]?.vector?.map((number) => number.toFixed(3))).toEqual(['0.600', '0.800'])
  })

  test.each([
    ['no index', undefined, [1, 2], 'The map has no vector index.'],
    ['another dimension', index, [1, 2, 3], 'The query vector must have 2 finite numbers.'],
    ['no direction', index, [0, 0], 'The query vector has no direction.'],
  ])('says why it has no results: %s', (_, given, queryVector, error) => {
    expect(searchVectors(given, { queryVector, k: 3 })).toEqual({ results: [], totalCandidates: 0, error })
  })
})
