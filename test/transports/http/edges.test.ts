import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { validateSchema } from '../../../src/contract/mod.ts'
import { fail } from '../../../src/errors.ts'
import { limitStall } from '../../../src/transports/http/byte-stream.ts'
import { downloadsMax, streamsHandlers } from '../../../src/transports/http/handlers/streams.ts'
import { listen } from '../../../src/transports/http/mod.ts'
import { eventually } from '../../support/server.ts'
import { exchange, startBareServer, type TestHandlers } from './bare-server.ts'

const head = (line: string, ...headers: string[]) =>
  `${[`${line} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`
const getPatterns = head('GET /api/patterns', 'Connection: close')
const patterns: Partial<TestHandlers> = { listPatterns: () => ({ status: 200, body: { patterns: [] } }) }

/** The status and the parsed body of an answer as it came over the wire; the body must be an error body. */
function errorOf(answer: string): { status: number; error: string } {
  const [status] = answer.match(/(?<=^HTTP\/1\.1 )\d+/) ?? []
  const body: unknown = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))
  expect(validateSchema('Error', body).ok, answer).toBe(true)
  return { status: Number(status), error: (body as { error: string }).error }
}

test('HTTP-3: what is no HTTP at all is refused in the shape of every other error', async () => {
  await using server = await startBareServer(patterns)
  const refused = async (bytes: string) => errorOf(await exchange(server.port, bytes))
  expect(await refused('NOT HTTP AT ALL\r\n\r\n')).toEqual({ status: 400, error: 'validation_failed' })
  expect(await refused(head('GET /live', `X: ${'a'.repeat(20_000)}`))).toEqual({
    status: 413,
    error: 'payload_too_large',
  })
})

test.each([
  'http://[::1',
  'http://h:99999/',
  'nonsense',
  '/api/streams/%E0%A4%A',
  '//',
  '*',
  '/%zz',
  '/api/streams/%00',
])('HTTP-3: the request target %s is no server failure', async (target) => {
  await using server = await startBareServer(patterns)
  const { status } = errorOf(await exchange(server.port, head(`GET ${target}`, 'Connection: close')))
  expect([400, 404]).toContain(status)
})

test('an absolute target and an unknown expectation are requests like any other', async () => {
  await using server = await startBareServer(patterns)
  const absolute = head('GET http://elsewhere/api/patterns', 'Connection: close')
  expect(await exchange(server.port, absolute)).toMatch(/^HTTP\/1\.1 200 /)
  expect(await exchange(server.port, head('GET /api/patterns', 'Expect: magic', 'Connection: close'))).toMatch(
    /^HTTP\/1\.1 200 /,
  )
})

test('a client that asks before it sends too much is refused without being told to go on', async () => {
  const accepted: unknown[] = []
  const judge: Partial<TestHandlers> = {
    validateConfig({ body }) {
      accepted.push(body)
      return { status: 200, body: { valid: true, errors: [] } }
    },
  }
  await using server = await startBareServer(judge)
  const asking = (length: number) =>
    head(
      'POST /api/config/validate',
      'Content-Type: application/json',
      `Content-Length: ${length}`,
      'Expect: 100-continue',
      'Connection: close',
    )
  expect(errorOf(await exchange(server.port, asking(1025)))).toMatchObject({ status: 413 })
  expect(await exchange(server.port, `${asking(2)}{}`)).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /)
  expect(accepted).toEqual([{}])
})

test('a body that is not UTF-8 is not valid JSON', async () => {
  await using server = await startBareServer({})
  const start = head(
    'POST /api/config/validate',
    'Content-Type: application/json',
    'Content-Length: 3',
    'Connection: close',
  )
  const answer = await exchange(server.port, Buffer.concat([Buffer.from(start), Buffer.from([0x22, 0xff, 0x22])]))
  expect(errorOf(answer)).toEqual({ status: 400, error: 'invalid_json' })
})

test('HTTP-6: the rest of a body that nobody reads is dropped, and its connection serves the next request', async () => {
  await using server = await startBareServer(patterns)
  const unread = `${head('GET /api/patterns', 'Content-Type: text/plain', 'Content-Length: 300000')}${'x'.repeat(300_000)}`
  const answers = await exchange(server.port, unread + getPatterns)
  expect(answers.match(/HTTP\/1\.1 200 /g)).toHaveLength(2)
})

test('HTTP-6: a client that goes on sending such a body, however slowly, is cut off', async () => {
  await using server = await startBareServer(patterns)
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.resume()
  socket.write(head('GET /api/patterns', 'Content-Length: 300000'))
  const trickle = setInterval(() => socket.write('x'), 100)
  // Not `once`: the reset that may come with the end is no failure here.
  await new Promise((resolve) => socket.once('close', resolve)).finally(() => clearInterval(trickle))
  expect(server.records[0]).toMatchObject({ status: 200 })
})

test('HTTP-7: a stream that fails before its first byte is answered as the failure it is', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve().then(() => fail('memory_limit'))
  }
  const headers = { ETag: '"x"' }
  const reply = () => ({ status: 200, contentType: 'application/x-ndjson', body: broken(), headers }) as const
  await using server = await startBareServer({ downloadEntries: reply })
  const answer = await fetch(`${server.url}/api/streams/0123456789abcdef/entries`)
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ error: 'memory_limit' })
  expect(answer.headers.get('etag')).toBeNull()
})

test('HTTP-7: a stream that has no first byte in time is answered 503', async () => {
  async function* stuck(): AsyncGenerator<Uint8Array> {
    await new Promise(() => undefined)
    yield new Uint8Array()
  }
  const reply = () => ({ status: 200, contentType: 'application/x-ndjson', body: stuck() }) as const
  await using server = await startBareServer({ downloadEntries: reply }, { requestTimeoutMs: 50 })
  const answer = await fetch(`${server.url}/api/streams/0123456789abcdef/entries`)
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ error: 'response_timeout' })
})

test('HTTP-7: a stream that fails later breaks its connection off, so that nobody takes a part for the whole', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{}\n')
    throw new Error('the disk is gone')
  }
  const reply = () => ({ status: 200, contentType: 'application/x-ndjson', body: broken() }) as const
  await using server = await startBareServer({ downloadEntries: reply })
  const answer = await fetch(`${server.url}/api/streams/0123456789abcdef/entries`)
  expect(answer.status).toBe(200)
  await expect(answer.text()).rejects.toThrow()
})

test('HTTP-5: a client that leaves ends the stream it was reading', async () => {
  let ended = false
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield new Uint8Array(65_536)
    } finally {
      ended = true
    }
  }
  const reply = () => ({ status: 200, contentType: 'application/x-ndjson', body: endless() }) as const
  await using server = await startBareServer({ downloadEntries: reply })
  const abort = new AbortController()
  await fetch(`${server.url}/api/streams/0123456789abcdef/entries`, { signal: abort.signal })
  abort.abort()
  await eventually(() => ended)
})

test('HTTP-8: a client that takes nothing of a stream is cut off', async () => {
  const server = createServer((_request, response) => {
    limitStall(response, 50)
    response.write(Buffer.alloc(16 * 1024 * 1024))
  })
  const socket = connect(await listen(server, '127.0.0.1', 0), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(getPatterns)
  const [, response] = await once(server, 'request')
  await once(response, 'close')
  socket.destroy()
  await new Promise((resolve) => server.close(resolve))
})

test('HTTP-8: one download more than the limit is refused, and a place is free again when one has ended', async () => {
  const plan = { planHash: '0'.repeat(64), plan: {} }
  const runs = { plan: async () => ({ plan, total: 10 }) }
  const { downloadEntries } = streamsHandlers({ runs, pool: { workerThreads: 1 } } as never)
  const input = { params: { stream_id: 'x' }, query: { from: 0, format: 'ndjson' }, body: undefined } as never
  const context = (signal: AbortSignal) => ({ caller: { actor: 'open', requestId: 'r' }, signal }) as never
  const first = new AbortController()
  await downloadEntries(input, context(first.signal))
  for (let k = 1; k < downloadsMax; k += 1) await downloadEntries(input, context(new AbortController().signal))
  const another = async () => downloadEntries(input, context(AbortSignal.abort()))
  await expect(another()).rejects.toMatchObject({ code: 'overloaded' })
  first.abort()
  // These clients have gone already, so they leave their place at once.
  for (let k = 0; k < 3; k += 1) await another()
})

test('entries are never compressed; other answers are when the client asks', async () => {
  const text = `[${'1,'.repeat(5_000)}1]`
  async function* entries(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text)
  }
  const reply = () => ({ status: 200, contentType: 'application/json', body: entries() }) as const
  const document = () => ({ status: 200, body: { padding: text } }) as const
  await using server = await startBareServer({ downloadEntries: reply, getOpenapi: document })
  const download = await fetch(`${server.url}/api/streams/0123456789abcdef/entries?format=json`)
  expect(download.headers.get('content-encoding')).toBeNull()
  expect(await download.text()).toBe(text)
  const contract = await fetch(`${server.url}/api/openapi.json`)
  expect(contract.headers.get('content-encoding')).toBe('gzip')
  expect(await contract.json()).toEqual({ padding: text })
})

test('a client that leaves before its answer is logged as gone, not by a status that nobody was sent', async () => {
  await using server = await startBareServer({})
  const socket = connect(server.port, '127.0.0.1')
  socket.write(`${head('POST /api/config', 'Content-Type: application/json', 'Content-Length: 10')}{`, () =>
    socket.destroy(),
  )
  const record = await eventually(() => server.records[0])
  expect(record).toMatchObject({ status: 499, operationId: 'updateConfig' })
})

test('answers are not kept by caches, errors neither', async () => {
  await using server = await startBareServer(patterns)
  for (const path of ['/api/patterns', '/nope'])
    expect((await fetch(`${server.url}${path}`)).headers.get('cache-control')).toBe('no-store')
})

test('HTTP-9: an unexpected error is logged with its cause and told to nobody', async () => {
  const broken = {
    listPatterns: () => {
      throw new Error('password=hunter2')
    },
  }
  await using server = await startBareServer(broken)
  const answer = await fetch(`${server.url}/api/patterns`, { headers: { 'X-Request-Id': 'find-me' } })
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('hunter2')
  expect(server.logged.find((line) => line.includes('hunter2'))).toContain('find-me')
})
