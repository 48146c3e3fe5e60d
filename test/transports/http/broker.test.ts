import { request } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenapiDocument } from '../../../codegen/document.ts'
import { requestExamples } from '../../../codegen/examples.ts'
import { type OperationId, openapiDocument, operations } from '../../../src/contract/mod.ts'
import { eventually, json, startTestServer, type TestServer } from '../../support/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ commandRateLimit: 0, bodyLimitBytes: 64 * 1024 })
})

afterAll(() => server.stop())

interface Reply {
  readonly request_id: string
  readonly success: boolean
  readonly payload: never
  readonly error: { readonly code: string; readonly message: string; readonly details: Record<string, unknown> }
}

async function command(body: unknown, to = server): Promise<{ status: number; body: Reply; headers: Headers }> {
  return to.call('executeCommand', '/api/v1/command', json(body))
}

async function run(name: string, payload: object): Promise<never> {
  const { status, body } = await command({ command: name, payload })
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return body.payload
}

describe('every endpoint of a command, with the examples of the contract', () => {
  /** What has to be there so that the examples do what they show. */
  const preparations: Readonly<Record<string, readonly (readonly [string, object])[]>> = {
    kv: [['kv.set', { key: 'user:1001', value: 'text' }]],
    key: [['kv.mset', { pairs: ['user:1001', 'jobs'].map((key) => ({ key, value: 'x' })) }]],
    memory: [['kv.set', { key: 'user:1001', value: 1 }]],
    hash: [['hash.mset', { key: 'user:1001', fields: { name: 'Alice', age: 30, score: 1 } }]],
    list: [['list.rpush', { key: 'user:1001', values: ['a', 'b'] }]],
    queue: [['queue.publish', { queue: 'tasks', message: 'x' }]],
    stream: [['stream.publish', { room: 'chat-room-1', event_type: 'message', data: 1 }]],
  }
  const making: readonly string[] = ['queueCreate', 'streamCreate', 'streamEnsure']
  const counting: readonly string[] = ['kvIncr', 'kvDecr']
  /** The examples name a message that nobody holds and a topic that nobody is subscribed to. */
  const missing: readonly string[] = ['queueAck', 'queueNack', 'pubsubInfo']
  // The content types of a body share their examples.
  const examples = requestExamples(openapiDocument as unknown as OpenapiDocument).filter(
    ({ operation, body }, index, all) => {
      const isRepeated =
        all.findIndex((one) => one.operation === operation && isDeepStrictEqual(one.body, body)) < index
      return operations[operation as OperationId].tag === 'structures' && !isRepeated
    },
  )

  test.each(examples.map((example) => [example.operation, example] as const))('%s', async (operation, example) => {
    const id = operation as OperationId
    const { method, path, command: name } = operations[id]
    await run('kv.flushall', {})
    await command({ command: 'queue.delete', payload: { queue: 'tasks' } })
    await command({ command: 'stream.delete', payload: { room: 'chat-room-1' } })
    const needed = making.includes(id) || counting.includes(id) ? [] : (preparations[name.split('.')[0] ?? ''] ?? [])
    for (const [prepared, payload] of needed) await run(prepared, payload)
    const filled = path.replaceAll(/\{(\w+)\}/g, (_all, part) => encodeURIComponent(String(example.path[part])))
    const query = new URLSearchParams()
    for (const [key, value] of Object.entries(example.query)) query.set(key, String(value))
    const init =
      example.body === undefined ? { method: method.toUpperCase() } : json(example.body, method.toUpperCase())
    const { status, body } = await server.call(id, `${filled}?${query}`, init)
    const expected = missing.includes(id) ? 404 : making.includes(id) ? 201 : 200
    expect(status, JSON.stringify(body)).toBe(expected)
  })

  test('there is an example of each of them', () => {
    expect(new Set(examples.map(({ operation }) => operation)).size).toBe(113)
  })
})

