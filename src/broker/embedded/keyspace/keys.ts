import { fail } from '../../../errors.ts'
import type { KeyPage, Keys } from '../../port/keyspace.ts'
import type { Effect } from '../journal/effect.ts'
import { isOutside } from './entries.ts'
import { cloneOf, type Entry } from './entry.ts'
import type { Keyspace } from './keyspace.ts'
import { randomBelow } from './random-picks.ts'
import { textBytes } from './size.ts'

/** Tries at a key that has not expired, where expired keys cannot be removed. */
const randomTries = 100
/** Keys that a page looks at, where many of them have expired. */
const scannedPerPage = 20_000

export function keyEffects({ entries }: Keyspace): Record<string, (effect: Effect) => void> {
  const take = (from: string, to: string, copies: boolean): void => {
    const entry = entries.get(from)!
    const { type, deadlineMs } = entry
    const value = copies ? cloneOf(entry) : entry.value
    const bytes = entry.bytes - entries.ownBytes(from)
    if (!copies) entries.remove(entry)
    entries.setDeadline(entries.put(to, type, value, bytes), deadlineMs)
  }
  return {
    'key.del': ([, keys]) => {
      for (const key of keys as string[]) entries.remove(entries.get(key)!)
    },
    'key.deadline': ([, key, deadlineMs]) => {
      const entry = entries.get(key as string)!
      entries.touch(entry)
      entries.setDeadline(entry, deadlineMs as number | null)
    },
    'key.move': ([, from, to]) => take(from as string, to as string, false),
    'key.copy': ([, from, to]) => take(from as string, to as string, true),
    'key.flush': ([, namespace]) => entries.clear(namespace as string | undefined),
  }
}

/** Deletes what is there and gives how many keys that were. */
export function deleteKeys(keyspace: Keyspace, keys: readonly string[]): number {
  const known = [...new Set(keys)].filter((key) => keyspace.find(key) !== undefined)
  if (known.length > 0) keyspace.commit(['key.del', known])
  return known.length
}

export function embeddedKeys(keyspace: Keyspace): Keys {
  return {
    exists: (key) => keyspace.read(() => keyspace.find(key) !== undefined),
    delete: (keys) => keyspace.write(() => deleteKeys(keyspace, keys)),
    typeOf: (key) => keyspace.read(() => keyspace.find(key)?.type),
    expireAt: (key, deadlineMs) => keyspace.write(() => setDeadline(keyspace, key, deadlineMs)),
    persist: (key) => keyspace.write(() => setDeadline(keyspace, key, null)),
    deadline: (key) => keyspace.read(() => keyspace.find(key)?.deadlineMs),
    rename: (from, to, onlyNew) => keyspace.write(() => rename(keyspace, from, to, onlyNew)),
    copy: (from, to, replace) => keyspace.write(() => copy(keyspace, from, to, replace)),
    randomKey: (namespace) => keyspace.read(() => randomKey(keyspace, namespace)),
    count: (namespace) => keyspace.read(() => keyspace.entries.countIn(namespace)),
    countOf: (type, namespace) => keyspace.read(() => keyspace.entries.countOf(type, namespace)),
    scan: (prefix, cursor, count, namespace) =>
      keyspace.read(() =>
        page(keyspace, { prefix, last: cursor === null ? undefined : keyOf(cursor), namespace }, count),
      ),
    flush: (namespace) => keyspace.write(() => flush(keyspace, namespace)),
    bytes: (key) => keyspace.read(() => keyspace.find(key)?.bytes),
    bytesOf: (namespace) => keyspace.read(() => keyspace.bytesOf(namespace)),
  }
}

function setDeadline(keyspace: Keyspace, key: string, deadlineMs: number | null): boolean {
  const entry = keyspace.find(key)
  if (entry === undefined || (deadlineMs === null && entry.deadlineMs === null)) return false
  keyspace.commit(['key.deadline', key, deadlineMs])
  return true
}

function known(keyspace: Keyspace, key: string): Entry {
  return keyspace.find(key) ?? fail('key_not_found', undefined, { key })
}

function rename(keyspace: Keyspace, from: string, to: string, onlyNew: boolean): void {
  known(keyspace, from)
  if (onlyNew && keyspace.find(to) !== undefined) fail('key_exists', undefined, { key: to })
  if (from === to) return
  keyspace.makeRoom(from, textBytes(to) - textBytes(from))
  known(keyspace, from)
  keyspace.commit(['key.move', from, to])
}

function copy(keyspace: Keyspace, from: string, to: string, replace: boolean): boolean {
  const { bytes } = known(keyspace, from)
  if (!replace && keyspace.find(to) !== undefined) return false
  if (from === to) return true
  keyspace.makeRoom(to, bytes)
  known(keyspace, from)
  keyspace.commit(['key.copy', from, to])
  return true
}

function flush(keyspace: Keyspace, namespace: string | undefined): number {
  const count = keyspace.entries.countIn(namespace)
  if (count > 0) keyspace.commit(namespace === undefined ? ['key.flush'] : ['key.flush', namespace])
  return count
}

function randomKey(keyspace: Keyspace, namespace: string | undefined): string | undefined {
  const { entries, environment } = keyspace
  for (let k = 0; k < randomTries; k++) {
    const count = entries.countIn(namespace)
    if (count === 0) return undefined
    const place = randomBelow(environment, count)
    const key = entries.keyAt(place, namespace)
    if (keyspace.find(key) !== undefined) return key
  }
  return undefined
}

/** Where a page begins: after the key `last`, if there was one. */
interface Place {
  readonly prefix: string
  readonly last: string | undefined
  readonly namespace: string | undefined
}

/** A page ends after `count` keys, or sooner where very many were looked at that are past their deadline. */
function page(keyspace: Keyspace, { prefix, last, namespace }: Place, count: number): KeyPage {
  const keys: string[] = []
  const isBefore = (key: string) => key < prefix || (last !== undefined && key <= last) || isOutside(key, namespace)
  let looked = 0
  let previous = ''
  for (const key of keyspace.entries.order.after(isBefore)) {
    if (!key.startsWith(prefix)) break
    if (keys.length >= count || looked >= scannedPerPage) return { keys, cursor: cursorAfter(previous) }
    if (!keyspace.isOver(key)) keys.push(key)
    previous = key
    looked += 1
  }
  return { keys, cursor: null }
}

/** A cursor holds the last key that was looked at, so it stays good whatever happens to the keys. */
function cursorAfter(key: string): string {
  return Buffer.from(key, 'utf16le').toString('base64url')
}

function keyOf(cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url')
  if (bytes.length === 0 || bytes.length % 2 === 1 || bytes.toString('base64url') !== cursor) {
    fail('invalid_payload', 'This is no cursor of a scan.', { field: 'cursor' })
  }
  return bytes.toString('utf16le')
}
