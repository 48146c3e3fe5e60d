/** Texts for the settings of shared maps and of their administration. */

export interface Samples {
  /** Texts that fit, with the value they give. */
  readonly good: readonly (readonly [text: string, value: unknown])[]
  readonly bad: readonly string[]
}

const MiB = 1024 * 1024
const hour = 3_600_000

export const mapsSamples = {
  mapsNodeId: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  mapsStore: {
    good: [
      ['database', 'database'],
      ['sqlite', 'sqlite'],
      ['postgres', 'postgres'],
      ['NULL', 'null'],
    ],
    bad: ['', 'redis'],
  },
  mapsTable: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  mapsNoAuth: {
    good: [
      ['on', 'on'],
      ['off', 'off'],
    ],
    bad: ['', 'yes', 'true'],
  },
  mapsRequireAuth: {
    good: [
      ['on', 'on'],
      ['off', 'off'],
    ],
    bad: ['', 'yes', 'true'],
  },
  mapsValueBytes: {
    good: [
      ['none', 0],
      ['1', 1],
      ['2MiB', 2 * MiB],
    ],
    bad: ['-1', '2097153'],
  },
  mapsOperationsMax: {
    good: [
      ['1', 1],
      ['1000000', 1_000_000],
    ],
    bad: ['0', '1000001'],
  },
  mapsOperationTimeoutMs: {
    good: [
      ['100', 100],
      ['1h', hour],
    ],
    bad: ['99', '3600001'],
  },
  mapsIdleTimeoutMs: {
    good: [
      ['100', 100],
      ['24h', 24 * hour],
    ],
    bad: ['99', '86400001', '0'],
  },
  mapsSendQueueMessages: {
    good: [
      ['1', 1],
      ['65536', 65_536],
    ],
    bad: ['0', '65537', '1KiB'],
  },
  mapsWriteBufferBytes: {
    good: [
      ['64KiB', 65_536],
      ['64MiB', 64 * MiB],
    ],
    bad: ['65535', '67108865', 'none'],
  },
  mapsWriteBufferMaxBytes: {
    good: [
      ['64KiB', 65_536],
      ['64MiB', 64 * MiB],
    ],
    bad: ['65535', '67108865', 'none'],
  },
  mapsMemoryBytes: {
    good: [
      ['none', 0],
      ['0', 0],
      ['1MiB', MiB],
      ['1024GiB', 1024 * 1024 * MiB],
    ],
    bad: ['1048575', '1025GiB', 'x'],
  },
  mapsGcIntervalMs: {
    good: [
      ['1s', 1000],
      ['24h', 24 * hour],
    ],
    bad: ['999', '86400001'],
  },
  mapsTombstoneMs: {
    good: [
      ['1s', 1000],
      ['8760h', 8760 * hour],
    ],
    bad: ['999', '8761h'],
  },
  mapsJournalEvents: {
    good: [
      ['0', 0],
      ['1000000', 1_000_000],
    ],
    bad: ['-1', '1000001', 'x'],
  },
  mapsAdminSubjects: {
    good: [
      ['ada,bob', ['ada', 'bob']],
      ['s'.repeat(256), ['s'.repeat(256)]],
      ['none', []],
    ],
    bad: ['a,', 's'.repeat(257), 'two words', Array.from({ length: 101 }, (_, at) => `s${at}`).join(',')],
  },
  vectorMaps: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  embeddingProvider: {
    good: [
      ['none', 'none'],
      ['ollama', 'ollama'],
    ],
    bad: ['', 'openai'],
  },
  embeddingModel: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  embeddingUrl: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  embeddingKey: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  embeddingDimension: {
    good: [
      ['0', 0],
      ['4096', 4096],
    ],
    bad: ['-1', '4097'],
  },
  adminUsername: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  adminPassword: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  adminDir: {
    good: [
      ['a b', 'a b'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  adminOpenPublic: {
    good: [
      ['on', 'on'],
      ['off', 'off'],
    ],
    bad: ['', 'yes', 'true'],
  },
} as const satisfies Readonly<Record<string, Samples>>
