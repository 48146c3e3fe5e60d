/** Frames that are none: their sender is closed with a code that says so, and nobody takes it for a failure of the server. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { loadSettings } from '../../../src/config/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { startServer } from '../../../src/main.ts'
import { openLog } from '../../../src/platform/logging/mod.ts'
import { temporaryDirectory } from '../../storage/fixtures.ts'
import { eventually, json } from '../../support/server.ts'

const secret = 'a-secret-of-the-issuer-long-enough-for-HS256'
const directory = temporaryDirectory()
const lines: string[] = []
let server: Awaited<ReturnType<typeof startServer>>
let token: string

beforeAll(async () => {
  const stream = new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line)) as undefined) })
  const options = { environment: systemEnvironment, level: 'warn', format: 'json', secrets: [], stream } as const
  const argv = [
    '--port=0',
    '--grpc-port=0',
    '--worker-threads=1',
    `--data-dir=${directory.path}`,
    `--jwt-secret=${secret}`,
  ]
  const { logger } = await openLog(options)
  server = await startServer(loadSettings({ argv, env: {}, readFile: () => '' }), logger)
  const claims = { sub: 'u', tenant_id: 't', client_id: 'c', scope: '*', exp: Math.floor(Date.now() / 1000) + 60 }
  token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(secret))
  const { method, body, ...more } = json({ type: 'register_client', version: 1, client_id: 'c', last_known_lsn: 0 })
  const registration = { method, body, headers: { ...more.headers, ...headers() } } as RequestInit
  expect((await fetch(`http://127.0.0.1:${server.port}/api/v1/sync/register`, registration)).status).toBe(200)
})

afterAll(async () => {
  await server.lifecycle.stop('test')
  directory[Symbol.dispose]()
})

const doors = ['/ws/events', '/api/v1/ws', '/api/v1/sync/ws?client_id=c', '/ws']
const headers = () => ({ Authorization: `Bearer ${token}` })

/** Opens a door, and sends bytes that `ws` itself would not. */
async function closeCodeOf(path: string, bytes: Uint8Array): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers: headers() })
  let stream: Writable | undefined
  socket.on('upgrade', (response) => {
    stream = response.socket
  })
  socket.on('error', () => {})
  await once(socket, 'open')
  stream?.write(bytes)
  const [code] = await once(socket, 'close')
  return code
}

test.each(doors)(
  'frames that are none, or that are too large, close %s with their code and log nothing',
  async (path) => {
    // Reserved bits; a frame without a mask; the length of a frame beyond all limits.
    expect(await closeCodeOf(path, Buffer.of(0xf2, 0x80, 0, 0, 0, 0))).toBe(1002)
    expect(await closeCodeOf(path, Buffer.of(0x82, 0x01, 0x00))).toBe(1002)
    expect(await closeCodeOf(path, Buffer.of(0x82, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0))).toBe(1009)
    expect(lines).toEqual([])
  },
)

test.each(doors)('whoever resets the connection of %s while it is opened is no failure either', async (path) => {
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => {})
  const head = [
    `GET ${path} HTTP/1.1`,
    'Host: x',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
  ]
  const key = `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`
  socket.write(`${[...head, key, `Authorization: Bearer ${token}`].join('\r\n')}\r\n\r\n`, () =>
    socket.resetAndDestroy(),
  )
  await once(socket, 'close')
  const health = await eventually(() => fetch(`http://127.0.0.1:${server.port}/health/live`))
  expect(health.status).toBe(200)
  expect(lines).toEqual([])
})
