import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { frameBytesMax, operationsBurst, operationsInFlightMax } from '../../../../src/maps/mod.ts'
import { encode } from '../../../../src/platform/msgpack/mod.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { eventually } from '../../../support/server.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { batch, batchFrame, expire, MapsClient, put, startMapsServer } from './harness.ts'

const hello = { type: 'AUTH', token: 'ann admin' }

describe('a server that wants to know who comes', () => {
  test('says so at once, and hears nothing before it knows', async () => {
    await using server = await startMapsServer({ required: true })
    using client = await MapsClient.open(server.url)
    expect(await client.next()).toEqual({ type: 'AUTH_REQUIRED' })
    client.send(
      { type: 'PING', timestamp: 1 },
      { type: 'DEVICE_HELLO' },
      batch(put(1)),
      batchFrame(encode(batch(put(2)))),
    )
    client.send(hello)
    expect(await client.next()).toEqual({ type: 'AUTH_ACK', protocolVersion: 1, userId: 'ann' })
    expect(await client.rest()).toEqual([])
    expect(server.maps.applied).toEqual([])
    client.send(batch(put(3)))
    await client.next('OP_ACK')
    expect(server.maps.callers).toMatchObject([{ user: 'ann', roles: ['admin'] }])
  })

  test('takes the same token twice without another word', async () => {
    await using server = await startMapsServer({ required: true })
    using client = await MapsClient.open(server.url)
    client.send(hello, hello)
    await client.next('AUTH_ACK')
    expect(await client.rest()).toEqual([])
  })

  test('takes a new token of the same user, and of nobody else', async () => {
    await using server = await startMapsServer({ required: true })
    using client = await MapsClient.open(server.url)
    client.send(hello, { type: 'AUTH', token: 'ann' })
    await client.next('AUTH_ACK')
    await client.next('AUTH_ACK')
    client.send({ type: 'AUTH', token: 'bob' })
    expect(await client.next('AUTH_FAIL')).toMatchObject({ code: 401 })
    expect(await client.end()).toEqual({ code: 4001, reason: 'authentication failed' })
  })

  test.each([
    ['a bad token', { type: 'AUTH', token: '!bad' }, 'signature'],
    ['no token', { type: 'AUTH' }, 'malformed'],
    ['a token that is no text', { type: 'AUTH', token: 7 }, 'malformed'],
  ])('refuses %s and closes', async (_name, message, reason) => {
    await using server = await startMapsServer({ required: true })
    using client = await MapsClient.open(server.url)
    client.send(message)
    expect(await client.next('AUTH_FAIL')).toEqual({ type: 'AUTH_FAIL', error: 'Authentication failed', code: 401 })
    expect(await client.end()).toEqual({ code: 4001, reason: 'authentication failed' })
    expect(server.refusals).toMatchObject([{ area: 'maps', reason }])
  })

  test('closes when nobody has said who it is for 10 seconds, and not before', async () => {
    const environment = simulatedEnvironment()
    await using server = await startMapsServer({ required: true, environment })
    using late = await MapsClient.open(server.url)
    using known = await MapsClient.open(server.url)
    known.send(hello)
    await known.next('AUTH_ACK')
    await environment.advance(9_999)
    expect(late.closed).toBeUndefined()
    await environment.advance(1)
    expect(await late.end()).toEqual({ code: 4001, reason: 'authentication timeout' })
    expect(await known.rest()).toEqual([])
  })

  test('closes when the token ends, and takes no large frame before there is one', async () => {
    await using server = await startMapsServer({ required: true })
    using client = await MapsClient.open(server.url)
    const auth = (token: string, bytes: number) => encode({ type: 'AUTH', token, filling: new Uint8Array(bytes) })
    const overhead = auth('eve', 10_000).length - 10_000
    client.socket.send(auth('bob', 16_384 - overhead + 1))
    client.socket.send(auth('eve', 16_384 - overhead))
    expect(await client.next('AUTH_ACK')).toMatchObject({ userId: 'eve' })
    expire('eve')
    expect(await client.end()).toEqual({ code: 4001, reason: 'unauthorized' })
  })
})

