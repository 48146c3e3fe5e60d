/** The composition root: settings -> storage -> rooms -> transports -> listen. The only file that names an adapter. */
import { readFileSync } from 'node:fs'
import packageJson from '../package.json' with { type: 'json' }
import { brokerSinks } from './broker/mod.ts'
import { type BrokerParts, openBroker } from './compose-broker.ts'
import { type Settings, SettingsError } from './config/mod.ts'
import { operationIds, operations } from './contract/mod.ts'
import { type Environment, systemEnvironment } from './environment.ts'
import { toFailure } from './errors.ts'
import {
  createKeyRing,
  createOriginPolicy,
  createTokenReader,
  type KeyRing,
  keyOfSecret,
  keysOfSet,
  StoredKeys,
  TokenKeyError,
} from './platform/auth/mod.ts'
import { Gate } from './platform/gate/mod.ts'
import { createLifecycle, type Lifecycle } from './platform/lifecycle/mod.ts'
import { createInFlightGate, createRateLimiter } from './platform/limits/mod.ts'
import { type AccessRecord, createAccessLog, type Logger } from './platform/logging/mod.ts'
import { collectGarbage, createMemoryGuard, type MemoryGuard } from './platform/memory/mod.ts'
import { createMetrics, type Metrics } from './platform/metrics/mod.ts'
import {
  ConfigurationService,
  GenerationPool,
  type OpenSink,
  type RunEvent,
  RunService,
  RunStore,
  Signal,
} from './runs/mod.ts'

import { auditLog, keyRepository, openSqliteStorage, type Storage } from './storage/mod.ts'
import { GrpcInterface } from './transports/grpc/mod.ts'
import { closeServer, createHandlers, createHttpServer, listen } from './transports/http/mod.ts'
import { brokerDoor, brokerPath, eventsDoor, eventsPath, WebSocketInterface } from './transports/ws/mod.ts'

const { version } = packageJson

export interface RunningServer {
  readonly port: number
  readonly grpcPort: number
  readonly lifecycle: Lifecycle
  /** Whether everyone is let in. */
  open(): boolean
}

/** Starts a server; it serves when this resolves, and stops by `lifecycle.stop`. */
export async function startServer(
  settings: Settings,
  logger: Logger,
  environment: Environment = systemEnvironment,
): Promise<RunningServer> {
  const lifecycle = createLifecycle({ environment, logger, drainTimeoutMs: settings.drainTimeoutMs })
  const tokens = tokenReader(settings, environment)
  const storage = await openSqliteStorage({ directory: settings.dataDir, environment })
  const keys = await StoredKeys.open(keyRepository(storage, auditLog(storage)), environment)
  const ring = createKeyRing(settings.apiKeys, environment, { stored: keys, ...(tokens !== undefined && { tokens }) })
  const platform = createPlatform(settings, logger, environment, ring)
  const brokerParts = await openBroker({ settings, logger, environment, lifecycle, storage, version })
  const openSink = brokerSinks({ ...brokerParts, environment })
  const rooms = await openRooms(settings, logger, environment, platform, storage, openSink)
  const transports = createTransports({
    settings,
    logger,
    environment,
    lifecycle,
    storage,
    keys,
    ...platform,
    ...rooms,
    ...brokerParts,
  })
  const port = await listen(transports.http, settings.host, settings.port)
  const grpcPort = await transports.grpc.listen(settings.host, settings.grpcPort)
  platform.memory.start()
  lifecycle.serving()
  return { port, grpcPort, lifecycle, open: () => ring.open }
}

/** Reads tokens with the keys of the settings; undefined where there are none. */
function tokenReader(settings: Settings, environment: Environment) {
  const { jwtSecrets, jwtKeySetFile: path, jwtIssuer: issuer, jwtAudience: audience } = settings
  try {
    const keys = [...jwtSecrets.map(keyOfSecret), ...(path === null ? [] : keysOfSet(readFileSync(path, 'utf8')))]
    return keys.length === 0
      ? undefined
      : createTokenReader({ keys, issuer: issuer ?? undefined, audience: audience ?? undefined, environment })
  } catch (error) {
    if (error instanceof TokenKeyError) throw new SettingsError(`--jwt-jwks ${path}: ${error.message}`)
    throw new SettingsError(`--jwt-jwks ${path} cannot be read`)
  }
}

