import { connect } from 'node:net'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { type OperationId, operations } from '../../../src/contract/mod.ts'
import { responseProblems } from '../../../src/contract/validate-output.ts'
import { json, startTestServer } from '../../support/server.ts'

const exampleValues: Readonly<Record<string, string>> = {
  pattern: 'month_end',
  stream_id: '0123456789abcdef',
  document_id: '6f1c9d62-0f52-8a3b-9c1d-5a7e0b4c2d10',
  asset: 'start.js',
}

/** The path of an operation with something in place of each parameter. */
const pathOf = (id: OperationId) =>
  operations[id].path.replace(/\{(\w+)\}/g, (_all, name) => exampleValues[name] ?? 'x')
const all = Object.keys(operations) as OperationId[]
const guarded = all.filter((id) => ['key', 'token', 'admin'].includes(operations[id].security))
/** Their handlers decide what may be done without a token. */
const optional = all.filter((id) => operations[id].security === 'optional_token')

test('HTTP-1: with a key set, no operation but the exempt ones answers without it', async () => {
  await using server = await startTestServer({ apiKeys: ['secret-one', 'secret-two'] })
  for (const id of guarded) {
    const answer = await server.call(id, pathOf(id), { method: operations[id].method.toUpperCase() })
    expect(answer.status, id).toBe(401)
    expect(answer.headers.get('www-authenticate')).toContain('Bearer')
  }
  for (const path of ['/nope', '/api/nope', '/ws/events'])
    expect((await fetch(`${server.url}${path}`)).status).toBe(401)
  for (const id of optional) expect((await server.call(id, pathOf(id), json({}))).status, id).toBe(400)
  for (const id of all.filter((id) => !guarded.includes(id) && !optional.includes(id))) {
    expect((await server.call(id, pathOf(id))).status, id).toBe(200)
  }
})

test('a key opens as X-API-Key and as bearer token, any of several, and near misses do not', async () => {
  await using server = await startTestServer({ apiKeys: ['secret-one', 'secret-two'] })
  const status = async (headers: Record<string, string>) =>
    (await server.call('getConfig', '/api/config', { headers })).status
  expect(await status({ 'X-API-Key': 'secret-one' })).toBe(200)
  expect(await status({ 'X-API-Key': 'secret-two' })).toBe(200)
  expect(await status({ Authorization: 'Bearer secret-one' })).toBe(200)
  for (const key of ['secret-on', 'secret-one2', 'SECRET-ONE', 'x'.repeat(600)])
    expect(await status({ 'X-API-Key': key })).toBe(401)
  expect(await status({ Authorization: 'Basic secret-one' })).toBe(401)
})

test('HTTP-2: a preflight is never refused for lack of a key, and names the headers a client needs', async () => {
  await using server = await startTestServer({ apiKeys: ['secret'], rateLimitPerMinute: 1 })
  const preflight = (origin: string) =>
    fetch(`${server.url}/api/config`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'x-api-key',
      },
    })
  for (let k = 0; k < 3; k += 1) {
    const answer = await preflight('http://localhost:5173')
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
    expect(answer.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('x-api-key')
  }
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
})

test('the rate limit admits its number, then answers 429 with the documented body; exempt paths stay open', async () => {
  await using server = await startTestServer({ rateLimitPerMinute: 3 })
  for (let left = 2; left >= 0; left -= 1) {
    const { status, headers } = await server.call('getConfig', '/api/config')
    expect(status).toBe(200)
    expect(headers.get('x-ratelimit-limit')).toBe('3')
    expect(headers.get('x-ratelimit-remaining')).toBe(String(left))
    expect(Number(headers.get('x-ratelimit-reset'))).toBeLessThanOrEqual(60)
  }
  const refused = await server.call('getConfig', '/api/config')
  expect(refused).toMatchObject({
    status: 429,
    body: { error: 'rate_limit_exceeded', retry_after: expect.any(Number) },
  })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await server.call('getHealth', '/health')).status).toBe(200)
  expect((await server.call('getMetrics', '/metrics')).status).toBe(200)
})

test('each key has a rate limit of its own', async () => {
  await using server = await startTestServer({ apiKeys: ['one', 'two'], rateLimitPerMinute: 1 })
  const status = async (key: string) =>
    (await server.call('getConfig', '/api/config', { headers: { 'X-API-Key': key } })).status
  expect([await status('one'), await status('one'), await status('two')]).toEqual([200, 429, 200])
})

test('unknown paths and wrong methods have JSON errors, the latter with Allow', async () => {
  await using server = await startTestServer()
  const missing = await supertest(server.url).get('/api/nope').expect(404)
  expect(missing.body).toEqual({ error: 'not_found', message: expect.any(String), details: {} })
  const wrong = await supertest(server.url).delete('/api/config').expect(405)
  expect(wrong.body.error).toBe('method_not_allowed')
  expect(String(wrong.headers.allow).split(', ').sort()).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST'])
  const options = await supertest(server.url).options('/api/config').expect(204)
  expect(options.headers.allow).toContain('POST')
  const upgrade = await supertest(server.url).get('/ws/events').expect(426)
  expect(upgrade.body.error).toBe('upgrade_required')
  await supertest(server.url).get('/api/streams/%zz').expect(400)
  await supertest(server.url).head('/api/config').expect(200)
})

