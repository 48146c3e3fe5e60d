import type { Broker } from '../../../broker/mod.ts'
import type { ComponentState, Handlers, Health, Liveness, Readiness } from '../../../contract/mod.ts'
import type { Environment } from '../../../environment.ts'
import type { Lifecycle } from '../../../platform/lifecycle/mod.ts'
import type { MemoryGuard } from '../../../platform/memory/mod.ts'
import type { Metrics } from '../../../platform/metrics/mod.ts'
import type { StorageHealth } from '../../../storage/mod.ts'

export interface HealthOptions {
  readonly environment: Environment
  readonly version: string
  readonly lifecycle: Lifecycle
  readonly memory: MemoryGuard
  readonly metrics: Metrics
  readonly storageHealth: () => StorageHealth
  readonly activeStreams: () => number
  readonly connections: () => number
  /** Requests that are being handled. */
  readonly inFlight: () => number
  readonly broker: Pick<Broker, 'health'>
}

const bytesPerMebibyte = 1024 * 1024

export function healthHandlers(options: HealthOptions): Handlers<'health'> {
  const liveness = (): Liveness => ({
    alive: true,
    status: 'alive',
    timestamp: new Date(options.environment.nowMs()).toISOString(),
  })
  const live = () => ({ status: 200, body: liveness() }) as const
  const ready = () => {
    const body = readinessOf(options)
    return body.ready ? ({ status: 200, body } as const) : ({ status: 503, body } as const)
  }
  const health = async () => ({ status: 200, body: await healthOf(options) }) as const
  return {
    getHealth: health,
    // Client libraries ask for the health below the base that they are given.
    getCompatHealth: health,
    getHealthLive: live,
    getLive: live,
    getHealthReady: ready,
    getReady: ready,
    getMetrics: async () => ({
      status: 200,
      contentType: 'text/plain',
      body: await options.metrics.render(),
      headers: { 'Content-Type': options.metrics.contentType },
    }),
  }
}

/** As clients know them; nobody can ask a server that has stopped. */
const stateNames = { starting: 'starting', serving: 'ready', draining: 'draining', stopped: 'draining' } as const

function componentsOf({ memory, storageHealth }: HealthOptions): { storage: ComponentState; memory: ComponentState } {
  return { storage: storageHealth(), memory: memory.current().state === 'high' ? 'degraded' : 'ok' }
}

async function healthOf(options: HealthOptions): Promise<Health> {
  const broker = await options.broker.health()
  const own = componentsOf(options)
  const uptime = Math.floor(options.metrics.uptimeSeconds())
  const state = options.lifecycle.state().kind
  const isWell = Object.values(own).every((component) => component === 'ok')
  return {
    status: isWell && broker.status === 'healthy' ? 'healthy' : 'degraded',
    version: options.version,
    uptime_seconds: uptime,
    uptime_secs: uptime,
    memory_usage_mb: Math.round(options.memory.current().rssBytes / bytesPerMebibyte),
    active_streams: options.activeStreams(),
    connections: options.connections(),
    in_flight: options.inFlight(),
    state: stateNames[state],
    role: broker.role,
    components: { ...own, ...broker.components },
  }
}

function readinessOf(options: HealthOptions): Readiness {
  const { storage, memory } = componentsOf(options)
  const lifecycle: ComponentState = options.lifecycle.ready() ? 'ok' : 'failed'
  const ready = lifecycle === 'ok' && storage === 'ok' && memory === 'ok'
  return {
    ready,
    status: ready ? 'ready' : 'not_ready',
    checks: [
      { name: 'lifecycle', status: lifecycle },
      { name: 'storage', status: storage },
      { name: 'memory', status: memory },
    ],
  }
}
