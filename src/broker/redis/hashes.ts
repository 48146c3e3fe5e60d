import type { Json } from '../json.ts'
import type { Hashes } from '../port/keyspace.ts'
import type { Link } from './link.ts'
import { keyName, sayable } from './names.ts'
import type { Step } from './step.ts'
import { parsed, type Values } from './values.ts'

type Fields = readonly (readonly [field: string, value: Json])[]

export function setFieldsStep(values: Values, key: string, fields: Fields, onlyNew: boolean): Step<number> {
  const pairs = fields.flatMap(([field, value]) => [sayable(field), values.text(value)])
  return { script: 'hash_set', keys: [keyName(key)], args: [onlyNew ? 'HSETNX' : 'HSET', ...pairs], read: Number }
}

export function deleteFieldsStep(key: string, fields: readonly string[]): Step<number> {
  return { script: 'write_many', keys: [keyName(key)], args: ['HDEL', 'sum', ...fields.map(sayable)], read: Number }
}

export function addToFieldStep(key: string, field: string, amount: number, kind: 'integer' | 'float'): Step<number> {
  return { script: 'hash_add', keys: [keyName(key)], args: [sayable(field), amount, kind], read: Number }
}

export function redisHashes(link: Link, values: Values): Hashes {
  return {
    set: (key, fields, onlyNew) => link.runMade(() => setFieldsStep(values, key, fields, onlyNew)),
    get: async (key, fields) => {
      if (fields.length === 0) return []
      return ((await link.call('HMGET', keyName(key), ...fields.map(sayable))) as (string | null)[]).map(parsed)
    },
    all: async (key) => {
      const flat = (await link.call('HGETALL', keyName(key))) as string[]
      return Array.from({ length: flat.length / 2 }, (_, k) => [flat[2 * k]!, parsed(flat[2 * k + 1])!] as const)
    },
    delete: (key, fields) => link.runMade(() => deleteFieldsStep(key, fields)),
    length: async (key) => (await link.call('HLEN', keyName(key))) as number,
    add: async (key, field, amount) => link.run(addToFieldStep(key, field, amount, 'integer')),
    addFloat: async (key, field, amount) => link.run(addToFieldStep(key, field, amount, 'float')),
  }
}
