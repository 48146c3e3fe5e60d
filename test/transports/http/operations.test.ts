import { expect, test } from 'vitest'
import type { Configuration, Entry, Run } from '../../../src/contract/mod.ts'
import { eventually, json, startTestServer, type TestServer } from '../../support/server.ts'

const post = { method: 'POST' }

async function startRun(server: TestServer, request: object): Promise<string> {
  const { body } = await server.call('startStream', '/api/stream/start', json(request))
  return (body as { stream_id: string }).stream_id
}

async function runOf(server: TestServer, streamId: string): Promise<Run> {
  return (await server.call('getStream', `/api/streams/${streamId}`)).body
}

const ended = (server: TestServer, streamId: string) =>
  eventually(async () => {
    const run = await runOf(server, streamId)
    return run.ended_at !== undefined && run
  })

test('the configuration merges deeply, keeps what is not named, and accepts the flat form', async () => {
  await using server = await startTestServer()
  const current = async () => (await server.call('getConfig', '/api/config')).body as Configuration
  const before = await current()
  expect(before).toMatchObject({
    global: { seed: 42, industry: 'manufacturing', start_date: '2024-01-01', period_months: 12 },
    transactions: { target_count: 100_000 },
  })
  await server.call('updateConfig', '/api/config', json({ transactions: { target_count: 50_000 } }))
  expect(await current()).toEqual({ ...before, transactions: { target_count: 50_000 } })
  const flat = {
    industry: 'retail',
    start_date: '2023-07-01',
    period_months: 6,
    seed: null,
    coa_complexity: 'small',
    companies: [
      {
        code: 'C001',
        name: 'Acme',
        currency: 'USD',
        country: 'US',
        annual_transaction_volume: 10_000,
        volume_weight: 1,
      },
    ],
    fraud_enabled: true,
    fraud_rate: 0.01,
  }
  expect((await server.call('updateConfig', '/api/config', json(flat))).status).toBe(200)
  expect(await current()).toMatchObject({
    global: { seed: 42, industry: 'retail', start_date: '2023-07-01', period_months: 6 },
    transactions: { target_count: 5_000 },
    companies: [{ code: 'C001', volume_weight: 1 }],
    business_processes: { o2c: 0.5 },
    fraud: { enabled: true, fraud_rate: 0.01 },
  })
})

test('validate judges and applies nothing; an impossible update is refused with its reason', async () => {
  await using server = await startTestServer()
  const verdict = async (document: unknown) =>
    (await server.call('validateConfig', '/api/config/validate', json(document))).body
  expect(await verdict({ transactions: { target_count: 5 } })).toEqual({ valid: true, errors: [] })
  expect(await verdict({ global: { start_date: '2023-02-30' } })).toMatchObject({
    valid: false,
    errors: [{ pointer: '/global/start_date' }],
  })
  expect(await verdict(7)).toMatchObject({ valid: false })
  const refused = await server.call('updateConfig', '/api/config', json({ business_processes: { o2c: 0.9 } }))
  expect(refused).toMatchObject({
    status: 400,
    body: { error: 'invalid_configuration', details: { errors: [{ pointer: '/business_processes' }] } },
  })
  expect((await server.call('getConfig', '/api/config')).body).toMatchObject({
    transactions: { target_count: 100_000 },
    business_processes: { o2c: 0.25 },
  })
})