describe('payloads from the path, the query and the body', () => {
  test('a literal segment wins over a parameter, and where it has not the method the parameter is meant', async () => {
    expect((await server.call('queueList', '/queue/list')).body).toHaveProperty('queues')
    expect((await server.call('queueCreate', '/queue/list', json({}))).body).toMatchObject({ queue: 'list' })
    expect((await server.call('queueDelete', '/queue/list', { method: 'DELETE' })).body).toEqual({ deleted: true })
    await run('hash.set', { key: 'h', field: 'f', value: 1 })
    expect((await server.call('hashGet', '/hash/h/f')).body).toMatchObject({ value: 1 })
    expect((await server.call('hashLen', '/hash/h/len')).body).toMatchObject({ length: 1 })
  })

  test('an encoded slash is part of a key', async () => {
    await run('kv.set', { key: 'a/b c', value: [1] })
    expect((await server.call('kvGet', '/kv/get/a%2Fb%20c')).body).toMatchObject({ found: true, value: [1] })
  })

  test('bodies that are lists', async () => {
    const fields = [{ field: 'x', value: 1 }]
    expect((await server.call('hashMset', '/hash/listed/mset', json(fields))).status).toBe(200)
    expect((await server.call('hashGet', '/hash/listed/x')).body).toMatchObject({ value: 1 })
    expect((await server.call('kvMsetnx', '/kv/msetnx', json(['tuple', { a: 1 }]))).body).toEqual({ success: true })
    expect((await server.call('kvGet', '/kv/get/tuple')).body).toMatchObject({ value: { a: 1 } })
    expect((await server.call('kvMset', '/kv/mset', json([1, 2]))).status).toBe(422)
  })

  test('a body that contradicts the path is refused, one that repeats it is not', async () => {
    expect((await server.call('kvAppend', '/kv/k1/append', json({ key: 'k2', value: 'x' }))).status).toBe(422)
    expect((await server.call('kvAppend', '/kv/k1/append', json({ key: 'k1', value: 'x' }))).status).toBe(200)
  })

  test('a queue that is made answers 201, the same once more 200', async () => {
    expect((await server.call('queueCreate', '/queue/made', json({}))).status).toBe(201)
    expect((await server.call('queueCreate', '/queue/made', { method: 'POST' })).status).toBe(200)
    expect((await command({ command: 'queue.create', payload: { queue: 'made2' } })).status).toBe(201)
  })

  test('a query that does not fit is 422 with a pointer', async () => {
    const { status, body } = await server.call('kvScan', '/kv/scan?count=many')
    expect(status).toBe(422)
    const { error } = body as Reply
    expect(error).toMatchObject({ code: 'INVALID_PAYLOAD', details: { errors: [{ pointer: '/query/count' }] } })
  })
})

describe('the command endpoint', () => {
  test('a batch runs each command for itself', async () => {
    const commands = [
      { command: 'kv.set', payload: { key: 'b1', value: 1 } },
      { command: 'kv.nope' },
      { command: 'kv.get', payload: { key: 'b1' } },
    ]
    const { status, body } = await command({ type: 'batch', request_id: 'batch-1', commands })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      type: 'batch_response',
      request_id: 'batch-1',
      results: [{ success: true }, { success: false, error: { code: 'INVALID_COMMAND' } }, { payload: { value: 1 } }],
    })
  })

  test('the body is JSON whatever its content type says', async () => {
    const body = JSON.stringify({ command: 'kv.set', payload: { key: 'curl', value: 1 } })
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'nonsense']) {
      const init = { method: 'POST', body, headers: { 'Content-Type': type } }
      expect((await server.call('executeCommand', '/api/v1/command', init)).status).toBe(200)
    }
    const none = await fetch(`${server.url}/api/v1/command`, { method: 'POST', body: new TextEncoder().encode(body) })
    expect(none.status).toBe(200)
  })

  test('client libraries find their dialect and the health below /compat', async () => {
    await run('kv.set', { key: 'bare', value: { a: 1 } })
    const init = json({ command: 'kv.get', payload: { key: 'bare' }, request_id: 'r' })
    const { body } = await server.call('executeCompatCommand', '/compat/api/v1/command', init)
    expect((body as Reply).payload).toEqual({ a: 1 })
    expect((await server.call('getCompatHealth', '/compat/health')).body).toMatchObject({ status: 'healthy' })
  })
})

