import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/config/mod.ts'
import {
  batchItemsMax,
  frameBytesMax,
  nestingMax,
  operationsBurst,
  operationsPerSecond,
} from '../../../src/maps/mod.ts'
import { startTestServer, type TestServer } from '../../support/server.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../support/simulated-environment.ts'
import { startMapsServer } from '../../transports/ws/maps/harness.ts'
import { batch, batchOf, bomb, Client, emptyBatch, pack, put, raw } from './client.ts'

const ping = { type: 'PING', timestamp: 7 }

/** A server whose clock stands still until a test moves it. */
async function startStill(
  overrides: Partial<Settings> = {},
): Promise<TestServer & { environment: SimulatedEnvironment }> {
  const environment = simulatedEnvironment({ startMs: Date.UTC(2026, 5, 1) })
  return Object.assign(await startTestServer({ environment, ...overrides }), { environment })
}

describe('a server that needs no token', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  test.each(['/ws', '/'])('can be used at once at %s, and says nothing before it is spoken to', async (path) => {
    using client = await Client.open(server.wsUrl, path)
    client.send(ping)
    const { serverTime, ...pong } = await client.take('PONG')
    expect(pong).toEqual({ type: 'PONG', timestamp: 7 })
    expect(Math.abs(serverTime - Date.now())).toBeLessThan(60_000)
  })

  test('knows a device by the token that it gave', async () => {
    using client = await Client.open(server.wsUrl)
    const first = await client.ask({ type: 'DEVICE_HELLO' }, 'DEVICE_ACK')
    expect(first).toEqual({ type: 'DEVICE_ACK', deviceId: expect.any(String), deviceToken: expect.any(String) })
    const { deviceToken } = first
    using again = await Client.open(server.wsUrl)
    expect(await again.ask({ type: 'DEVICE_HELLO', deviceToken }, 'DEVICE_ACK')).toEqual(first)
    expect((await again.ask({ type: 'DEVICE_HELLO' }, 'DEVICE_ACK')).deviceId).not.toBe(first.deviceId)
  })

  test.each(['', 'no token at all', 'eyJhbGciOiJIUzI1NiJ9.test-jwt-token'])(
    'takes every token, "%s"',
    async (token) => {
      using client = await Client.open(server.wsUrl)
      client.send({ type: 'AUTH', token, protocolVersion: 1 }, { type: 'AUTH', token, protocolVersion: 1 }, ping)
      expect(await client.next()).toEqual({ type: 'AUTH_ACK', protocolVersion: 1 })
      expect((await client.next()).type).toBe('PONG')
    },
  )

  test.each([0, -1, 1.5, 2 ** 40, 2n ** 41n])('gives back the timestamp %s of a ping', async (timestamp) => {
    using client = await Client.open(server.wsUrl)
    expect((await client.ask({ type: 'PING', timestamp }, 'PONG')).timestamp).toBe(Number(timestamp))
  })

  test('ignores what is no message: text, scalars, unknown types, messages without a type', async () => {
    using client = await Client.open(server.wsUrl)
    client.socket.send(JSON.stringify(ping))
    client.sendBytes(Buffer.alloc(0), Buffer.of(0xc1), ...[null, 1, 'PING', [ping], {}].map(pack))
    client.send({ type: 5 }, { type: 'NOT_A_MESSAGE', payload: {} }, { type: 'constructor' }, { type: '__proto__' })
    client.send({ type: 'PONG', timestamp: 1, serverTime: 1 }, { type: 'SERVER_EVENT', payload: {} })
    expect(await client.rest()).toEqual([])
  })

  test('a known message that is not well formed is answered ERROR 400, and the connection is kept', async () => {
    using client = await Client.open(server.wsUrl)
    for (const type of ['SYNC_INIT', 'MERKLE_REQ_BUCKET', 'QUERY_SUB', 'TOPIC_SUB', 'LOCK_REQUEST', 'JOURNAL_READ']) {
      const { payload } = await client.ask({ type, payload: null }, 'ERROR')
      expect(payload).toEqual({ code: 400, message: expect.stringContaining(type) })
    }
    expect(await client.rest()).toEqual([])
  })
})