interface Platform {
  readonly gate: Gate
  readonly memory: MemoryGuard
  readonly metrics: Metrics
}

function createPlatform(settings: Settings, logger: Logger, environment: Environment, keys: KeyRing): Platform {
  const limiter = createRateLimiter({ limit: settings.rateLimitPerMinute, environment })
  const gate = new Gate({ keys, limiter, trustProxyHops: settings.trustProxyHops })
  const memory = createMemoryGuard({
    environment,
    limitBytes: settings.memoryLimitBytes,
    onReleaserError: (err) => logger.warn({ err }, 'memory could not be freed'),
  })
  const metrics = createMetrics({ environment, version, operationIds: Object.keys(operations) })
  return { gate, memory, metrics }
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
  openSink: OpenSink,
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
    openSink,
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

const probes = ['getHealth', 'getCompatHealth', 'getHealthLive', 'getHealthReady', 'getLive', 'getReady', 'getMetrics']

/**
 * Commands come by the thousands in a second and are counted elsewhere; like those that come over a WebSocket, they have
 * lines of their own only while debugging. Failures of the server are always logged.
 */
function accessLog({ logLevel }: Settings, logger: Logger): (record: AccessRecord) => void {
  const commands = operationIds.filter((id) => operations[id].failureForm === 'command')
  const quiet: ReadonlySet<string> = new Set([...probes, ...commands])
  const log = createAccessLog(logger, { quietOperations: quiet })
  if (logLevel === 'debug' || logLevel === 'trace') return log
  return (record) => {
    if (record.status >= 500 || !quiet.has(record.operationId ?? '')) log(record)
  }
}

function recordRun(event: RunEvent, logger: Logger, metrics: Metrics): void {
  if (event.kind === 'released') return metrics.entriesEmitted(event.entries, event.lines)
  if (event.kind === 'paused') metrics.runPaused('requested')
  const { streamId, position, total } = event.run
  if (event.kind === 'failed') return logger.error({ err: event.failure, streamId, position }, 'run failed')
  logger.info({ streamId, position, total }, `run ${event.kind}`)
}

type TransportOptions = Platform &
  BrokerParts &
  Rooms & {
    readonly settings: Settings
    readonly logger: Logger
    readonly environment: Environment
    readonly lifecycle: Lifecycle
    readonly storage: Storage
    readonly keys: StoredKeys
  }

function createTransports(options: TransportOptions) {
  const { settings, logger, environment, lifecycle, storage, keys, gate, memory, metrics, configuration, pool, runs } =
    options
  const { broker, callerOf, commandLimiter } = options
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
  const logAccess = accessLog(settings, logger)
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
  const socketOptions = {
    environment,
    limits: {
      sendQueueBytesMax: settings.wsSendQueueBytes,
      slowConsumerMs: settings.slowConsumerTimeoutMs,
      heartbeatMs: settings.heartbeatIntervalMs,
    },
    onSent: sent('ws'),
    onError: failed('ws'),
  }
  const webSockets = new WebSocketInterface({
    ...{ environment, gate, origins, logAccess, onError: socketOptions.onError },
    connectionsMax: settings.maxConnections,
    doors: [
      eventsDoor({ ...socketOptions, gate, runs, onDropped: (events) => metrics.eventsDropped('ws', events) }),
      brokerDoor({
        ...socketOptions,
        ...{ broker, callerOf, commandLimiter, quotas: undefined },
        messageBytesMax: settings.bodyLimitBytes,
      }),
    ],
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
      keys,
      broker,
      quotas: undefined,
    }),
    gate,
    callerOf,
    commandLimiter,
    origins,
    inFlight,
    draining,
    bodyBytesMax: settings.bodyLimitBytes,
    requestTimeoutMs: settings.requestTimeoutMs,
    upgradePaths: new Set([eventsPath, brokerPath]),
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
  lifecycle.onPhase('rooms', 'keys', () => keys.close())
  lifecycle.onPhase('storage', 'storage', () => storage.close())
  lifecycle.onPhase('storage', 'sockets', () => {
    http.closeAllConnections()
    grpc.cut()
    metrics.stop()
  })
  return { http, grpc }
}
