import type { CommandName, CommandPayloads } from '../../contract/mod.ts'
import type { Keys } from '../port/keyspace.ts'
import { emptyHyperLogLog } from '../pure/hyperloglog.ts'

type Sizes = Pick<Keys, 'bytes'>
type More<Name extends CommandName> = (payload: CommandPayloads[Name], keys: Sizes) => number | Promise<number>

const hyperloglogBytes = emptyHyperLogLog().length

/** For commands that store about what their payload says. */
const nothing = () => 0

/**
 * Commands after which there is more than before, with what they may store besides their payload. Those that are not here
 * must work when the storage is used up.
 */
const growing: { readonly [Name in CommandName]?: More<Name> } = {
  'kv.set': nothing,
  'kv.mset': nothing,
  'kv.msetnx': nothing,
  'kv.getset': nothing,
  'kv.append': nothing,
  'kv.setrange': ({ key, offset }, keys) => beyond(keys, key, offset),
  'kv.incr': nothing,
  'kv.incrby': nothing,
  'kv.decr': nothing,
  'kv.decrby': nothing,
  'key.copy': ({ source }, keys) => sizeOf(keys, [source]),
  'hash.set': nothing,
  'hash.setnx': nothing,
  'hash.mset': nothing,
  'hash.incrby': nothing,
  'hash.incrbyfloat': nothing,
  'list.lpush': nothing,
  'list.rpush': nothing,
  'list.lpushx': nothing,
  'list.rpushx': nothing,
  'list.set': nothing,
  'list.lset': nothing,
  'list.insert': nothing,
  'list.linsert': nothing,
  'set.add': nothing,
  'set.interstore': ({ keys: sources }, keys) => sizeOf(keys, sources),
  'set.unionstore': ({ keys: sources }, keys) => sizeOf(keys, sources),
  'set.diffstore': ({ keys: sources }, keys) => sizeOf(keys, sources),
  'sortedset.zadd': nothing,
  'sortedset.zincrby': nothing,
  'sortedset.zinterstore': ({ keys: sources }, keys) => sizeOf(keys, sources),
  'sortedset.zunionstore': ({ keys: sources }, keys) => sizeOf(keys, sources),
  'sortedset.zdiffstore': ({ keys: sources }, keys) => sizeOf(keys, sources),
  'hyperloglog.pfadd': ({ key }, keys) => beyond(keys, key, hyperloglogBytes),
  'hyperloglog.pfmerge': ({ destination }, keys) => beyond(keys, destination, hyperloglogBytes),
  'bitmap.setbit': ({ key, offset }, keys) => beyond(keys, key, offset / 8),
  'bitmap.bitop': ({ source_keys }, keys) => sizeOf(keys, source_keys),
  'bitmap.bitfield': ({ key, operations }, keys) =>
    beyond(keys, key, Math.max(...operations.map(({ offset }) => offset)) / 8),
  'geospatial.geoadd': nothing,
  'queue.create': nothing,
  'queue.publish': nothing,
  'queue.dead_letters_retry': nothing,
  'stream.create': nothing,
  'stream.get_or_create': nothing,
  'stream.publish': nothing,
}

/**
 * The bytes that a command may make a namespace grow by, estimated from above but for what structures take besides their
 * contents; undefined for a command after which there is not more than before.
 *
 * @param payload - known to be right
 * @param bytes - of the payload as JSON
 */
export async function growthOf<Name extends CommandName>(
  name: Name,
  payload: unknown,
  bytes: number,
  keys: Sizes,
): Promise<number | undefined> {
  const more = growing[name]
  return more === undefined ? undefined : bytes + (await more(payload as CommandPayloads[Name], keys))
}

/** What a combination of keys, or a copy, may hold. */
async function sizeOf(keys: Sizes, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map((name) => keys.bytes(name)))
  return sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0)
}

/** What is missing to a key for it to hold so many bytes. */
async function beyond(keys: Sizes, key: string, bytes: number): Promise<number> {
  return Math.max(0, Math.ceil(bytes) - ((await keys.bytes(key)) ?? 0))
}
