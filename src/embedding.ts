/**
 * The server inside another program: made from a configuration, started, which gives its port, and served until a signal.
 *
 * The configuration is that of the document of the map server, and its defaults are that document's.
 */
import { readFileSync } from 'node:fs'
import { loadSettings, type Settings, SettingsError } from './config/mod.ts'
import { partitionCount } from './crdt/mod.ts'
import { systemEnvironment } from './environment.ts'
import { type RunningServer, startServer } from './main.ts'
import { openLog } from './platform/logging/mod.ts'

/** Of one connection of shared maps. Times are milliseconds, sizes bytes. */
export interface ConnectionConfig {
  /** Messages that nobody asked for and that wait for a client; default 256. */
  readonly outboundChannelCapacity: number
  /** How long a client may say nothing; default 60 seconds. */
  readonly idleTimeoutMs: number
  /** What is handed to the socket before messages wait, 64 KiB or more; default 128 KiB. */
  readonly wsWriteBufferSize: number
  /** Bytes of the messages that nobody asked for and that wait, 64 KiB or more; default 512 KiB. */
  readonly wsMaxWriteBufferSize: number
  /** How long it may take nothing before it is sent away; default 5 seconds. */
  readonly sendTimeoutMs: number
}

/** Files in PEM. HTTP, WebSocket and gRPC speak TLS with them, and nothing else. */
export interface TlsConfig {
  /** Certificate of the server, then those above it. */
  readonly certPath: string
  /** Its private key, without a passphrase. */
  readonly keyPath: string
  /** Authorities one of which must have signed the certificate of every client; without it clients need none. */
  readonly caCertPath?: string
}

export interface NetworkConfig {
  /** Default 0.0.0.0. */
  readonly host: string
  /** 0, the default, takes a free one. */
  readonly port: number
  /** Null, the default, speaks in the clear. */
  readonly tls: TlsConfig | null
  readonly connection: ConnectionConfig
  /** Origins of pages that may call and connect; `*`, the default, is any. */
  readonly corsOrigins: readonly string[]
  /** Default 30 seconds. */
  readonly requestTimeoutMs: number
}

export interface SecurityConfig {
  /** Whether POST /sync needs a token; default false. */
  readonly requireAuth: boolean
  /** Largest value of a map in bytes; 0, the default, is no limit. */
  readonly maxValueBytes: number
}

export interface ServerConfig {
  /** Name of the server in timestamps, without a colon; each server has its own. */
  readonly nodeId: string
  /** Default 30 seconds. */
  readonly defaultOperationTimeoutMs: number
  /** Calls that write, under way at once; default 1,000. */
  readonly maxConcurrentOperations: number
  /** Default 60 seconds. */
  readonly gcIntervalMs: number
  /** Part of what clients know, so that 271, the default, is the only number. */
  readonly partitionCount: number
  readonly security: SecurityConfig
}

/** What differs from the defaults. */
export interface ModuleConfig {
  readonly network?: Partial<Omit<NetworkConfig, 'connection'>> & { readonly connection?: Partial<ConnectionConfig> }
  readonly server: Partial<Omit<ServerConfig, 'security'>> & {
    readonly nodeId: string
    readonly security?: Partial<SecurityConfig>
  }
  /** Every other setting by its flag, such as `{ 'data-dir': './books' }`; what is named here wins. */
  readonly settings?: Readonly<Record<string, string | number | readonly string[]>>
}

export interface NetworkModule {
  /**
   * Binds and listens; resolves with the real port. It may be called once.
   *
   * @throws SettingsError for a configuration that does not fit, such as files of TLS that do not go together
   */
  start(): Promise<number>
  /**
   * Serves until `signal` aborts or settles, then stops in order: readiness fails, WebSockets are closed, requests in flight
   * get their time. Resolves with the exit code when all is closed: 0, or 1 when something could not be kept.
   */
  serve(signal: AbortSignal | Promise<unknown>): Promise<number>
}

export const networkDefaults: NetworkConfig = {
  host: '0.0.0.0',
  port: 0,
  tls: null,
  connection: {
    outboundChannelCapacity: 256,
    sendTimeoutMs: 5_000,
    idleTimeoutMs: 60_000,
    wsWriteBufferSize: 131_072,
    wsMaxWriteBufferSize: 524_288,
  },
  corsOrigins: ['*'],
  requestTimeoutMs: 30_000,
}

