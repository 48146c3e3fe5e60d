import { sleep } from '../../environment.ts'
import type { KeyType } from '../port/keyspace.ts'
import type { Parts } from './handler.ts'

/** Keys that are looked at; beyond, the share of a type among these is taken for all. */
const sampleMax = 10_000
const pageSize = 1000

/** What `<family>.stats` gives. Exact up to 10,000 keys in all, an estimate beyond. */
export async function typeStatistics(
  parts: Parts,
  family: string,
  type: KeyType,
): Promise<{ total_keys: number; total_operations: number }> {
  const total_operations = parts.activity.sum((name) => name.startsWith(`${family}.`))
  return { total_keys: await keysOf(parts, type), total_operations }
}

async function keysOf({ engine: { keys }, environment }: Parts, type: KeyType): Promise<number> {
  const looked = new Set<string>()
  let found = 0
  let cursor: string | null = null
  do {
    if (cursor !== null) await sleep(environment, 0)
    const page = await keys.scan('', cursor, pageSize)
    const fresh = page.keys.filter((key) => !looked.has(key))
    for (const key of fresh) looked.add(key)
    const types = await Promise.all(fresh.map((key) => keys.typeOf(key)))
    found += types.filter((other) => other === type).length
    cursor = page.cursor
  } while (cursor !== null && looked.size < sampleMax)
  if (cursor === null) return found
  return Math.round((found / looked.size) * (await keys.count()))
}
