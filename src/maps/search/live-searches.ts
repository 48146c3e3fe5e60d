import { fail } from '../../errors.ts'
import { liveSearchesMax, searchScoreTolerance } from '../limits.ts'
import { type ResultChange, ResultWindow } from './result-window.ts'
import type { TextIndex, TextStatistics } from './text-index.ts'
import { queryWords, type TextAnswer, type TextHit, TextSearch, type TextSearchOptions } from './text-search.ts'

/** A search that goes on. It is brought up to date when its owner asks, so many writes cost one search. */
export class LiveSearch {
  readonly words: readonly string[]
  /** What the search gave when it was opened. */
  readonly first: TextAnswer
  readonly #run: () => TextAnswer
  readonly #statistics: () => TextStatistics
  readonly #tolerance: number
  readonly #window: ResultWindow<TextHit>
  #stale = false
  #seen: TextStatistics

  constructor(words: readonly string[], run: () => TextAnswer, statistics: () => TextStatistics, tolerance: number) {
    this.words = words
    this.#run = run
    this.#statistics = statistics
    this.#tolerance = tolerance
    this.#window = new ResultWindow(tolerance)
    this.first = run()
    this.#window.advance(this.first.results)
    this.#seen = statistics()
  }

  /** Says that a document with one of the words came, changed or went. */
  documentChanged(key: string): void {
    this.#stale = true
    this.#window.touch(key)
  }

  /** Says that what `admits` answers has changed. */
  invalidate(): void {
    this.#stale = true
  }

  /**
   * Gives the changes since the last call: at most the rows of before and of now. Searches again only after a change
   * to a document with one of the words, or once the other documents have moved the scores by more than the tolerance.
   */
  refresh(): ResultChange<TextHit>[] {
    if (!this.#stale && !this.#hasDrifted()) return []
    this.#stale = false
    this.#seen = this.#statistics()
    return this.#window.advance(this.#run().results)
  }

  #hasDrifted(): boolean {
    const now = this.#statistics()
    const moved = (before: number, after: number): boolean => Math.abs(after - before) > this.#tolerance * before
    return moved(this.#seen.documents, now.documents) || moved(this.#seen.meanLength, now.meanLength)
  }
}

/** A text index and the live searches on it: every change to the index goes through here. */
export class LiveSearches {
  readonly #index: TextIndex
  readonly #search: TextSearch
  readonly #tolerance: number
  readonly #max: number
  readonly #open = new Set<LiveSearch>()
  readonly #byWord = new Map<string, Set<LiveSearch>>()

  constructor(index: TextIndex, { tolerance = searchScoreTolerance, max = liveSearchesMax } = {}) {
    this.#index = index
    this.#search = new TextSearch(index)
    this.#tolerance = tolerance
    this.#max = max
  }

  get size(): number {
    return this.#open.size
  }

  /** Searches once; see `TextSearch`. */
  search(query: string, options?: TextSearchOptions): TextAnswer {
    return this.#search.search(query, options)
  }

  /** Opens a live search. Fails with `overloaded` when the map has its 10,000, or as a search does. */
  open(query: string, options?: TextSearchOptions): LiveSearch {
    if (this.#open.size >= this.#max) fail('overloaded', `A map has at most ${this.#max} live searches.`)
    const run = (): TextAnswer => this.#search.search(query, options)
    const live = new LiveSearch(queryWords(query), run, () => this.#index.statistics, this.#tolerance)
    this.#open.add(live)
    for (const word of live.words) this.#searchesFor(word).add(live)
    return live
  }

  close(live: LiveSearch): void {
    this.#open.delete(live)
    for (const word of live.words) {
      const searches = this.#byWord.get(word)
      searches?.delete(live)
      if (searches?.size === 0) this.#byWord.delete(word)
    }
  }

  /** Takes a document in; see `TextIndex.put`. */
  put(key: string, value: unknown): boolean {
    this.#tell(key)
    const taken = this.#index.put(key, value)
    this.#tell(key)
    return taken
  }

  /** Takes a document out; gives whether it was there. */
  remove(key: string): boolean {
    this.#tell(key)
    return this.#index.remove(key)
  }

  /** Brings every live search up to date and gives those that changed. */
  *refresh(): Generator<{ readonly live: LiveSearch; readonly changes: readonly ResultChange<TextHit>[] }> {
    for (const live of this.#open) {
      const changes = live.refresh()
      if (changes.length > 0) yield { live, changes }
    }
  }

  #searchesFor(word: string): Set<LiveSearch> {
    const known = this.#byWord.get(word)
    if (known !== undefined) return known
    const searches = new Set<LiveSearch>()
    this.#byWord.set(word, searches)
    return searches
  }

  #tell(key: string): void {
    if (this.#byWord.size === 0) return
    for (const word of this.#index.wordsIn(key)) {
      for (const live of this.#byWord.get(word) ?? []) live.documentChanged(key)
    }
  }
}
