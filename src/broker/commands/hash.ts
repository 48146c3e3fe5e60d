import type { CommandPayloads, CommandResults } from '../../contract/mod.ts'
import type { Json } from '../json.ts'
import { type Call, type Family, json, oneOf, type Parts } from './handler.ts'
import { waits } from './queueing.ts'
import { typeStatistics } from './type-statistics.ts'

export function hashCommands(parts: Parts): Family<'hash'> {
  return { ...writingCommands(parts), ...readingCommands(parts) }
}

type Writing = 'hash.set' | 'hash.setnx' | 'hash.mset' | 'hash.del' | 'hash.incrby' | 'hash.incrbyfloat'

function writingCommands(parts: Parts): Pick<Family<'hash'>, Writing> {
  const { hashes } = parts.engine
  return {
    'hash.set': async (payload, call) => {
      const { key, field } = payload
      const value = json(payload.value)
      if (waits(parts, call, payload, () => ({ kind: 'hash_set', key, field, value }))) {
        return { created: false, success: true, key, field, queued: true }
      }
      return { created: (await hashes.set(key, [[field, value]], false)) > 0, success: true, key, field }
    },
    'hash.setnx': async ({ key, field, value }) => {
      return { created: (await hashes.set(key, [[field, json(value)]], true)) > 0, key, field }
    },
    'hash.mset': async ({ key, fields }) => {
      return { success: true, key, created: await hashes.set(key, pairsOf(fields), false) }
    },
    'hash.del': (payload, call) => deleteFields(parts, payload, call),
    'hash.incrby': async (payload, call) => {
      const { key, field, increment: amount } = payload
      if (waits(parts, call, payload, () => ({ kind: 'hash_add', key, field, amount }))) {
        return { value: 0, queued: true }
      }
      return { value: await hashes.add(key, field, amount) }
    },
    'hash.incrbyfloat': async ({ key, field, increment }) => {
      return { value: await hashes.addFloat(key, field, increment) }
    },
  }
}

function readingCommands(parts: Parts): Omit<Family<'hash'>, Writing> {
  const { hashes } = parts.engine
  const values = async ({ key }: { readonly key: string }) => {
    const all = await hashes.all(key)
    return { values: all.map(([, value]) => value), count: all.length }
  }
  return {
    'hash.get': async ({ key, field }) => {
      const [value] = await hashes.get(key, [field])
      return { found: value !== undefined, value: value ?? null }
    },
    'hash.getall': async ({ key }) => {
      const all = await hashes.all(key)
      return { fields: Object.fromEntries(all), count: all.length }
    },
    'hash.exists': async ({ key, field }) => ({ exists: (await hashes.get(key, [field]))[0] !== undefined }),
    'hash.len': async ({ key }) => ({ length: await hashes.length(key) }),
    'hash.keys': async ({ key }) => {
      const names = (await hashes.all(key)).map(([name]) => name)
      return { keys: names, fields: names, count: names.length }
    },
    'hash.vals': values,
    'hash.values': values,
    'hash.mget': async ({ key, fields }, { dialect }) => {
      const found = (await hashes.get(key, fields)).map((value) => value ?? null)
      if (dialect === 'seed') return { values: found }
      return { values: Object.fromEntries(fields.map((field, index) => [field, found[index]])) }
    },
    'hash.stats': () => typeStatistics(parts, 'hash', 'hash'),
  }
}

async function deleteFields(
  parts: Parts,
  payload: CommandPayloads['hash.del'],
  call: Call,
): Promise<CommandResults['hash.del']> {
  oneOf(payload, 'fields', 'field')
  const { key } = payload
  const fields = payload.fields ?? [payload.field!]
  if (waits(parts, call, payload, () => ({ kind: 'hash_delete', key, fields }))) {
    return { deleted: 0, key, queued: true }
  }
  return { deleted: await parts.engine.hashes.delete(key, fields), key }
}

function pairsOf(fields: CommandPayloads['hash.mset']['fields']): readonly (readonly [string, Json])[] {
  if (Array.isArray(fields)) return fields.map(({ field, value }) => [field, json(value)])
  return Object.entries(fields).map(([field, value]) => [field, json(value)])
}
