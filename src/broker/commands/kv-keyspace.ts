import type { CommandResults } from '../../contract/mod.ts'
import { sleep } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { matchesGlob } from '../topics/pattern.ts'
import { type Call, type Family, oneOf, type Parts } from './handler.ts'
import { keysMax } from './limits.ts'
import { waits } from './queueing.ts'

export type KeyspaceNames =
  | 'kv.del'
  | 'kv.mdel'
  | 'kv.exists'
  | 'kv.scan'
  | 'kv.keys'
  | 'kv.dbsize'
  | 'kv.flushdb'
  | 'kv.flushall'
  | 'kv.stats'

/** Commands on keys, whatever is behind them. */
export function kvKeyspaceCommands(parts: Parts): Pick<Family<'kv'>, KeyspaceNames> {
  const { keys } = parts.engine
  const flush = async () => ({ flushed: await keys.flush() })
  return {
    'kv.del': async (payload, call) => {
      oneOf(payload, 'keys', 'key')
      const named = payload.keys ?? [payload.key!]
      if (waits(parts, call, payload, () => ({ kind: 'delete', keys: named }))) return { deleted: 0, queued: true }
      const deleted = await keys.delete(named)
      return { deleted: payload.keys === undefined ? deleted > 0 : deleted }
    },
    'kv.mdel': async ({ keys: named }) => ({ deleted: await keys.delete(named) }),
    'kv.exists': async ({ key }) => {
      const exists = await keys.exists(key)
      parts.activity.look(exists)
      return { exists }
    },
    'kv.scan': async ({ prefix, cursor, count, limit }) => {
      const page = await keys.scan(prefix, cursor, count ?? limit ?? 100)
      return { keys: [...page.keys], cursor: page.cursor, has_more: page.cursor !== null, count: page.keys.length }
    },
    'kv.keys': ({ pattern }, call) => matchingKeys(parts, pattern, call),
    'kv.dbsize': async () => ({ size: await keys.count() }),
    'kv.flushdb': flush,
    'kv.flushall': flush,
    'kv.stats': () => statistics(parts),
  }
}

/** Looks at every key that begins as the pattern does, a page at a time, so that others have their turn. */
async function matchingKeys(
  { engine, environment }: Parts,
  pattern: string,
  { signal }: Call,
): Promise<CommandResults['kv.keys']> {
  const prefix = /^[^*?]*/.exec(pattern)![0]
  const found = new Set<string>()
  let cursor: string | null = null
  do {
    if (signal.aborted) fail('request_timeout', 'The client has gone.')
    if (cursor !== null) await sleep(environment, 0)
    const page = await engine.keys.scan(prefix, cursor, keysMax)
    for (const key of page.keys) {
      if (!matchesGlob(pattern, key, '?')) continue
      if (found.size === keysMax && !found.has(key)) return { keys: [...found], count: found.size, truncated: true }
      found.add(key)
    }
    cursor = page.cursor
  } while (cursor !== null)
  return { keys: [...found], count: found.size, truncated: false }
}

async function statistics({ engine, activity }: Parts): Promise<CommandResults['kv.stats']> {
  const { keys, usedBytes } = await engine.statistics()
  const { hits, misses } = activity
  const sum = (names: readonly string[]) => activity.sum((name) => names.includes(name))
  return {
    total_keys: keys,
    total_memory_bytes: usedBytes,
    operations: {
      gets: sum(['kv.get', 'kv.mget', 'kv.getrange']),
      sets: sum(['kv.set', 'kv.mset', 'kv.msetnx', 'kv.getset']),
      dels: sum(['kv.del', 'kv.mdel']),
      hits,
      misses,
    },
    hit_rate: hits + misses === 0 ? 0 : hits / (hits + misses),
  }
}
