/**
 * Every setting is exercised here at both ends of its range, and read somewhere in the server.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type SettingKey, settingRows } from '../../src/config/mod.ts'
import { load } from './load.ts'
import { mapsSamples, type Samples } from './maps-samples.ts'

const MiB = 1024 * 1024
const hour = 3_600_000
const key512 = 'k'.repeat(512)

const samples: Readonly<Record<SettingKey, Samples>> = {
  port: {
    good: [
      ['0', 0],
      ['65535', 65_535],
    ],
    bad: ['-1', '65536', 'x', '', '1e3', '0x10', '3000.5'],
  },
  grpcPort: {
    good: [
      ['0', 0],
      ['65535', 65_535],
    ],
    bad: ['-1', '65536', '50051a'],
  },
  host: {
    good: [
      ['::1', '::1'],
      ['x'.repeat(4096), 'x'.repeat(4096)],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  tlsCertFile: { good: [['cert.pem', 'cert.pem']], bad: ['', 'x'.repeat(4097)] },
  tlsKeyFile: { good: [['key.pem', 'key.pem']], bad: ['', 'x'.repeat(4097)] },
  tlsCaFile: { good: [['ca.pem', 'ca.pem']], bad: ['', 'x'.repeat(4097)] },
  workerThreads: {
    good: [
      ['1', 1],
      ['256', 256],
    ],
    bad: ['0', '257'],
  },
  apiKeys: {
    good: [
      ['k', ['k']],
      [`${key512},b`, [key512, 'b']],
      ['a,a', ['a']],
      ['none', ['none']],
    ],
    bad: [
      '',
      'a,',
      `${key512}k`,
      'two words',
      'schlüssel',
      Array.from({ length: 101 }, (_, at) => `key${at}`).join(','),
    ],
  },
  jwtSecrets: {
    good: [
      ['s', ['s']],
      [`${'s'.repeat(32)},${key512}`, ['s'.repeat(32), key512]],
    ],
    bad: [
      '',
      'a,',
      `${key512}k`,
      `two ${'words'.repeat(8)}`,
      Array.from({ length: 11 }, (_, at) => `s${at}`).join(','),
    ],
  },
  jwtKeySetFile: { good: [['keys.json', 'keys.json']], bad: ['', 'x'.repeat(4097)] },
  jwtIssuer: { good: [['https://id.example', 'https://id.example']], bad: ['', 'x'.repeat(4097)] },
  jwtAudience: { good: [['tallymill', 'tallymill']], bad: ['', 'x'.repeat(4097)] },
  production: {
    good: [
      ['on', 'on'],
      ['off', 'off'],
    ],
    bad: ['', 'yes', 'true'],
  },
  syncTenants: {
    good: [
      ['a,b', ['a', 'b']],
      ['t'.repeat(128), ['t'.repeat(128)]],
    ],
    bad: ['', 'a,', 't'.repeat(129), 'two words', Array.from({ length: 1001 }, (_, at) => `t${at}`).join(',')],
  },
  hub: {
    good: [
      ['on', 'on'],
      ['off', 'off'],
    ],
    bad: ['', 'yes', 'true'],
  },
  broker: {
    good: [
      ['embedded', 'embedded'],
      ['redis://127.0.0.1:6379', 'redis://127.0.0.1:6379'],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  database: {
    good: [
      ['embedded', 'embedded'],
      ['postgres://me@127.0.0.1/books', 'postgres://me@127.0.0.1/books'],
    ],
    bad: ['', 'x'.repeat(4097)],
  },
  syncConflictPolicy: {
    good: [
      ['server-wins', 'server-wins'],
      ['manual', 'manual'],
    ],
    bad: ['', 'server_wins', 'by-hand'],
  },
  syncChecksum: {
    good: [
      ['off', 'off'],
      ['siphash13', 'siphash13'],
      ['crc32', 'crc32'],
    ],
    bad: ['', 'on', 'crc'],
  },
  syncTombstoneMs: {
    good: [
      ['1s', 1_000],
      ['8760h', 8_760 * hour],
    ],
    bad: ['999ms', '8761h', '0', ''],
  },
  syncClientMs: {
    good: [
      ['1s', 1_000],
      ['8760h', 8_760 * hour],
    ],
    bad: ['999ms', '8761h', '0', ''],
  },
  syncMaintenanceMs: {
    good: [
      ['0', 0],
      ['24h', 24 * hour],
    ],
    bad: ['25h', '-1s', ''],
  },
  brokerDurability: {
    good: [
      ['always', 'always'],
      ['everysec', 'everysec'],
    ],
    bad: ['', 'never'],
  },
  brokerMemoryBytes: {
    good: [
      ['0', 0],
      ['1MiB', MiB],
      ['1024 GiB', 1024 ** 4],
    ],
    bad: ['1048575', '1025GiB', '-5'],
  },
  brokerEviction: {
    good: [
      ['noeviction', 'noeviction'],
      ['volatile-ttl', 'volatile-ttl'],
    ],
    bad: ['', 'lru', 'allkeys'],
  },
  commandRateLimit: {
    good: [
      ['0', 0],
      ['1000000', 1_000_000],
    ],
    bad: ['-1', '1000001', '1.5'],
  },
  rateLimitPerMinute: {
    good: [
      ['0', 0],
      ['1000000', 1_000_000],
    ],
    bad: ['-1', '1000001'],
  },
  maxInFlight: {
    good: [
      ['1', 1],
      ['100000', 100_000],
    ],
    bad: ['0', '100001'],
  },
  memoryLimitBytes: {
    good: [
      ['0', 0],
      ['1048576', MiB],
      ['1MiB', MiB],
      ['1024 GiB', 1024 ** 4],
      ['1.5GiB', 1.5 * 1024 ** 3],
    ],
    bad: ['1', '1048575', '1025GiB', '1TB', '-5', '1.0000001'],
  },
  dataDir: { good: [['/var/lib/tallymill', '/var/lib/tallymill']], bad: ['', 'a\0b', 'x'.repeat(4097)] },
  corsOrigins: {
    good: [
      ['*', ['*']],
      ['none', []],
      ['https://app.example.com,http://localhost:*', ['https://app.example.com', 'http://localhost:*']],
      ['tauri://localhost', ['tauri://localhost']],
    ],
    bad: ['', 'app.example.com', 'https://a.example/path', 'https://*.example.com', 'null'],
  },
  trustProxyHops: {
    good: [
      ['true', 1],
      ['false', 0],
      ['0', 0],
      ['32', 32],
    ],
    bad: ['33', '-1', 'yes'],
  },
  requestTimeoutMs: {
    good: [
      ['100', 100],
      ['1h', hour],
      ['1.5s', 1500],
    ],
    bad: ['99', '30', '3600001', '61m', '5 weeks'],
  },
  bodyLimitBytes: {
    good: [
      ['1KiB', 1024],
      ['256MiB', 256 * MiB],
    ],
    bad: ['1023', '257MiB'],
  },
  maxConnections: {
    good: [
      ['1', 1],
      ['1000000', 1_000_000],
    ],
    bad: ['0', '1000001'],
  },
  wsSendQueueBytes: {
    good: [
      ['64kib', 65_536],
      ['64MiB', 64 * MiB],
    ],
    bad: ['65535', '65MiB'],
  },
  slowConsumerTimeoutMs: {
    good: [
      ['100ms', 100],
      ['1h', hour],
    ],
    bad: ['99', '3600001'],
  },
  heartbeatIntervalMs: {
    good: [
      ['100ms', 100],
      ['1h', hour],
    ],
    bad: ['99', '3600001'],
  },
  subscriberWaitMs: {
    good: [
      ['0', 0],
      ['1m', 60_000],
    ],
    bad: ['-1', '60001'],
  },
  drainTimeoutMs: {
    good: [
      ['0', 0],
      ['1h', hour],
    ],
    bad: ['-1ms', '3600001'],
  },
  logLevel: {
    good: [
      ['trace', 'trace'],
      ['SILENT', 'silent'],
    ],
    bad: ['verbose', ''],
  },
  logFormat: {
    good: [
      ['json', 'json'],
      ['pretty', 'pretty'],
    ],
    bad: ['xml'],
  },
  ...mapsSamples,
  configFile: { good: [['settings.yaml', 'settings.yaml']], bad: [''] },
}

const files = { 'settings.yaml': '' }

test('every row of the settings table has samples here', () => {
  expect(Object.keys(samples).sort()).toEqual(settingRows.map(([key]) => key).sort())
})

describe.each(settingRows)('CONF-6: the setting %s', (key, setting) => {
  const { good, bad } = samples[key]

  test.each(good)('takes %j', (text, value) => {
    expect(load({ argv: [`--${setting.flag}=${text}`], files })[key]).toEqual(value)
  })

  test.each(bad)('refuses %j with one line that names the flag', (text) => {
    const loading = () => load({ argv: [`--${setting.flag}=${text}`], files })
    expect(loading).toThrow(new RegExp(`^--${setting.flag} must be [^\\n]+$`))
  })

  test('is read from its TALLYMILL_ variable', () => {
    const [text, value] = good[good.length - 1]!
    const name = `TALLYMILL_${setting.flag.toUpperCase().replaceAll('-', '_')}`
    expect(setting.env[0]?.name).toBe(name)
    expect(load({ env: { [name]: text }, files })[key]).toEqual(value)
  })

  test('has a default that it would take itself', () => {
    const value = load({})[key]
    const absent = value === null || (Array.isArray(value) && value.length === 0)
    if (!absent) expect(load({ argv: [`--${setting.flag}=${setting.kind.print(value)}`], files })[key]).toEqual(value)
  })

  test('says what it is in one sentence', () => {
    expect(setting.about).toMatch(/^[^\n]{10,140}\.$/)
  })
})

/** Text of every source file that may read a setting: not the table itself. */
function readersText(): string {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const readers = names.filter((name) => name.endsWith('.ts') && !/^(config|contract)\//.test(name))
  return readers.map((name) => readFileSync(join('src', name), 'utf8')).join('\n')
}

describe.skipIf(!existsSync('src/main.ts'))('in the sources', () => {
  const text = existsSync('src/main.ts') ? readersText() : ''
  // The loader itself follows `config`; see file.test.ts.
  const rows = settingRows.filter(([key]) => key !== 'configFile')

  test.each(rows)('the setting %s is read', (key) => {
    expect(text).toMatch(new RegExp(`\\bsettings\\s*\\??\\.\\s*${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} = settings\\b`))
  })
})