describe('a message of any size', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  const sized = (bytes: number): Buffer => {
    const empty = pack({ ...ping, pad: Buffer.alloc(70_000) }).length - 70_000
    return pack({ ...ping, pad: Buffer.alloc(bytes - empty) })
  }

  test('is taken up to 2 MiB; one byte more ends its connection, and no other', async () => {
    using other = await Client.open(server.wsUrl)
    using client = await Client.open(server.wsUrl)
    const whole = sized(frameBytesMax)
    expect(whole.length).toBe(2_097_152)
    client.sendBytes(whole)
    expect((await client.next()).type).toBe('PONG')
    client.sendBytes(sized(frameBytesMax + 1))
    expect((await client.closed).code).toBe(1009)
    expect(await other.rest()).toEqual([])
  })

  test('is 2 MiB also when it comes in pieces', async () => {
    using client = await Client.open(server.wsUrl)
    const piece = Buffer.alloc(frameBytesMax / 2)
    client.socket.send(piece, { fin: false })
    client.socket.send(piece, { fin: false })
    client.socket.send(Buffer.of(0), { fin: true })
    expect((await client.closed).code).toBe(1009)
  })

  test('is nested 256 deep and no deeper; what is deeper is dropped without an answer', async () => {
    using client = await Client.open(server.wsUrl)
    // The message itself is the first of the levels.
    const deep = (depth: number) =>
      Buffer.concat([Buffer.of(0x83), ...['type', 'PING', 'timestamp', 1, 'deep'].map(pack), bomb(depth - 1)])
    client.sendBytes(deep(nestingMax))
    expect((await client.next()).type).toBe('PONG')
    client.sendBytes(deep(nestingMax + 1), deep(500), deep(100_000), bomb(2_000_000))
    expect(await client.rest()).toEqual([])
  })
})

test('what a client does wrong is no failure of the server, and not in its log', async () => {
  await using server = await startMapsServer()
  for (const frame of [Buffer.alloc(frameBytesMax + 1), Buffer.of(0xc1), bomb(300)]) {
    using client = await Client.open(server.url)
    client.sendBytes(frame)
    if (frame.length > frameBytesMax) await client.closed
    else await client.rest()
  }
  expect(server.errors).toEqual([])
})

describe('a client that does not read', () => {
  test('is closed once too much waits for it, and holds up nobody', async () => {
    await using server = await startTestServer()
    const [writer, reader, stuck] = await Promise.all([1, 2, 3].map(() => Client.open(server.wsUrl)))
    if (!writer || !reader || !stuck) throw new Error('no clients')
    for (const client of [reader, stuck]) await client.ask({ type: 'SYNC_INIT', mapName: 'm' }, 'SYNC_RESP_ROOT')
    stuck.socket.pause()
    const connections = async () =>
      (await server.call('getServerStatus', '/api/status')).body as { connections: number }
    const text = 'x'.repeat(1_900_000)
    let written = 0
    while ((await connections()).connections === 3) {
      written += 1
      expect(written).toBeLessThan(200)
      await writer.ask(batch(put(text, { id: written, key: 'k' })), 'OP_ACK')
    }
    expect(await reader.rest()).toHaveLength(written)
    expect(reader.isClosed).toBe(false)
    for (const client of [writer, reader, stuck]) client[Symbol.dispose]()
  })
})