describe('failures have the form of their interface', () => {
  const refused = async (init: RequestInit, path = '/api/v1/command') => {
    const { status, body } = await server.call('executeCommand', path, init)
    return [status, (body as Reply).error.code]
  }

  test('bodies that are none', async () => {
    const headers = { 'Content-Encoding': 'gzip' }
    const zipped = { method: 'POST', headers, body: gzipSync('{"command":"kv.stats"}') }
    expect(await refused({ method: 'POST', body: '{' })).toEqual([400, 'INVALID_JSON'])
    expect(await refused(zipped)).toEqual([400, 'INVALID_JSON'])
    expect(await refused({ method: 'POST' })).toEqual([400, 'INVALID_REQUEST'])
    expect(await refused(json([]))).toEqual([400, 'INVALID_REQUEST'])
    expect(await refused(json({ command: 'script.eval' }))).toEqual([400, 'INVALID_COMMAND'])
    expect(await refused(json({ command: 'kv.get', payload: {} }))).toEqual([422, 'INVALID_PAYLOAD'])
    expect(await refused(json({ command: 'pubsub.subscribe', payload: { topics: ['a'] } }))).toEqual([
      400,
      'WEBSOCKET_REQUIRED',
    ])
  })

  test('413 at one byte more than the limit', async () => {
    const body = (bytes: number) => {
      const empty = JSON.stringify({ command: 'kv.set', payload: { key: 'k', value: '' } })
      return json({ command: 'kv.set', payload: { key: 'k', value: 'x'.repeat(bytes - empty.length) } })
    }
    expect((await server.call('executeCommand', '/api/v1/command', body(64 * 1024))).status).toBe(200)
    expect(await refused(body(64 * 1024 + 1))).toEqual([413, 'PAYLOAD_TOO_LARGE'])
    const stream = new Blob(['x'.repeat(100_000)]).stream()
    const chunked = { method: 'POST', body: stream, duplex: 'half' } as RequestInit
    expect(await refused(chunked)).toEqual([413, 'PAYLOAD_TOO_LARGE'])
  })

  test('the id of a request comes back with its failure', async () => {
    expect((await command({ command: 'nope', request_id: 'mine' })).body.request_id).toBe('mine')
  })

  test('paths and methods that are not there', async () => {
    const answer = async (path: string, method = 'GET') => {
      const response = await fetch(`${server.url}${path}`, { method })
      return { status: response.status, body: (await response.json()) as Reply & { error: string } }
    }
    const envelope = { type: 'response', success: false }
    const notFound = { ...envelope, error: { code: 'NOT_FOUND' } }
    for (const path of ['/api/v1', '/api/v1/nothing', '/compat/x', '/api/v1?a=b']) {
      expect(await answer(path)).toMatchObject({ status: 404, body: notFound })
    }
    expect(await answer('/api/v1/command')).toMatchObject({ status: 405, body: envelope })
    expect(await answer('/kv/k/append')).toMatchObject({ status: 405, body: envelope })
    expect(await answer('/api/v1/ws')).toMatchObject({ status: 426, body: envelope })
    expect(await answer('/api/v1x')).toMatchObject({ status: 404, body: { error: 'not_found' } })
    expect(await answer('/hub/quota')).toMatchObject({ status: 404, body: { error: 'not_found' } })
  })

  test('a key is asked for in the envelope, by the hub in its own form', async () => {
    await using locked = await startTestServer({ apiKeys: ['secret-key'] })
    const denied = await locked.call('executeCommand', '/api/v1/command', json({ command: 'kv.stats' }))
    expect(denied).toMatchObject({ status: 401, body: { error: { code: 'UNAUTHORIZED' } } })
    expect(denied.headers.get('www-authenticate')).toContain('ApiKey')
    expect((await locked.call('kvGet', '/kv/get/a')).status).toBe(401)
    const quota = await locked.call('getQuota', '/hub/quota')
    expect(quota).toMatchObject({ status: 401, body: { error: 'Unauthorized', code: 'INVALID_ACCESS_KEY' } })
    for (const headers of [{ 'X-API-Key': 'secret-key' }, { 'X-Hub-Access-Key': 'secret-key' }]) {
      expect((await locked.call('kvGet', '/kv/get/a', { headers })).status).toBe(200)
    }
  })

  test('a preflight allows every method that there is', async () => {
    const headers = { Origin: 'http://localhost:5173', 'Access-Control-Request-Method': 'DELETE' }
    const answer = await fetch(`${server.url}/kv/del/a`, { method: 'OPTIONS', headers })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')?.split(',')).toEqual(
      expect.arrayContaining(['PUT', 'DELETE']),
    )
  })
})

