import { describe, expect, test } from 'vitest'
import { loadSettings } from '../src/config/mod.ts'
import { type ConnectionConfig, createNetworkModule, networkDefaults } from '../src/embedding.ts'
import { pemPath } from './support/certificates.ts'
import { openSocket, startModule } from './support/embedded.ts'

const MiB = 1024 * 1024

describe('the limits of a connection', () => {
  test('are by default those of the settings', () => {
    const { connection } = networkDefaults
    const settings = loadSettings({ argv: [], env: {}, readFile: () => '' })
    expect(connection).toEqual({
      outboundChannelCapacity: settings.mapsSendQueueMessages,
      idleTimeoutMs: settings.mapsIdleTimeoutMs,
      wsWriteBufferSize: settings.mapsWriteBufferBytes,
      wsMaxWriteBufferSize: settings.mapsWriteBufferMaxBytes,
      sendTimeoutMs: 5_000,
    })
  })

  test.each<[keyof ConnectionConfig, number, number, string]>([
    ['outboundChannelCapacity', 1, 65_536, '--maps-send-queue'],
    ['idleTimeoutMs', 100, 86_400_000, '--maps-idle-timeout'],
    ['wsWriteBufferSize', 65_536, 64 * MiB, '--maps-write-buffer'],
    ['wsMaxWriteBufferSize', 65_536, 64 * MiB, '--maps-write-buffer-max'],
    ['sendTimeoutMs', 100, 3_600_000, '--slow-consumer-timeout'],
  ])('have a range: %s', (name, least, most, flag) => {
    const create = (value: number) =>
      createNetworkModule({ network: { connection: { [name]: value } }, server: { nodeId: 'a' } })
    for (const value of [least, most]) create(value)
    for (const value of [least - 1, most + 1]) expect(() => create(value)).toThrow(`${flag} must be`)
  })
})

describe('TLS', () => {
  const tls = { certPath: pemPath('server'), keyPath: pemPath('server-key') }

  test('is spoken with the files of the configuration, and clients need none', async () => {
    await using module = await startModule({ tls })
    const socket = await openSocket(`wss://127.0.0.1:${module.port}/ws`)
    socket.terminate()
    await expect(fetch(`http://127.0.0.1:${module.port}/live`)).rejects.toThrow()
  })

  test('needs a certificate of every client where an authority is named', async () => {
    await using module = await startModule({ tls: { ...tls, caCertPath: pemPath('authority') } })
    await expect(openSocket(`wss://127.0.0.1:${module.port}/ws`)).rejects.toThrow()
  })

  test('that cannot be spoken stops the start', async () => {
    await expect(startModule({ tls: { ...tls, keyPath: pemPath('client-key') } })).rejects.toThrow('--tls-key')
  })
})
