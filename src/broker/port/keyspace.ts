/**
 * Keys and the structures behind them. A key has one type at a time; a command of another type is refused with
 * `wrong_type`. A structure without elements does not exist. Deadlines are milliseconds since the Unix epoch.
 *
 * Every method is one atomic transition, durable when its promise resolves (in the mode that the engine is in).
 */
import type { Json } from '../json.ts'

export type KeyType = 'string' | 'hash' | 'list' | 'set' | 'sorted_set' | 'bitmap' | 'hyperloglog'

export interface Keys {
  exists(key: string): Promise<boolean>
  /** Deletes what is there; gives the number of keys that were. */
  delete(keys: readonly string[]): Promise<number>
  typeOf(key: string): Promise<KeyType | undefined>
  /** False when there is no such key. */
  expireAt(key: string, deadlineMs: number): Promise<boolean>
  /** Takes the deadline away; false when there was none. */
  persist(key: string): Promise<boolean>
  /** Undefined when there is no such key, null when it has no deadline. */
  deadline(key: string): Promise<number | null | undefined>
  /** Moves a key with its deadline over `to`. @throws key_not_found; key_exists when `onlyNew` and `to` is there */
  rename(from: string, to: string, onlyNew: boolean): Promise<void>
  /** Copies a key with its deadline; false when `to` is there and `replace` is not. @throws key_not_found */
  copy(from: string, to: string, replace: boolean): Promise<boolean>
  /** Of a namespace (namespace/name.ts); here and below, of all of them where none is given. */
  randomKey(namespace?: string): Promise<string | undefined>
  count(namespace?: string): Promise<number>
  /** How many keys are of a type. */
  countOf(type: KeyType, namespace?: string): Promise<number>
  /**
   * A page of the keys that begin with `prefix`, itself in the namespace where one is given. The cursor is opaque, null at the start and at the end. Every key that is
   * there from the first page to the last is given at least once; the embedded engine gives keys in order and once.
   */
  scan(prefix: string, cursor: string | null, count: number, namespace?: string): Promise<KeyPage>
  /** Deletes every key and gives how many there were. */
  flush(namespace?: string): Promise<number>
  /** Estimated bytes of a key with its value; undefined when there is no such key. */
  bytes(key: string): Promise<number | undefined>
  /** Estimated bytes of the keys, queues and rooms of a namespace other than the common one. */
  bytesOf(namespace: string): Promise<number>
}

export interface KeyPage {
  readonly keys: readonly string[]
  readonly cursor: string | null
}

export interface SetOptions {
  /** Absent: none, a former deadline is dropped; `keep`: a former deadline stays. */
  readonly deadlineMs?: number | 'keep' | undefined
  /** Only where there is no key, or only where there is one. */
  readonly only?: 'new' | 'known' | undefined
}

export interface SetResult {
  readonly written: boolean
  /** The value before; undefined when there was none. */
  readonly previous: Json | undefined
}

export interface Strings {
  set(key: string, value: Json, options: SetOptions): Promise<SetResult>
  get(key: string): Promise<{ readonly value: Json; readonly deadlineMs: number | null } | undefined>
  /** Undefined where there is no key, or one of another type. */
  getMany(keys: readonly string[]): Promise<readonly (Json | undefined)[]>
  /** Sets all pairs; former deadlines are dropped. With `onlyNew` all or none: false when one of the keys is there. */
  setMany(pairs: readonly (readonly [key: string, value: Json])[], onlyNew: boolean): Promise<boolean>
  /**
   * Adds to an integer, 0 when missing; the deadline stays.
   * @throws invalid_payload when the value is no integer or the sum leaves +-(2^53 - 1)
   */
  add(key: string, amount: number): Promise<number>
  /**
   * Replaces the value by what `change` makes of it (undefined when missing), the deadline stays. `change` may run again
   * when the key was changed meanwhile, and gives undefined to leave the key as it is.
   */
  edit<Result>(key: string, change: Edit<Json, Result>): Promise<Result>
}

export type Edit<Value, Result> = (before: Value | undefined) => {
  readonly after?: Value | undefined
  readonly result: Result
}

export interface Blobs {
  get(key: string): Promise<Uint8Array | undefined>
  /** As `Strings.edit`. `deadlineMs` is set on a key that is made here. */
  edit<Result>(key: string, change: Edit<Uint8Array, Result>, deadlineMs?: number): Promise<Result>
}

