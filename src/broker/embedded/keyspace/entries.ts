import { commonNamespace, isNamespaced } from '../../namespace/name.ts'
import type { KeyType } from '../../port/keyspace.ts'
import { DeadlineHeap } from '../heap.ts'
import type { State } from '../journal/state.ts'
import type { MemoryBudget } from '../memory-budget.ts'
import { Census } from './census.ts'
import { ChunkedOrder } from './chunked-order.ts'
import { type CollectionType, type Contents, Entry, emptyCollection, isOf } from './entry.ts'
import { keyBytes, textBytes } from './size.ts'

/** Places for the stamps of keys that are not there: two of them share one now and then, which costs a retry. */
const absentStamps = 1 << 14

/**
 * The keys that are there, with every index over them. Only effects change it, and none of it looks at the clock: what is
 * past its deadline is in it until an effect removes it.
 */
export class Entries {
  readonly #state: Pick<State, 'snapshot' | 'touch'>
  readonly #budget: MemoryBudget
  readonly #known = new Map<string, Entry>()
  readonly #slots: Entry[] = []
  /** Undefined until it is asked for: sorting all keys of a recovery once costs less than keeping them in order in it. */
  #order: ChunkedOrder<string> | undefined
  readonly #deadlines = new DeadlineHeap<Entry>()
  readonly #census = new Census()
  readonly #absent = new Float64Array(absentStamps)
  #stamp = 0

  constructor(state: Pick<State, 'snapshot' | 'touch'>, budget: MemoryBudget) {
    this.#state = state
    this.#budget = budget
  }

  get count(): number {
    return this.#known.size
  }

  /** Keys of a namespace, of all where none is given. */
  countIn(namespace: string | undefined): number {
    return namespace === undefined ? this.count : this.#census.count(namespace)
  }

  countOf(type: KeyType, namespace: string | undefined): number {
    return this.#census.countOf(type, namespace)
  }

  /** All keys in the order of their UTF-16 units. */
  get order(): ChunkedOrder<string> {
    if (this.#order !== undefined) return this.#order
    this.#order = new ChunkedOrder<string>((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    this.#order.fill([...this.#known.keys()].sort())
    return this.#order
  }

  get deadlines(): DeadlineHeap<Entry> {
    return this.#deadlines
  }

  /** All entries without gaps; the places change when entries go. */
  get slots(): readonly Entry[] {
    return this.#slots
  }

  get(key: string): Entry | undefined {
    return this.#known.get(key)
  }

  /** Estimated bytes of a key without its value. */
  ownBytes(key: string): number {
    return keyBytes + textBytes(key)
  }

  all(): Iterable<Entry> {
    return this.#known.values()
  }

  /** Another text after every change of the key, and after it came or went. */
  stamp(key: string): string {
    const entry = this.#known.get(key)
    return entry === undefined ? `-${this.#absent[absentPlace(key)]}` : `${entry.stamp}`
  }

  /** Makes a key anew, in place of what it held. `bytes` are those of the value alone. */
  put<Type extends KeyType>(key: string, type: Type, value: Contents[Type], bytes: number): Entry {
    const before = this.#known.get(key)
    if (before !== undefined) this.remove(before)
    const entry = new Entry<KeyType>(key, type, value, { bytes: 0, savedBy: this.#state.snapshot })
    entry.stamp = ++this.#stamp
    entry.slot = this.#slots.push(entry) - 1
    this.#known.set(key, entry)
    this.#census.add(key, type, 1)
    this.#order?.add(key)
    this.resize(entry, this.ownBytes(key) + bytes)
    return entry
  }

  /** To be called before an entry changes. */
  touch(entry: Entry): void {
    this.#state.touch(entry)
    entry.stamp = ++this.#stamp
  }

  /** Gives the structure that an effect changes, and makes it where it is missing. */
  open<Type extends CollectionType>(key: string, type: Type): Entry<Type> {
    const entry = this.#known.get(key) ?? this.put(key, type, emptyCollection(type), 0)
    if (!isOf(entry, type)) throw new Error(`${key} is no ${type}`)
    this.touch(entry)
    return entry
  }

  /** To be called after a value has grown, or with a negative number shrunk. */
  resize(entry: Entry, bytes: number): void {
    entry.bytes += bytes
    this.#budget.charge(bytes, entry.key)
  }

  setDeadline(entry: Entry, deadlineMs: number | null): void {
    if (entry.deadlineMs === deadlineMs) return
    if (entry.deadlineMs !== null) this.#deadlines.remove(entry)
    entry.deadlineMs = deadlineMs
    if (deadlineMs !== null) this.#deadlines.add(entry)
  }

  remove(entry: Entry): void {
    this.touch(entry)
    this.setDeadline(entry, null)
    this.#known.delete(entry.key)
    this.#census.add(entry.key, entry.type, -1)
    this.#order?.remove(entry.key)
    const last = this.#slots.pop()!
    if (last !== entry) {
      this.#slots[entry.slot] = last
      last.slot = entry.slot
    }
    this.#absent[absentPlace(entry.key)] = ++this.#stamp
    this.resize(entry, -entry.bytes)
  }

  /** A key of a namespace, or of all keys, by a place from 0 to one less than their number. */
  keyAt(place: number, namespace: string | undefined): string {
    if (this.countIn(namespace) === this.count) return this.#slots[place]!.key
    const first = this.order.rankOf((key) => key < namespace! || isOutside(key, namespace))
    return this.order.from(first + place).next().value!
  }

  /** Removes the keys of a namespace, or all. */
  clear(namespace: string | undefined): void {
    if (this.countIn(namespace) === this.count) this.#clearAll()
    else for (const key of [...this.#keysIn(namespace!)]) this.remove(this.#known.get(key)!)
  }

  *#keysIn(namespace: string): Generator<string> {
    for (const key of this.order.after((other) => other < namespace || isOutside(other, namespace))) {
      if (!key.startsWith(namespace)) return
      yield key
    }
  }

  #clearAll(): void {
    for (const entry of this.#slots) {
      this.#state.touch(entry)
      this.#budget.charge(-entry.bytes, entry.key)
    }
    this.#absent.fill(++this.#stamp)
    this.#known.clear()
    this.#census.clear()
    this.#slots.length = 0
    this.#order?.fill([])
    this.#deadlines.clear()
  }
}

/** Tells whether a key comes before all of the common namespace, where that is the one: those of the others do. */
export function isOutside(key: string, namespace: string | undefined): boolean {
  return namespace === commonNamespace && isNamespaced(key)
}

function absentPlace(key: string): number {
  let hash = 0
  for (let index = 0; index < key.length; index++) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0
  return (hash ^ (hash >>> 15)) & (absentStamps - 1)
}
