/**
 * The settings of the server: the one table from which loading, `--help` and the README section are made.
 *
 * A row's key is what code reads (`settings.port`) and carries the unit; its flag names the setting everywhere else.
 */
import { hostOfBindAddress, portOfBindAddress } from './bind-address.ts'
import { GiB, HOUR, KiB, MINUTE, MiB, SECOND, switchKind } from './kinds.ts'
import { mapsSettings } from './maps-settings.ts'
import { levelOfRustLog } from './rust-log.ts'
import {
  asWritten,
  bytes,
  choice,
  duration,
  hops,
  integer,
  list,
  optionalString,
  type Setting,
  string,
} from './setting.ts'

/** Longest API key in characters, on the command line and in a request. */
export const apiKeyCharactersMax = 512

/** Commas separate keys and spaces end a header's token, so neither can be part of one. */
const isApiKey = (text: string): boolean => text.length <= apiKeyCharactersMax && /^[\x21-\x2b\x2d-\x7e]+$/.test(text)

/** Characters of a PEM: a certificate with a key of 4,096 bits has about 2,000. */
const pemCharactersMax = 8192
const isPem = (text: string): boolean =>
  text.length <= pemCharactersMax && text.startsWith('-----BEGIN') && /^[\x20-\x7e\r\n]+$/.test(text)

/** Longest name of a tenant in characters, in a token and in the list of those that may come. */
export const tenantCharactersMax = 128

const isTenant = (text: string): boolean => isApiKey(text) && text.length <= tenantCharactersMax

