import type { Json } from '../../../src/broker/json.ts'

/** The fields of all commands; each reads its own. */
export interface Payload {
  readonly key: string
  readonly keys: readonly string[]
  readonly source: string
  readonly destination: string
  readonly field: string
  readonly fields: readonly string[]
  readonly value: Json
  readonly values: readonly Json[]
  readonly members: readonly Json[]
  readonly member: string
  readonly score: number
  readonly amount: number
  readonly increment: number
  readonly count: number
  readonly nx: boolean
}

type Entry =
  | { readonly type: 'string'; value: Json }
  | { readonly type: 'hash'; readonly fields: Map<string, Json> }
  | { readonly type: 'list'; values: Json[] }
  | { readonly type: 'set'; readonly members: Set<Json> }
  | { readonly type: 'zset'; readonly scores: Map<string, number> }
type EntryOf<Type extends Entry['type']> = Extract<Entry, { type: Type }>

/** What a command is refused with. */
export class Refusal {
  readonly code: string

  constructor(code: string) {
    this.code = code
  }
}

const limit = Number.MAX_SAFE_INTEGER

/** Keys as plainly as they can be said: what each command answers, of the fields that are named here. */
export class KeyModel {
  readonly #entries = new Map<string, Entry>()

  /** @throws Refusal */
  run(command: string, payload: Payload): Record<string, unknown> {
    return this.#commands[command]!(payload)
  }

  readonly #commands: Readonly<Record<string, (payload: Payload) => Record<string, unknown>>> = {
    'kv.set': ({ key, value, nx }) => {
      const before = this.#known(key, 'string')
      const previous = before?.value ?? null
      const writes = !nx || before === undefined
      if (writes) this.#entries.set(key, { type: 'string', value })
      return { key, success: writes, previous }
    },
    'kv.get': ({ key }) => {
      const entry = this.#known(key, 'string')
      return { found: entry !== undefined, value: entry?.value ?? null }
    },
    'kv.del': ({ keys }) => ({ deleted: keys.filter((key) => this.#entries.delete(key)).length }),
    'kv.exists': ({ key }) => ({ exists: this.#entries.has(key) }),
    'kv.incr': ({ key, amount }) => {
      const entry = this.#made(key, 'string', () => ({ type: 'string', value: 0 }))
      entry.value = sum(entry.value, amount)
      return { value: entry.value }
    },
    'key.type': ({ key }) => ({ type: this.#entries.get(key)?.type ?? 'none' }),
    'key.rename': ({ source, destination }) => {
      const entry = this.#entries.get(source)
      if (entry === undefined) throw new Refusal('key_not_found')
      this.#entries.delete(source)
      this.#entries.set(destination, entry)
      return { success: true }
    },
    'hash.set': ({ key, field, value }) => {
      const { fields } = this.#made(key, 'hash', () => ({ type: 'hash', fields: new Map() }))
      const created = !fields.has(field)
      fields.set(field, value)
      return { created }
    },
    'hash.incrby': ({ key, field, increment }) => {
      const known = this.#known(key, 'hash')?.fields.get(field)
      const value = sum(known === undefined ? 0 : known, increment)
      this.#made(key, 'hash', () => ({ type: 'hash', fields: new Map() })).fields.set(field, value)
      return { value }
    },
    'hash.del': ({ key, fields }) => {
      const entry = this.#known(key, 'hash')
      const deleted = fields.filter((field) => entry?.fields.delete(field)).length
      if (entry?.fields.size === 0) this.#entries.delete(key)
      return { deleted }
    },
    'hash.getall': ({ key }) => ({ fields: Object.fromEntries(this.#known(key, 'hash')?.fields ?? []) }),
    'list.lpush': ({ key, values }) => this.#push(key, (list) => list.unshift(...values.toReversed())),
    'list.rpush': ({ key, values }) => this.#push(key, (list) => list.push(...values)),
    'list.lpop': ({ key, count }) => this.#pop(key, (list) => list.splice(0, count)),
    'list.rpop': ({ key, count }) => this.#pop(key, (list) => list.splice(-count).reverse()),
    'list.range': ({ key }) => ({ values: this.#known(key, 'list')?.values ?? [] }),
    'set.add': ({ key, members }) => {
      const { members: known } = this.#made(key, 'set', () => ({ type: 'set', members: new Set() }))
      const before = known.size
      for (const member of members) known.add(member)
      return { added: known.size - before }
    },
    'set.rem': ({ key, members }) => {
      const entry = this.#known(key, 'set')
      const removed = members.filter((member) => entry?.members.delete(member)).length
      if (entry?.members.size === 0) this.#entries.delete(key)
      return { removed }
    },
    'set.members': ({ key }) => ({ members: [...(this.#known(key, 'set')?.members ?? [])] }),
    'sortedset.zadd': ({ key, member, score }) => {
      const { scores } = this.#made(key, 'zset', () => ({ type: 'zset', scores: new Map() }))
      const added = Number(!scores.has(member))
      scores.set(member, score)
      return { added }
    },
    'sortedset.zrem': ({ key, members }) => {
      const entry = this.#known(key, 'zset')
      const removed = members.filter((member) => entry?.scores.delete(member as string)).length
      if (entry?.scores.size === 0) this.#entries.delete(key)
      return { removed }
    },
    'sortedset.zrange': ({ key }) => {
      const scored = [...(this.#known(key, 'zset')?.scores ?? [])].map(([member, score]) => ({ member, score }))
      return { members: scored.sort((a, b) => a.score - b.score || (a.member < b.member ? -1 : 1)) }
    },
  }

  get commands(): readonly string[] {
    return Object.keys(this.#commands)
  }

  #push(key: string, change: (list: Json[]) => void) {
    const { values } = this.#made(key, 'list', () => ({ type: 'list', values: [] }))
    change(values)
    return { length: values.length }
  }

  #pop(key: string, take: (list: Json[]) => Json[]) {
    const entry = this.#known(key, 'list')
    const values = entry === undefined ? [] : take(entry.values)
    if (entry?.values.length === 0) this.#entries.delete(key)
    return { values }
  }

  #known<Type extends Entry['type']>(key: string, type: Type): EntryOf<Type> | undefined {
    const entry = this.#entries.get(key)
    if (entry !== undefined && entry.type !== type) throw new Refusal('wrong_type')
    return entry as EntryOf<Type> | undefined
  }

  #made<Type extends Entry['type']>(key: string, type: Type, make: () => EntryOf<Type>): EntryOf<Type> {
    const entry = this.#known(key, type) ?? make()
    this.#entries.set(key, entry)
    return entry
  }
}

function sum(value: Json, amount: number): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Refusal('invalid_payload')
  const result = value + amount
  if (Math.abs(result) > limit) throw new Refusal('invalid_payload')
  return result
}
