import { describe, expect, test } from 'vitest'
import { load } from './load.ts'

describe('the variables of the map server', () => {
  test.each([
    ['PORT', '8080', { port: 8080 }],
    ['TOPGUN_BIND_ADDR', '0.0.0.0:8081', { host: '0.0.0.0', port: 8081 }],
    ['TOPGUN_BIND_ADDR', '[::1]:8082', { host: '::1', port: 8082 }],
    ['JWT_SECRET', 's'.repeat(32), { jwtSecrets: ['s'.repeat(32)] }],
    ['TOPGUN_JWT_ISSUER', 'https://id.example', { jwtIssuer: 'https://id.example' }],
    ['TOPGUN_JWT_AUDIENCE', 'maps', { jwtAudience: 'maps' }],
    [
      'TOPGUN_CORS_ORIGINS',
      'https://a.example,https://b.example',
      { corsOrigins: ['https://a.example', 'https://b.example'] },
    ],
    ['TOPGUN_TRUSTED_PROXY', '2', { trustProxyHops: 2 }],
    ['TOPGUN_TRUSTED_PROXY', 'true', { trustProxyHops: 1 }],
    ['TOPGUN_LOG_FORMAT', 'json', { logFormat: 'json' }],
    ['TOPGUN_LOG_FORMAT', 'compact', { logFormat: 'pretty' }],
    ['RUST_LOG', 'topgun_server=debug', { logLevel: 'debug' }],
    ['STORAGE_BACKEND', 'null', { mapsStore: 'null' }],
    ['STORAGE_BACKEND', 'sqlite', { mapsStore: 'sqlite' }],
    ['STORAGE_BACKEND', 'postgres', { mapsStore: 'postgres' }],
    ['STORAGE_BACKEND', 'redb', { mapsStore: 'sqlite' }],
    ['DATABASE_URL', 'postgres://me@127.0.0.1/maps', { database: 'postgres://me@127.0.0.1/maps' }],
    ['TOPGUN_JOURNAL_CAPACITY', '500', { mapsJournalEvents: 500 }],
    ['TOPGUN_JOURNAL_ENABLED', 'false', { mapsJournalEvents: 0 }],
    ['TOPGUN_JOURNAL_ENABLED', 'true', { mapsJournalEvents: 10_000 }],
    ['TOPGUN_MAX_RAM_MB', '512', { mapsMemoryBytes: 512 * 1024 * 1024 }],
    ['TOPGUN_MAX_RAM_MB', '0', { mapsMemoryBytes: 0 }],
    ['TOPGUN_NO_AUTH', '1', { mapsNoAuth: 'on' }],
    ['TOPGUN_NO_AUTH', '0', { mapsNoAuth: 'off' }],
    ['TOPGUN_ADMIN_USERNAME', 'root', { adminUsername: 'root' }],
    ['TOPGUN_ADMIN_PASSWORD', 'open sesame', { adminPassword: 'open sesame' }],
    ['TOPGUN_ADMIN_DIR', './dashboard', { adminDir: './dashboard' }],
    ['TOPGUN_ADMIN_SUBJECTS', 'ada,bob', { mapsAdminSubjects: ['ada', 'bob'] }],
    ['TOPGUN_ALLOW_NO_AUTH_PUBLIC_BIND', '1', { adminOpenPublic: 'on' }],
    ['TOPGUN_VECTOR_MAPS', '{"m":{"fields":["t"]}}', { vectorMaps: '{"m":{"fields":["t"]}}' }],
    ['TOPGUN_EMBEDDING_PROVIDER', 'ollama', { embeddingProvider: 'ollama' }],
    ['TOPGUN_EMBEDDING_MODEL', 'nomic', { embeddingModel: 'nomic' }],
    ['TOPGUN_EMBEDDING_BASE_URL', 'http://127.0.0.1:11434', { embeddingUrl: 'http://127.0.0.1:11434' }],
    ['TOPGUN_EMBEDDING_API_KEY', 'k', { embeddingKey: 'k' }],
    ['TOPGUN_EMBEDDING_DIMENSION', '768', { embeddingDimension: 768 }],
  ])('%s=%s', (name, text, settings) => {
    expect(load({ env: { [name]: text } })).toMatchObject(settings)
  })

  test.each([
    ['STORAGE_BACKEND', 'mongo'],
    ['TOPGUN_NO_AUTH', 'maybe'],
    ['TOPGUN_ALLOW_NO_AUTH_PUBLIC_BIND', '2'],
    ['TOPGUN_TRUSTED_PROXY', '10.0.0.1'],
    ['TOPGUN_LOG_FORMAT', 'xml'],
    ['TOPGUN_JOURNAL_ENABLED', 'maybe'],
    ['TOPGUN_JOURNAL_CAPACITY', '-1'],
    ['TOPGUN_BIND_ADDR', '0.0.0.0:port'],
    ['TOPGUN_CORS_ORIGINS', 'a.example'],
    ['TOPGUN_EMBEDDING_PROVIDER', 'oracle'],
    ['TOPGUN_EMBEDDING_DIMENSION', '4097'],
    ['TOPGUN_ADMIN_SUBJECTS', 'two words'],
    ['PORT', '65536'],
  ])('%s=%s stops the start', (name, text) => {
    expect(() => load({ env: { [name]: text } })).toThrow(`${name} must be`)
  })

  test.each([
    ['TOPGUN_WAL_DIR', './wal'],
    ['TOPGUN_WAL_FSYNC_POLICY', 'batched'],
    ['TOPGUN_WRITEBEHIND_CAPACITY', '10000'],
    ['TOPGUN_REDB_PATH', './topgun.redb'],
    ['TOPGUN_INDEX_PATH', './index'],
    ['TOPGUN_VECTOR_INDEX_PATH', './vectors'],
    ['TOPGUN_EPOCH_WIDTH', '5'],
    ['INSECURE_FORWARD_AUTH_ERRORS', 'true'],
  ])('%s=%s asks for what is not done here, and stops the start with the reason', (name, text) => {
    expect(() => load({ env: { [name]: text } })).toThrow(`${name} is not supported: `)
    expect(() => load({ env: { [name]: '' } })).not.toThrow()
  })

  test('what asks for nothing, and what others make, is nobody’s', () => {
    load({ env: { INSECURE_FORWARD_AUTH_ERRORS: 'false', TOPGUN_SERVICE_HOST: '10.0.0.7', TOPGUN_URL: 'ws://x' } })
  })

  test('POST /sync needs a token by itself where there is an API key', () => {
    expect([load({}).mapsRequireAuth, load({ argv: ['--api-key', 'k'] }).mapsRequireAuth]).toEqual(['off', 'on'])
  })
})
