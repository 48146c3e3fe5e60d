import { searchDocumentsMax, searchDocumentWordsMax } from '../limits.ts'
import { FieldNumbers } from './field-numbers.ts'
import { fieldOf, PostingList, tallyOf } from './posting-list.ts'
import { textsOf, wordsOf } from './words.ts'

/** What BM25 needs to know of all documents: their number, and their mean length in words. */
export interface TextStatistics {
  readonly documents: number
  readonly meanLength: number
}

/** An occurrence is the number wordId × this + field number. */
const fieldRange = 65_536
/** The occurrences of the document that is being put: of use only within one `put`. */
const occurrences = new Float64Array(searchDocumentWordsMax)
const nothing = new Uint32Array(0)

/**
 * The inverted index of one map. It is kept by `put` and `remove`, one document at a time, and its counts are whole
 * numbers, so it gives the same scores as an index that is built anew from the documents that are left.
 */
export class TextIndex {
  readonly fields = new FieldNumbers()
  readonly #documents = new Map<string, number>()
  readonly #keys: string[] = []
  readonly #freeDocuments: number[] = []
  #lengths = new Uint32Array(64)
  /** By document: pairs of word number and place in its posting list, by word number. */
  readonly #entries: Uint32Array[] = []
  readonly #words = new Map<string, PostingList>()
  readonly #lists: (PostingList | undefined)[] = []
  readonly #spellings: string[] = []
  readonly #freeWords: number[] = []
  readonly #documentsMax: number
  #totalLength = 0

  constructor(documentsMax = searchDocumentsMax) {
    this.#documentsMax = documentsMax
  }

