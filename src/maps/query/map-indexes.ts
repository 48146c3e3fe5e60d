import { fail } from '../../errors.ts'
import { mapIndexesMax } from '../limits.ts'
import { OrderedIndex } from './ordered-index.ts'
import { PostingIndex } from './posting-index.ts'

/** `hash` for equality, `navigable` for ranges and orders, `inverted` for lists. */
export type IndexKind = 'hash' | 'navigable' | 'inverted'

export interface IndexSpec {
  readonly attribute: string
  readonly kind: IndexKind
}

/** The live records of a map: tombstones and ended ones are not among them. */
export interface RecordSource {
  readonly size: number
  /** The value of a record; `undefined` where there is none. */
  get(key: string): unknown
  entries(): Iterable<readonly [string, unknown]>
}

/** Stands for every record in the index of the keys: it has no attributes, so that only the keys make the order. */
const present = (value: unknown): true | undefined => (value === undefined ? undefined : true)

function* marked(records: Iterable<readonly [string, unknown]>): Generator<readonly [string, true]> {
  for (const [key] of records) yield [key, true]
}

/** The indexes of one map. Its owner tells them every change, in the same turn in which the source changes. */
export class MapIndexes {
  readonly keys = new OrderedIndex('')
  readonly #ordered = new Map<string, OrderedIndex>()
  readonly #postings = { hash: new Map<string, PostingIndex>(), inverted: new Map<string, PostingIndex>() }

  /** Begins with what `source` holds. */
  constructor(source: RecordSource) {
    this.keys.load(marked(source.entries()))
  }

  /** Adds an index over what `source` holds; one that is there stays. Fails with `validation_failed` past the limit. */
  add({ attribute, kind }: IndexSpec, source: RecordSource): void {
    if (this.#find(kind, attribute)) return
    if (this.list().length >= mapIndexesMax) fail('validation_failed', `A map has at most ${mapIndexesMax} indexes.`)
    const index = kind === 'navigable' ? new OrderedIndex(attribute) : new PostingIndex(attribute, kind)
    index.load(source.entries())
    if (index instanceof OrderedIndex) this.#ordered.set(attribute, index)
    else this.#postings[index.kind].set(attribute, index)
  }

  remove({ attribute, kind }: IndexSpec): void {
    if (kind === 'navigable') this.#ordered.delete(attribute)
    else this.#postings[kind].delete(attribute)
  }

  list(): readonly IndexSpec[] {
    const { hash, inverted } = this.#postings
    const all = [...this.#ordered.values(), ...hash.values(), ...inverted.values()]
    return all.map((index) => ({ attribute: index.attribute, kind: 'kind' in index ? index.kind : 'navigable' }))
  }

  /** Takes in that the record of `key` was `before` and is `after`; `undefined` is no record. */
  change(key: string, before: unknown, after: unknown): void {
    this.keys.change(key, present(before), present(after))
    for (const index of this.#ordered.values()) index.change(key, before, after)
    for (const index of this.#postings.hash.values()) index.change(key, before, after)
    for (const index of this.#postings.inverted.values()) index.change(key, before, after)
  }

  ordered(attribute: string): OrderedIndex | undefined {
    return this.#ordered.get(attribute)
  }

  hash(attribute: string): PostingIndex | undefined {
    return this.#postings.hash.get(attribute)
  }

  inverted(attribute: string): PostingIndex | undefined {
    return this.#postings.inverted.get(attribute)
  }

  #find(kind: IndexKind, attribute: string): OrderedIndex | PostingIndex | undefined {
    return kind === 'navigable' ? this.#ordered.get(attribute) : this.#postings[kind].get(attribute)
  }
}
