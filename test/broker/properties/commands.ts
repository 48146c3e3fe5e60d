import type { Json } from '../../../src/broker/json.ts'
import type { Random } from '../embedded/crash-random.ts'
import type { Payload } from './model.ts'

const values: readonly Json[] = [
  0,
  1,
  -7,
  2 ** 53 - 1,
  1.5,
  '',
  'ä\u0000😀',
  'x',
  null,
  true,
  [1, [2]],
  { a: { b: [] } },
]
const members: readonly Json[] = ['a', 'b', 'ä', '', 1, '1', true]

/** A payload that any of the model's commands takes what it wants from. Few names, so that commands meet. */
export function payloadFor(command: string, random: Random): Payload {
  const pick = <Value>(list: readonly Value[]): Value => list[random(list.length)]!
  const key = () => `p:${random(6)}`
  const field = () => pick(['f', 'g', 'ü', '__proto__'])
  const some = <Value>(make: () => Value) => Array.from({ length: 1 + random(3) }, make)
  const all: Payload = {
    ...{ key: key(), keys: [...new Set(some(key))], source: key(), destination: key() },
    ...{ field: field(), fields: [...new Set(some(field))], value: pick(values), values: some(() => pick(values)) },
    ...{ amount: random(9) - 4, increment: random(9) - 4, count: 1 + random(3) },
    ...{ member: pick(['a', 'b', 'ä']), score: pick([0, -1, 0.5, 1e300]), nx: random(4) === 0 },
    members: command.startsWith('sortedset') ? some(() => pick(['a', 'b', 'ä'])) : some(() => pick(members)),
  }
  return Object.fromEntries(fieldsOf[command]!.map((name) => [name, all[name]])) as Partial<Payload> as Payload
}

const fieldsOf: Readonly<Record<string, readonly (keyof Payload)[]>> = {
  'kv.set': ['key', 'value', 'nx'],
  'kv.get': ['key'],
  'kv.del': ['keys'],
  'kv.exists': ['key'],
  'kv.incr': ['key', 'amount'],
  'key.type': ['key'],
  'key.rename': ['source', 'destination'],
  'hash.set': ['key', 'field', 'value'],
  'hash.incrby': ['key', 'field', 'increment'],
  'hash.del': ['key', 'fields'],
  'hash.getall': ['key'],
  'list.lpush': ['key', 'values'],
  'list.rpush': ['key', 'values'],
  'list.lpop': ['key', 'count'],
  'list.rpop': ['key', 'count'],
  'list.range': ['key'],
  'set.add': ['key', 'members'],
  'set.rem': ['key', 'members'],
  'set.members': ['key'],
  'sortedset.zadd': ['key', 'member', 'score'],
  'sortedset.zrem': ['key', 'members'],
  'sortedset.zrange': ['key'],
}
