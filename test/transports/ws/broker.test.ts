import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messageExamples } from '../../../codegen/examples.ts'
import { asyncapiDocument } from '../../../src/contract/mod.ts'
import { commandsInFlightMax } from '../../../src/transports/ws/command-connection.ts'
import { eventually, json, startTestServer, type TestServer } from '../../support/server.ts'
import { refusal } from '../../support/subscriber.ts'
import { BrokerClient, clientFrame, type Response, silentClient } from './broker-client.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ commandRateLimit: 0 })
})

afterAll(() => server.stop())

const execute = (command: string, payload: object, to = server) =>
  to.call('executeCommand', '/api/v1/command', json({ command, payload }))

describe('commands', () => {
  test('every example of what a client sends is understood', async () => {
    await using client = await BrokerClient.open(server.wsUrl)
    const examples = messageExamples(asyncapiDocument as never).filter(
      ({ channel, from, type }) => channel === 'broker' && from === 'client' && type !== 'close',
    )
    expect(new Set(examples.map(({ type }) => type))).toEqual(new Set(['command', 'batch', 'ping', 'pong']))
    for (const { payload } of examples) client.socket.send(JSON.stringify(payload))
    await eventually(() => client.frames.length === examples.length - 1)
    expect(client.frames.filter((frame) => frame.success === false)).toEqual([])
  })

  test('answers in the envelope repeat the id, failures too, and nothing closes the socket', async () => {
    await using client = await BrokerClient.open(server.wsUrl)
    expect(await client.run('kv.set', { key: 'w', value: { type: 'ping' } })).toMatchObject({ success: true })
    const failed = await client.answer(client.send('kv.nope'))
    expect(failed).toMatchObject({ type: 'response', status: 'error', error: { code: 'INVALID_COMMAND' } })
    client.socket.send('{')
    client.socket.send(Buffer.from([0xff, 0xfe]))
    await eventually(() => client.frames.filter(({ request_id }) => request_id === 'none').length === 2)
    const broken = client.frames.filter(({ request_id }) => request_id === 'none') as unknown as Response[]
    expect(broken.map(({ error }) => error.code)).toEqual(['INVALID_JSON', 'INVALID_JSON'])
    client.socket.send(JSON.stringify({ type: 'nonsense', request_id: 'n' }))
    expect((await client.answer('n')).error.code).toBe('INVALID_REQUEST')
    expect(await client.run('kv.get', { key: 'w' })).toMatchObject({ value: { type: 'ping' } })
  })

  test('many at a time are all answered, in one write or in many', async () => {
    await using client = await BrokerClient.open(server.wsUrl)
    const ids = Array.from({ length: 2_000 }, (_, k) => client.send('kv.set', { key: `p${k}`, value: k }))
    await eventually(() => client.frames.length === ids.length)
    expect(new Set(client.frames.map(({ request_id }) => request_id))).toEqual(new Set(ids))
    expect(client.frames.every(({ success }) => success)).toBe(true)
  })

  test('one that waits does not hold up those behind it', async () => {
    await using client = await BrokerClient.open(server.wsUrl)
    const waiting = client.send('queue.consume', { queue: 'later', timeout: 30 })
    await client.run('kv.set', { key: 'behind', value: 1 })
    await client.run('queue.publish', { queue: 'later', message: 'now' })
    expect((await client.answer(waiting)).payload).toMatchObject({ message: 'now' })
  })

  test('with as many waiting as may be under way nothing more is read until one is answered', async () => {
    await using client = await BrokerClient.open(server.wsUrl)
    await using other = await BrokerClient.open(server.wsUrl)
    await other.run('queue.create', { queue: 'full' })
    const waiting = Array.from({ length: commandsInFlightMax }, () =>
      client.send('queue.consume', { queue: 'full', timeout: 60 }),
    )
    const behind = client.send('kv.set', { key: 'held-up', value: 1 })
    await eventually(async () => Number((await other.run('queue.stats', { queue: 'full' })).consumers) > 0)
    expect(client.frames).toEqual([])
    expect(await other.run('kv.get', { key: 'held-up' })).toMatchObject({ found: false })
    await other.run('queue.publish', { queue: 'full', message: 1 })
    expect(await client.answer(behind)).toMatchObject({ success: true })
    expect(client.frames.filter(({ request_id }) => waiting.includes(String(request_id)))).toHaveLength(1)
  })

  test('a client that has gone gives its consumes back', async () => {
    const client = await BrokerClient.open(server.wsUrl)
    await client.run('queue.create', { queue: 'gone' })
    client.send('queue.consume', { queue: 'gone', timeout: 60 })
    const consumers = async () => {
      const { body } = await execute('queue.stats', { queue: 'gone' })
      return (body as unknown as Response).payload.consumers
    }
    await eventually(async () => (await consumers()) === 1)
    await client[Symbol.asyncDispose]()
    await eventually(async () => (await consumers()) === 0)
    await execute('queue.publish', { queue: 'gone', message: 'kept' })
    await using heir = await BrokerClient.open(server.wsUrl)
    expect(await heir.run('queue.consume', { queue: 'gone' })).toMatchObject({ message: 'kept' })
  })

  test('the rate of a second counts frames and goes by the envelope', async () => {
    await using limited = await startTestServer({ commandRateLimit: 3 })
    await using client = await BrokerClient.open(limited.wsUrl)
    const ids = Array.from({ length: 4 }, () => client.send('kv.stats'))
    const answers = await Promise.all(ids.map((id) => client.answer(id)))
    const refused = answers.filter(({ success }) => !success)
    expect(refused.map(({ error }) => error)).toContainEqual(
      expect.objectContaining({
        code: 'RATE_LIMIT_EXCEEDED',
        message: 'Rate limit exceeded. Try again in 1 seconds.',
      }),
    )
  })
})