/** `*`, an origin as browsers send it, or one with `:*` for any port. */
const isOrigin = (text: string): boolean => text === '*' || /^[a-z][a-z0-9+.-]*:\/\/[^\s/*?#@,]+(:\*)?$/i.test(text)

/** JSON, or one of the forms for people that others tell apart; what is none of them is refused. */
const formatOfLog = (text: string): string => (/^(full|compact|text|pretty)$/i.test(text.trim()) ? 'pretty' : text)

const evictionPolicies = [
  'noeviction',
  'allkeys-lru',
  'allkeys-lfu',
  'allkeys-random',
  'volatile-lru',
  'volatile-lfu',
  'volatile-random',
  'volatile-ttl',
] as const

export const settingTable = {
  port: integer({
    flag: 'port',
    aliases: { PORT: asWritten, BIND_ADDR: portOfBindAddress, TOPGUN_BIND_ADDR: portOfBindAddress },
    default: 3000,
    min: 0,
    max: 65_535,
    about: 'Port of REST and WebSocket; 0 takes a free one. BIND_ADDR holds host and port, such as 0.0.0.0:8080.',
  }),
  grpcPort: integer({
    flag: 'grpc-port',
    default: 50_051,
    min: 0,
    max: 65_535,
    about: 'Port of gRPC; 0 takes a free one.',
  }),
  host: string({
    flag: 'host',
    aliases: { BIND_ADDR: hostOfBindAddress, TOPGUN_BIND_ADDR: hostOfBindAddress },
    default: {
      words: '127.0.0.1 while open, 0.0.0.0 with an API key',
      of: ({ keyed }) => (keyed ? '0.0.0.0' : '127.0.0.1'),
    },
    about: 'Address to listen on, for all three interfaces.',
  }),
  tlsCertFile: optionalString({
    flag: 'tls-cert',
    default: null,
    about: 'Certificate and those above it (PEM file); with it and its key, HTTP, WebSocket and gRPC speak TLS only.',
  }),
  tlsKeyFile: optionalString({
    flag: 'tls-key',
    default: null,
    about: 'Private key of that certificate (PEM file, without a passphrase).',
  }),
  tlsCaFile: optionalString({
    flag: 'tls-ca',
    default: null,
    about: 'Authorities (PEM file): clients must present a certificate of one of them.',
  }),
  workerThreads: integer({
    flag: 'worker-threads',
    default: { words: 'CPU cores', of: ({ cpuCores }) => cpuCores },
    min: 1,
    max: 256,
    unit: 'threads',
    about: 'Threads that generate entries.',
  }),
  apiKeys: list({
    flag: 'api-key',
    aliases: { SYNTH_API_KEY: asWritten },
    default: { words: 'none: the server is open', of: () => [] },
    itemsMax: 100,
    items: `keys of 1 to ${apiKeyCharactersMax} visible ASCII characters without a comma`,
    accepts: isApiKey,
    mayBeNone: false,
    secret: true,
    about: 'Keys that clients must present; repeat the flag or separate keys by commas.',
  }),
  jwtSecrets: list({
    flag: 'jwt-secret',
    aliases: { JWT_SECRET: asWritten, HELIOSDB_JWT_SECRET: asWritten },
    default: { words: 'none: one is made in the data directory', of: () => [] },
    itemsMax: 10,
    items: 'secrets of 1 to 512 visible ASCII characters without a comma, or public keys (PEM)',
    accepts: (text) => isApiKey(text) || isPem(text),
    mayBeNone: false,
    secret: true,
    about:
      'Secrets of tokens (HS256), 32 bytes or more: the first signs, the others verify. Public keys (PEM, RS256) only verify.',
  }),
  jwtKeySetFile: optionalString({
    flag: 'jwt-jwks',
    default: null,
    about: 'JSON Web Key Set with the RSA keys that sign tokens (RS256): a file, read at the start, or a URL.',
  }),
  jwtIssuer: optionalString({
    flag: 'jwt-issuer',
    aliases: { TOPGUN_JWT_ISSUER: asWritten },
    default: null,
    about: 'What `iss` of a token must be.',
  }),
  jwtAudience: optionalString({
    flag: 'jwt-audience',
    aliases: { TOPGUN_JWT_AUDIENCE: asWritten },
    default: null,
    about: 'What `aud` of a token must be or hold.',
  }),
  production: {
    ...choice({
      flag: 'production',
      aliases: { NODE_ENV: (text) => (text === 'production' ? 'on' : undefined) },
      choices: ['off', 'on'],
      default: 'off',
      about: 'Refuses to start without a secret of tokens of 32 bytes or more; the bare flag means on.',
    }),
    kind: switchKind,
  },
  syncTenants: list({
    flag: 'sync-tenant',
    aliases: { SYNC_TENANTS: asWritten },
    default: { words: 'every tenant', of: () => [] },
    itemsMax: 1000,
    items: `tenants of 1 to ${tenantCharactersMax} visible ASCII characters without a comma`,
    accepts: isTenant,
    mayBeNone: false,
    about: 'Tenants whose tokens are let in; repeat the flag or separate them by commas.',
  }),
  syncConflictPolicy: choice({
    flag: 'sync-conflict-policy',
    choices: ['server-wins', 'last-writer-wins', 'client-wins', 'merge', 'manual'],
    default: 'server-wins',
    about: 'What becomes of a pushed change that conflicts; manual refuses the whole push with 409.',
  }),
  syncChecksum: choice({
    flag: 'sync-checksum',
    aliases: { CHECKSUM_MODE: asWritten },
    choices: ['off', 'siphash13', 'crc32'],
    default: 'off',
    about: 'How checksums of pushed changes are checked; off gives them back as they came.',
  }),
  syncTombstoneMs: duration({
    flag: 'sync-tombstone-ttl',
    default: 7 * 24 * HOUR,
    min: SECOND,
    max: 365 * 24 * HOUR,
    about: 'How long a delete is kept for clients that have not seen it; then they have to read a snapshot.',
  }),
  syncClientMs: duration({
    flag: 'sync-client-ttl',
    default: 30 * 24 * HOUR,
    min: SECOND,
    max: 365 * 24 * HOUR,
    about: 'Clients that are silent for longer are forgotten and have to register again.',
  }),
  syncMaintenanceMs: duration({
    flag: 'sync-maintenance-interval',
    default: HOUR,
    min: 0,
    max: 24 * HOUR,
    about: 'How often the change logs are compacted; 0 is never.',
  }),
  ...mapsSettings,
  hub: {
    ...choice({
      flag: 'hub',
      choices: ['off', 'on'],
      default: 'off',
      about: 'Quotas of the plans of keys, each key in a namespace of its own; the bare flag means on.',
    }),
    kind: switchKind,
  },
  rateLimitPerMinute: integer({
    flag: 'rate-limit',
    default: 100,
    min: 0,
    max: 1_000_000,
    unit: 'requests per minute',
    about: 'Requests of one key, else of one address, in any 60 seconds; 0 turns the limit off.',
  }),
  commandRateLimit: integer({
    flag: 'command-rate-limit',
    default: 1000,
    min: 0,
    max: 1_000_000,
    unit: 'requests per second',
    about:
      'Requests to the broker of one key, else of one address, in any second; 0 turns the limit off. A plan has its own.',
  }),
  maxInFlight: integer({
    flag: 'max-in-flight',
    default: 1000,
    min: 1,
    max: 100_000,
    unit: 'requests',
    about: 'Requests handled at once; one more is answered 503.',
  }),
  memoryLimitBytes: bytes({
    flag: 'memory-limit',
    default: 0,
    min: MiB,
    max: 1024 * GiB,
    zeroIsNone: true,
    about: 'Resident memory near which generation pauses by itself.',
  }),
  broker: string({
    flag: 'broker',
    default: 'embedded',
    secret: true,
    about:
      'Where keys, queues and rooms are: embedded, or the URL of a Redis or Valkey server (redis:// or rediss://).',
  }),
  brokerDurability: choice({
    flag: 'broker-durability',
    choices: ['always', 'everysec'],
    default: 'always',
    about:
      'When the embedded broker answers a write: once it is durable, or at once (a crash may lose a second of writes).',
  }),
  brokerMemoryBytes: bytes({
    flag: 'broker-memory',
    default: 0,
    min: MiB,
    max: 1024 * GiB,
    zeroIsNone: true,
    about: 'Estimated memory that the embedded broker may fill; beyond, keys go or writes are refused with 507.',
  }),
  brokerEviction: choice({
    flag: 'broker-eviction',
    choices: evictionPolicies,
    default: 'noeviction',
    about: 'Keys to go when that is full.',
  }),
  database: string({
    flag: 'database',
    aliases: { DATABASE_URL: asWritten },
    default: 'embedded',
    secret: true,
    about:
      'Where the durable state is: embedded (SQLite in the data directory), or postgres://user:password@host/name?sslmode=verify-full.',
  }),
  dataDir: string({ flag: 'data-dir', default: './.tallymill', about: 'Directory of the durable state.' }),
  corsOrigins: list({
    flag: 'cors-origins',
    aliases: { TOPGUN_CORS_ORIGINS: asWritten },
    default: ['http://localhost:*', 'http://127.0.0.1:*'],
    itemsMax: 100,
    items: 'origins such as https://app.example.com, http://localhost:* or *',
    accepts: isOrigin,
    mayBeNone: true,
    about: 'Browser origins that may call and connect; `:*` is any port, `*` any origin, `none` no origin.',
  }),
  trustProxyHops: hops({
    flag: 'trust-proxy',
    aliases: { TOPGUN_TRUSTED_PROXY: asWritten },
    default: 0,
    max: 32,
    about: 'Proxies in front whose X-Forwarded-For is believed; the bare flag means one.',
  }),
  requestTimeoutMs: duration({
    flag: 'request-timeout',
    default: 30 * SECOND,
    min: 100,
    max: HOUR,
    about: 'Time a request may take to arrive and to be answered; streams are exempt.',
  }),
  bodyLimitBytes: bytes({
    flag: 'body-limit',
    default: MiB,
    min: KiB,
    max: 256 * MiB,
    about: 'Largest request body.',
  }),
  maxConnections: integer({
    flag: 'max-connections',
    default: 10_000,
    min: 1,
    max: 1_000_000,
    unit: 'connections',
    about: 'Open WebSockets; one more is answered 503.',
  }),
  wsSendQueueBytes: bytes({
    flag: 'ws-send-queue',
    default: MiB,
    min: 64 * KiB,
    max: 64 * MiB,
    about: 'Bytes that may wait per WebSocket before its source is held back.',
  }),
  slowConsumerTimeoutMs: duration({
    flag: 'slow-consumer-timeout',
    default: 30 * SECOND,
    min: 100,
    max: HOUR,
    about: 'A WebSocket with a full queue that takes no bytes for this long is closed with code 4008.',
  }),
  heartbeatIntervalMs: duration({
    flag: 'heartbeat-interval',
    default: 15 * SECOND,
    min: 100,
    max: HOUR,
    about: 'Time between pings on each WebSocket; one unanswered until the next closes it with code 4009.',
  }),
  subscriberWaitMs: duration({
    flag: 'subscriber-wait',
    default: SECOND,
    min: 0,
    max: MINUTE,
    about: 'How long a new run waits for its first subscriber before it emits.',
  }),
  drainTimeoutMs: duration({
    flag: 'drain-timeout',
    default: 30 * SECOND,
    min: 0,
    max: HOUR,
    about: 'Time that requests in flight get to finish when the server stops.',
  }),
  logLevel: choice({
    flag: 'log-level',
    aliases: { RUST_LOG: levelOfRustLog },
    choices: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    default: 'info',
    about: 'Least severe level that is logged. RUST_LOG may hold a filter such as synth_server=debug,hyper=info.',
  }),
  logFormat: choice({
    flag: 'log-format',
    aliases: { TOPGUN_LOG_FORMAT: formatOfLog },
    choices: ['json', 'pretty'],
    default: 'json',
    about: 'One JSON object per line, or lines for people; both on stderr.',
  }),
  configFile: optionalString({
    flag: 'config',
    default: null,
    inFile: false,
    about: 'YAML or JSON file of settings, keyed by their flags (kebab-case or snake_case).',
  }),
} as const satisfies Readonly<Record<string, Setting<unknown>>>

export type SettingKey = keyof typeof settingTable

type ValueOf<S> = S extends Setting<infer T> ? T : never

/** The settings of one process, by key. Times are milliseconds, sizes bytes. */
export type Settings = { readonly [Key in SettingKey]: ValueOf<(typeof settingTable)[Key]> }

export type LogLevel = Settings['logLevel']
export type LogFormat = Settings['logFormat']

/** The rows in the order they are printed. */
export const settingRows: readonly (readonly [SettingKey, Setting<unknown>])[] = Object.entries(settingTable) as [
  SettingKey,
  Setting<unknown>,
][]