export const serverDefaults: Omit<ServerConfig, 'nodeId'> = {
  defaultOperationTimeoutMs: 30_000,
  maxConcurrentOperations: 1_000,
  gcIntervalMs: 60_000,
  partitionCount,
  security: { requireAuth: false, maxValueBytes: 0 },
}

/** A server that is not started yet. @throws SettingsError for a value out of the range of its setting */
export function createNetworkModule(config: ModuleConfig): NetworkModule {
  const settings = settingsOf(config)
  let starting: Promise<RunningServer> | undefined
  return {
    async start() {
      if (starting !== undefined) throw new Error('this server was started before')
      starting = startWith(settings)
      return (await starting).port
    },
    async serve(signal) {
      if (starting === undefined) throw new Error('start the server before it serves')
      const { lifecycle } = await starting
      await endOf(signal)
      return lifecycle.stop('its program asked')
    },
  }
}

async function startWith(settings: Settings): Promise<RunningServer> {
  const { logLevel: level, logFormat: format, apiKeys, jwtSecrets } = settings
  const secrets = [...apiKeys, ...jwtSecrets]
  const { logger } = await openLog({ environment: systemEnvironment, level, format, secrets })
  return startServer(settings, logger)
}

/** Resolves however the signal ends: a promise that is rejected is an end, too. */
function endOf(signal: AbortSignal | Promise<unknown>): Promise<unknown> {
  if (!(signal instanceof AbortSignal)) return signal.catch(() => undefined)
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}

/** Goes through the flags, so that every value is held to the range of its setting. */
function settingsOf({ network = {}, server, settings = {} }: ModuleConfig): Settings {
  const net = { ...networkDefaults, ...network, connection: { ...networkDefaults.connection, ...network.connection } }
  const own = { ...serverDefaults, ...server, security: { ...serverDefaults.security, ...server.security } }
  // It is part of what clients know; what would not be honoured is refused rather than passed over.
  if (own.partitionCount !== partitionCount) throw new SettingsError(`partitionCount must be ${partitionCount}`)
  const flags: NonNullable<ModuleConfig['settings']> = {
    host: net.host,
    port: net.port,
    'grpc-port': 0,
    'cors-origins': net.corsOrigins.length === 0 ? 'none' : net.corsOrigins.join(','),
    'request-timeout': net.requestTimeoutMs,
    'slow-consumer-timeout': net.connection.sendTimeoutMs,
    'maps-send-queue': net.connection.outboundChannelCapacity,
    'maps-idle-timeout': net.connection.idleTimeoutMs,
    'maps-write-buffer': net.connection.wsWriteBufferSize,
    'maps-write-buffer-max': net.connection.wsMaxWriteBufferSize,
    ...tlsFlags(net.tls),
    'maps-node-id': own.nodeId,
    'maps-operation-timeout': own.defaultOperationTimeoutMs,
    'maps-max-operations': own.maxConcurrentOperations,
    'maps-gc-interval': own.gcIntervalMs,
    'maps-require-auth': own.security.requireAuth ? 'on' : 'off',
    'maps-value-limit': own.security.maxValueBytes,
    'maps-no-auth': secretFlags.some((flag) => flag in settings) ? 'off' : 'on',
    ...settings,
  }
  const argv = Object.entries(flags).flatMap(([flag, value]) => [value].flat().map((text) => `--${flag}=${text}`))
  const readFile = (path: string): string => readFileSync(path, 'utf8')
  return loadSettings({ argv, env: {}, readFile })
}

/** Where there is nothing to sign in with, clients cannot be asked to. */
const secretFlags = ['api-key', 'jwt-secret', 'jwt-jwks']

function tlsFlags(tls: TlsConfig | null): Readonly<Record<string, string>> {
  if (tls === null) return {}
  const { certPath, keyPath, caCertPath } = tls
  // Half of it must not be taken for none of it.
  if (!certPath || !keyPath) throw new SettingsError('tls must be null or have certPath and keyPath')
  return { 'tls-cert': certPath, 'tls-key': keyPath, ...(caCertPath !== undefined && { 'tls-ca': caCertPath }) }
}
