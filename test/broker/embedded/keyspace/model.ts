/** The keyspace as plainly as it can be said: arrays and maps that are copied and searched through. */
import { canonicalText, type Json } from '../../../../src/broker/json.ts'
import type { KeyType } from '../../../../src/broker/port/keyspace.ts'
import { fail } from '../../../../src/errors.ts'

export interface Held {
  readonly type: KeyType
  readonly value: Json
  readonly deadlineMs: number | null
}

export type Pairs = [name: string, value: Json][]

export class Model {
  readonly keys = new Map<string, Held>()
  nowMs = 0

  find(key: string): Held | undefined {
    const held = this.keys.get(key)
    if (held === undefined || held.deadlineMs === null || held.deadlineMs > this.nowMs) return held
    this.keys.delete(key)
    return undefined
  }

  of<Value extends Json>(key: string, type: KeyType, missing: Value): Value {
    const held = this.find(key)
    if (held !== undefined && held.type !== type) fail('wrong_type')
    return structuredClone(held === undefined ? missing : (held.value as Value))
  }

  /** Puts a value; a collection that is empty goes. */
  put(key: string, type: KeyType, value: Json, deadlineMs = this.find(key)?.deadlineMs ?? null): void {
    const isEmpty = type !== 'string' && Array.isArray(value) && value.length === 0
    if (isEmpty) this.keys.delete(key)
    else this.keys.set(key, { type, value, deadlineMs })
  }

  live(): string[] {
    return [...this.keys.keys()].filter((key) => this.find(key) !== undefined).toSorted()
  }

  /** Everything in an order of its own, for comparisons. */
  contents(): Json {
    return this.live().map((key) => {
      const { type, value, deadlineMs } = this.find(key)!
      const isUnordered = type === 'set' || type === 'hash'
      return [key, type, isUnordered ? (value as Json[]).map(canonicalText).toSorted() : value, deadlineMs]
    })
  }
}

export const same = (a: Json, b: Json): boolean => canonicalText(a) === canonicalText(b)

/** A list from `start` to `stop`, as `slice` would give it if it counted so. */
export function part<Value>(values: readonly Value[], start: number, stop: number): Value[] {
  return values.filter((_, place) => {
    const first = start < 0 ? values.length + start : start
    const last = stop < 0 ? values.length + stop : stop
    return place >= first && place <= last
  })
}

export function byScore(pairs: Pairs): Pairs {
  return pairs.toSorted(
    (a, b) => (a[1] as number) - (b[1] as number) || Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0])),
  )
}

export function withPair(pairs: Pairs, name: string, value: Json): Pairs {
  const known = pairs.some(([other]) => other === name)
  if (!known) return [...pairs, [name, value]]
  return pairs.map(([other, before]) => [other, other === name ? value : before])
}
