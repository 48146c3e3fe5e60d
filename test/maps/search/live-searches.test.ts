import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchScoreTolerance } from '../../../src/maps/limits.ts'
import {
  LiveSearches,
  type ResultChange,
  type TextHit,
  TextIndex,
  TextSearch,
  type TextSearchOptions,
} from '../../../src/maps/search/mod.ts'
import { anyQuery, anyWrite, apply, seed, type Write } from './documents.ts'

/** What a client makes of the changes: the last row of each key, and the document it was sent with. */
class View {
  readonly rows = new Map<string, { row: TextHit; document: unknown }>()

  take(changes: readonly ResultChange<TextHit>[], documents: ReadonlyMap<string, unknown>): void {
    for (const { changeType, row } of changes) {
      expect(this.rows.has(row.key), `${changeType} ${row.key}`).toBe(changeType !== 'ENTER')
      if (changeType === 'LEAVE') this.rows.delete(row.key)
      else this.rows.set(row.key, { row, document: documents.get(row.key) })
    }
  }

  sorted(): { row: TextHit; document: unknown }[] {
    const byScore = (a: TextHit, b: TextHit): number => b.score - a.score || (a.key < b.key ? -1 : 1)
    return [...this.rows.values()].sort((a, b) => byScore(a.row, b.row))
  }
}

const anyBatches = fc.array(fc.array(anyWrite, { maxLength: 4 }), { maxLength: 15 })
const anyOptions: fc.Arbitrary<TextSearchOptions> = fc.record(
  { limit: fc.constantFrom(1, 2, 3, 100), minScore: fc.constantFrom(0, 0.5) },
  { requiredKeys: [] },
)

type Alter = (changes: ResultChange<TextHit>[]) => ResultChange<TextHit>[]

/** Plays batches of writes and compares, after each, the view of the client with a search of an index built anew. */
function play(batches: readonly Write[][], query: string, options: TextSearchOptions, tolerance: number, alter: Alter) {
  const documents = new Map<string, unknown>()
  const searches = new LiveSearches(new TextIndex(), { tolerance })
  const live = searches.open(query, options)
  const view = new View()
  for (const batch of batches) {
    for (const write of batch) apply(write, documents, searches)
    view.take(alter(live.refresh()), documents)
    compare(view, documents, query, options, tolerance)
  }
}

function compare(
  view: View,
  documents: ReadonlyMap<string, unknown>,
  query: string,
  options: TextSearchOptions,
  tolerance: number,
): void {
  const anew = new TextIndex()
  for (const [key, document] of documents) anew.put(key, document)
  const { results } = new TextSearch(anew).search(query, options)
  const seen = view.sorted()
  expect(seen.map(({ row }) => row.key)).toEqual(results.map(({ key }) => key))
  for (const [place, { row, document }] of seen.entries()) {
    const now = results[place] as TextHit
    expect(document).toBe(documents.get(row.key))
    expect(row.matchedTerms).toEqual(now.matchedTerms)
    expect(Math.abs(now.score - row.score)).toBeLessThanOrEqual(tolerance * row.score)
  }
}

describe(`live searches (TEST_SEED=${seed})`, () => {
  test.each([0, searchScoreTolerance])(
    'with a tolerance of %d the view of the client is the search made anew, after every batch',
    (tolerance) => {
      const hold = (alter: Alter): void =>
        fc.assert(
          fc.property(anyBatches, anyQuery, anyOptions, (batches, query, options) =>
            play(batches, query, options, tolerance, alter),
          ),
          { seed, numRuns: 200 },
        )
      hold((changes) => changes)
      expect(
        () => hold((changes) => changes.filter(({ changeType }) => changeType !== 'LEAVE')),
        'canary: rows never leave',
      ).toThrow()
      expect(
        () => hold((changes) => changes.filter(({ changeType }) => changeType !== 'UPDATE')),
        'canary: rows never change',
      ).toThrow()
    },
  )

  test('a document enters, changes and leaves, and what leaves is given as it was', () => {
    const searches = new LiveSearches(new TextIndex())
    const live = searches.open('machine learning')
    expect(live.first).toEqual({ results: [], totalCount: 0 })
    const steps = [{ title: 'New machine' }, { title: 'machine learning' }, { title: 'Gardening' }].map((document) => {
      searches.put('article-99', document)
      return live.refresh().map(({ changeType, row }) => [changeType, row.key, row.matchedTerms])
    })
    expect(steps).toEqual([
      [['ENTER', 'article-99', ['machine']]],
      [['UPDATE', 'article-99', ['machine', 'learning']]],
      [['LEAVE', 'article-99', ['machine', 'learning']]],
    ])
  })

  test('a window of one gives its place to a better document and takes the next when that goes', () => {
    const searches = new LiveSearches(new TextIndex())
    searches.put('a', 'red blue green')
    const live = searches.open('red', { limit: 1 })
    searches.put('b', 'red')
    expect(live.refresh().map(({ changeType, row }) => [changeType, row.key])).toEqual([
      ['LEAVE', 'a'],
      ['ENTER', 'b'],
    ])
    searches.remove('b')
    expect(live.refresh().map(({ changeType, row }) => [changeType, row.key])).toEqual([
      ['LEAVE', 'b'],
      ['ENTER', 'a'],
    ])
  })

  test('many writes to one document are one change, and no write is none', () => {
    const searches = new LiveSearches(new TextIndex())
    const live = searches.open('red')
    for (let at = 0; at < 50; at += 1) searches.put('a', `red ${at}`)
    expect(live.refresh()).toHaveLength(1)
    expect(live.refresh()).toEqual([])
  })

  test('documents without its words make it search again only once they have moved the scores', () => {
    const searches = new LiveSearches(new TextIndex())
    for (let at = 0; at < 1_000; at += 1) searches.put(`k${at}`, at === 0 ? 'red' : 'blue')
    let asked = 0
    const admits = (): boolean => {
      asked += 1
      return true
    }
    const live = searches.open('red', { admits })
    for (let at = 0; at < 10; at += 1) searches.put(`new${at}`, 'blue')
    expect([live.refresh(), asked]).toEqual([[], 1])
    searches.put('new10', 'blue')
    live.refresh()
    expect(asked).toBe(2)
  })

  test('when the rules of what is admitted change it searches again', () => {
    const searches = new LiveSearches(new TextIndex())
    searches.put('a', 'red')
    let open = true
    const live = searches.open('red', { admits: () => open })
    open = false
    expect(live.refresh()).toEqual([])
    live.invalidate()
    expect(live.refresh().map(({ changeType }) => changeType)).toEqual(['LEAVE'])
  })

  test('refresh gives the searches that changed; closed ones are let go', () => {
    const searches = new LiveSearches(new TextIndex())
    const [red, blue] = [searches.open('red'), searches.open('blue red')]
    searches.put('a', 'blue')
    expect([...searches.refresh()].map(({ live }) => live)).toEqual([blue])
    searches.close(blue)
    searches.put('b', 'red blue')
    expect([...searches.refresh()].map(({ live }) => live)).toEqual([red])
    expect(searches.size).toBe(1)
  })

  test('a map takes as many as it may and not one more, until one is closed', () => {
    const searches = new LiveSearches(new TextIndex(), { max: 2 })
    const first = searches.open('a')
    searches.open('b')
    expect(() => searches.open('c')).toThrow('at most 2 live searches')
    searches.close(first)
    expect(searches.open('c').first.totalCount).toBe(0)
  })
})
