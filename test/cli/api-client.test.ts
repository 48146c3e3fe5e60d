import { expect, test, vi } from 'vitest'
import { ApiClient } from '../../src/cli/api-client.ts'
import { clientTls } from '../../src/cli/client-tls.ts'
import { main } from '../../src/cli/main.ts'
import { loadSettings } from '../../src/config/mod.ts'
import { pemPath, tlsSettings } from '../support/certificates.ts'
import { startTestServer } from '../support/server.ts'

const settings = loadSettings({ argv: [], env: {}, readFile: () => '' })
const ofClient = { tlsCertFile: pemPath('client'), tlsKeyFile: pemPath('client-key') }
const authority = { tlsCaFile: pemPath('authority') }

test('a client with a certificate is served over TLS: requests, events, and refusals by their reason', async () => {
  await using server = await startTestServer({ ...tlsSettings, ...authority, apiKeys: ['let-me-in'] })
  const tls = clientTls({ ...settings, ...ofClient, ...authority })
  const client = new ApiClient(`${server.url}/`, 'let-me-in', tls)
  const events = await client.events({ types: 'complete' })
  const { stream_id } = await client.start({ count: 20 })
  for await (const event of events) {
    expect(event).toMatchObject({ type: 'complete', total_entries: 20 })
    break
  }
  expect(await client.run(stream_id)).toMatchObject({ current: 20 })
  await expect(client.start({ count: -1 })).rejects.toThrow('POST /api/stream/start answered 400')
  await expect(
    new ApiClient(server.url, 'let-me-in', clientTls({ ...settings, ...authority })).run('x'),
  ).rejects.toThrow()
})

test('a server whose authority is not trusted is not spoken with', async () => {
  await using server = await startTestServer(tlsSettings)
  const client = new ApiClient(server.url, undefined, clientTls(settings))
  await expect(client.run('x')).rejects.toThrow('unable to verify the first certificate')
  await expect(client.events({})).rejects.toThrow('unable to verify the first certificate')
})

test('a client presents a certificate with its key or none at all, and trusts what is well known besides', () => {
  expect(clientTls(settings)).toEqual({})
  expect((clientTls({ ...settings, ...authority }).ca as string[]).length).toBeGreaterThan(100)
  for (const half of [{ tlsCertFile: ofClient.tlsCertFile }, { tlsKeyFile: ofClient.tlsKeyFile }]) {
    expect(() => clientTls({ ...settings, ...half })).toThrow('needs --tls-cert and --tls-key')
  }
})

test('tail says in one line why a server cannot be reached', async () => {
  await using server = await startTestServer({ ...tlsSettings, ...authority })
  const trusting = `--tls-ca=${authority.tlsCaFile}`
  for (const [args, reason] of [
    [['--url', 'http://127.0.0.1:1'], 'connect ECONNREFUSED 127.0.0.1:1'],
    [['--url', server.url], 'self-signed certificate in certificate chain'],
    [['--url', server.url, trusting], 'tlsv13 alert certificate required'],
  ] as const) {
    const said: unknown[] = []
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(text) > 0)
    const code = await main(['tail', ...args]).finally(() => write.mockRestore())
    expect(said).toEqual([`tallymill: ${args[1]} cannot be reached: ${reason}\n`])
    expect(code).toBe(1)
  }
})