describe('a server that lets anybody in', () => {
  test('is used at once, knows devices by their token, and is found at / too', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url, '/')
    client.send({ type: 'DEVICE_HELLO' })
    const first = await client.take('DEVICE_ACK')
    expect(first).toMatchObject({ type: 'DEVICE_ACK', deviceId: expect.any(String), deviceToken: expect.any(String) })
    client.send({ type: 'DEVICE_HELLO', deviceToken: first.deviceToken })
    expect(await client.next()).toEqual(first)
    client.send({ type: 'AUTH', token: '!bad' })
    expect(await client.next()).toEqual({ type: 'AUTH_ACK', protocolVersion: 1 })
    client.send(hello)
    expect(await client.next()).toMatchObject({ type: 'AUTH_ACK', userId: 'ann' })
  })

  test('closes whoever is silent for 60 seconds, and nobody who is not', async () => {
    const environment = simulatedEnvironment()
    await using server = await startMapsServer({ environment })
    using silent = await MapsClient.open(server.url)
    using alive = await MapsClient.open(server.url)
    await environment.advance(59_999)
    expect(await alive.rest()).toEqual([])
    expect(silent.closed).toBeUndefined()
    await environment.advance(1)
    expect(await silent.end()).toEqual({ code: 4009, reason: 'idle timeout' })
    await environment.advance(59_000)
    expect(await alive.rest()).toEqual([])
    expect(environment.pendingTimers()).toBeLessThan(5)
  })
})

test('the settings say how long a client may be silent', async () => {
  const environment = simulatedEnvironment()
  await using server = await startMapsServer({ environment, limits: { idleMs: 90_000 } })
  using silent = await MapsClient.open(server.url)
  await environment.advance(50_000)
  expect(await silent.rest()).toEqual([])
  await environment.advance(89_999)
  expect(silent.closed).toBeUndefined()
  await environment.advance(1)
  expect(await silent.end()).toEqual({ code: 4009, reason: 'idle timeout' })
})

describe('what comes off the wire', () => {
  test('pings are answered with both times', async () => {
    const environment = simulatedEnvironment({ startMs: 5_000 })
    await using server = await startMapsServer({ environment })
    using client = await MapsClient.open(server.url)
    client.send({ type: 'PING', timestamp: 17 })
    expect(await client.next()).toEqual({ type: 'PONG', timestamp: 17, serverTime: 5_000 })
  })

  test('unknown messages, text and garbage are passed over; a known message that is wrong is told so', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.socket.send(JSON.stringify({ type: 'PING', timestamp: 1 }))
    for (const garbage of [Buffer.alloc(0), Buffer.from([0xc1]), encode([1]), encode(7), Buffer.alloc(5_000, 0x91)]) {
      client.socket.send(garbage)
    }
    client.send({ type: 'TOMORROW' }, { type: 'toString' }, { type: 7 }, {})
    expect(await client.rest()).toEqual([])
    client.send({ type: 'QUERY_SUB', payload: { queryId: 1 } })
    expect(await client.next()).toMatchObject({ type: 'ERROR', payload: { code: 400 } })
  })

  test('a frame of 2 MiB is taken, and one more byte is not', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const ping = (bytes: number) => encode({ type: 'PING', timestamp: 1, filling: new Uint8Array(bytes) })
    const overhead = ping(70_000).length - 70_000
    client.socket.send(ping(frameBytesMax - overhead))
    await client.next('PONG')
    client.socket.send(ping(frameBytesMax - overhead + 1))
    expect((await client.end()).code).toBe(1009)
  })

  test('garbage of one client is nothing to the others', async () => {
    await using server = await startMapsServer()
    using other = await MapsClient.open(server.url)
    using loud = await MapsClient.open(server.url)
    for (let n = 0; n < repetitions(10_000); n += 1) {
      loud.socket.send(Buffer.from([n & 255, (n * 7) & 255, (n * 31) & 255, n >> 8]))
      if (n % 500 === 0) expect(await other.rest()).toEqual([])
    }
    expect(server.errors).toEqual([])
    expect(loud.closed).toBeUndefined()
    expect(await other.rest()).toEqual([])
  })

  test(`at most ${operationsInFlightMax} writes of a connection are under way; then it is not read`, async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    server.maps.gates = Array.from({ length: operationsInFlightMax + 1 }, () => gate)
    for (let id = 1; id <= operationsInFlightMax + 1; id += 1) client.send(batch(put(id)))
    client.send({ type: 'PING', timestamp: 1 })
    await eventually(() => server.maps.applied.length === operationsInFlightMax)
    using other = await MapsClient.open(server.url)
    await other.rest()
    expect(server.maps.applied).toHaveLength(operationsInFlightMax)
    expect(client.messages).toEqual([])
    open()
    await client.next('PONG')
    await eventually(() => client.messages.filter(({ type }) => type === 'OP_ACK').length === operationsInFlightMax + 1)
  })
})

