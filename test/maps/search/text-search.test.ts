import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchBoostsMax, searchDocumentWordsMax, searchResultsMax, searchWordsMax } from '../../../src/maps/limits.ts'
import { TextIndex, TextSearch, type TextSearchOptions } from '../../../src/maps/search/mod.ts'
import { textsOf, wordsOf } from '../../../src/maps/search/words.ts'
import { anyBoost, anyQuery, anyWrite, apply, numbersFrom, seed } from './documents.ts'

function indexOf(documents: Iterable<readonly [string, unknown]>): TextIndex {
  const index = new TextIndex()
  for (const [key, document] of documents) index.put(key, document)
  return index
}

const search = (index: TextIndex, query: string, options?: TextSearchOptions) =>
  new TextSearch(index).search(query, options)

/** BM25 from the documents, one by one, with nothing kept. */
function naive(documents: ReadonlyMap<string, unknown>, query: string, k1 = 1.2, b = 0.75) {
  const words = new Map(
    [...documents].map(([key, value]) => [key, textsOf(value).flatMap(({ text }) => wordsOf(text))]),
  )
  const mean = [...words.values()].reduce((sum, list) => sum + list.length, 0) / words.size
  const rows = [...words].map(([key, list]) => {
    let score = 0
    for (const term of new Set(wordsOf(query))) {
      const tf = list.filter((word) => word === term).length
      const df = [...words.values()].filter((other) => other.includes(term)).length
      const idf = Math.log(1 + (words.size - df + 0.5) / (df + 0.5))
      if (tf > 0) score += (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * list.length) / mean))
    }
    return { key, score }
  })
  return rows.filter(({ score }) => score > 0)
}

const anyHistory = fc.array(anyWrite, { maxLength: 60 })