describe('rates', () => {
  test('requests of a second are counted, and one more is told when to come back', async () => {
    await using limited = await startTestServer({ commandRateLimit: 2, rateLimitPerMinute: 1 })
    const get = () => limited.call('kvGet', '/kv/get/a')
    const first = await get()
    expect(first.headers.get('x-ratelimit-limit')).toBe('2')
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1')
    const nowSeconds = Date.now() / 1000
    expect(Number(first.headers.get('x-ratelimit-reset')) - nowSeconds).toBeLessThan(3)
    expect(Number(first.headers.get('x-ratelimit-reset')) - nowSeconds).toBeGreaterThan(-1)
    const answers = await Promise.all([get(), get(), get()])
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.headers.get('retry-after')).toBe('1')
    expect(refused?.body).toMatchObject({
      error: {
        code: 'RATE_LIMIT_EXCEEDED',
        message: 'Rate limit exceeded. Try again in 1 seconds.',
        details: { limit: 2, retry_after: 1 },
      },
    })
  })

  test('the limit of other requests is another one', async () => {
    await using limited = await startTestServer({ commandRateLimit: 0, rateLimitPerMinute: 1 })
    for (let turn = 0; turn < 3; turn += 1) expect((await limited.call('kvGet', '/kv/get/a')).status).toBe(200)
    expect((await limited.call('getConfig', '/api/config')).status).toBe(200)
    expect((await limited.call('getConfig', '/api/config')).status).toBe(429)
  })
})

describe('waiting for a message', () => {
  test('a wait that outlasts the time of requests ends by itself', async () => {
    await using quick = await startTestServer({ requestTimeoutMs: 100 })
    const answer = await quick.call('queueConsume', '/queue/empty/consume/c1?timeout=1')
    expect(answer).toMatchObject({ status: 200, body: { message: null } })
  })

  test('a client that has gone gets no message', async () => {
    const { port } = new URL(server.url)
    const waiting = request({ port, path: '/queue/given-back/consume/gone?timeout=30' }).on('error', () => undefined)
    await run('queue.create', { queue: 'given-back' })
    waiting.end()
    const consumers = async () =>
      ((await run('queue.stats', { queue: 'given-back' })) as { consumers: number }).consumers
    await eventually(async () => (await consumers()) === 1)
    waiting.destroy()
    await eventually(async () => (await consumers()) === 0)
    await run('queue.publish', { queue: 'given-back', message: 'kept' })
    expect(await run('queue.consume', { queue: 'given-back' })).toMatchObject({ message: 'kept' })
  })

  test('a stop ends the wait with no message', async () => {
    const stopping = await startTestServer()
    const waiting = stopping.call('queueConsume', '/queue/never/consume/c1?timeout=60')
    const statistics = () => stopping.call('queueStats', '/queue/never/stats')
    await stopping.call('queueCreate', '/queue/never', { method: 'POST' })
    await eventually(async () => ((await statistics()).body as { consumers: number }).consumers === 1)
    await stopping.stop()
    expect(await waiting).toMatchObject({ status: 200, body: { message: null } })
  })

  test('a message that comes while somebody waits is handed over', async () => {
    const waiting = run('queue.consume', { queue: 'handed', timeout: 30 })
    await run('queue.publish', { queue: 'handed', message: { a: 1 } })
    expect(await waiting).toMatchObject({ message: { a: 1 } })
  })
})
