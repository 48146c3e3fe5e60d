/** The numbers of one posting: the document, and its tally. */
const width = 2
const firstCapacity = 2

/**
 * Where one word occurs: pairs of document number and tally (field number in the upper, occurrences in the lower 16
 * bits), in no order. A pair goes by its place; the last one moves there, so nothing is ever left to be swept.
 */
export class PostingList {
  readonly wordId: number
  #numbers = new Uint32Array(firstCapacity * width)
  #length = 0

  constructor(wordId: number) {
    this.wordId = wordId
  }

  get length(): number {
    return this.#length
  }

  /** Document number and tally by turns; those past the length are of no meaning. For loops over all postings. */
  get numbers(): Uint32Array {
    return this.#numbers
  }

  documentAt(place: number): number {
    return this.#numbers[place * width] as number
  }

  tallyAt(place: number): number {
    return this.#numbers[place * width + 1] as number
  }

  /** Adds a posting and gives its place. */
  add(document: number, tally: number): number {
    const place = this.#length
    if (place * width === this.#numbers.length) this.#resize(place * 2)
    this.#numbers[place * width] = document
    this.#numbers[place * width + 1] = tally
    this.#length = place + 1
    return place
  }

  /** Removes the posting at `place`. The one that was at place `length` (the new length) stands there now. */
  removeAt(place: number): void {
    this.#length -= 1
    this.#numbers[place * width] = this.documentAt(this.#length)
    this.#numbers[place * width + 1] = this.tallyAt(this.#length)
    const capacity = this.#numbers.length / width
    if (capacity > firstCapacity && this.#length * 4 <= capacity) this.#resize(capacity / 2)
  }

  #resize(capacity: number): void {
    const numbers = new Uint32Array(capacity * width)
    numbers.set(this.#numbers.subarray(0, this.#length * width))
    this.#numbers = numbers
  }
}

/** The field number of a tally. */
export const fieldOf = (tally: number): number => tally >>> 16
/** The occurrences of a tally. */
export const occurrencesOf = (tally: number): number => tally & 0xffff
/** Puts a field number and occurrences, both below 65,536, into one tally. */
export const tallyOf = (field: number, occurrences: number): number => ((field << 16) | occurrences) >>> 0
