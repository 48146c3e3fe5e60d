import type { Json } from '../../json.ts'
import type { KeyType } from '../../port/keyspace.ts'
import type { Timed } from '../heap.ts'
import type { Effect, StateRecord } from '../journal/effect.ts'
import { Deque } from './deque.ts'
import { Members } from './members.ts'
import { SortedMembers } from './sorted-members.ts'

/** What a key of a type holds. */
export interface Contents {
  string: Json
  hash: Map<string, Json>
  list: Deque
  set: Members
  sorted_set: SortedMembers
  bitmap: Uint8Array
  hyperloglog: Uint8Array
}

/** The types that hold elements. */
export type CollectionType = 'hash' | 'list' | 'set' | 'sorted_set'

const emptyCollections: { readonly [Type in CollectionType]: () => Contents[Type] } = {
  hash: () => new Map(),
  list: () => new Deque(),
  set: () => new Members(),
  sorted_set: () => new SortedMembers(),
}

export function emptyCollection<Type extends CollectionType>(type: Type): Contents[Type] {
  return emptyCollections[type]()
}

/** A value that shares nothing that changes with that of an entry. */
export function cloneOf(entry: Entry): Contents[KeyType] {
  if (isOf(entry, 'hash')) return new Map(entry.value)
  if (isOf(entry, 'list')) return filled(new Deque(), (list) => list.replace(entry.value.slice(0, entry.value.length)))
  if (isOf(entry, 'set')) {
    return filled(new Members(), (set) => {
      for (const member of entry.value.values()) set.add(member)
    })
  }
  if (isOf(entry, 'sorted_set')) {
    return filled(new SortedMembers(), (set) => {
      for (const { member, score } of entry.value.slice(0, entry.value.size)) set.set(member, score)
    })
  }
  return entry.value instanceof Uint8Array ? entry.value.slice() : entry.value
}

function filled<Value>(value: Value, fill: (value: Value) => void): Value {
  fill(value)
  return value
}

/** A key and what it holds: one record of a snapshot. */
export class Entry<Type extends KeyType = KeyType> implements StateRecord, Timed {
  readonly key: string
  readonly type: Type
  value: Contents[Type]
  deadlineMs: number | null = null
  heapPlace = -1
  /** Place in the list of all entries. */
  slot = -1
  /** Estimated bytes, with the key. */
  bytes: number
  /** Another one after every change. */
  stamp = 0
  savedBy: number
  /** For eviction: when it was last asked for, and how often, halved by every minute of silence. */
  usedAtMs = 0
  uses = 0

  constructor(key: string, type: Type, value: Contents[Type], options: { bytes: number; savedBy: number }) {
    this.key = key
    this.type = type
    this.value = value
    this.bytes = options.bytes
    this.savedBy = options.savedBy
  }

  describe(): Iterable<Effect> {
    return describe(this)
  }
}

/** Whether an entry is of a type, which makes its value known. */
export function isOf<Type extends KeyType>(entry: Entry, type: Type): entry is Entry<Type> {
  return entry.type === type
}

/** Elements in one effect: bounds how long one of them holds everyone up when it is applied. */
const elementsPerEffect = 1_000

/** The effects that make an entry anew. */
function* describe(entry: Entry): Generator<Effect> {
  const { key, deadlineMs } = entry
  if (isOf(entry, 'string')) return yield ['key.put', key, entry.value, deadlineMs]
  if (isOf(entry, 'bitmap') || isOf(entry, 'hyperloglog')) {
    return yield ['blob.put', key, entry.type, Buffer.from(entry.value).toString('base64'), deadlineMs]
  }
  yield* collection(entry)
  if (deadlineMs !== null) yield ['key.deadline', key, deadlineMs]
}

function collection(entry: Entry): Iterable<Effect> {
  const { key } = entry
  if (isOf(entry, 'hash')) return inTurn(entry.value, (part) => ['hash.set', key, part])
  if (isOf(entry, 'set')) return bySlices(entry.value.values(), entry.value.size, (part) => ['set.add', key, part])
  if (isOf(entry, 'list')) return bySlices(entry.value, entry.value.length, (part) => ['list.push', key, 'right', part])
  if (!isOf(entry, 'sorted_set')) return []
  const { value } = entry
  const scored = {
    slice: (from: number, to: number) => value.slice(from, to).map(({ member, score }) => [member, score]),
  }
  return bySlices(scored, value.size, (part) => ['sorted.add', key, part])
}

/** Something of which a part can be copied. */
interface Sliced {
  slice(from: number, to: number): readonly Json[]
}

function* bySlices(elements: Sliced, count: number, effect: (part: readonly Json[]) => Effect): Generator<Effect> {
  for (let from = 0; from < count; from += elementsPerEffect) {
    yield effect(elements.slice(from, Math.min(from + elementsPerEffect, count)))
  }
}

function* inTurn(elements: Iterable<Json>, effect: (part: readonly Json[]) => Effect): Generator<Effect> {
  let part: Json[] = []
  for (const element of elements) {
    if (part.push(element) < elementsPerEffect) continue
    yield effect(part)
    part = []
  }
  if (part.length > 0) yield effect(part)
}

/** Spreads elements over effects. */
export function inParts(elements: readonly Json[], effect: (part: readonly Json[]) => Effect): Effect[] {
  if (elements.length <= elementsPerEffect) return elements.length === 0 ? [] : [effect(elements)]
  const effects: Effect[] = []
  for (let start = 0; start < elements.length; start += elementsPerEffect) {
    effects.push(effect(elements.slice(start, start + elementsPerEffect)))
  }
  return effects
}
