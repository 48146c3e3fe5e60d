import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, json, startTestServer, type TestServer } from '../../support/server.ts'
import { refusal, Subscriber } from '../../support/subscriber.ts'

// For every test that needs nothing special of its server; every test subscribes before it starts a run, or means to wait.
let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ subscriberWaitMs: 5_000 })
})

afterAll(() => server.stop())

const start = (server: TestServer, request: object) => server.call('startStream', '/api/stream/start', json(request))
const post = (server: TestServer, id: 'pauseStream' | 'resumeStream' | 'stopStream', path: string) =>
  server.call(id, path, { method: 'POST' })

test('two subscribers see the same entries in order, then complete', async () => {
  await using one = await Subscriber.open(server.wsUrl)
  await using two = await Subscriber.open(server.wsUrl, '?batch=50')
  await start(server, { count: 1500 })
  const complete = await one.first('complete')
  await two.first('complete')
  expect(complete).toMatchObject({ status: 'completed', total_entries: 1500 })
  expect(one.entries.map((entry) => entry.sequence)).toEqual(Array.from({ length: 1500 }, (_, k) => k))
  expect(two.entries).toEqual(one.entries)
  expect(Math.max(...two.of('entries').map((event) => event.data.length))).toBe(50)
  expect(one.of('progress').at(-1)).toMatchObject({ current: 1500, percent: 100 })
  expect(one.events.at(-1)?.type).toBe('complete')
  one.checkAll()
  two.checkAll()
})

test('progress never steps back', async () => {
  await using subscriber = await Subscriber.open(server.wsUrl)
  await start(server, { count: 3000, rate: 6000 })
  await subscriber.first('complete')
  const currents = subscriber.of('progress').map((event) => event.current)
  expect(currents.length).toBeGreaterThan(1)
  expect(currents).toEqual([...currents].sort((a, b) => a - b))
})

test('a client that starts a run and then connects misses nothing', async () => {
  await start(server, { count: 500 })
  await using subscriber = await Subscriber.open(server.wsUrl)
  await subscriber.first('complete')
  expect(subscriber.entries).toHaveLength(500)
})

test('from replays a finished run and ends with its complete', async () => {
  await using live = await Subscriber.open(server.wsUrl)
  await start(server, { count: 1200 })
  await live.first('complete')
  await using replay = await Subscriber.open(server.wsUrl, '?from=1000')
  await replay.first('complete')
  expect(replay.entries).toEqual(live.entries.slice(1000))
})

test('from replays the active run and then follows it', async () => {
  await using live = await Subscriber.open(server.wsUrl)
  await start(server, { count: 2000, rate: 4000 })
  await eventually(() => live.entries.length > 400)
  await using replay = await Subscriber.open(server.wsUrl, '?from=0')
  await replay.first('complete')
  await live.first('complete')
  expect(replay.entries).toEqual(live.entries)
})

test('types filters what is sent', async () => {
  await using subscriber = await Subscriber.open(server.wsUrl, '?types=progress,complete')
  await start(server, { count: 800 })
  await subscriber.first('complete')
  expect(new Set(subscriber.events.map((event) => event.type))).toEqual(new Set(['progress', 'complete']))
})

test('pause stops entries while pings are answered, and resume goes on without a gap or a repetition', async () => {
  await using subscriber = await Subscriber.open(server.wsUrl)
  await start(server, { count: 3000, rate: 3000 })
  await eventually(() => subscriber.entries.length > 100)
  const paused = await post(server, 'pauseStream', '/api/stream/pause')
  expect(paused).toMatchObject({ status: 200, body: { status: 'paused' } })
  expect((await post(server, 'pauseStream', '/api/stream/pause')).status).toBe(200)
  const { streams } = (await server.call('listStreams', '/api/streams?limit=1')).body as {
    streams: { current: number }[]
  }
  const current = streams[0]?.current ?? 0
  subscriber.socket.ping()
  await once(subscriber.socket, 'pong')
  expect(subscriber.entries.length).toBeLessThanOrEqual(current)
  await eventually(() => subscriber.entries.length === current)
  await post(server, 'resumeStream', '/api/stream/resume')
  await subscriber.first('complete')
  expect(subscriber.entries.map((entry) => entry.sequence)).toEqual(Array.from({ length: 3000 }, (_, k) => k))
})

test('a trigger is told before the first entry that it changes, and changes it', async () => {
  await using subscriber = await Subscriber.open(server.wsUrl)
  await start(server, { count: 3000, rate: 3000 })
  await eventually(() => subscriber.entries.length > 100)
  const { body } = await server.call('triggerPattern', '/api/stream/trigger/month_end', { method: 'POST' })
  const { sequence } = body as { sequence: number }
  await subscriber.first('complete')
  const at = subscriber.events.findIndex((event) => event.type === 'pattern')
  const next = subscriber.events.slice(at).find((event) => event.type === 'entry')
  expect(subscriber.events[at]).toMatchObject({ pattern: 'month_end', sequence })
  expect(next).toMatchObject({ data: { sequence } })
  expect(subscriber.entries).toHaveLength(3000)
  expect(Number(subscriber.entries[sequence]?.posting_date.slice(8))).toBeGreaterThanOrEqual(24)
})

