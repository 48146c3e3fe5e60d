import { fail } from '../../../errors.ts'
import type { Json } from '../../json.ts'
import type { Hashes } from '../../port/keyspace.ts'
import type { Effect } from '../journal/effect.ts'
import { exceeded, type Keyspace } from './keyspace.ts'
import { fieldBytes, sum, valueBytes } from './size.ts'
import { checkedBytes, integerSum } from './strings.ts'

type Pairs = readonly (readonly [field: string, value: Json])[]

export function hashEffects({ entries }: Keyspace): Record<string, (effect: Effect) => void> {
  return {
    'hash.set': ([, key, pairs]) => {
      const entry = entries.open(key as string, 'hash')
      let grown = 0
      for (const [field, value] of pairs as Pairs) {
        const before = entry.value.get(field)
        grown += before === undefined ? fieldBytes(field, value) : valueBytes(value) - valueBytes(before)
        entry.value.set(field, value)
      }
      entries.resize(entry, grown)
    },
    'hash.del': ([, key, fields]) => {
      const entry = entries.open(key as string, 'hash')
      let freed = 0
      for (const field of fields as string[]) {
        freed += fieldBytes(field, entry.value.get(field)!)
        entry.value.delete(field)
      }
      entries.resize(entry, -freed)
      if (entry.value.size === 0) entries.remove(entry)
    },
  }
}

/** Sets fields and gives how many are new. @throws wrong_type, memory_limit_exceeded */
export function setFields(keyspace: Keyspace, key: string, fields: Pairs, onlyNew: boolean): number {
  const known = keyspace.findOf(key, 'hash')?.value
  const wanted = new Map<string, Json>()
  for (const [field, value] of fields) {
    if (!onlyNew || (known?.has(field) !== true && !wanted.has(field))) wanted.set(field, value)
  }
  if (wanted.size === 0) return 0
  for (const value of wanted.values()) checkedBytes(keyspace, value)
  keyspace.makeRoom(
    key,
    sum(wanted, ([field, value]) => fieldBytes(field, value) - former(field, known?.get(field))),
  )
  const before = keyspace.findOf(key, 'hash')?.value
  const added = sum(wanted.keys(), (field) => (before?.has(field) === true ? 0 : 1))
  if ((before?.size ?? 0) + added > keyspace.limits.elementsMax) exceeded('The hash has as many fields as it may have.')
  keyspace.commit(['hash.set', key, [...wanted]])
  return added
}

/** Deletes fields and gives how many were there. @throws wrong_type */
export function deleteFields(keyspace: Keyspace, key: string, fields: readonly string[]): number {
  const hash = keyspace.findOf(key, 'hash')?.value
  const known = [...new Set(fields)].filter((field) => hash?.has(field) === true)
  if (known.length > 0) keyspace.commit(['hash.del', key, known])
  return known.length
}

/** Adds to an integer and gives the sum. @throws wrong_type, invalid_payload, memory_limit_exceeded */
export function addToField(keyspace: Keyspace, key: string, field: string, amount: number): number {
  const result = integerSum(keyspace.findOf(key, 'hash')?.value.get(field), amount)
  setFields(keyspace, key, [[field, result]], false)
  return result
}

export function embeddedHashes(keyspace: Keyspace): Hashes {
  const find = (key: string) => keyspace.findOf(key, 'hash')?.value
  return {
    set: (key, fields, onlyNew) => keyspace.write(() => setFields(keyspace, key, fields, onlyNew)),
    get: (key, fields) =>
      keyspace.read(() => {
        const hash = find(key)
        return fields.map((field) => hash?.get(field))
      }),
    all: (key) => keyspace.read(() => [...(find(key) ?? [])]),
    delete: (key, fields) => keyspace.write(() => deleteFields(keyspace, key, fields)),
    length: (key) => keyspace.read(() => find(key)?.size ?? 0),
    add: (key, field, amount) => keyspace.write(() => addToField(keyspace, key, field, amount)),
    addFloat: (key, field, amount) => keyspace.write(() => addFloat(keyspace, key, field, amount)),
  }
}

function addFloat(keyspace: Keyspace, key: string, field: string, amount: number): number {
  const value = keyspace.findOf(key, 'hash')?.value.get(field)
  const before = value === undefined ? 0 : value
  if (typeof before !== 'number') fail('invalid_payload', 'The field is no number.')
  const result = before + amount
  if (!Number.isFinite(result)) fail('invalid_payload', 'The sum is not finite.')
  setFields(keyspace, key, [[field, result]], false)
  return result
}

function former(field: string, value: Json | undefined): number {
  return value === undefined ? 0 : fieldBytes(field, value)
}
