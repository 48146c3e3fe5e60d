import type { CommandResults } from '../../contract/mod.ts'
import type { Json } from '../json.ts'
import type { Family, Parts } from './handler.ts'

export function adminCommands(parts: Parts): Family<'admin'> {
  const { environment, settings, shutDown } = parts
  return {
    'admin.stats': () => statistics(parts),
    'admin.config': () => ({ config: withoutSecrets(settings) }),
    'admin.health': () => healthOf(parts),
    'admin.shutdown': () => {
      // The answer goes out first.
      environment.after(0, shutDown)
      return { success: true }
    },
  }
}

/** Health as of `GET /health`; everything the broker does needs its engine. */
export async function healthOf({ engine, version, activity }: Parts) {
  // An engine that cannot be reached cannot tell its role: it is what it was made for.
  const { role } = await engine.replication.status().catch(() => ({ role: 'master' as const }))
  const isWorking = engine.health() === 'operational'
  const state = isWorking ? ('operational' as const) : ('failed' as const)
  const parts = ['kv_store', 'queue_system', 'event_stream', 'pubsub', 'replication']
  return {
    status: isWorking ? ('healthy' as const) : ('degraded' as const),
    version,
    role,
    uptime_secs: activity.uptimeSeconds,
    components: Object.fromEntries(parts.map((part) => [part, state])),
  }
}

async function statistics(parts: Parts): Promise<CommandResults['admin.stats']> {
  const { engine, version, activity, topics, rooms } = parts
  const [counts, { role }] = await Promise.all([engine.statistics(), engine.replication.status()])
  const subscribed = topics.statistics()
  return {
    server: { version, uptime_secs: activity.uptimeSeconds, role },
    memory: { used_bytes: counts.usedBytes, limit_bytes: counts.limitBytes },
    kv: { total_keys: counts.keys, operations_per_sec: activity.kvRate() },
    queues: { total_queues: counts.queues, total_messages: counts.messages },
    streams: { total_rooms: counts.rooms, total_subscribers: rooms.subscriptions },
    pubsub: { total_topics: subscribed.topics, total_subscribers: subscribed.subscribers },
  }
}

/** Whoever gives the settings leaves secrets out; this makes sure of those whose name tells. */
function withoutSecrets(settings: Readonly<Record<string, Json>>): Record<string, Json> {
  const shown = Object.entries(settings).filter(([name]) => !/key|secret|password|token|credential|jwks/i.test(name))
  return Object.fromEntries(shown.map(([name, value]) => [name, withoutPassword(value)]))
}

/** An address keeps its host, not what is before the `@`. */
function withoutPassword(value: Json): Json {
  return typeof value === 'string' ? value.replace(/\/\/[^/@]*@/g, '//') : value
}
