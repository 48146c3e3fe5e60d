import type { Redis } from 'ioredis'
import type { Durability, Engine, EngineStatistics } from '../port/engine.ts'
import { redisBlobs } from './blobs.ts'
import { Channels } from './channels.ts'
import { redisHashes } from './hashes.ts'
import { KeyCounts } from './key-counts.ts'
import { redisKeys } from './keys.ts'
import { connect, Link } from './link.ts'
import { redisLists } from './lists.ts'
import { counterName, roomNamesKey } from './names.ts'
import { type RedisEngineOptions, redisLimits } from './options.ts'
import { producerPosition } from './producers.ts'
import { type RedisQueues, redisQueues } from './queues.ts'
import { redisReplication } from './replication.ts'
import { redisRooms } from './rooms.ts'
import { loadScripts } from './scripts.ts'
import { redisSets } from './sets.ts'
import { redisSortedSets } from './sorted-sets.ts'
import { redisStrings } from './strings.ts'
import { redisTopics } from './topics.ts'
import { RedisTransactions } from './transactions.ts'
import { bitmapTag, hyperloglogTag, Values } from './values.ts'

/**
 * Opens the engine that keeps everything in a Redis or Valkey server, 7.0 or later: several nodes may share one. What is
 * kept how long and how safely is the server's configuration (`maxmemory`, `appendonly`).
 *
 * @throws engine_unavailable when the server cannot be reached
 */
export async function openRedisEngine(options: RedisEngineOptions): Promise<Engine> {
  const scripts = loadScripts(options.limits ?? redisLimits)
  const opened: Redis[] = []
  const open = async () => {
    const redis = await connect(options.url, scripts)
    opened.push(redis)
    return redis
  }
  try {
    const link = new Link(await open())
    const channels = new Channels(await open())
    const own = new Link(await open())
    return await compose(options, { link, channels, own, opened, durability: await durabilityOf(link) })
  } catch (error) {
    for (const redis of opened) redis.disconnect()
    throw error
  }
}

interface Connections {
  readonly link: Link
  readonly channels: Channels
  /** For transactions. */
  readonly own: Link
  readonly opened: readonly Redis[]
  readonly durability: Durability
}

async function compose(options: RedisEngineOptions, connections: Connections): Promise<Engine> {
  const { environment, url, limits = redisLimits } = options
  const { link, channels, own, durability } = connections
  const values = new Values(limits.keyspace)
  const queues = await redisQueues({ link, channels, environment, values, limits: limits.queues })
  const counts = new KeyCounts(link, environment)
  return {
    name: 'redis',
    durability,
    keys: redisKeys(link, environment, counts),
    strings: redisStrings(link, values),
    blobs: { bitmap: redisBlobs(link, values, bitmapTag), hyperloglog: redisBlobs(link, values, hyperloglogTag) },
    hashes: redisHashes(link, values),
    lists: redisLists(link, values),
    sets: redisSets(link, values),
    sortedSets: redisSortedSets(link),
    queues,
    rooms: redisRooms({ link, channels, environment, values, limits: limits.rooms }),
    topics: await redisTopics(link, channels),
    transactions: new RedisTransactions(link, own, values),
    replication: redisReplication(link, environment, url),
    count: (name, amount, deadlineMs) =>
      link.run({ script: 'count', keys: [counterName(name)], args: [amount, deadlineMs], read: Number }),
    producerPosition: (producer, target) => producerPosition(link, producer, target),
    statistics: () => statistics(link, counts),
    health: () => (link.works ? 'operational' : 'failed'),
    close: () => close(queues, link, connections.opened),
  }
}

/** Only a server that says that it writes every change at once is believed to; many do not tell. */
async function durabilityOf(link: Link): Promise<Durability> {
  try {
    const flat = (await link.call('CONFIG', 'GET', 'append*')) as string[]
    const setting = (name: string) => flat[flat.indexOf(name) + 1]
    return setting('appendonly') === 'yes' && setting('appendfsync') === 'always' ? 'always' : 'everysec'
  } catch {
    return 'everysec'
  }
}

async function statistics(link: Link, counts: KeyCounts): Promise<EngineStatistics> {
  const messagesCounted = { script: 'messages_count', keys: [], args: [], read: (reply: unknown) => reply as number[] }
  const [keys, memory, [queues, messages], rooms] = await Promise.all([
    counts.about(),
    link.call('INFO', 'memory'),
    link.ask(messagesCounted),
    link.call('SCARD', roomNamesKey),
  ])
  const bytes = (name: string) => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(memory as string)?.[1] ?? 0)
  return {
    keys,
    usedBytes: bytes('used_memory'),
    limitBytes: bytes('maxmemory'),
    queues: queues!,
    messages: messages!,
    rooms: rooms as number,
  }
}

/** What was asked for has been answered before the connections go. */
async function close(queues: RedisQueues, link: Link, opened: readonly Redis[]): Promise<void> {
  queues.close()
  link.send()
  await Promise.all(opened.map((redis) => redis.quit().catch(() => redis.disconnect())))
}
