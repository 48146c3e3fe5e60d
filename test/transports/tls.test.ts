import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type ConnectionOptions, connect as connectTls, type SecureVersion } from 'node:tls'
import { credentials, status } from '@grpc/grpc-js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { decode, encode } from '../../src/platform/msgpack/mod.ts'
import { pemPath, presenting, tlsSettings, trust } from '../support/certificates.ts'
import { collect, grpcClient } from '../support/grpc.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { Subscriber } from '../support/subscriber.ts'

let server: TestServer
/** One that lets nobody in without a certificate. */
let strict: TestServer

beforeAll(async () => {
  server = await startTestServer(tlsSettings)
  strict = await startTestServer({ ...tlsSettings, tlsCaFile: pemPath('authority') })
})

afterAll(async () => {
  await server.stop()
  await strict.stop()
})

interface Asked extends ConnectionOptions {
  readonly method?: string
  readonly body?: string
  readonly agent?: Agent
  readonly headers?: Readonly<Record<string, string>>
}

async function ask(url: string, path: string, { body, headers = {}, ...options }: Asked = trust) {
  const all = { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) }
  const sent = request(`${url}${path}`, { agent: false, ...options, headers: all }).end(body)
  const [response] = await once(sent, 'response')
  return { status: response.statusCode as number, body: await text(response), headers: response.headers }
}

async function openSocket(url: string, options: ConnectionOptions): Promise<WebSocket> {
  const socket = new WebSocket(url, options)
  await once(socket, 'open')
  return socket
}

const nextMessage = async (socket: WebSocket) => decode((await once(socket, 'message'))[0]) as object

/** A client of gRPC; without options it speaks in the clear. */
function grpcOf({ grpcAddress }: TestServer, options?: ReturnType<typeof presenting> | typeof trust) {
  const { cert = null, key = null } = options !== undefined && 'cert' in options ? options : {}
  const channel = options === undefined ? credentials.createInsecure() : credentials.createSsl(options.ca, key, cert)
  return grpcClient('synth', grpcAddress.replace('127.0.0.1', 'localhost'), {}, channel)
}

const portsOf = ({ url, grpcAddress }: TestServer) => [
  ['HTTP', Number(new URL(url).port)] as const,
  ['gRPC', Number(grpcAddress.split(':')[1])] as const,
]