describe(`text search (TEST_SEED=${seed})`, () => {
  test('an index kept write by write gives what one built anew gives, to the last bit', () => {
    const hold = (forget: (index: TextIndex) => void): void =>
      fc.assert(
        fc.property(anyHistory, anyQuery, anyBoost, (writes, query, boost) => {
          const documents = new Map<string, unknown>()
          const kept = new TextIndex()
          for (const write of writes) apply(write, documents, kept)
          forget(kept)
          const anew = indexOf(documents)
          expect(search(kept, query, { boost })).toEqual(search(anew, query, { boost }))
          expect(search(kept, query)).toEqual(search(anew, query))
          expect(kept.statistics).toEqual(anew.statistics)
          expect([kept.wordCount, kept.fields.size]).toEqual([anew.wordCount, anew.fields.size])
        }),
        { seed, numRuns: 300 },
      )
    hold(() => {})
    expect(() => hold((index) => index.put('stray', 'red')), 'canary: one document too many').toThrow()
  })

  test('scores are those of BM25 as it is written', () => {
    const hold = (k1: number): void =>
      fc.assert(
        fc.property(anyHistory, anyQuery, (writes, query) => {
          const documents = new Map<string, unknown>()
          const index = new TextIndex()
          for (const write of writes) apply(write, documents, index)
          const expected = new Map(naive(documents, query, k1).map(({ key, score }) => [key, score]))
          const { results, totalCount } = search(index, query)
          expect(totalCount).toBe(expected.size)
          for (const { key, score } of results) expect(score).toBeCloseTo(expected.get(key) ?? Number.NaN, 12)
        }),
        { seed, numRuns: 300 },
      )
    hold(1.2)
    expect(() => hold(1.5), 'canary: another saturation').toThrow()
  })

  test('a thousand documents, then half of them, are as naive counting has them', () => {
    const next = numbersFrom(seed)
    const word = (): string => `w${Math.floor(60 * next() * next())}`
    const documents = new Map<string, unknown>()
    const index = new TextIndex()
    for (let at = 0; at < 1_000; at += 1) {
      apply({ key: `k${at}`, document: { text: Array.from({ length: 12 }, word).join(' ') } }, documents, index)
    }
    for (let at = 0; at < 1_000; at += 2) apply({ key: `k${at}`, document: undefined }, documents, index)
    const expected = naive(documents, 'w1 w7 w59').sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    const { results, totalCount } = search(index, 'w1 w7 w59', { limit: 1_000 })
    expect(totalCount).toBe(expected.length)
    expect(results.map(({ score }) => score.toFixed(9))).toEqual(expected.map(({ score }) => score.toFixed(9)))
  })

  test('any of the words is enough, the best come first, and the words that matched are named in their order', () => {
    const index = indexOf([
      ['article-1', { title: 'Async Rust' }],
      ['article-2', { title: 'Programming in Go' }],
      ['article-3', { title: 'Gardening' }],
    ])
    const { results, totalCount } = search(index, 'RUST async Programming')
    expect(totalCount).toBe(2)
    expect(results.map(({ key, matchedTerms }) => [key, matchedTerms])).toEqual([
      ['article-1', ['rust', 'async']],
      ['article-2', ['programming']],
    ])
  })

  test('equal scores go by key', () => {
    const index = indexOf(['c', 'a', 'd', 'b'].map((key) => [key, 'same text']))
    expect(search(index, 'same', { limit: 3 }).results.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })

  test('an empty index, an unknown word and a query without words give nothing', () => {
    const nothing = { results: [], totalCount: 0 }
    expect(search(new TextIndex(), 'x')).toEqual(nothing)
    expect(search(indexOf([['a', 'x']]), 'y')).toEqual(nothing)
    expect(search(indexOf([['a', 'x']]), '?!')).toEqual(nothing)
  })

  test('minScore takes those at the score, and leaves those below it out of the count', () => {
    const index = indexOf([
      ['a', 'red red'],
      ['b', 'red blue green'],
      ['c', 'green'],
    ])
    const [first, second] = search(index, 'red').results
    expect(search(index, 'red', { minScore: first?.score ?? 0 }).results.map(({ key }) => key)).toEqual(['a'])
    expect(search(index, 'red', { minScore: second?.score ?? 0 }).totalCount).toBe(2)
    expect(search(index, 'red', { minScore: 99 })).toEqual({ results: [], totalCount: 0 })
  })

  test('what is not admitted is neither given nor counted', () => {
    const index = indexOf(['a', 'b', 'c'].map((key) => [key, 'red']))
    const answer = search(index, 'red', { limit: 1, admits: (key) => key !== 'a' })
    expect(answer).toMatchObject({ results: [{ key: 'b' }], totalCount: 2 })
  })

  test('a filter that fails leaves nothing behind for the next search', () => {
    const finder = new TextSearch(indexOf([['a', 'red']]))
    const before = finder.search('red')
    expect(() => finder.search('red', { admits: () => assertFails() })).toThrow('no')
    expect(finder.search('red')).toEqual(before)
  })

  test('a boosted field counts more, and one boosted by 0 not at all', () => {
    const index = indexOf([
      ['body', { title: 'green', body: 'red' }],
      ['title', { title: 'red', body: 'green' }],
    ])
    expect(search(index, 'red', { boost: { title: 3 } }).results.map(({ key }) => key)).toEqual(['title', 'body'])
    expect(search(index, 'red', { boost: { body: 3 } }).results.map(({ key }) => key)).toEqual(['body', 'title'])
    expect(search(index, 'red', { boost: { body: 0 } })).toMatchObject({ results: [{ key: 'title' }], totalCount: 1 })
  })
})

const assertFails = (): never => {
  throw new Error('no')
}

describe('the limits of text search', () => {
  test('10 results when nothing is said, 1,000 at most', () => {
    const index = indexOf(Array.from({ length: searchResultsMax + 1 }, (_, at) => [`k${at}`, 'red'] as const))
    expect(search(index, 'red').results).toHaveLength(10)
    expect(search(index, 'red', { limit: searchResultsMax }).results).toHaveLength(searchResultsMax)
    const most = search(index, 'red', { limit: searchResultsMax + 1 })
    expect([most.results.length, most.totalCount]).toEqual([searchResultsMax, searchResultsMax + 1])
  })

  test('the 256th word of a query is looked at, the 257th not', () => {
    const fill = Array.from({ length: searchWordsMax - 1 }, (_, at) => `w${at}`)
    const index = indexOf([['a', 'red']])
    expect(search(index, [...fill, 'red'].join(' ')).totalCount).toBe(1)
    expect(search(index, [...fill, 'more', 'red'].join(' ')).totalCount).toBe(0)
  })

  test('the 65,535th word of a document is indexed, the next not, also across fields', () => {
    const fill = 'w '.repeat(searchDocumentWordsMax - 1)
    const index = indexOf([['a', { one: `${fill}last`, two: 'beyond' }]])
    expect(search(index, 'last').totalCount).toBe(1)
    expect(search(index, 'beyond').totalCount).toBe(0)
    expect(index.statistics.meanLength).toBe(searchDocumentWordsMax)
    expect(index.fields.size).toBe(1)
  })

  test('a full index refuses another document, and takes it once there is room', () => {
    const index = new TextIndex(2)
    expect([index.put('a', 'x'), index.put('b', 'x'), index.put('c', 'x')]).toEqual([true, true, false])
    expect(index.put('a', 'y')).toBe(true)
    expect(index.has('c')).toBe(false)
    index.remove('b')
    expect(index.put('c', 'x')).toBe(true)
  })

  test('64 boosts are taken, 65 not, and factors from 0 to 1,000', () => {
    const boosts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 2]))
    const index = indexOf([['a', { f1: 'red' }]])
    expect(search(index, 'red', { boost: boosts(searchBoostsMax) }).totalCount).toBe(1)
    expect(() => search(index, 'red', { boost: boosts(searchBoostsMax + 1) })).toThrow('at most 64 fields')
    expect(search(index, 'red', { boost: { f1: 1_000 } }).totalCount).toBe(1)
    for (const factor of [1_000.1, -1, Number.NaN]) {
      expect(() => search(index, 'red', { boost: { f1: factor } })).toThrow('from 0 to 1000')
    }
  })
})
