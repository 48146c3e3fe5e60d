import { fail } from '../../../errors.ts'
import { canonicalText, type Json } from '../../json.ts'
import type { End, Lists } from '../../port/keyspace.ts'
import type { Effect } from '../journal/effect.ts'
import type { Deque } from './deque.ts'
import type { Entry } from './entry.ts'
import { exceeded, type Keyspace } from './keyspace.ts'
import { itemBytes, sum } from './size.ts'
import { span } from './span.ts'
import { checkedBytes } from './strings.ts'

export function listEffects({ entries }: Keyspace): Record<string, (effect: Effect) => void> {
  /** Runs a change that takes elements away and gives them. */
  const take = (key: Json, change: (list: Deque) => Iterable<Json>): void => {
    const entry = entries.open(key as string, 'list')
    entries.resize(entry, -sum(change(entry.value), itemBytes))
    if (entry.value.length === 0) entries.remove(entry)
  }
  return {
    'list.push': ([, key, end, values]) => {
      const entry = entries.open(key as string, 'list')
      for (const value of values as Json[]) {
        if (end === 'left') entry.value.pushLeft(value)
        else entry.value.pushRight(value)
      }
      entries.resize(entry, sum(values as Json[], itemBytes))
    },
    'list.pop': ([, key, end, count]) => take(key!, (list) => popped(list, end as End, count as number)),
    'list.set': ([, key, index, value]) => {
      const entry = entries.open(key as string, 'list')
      entries.resize(entry, itemBytes(value!) - itemBytes(entry.value.at(index as number)))
      entry.value.set(index as number, value!)
    },
    'list.keep': ([, key, start, end]) =>
      take(key!, (list) => [
        ...popped(list, 'right', list.length - (end as number)),
        ...popped(list, 'left', start as number),
      ]),
    'list.cut': ([, key, places]) => take(key!, (list) => cut(list, places as number[])),
    'list.insert': ([, key, index, value]) => {
      const entry = entries.open(key as string, 'list')
      const values = entry.value.slice(0, entry.value.length)
      values.splice(index as number, 0, value!)
      entry.value.replace(values)
      entries.resize(entry, itemBytes(value!))
    },
  }
}

/** Adds values one after another at an end and gives the length. @throws wrong_type, memory_limit_exceeded */
export function push(keyspace: Keyspace, key: string, end: End, values: readonly Json[]): number {
  keyspace.findOf(key, 'list')
  for (const value of values) checkedBytes(keyspace, value)
  keyspace.makeRoom(key, sum(values, itemBytes))
  const length = (keyspace.findOf(key, 'list')?.value.length ?? 0) + values.length
  if (length > keyspace.limits.elementsMax) exceeded('The list has as many elements as it may have.')
  if (values.length > 0) keyspace.commit(['list.push', key, end, values])
  return length
}

/** Takes elements from an end, at most `count`. @throws wrong_type */
export function pop(keyspace: Keyspace, key: string, end: End, count: number): readonly Json[] {
  const list = keyspace.findOf(key, 'list')?.value
  const taken = Math.min(count, list?.length ?? 0)
  if (list === undefined || taken <= 0) return []
  const values = end === 'left' ? list.slice(0, taken) : list.slice(list.length - taken, list.length).reverse()
  keyspace.commit(['list.pop', key, end, taken])
  return values
}

export function embeddedLists(keyspace: Keyspace): Lists {
  const find = (key: string) => keyspace.findOf(key, 'list')?.value
  return {
    push: (key, end, values, onlyKnown) =>
      keyspace.write(() => (onlyKnown && find(key) === undefined ? 0 : push(keyspace, key, end, values))),
    pop: (key, end, count) => keyspace.write(() => pop(keyspace, key, end, count)),
    range: (key, start, stop) =>
      keyspace.read(() => {
        const list = find(key)
        return list?.slice(...span(list.length, start, stop)) ?? []
      }),
    length: (key) => keyspace.read(() => find(key)?.length ?? 0),
    at: (key, index) =>
      keyspace.read(() => {
        const list = find(key)
        const place = list && placeOf(list, index)
        return place === undefined ? undefined : list!.at(place)
      }),
    set: (key, index, value) => keyspace.write(() => set(keyspace, key, index, value)),
    trim: (key, start, stop) => keyspace.write(() => trim(keyspace, key, start, stop)),
    remove: (key, count, value) => keyspace.write(() => remove(keyspace, key, count, value)),
    insert: (key, where, pivot, value) => keyspace.write(() => insert(keyspace, key, { where, pivot, value })),
    position: (key, value, rank) =>
      keyspace.read(() => placesOf(find(key), value, rank, Math.abs(rank)).at(Math.abs(rank) - 1)),
    rotate: (from, to) => keyspace.write(() => rotate(keyspace, from, to)),
  }
}