describe('how fast', () => {
  test('so many operations at once and not one more, and the client stays', async () => {
    const environment = simulatedEnvironment()
    await using server = await startMapsServer({ environment })
    using client = await MapsClient.open(server.url)
    const ops = (count: number) => batch(...Array.from({ length: count }, () => put(undefined, 'm', 1, 'k')))
    for (let left = operationsBurst; left > 0; left -= 8_000) client.send(ops(Math.min(left, 8_000)))
    client.send({ type: 'PING', timestamp: 1 })
    expect((await client.next('ERROR')).payload).toEqual({ code: 429, message: 'rate limit exceeded, slow down' })
    const acks = () => client.messages.filter(({ type }) => type === 'OP_ACK').length
    await eventually(() => acks() === operationsBurst / 8_000)
    await environment.advance(1)
    client.send({ type: 'PING', timestamp: 2 })
    expect(await client.next('PONG')).toMatchObject({ timestamp: 2 })
  })

  test('empty items of a batch count as well, and one batch is refused once', async () => {
    const environment = simulatedEnvironment()
    await using server = await startMapsServer({ environment })
    using client = await MapsClient.open(server.url)
    const nothing = new Uint8Array()
    const empty = batchFrame(...Array.from({ length: 8_000 }, () => nothing))
    for (let n = 0; n < 5; n += 1) client.send(empty)
    const ping = encode({ type: 'PING', timestamp: 1 })
    client.send(batchFrame(ping, ping, ping))
    expect(await client.next()).toMatchObject({ type: 'ERROR', payload: { code: 429 } })
    await environment.advance(1_000)
    expect(await client.rest()).toEqual([])
  })
})

describe('the end', () => {
  test('a server that stops lets writes answer, then says so', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    let open = () => {}
    server.maps.gates = [
      new Promise<void>((resolve) => {
        open = resolve
      }),
    ]
    client.send(batch(put(1)))
    await eventually(() => server.maps.applied.length === 1)
    const stopped = server.stop()
    open()
    expect(await client.next('OP_ACK')).toMatchObject({ payload: { lastId: '1' } })
    expect(await client.end()).toEqual({ code: 1000, reason: 'server shutting down' })
    await stopped
  })

  test('whoever goes gives back what it followed', async () => {
    await using server = await startMapsServer()
    const client = await MapsClient.open(server.url)
    client.send({ type: 'QUERY_SUB', payload: { queryId: 'q', mapName: 'm', query: {} } })
    client.send({ type: 'JOURNAL_SUBSCRIBE', requestId: 'j' })
    await client.next('QUERY_RESP')
    await client.rest()
    expect([server.maps.openQueries, server.maps.journalListeners]).toEqual([1, 1])
    client.socket.close()
    await once(client.socket, 'close')
    await eventually(() => server.maps.left.length === 1)
    expect([server.maps.openQueries, server.maps.journalListeners]).toEqual([0, 0])
    await eventually(() => server.sockets.connections === 0)
  })
})
