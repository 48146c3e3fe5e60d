import { searchResultsMax } from '../limits.ts'
import { Ranking, type ScoredKey } from './ranking.ts'
import type { ReadDocument } from './semantic-index.ts'
import type { TextIndex } from './text-index.ts'
import type { TextSearch } from './text-search.ts'
import { textsOf } from './words.ts'

export interface ExactSources {
  readonly index: TextIndex
  readonly search: Pick<TextSearch, 'search'>
  readonly read: ReadDocument
}

type Admits = ((key: string) => boolean) | undefined

/**
 * Gives the documents whose key is the text, or that have a text equal to it (case and blanks at the ends aside), each
 * with the score 1, by key. An empty text stands for every document that is admitted. Looked at are the 1,000 best
 * documents of a search for its words, where short documents with all the words come first, and never more than 1,000
 * are given.
 */
export function exactMatches(sources: ExactSources, text: string, admits: Admits): ScoredKey[] {
  const wanted = folded(text)
  const keys = wanted === '' ? sources.index.keys() : candidates(sources, text, wanted, admits)
  const ranking = new Ranking<ScoredKey>(searchResultsMax)
  for (const key of keys) if (admits === undefined || admits(key)) ranking.offer({ key, score: 1 })
  return ranking.rows()
}

function* candidates({ index, search, read }: ExactSources, text: string, wanted: string, admits: Admits) {
  if (index.has(text)) yield text
  const options = admits === undefined ? { limit: searchResultsMax } : { limit: searchResultsMax, admits }
  for (const { key } of search.search(text, options).results) {
    if (key !== text && textsOf(read(key)).some((entry) => folded(entry.text) === wanted)) yield key
  }
}

const folded = (text: string): string => text.trim().toLowerCase()