export interface Hashes {
  /** Gives how many fields are new. `onlyNew` leaves fields that are there as they are. */
  set(key: string, fields: readonly (readonly [field: string, value: Json])[], onlyNew: boolean): Promise<number>
  get(key: string, fields: readonly string[]): Promise<readonly (Json | undefined)[]>
  all(key: string): Promise<readonly (readonly [field: string, value: Json])[]>
  delete(key: string, fields: readonly string[]): Promise<number>
  length(key: string): Promise<number>
  /** @throws invalid_payload when the field is no integer or the sum leaves +-(2^53 - 1) */
  add(key: string, field: string, amount: number): Promise<number>
  /** @throws invalid_payload when the field is no number or the sum is not finite */
  addFloat(key: string, field: string, amount: number): Promise<number>
}

export type End = 'left' | 'right'

export interface Lists {
  /** Adds values one after another at an end and gives the length; with `onlyKnown` 0 where there is no list. */
  push(key: string, end: End, values: readonly Json[], onlyKnown: boolean): Promise<number>
  pop(key: string, end: End, count: number): Promise<readonly Json[]>
  /** Elements `start` to `stop`, both included; negative positions count from the end. */
  range(key: string, start: number, stop: number): Promise<readonly Json[]>
  length(key: string): Promise<number>
  at(key: string, index: number): Promise<Json | undefined>
  /** @throws key_not_found, index_out_of_range */
  set(key: string, index: number, value: Json): Promise<void>
  trim(key: string, start: number, stop: number): Promise<void>
  /** Removes elements equal to `value`: the first `count`, the last `-count`, or all with 0. */
  remove(key: string, count: number, value: Json): Promise<number>
  /** Gives the length, -1 when `pivot` is not there, 0 when there is no list. */
  insert(key: string, where: 'before' | 'after', pivot: Json, value: Json): Promise<number>
  /** Position of the `rank`th element equal to `value`, from 1; from the end when negative. */
  position(key: string, value: Json, rank: number): Promise<number | undefined>
  /** Takes the last element of `from` and puts it first in `to`. */
  rotate(from: string, to: string): Promise<Json | undefined>
}

export type Combination = 'intersection' | 'union' | 'difference'

export interface Sets {
  add(key: string, members: readonly Json[]): Promise<number>
  remove(key: string, members: readonly Json[]): Promise<number>
  has(key: string, member: Json): Promise<boolean>
  members(key: string): Promise<readonly Json[]>
  size(key: string): Promise<number>
  /** Takes members out at random. */
  pop(key: string, count: number): Promise<readonly Json[]>
  /** Different members at random, at most `count`. */
  random(key: string, count: number): Promise<readonly Json[]>
  move(from: string, to: string, member: Json): Promise<boolean>
  combine(how: Combination, keys: readonly string[]): Promise<readonly Json[]>
  /** Puts a combination in place of `to` and gives its size. */
  store(how: Combination, to: string, keys: readonly string[]): Promise<number>
}

export interface Scored {
  readonly member: string
  readonly score: number
}

export interface AddConditions {
  readonly only?: 'new' | 'known' | undefined
  /** Of members that are there, raise or lower scores only. */
  readonly towards?: 'greater' | 'less' | undefined
}

/** Where a stretch of scores ends; `exclusive` leaves the bound itself out. */
export interface ScoreRange {
  readonly min: number
  readonly max: number
  readonly minExclusive?: boolean
  readonly maxExclusive?: boolean
}

export interface StoreOptions {
  readonly weights?: readonly number[] | undefined
  readonly aggregate: 'sum' | 'min' | 'max'
}

/** Order: by score, then by the bytes of the member. Scores are finite. */
export interface SortedSets {
  add(key: string, members: readonly Scored[], conditions: AddConditions): Promise<{ added: number; changed: number }>
  remove(key: string, members: readonly string[]): Promise<number>
  scores(key: string, members: readonly string[]): Promise<readonly (number | undefined)[]>
  size(key: string): Promise<number>
  /** @throws invalid_payload when the sum is not finite */
  increment(key: string, member: string, amount: number): Promise<number>
  rank(key: string, member: string, reversed: boolean): Promise<number | undefined>
  range(key: string, start: number, stop: number, reversed: boolean): Promise<readonly Scored[]>
  rangeByScore(key: string, range: ScoreRange, limit: number): Promise<readonly Scored[]>
  count(key: string, range: ScoreRange): Promise<number>
  pop(key: string, which: 'lowest' | 'highest', count: number): Promise<readonly Scored[]>
  removeByRank(key: string, start: number, stop: number): Promise<number>
  removeByScore(key: string, range: ScoreRange): Promise<number>
  store(how: Combination, to: string, keys: readonly string[], options: StoreOptions): Promise<number>
}
