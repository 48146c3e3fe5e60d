/** The variables of the sync server's document. */
import { describe, expect, test } from 'vitest'
import { load } from './load.ts'

describe('BIND_ADDR', () => {
  test.each([
    ['127.0.0.1:8080', '127.0.0.1', 8080],
    ['0.0.0.0:0', '0.0.0.0', 0],
    ['[::1]:8080', '::1', 8080],
    ['[::]', '::', 3000],
    ['localhost:65535', 'localhost', 65_535],
    ['localhost', 'localhost', 3000],
    [':8080', '127.0.0.1', 8080],
    ['8080', '127.0.0.1', 8080],
    ['', '127.0.0.1', 3000],
  ])('%j sets host and port', (text, host, port) => {
    expect(load({ env: { BIND_ADDR: text } })).toMatchObject({ host, port })
  })

  test.each(['a:b:80', 'localhost:port', 'localhost:65536', '::1:80', '1.2.3.4:80:80', '[::1'])(
    '%j is refused',
    (text) => {
      expect(() => load({ env: { BIND_ADDR: text } })).toThrow(/^BIND_ADDR must be an integer from 0 to 65535/)
    },
  )

  test('is passed over where a flag or the own variable says it', () => {
    const env = { BIND_ADDR: '0.0.0.0:8080', TALLYMILL_HOST: '::1' }
    expect(load({ env, argv: ['--port', '1'] })).toMatchObject({ host: '::1', port: 1 })
  })
})

describe('the secret of tokens', () => {
  test('JWT_SECRET comes before HELIOSDB_JWT_SECRET, and the own variable before both', () => {
    const env = { HELIOSDB_JWT_SECRET: 'three' }
    expect(load({ env }).jwtSecrets).toEqual(['three'])
    expect(load({ env: { ...env, JWT_SECRET: 'two,old' } }).jwtSecrets).toEqual(['two', 'old'])
    expect(load({ env: { ...env, JWT_SECRET: 'two', TALLYMILL_JWT_SECRET: 'one' } }).jwtSecrets).toEqual(['one'])
  })

  test('a public key is one too, of up to 8,192 characters, with line ends as they are or written out', () => {
    const pem = '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0\n-----END PUBLIC KEY-----'
    for (const text of [pem, pem.replaceAll('\n', '\\n'), pem.replaceAll('\n', '\r\n'), pem.padEnd(8_192, 'x')])
      expect(load({ env: { JWT_SECRET: `${text},${'s'.repeat(32)}` } }).jwtSecrets).toEqual([text, 's'.repeat(32)])
    for (const text of [pem.padEnd(8_193, 'x'), `${pem}\u0007`, ` ${pem.slice(1)}`])
      expect(() => load({ env: { JWT_SECRET: text } })).toThrow(/^JWT_SECRET must be/)
  })

  test('a variable that is set but empty stops the start, and no message quotes a secret', () => {
    expect(() => load({ env: { JWT_SECRET: '' } })).toThrow(/^JWT_SECRET must be/)
    const quoted = (): unknown => load({ env: { JWT_SECRET: 'my secret words' } })
    expect(quoted).toThrow(/^JWT_SECRET must be/)
    expect(quoted).not.toThrow(/words/)
  })
})

test('production mode is asked for by its flag or by NODE_ENV', () => {
  expect(load({}).production).toBe('off')
  expect(load({ argv: ['--production'] }).production).toBe('on')
  expect(load({ env: { NODE_ENV: 'production' } }).production).toBe('on')
  expect(load({ env: { NODE_ENV: 'development' } }).production).toBe('off')
  expect(load({ env: { NODE_ENV: 'production' }, argv: ['--production', 'off'] }).production).toBe('off')
})

test('SYNC_TENANTS lists the tenants that may come', () => {
  expect(load({}).syncTenants).toEqual([])
  expect(load({ env: { SYNC_TENANTS: 'my-tenant,other' } }).syncTenants).toEqual(['my-tenant', 'other'])
})

test('RUST_LOG may name the sync server', () => {
  expect(load({ env: { RUST_LOG: 'info,heliosdb_nano=debug' } }).logLevel).toBe('debug')
})