function set(keyspace: Keyspace, key: string, index: number, value: Json): void {
  checkedBytes(keyspace, value)
  const known = () => keyspace.findOf(key, 'list')?.value ?? fail('key_not_found', undefined, { key })
  const placeIn = (list: Deque) => placeOf(list, index) ?? fail('index_out_of_range', undefined, { index })
  const before = known()
  keyspace.makeRoom(key, itemBytes(value) - itemBytes(before.at(placeIn(before))))
  keyspace.commit(['list.set', key, placeIn(known()), value])
}

function trim(keyspace: Keyspace, key: string, start: number, stop: number): void {
  const list = keyspace.findOf(key, 'list')?.value
  if (list === undefined) return
  const [first, end] = span(list.length, start, stop)
  if (first >= end) keyspace.commit(['key.del', [key]])
  else if (end - first < list.length) keyspace.commit(['list.keep', key, first, end])
}

function remove(keyspace: Keyspace, key: string, count: number, value: Json): number {
  const list = keyspace.findOf(key, 'list')?.value
  const places = placesOf(list, value, count, count === 0 ? Number.POSITIVE_INFINITY : Math.abs(count))
  if (places.length > 0) keyspace.commit(['list.cut', key, count < 0 ? places.reverse() : places])
  return places.length
}

interface Insertion {
  readonly where: 'before' | 'after'
  readonly pivot: Json
  readonly value: Json
}

function insert(keyspace: Keyspace, key: string, { where, pivot, value }: Insertion): number {
  if (keyspace.findOf(key, 'list') === undefined) return 0
  checkedBytes(keyspace, value)
  keyspace.makeRoom(key, itemBytes(value))
  const list = keyspace.findOf(key, 'list')?.value
  if (list === undefined) return 0
  const place = placesOf(list, pivot, 1, 1)[0]
  if (place === undefined) return -1
  if (list.length >= keyspace.limits.elementsMax) exceeded('The list has as many elements as it may have.')
  keyspace.commit(['list.insert', key, where === 'before' ? place : place + 1, value])
  return list.length
}

function rotate(keyspace: Keyspace, from: string, to: string): Json | undefined {
  keyspace.findOf(to, 'list')
  if (keyspace.findOf(from, 'list') === undefined) return undefined
  // The list that goes may be the one that frees the memory, so only a new key needs room.
  if (from !== to) keyspace.makeRoom(to, 0)
  const target = keyspace.findOf(to, 'list') as Entry<'list'> | undefined
  if (from !== to && (target?.value.length ?? 0) >= keyspace.limits.elementsMax) {
    exceeded('The list has as many elements as it may have.')
  }
  const [value] = pop(keyspace, from, 'right', 1)
  if (value !== undefined) keyspace.commit(['list.push', to, 'left', [value]])
  return value
}

function placeOf(list: Deque, index: number): number | undefined {
  const place = index < 0 ? list.length + index : index
  return place >= 0 && place < list.length ? place : undefined
}

/** The first places of a value, `count` of them at most; from the end when `direction` is negative. */
function placesOf(list: Deque | undefined, value: Json, direction: number, count: number): number[] {
  const places: number[] = []
  if (list === undefined) return places
  const text = canonicalText(value)
  const same = (other: Json) => other === value || (typeof other === typeof value && canonicalText(other) === text)
  for (let k = 0; k < list.length && places.length < count; k++) {
    const place = direction < 0 ? list.length - 1 - k : k
    if (same(list.at(place))) places.push(place)
  }
  return places
}

function popped(list: Deque, end: End, count: number): Json[] {
  const values: Json[] = []
  for (let k = 0; k < count; k++) values.push(end === 'left' ? list.popLeft() : list.popRight())
  return values
}

/** Takes out the elements in ascending places. */
function cut(list: Deque, places: readonly number[]): Json[] {
  const taken: Json[] = []
  const kept: Json[] = []
  for (let index = 0; index < list.length; index++) {
    if (places[taken.length] === index) taken.push(list.at(index))
    else kept.push(list.at(index))
  }
  list.replace(kept)
  return taken
}
