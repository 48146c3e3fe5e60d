/** The interfaces, and the order in which everything stops. */
import type { Server } from 'node:http'
import type { Settings } from '../config/mod.ts'
import { createPages, ownPages } from '../console/mod.ts'
import { operationIds, operations } from '../contract/mod.ts'
import { partitionCount } from '../crdt/mod.ts'
import type { Environment } from '../environment.ts'
import { toFailure } from '../errors.ts'
import type { Maps } from '../maps/mod.ts'
import { createOriginPolicy } from '../platform/auth/mod.ts'
import type { Lifecycle } from '../platform/lifecycle/mod.ts'
import { createInFlightGate } from '../platform/limits/mod.ts'
import { type AccessRecord, createAccessLog, type Logger } from '../platform/logging/mod.ts'
import type { BrokerGauges } from '../platform/metrics/mod.ts'
import type { ServerTls } from '../platform/tls/mod.ts'
import { auditLog, type Storage } from '../storage/mod.ts'
import type { Offered, Sync } from '../sync/mod.ts'
import { GrpcInterface } from '../transports/grpc/mod.ts'
import { closeServer, createHandlers, createHttpServer } from '../transports/http/mod.ts'
import {
  brokerDoor,
  brokerPath,
  eventsDoor,
  eventsPath,
  mapsDoors,
  mapsPaths,
  syncDoor,
  syncPath,
  WebSocketInterface,
} from '../transports/ws/mod.ts'
import { version } from '../version.ts'
import { createRunningSettings, isLoopback } from './administration.ts'
import type { BrokerParts } from './broker.ts'
import { type Platform, shortageOf } from './platform.ts'
import type { Rooms } from './rooms.ts'

const probes = ['getHealth', 'getCompatHealth', 'getHealthLive', 'getHealthReady', 'getLive', 'getReady', 'getMetrics']

/**
 * Commands come by the thousands in a second and are counted elsewhere; like those that come over a WebSocket, they have
 * lines of their own only while debugging. Failures of the server are always logged.
 */
function accessLog(logger: Logger): (record: AccessRecord) => void {
  const commands = operationIds.filter((id) => operations[id].failureForm === 'command')
  const quiet: ReadonlySet<string> = new Set([...probes, ...commands])
  const log = createAccessLog(logger, { quietOperations: quiet })
  return (record) => {
    const isWanted = record.status >= 500 || !quiet.has(record.operationId ?? '') || logger.isLevelEnabled('debug')
    if (isWanted) log(record)
  }
}

export type TransportOptions = Platform &
  BrokerParts &
  Rooms & {
    readonly settings: Settings
    readonly logger: Logger
    readonly environment: Environment
    readonly lifecycle: Lifecycle
    readonly storage: Storage
    readonly sync: Sync & Offered
    readonly maps: Maps
    readonly tls: ServerTls | undefined
  }

/** What the interfaces have in common. */
function sharedBy({ settings, logger, environment, metrics }: TransportOptions) {
  return {
    environment,
    origins: createOriginPolicy(settings.corsOrigins),
    logAccess: accessLog(logger),
    sent: (transport: 'ws' | 'grpc') => (events: number, bytes: number) => {
      metrics.eventsSent(transport, events)
      metrics.bytesSent(transport, bytes)
    },
    failed: (transport: string) => (error: unknown) => {
      const failure = toFailure(error)
      if (failure.code === 'internal_error') logger.error({ err: failure.cause ?? error, transport }, 'call failed')
    },
  }
}

type Shared = ReturnType<typeof sharedBy>

/** Creates all interfaces; only REST and WebSocket share a port. They do not listen yet. */
export function createTransports(options: TransportOptions) {
  const { lifecycle, metrics, runs } = options
  const shared = sharedBy(options)
  const grpc = createGrpc(options, shared)
  const webSockets = createWebSockets(options, shared)
  const activeStreams = () => grpc.streams + (runs.active === undefined ? 0 : 1)
  const connections = () => webSockets.connections
  metrics.watch({
    activeStreams,
    subscribers: (transport) => (transport === 'ws' ? connections() : transport === 'grpc' ? grpc.streams : 0),
    broker: brokerGauges(options),
    sync: options.sync.figures,
    mapOperations: () => options.maps.totalOperations,
  })
  const stopping = new AbortController()
  lifecycle.onPhase('transports', 'waiting', () => stopping.abort())
  const http = createHttp(options, shared, { activeStreams, connections, stopping: stopping.signal })
  webSockets.attach(http)
  stopInOrder(options, { http, grpc, webSockets })
  return { http, grpc }
}

