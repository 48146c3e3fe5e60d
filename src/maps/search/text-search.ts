import { fail } from '../../errors.ts'
import { searchBoostFactorMax, searchBoostsMax, searchResultsMax, searchWordsMax } from '../limits.ts'
import { fieldOf, occurrencesOf, type PostingList } from './posting-list.ts'
import { Ranking, type ScoredKey } from './ranking.ts'
import type { TextIndex } from './text-index.ts'
import { wordsOf } from './words.ts'

/** How fast more occurrences of a word stop to count, and how much the length of a document counts. */
const saturation = 1.2
const lengthShare = 0.75
/** Boosts are multiples of 1/1024: their sums are then exact in any order, whatever the history of the index. */
const boostSteps = 1_024
const untouched = -1

export interface TextSearchOptions {
  /** At most this many results; 10 when left out, never more than 1,000. */
  readonly limit?: number
  /** Results score at least this. BM25 has no upper end. */
  readonly minScore?: number
  /** Factors from 0 to 1,000 for the occurrences in a field, by dotted path. Fields not named have 1. */
  readonly boost?: Readonly<Record<string, number>>
  /** Leaves documents out, before they are counted. It must not search the same index. */
  readonly admits?: ((key: string) => boolean) | undefined
}

export interface TextHit extends ScoredKey {
  /** The words of the query that the document holds, in the order of the query, in lower case. */
  readonly matchedTerms: readonly string[]
}

export interface TextAnswer {
  readonly results: readonly TextHit[]
  /** All documents that match, also those past the limit. */
  readonly totalCount: number
}

/** Numbers per document that one search needs; kept between searches, since making them costs more than the search. */
class Sums {
  scores = new Float64Array(0)
  weights = new Float64Array(0)

  fit(documents: number): void {
    if (this.scores.length >= documents) return
    const size = Math.max(1_024, 2 ** Math.ceil(Math.log2(documents)))
    this.scores = new Float64Array(size)
    this.weights = new Float64Array(size).fill(untouched)
  }
}

type Factors = ReadonlyMap<number, number>

/** Finds documents of one text index by the words in them. */
export class TextSearch {
  readonly #index: TextIndex
  readonly #sums = new Sums()

  constructor(index: TextIndex) {
    this.#index = index
  }

  /**
   * Gives the documents that hold any of the first 256 different words of `query`, by BM25 (k1 1.2, b 0.75,
   * idf = ln(1 + (N - df + 0.5) / (df + 0.5))), ties by key. A boost multiplies the occurrences in its field before
   * they are saturated, so a search without boosts sees each document as one text. Fails with `validation_failed` when
   * a boost is out of range.
   */
  search(query: string, options: TextSearchOptions = {}): TextAnswer {
    const factors = factorsOf(this.#index, options.boost)
    const lists = listsOf(this.#index, query)
    this.#sums.fit(this.#index.documentRange)
    const matched: number[] = []
    try {
      for (const list of lists.values()) this.#addWord(list, factors, matched)
      const { ranking, totalCount } = this.#rank(matched, options)
      const results = ranking.rows().map(({ key, score, document }) => {
        return { key, score, matchedTerms: this.#wordsMatched(document, lists, factors) }
      })
      return { results, totalCount }
    } finally {
      for (const document of matched) this.#sums.scores[document] = 0
    }
  }

  #addWord(list: PostingList, factors: Factors | null, matched: number[]): void {
    const { weights, scores } = this.#sums
    const lengths = this.#index.lengths
    const holders = this.#weigh(list, factors)
    const { documents, meanLength } = this.#index.statistics
    const idf = Math.log(1 + (documents - holders.length + 0.5) / (holders.length + 0.5))
    for (const document of holders) {
      const weight = weights[document] as number
      weights[document] = untouched
      if (weight === 0) continue
      const length = 1 - lengthShare + (lengthShare * (lengths[document] as number)) / meanLength
      const score = scores[document] as number
      if (score === 0) matched.push(document)
      scores[document] = score + (idf * weight * (saturation + 1)) / (weight + saturation * length)
    }
  }

  /** Sums up the occurrences per document over its fields; gives the documents that hold the word. */
  #weigh(list: PostingList, factors: Factors | null): number[] {
    const { weights } = this.#sums
    const { numbers } = list
    const holders: number[] = []
    const end = list.length * 2
    for (let at = 0; at < end; at += 2) {
      const document = numbers[at] as number
      const weight = weights[document] as number
      if (weight === untouched) holders.push(document)
      weights[document] = (weight === untouched ? 0 : weight) + weightOf(numbers[at + 1] as number, factors)
    }
    return holders
  }

  #rank(matched: readonly number[], { limit = 10, minScore = 0, admits }: TextSearchOptions) {
    const ranking = new Ranking<ScoredKey & { document: number }>(Math.min(limit, searchResultsMax))
    let totalCount = 0
    for (const document of matched) {
      const score = this.#sums.scores[document] as number
      if (score < minScore) continue
      const key = this.#index.keyOf(document)
      if (admits !== undefined && !admits(key)) continue
      totalCount += 1
      if (ranking.takes(score)) ranking.offer({ key, score, document })
    }
    return { ranking, totalCount }
  }

  #wordsMatched(document: number, lists: ReadonlyMap<string, PostingList>, factors: Factors | null): string[] {
    const matches = (list: PostingList): boolean =>
      this.#index.talliesOf(document, list).some((tally) => weightOf(tally, factors) > 0)
    return [...lists].filter(([, list]) => matches(list)).map(([word]) => word)
  }
}

/** Gives the different words of a query that a search looks at. */
export function queryWords(query: string): string[] {
  return [...new Set(wordsOf(query))].slice(0, searchWordsMax)
}

function listsOf(index: TextIndex, query: string): Map<string, PostingList> {
  const lists = new Map<string, PostingList>()
  for (const word of queryWords(query)) {
    const list = index.postings(word)
    if (list !== undefined) lists.set(word, list)
  }
  return lists
}

/** Gives null where nothing is boosted, so that the common search needs no look-ups. */
function factorsOf(index: TextIndex, boost: Readonly<Record<string, number>> = {}): Factors | null {
  const entries = Object.entries(boost)
  if (entries.length > searchBoostsMax) fail('validation_failed', `A search boosts at most ${searchBoostsMax} fields.`)
  const factors = new Map<number, number>()
  for (const [path, factor] of entries) {
    if (!(factor >= 0 && factor <= searchBoostFactorMax)) {
      fail('validation_failed', `A boost is a number from 0 to ${searchBoostFactorMax}.`)
    }
    const field = index.fields.find(path)
    if (field !== undefined) factors.set(field, Math.round(factor * boostSteps) / boostSteps)
  }
  return factors.size === 0 ? null : factors
}

function weightOf(tally: number, factors: Factors | null): number {
  const occurrences = occurrencesOf(tally)
  return factors === null ? occurrences : occurrences * (factors.get(fieldOf(tally)) ?? 1)
}