describe('a server with a certificate', () => {
  test('answers over HTTPS, request after request, and does not bind the other ports of its host to it', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1, ...trust })
    const changed = { method: 'POST', body: '{"transactions":{"target_count":7}}', agent }
    expect((await ask(server.url, '/api/config', changed)).status).toBe(200)
    const shown = await ask(server.url, '/api/config', { agent })
    expect(JSON.parse(shown.body)).toMatchObject({ transactions: { target_count: 7 } })
    expect(shown.headers['strict-transport-security']).toBeUndefined()
    agent.destroy()
  })

  test('sends events', async () => {
    await using subscriber = await Subscriber.open(server.wsUrl, '?batch=50', trust)
    await ask(server.url, '/api/stream/start', { ...trust, method: 'POST', body: '{"count":500}' })
    await subscriber.first('complete')
    expect(subscriber.entries).toHaveLength(500)
    subscriber.checkAll()
  })

  test('serves shared maps, and names itself as one that is reached over TLS', async () => {
    const [reader, writer] = await Promise.all([1, 2].map(() => openSocket(`${server.wsUrl}/ws`, trust)))
    if (!reader || !writer) throw new Error('no sockets')
    const topic = 'news'
    reader.send(encode({ type: 'TOPIC_SUB', payload: { topic } }))
    reader.send(encode({ type: 'PARTITION_MAP_REQUEST' }))
    expect(JSON.stringify(await nextMessage(reader))).toContain(`${server.wsUrl}/ws`)
    writer.send(encode({ type: 'TOPIC_PUB', payload: { topic, data: 'x'.repeat(200_000) } }))
    expect(await nextMessage(reader)).toMatchObject({ type: 'TOPIC_MESSAGE', payload: { topic } })
    reader.terminate()
    writer.terminate()
  })

  test('generates over gRPC', async () => {
    using client = grpcOf(server, trust)
    expect(await collect(client.stream('StartGeneration', { count: 300 }))).toHaveLength(300)
  })

  test('answers a request that asks for HTTP/2 as any other, and the next one on the same connection', async () => {
    const socket = connectTls({ port: Number(new URL(server.url).port), host: '127.0.0.1', ...trust })
    const upgrade = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA'
    socket.write(`GET /live HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n\r\n`)
    await once(socket, 'readable')
    socket.write('GET /live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect((await text(socket)).match(/HTTP\/1\.1 200 /g)).toHaveLength(2)
  })

  test('answers nothing in the clear, on neither port', async () => {
    for (const [name, port] of portsOf(server)) {
      const socket = connect(port, '127.0.0.1')
      socket.write('GET /live HTTP/1.1\r\nHost: x\r\n\r\n')
      const said = await text(socket).catch(() => '')
      expect(said, name).not.toContain('HTTP')
    }
    await expect(fetch(server.url.replace('https', 'http'))).rejects.toThrow()
    using client = grpcOf(server)
    await expect(client.unary('GetConfig', {})).rejects.toMatchObject({ code: status.UNAVAILABLE })
  })

  test('waits for a handshake as long as for a request', async () => {
    await using hasty = await startTestServer({ ...tlsSettings, requestTimeoutMs: 200 })
    const began = performance.now()
    await Promise.all(portsOf(hasty).map(([, port]) => once(connect(port, '127.0.0.1').resume(), 'close')))
    expect(performance.now() - began).toBeGreaterThan(150)
  })

  test('speaks TLS 1.2 and 1.3 and nothing older', async () => {
    const handshake = async (port: number, version: SecureVersion) => {
      const versions = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' }
      const socket = connectTls({ port, host: '127.0.0.1', ALPNProtocols: ['h2', 'http/1.1'], ...trust, ...versions })
      await once(socket, 'secureConnect')
      socket.destroy()
      return socket.getProtocol()
    }
    for (const [, port] of portsOf(server)) {
      for (const version of ['TLSv1', 'TLSv1.1'] as const) await expect(handshake(port, version)).rejects.toThrow()
      for (const version of ['TLSv1.2', 'TLSv1.3'] as const) await handshake(port, version)
    }
  })

  test('sends everybody away when it stops, idle connections too', async () => {
    const stopping = await startTestServer(tlsSettings)
    const agent = new Agent({ keepAlive: true, ...trust })
    await ask(stopping.url, '/live', { agent })
    const [idle] = Object.values(agent.freeSockets).flat()
    const sockets = await Promise.all(['/ws', '/ws/events'].map((path) => openSocket(stopping.wsUrl + path, trust)))
    const closed = [idle, ...sockets].map((socket) => socket && once(socket, 'close'))
    using client = grpcOf(stopping, trust)
    const call = collect(client.stream('StartGeneration', { count: 1_000_000_000 })).catch(({ code }) => code)
    await stopping.stop()
    await Promise.all(closed)
    expect(await call).toBe(status.UNAVAILABLE)
    await expect(ask(stopping.url, '/live')).rejects.toThrow('ECONNREFUSED')
  })
})

describe('a server that asks for certificates', () => {
  const strangers = [
    ['without one', trust],
    ['with one of another authority', presenting('stranger')],
  ] as const

  test('lets in who presents one of its authority, on both ports', async () => {
    const known = presenting('client')
    expect((await ask(strict.url, '/live', known)).status).toBe(200)
    for (const path of ['/ws', '/ws/events']) (await openSocket(strict.wsUrl + path, known)).terminate()
    using client = grpcOf(strict, known)
    expect(await client.unary('GetConfig', {})).toHaveProperty('yaml')
  })

  test.each(strangers)('refuses those %s, on both ports', async (_name, options) => {
    await expect(ask(strict.url, '/live', options)).rejects.toThrow()
    for (const path of ['/ws', '/ws/events']) await expect(openSocket(strict.wsUrl + path, options)).rejects.toThrow()
    using client = grpcOf(strict, options)
    await expect(client.unary('GetConfig', {})).rejects.toMatchObject({ code: status.UNAVAILABLE })
  })
})

test('files that do not go together stop the start before there is anything', async () => {
  const dataDir = join(tmpdir(), `tallymill-never-${process.pid}`)
  const files = { ...tlsSettings, tlsKeyFile: pemPath('client-key'), dataDir }
  await expect(startTestServer(files)).rejects.toThrow('is not that of the certificate')
  expect(existsSync(dataDir)).toBe(false)
})
