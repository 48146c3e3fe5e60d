/** The composition root: settings -> storage -> rooms -> transports -> listen. The only file that names an adapter. */
import packageJson from '../package.json' with { type: 'json' }
import type { Settings } from './config/mod.ts'
import { operations } from './contract/mod.ts'
import { type Environment, systemEnvironment } from './environment.ts'
import { toFailure } from './errors.ts'
import { createKeyRing, createOriginPolicy } from './platform/auth/mod.ts'
import { Gate } from './platform/gate/mod.ts'
import { createLifecycle, type Lifecycle } from './platform/lifecycle/mod.ts'
import { createInFlightGate, createRateLimiter } from './platform/limits/mod.ts'
import { createAccessLog, type Logger } from './platform/logging/mod.ts'
import { collectGarbage, createMemoryGuard, type MemoryGuard } from './platform/memory/mod.ts'
import { createMetrics, type Metrics } from './platform/metrics/mod.ts'
import { ConfigurationService, GenerationPool, type RunEvent, RunService, RunStore, Signal } from './runs/mod.ts'

import { auditLog, openSqliteStorage, type Storage } from './storage/mod.ts'
import { GrpcInterface } from './transports/grpc/mod.ts'
import { closeServer, createHandlers, createHttpServer, listen } from './transports/http/mod.ts'
import { eventsPath, WebSocketInterface } from './transports/ws/mod.ts'

const { version } = packageJson

export interface RunningServer {
  readonly port: number
  readonly grpcPort: number
  readonly lifecycle: Lifecycle
}

/** Starts a server; it serves when this resolves, and stops by `lifecycle.stop`. */
export async function startServer(
  settings: Settings,
  logger: Logger,
  environment: Environment = systemEnvironment,
): Promise<RunningServer> {
  const lifecycle = createLifecycle({ environment, logger, drainTimeoutMs: settings.drainTimeoutMs })
  const platform = createPlatform(settings, logger, environment)
  const storage = await openSqliteStorage({ directory: settings.dataDir, environment })
  const rooms = await openRooms(settings, logger, environment, platform, storage)
  const transports = createTransports({ settings, logger, environment, lifecycle, storage, ...platform, ...rooms })
  const port = await listen(transports.http, settings.host, settings.port)
  const grpcPort = await transports.grpc.listen(settings.host, settings.grpcPort)
  platform.memory.start()
  lifecycle.serving()
  return { port, grpcPort, lifecycle }
}

interface Platform {
  readonly gate: Gate
  readonly open: boolean
  readonly memory: MemoryGuard
  readonly metrics: Metrics
}

function createPlatform(settings: Settings, logger: Logger, environment: Environment): Platform {
  const keys = createKeyRing(settings.apiKeys, environment)
  const limiter = createRateLimiter({ limit: settings.rateLimitPerMinute, environment })
  const gate = new Gate({ keys, limiter, trustProxyHops: settings.trustProxyHops })
  const memory = createMemoryGuard({
    environment,
    limitBytes: settings.memoryLimitBytes,
    onReleaserError: (err) => logger.warn({ err }, 'memory could not be freed'),
  })
  const metrics = createMetrics({ environment, version, operationIds: Object.keys(operations) })
  return { gate, open: keys.open, memory, metrics }
}

interface Rooms {
  readonly configuration: ConfigurationService
  readonly pool: GenerationPool
  readonly runs: RunService
}

async function openRooms(
  settings: Settings,
  logger: Logger,
  environment: Environment,
  { memory, metrics }: Platform,
  storage: Storage,
): Promise<Rooms> {
  const memoryIsShort = shortageOf(memory)
  const pool = createPool(settings.workerThreads, memory)
  const configuration = await ConfigurationService.open(environment, storage)
  const runs = await RunService.open({
    environment,
    store: new RunStore(storage, environment),
    pool,
    configuration,
    memoryIsShort,
    subscriberWaitMs: settings.subscriberWaitMs,
    onEvent: (event) => recordRun(event, logger, metrics),
  })
  memory.onChange(({ state, rssBytes, limitBytes }) => {
    logger.warn({ state, rssBytes, limitBytes }, 'memory changed')
    if (state === 'high' && runs.active !== undefined) metrics.runPaused('memory')
    runs.memoryChanged(state === 'high')
  })
  memory.registerReleaser(async () => {
    runs.releaseMemory()
    await pool.release()
    collectGarbage()
  })
  return { configuration, pool, runs }
}

/** Whether memory is short. Asked for every chunk, so it must not read the process's memory where there is no limit. */
function shortageOf(memory: MemoryGuard): () => boolean {
  return memory.current().limitBytes === 0 ? () => false : () => memory.current().state === 'high'
}