function createGrpc(options: TransportOptions, { environment, logAccess, sent, failed }: Shared): GrpcInterface {
  const { settings, tls, gate, configuration, runs, pool, memory } = options
  return new GrpcInterface({
    environment,
    gate,
    configuration,
    runs,
    pool,
    memoryIsShort: shortageOf(memory),
    messageBytesMax: settings.bodyLimitBytes,
    tls,
    handshakeMs: settings.requestTimeoutMs,
    onSent: sent('grpc'),
    logAccess,
    onError: failed('grpc'),
  })
}

function createWebSockets(options: TransportOptions, shared: Shared): WebSocketInterface {
  const { settings, metrics, gate, runs, broker, callerOf, commandLimiter, quotas, sync } = options
  const { environment, origins, logAccess, sent, failed } = shared
  const limits = {
    sendQueueBytesMax: settings.wsSendQueueBytes,
    slowConsumerMs: settings.slowConsumerTimeoutMs,
    heartbeatMs: settings.heartbeatIntervalMs,
  }
  const common = { environment, gate, limits, onSent: sent('ws'), onError: failed('ws') }
  const onDropped = (events: number) => metrics.eventsDropped('ws', events)
  const messageBytesMax = settings.bodyLimitBytes
  const doors = [
    eventsDoor({ ...common, runs, onDropped }),
    brokerDoor({ ...common, broker, callerOf, commandLimiter, quotas, messageBytesMax }),
    syncDoor({ ...common, sync }),
    ...mapsDoors({ ...common, ...options, limits: mapsLimits(settings), signIn: signInOf(options) }),
  ]
  return new WebSocketInterface({ ...common, origins, logAccess, doors, connectionsMax: settings.maxConnections })
}

function mapsLimits(settings: Settings) {
  return {
    pushedFramesMax: settings.mapsSendQueueMessages,
    pushedBytesMax: settings.mapsWriteBufferMaxBytes,
    socketBytesMax: settings.mapsWriteBufferBytes,
    slowConsumerMs: settings.slowConsumerTimeoutMs,
    idleMs: settings.mapsIdleTimeoutMs,
  }
}

/**
 * A client of shared maps has to sign in, unless the settings say otherwise or the server is open and only programs of this
 * machine reach it.
 */
function signInOf({ settings, isOpen, checkToken }: TransportOptions) {
  return {
    get required() {
      return settings.mapsNoAuth === 'off' && !(isOpen() && isLoopback(settings.host))
    },
    checkToken,
  }
}

interface Watched {
  readonly activeStreams: () => number
  readonly connections: () => number
  /** Aborts when the server stops: long waits end then. */
  readonly stopping: AbortSignal
}

function createHttp(options: TransportOptions, { environment, origins, logAccess }: Shared, watched: Watched): Server {
  const { settings, logger, lifecycle, storage, gate, metrics, callerOf, commandLimiter } = options
  const inFlight = createInFlightGate(settings.maxInFlight)
  const port = (): number => portOf(server)
  const handlers = createHandlers({
    ...options,
    ...watched,
    version,
    storageHealth: () => storage.health(),
    audit: auditLog(storage),
    uptimeSeconds: () => metrics.uptimeSeconds(),
    inFlight: () => inFlight.current(),
    usedBytes: () => options.memory.current().rssBytes,
    mapsNeedToken: settings.mapsRequireAuth === 'on',
    partitionCount,
    runningSettings: createRunningSettings({ ...options, port }),
  })
  const mayAdministerOpen = isLoopback(settings.host) || settings.adminOpenPublic === 'on'
  const server = createHttpServer({
    ...{ environment, handlers, gate, callerOf, commandLimiter, origins, logger, logAccess, metrics },
    inFlight,
    adminOpen: () => mayAdministerOpen && options.isOpen(),
    pages: createPages(ownPages, settings.adminDir),
    draining: () => lifecycle.state().kind === 'draining',
    bodyBytesMax: settings.bodyLimitBytes,
    requestTimeoutMs: settings.requestTimeoutMs,
    tls: options.tls,
    upgradePaths: new Set([eventsPath, brokerPath, syncPath, mapsPaths[0]]),
  })
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function brokerGauges({ broker, engine }: TransportOptions): BrokerGauges {
  return {
    operations: () => broker.commandCounts(),
    usedBytes: async () => (await engine.statistics()).usedBytes,
    async replicas() {
      const status = await engine.replication.status()
      return status.role === 'master' ? status.replicas : []
    },
  }
}

interface Interfaces {
  readonly http: Server
  readonly grpc: GrpcInterface
  readonly webSockets: WebSocketInterface
}

function stopInOrder(options: TransportOptions, { http, grpc, webSockets }: Interfaces): void {
  const { environment, lifecycle, storage, memory, metrics, pool, runs } = options
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
}
