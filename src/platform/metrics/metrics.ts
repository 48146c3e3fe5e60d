/**
 * What the server counts, and its answer to Prometheus.
 *
 * Rooms call the functions of `Metrics`; names, labels and the registry stay in here. Values that someone else already
 * keeps (runs that are active, open sockets) are asked for when Prometheus asks, so they cannot drift.
 */
import type { Registry } from 'prom-client'
import type { Environment } from '../../environment.ts'
import { type EventLoopMonitor, startEventLoopMonitor } from './event-loop.ts'
import { type BrokerGauges, createInstruments } from './instruments.ts'
import {
  type AuthArea,
  type AuthFailureReason,
  methodLabel,
  type PauseReason,
  statusClass,
  type Transport,
  unmatchedOperation,
} from './labels.ts'
import type { SyncGauges } from './sync-instruments.ts'

export interface FinishedRequest {
  /** Undefined when no operation matched. */
  readonly operationId: string | undefined
  readonly method: string
  /** HTTP status of the answer. */
  readonly status: number
  readonly durationMs: number
}

/** Values read when Prometheus asks. */
export interface Gauges {
  /** Runs and gRPC generations that go on. */
  readonly activeStreams: () => number
  /** Subscribers of the event stream by transport. */
  readonly subscribers: (transport: Transport) => number
  readonly broker: BrokerGauges
  readonly sync: SyncGauges
  /** Writes to shared maps since the start. */
  readonly mapOperations: () => number
}

export interface Metrics {
  requestFinished(request: FinishedRequest): void
  /** Counts entries, and their lines, that runs emitted: once per entry, however many receive it. */
  entriesEmitted(entries: number, lines: number): void
  bytesSent(transport: Transport, bytes: number): void
  eventsSent(transport: Transport, events: number): void
  /** Counts events that a subscriber was not sent because it read too slowly or asked too late. */
  eventsDropped(transport: Transport, events: number): void
  runPaused(reason: PauseReason): void
  authFailed(area: AuthArea, reason: AuthFailureReason): void
  /** Names where the gauges are read; until then they are 0. */
  watch(gauges: Gauges): void
  /** Seconds since the metrics, and with them the server, started. */
  uptimeSeconds(): number
  /** The text exposition, version 0.0.4. */
  render(): Promise<string>
  readonly contentType: string
  /** Ends the measurement of the event loop. */
  stop(): void
}

export interface MetricsOptions {
  readonly environment: Environment
  readonly version: string
  /** Every operation of the contract; requests of others count as `unmatched`. */
  readonly operationIds: readonly string[]
  /** Resident bytes; the process's own when absent. */
  readonly readRssBytes?: () => number
  readonly eventLoop?: EventLoopMonitor
}

const noGauges: Gauges = {
  activeStreams: () => 0,
  subscribers: () => 0,
  broker: { operations: () => [], usedBytes: async () => 0, replicas: async () => [] },
  sync: { pushes: () => ({}), changes: () => 0, conflicts: () => ({}), clients: () => ({}), lags: () => [] },
  mapOperations: () => 0,
}

/** Metrics with a registry of their own, so that two servers in one process do not meet. */
export function createMetrics(options: MetricsOptions): Metrics {
  const { environment, readRssBytes = () => process.memoryUsage.rss() } = options
  const eventLoop = options.eventLoop ?? startEventLoopMonitor()
  const operationIds = new Set(options.operationIds)
  const startedMs = environment.monotonicMs()
  const uptimeSeconds = (): number => (environment.monotonicMs() - startedMs) / 1000
  let gauges = noGauges
  const instruments = createInstruments({
    version: options.version,
    uptimeSeconds,
    readRssBytes,
    readEventLoop: () => eventLoop.read(),
    activeStreams: () => gauges.activeStreams(),
    subscribers: (transport) => gauges.subscribers(transport),
    broker: () => gauges.broker,
    sync: () => gauges.sync,
    mapOperations: () => gauges.mapOperations(),
  })
  return {
    requestFinished({ operationId, method, status, durationMs }) {
      const known = operationId !== undefined && operationIds.has(operationId)
      instruments.requestDuration.observe(
        {
          operationId: known ? operationId : unmatchedOperation,
          method: methodLabel(method),
          status: statusClass(status),
        },
        durationMs / 1000,
      )
    },
    entriesEmitted(entries, lines) {
      instruments.entries.inc(entries)
      instruments.seedEntries.inc(entries)
      instruments.lines.inc(lines)
    },
    bytesSent: (transport, bytes) => instruments.bytesSent.inc({ transport }, bytes),
    eventsSent: (transport, events) => instruments.eventsSent.inc({ transport }, events),
    eventsDropped: (transport, events) => instruments.eventsDropped.inc({ transport }, events),
    runPaused: (reason) => instruments.pauses.inc({ reason }),
    authFailed: (area, reason) => instruments.authFailures.inc({ area, reason }),
    watch(named) {
      gauges = named
    },
    uptimeSeconds,
    ...exposition(instruments.registry),
    stop: () => eventLoop.stop(),
  }
}

function exposition(registry: Registry): Pick<Metrics, 'render' | 'contentType'> {
  return { render: () => registry.metrics(), contentType: registry.contentType }
}