describe('pushes', () => {
  test('a message reaches a client once, however many of its patterns match', async () => {
    await using one = await BrokerClient.open(server.wsUrl)
    await using two = await BrokerClient.open(server.wsUrl)
    await one.run('pubsub.subscribe', { topics: ['news.*', 'news.#'] })
    await two.run('pubsub.subscribe', { topics: ['news.sport'] })
    const { body } = await execute('pubsub.publish', { topic: 'news.sport', message: { to: 'all' } })
    expect((body as unknown as Response).payload).toMatchObject({ subscribers_notified: 2 })
    for (const client of [one, two]) {
      await eventually(() => client.of('message').length === 1)
      expect(client.of('message')[0]).toMatchObject({ topic: 'news.sport', message: { to: 'all' } })
    }
  })

  test('a room is replayed from an offset and followed, in order and without a hole', async () => {
    for (let k = 0; k < 50; k += 1) await execute('stream.publish', { room: 'r1', event_type: 'e', data: k })
    await using client = await BrokerClient.open(server.wsUrl)
    await client.run('stream.subscribe', { room: 'r1', from_offset: 10 })
    for (let k = 50; k < 100; k += 1) await execute('stream.publish', { room: 'r1', event_type: 'e', data: k })
    await eventually(() => client.of('event').length === 90)
    expect(client.of('event').map(({ offset }) => offset)).toEqual(Array.from({ length: 90 }, (_, k) => k + 10))
  })

  test('events that are no longer kept are told as a gap', async () => {
    await execute('stream.create', { room: 'short', max_events: 5 })
    for (let k = 0; k < 20; k += 1) await execute('stream.publish', { room: 'short', event_type: 'e', data: k })
    await using client = await BrokerClient.open(server.wsUrl)
    await client.run('stream.subscribe', { room: 'short', from_offset: 0 })
    await eventually(() => client.of('event').length === 5)
    expect(client.of('gap')).toEqual([{ type: 'gap', room: 'short', from_offset: 0, oldest_offset: 15 }])
  })

  test('large and small messages come as they were sent', async () => {
    await using client = await BrokerClient.open(server.wsUrl)
    await client.run('pubsub.subscribe', { topics: ['sizes'] })
    const texts = [0, 1, 40, 125, 126, 1_000, 65_400, 65_600, 300_000].map((length) => 'ü'.repeat(length))
    for (const message of texts) await execute('pubsub.publish', { topic: 'sizes', message })
    await eventually(() => client.of('message').length === texts.length)
    expect(client.of('message').map(({ message }) => message)).toEqual(texts)
  })

  test('a client that does not read is cut off at once, and holds nobody up', async () => {
    await using small = await startTestServer({ commandRateLimit: 0, wsSendQueueBytes: 64 * 1024 })
    const slow = await silentClient(small.wsUrl)
    slow.write(clientFrame({ command: 'pubsub.subscribe', payload: { topics: ['flood'] } }))
    await using quick = await BrokerClient.open(small.wsUrl)
    await quick.run('pubsub.subscribe', { topics: ['flood'] })
    const subscribers = async () => (await quick.run('pubsub.stats')).total_subscribers
    await eventually(async () => (await subscribers()) === 2)
    const message = 'x'.repeat(200_000)
    let sent = 0
    await eventually(async () => {
      await quick.run('pubsub.publish', { topic: 'flood', message })
      sent += 1
      return (await subscribers()) === 1
    })
    await eventually(() => quick.of('message').length === sent)
    expect((await quick.run('pubsub.stats')).slow_consumers_dropped).toBe(1)
    expect(await closeCode(slow)).toBe(4008)
  })
})

