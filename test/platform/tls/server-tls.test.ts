import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { describeSettings, loadSettings, SettingsError } from '../../../src/config/mod.ts'
import { readServerTls } from '../../../src/platform/tls/mod.ts'
import { pem, pemPath } from '../../support/certificates.ts'

const directory = mkdtempSync(join(tmpdir(), 'tallymill-tls-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

function fileOf(name: string, content: string): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}

const cert = pemPath('server')
const key = pemPath('server-key')
const ca = pemPath('authority')
const read = (certPath: string | null, keyPath: string | null, caPath: string | null = null) =>
  readServerTls({ certPath, keyPath, caPath })

test('without files the server speaks in the clear', () => {
  expect(read(null, null)).toBeUndefined()
})

test('certificate and key are enough, an authority makes clients present one', () => {
  const text = pem('server').toString()
  const context = { cert: text, key: pem('server-key').toString(), minVersion: 'TLSv1.2' }
  expect(read(cert, key)).toEqual({ context, clientsPresent: false })
  expect(read(cert, key, ca)).toEqual({
    context: { ...context, ca: pem('authority').toString() },
    clientsPresent: true,
  })
})

test('a file may hold a chain, words between its certificates, or certificate and key together', () => {
  const chain = fileOf('chain.pem', `server\n${pem('server')}\nits authority\n${pem('authority')}`)
  expect(read(chain, key)?.context.cert).toBe(`${pem('server')}${pem('authority')}`)
  const both = fileOf('both.pem', `${pem('server-key')}${pem('server')}`)
  expect(read(both, both)?.context.cert).toBe(pem('server').toString())
})

const missing = join(directory, 'missing.pem')
const empty = fileOf('empty.pem', '')
const broken = fileOf('broken.pem', `${pem('server')}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`)

test.each([
  ['a certificate alone', cert, null, null, /^TLS needs --tls-cert and --tls-key$/],
  ['a key alone', null, key, null, /^TLS needs --tls-cert and --tls-key$/],
  ['an authority alone', null, null, ca, /^TLS needs --tls-cert and --tls-key beside --tls-ca$/],
  ['an authority and a key', null, key, ca, /^TLS needs --tls-cert and --tls-key beside --tls-ca$/],
  ['no file of the certificate', missing, key, null, /missing\.pem of --tls-cert cannot be read: ENOENT$/],
  ['no file of the key', cert, missing, null, /missing\.pem of --tls-key cannot be read: ENOENT$/],
  ['no file of the authority', cert, key, missing, /missing\.pem of --tls-ca cannot be read: ENOENT$/],
  ['a directory', directory, key, null, /of --tls-cert cannot be read: EISDIR$/],
  ['an empty certificate', empty, key, null, /empty\.pem of --tls-cert holds no certificate in PEM$/],
  ['an empty key', cert, empty, null, /empty\.pem of --tls-key holds no private key in PEM$/],
  ['an empty authority', cert, key, empty, /empty\.pem of --tls-ca holds no certificate in PEM$/],
  ['the two in each other’s place', key, cert, null, /server-key\.pem of --tls-cert holds no certificate in PEM$/],
  ['a chain that breaks off', broken, key, null, /broken\.pem of --tls-cert holds a certificate that is broken$/],
  [
    'the key of another',
    cert,
    pemPath('client-key'),
    null,
    /^the key of --tls-key .+ is not that of the certificate of/,
  ],
  [
    'a key with a passphrase',
    cert,
    pemPath('locked-key'),
    null,
    /locked-key\.pem of --tls-key holds a key with a passphr/,
  ],
])('%s is refused in one line that names the setting', (_name, certPath, keyPath, caPath, message) => {
  const reading = () => read(certPath, keyPath, caPath)
  expect(reading).toThrow(SettingsError)
  expect(reading).toThrow(message)
  expect(reading).not.toThrow(/\n|BEGIN/)
})

test('the description for the log names the files and holds nothing of them', () => {
  const argv = [`--tls-cert=${cert}`, `--tls-key=${key}`, `--tls-ca=${ca}`]
  const described = describeSettings(loadSettings({ argv, env: {}, readFile: () => '' }))
  expect(described).toMatchObject({ 'tls-cert': cert, 'tls-key': key, 'tls-ca': ca })
  const secret = pem('server-key').toString().split('\n')[1] ?? ''
  expect(secret.length).toBeGreaterThan(40)
  expect(JSON.stringify(described)).not.toContain(secret)
})
