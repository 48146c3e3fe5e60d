/**
 * Every metric of the server by name. The names that the seeds' dashboards know are kept beside our own.
 */
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { EventLoopLag } from './event-loop.ts'
import { authAreas, authFailureReasons, pauseReasons, type Transport, transports } from './labels.ts'
import { registerSyncMetrics, type SyncGauges } from './sync-instruments.ts'

/** What the broker tells of itself. */
export interface BrokerGauges {
  /** How often each command ran. */
  readonly operations: () => readonly {
    readonly component: string
    readonly operation: string
    readonly count: number
  }[]
  readonly usedBytes: () => Promise<number>
  readonly replicas: () => Promise<readonly { readonly id: string; readonly lagMs: number }[]>
}

/** Where the values come from that are read when Prometheus asks. */
export interface InstrumentSources {
  readonly version: string
  readonly uptimeSeconds: () => number
  readonly readRssBytes: () => number
  readonly readEventLoop: () => EventLoopLag
  readonly activeStreams: () => number
  readonly subscribers: (transport: Transport) => number
  readonly broker: () => BrokerGauges
  readonly sync: () => SyncGauges
  /** Writes to shared maps since the start. */
  readonly mapOperations: () => number
}

/** From a cached answer to the longest request the default timeout lets live. */
const durationBucketsSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export type Instruments = ReturnType<typeof createInstruments>

export function createInstruments(sources: InstrumentSources) {
  const registry = new Registry()
  registerGauges(registry, sources)
  return { registry, ...registerCounters(registry) }
}

function registerCounters(registry: Registry) {
  const registers = [registry]
  const perTransport = (name: string, help: string): Counter<'transport'> => {
    const counter = new Counter({ name, help, labelNames: ['transport'] as const, registers })
    // A series that begins at 0 lets the first increase show in rate().
    for (const transport of transports) counter.inc({ transport }, 0)
    return counter
  }
  const plain = (name: string, help: string): Counter => new Counter({ name, help, registers })
  const pauses = new Counter({
    name: 'tallymill_pauses_total',
    help: 'Pauses of runs by reason.',
    labelNames: ['reason'] as const,
    registers,
  })
  for (const reason of pauseReasons) pauses.inc({ reason }, 0)
  const authFailures = new Counter({
    name: 'tallymill_auth_failures_total',
    help: 'Callers that were not let in, by the part of the server and the reason.',
    labelNames: ['area', 'reason'] as const,
    registers,
  })
  for (const area of authAreas) for (const reason of authFailureReasons) authFailures.inc({ area, reason }, 0)
  return {
    requestDuration: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the request line to the end of the answer.',
      labelNames: ['operationId', 'method', 'status'] as const,
      buckets: durationBucketsSeconds,
      registers,
    }),
    entries: plain('tallymill_entries_total', 'Journal entries emitted by runs.'),
    seedEntries: plain('synth_entries_generated_total', 'Journal entries emitted by runs.'),
    lines: plain('tallymill_lines_total', 'Journal entry lines emitted by runs.'),
    bytesSent: perTransport('tallymill_bytes_sent_total', 'Payload bytes sent to clients.'),
    eventsSent: perTransport('tallymill_events_sent_total', 'Events sent to subscribers.'),
    eventsDropped: perTransport('tallymill_events_dropped_total', 'Events not sent to a subscriber that was too slow.'),
    pauses,
    authFailures,
  }
}

function registerGauges(registry: Registry, sources: InstrumentSources): void {
  gauge(registry, 'tallymill_streams_active', 'Runs and gRPC generations that go on.', sources.activeStreams)
  gauge(registry, 'synth_active_streams', 'Runs and gRPC generations that go on.', sources.activeStreams)
  gauge(registry, 'tallymill_uptime_seconds', 'Seconds since the server started.', sources.uptimeSeconds)
  gauge(registry, 'synth_uptime_seconds', 'Seconds since the server started.', sources.uptimeSeconds)
  gauge(registry, 'process_resident_memory_bytes', 'Resident memory.', sources.readRssBytes)
  subscriberGauge(registry, sources)
  brokerMetrics(registry, sources)
  registerSyncMetrics(registry, sources.sync)
  new Counter({
    ...{ name: 'tallymill_maps_operations_total', help: 'Writes to shared maps.', registers: [registry] },
    collect() {
      this.reset()
      this.inc(sources.mapOperations())
    },
  })
  eventLoopGauge(registry, sources)
  info(registry, 'tallymill_build_info', 'Constant 1; the labels say what runs.', {
    version: sources.version,
    node: process.version,
  })
  info(registry, 'synth_info', 'Constant 1; the label says what runs.', { version: sources.version })
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read())
    },
  })
}

function info(registry: Registry, name: string, help: string, labels: Readonly<Record<string, string>>): void {
  new Gauge({ name, help, labelNames: Object.keys(labels), registers: [registry] }).set(labels, 1)
}

function subscriberGauge(registry: Registry, sources: InstrumentSources): void {
  new Gauge({
    name: 'tallymill_subscribers',
    help: 'Subscribers of the event stream.',
    labelNames: ['transport'] as const,
    registers: [registry],
    collect() {
      for (const transport of transports) this.set({ transport }, sources.subscribers(transport))
    },
  })
}

/** Under the names that the broker's document shows. A broker that cannot tell just now has no such lines. */
function brokerMetrics(registry: Registry, { broker }: InstrumentSources): void {
  const registers = [registry]
  new Counter({
    name: 'synap_operations_total',
    help: 'Total operations by type',
    labelNames: ['component', 'operation'] as const,
    registers,
    collect() {
      this.reset()
      for (const { component, operation, count } of broker().operations()) this.inc({ component, operation }, count)
    },
  })
  new Gauge({
    name: 'synap_memory_bytes',
    help: 'Memory usage in bytes',
    registers,
    async collect() {
      this.remove()
      await broker()
        .usedBytes()
        .then((bytes) => this.set(bytes))
        .catch(() => undefined)
    },
  })
  new Gauge({
    name: 'synap_replication_lag_ms',
    help: 'Replication lag in milliseconds',
    labelNames: ['replica'] as const,
    registers,
    async collect() {
      this.reset()
      for (const { id, lagMs } of await broker()
        .replicas()
        .catch(() => []))
        this.set({ replica: id }, lagMs)
    },
  })
}

function eventLoopGauge(registry: Registry, sources: InstrumentSources): void {
  new Gauge({
    name: 'tallymill_event_loop_lag_seconds',
    help: 'How late timers fire, since the scrape before.',
    labelNames: ['quantile'] as const,
    registers: [registry],
    collect() {
      const { p50Seconds, p99Seconds } = sources.readEventLoop()
      this.set({ quantile: '0.5' }, p50Seconds)
      this.set({ quantile: '0.99' }, p99Seconds)
    },
  })
}
