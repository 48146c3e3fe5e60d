import { type Getter, getter } from './attribute.ts'
import { type Scalar, scalar } from './value.ts'

export type PostingKind = 'hash' | 'inverted'

const none: ReadonlySet<string> = new Set()

/**
 * The keys of the records by the scalars of one attribute: a `hash` index knows those that have one, an `inverted` index
 * the items of lists. Keys whose attribute is of the other kind are kept as `others`, for the operators that take both.
 */
export class PostingIndex {
  readonly attribute: string
  readonly kind: PostingKind
  readonly #get: Getter
  readonly #postings = new Map<Scalar, string | Set<string>>()
  readonly #others = new Set<string>()

  constructor(attribute: string, kind: PostingKind) {
    this.attribute = attribute
    this.kind = kind
    this.#get = getter(attribute)
  }

  get others(): ReadonlySet<string> {
    return this.#others
  }

  /** The keys of the records that have `term`. */
  keysOf(term: Scalar): Iterable<string> {
    const keys = this.#postings.get(term)
    return keys === undefined ? none : typeof keys === 'string' ? [keys] : keys
  }

  /** How many records have `term`. */
  countOf(term: Scalar): number {
    const keys = this.#postings.get(term)
    return keys === undefined ? 0 : typeof keys === 'string' ? 1 : keys.size
  }

  /** Takes in these records, which it does not know yet. */
  load(records: Iterable<readonly [string, unknown]>): void {
    for (const [key, value] of records) this.change(key, undefined, value)
  }

  /** Takes in that the record of `key` was `before` and is `after`; `undefined` is no record. */
  change(key: string, before: unknown, after: unknown): void {
    const old = this.#get(before)
    const value = this.#get(after)
    if (Object.is(old, value)) return
    const oldTerms = this.#termsOf(old)
    const terms = this.#termsOf(value)
    for (const term of oldTerms) if (!terms.has(term)) this.#remove(term, key)
    for (const term of terms) if (!oldTerms.has(term)) this.#add(term, key)
    if (this.#isOther(value)) this.#others.add(key)
    else this.#others.delete(key)
  }

  #isOther(value: unknown): boolean {
    return this.kind === 'hash' ? Array.isArray(value) : scalar(value) !== undefined
  }

  #termsOf(value: unknown): ReadonlySet<Scalar> {
    const items = this.kind === 'hash' ? [value] : Array.isArray(value) ? value : []
    const terms = new Set<Scalar>()
    for (const item of items) {
      const term = scalar(item)
      if (term !== undefined) terms.add(term)
    }
    return terms
  }

  /** A term with one record has no set of its own: that is most of what a unique attribute would cost. */
  #add(term: Scalar, key: string): void {
    const keys = this.#postings.get(term)
    if (keys === undefined) this.#postings.set(term, key)
    else if (typeof keys === 'string') this.#postings.set(term, new Set([keys, key]))
    else keys.add(key)
  }

  #remove(term: Scalar, key: string): void {
    const keys = this.#postings.get(term)
    if (typeof keys === 'string') this.#postings.delete(term)
    else if (keys?.delete(key) && keys.size === 0) this.#postings.delete(term)
  }
}