test('stop ends the stream with complete and status stopped', async () => {
  await using subscriber = await Subscriber.open(server.wsUrl)
  await start(server, { count: 100_000, rate: 1000 })
  await eventually(() => subscriber.entries.length > 10)
  await post(server, 'stopStream', '/api/stream/stop')
  const complete = await subscriber.first('complete')
  expect(complete).toMatchObject({ status: 'stopped', total_entries: subscriber.entries.length })
})

test('a subscriber stays for the next run', async () => {
  await using subscriber = await Subscriber.open(server.wsUrl)
  await start(server, { count: 100 })
  await subscriber.first('complete')
  await start(server, { count: 200 })
  await eventually(() => subscriber.of('complete').length === 2)
  expect(subscriber.entries).toHaveLength(300)
})

test('the same key rule holds as on REST: header, bearer or api_key', async () => {
  await using server = await startTestServer({ apiKeys: ['first-key', 'second-key'] })
  await using _header = await Subscriber.open(server.wsUrl, '', { headers: { 'X-API-Key': 'first-key' } })
  await using _bearer = await Subscriber.open(server.wsUrl, '', { headers: { Authorization: 'Bearer second-key' } })
  await using _query = await Subscriber.open(server.wsUrl, '?api_key=first-key')
  const none = await refusal(server.wsUrl, '/ws/events')
  expect(none).toMatchObject({ status: 401, body: { error: 'unauthorized' } })
  expect(none.headers['www-authenticate']).toContain('Bearer')
  expect(await refusal(server.wsUrl, '/ws/events?api_key=wrong')).toMatchObject({ status: 401 })
})

test('bad upgrades are refused with the usual error body', async () => {
  await using server = await startTestServer({ maxConnections: 1 })
  expect(await refusal(server.wsUrl, '/ws/other')).toMatchObject({ status: 404, body: { error: 'not_found' } })
  const badQueries = ['?from=-1', '?from=x', '?types=entry,nonsense', '?batch=0', '?batch=1001', '?surprise=1']
  for (const query of badQueries) {
    expect(await refusal(server.wsUrl, `/ws/events${query}`), query).toMatchObject({
      status: 400,
      body: { error: 'validation_failed' },
    })
  }
  expect(await refusal(server.wsUrl, '/ws/events?stream_id=0123456789abcdef')).toMatchObject({
    status: 404,
    body: { error: 'stream_not_found' },
  })
  expect(await refusal(server.wsUrl, '/ws/events', { origin: 'https://evil.example' })).toMatchObject({
    status: 403,
    body: { error: 'forbidden' },
  })
  await using _only = await Subscriber.open(server.wsUrl)
  expect(await refusal(server.wsUrl, '/ws/events')).toMatchObject({ status: 503, body: { error: 'overloaded' } })
})

test('upgrades count against the rate limit', async () => {
  await using server = await startTestServer({ rateLimitPerMinute: 1 })
  await using _first = await Subscriber.open(server.wsUrl)
  expect(await refusal(server.wsUrl, '/ws/events')).toMatchObject({
    status: 429,
    body: { error: 'rate_limit_exceeded' },
  })
})

test('from beyond the run is refused', async () => {
  await using subscriber = await Subscriber.open(server.wsUrl)
  await start(server, { count: 10 })
  await subscriber.first('complete')
  expect(await refusal(server.wsUrl, '/ws/events?from=11')).toMatchObject({
    status: 400,
    body: { error: 'range_out_of_bounds' },
  })
})

test('a client that answers no ping is closed with 4009', async () => {
  await using server = await startTestServer({ heartbeatIntervalMs: 100 })
  await using subscriber = await Subscriber.open(server.wsUrl, '', { autoPong: false })
  await eventually(() => subscriber.closed)
  expect(subscriber.closed).toEqual({ code: 4009, reason: 'heartbeat_timeout' })
})

test('a client that speaks is told that nobody listens, and stays', async () => {
  await using subscriber = await Subscriber.open(server.wsUrl)
  subscriber.socket.send('{"type":"subscribe"}')
  expect(await subscriber.first('error')).toMatchObject({ error: 'invalid_message' })
  subscriber.checkAll()
  expect(subscriber.closed).toBeUndefined()
})

test('a server that shuts down closes its sockets with 1001', async () => {
  const server = await startTestServer()
  await using subscriber = await Subscriber.open(server.wsUrl)
  await server.stop()
  await eventually(() => subscriber.closed)
  expect(subscriber.closed).toEqual({ code: 1001, reason: 'shutting_down' })
})
