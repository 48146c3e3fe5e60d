/**
 * The settings of shared maps and of their administration. Their variables are those of the document of the map server.
 */
import { GiB, HOUR, KiB, MINUTE, MiB, SECOND, switchKind } from './kinds.ts'
import {
  type AliasReader,
  asWritten,
  bytes,
  choice,
  type DefaultContext,
  duration,
  integer,
  list,
  optionalString,
  type Setting,
  string,
} from './setting.ts'

/** As that server writes its switches; what is none of its words is refused. */
const switchOfNumber: AliasReader = (text) => {
  const word = text.trim()
  if (/^(1|true)$/i.test(word)) return 'on'
  return /^(0|false)$/i.test(word) ? 'off' : word
}

const mebibytes: AliasReader = (text) => (/^[1-9]\d*$/.test(text.trim()) ? `${text.trim()}MiB` : text)

/** Its back ends; the file that it keeps by itself is the embedded database here. */
const storeOfBackend: AliasReader = (text) => (text.trim().toLowerCase() === 'redb' ? 'sqlite' : text)

/** A journal that is not wanted has no events; where it is, another variable says how many it has. */
const noEventsWhereOff: AliasReader = (text) => {
  const word = switchOfNumber(text)
  if (word === 'on') return undefined
  return word === 'off' ? '0' : text
}

const onOff = (options: {
  readonly flag: string
  readonly aliases?: Readonly<Record<string, AliasReader>>
  readonly default: 'off' | 'on' | { readonly words: string; readonly of: (context: DefaultContext) => 'off' | 'on' }
  readonly about: string
}): Setting<'off' | 'on'> => ({ ...choice({ ...options, choices: ['off', 'on'] }), kind: switchKind })

const isName = (text: string): boolean => text.length <= 256 && /^[\x21-\x2b\x2d-\x7e]+$/.test(text)