test('control without a run is 409; a second start is 409 with the running id; pause and resume are idempotent', async () => {
  await using server = await startTestServer()
  for (const id of ['pauseStream', 'resumeStream', 'stopStream'] as const) {
    const path = `/api/stream/${id.replace('Stream', '')}`
    expect(await server.call(id, path, post), id).toMatchObject({ status: 409, body: { error: 'no_active_stream' } })
  }
  expect(await server.call('triggerPattern', '/api/stream/trigger/month_end', post)).toMatchObject({ status: 409 })
  const streamId = await startRun(server, { count: 100_000, rate: 100 })
  expect(await server.call('startStream', '/api/stream/start', post)).toMatchObject({
    status: 409,
    body: { error: 'stream_already_running', details: { stream_id: streamId } },
  })
  for (const expected of ['paused', 'paused'])
    expect((await server.call('pauseStream', '/api/stream/pause', json({}))).body).toMatchObject({ status: expected })
  expect(await runOf(server, streamId)).toMatchObject({ state: 'paused', paused_by: 'user' })
  for (const expected of ['resumed', 'resumed'])
    expect((await server.call('resumeStream', '/api/stream/resume', post)).body).toMatchObject({ status: expected })
  expect((await server.call('stopStream', '/api/stream/stop', post)).body).toMatchObject({ status: 'stopped' })
  expect(await runOf(server, streamId)).toMatchObject({ state: 'stopped' })
  expect(await server.call('resumeStream', '/api/stream/resume', json({ stream_id: streamId }))).toMatchObject({
    status: 409,
    body: { error: 'stream_not_resumable' },
  })
  expect(
    await server.call('resumeStream', '/api/stream/resume', json({ stream_id: '0000000000000000' })),
  ).toMatchObject({ status: 404 })
})

test('patterns are listed, older names are understood, and an unknown one is refused with the list', async () => {
  await using server = await startTestServer()
  const { patterns } = (await server.call('listPatterns', '/api/patterns')).body as { patterns: { name: string }[] }
  expect(patterns.map((pattern) => pattern.name)).toEqual(['month_end', 'quarter_end', 'year_end'])
  const unknown = await server.call('triggerPattern', '/api/stream/trigger/christmas', post)
  expect(unknown).toMatchObject({
    status: 400,
    body: { error: 'unknown_pattern', details: { patterns: ['month_end', 'quarter_end', 'year_end'] } },
  })
  await startRun(server, { count: 10_000, rate: 100 })
  expect((await server.call('triggerPattern', '/api/stream/trigger/year_end_spike', post)).body).toMatchObject({
    pattern: 'year_end',
  })
})

test('a run is listed newest first, in pages, and ends with its totals', async () => {
  await using server = await startTestServer()
  const ids: string[] = []
  for (const count of [10, 20, 30]) {
    const id = await startRun(server, { count })
    await ended(server, id)
    ids.unshift(id)
  }
  const page = (query: string) => server.call('listStreams', `/api/streams?${query}`)
  const first = (await page('limit=2')).body as { streams: Run[]; next_before: string }
  expect(first.streams.map((run) => run.stream_id)).toEqual(ids.slice(0, 2))
  const second = (await page(`limit=2&before=${first.next_before}`)).body as { streams: Run[]; next_before?: string }
  expect(second.streams.map((run) => run.stream_id)).toEqual(ids.slice(2))
  expect(second.next_before).toBeUndefined()
  expect((await page('before=0000000000000000')).status).toBe(404)
  const run = await runOf(server, ids[0] ?? '')
  expect(run).toMatchObject({ state: 'completed', current: 30, total: 30, percent: 100 })
  expect(run.totals.debit).toBe(run.totals.credit)
})

test('downloads: every format has the same entries, ranges stitch, edges hold', async () => {
  await using server = await startTestServer()
  const id = await startRun(server, { count: 1500 })
  const text = async (query: string) => (await fetch(`${server.url}/api/streams/${id}/entries?${query}`)).text()
  const whole = await text('')
  expect(whole.split('\n').filter(Boolean)).toHaveLength(1500)
  expect((await text('from=0&limit=700')) + (await text('from=700&limit=1')) + (await text('from=701'))).toBe(whole)
  const asJson = JSON.parse(await text('format=json&from=10&limit=600')) as Entry[]
  expect(asJson).toEqual(
    whole
      .split('\n')
      .slice(10, 610)
      .map((line) => JSON.parse(line)),
  )
  expect(await text('from=1500')).toBe('')
  expect(await text('from=1500&format=json')).toBe('[]')
  const rows = (await text('format=csv&limit=5')).trim().split('\n')
  const lines = asJsonLines(whole, 5)
  expect(rows).toHaveLength(1 + lines)
  const bad = await server.call('downloadEntries', `/api/streams/${id}/entries?from=1501`)
  expect(bad).toMatchObject({ status: 400, body: { error: 'range_out_of_bounds' } })
  expect((await server.call('downloadEntries', '/api/streams/0000000000000000/entries')).status).toBe(404)
})