/** A pool that renders nothing new while memory is short. */
function createPool(workerThreads: number, memory: MemoryGuard): GenerationPool {
  const recovered = new Signal()
  const memoryIsShort = shortageOf(memory)
  memory.onChange(() => recovered.notify())
  return new GenerationPool({
    workerThreads,
    admission: async () => {
      while (memoryIsShort()) await recovered.wait()
    },
  })
}

function recordRun(event: RunEvent, logger: Logger, metrics: Metrics): void {
  if (event.kind === 'released') return metrics.entriesEmitted(event.entries, event.lines)
  if (event.kind === 'paused') metrics.runPaused('requested')
  const { streamId, position, total } = event.run
  if (event.kind === 'failed') return logger.error({ err: event.failure, streamId, position }, 'run failed')
  logger.info({ streamId, position, total }, `run ${event.kind}`)
}

type TransportOptions = Platform &
  Rooms & {
    readonly settings: Settings
    readonly logger: Logger
    readonly environment: Environment
    readonly lifecycle: Lifecycle
    readonly storage: Storage
  }

function createTransports(options: TransportOptions) {
  const { settings, logger, environment, lifecycle, storage, gate, memory, metrics, configuration, pool, runs } =
    options
  const origins = createOriginPolicy(settings.corsOrigins)
  const inFlight = createInFlightGate(settings.maxInFlight)
  const draining = () => lifecycle.state().kind === 'draining'
  const sent = (transport: 'ws' | 'grpc') => (events: number, bytes: number) => {
    metrics.eventsSent(transport, events)
    metrics.bytesSent(transport, bytes)
  }
  const failed = (transport: string) => (error: unknown) => {
    const failure = toFailure(error)
    if (failure.code === 'internal_error') logger.error({ err: failure.cause ?? error, transport }, 'call failed')
  }
  const logAccess = createAccessLog(logger, {
    quietOperations: new Set(['getHealth', 'getHealthLive', 'getHealthReady', 'getLive', 'getReady', 'getMetrics']),
  })
  const grpc = new GrpcInterface({
    environment,
    gate,
    configuration,
    runs,
    pool,
    memoryIsShort: shortageOf(memory),
    messageBytesMax: settings.bodyLimitBytes,
    onSent: sent('grpc'),
    logAccess,
    onError: failed('grpc'),
  })
  const webSockets = new WebSocketInterface({
    environment,
    gate,
    origins,
    runs,
    connectionsMax: settings.maxConnections,
    limits: {
      sendQueueBytesMax: settings.wsSendQueueBytes,
      slowConsumerMs: settings.slowConsumerTimeoutMs,
      heartbeatMs: settings.heartbeatIntervalMs,
    },
    onSent: sent('ws'),
    onDropped: (events) => metrics.eventsDropped('ws', events),
    logAccess,
    onError: failed('ws'),
  })
  const activeStreams = () => grpc.streams + (runs.active === undefined ? 0 : 1)
  metrics.watch({
    activeStreams,
    subscribers: (transport) => (transport === 'ws' ? webSockets.connections : transport === 'grpc' ? grpc.streams : 0),
  })
  const http = createHttpServer({
    environment,
    handlers: createHandlers({
      environment,
      version,
      lifecycle,
      memory,
      metrics,
      storageHealth: () => storage.health(),
      activeStreams,
      connections: () => webSockets.connections,
      configuration,
      runs,
      pool,
      audit: auditLog(storage),
    }),
    gate,
    origins,
    inFlight,
    draining,
    bodyBytesMax: settings.bodyLimitBytes,
    requestTimeoutMs: settings.requestTimeoutMs,
    upgradePaths: new Set([eventsPath]),
    logger,
    logAccess,
    metrics,
  })
  webSockets.attach(http)
  // First of all, so that no run goes on while its subscribers are sent away.
  lifecycle.onPhase('admission', 'runs', () => runs.close())
  lifecycle.onPhase('transports', 'websockets', () => webSockets.close())
  lifecycle.onPhase('transports', 'grpc', () => grpc.close())
  lifecycle.onPhase('requests', 'http', () => closeServer(http, environment))
  lifecycle.onPhase('rooms', 'memory', () => memory.stop())
  lifecycle.onPhase('storage', 'workers', () => pool.close())
  lifecycle.onPhase('storage', 'storage', () => storage.close())
  lifecycle.onPhase('storage', 'sockets', () => {
    http.closeAllConnections()
    grpc.cut()
    metrics.stop()
  })
  return { http, grpc }
}