test('bodies: JSON only, whole, valid, and up to the limit', async () => {
  await using server = await startTestServer({ bodyLimitBytes: 1024 })
  const post = (body: string, type = 'application/json') =>
    server.call('updateConfig', '/api/config', { method: 'POST', body, headers: { 'Content-Type': type } })
  const padded = (bytes: number) => `{"transactions":{}${' '.repeat(bytes - 20)} }`
  expect(padded(1024)).toHaveLength(1024)
  expect((await post(padded(1024))).status).toBe(200)
  expect(await post(padded(1025))).toMatchObject({
    status: 413,
    body: { error: 'payload_too_large', details: { limit_bytes: 1024 } },
  })
  expect(await post('{"transactions":{}}', 'text/plain')).toMatchObject({
    status: 415,
    body: { error: 'unsupported_media_type' },
  })
  expect((await post('{"transactions":{}}', 'application/json; charset=utf-8')).status).toBe(200)
  expect((await post('{"transactions":{}}', 'application/json; charset=latin1')).status).toBe(415)
  expect(await post('{"transactions":')).toMatchObject({ status: 400, body: { error: 'invalid_json' } })
  expect(await post('')).toMatchObject({ status: 400, body: { error: 'validation_failed' } })
  expect(await post('[]')).toMatchObject({ status: 400 })
  expect(await post('{"__proto__":{"polluted":1}}')).toMatchObject({ status: 400 })
  expect(await post(`${'['.repeat(500)}${']'.repeat(500)}`)).toMatchObject({ status: 400 })
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('a chunked body is cut at the limit too', async () => {
  await using server = await startTestServer({ bodyLimitBytes: 1024 })
  const stream = new ReadableStream({
    start(controller) {
      for (let k = 0; k < 4; k += 1) controller.enqueue(new Uint8Array(512).fill(0x20))
      controller.close()
    },
  })
  const init = {
    method: 'POST',
    body: stream,
    duplex: 'half',
    headers: { 'Content-Type': 'application/json' },
  } as RequestInit
  expect((await server.call('updateConfig', '/api/config', init)).status).toBe(413)
})

test('deep nesting is refused, not fatal', async () => {
  await using server = await startTestServer()
  const depth = 100_000
  const answer = await server.call('validateConfig', '/api/config/validate', {
    method: 'POST',
    body: '['.repeat(depth) + ']'.repeat(depth),
    headers: { 'Content-Type': 'application/json' },
  })
  expect(answer.status).toBeLessThan(500)
  expect((await server.call('getHealth', '/health')).status).toBe(200)
})

test('a body that does not arrive in time is answered 408', async () => {
  await using server = await startTestServer({ requestTimeoutMs: 200 })
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.write('POST /api/config HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{')
  let answer = ''
  for await (const chunk of socket) answer += chunk
  expect(answer).toMatch(/^HTTP\/1.1 408 /)
  expect(answer).toContain('"error":"request_timeout"')
})

test('validation names each place and every reason, and unknown query parameters are refused', async () => {
  await using server = await startTestServer()
  const bad = await server.call(
    'updateConfig',
    '/api/config',
    json({ global: { period_months: 0, seeds: 1 }, transactions: { target_count: 'x' } }),
  )
  expect(bad).toMatchObject({ status: 400, body: { error: 'validation_failed' } })
  const { errors } = (bad.body as { details: { errors: { pointer: string }[] } }).details
  expect(errors.map((error) => error.pointer).sort()).toEqual([
    '/global/period_months',
    '/global/seeds',
    '/transactions/target_count',
  ])
  expect((await server.call('listStreams', '/api/streams?limit=0')).status).toBe(400)
  expect((await server.call('listStreams', '/api/streams?limit=501')).status).toBe(400)
  expect((await server.call('listStreams', '/api/streams?limit=1&limit=2')).status).toBe(400)
  expect((await server.call('listStreams', '/api/streams?surprise=1')).status).toBe(400)
  expect((await server.call('getStream', '/api/streams/UPPER')).status).toBe(400)
})

test('every answer carries a request id, a sane one of the client is kept, and security headers', async () => {
  await using server = await startTestServer()
  const get = (id: string) => fetch(`${server.url}/api/nope`, { headers: { 'X-Request-Id': id } })
  expect((await get('abc-123')).headers.get('x-request-id')).toBe('abc-123')
  expect((await get('x'.repeat(200))).headers.get('x-request-id')).toHaveLength(16)
  const answer = await fetch(`${server.url}/api/nope`)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

/** The body of a failure with this status, in the form of the operation. */
function failureOf(id: OperationId, status: number): object {
  const { failureForm } = operations[id]
  if (failureForm === 'command') {
    const error = { code: 'SOME_CODE', message: 'm', details: {} }
    return { type: 'response', request_id: 'a', status: 'error', success: false, error }
  }
  if (failureForm === 'sync') return { error: 'm', code: 'SOME_CODE', request_id: 'a' }
  if (failureForm === 'admin') return { code: status, message: 'm' }
  if (failureForm === 'hub' && (status === 401 || status === 500)) return { error: 'E', message: 'm', code: 'C' }
  const body = { error: 'some_code', message: 'm', details: {} }
  return status === 429 ? { ...body, error: 'rate_limit_exceeded', retry_after: 1 } : body
}

test('the operation table and the response validators cover each other', () => {
  for (const id of all) {
    for (const status of operations[id].failures) {
      expect(responseProblems(id, status, failureOf(id, status)), `${id} ${status}`).toEqual([])
    }
    expect(responseProblems(id, 418, {})).not.toEqual([])
  }
})

test('requests beyond the in-flight limit are refused with 503', async () => {
  await using server = await startTestServer({ maxInFlight: 1 })
  const { body } = await server.call('startStream', '/api/stream/start', json({ count: 1_000_000, rate: 1 }))
  const { stream_id } = body as { stream_id: string }
  const abort = new AbortController()
  const download = await fetch(`${server.url}/api/streams/${stream_id}/entries`, { signal: abort.signal })
  expect(download.status).toBe(200)
  expect(await server.call('getConfig', '/api/config')).toMatchObject({ status: 503, body: { error: 'overloaded' } })
  abort.abort()
})