/** Reads a silent client to its end and gives the code of the close frame, which comes last. */
async function closeCode(socket: import('node:net').Socket): Promise<number | undefined> {
  let tail = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    tail = Buffer.concat([tail, chunk]).subarray(-64)
  })
  socket.resume()
  await once(socket, 'close')
  const at = tail.lastIndexOf(0x88)
  return at < 0 ? undefined : tail.readUInt16BE(at + 2)
}

describe('the life of a connection', () => {
  test('pings of both kinds are answered; a close is answered with 1000', async () => {
    await using client = await BrokerClient.open(server.wsUrl)
    client.socket.send(JSON.stringify({ type: 'ping', timestamp: 42 }))
    await eventually(() => client.of('pong').length === 1)
    expect(client.of('pong')).toEqual([{ type: 'pong', timestamp: 42 }])
    client.socket.ping()
    await once(client.socket, 'pong')
    client.socket.send(JSON.stringify({ type: 'close', reason: 'done' }))
    await eventually(() => client.closed)
    expect(client.closed).toMatchObject({ code: 1000 })
  })

  test('a client that answers no ping is closed with 4009, one that does stays', async () => {
    await using quick = await startTestServer({ heartbeatIntervalMs: 100 })
    await using alive = await BrokerClient.open(quick.wsUrl)
    const dead = await silentClient(quick.wsUrl)
    expect(await closeCode(dead)).toBe(4009)
    expect(await alive.run('kv.stats')).toBeDefined()
  })

  test('a frame that is larger than a body may be closes the socket with 1009', async () => {
    await using small = await startTestServer({ bodyLimitBytes: 2_048 })
    await using client = await BrokerClient.open(small.wsUrl)
    const frame = (bytes: number) => JSON.stringify({ type: 'ping', pad: 'x'.repeat(bytes - 24) })
    expect(frame(2_048)).toHaveLength(2_048)
    client.socket.send(frame(2_048))
    await eventually(() => client.of('pong').length === 1)
    client.socket.send(frame(2_049))
    await eventually(() => client.closed)
    expect(client.closed?.code).toBe(1009)
  })

  test('a stop lets commands answer, has waiting ones give up, and closes with 1001', async () => {
    const stopping = await startTestServer({ commandRateLimit: 0 })
    const client = await BrokerClient.open(stopping.wsUrl)
    const waiting = client.send('queue.consume', { queue: 'never', timeout: 60 })
    await client.run('kv.stats')
    await stopping.stop()
    await eventually(() => client.closed)
    expect(client.closed).toMatchObject({ code: 1001, reason: 'shutting_down' })
    expect((await client.answer(waiting)).payload).toMatchObject({ message: null })
  })

  test('bad upgrades are refused in the envelope', async () => {
    await using locked = await startTestServer({ apiKeys: ['secret-key'], commandRateLimit: 0 })
    const refused = async (path: string, options = {}) => {
      const { status, body } = await refusal(locked.wsUrl, path, options)
      return [status, (body as unknown as Response).error.code]
    }
    expect(await refused('/api/v1/ws')).toEqual([401, 'UNAUTHORIZED'])
    expect(await refused('/api/v1/ws?api_key=wrong')).toEqual([401, 'UNAUTHORIZED'])
    expect(await refused('/api/v1/ws?api_key=secret-key&x=1')).toEqual([400, 'INVALID_REQUEST'])
    const elsewhere = { headers: { Origin: 'https://elsewhere.example' } }
    expect(await refused('/api/v1/ws?api_key=secret-key', elsewhere)).toEqual([403, 'FORBIDDEN'])
    for (const options of [{ headers: { 'X-API-Key': 'secret-key' } }, {}]) {
      await using client = await BrokerClient.open(
        locked.wsUrl,
        'headers' in options ? '' : '?api_key=secret-key',
        options,
      )
      expect(await client.run('kv.stats')).toBeDefined()
    }
  })

  test('connections are bounded, whichever path they have', async () => {
    await using small = await startTestServer({ maxConnections: 1 })
    await using client = await BrokerClient.open(small.wsUrl)
    const { status, body } = await refusal(small.wsUrl, '/api/v1/ws')
    expect([status, (body as unknown as Response).error.code]).toEqual([503, 'OVERLOADED'])
    expect((await refusal(small.wsUrl, '/ws/events')).status).toBe(503)
    expect(client.closed).toBeUndefined()
  })
})
