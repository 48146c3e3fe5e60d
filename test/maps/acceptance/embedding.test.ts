/** The server inside another program, with the names, the defaults and the two steps of the document of the map server. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { HttpSyncResponse } from '../../../src/contract/mod.ts'
import { createNetworkModule, type ModuleConfig, networkDefaults, serverDefaults } from '../../../src/embedding.ts'
import { json } from '../../support/server.ts'
import { Client, put, stamp } from './client.ts'

const directory = mkdtempSync(join(tmpdir(), 'tallymill-embedding-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

let count = 0

/** Starts and serves; gives where, and what ends it. */
async function serving({ network = {}, server = { nodeId: 'server-1' }, settings = {} }: Partial<ModuleConfig> = {}) {
  count += 1
  const own = { 'data-dir': join(directory, String(count)), 'worker-threads': 1, 'log-level': 'silent' }
  const module = createNetworkModule({
    network: { host: '127.0.0.1', ...network },
    server,
    settings: { ...own, ...settings },
  })
  const port = await module.start()
  const signal = new AbortController()
  const served = module.serve(signal.signal)
  const stop = async () => {
    signal.abort()
    return await served
  }
  stops.push(stop)
  return { url: `http://127.0.0.1:${port}`, wsUrl: `ws://127.0.0.1:${port}`, port, stop }
}

const request = { clientId: 'c', clientHlc: stamp(Date.UTC(2026, 0, 1)) }

describe('NetworkConfig (Programmatic)', () => {
  test('has exactly the parameters of the document, with their defaults', () => {
    expect(networkDefaults).toEqual({
      host: '0.0.0.0',
      port: 0,
      tls: null,
      connection: {
        ...{ outboundChannelCapacity: 256, sendTimeoutMs: 5_000, idleTimeoutMs: 60_000 },
        ...{ wsWriteBufferSize: 128 * 1024, wsMaxWriteBufferSize: 512 * 1024 },
      },
      corsOrigins: ['*'],
      requestTimeoutMs: 30_000,
    })
  })

  test('host 0.0.0.0 and port 0: every address of the machine, on a port of the system', async () => {
    const { port, url, wsUrl } = await serving({ network: { host: '0.0.0.0' } })
    expect(port).toBeGreaterThan(1023)
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    // Where others reach it, an open server is administered by nobody.
    expect((await fetch(`${url}/api/admin/maps`)).status).toBe(401)
    // Without a secret there is nothing to sign in with: clients are not asked to.
    using client = await Client.open(wsUrl)
    expect(await client.ask({ type: 'DEVICE_HELLO' }, 'DEVICE_ACK')).toHaveProperty('deviceId')
    expect(client.messages).toHaveLength(1)
    const secrets = { 'jwt-secret': 's'.repeat(32) }
    const closed = await serving({ network: { host: '0.0.0.0' }, settings: secrets })
    using stranger = await Client.open(closed.wsUrl)
    expect(await stranger.next()).toEqual({ type: 'AUTH_REQUIRED' })
  })

  test('a port that is taken is told by start, and nothing is left of the attempt', async () => {
    const { port } = await serving()
    const module = createNetworkModule({
      network: { host: '127.0.0.1', port },
      server: { nodeId: 'server-2' },
      settings: { 'data-dir': join(directory, 'taken'), 'worker-threads': 1, 'log-level': 'silent' },
    })
    await expect(module.start()).rejects.toThrow('EADDRINUSE')
    const { url } = await serving({ settings: { 'data-dir': join(directory, 'taken') } })
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
  })

  test.each([
    ['["*"], the default', {}, '*'],
    ['a list', { corsOrigins: ['https://a.example'] }, null],
    ['none', { corsOrigins: [] }, null],
  ])('cors_origins: %s', async (_name, network, expected) => {
    const { url } = await serving({ network })
    const answer = await fetch(`${url}/api/status`, { headers: { Origin: 'https://b.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe(expected)
  })

  test('request_timeout: a request that does not come to its end is 408', async () => {
    const { port } = await serving({ network: { requestTimeoutMs: 150 } })
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /sync HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{')
    const [bytes] = (await once(socket, 'data')) as [Buffer]
    expect(bytes.toString()).toMatch(/^HTTP\/1\.1 408 [\s\S]*\r\n\r\n\{"code":408,"message":"[^"]+"\}$/)
    socket.destroy()
  })
})

describe('ServerConfig (Programmatic)', () => {
  test('has exactly the parameters of the document, with their defaults; node_id has none', () => {
    expect(serverDefaults).toEqual({
      ...{ defaultOperationTimeoutMs: 30_000, maxConcurrentOperations: 1000, gcIntervalMs: 60_000 },
      ...{ partitionCount: 271, security: { requireAuth: false, maxValueBytes: 0 } },
    })
  })

  test('every parameter is that of the running server', async () => {
    const server = {
      ...{ nodeId: 'node-7', defaultOperationTimeoutMs: 5000, maxConcurrentOperations: 100, gcIntervalMs: 2000 },
      security: { maxValueBytes: 4 },
    }
    const { url, port } = await serving({ server })
    expect(await (await fetch(`${url}/api/admin/settings`)).json()).toEqual({
      ...{ nodeId: 'node-7', defaultOperationTimeoutMs: 5000, maxConcurrentOperations: 100, gcIntervalMs: 2000 },
      ...{ partitionCount: 271, host: '127.0.0.1', port, requireAuth: false, maxValueBytes: 4, logLevel: 'silent' },
    })
    const operations = [put('abc'), put('abcd')]
    const answer = await fetch(`${url}/sync`, json({ ...request, operations }))
    const body = (await answer.json()) as HttpSyncResponse
    expect(body.serverHlc.nodeId).toBe('node-7')
    expect(body.ack?.results.map(({ success }) => success)).toEqual([true, false])
  })

  test('security.require_auth: POST /sync is 401 without a token', async () => {
    const { url } = await serving({ server: { nodeId: 'a', security: { requireAuth: true } } })
    expect((await fetch(`${url}/sync`, json(request))).status).toBe(401)
  })

  test('node_id has no colon, since it stands in timestamps', async () => {
    const module = createNetworkModule({
      network: { host: '127.0.0.1' },
      server: { nodeId: 'a:b' },
      settings: { 'data-dir': join(directory, 'colon'), 'log-level': 'silent' },
    })
    await expect(module.start()).rejects.toThrow('The node id of shared maps has no colon')
  })
})

describe('Embedding the Server: new, start, serve', () => {
  test('start gives the port; serve ends by the signal, with a Close frame to every socket, and nothing listens', async () => {
    const { url, wsUrl, stop } = await serving()
    using client = await Client.open(wsUrl)
    expect((await client.ask({ type: 'PING', timestamp: 1 }, 'PONG')).timestamp).toBe(1)
    expect(await stop()).toBe(0)
    expect(await client.closed).toEqual({ code: 1000, reason: 'server shutting down' })
    await expect(fetch(`${url}/health/live`)).rejects.toThrow()
  })

  test('two servers in one program are apart: names, data and ports', async () => {
    const [one, two] = [await serving({ server: { nodeId: 'one' } }), await serving({ server: { nodeId: 'two' } })]
    await fetch(`${one.url}/sync`, json({ ...request, operations: [put(1)] }))
    const mapsOf = async (url: string) => ((await (await fetch(`${url}/api/admin/maps`)).json()) as { maps: [] }).maps
    expect([(await mapsOf(one.url)).length, (await mapsOf(two.url)).length]).toEqual([1, 0])
    expect(one.port).not.toBe(two.port)
  })
})
