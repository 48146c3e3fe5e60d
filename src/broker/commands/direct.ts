import type { CommandName } from '../../contract/mod.ts'

/**
 * Commands that ask their engine once, in the very turn in which they are started. An engine takes what it is asked in order,
 * so those of a batch can be started one after another and waited for together: they see each other's effects as if each had
 * waited for the one before, and share what it costs to make them durable, or the way to another server.
 */
const direct: readonly CommandName[] = [
  ...(['kv.set', 'kv.get', 'kv.del', 'kv.exists', 'kv.incr', 'kv.decr', 'kv.incrby', 'kv.decrby'] as const),
  ...(['kv.mset', 'kv.msetnx', 'kv.mget', 'kv.mdel', 'kv.getset', 'kv.ttl', 'kv.expire', 'kv.persist'] as const),
  ...(['hash.set', 'hash.setnx', 'hash.get', 'hash.del', 'hash.mset', 'hash.mget', 'hash.incrby', 'hash.len'] as const),
  ...(['list.lpush', 'list.rpush', 'list.lpushx', 'list.rpushx', 'list.lpop', 'list.rpop', 'list.len'] as const),
  ...(['set.add', 'set.rem', 'set.ismember', 'set.card', 'set.size'] as const),
  ...(['sortedset.zrem', 'sortedset.zscore', 'sortedset.zcard', 'sortedset.zincrby'] as const),
  ...(['queue.publish', 'queue.ack', 'queue.nack', 'stream.publish'] as const),
]

export const isDirect: ReadonlySet<string> = new Set(direct)