export const mapsSettings = {
  mapsNodeId: string({
    flag: 'maps-node-id',
    default: 'tallymill',
    about: 'Name of this server in the timestamps of shared maps; without a colon, 128 characters at most.',
  }),
  mapsStore: choice({
    flag: 'maps-store',
    aliases: { STORAGE_BACKEND: storeOfBackend },
    choices: ['database', 'sqlite', 'postgres', 'null'],
    default: 'database',
    about: 'Where shared maps are kept: the database, which sqlite and postgres insist on, or memory alone (null).',
  }),
  mapsTable: string({
    flag: 'maps-table',
    default: 'topgun_maps',
    about: 'Table of the records of shared maps.',
  }),
  mapsNoAuth: onOff({
    flag: 'maps-no-auth',
    aliases: { TOPGUN_NO_AUTH: switchOfNumber },
    default: 'off',
    about: 'WebSockets of shared maps need no token, which otherwise is so of an open server on this machine alone.',
  }),
  mapsRequireAuth: onOff({
    flag: 'maps-require-auth',
    default: { words: 'off while open, on with an API key', of: ({ keyed }) => (keyed ? 'on' : 'off') },
    about: 'POST /sync needs a token; the bare flag means on.',
  }),
  mapsValueBytes: bytes({
    flag: 'maps-value-limit',
    default: 0,
    min: 1,
    max: 2 * MiB,
    zeroIsNone: true,
    about: 'Largest value of a shared map, encoded.',
  }),
  mapsMemoryBytes: bytes({
    flag: 'maps-memory',
    aliases: { TOPGUN_MAX_RAM_MB: mebibytes },
    default: GiB,
    min: MiB,
    max: 1024 * GiB,
    zeroIsNone: true,
    about: 'Estimated memory that the records of shared maps may fill; beyond, new ones are refused with 503.',
  }),
  mapsOperationsMax: integer({
    flag: 'maps-max-operations',
    default: 1000,
    min: 1,
    max: 1_000_000,
    unit: 'calls',
    about: 'Calls that write to shared maps, under way at once; more are shed until some are done.',
  }),
  mapsOperationTimeoutMs: duration({
    flag: 'maps-operation-timeout',
    default: 30 * SECOND,
    min: 100,
    max: HOUR,
    about: 'Time that a write to shared maps may take to become durable.',
  }),
  mapsIdleTimeoutMs: duration({
    flag: 'maps-idle-timeout',
    default: MINUTE,
    min: 100,
    max: 24 * HOUR,
    about: 'A WebSocket of shared maps whose client says nothing for this long is closed with code 4009.',
  }),
  mapsSendQueueMessages: integer({
    flag: 'maps-send-queue',
    default: 256,
    min: 1,
    max: 65_536,
    unit: 'messages',
    about:
      'Messages that nobody asked for and that wait for a client of shared maps; one more closes it with code 4008.',
  }),
  mapsWriteBufferBytes: bytes({
    flag: 'maps-write-buffer',
    default: 128 * KiB,
    // Node counts up to this much of a socket as room, and does not tell when it has gone out.
    min: 64 * KiB,
    max: 64 * MiB,
    about: 'Bytes that are handed to the socket of a client of shared maps before messages wait.',
  }),
  mapsWriteBufferMaxBytes: bytes({
    flag: 'maps-write-buffer-max',
    default: 512 * KiB,
    min: 64 * KiB,
    max: 64 * MiB,
    about: 'Bytes of the messages that nobody asked for and that wait; more of them close the client with code 4008.',
  }),
  mapsGcIntervalMs: duration({
    flag: 'maps-gc-interval',
    default: MINUTE,
    min: SECOND,
    max: 24 * HOUR,
    about: 'How often deleted records of shared maps are collected.',
  }),
  mapsTombstoneMs: duration({
    flag: 'maps-tombstone-ttl',
    default: 30 * 24 * HOUR,
    min: SECOND,
    max: 365 * 24 * HOUR,
    about: 'How long a delete of a shared map is kept; a client that was away for longer starts over.',
  }),
  mapsJournalEvents: integer({
    flag: 'maps-journal-capacity',
    aliases: { TOPGUN_JOURNAL_ENABLED: noEventsWhereOff, TOPGUN_JOURNAL_CAPACITY: asWritten },
    default: 10_000,
    min: 0,
    max: 1_000_000,
    unit: 'events',
    about: 'Changes of shared maps that the journal keeps; 0 is no journal.',
  }),
  mapsAdminSubjects: list({
    flag: 'maps-admin-subjects',
    aliases: { TOPGUN_ADMIN_SUBJECTS: asWritten },
    default: { words: 'none', of: () => [] },
    itemsMax: 100,
    items: 'subjects of 1 to 256 visible ASCII characters without a comma',
    accepts: isName,
    mayBeNone: true,
    about: 'Subjects of tokens that no policy of shared maps holds back.',
  }),
  vectorMaps: optionalString({
    flag: 'vector-maps',
    aliases: { TOPGUN_VECTOR_MAPS: asWritten },
    default: null,
    about: 'Maps whose texts are embedded, as JSON: {"map": {"fields": ["text"], "dimension": 256}}.',
  }),
  embeddingProvider: choice({
    flag: 'embedding-provider',
    aliases: { TOPGUN_EMBEDDING_PROVIDER: asWritten },
    choices: ['none', 'deterministic', 'noop', 'ollama', 'openai-compatible'],
    default: 'none',
    about: 'What turns texts into vectors; deterministic is built in and needs no network.',
  }),
  embeddingModel: optionalString({
    flag: 'embedding-model',
    aliases: { TOPGUN_EMBEDDING_MODEL: asWritten },
    default: null,
    about: 'Model that the embedding provider is asked for.',
  }),
  embeddingUrl: optionalString({
    flag: 'embedding-base-url',
    aliases: { TOPGUN_EMBEDDING_BASE_URL: asWritten },
    default: null,
    about: 'Where the embedding provider is.',
  }),
  embeddingKey: optionalString({
    flag: 'embedding-api-key',
    aliases: { TOPGUN_EMBEDDING_API_KEY: asWritten },
    default: null,
    secret: true,
    about: 'Key that the embedding provider asks for.',
  }),
  embeddingDimension: integer({
    flag: 'embedding-dimension',
    aliases: { TOPGUN_EMBEDDING_DIMENSION: asWritten },
    default: 0,
    min: 0,
    max: 4096,
    unit: 'numbers',
    about: 'Numbers of a vector; 0 is what the provider has by itself.',
  }),
  adminUsername: string({
    flag: 'admin-username',
    aliases: { TOPGUN_ADMIN_USERNAME: asWritten },
    default: 'admin',
    about: 'Who may log in to the administration.',
  }),
  adminPassword: optionalString({
    flag: 'admin-password',
    aliases: { TOPGUN_ADMIN_PASSWORD: asWritten },
    default: null,
    secret: true,
    about: 'Password of the administration; nobody can log in without one.',
  }),
  adminDir: optionalString({
    flag: 'admin-dir',
    aliases: { TOPGUN_ADMIN_DIR: asWritten },
    default: null,
    about: 'Directory of the files at /admin; none is the page that comes with the server.',
  }),
  adminOpenPublic: onOff({
    flag: 'admin-open-public',
    aliases: { TOPGUN_ALLOW_NO_AUTH_PUBLIC_BIND: switchOfNumber },
    default: 'off',
    about: 'An open server lets everyone administer it on other addresses than those of this machine, too.',
  }),
} as const satisfies Readonly<Record<string, Setting<unknown>>>