  get statistics(): TextStatistics {
    const documents = this.#documents.size
    return { documents, meanLength: documents === 0 ? 0 : this.#totalLength / documents }
  }

  /** Different words of all documents. */
  get wordCount(): number {
    return this.#words.size
  }

  /** Document numbers are below this. */
  get documentRange(): number {
    return this.#keys.length
  }

  has(key: string): boolean {
    return this.#documents.has(key)
  }

  keys(): IterableIterator<string> {
    return this.#documents.keys()
  }

  /**
   * Takes a document in, in the place of the one with the same key. Gives false, and keeps nothing, when the index
   * holds its 1,000,000 documents already. Only the first 65,535 words of a document are indexed.
   */
  put(key: string, value: unknown): boolean {
    this.remove(key)
    if (this.#documents.size >= this.#documentsMax) return false
    const document = this.#freeDocuments.pop() ?? this.#keys.length
    this.#documents.set(key, document)
    this.#keys[document] = key
    this.#addWords(document, value)
    return true
  }

  /** Takes the document out; gives whether it was there. */
  remove(key: string): boolean {
    const document = this.#documents.get(key)
    if (document === undefined) return false
    const entries = this.#entriesOf(document)
    for (let at = 0; at < entries.length; at += 2) this.#removePosting(entries[at] as number, entries[at + 1] as number)
    this.#entries[document] = nothing
    this.#totalLength -= this.#lengths[document] as number
    this.#lengths[document] = 0
    this.#keys[document] = ''
    this.#documents.delete(key)
    this.#freeDocuments.push(document)
    return true
  }

  /** Gives the different words of the document, or none when it is not there. */
  wordsIn(key: string): Set<string> {
    const document = this.#documents.get(key)
    const words = new Set<string>()
    if (document === undefined) return words
    const entries = this.#entriesOf(document)
    for (let at = 0; at < entries.length; at += 2) words.add(this.#spellings[entries[at] as number] ?? '')
    return words
  }

  postings(word: string): PostingList | undefined {
    return this.#words.get(word)
  }

  keyOf(document: number): string {
    return this.#keys[document] as string
  }

  /** Lengths in words by document number. */
  get lengths(): Uint32Array {
    return this.#lengths
  }

  /** Gives the tallies of a word in a document, one per field that holds it. */
  talliesOf(document: number, list: PostingList): number[] {
    const entries = this.#entriesOf(document)
    const tallies: number[] = []
    for (let at = firstEntry(entries, list.wordId); entries[at] === list.wordId; at += 2) {
      tallies.push(list.tallyAt(entries[at + 1] as number))
    }
    return tallies
  }

  #entriesOf(document: number): Uint32Array {
    return this.#entries[document] ?? nothing
  }

  #addWords(document: number, value: unknown): void {
    let length = 0
    for (const { path, text } of textsOf(value)) {
      const words = wordsOf(text)
      if (length + words.length > searchDocumentWordsMax) words.length = searchDocumentWordsMax - length
      if (words.length === 0) continue
      const field = this.fields.numberFor(path)
      for (const word of words) occurrences[length++] = this.#listOf(word).wordId * fieldRange + field
    }
    this.#addPostings(document, occurrences.subarray(0, length).sort())
    this.#setLength(document, length)
  }

  /** `sorted` has one number per occurrence, so the run of equal numbers is the tally of a word in a field. */
  #addPostings(document: number, sorted: Float64Array): void {
    const entries = new Uint32Array(countRuns(sorted) * 2)
    let at = 0
    for (let start = 0, end = 0; start < sorted.length; start = end) {
      while (sorted[end] === sorted[start]) end += 1
      const field = (sorted[start] as number) % fieldRange
      const wordId = ((sorted[start] as number) - field) / fieldRange
      entries[at++] = wordId
      entries[at++] = (this.#lists[wordId] as PostingList).add(document, tallyOf(field, end - start))
      this.fields.use(field)
    }
    this.#entries[document] = entries
  }

  #setLength(document: number, length: number): void {
    if (document >= this.#lengths.length) {
      const longer = new Uint32Array(this.#lengths.length * 2)
      longer.set(this.#lengths)
      this.#lengths = longer
    }
    this.#lengths[document] = length
    this.#totalLength += length
  }

  #listOf(word: string): PostingList {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const wordId = this.#freeWords.pop() ?? this.#lists.length
    const list = new PostingList(wordId)
    const spelling = detached(word)
    this.#words.set(spelling, list)
    this.#lists[wordId] = list
    this.#spellings[wordId] = spelling
    return list
  }

  /** The last posting of the list comes to `place`, so the document it belongs to must learn its new place. */
  #removePosting(wordId: number, place: number): void {
    const list = this.#lists[wordId] as PostingList
    this.fields.release(fieldOf(list.tallyAt(place)))
    const last = list.length - 1
    if (place !== last) this.#movePosting(list, last, place)
    list.removeAt(place)
    if (last === 0) this.#freeWord(list)
  }

  #movePosting(list: PostingList, from: number, to: number): void {
    const entries = this.#entriesOf(list.documentAt(from))
    for (let at = firstEntry(entries, list.wordId); entries[at] === list.wordId; at += 2) {
      if (entries[at + 1] === from) entries[at + 1] = to
    }
  }

  #freeWord(list: PostingList): void {
    this.#words.delete(this.#spellings[list.wordId] ?? '')
    this.#lists[list.wordId] = undefined
    this.#spellings[list.wordId] = ''
    this.#freeWords.push(list.wordId)
  }
}

/** A word cut from a text may keep the whole text in memory: this gives a copy that keeps only itself. */
const detached = (word: string): string => ` ${word}`.slice(1)

function countRuns(sorted: Float64Array): number {
  let runs = 0
  for (let at = 0; at < sorted.length; at += 1) if (sorted[at] !== sorted[at - 1]) runs += 1
  return runs
}

/** Where the entries of a word begin in pairs that are sorted by word number, or the end of the pairs. */
function firstEntry(entries: Uint32Array, wordId: number): number {
  let low = 0
  let high = entries.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle * 2] as number) < wordId) low = middle + 1
    else high = middle
  }
  return low * 2
}
