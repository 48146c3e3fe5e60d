import type { CommandResults } from '../../contract/mod.ts'
import type { CommandHandlers, Parts } from './handler.ts'

type Monitoring = 'info' | 'slowlog.get' | 'slowlog.reset' | 'memory.usage' | 'client.list'
type Section = 'server' | 'memory' | 'stats' | 'replication' | 'keyspace'

export function monitoringCommands(parts: Parts): Pick<CommandHandlers, Monitoring> {
  const { engine, slowLog } = parts
  return {
    info: async ({ section }) => {
      const all = await sections(parts)
      return { sections: section === 'all' ? all : { [section]: all[section] } }
    },
    'slowlog.get': ({ count }) => ({ entries: [...slowLog.latest(count)], total: slowLog.size }),
    'slowlog.reset': () => ({ success: true, cleared: slowLog.clear() }),
    'memory.usage': async ({ key }) => {
      const bytes = (await engine.keys.bytes(key)) ?? 0
      return { key, bytes, human: readable(bytes) }
    },
    'client.list': () => clients(parts),
  }
}

async function sections({
  engine,
  version,
  activity,
  sessions,
}: Parts): Promise<Record<Section, Record<string, unknown>>> {
  const [counts, { role }] = await Promise.all([engine.statistics(), engine.replication.status()])
  return {
    server: { version, uptime_secs: activity.uptimeSeconds, engine: engine.name, durability: engine.durability },
    memory: { used_bytes: counts.usedBytes, limit_bytes: counts.limitBytes, used_human: readable(counts.usedBytes) },
    stats: {
      connected_clients: sessions.count,
      total_commands: activity.sum(() => true),
      kv_operations_per_sec: activity.kvRate(),
      keyspace_hits: activity.hits,
      keyspace_misses: activity.misses,
    },
    replication: { role },
    keyspace: { keys: counts.keys, queues: counts.queues, messages: counts.messages, rooms: counts.rooms },
  }
}

function clients({ sessions, topics, rooms, environment }: Parts): CommandResults['client.list'] {
  const listed = sessions.all().map((session) => ({
    id: session.id,
    addr: session.address,
    age: Math.max(0, Math.floor((environment.nowMs() - session.openedAtMs) / 1000)),
    subscriptions: topics.patternsOf(session) + rooms.roomsOf(session),
  }))
  return { clients: listed, count: listed.length }
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** Bytes for people: `112B`, `1.5KB`. */
function readable(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
  const amount = bytes / 1024 ** power
  return `${power === 0 ? amount : amount.toFixed(1)}${units[power]}`
}