describe('many messages in one frame', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  test('are handled in their order, whatever the frame says of their number', async () => {
    using client = await Client.open(server.wsUrl)
    for (const count of [0, 1, 3, 4_000_000_000, -1]) {
      client.send(
        batchOf(
          [1, 2, 3].map((timestamp) => pack({ type: 'PING', timestamp })),
          count,
        ),
      )
      for (const timestamp of [1, 2, 3]) expect((await client.take('PONG')).timestamp).toBe(timestamp)
    }
    expect(await client.rest()).toEqual([])
  })

  test('a write nested 500 deep among them is dropped without an acknowledgement, and the next is handled', async () => {
    using client = await Client.open(server.wsUrl)
    const ops = Buffer.concat([Buffer.of(0x81), pack('ops'), Buffer.of(0x91), bomb(500)])
    const op = raw('CLIENT_OP', 'payload', bomb(500))
    client.send(batchOf([raw('OP_BATCH', 'payload', ops), op, pack(ping)]))
    expect((await client.next()).type).toBe('PONG')
    expect(await client.rest()).toEqual([])
  })

  test('bad ones are passed over: empty, cut short, batches in batches, lengths that lie', async () => {
    using client = await Client.open(server.wsUrl)
    const good = pack(ping)
    client.send(batchOf([Buffer.alloc(0), good.subarray(0, 5), pack(batchOf([good])), Buffer.of(0xc1), good]))
    expect((await client.next()).type).toBe('PONG')
    const { data, ...rest } = batchOf([good])
    client.send({ ...rest, data: Buffer.concat([data, Buffer.of(0xff, 0xff, 0xff, 0xff), good]) })
    expect((await client.next()).type).toBe('PONG')
    client.send({ ...rest, data: Buffer.of(0, 0) }, { ...rest, data: 'text' }, { type: 'BATCH', count: 1 })
    // A BATCH without bytes is a malformed message of a known type.
    expect((await client.rest()).map(({ type }) => type).filter((type) => type !== 'ERROR')).toEqual([])
  })

  test('are 8,192 at most; of more none is looked at, and the answer is ERROR 413', async () => {
    using client = await Client.open(server.wsUrl)
    client.send(emptyBatch(batchItemsMax - 1, pack(ping)))
    expect((await client.next()).type).toBe('PONG')
    client.send(emptyBatch(batchItemsMax, pack(ping)))
    expect(await client.next()).toEqual({ type: 'ERROR', payload: { code: 413, message: 'batch too large' } })
    expect(await client.rest()).toEqual([])
  })
})

describe('a client that is too fast', () => {
  const tooFast = { type: 'ERROR', payload: { code: 429, message: 'rate limit exceeded, slow down' } }
  const spend = (client: Client, operations: number): void => {
    for (let left = operations; left > 0; ) {
      // The frame itself is one of them.
      const items = Math.min(left, batchItemsMax) - 1
      client.send(emptyBatch(items))
      left -= items + 1
    }
  }

  test('has a burst of 40,000, then 20,000 a second; beyond that ERROR 429, and the connection is kept', async () => {
    await using server = await startStill()
    using client = await Client.open(server.wsUrl)
    for (const allowed of [operationsBurst, operationsPerSecond]) {
      spend(client, allowed - 1)
      client.send(ping)
      expect((await client.next()).type).toBe('PONG')
      client.send(ping)
      expect(await client.next()).toEqual(tooFast)
      await server.environment.advance(1000)
    }
    using other = await Client.open(server.wsUrl)
    spend(client, operationsPerSecond + 1)
    client.send(ping)
    expect(await client.next()).toEqual(tooFast)
    expect(await other.rest()).toEqual([])
  })

  test('is not acknowledged what was refused for it, so that it sends it again', async () => {
    await using server = await startStill()
    using client = await Client.open(server.wsUrl)
    spend(client, operationsBurst - 1)
    const write = (id: number) => put(id, { id, map: 'fast', key: `k${id}` })
    expect((await client.ask(batch(write(1)), 'OP_ACK')).payload.lastId).toBe('1')
    client.send(batch(write(2)))
    expect(await client.next()).toEqual(tooFast)
    await server.environment.advance(1000)
    expect((await client.ask(batch(write(3)), 'OP_ACK')).payload).toMatchObject({
      lastId: '1',
      results: [{ opId: '3' }],
    })
    expect((await client.ask(batch(write(2), write(3)), 'OP_ACK')).payload.lastId).toBe('3')
  })
})

describe('a client that is silent', () => {
  test('for a minute is told so and closed; a ping each five seconds keeps it', async () => {
    await using server = await startStill()
    using lively = await Client.open(server.wsUrl)
    using silent = await Client.open(server.wsUrl)
    await silent.rest()
    for (let passed = 0; passed < 59_000; passed += 5_000) {
      await lively.rest()
      await server.environment.advance(Math.min(5_000, 59_000 - passed))
    }
    expect(silent.isClosed).toBe(false)
    await lively.rest()
    await server.environment.advance(1_000)
    expect((await silent.closed).reason).toBe('idle timeout')
    await lively.rest()
    await server.environment.advance(59_000)
    expect(await lively.rest()).toEqual([])
  })
})