const asJsonLines = (ndjson: string, count: number) =>
  ndjson
    .split('\n')
    .slice(0, count)
    .reduce((sum, line) => sum + (JSON.parse(line) as Entry).lines.length, 0)

test('entries that are not emitted yet can be read, and an entry is found by its document id', async () => {
  await using server = await startTestServer()
  const id = await startRun(server, { count: 1_000_000, rate: 1 })
  const { body } = await server.call('downloadEntries', `/api/streams/${id}/entries?from=999999`)
  const entry = JSON.parse(body as string) as Entry
  expect(entry.sequence).toBe(999_999)
  expect((await server.call('getEntry', `/api/streams/${id}/entries/${entry.document_id}`)).body).toEqual(entry)
  const unknown = await server.call('getEntry', `/api/streams/${id}/entries/00000000-0000-8000-8000-000000000000`)
  expect(unknown).toMatchObject({ status: 404, body: { error: 'entry_not_found' } })
  expect((await server.call('getEntry', `/api/streams/${id}/entries/abc`)).status).toBe(400)
})

test('control actions are audited with who, what and when', async () => {
  await using server = await startTestServer({ apiKeys: ['secret'] })
  const headers = { 'X-API-Key': 'secret', 'X-Request-Id': 'my-request' }
  await server.call('updateConfig', '/api/config', {
    ...json({ transactions: { target_count: 77 } }),
    headers: { ...headers, 'Content-Type': 'application/json' },
  })
  await server.call('startStream', '/api/stream/start', { method: 'POST', headers })
  const { body } = await server.call('listAuditRecords', '/api/audit?limit=1', { headers })
  const page = body as { records: { action: string; actor: string; request_id: string }[]; next_before: number }
  expect(page.records[0]).toMatchObject({
    action: 'stream.start',
    request_id: 'my-request',
    actor: expect.stringMatching(/^[0-9a-f]{12}$/),
  })
  const older = await server.call('listAuditRecords', `/api/audit?before=${page.next_before}`, { headers })
  expect((older.body as typeof page).records[0]).toMatchObject({
    action: 'config.update',
    details: { update: { transactions: { target_count: 77 } } },
  })
  expect(JSON.stringify([body, older.body])).not.toContain('secret')
})

test('health, readiness, metrics and the contracts are served', async () => {
  await using server = await startTestServer()
  expect((await server.call('getHealth', '/health')).body).toMatchObject({
    status: 'healthy',
    state: 'ready',
    active_streams: 0,
  })
  for (const [id, path] of [
    ['getHealthLive', '/health/live'],
    ['getLive', '/live'],
    ['getHealthReady', '/health/ready'],
    ['getReady', '/ready'],
  ] as const) {
    expect((await server.call(id, path)).status, id).toBe(200)
  }
  const metrics = (await server.call('getMetrics', '/metrics')).body as string
  for (const name of ['http_request_duration_seconds', 'tallymill_entries_total', 'synth_entries_generated_total'])
    expect(metrics).toContain(name)
  expect((await server.call('getOpenapi', '/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' })
  expect((await server.call('getAsyncapi', '/api/asyncapi.json')).body).toMatchObject({ asyncapi: '3.0.0' })
  const page = await server.call('getDocs', '/api/docs')
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
  for (const asset of ['start.js', 'swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']) {
    const answer = await fetch(`${server.url}/api/docs/${asset}`)
    expect((await answer.arrayBuffer()).byteLength, asset).toBeGreaterThan(50)
  }
  expect((await server.call('getDocsAsset', '/api/docs/package.json')).status).toBe(400)
})
