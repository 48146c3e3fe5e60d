/** The four phases in which the document of the map server has it stop, seen from its clients. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../support/server.ts'
import { Client, put, stamp } from './client.ts'

/** A connection whose request is written in two parts, so that it is in flight between them. */
async function halfSent(server: TestServer, first: string): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(first)
  return socket
}

async function finished(socket: Socket, rest: string): Promise<string> {
  let text = ''
  socket.on('data', (bytes: Buffer) => (text += bytes))
  socket.write(rest)
  await once(socket, 'close')
  return text
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n`

const body = JSON.stringify({
  clientId: 'c',
  clientHlc: stamp(Date.UTC(2026, 0, 1)),
  operations: [put('kept', { map: 'late', key: 'k', writeConcern: 'PERSISTED' })],
})
const postHead = `POST /sync HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`

describe('Graceful Shutdown', () => {
  test('Draining, Close frames, in-flight requests to their end, Stopped; what was answered last is kept', async () => {
    await using server = await startTestServer({ keepData: true })
    using one = await Client.open(server.wsUrl)
    using two = await Client.open(server.wsUrl, '/')
    await one.ask({ type: 'CLIENT_OP', payload: put(1, { id: '1' }) }, 'OP_ACK')
    const [request, health, ready] = [
      await halfSent(server, postHead + body.slice(0, 20)),
      await halfSent(server, get('/health')),
      await halfSent(server, get('/health/ready')),
    ]
    // Answers to these say that the server has read what was written above.
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)

    let isStopped = false
    const stopping = server.stop().then(() => {
      isStopped = true
    })
    // - All active WebSocket connections receive a Close frame
    expect(await Promise.all([one.closed, two.closed])).toEqual([
      { code: 1000, reason: 'server shutting down' },
      { code: 1000, reason: 'server shutting down' },
    ])
    // - Health state transitions to Draining
    expect(await finished(health, '\r\n')).toMatch(/^HTTP\/1\.1 200 [\s\S]*"state":"draining"/)
    expect(await finished(ready, '\r\n')).toMatch(/^HTTP\/1\.1 503 [\s\S]*"ready":false/)
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow()
    // - In-flight requests are given up to 30 seconds to complete
    expect(isStopped).toBe(false)
    expect(await finished(request, body.slice(20))).toMatch(/^HTTP\/1\.1 200 [\s\S]*"achievedLevel":"PERSISTED"/)
    // - Health state transitions to Stopped
    await stopping

    await using again = await startTestServer({ dataDir: server.dataDir })
    const { records } = (await again.call('listMapRecords', '/api/admin/maps/late/records')).body as {
      records: object[]
    }
    expect(records).toMatchObject([{ key: 'k', value: 'kept' }])
  })

  test('a request that does not end in the time it is given is cut off', async () => {
    const server = await startTestServer({ drainTimeoutMs: 100 })
    const request = await halfSent(server, postHead + body.slice(0, 20))
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
    const closed = once(request, 'close')
    request.resume()
    await server.stop()
    await closed
  })

  test('a socket that comes while the server stops is turned away, and one that does not answer is cut off', async () => {
    const server = await startTestServer()
    const port = Number(new URL(server.url).port)
    const silent = connect(port, '127.0.0.1')
    silent.on('error', () => undefined)
    const upgrade =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n'
    silent.write(`${get('/ws')}${upgrade}\r\n`)
    const [head] = (await once(silent, 'data')) as [Buffer]
    expect(head.toString('latin1')).toMatch(/^HTTP\/1\.1 101 /)
    const late = await halfSent(server, `${get('/ws')}${upgrade}`)
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
    const closed = once(silent, 'close')
    const stopped = server.stop()
    const [frame] = (await once(silent, 'data')) as [Buffer]
    // A Close frame: code 1000 and the reason, and nothing else.
    expect(frame.toString('latin1')).toBe('\x88\x16\x03\xe8server shutting down')
    expect(await finished(late, '\r\n')).toMatch(/^HTTP\/1\.1 503 /)
    await closed
    await stopped
  })
})
