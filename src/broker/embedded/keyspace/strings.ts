import { fail } from '../../../errors.ts'
import type { Json } from '../../json.ts'
import type { Edit, SetOptions, SetResult, Strings } from '../../port/keyspace.ts'
import type { Effect } from '../journal/effect.ts'
import { isOf } from './entry.ts'
import { exceeded, type Keyspace } from './keyspace.ts'
import { valueBytes } from './size.ts'

export function stringEffects({ entries }: Keyspace): Record<string, (effect: Effect) => void> {
  return {
    'key.put': ([, name, value, deadlineMs]) => {
      const key = name as string
      const known = entries.get(key)
      if (known !== undefined && isOf(known, 'string')) {
        entries.touch(known)
        entries.resize(known, valueBytes(value!) - valueBytes(known.value))
        known.value = value!
        entries.setDeadline(known, deadlineMs as number | null)
        return
      }
      const entry = entries.put(key, 'string', value!, valueBytes(value!))
      entries.setDeadline(entry, deadlineMs as number | null)
    },
  }
}

/** Sets a value. @throws wrong_type, memory_limit_exceeded */
export function setString(keyspace: Keyspace, key: string, value: Json, options: SetOptions): SetResult {
  const previous = keyspace.findOf(key, 'string')?.value
  const isKnown = previous !== undefined
  if ((options.only === 'new' && isKnown) || (options.only === 'known' && !isKnown)) return { written: false, previous }
  const { deadlineMs = null } = options
  put(keyspace, key, value, (former) => (deadlineMs === 'keep' ? former : deadlineMs))
  return { written: true, previous }
}

/** Adds to an integer and gives the sum. @throws wrong_type, invalid_payload, memory_limit_exceeded */
export function addToString(keyspace: Keyspace, key: string, amount: number): number {
  const sum = integerSum(keyspace.findOf(key, 'string')?.value, amount)
  put(keyspace, key, sum, (former) => former)
  return sum
}

/** The sum of an integer, 0 where it is missing, and another. @throws invalid_payload */
export function integerSum(value: Json | undefined, amount: number): number {
  const before = value ?? (value === undefined ? 0 : Number.NaN)
  if (typeof before !== 'number' || !Number.isSafeInteger(before)) fail('invalid_payload', 'The value is no integer.')
  const sum = before + amount
  if (!Number.isSafeInteger(sum)) fail('invalid_payload', 'The sum is no integer between -(2^53 - 1) and 2^53 - 1.')
  return sum
}

/** Refuses a value that is longer than any may be. @throws memory_limit_exceeded */
export function checkedBytes(keyspace: Keyspace, value: Json): number {
  const bytes = valueBytes(value)
  if (bytes > keyspace.limits.valueBytesMax) exceeded('The value is longer than a value may be.')
  return bytes
}

export function embeddedStrings(keyspace: Keyspace): Strings {
  return {
    set: (key, value, options) => keyspace.write(() => setString(keyspace, key, value, options)),
    get: (key) =>
      keyspace.read(() => {
        const entry = keyspace.findOf(key, 'string')
        return entry && { value: entry.value, deadlineMs: entry.deadlineMs }
      }),
    getMany: (keys) =>
      keyspace.read(() =>
        keys.map((key) => {
          const entry = keyspace.find(key)
          return entry !== undefined && isOf(entry, 'string') ? entry.value : undefined
        }),
      ),
    setMany: (pairs, onlyNew) => keyspace.write(() => setMany(keyspace, pairs, onlyNew)),
    add: (key, amount) => keyspace.write(() => addToString(keyspace, key, amount)),
    edit: (key, change) => keyspace.write(() => edit(keyspace, key, change)),
  }
}

function put(keyspace: Keyspace, key: string, value: Json, deadlineMs: (former: number | null) => number | null): void {
  const before = keyspace.findOf(key, 'string')
  const bytes = checkedBytes(keyspace, value)
  keyspace.makeRoom(key, before === undefined ? bytes : bytes - valueBytes(before.value))
  // Making room may have taken the key itself.
  const former = keyspace.findOf(key, 'string')?.deadlineMs ?? null
  keyspace.commit(['key.put', key, value, deadlineMs(former)])
}

function setMany(keyspace: Keyspace, pairs: readonly (readonly [string, Json])[], onlyNew: boolean): boolean {
  const found = pairs.map(([key]) => (onlyNew ? keyspace.find(key) : keyspace.findOf(key, 'string')))
  if (onlyNew && found.some((entry) => entry !== undefined)) return false
  keyspace.makeRoomForKeys(pairs.map(([key, value]) => [key, checkedBytes(keyspace, value)]))
  for (const [key, value] of pairs) keyspace.commit(['key.put', key, value, null])
  return true
}

function edit<Result>(keyspace: Keyspace, key: string, change: Edit<Json, Result>): Result {
  const { after, result } = change(keyspace.findOf(key, 'string')?.value)
  if (after !== undefined) put(keyspace, key, after, (former) => former)
  return result
}
