import { status } from '@grpc/grpc-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Entry } from '../../../src/contract/mod.ts'
import { collect, failureOf, grpcClient } from '../../support/grpc.ts'
import { eventually, json, startTestServer, type TestServer } from '../../support/server.ts'

// For every test that needs nothing special of its server.
let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})

afterAll(() => server.stop())

test('the configuration goes round as YAML, and updates are partial', async () => {
  using client = grpcClient('synth', server.grpcAddress)
  const { yaml } = await client.unary('GetConfig', {})
  expect(parse(yaml as string)).toEqual((await server.call('getConfig', '/api/config')).body)
  expect(await client.unary('SetConfig', { yaml })).toMatchObject({ success: true })
  await client.unary('SetConfig', { yaml: 'transactions: {target_count: 321}' })
  expect((await server.call('getConfig', '/api/config')).body).toMatchObject({ transactions: { target_count: 321 } })
})

test('a bad configuration is INVALID_ARGUMENT with the reason and changes nothing', async () => {
  using client = grpcClient('synth', server.grpcAddress)
  for (const yaml of ['a: [', 'global: {period_months: 0}', 'unknown: 1', '- 1', 'a: &a [1]\nb: *a']) {
    const failure = await failureOf(client.unary('SetConfig', { yaml }))
    expect(failure, yaml).toMatchObject({ code: status.INVALID_ARGUMENT, error: 'invalid_configuration' })
  }
  expect((await server.call('getConfig', '/api/config')).body).toMatchObject({ global: { period_months: 12 } })
})

test('StartGeneration yields exactly count entries, the same as everywhere else', async () => {
  using client = grpcClient('synth', server.grpcAddress)
  const entries = await collect(client.stream('StartGeneration', { count: 1100 }))
  expect(entries).toHaveLength(1100)
  const { body } = await server.call('startStream', '/api/stream/start', json({ count: 1100 }))
  const { stream_id } = body as { stream_id: string }
  const download = await (await fetch(`${server.url}/api/streams/${stream_id}/entries`)).text()
  const expected = download
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry)
  expect(entries).toEqual(
    expected.map(({ document_id, posting_date, company_code, lines }) => ({
      document_id,
      posting_date,
      company_code,
      lines: lines.map(({ account, debit, credit }) => ({ account, debit, credit })),
    })),
  )
})

test('without a count the configuration decides, and impossible counts are refused', async () => {
  using client = grpcClient('synth', server.grpcAddress)
  await client.unary('SetConfig', { yaml: 'transactions: {target_count: 40}' })
  expect(await collect(client.stream('StartGeneration', {}))).toHaveLength(40)
  for (const count of [0, -1, 1_000_000_001]) {
    expect(await failureOf(collect(client.stream('StartGeneration', { count })))).toMatchObject({
      code: status.INVALID_ARGUMENT,
      error: 'validation_failed',
    })
  }
})

test('a reader that pauses holds the generation back, and one that cancels ends it', async () => {
  using client = grpcClient('synth', server.grpcAddress)
  const active = async () =>
    ((await server.call('getHealth', '/health')).body as { active_streams: number }).active_streams
  await eventually(async () => (await active()) === 0)
  const stream = client.stream('StartGeneration', { count: 1_000_000_000 })
  await stream[Symbol.asyncIterator]().next()
  expect(await active()).toBe(1)
  stream.cancel()
  await eventually(async () => (await active()) === 0)
})

test('StopGeneration ends running streams within a second with CANCELLED', async () => {
  using client = grpcClient('synth', server.grpcAddress)
  const stream = client.stream('StartGeneration', { count: 1_000_000_000 })
  let received = 0
  let stoppedAt = 0
  const reading = (async () => {
    for await (const _entry of stream) {
      received += 1
      if (received === 600) {
        stoppedAt = performance.now()
        expect(await client.unary('StopGeneration', {})).toMatchObject({ success: true })
      }
    }
  })()
  expect(await failureOf(reading)).toMatchObject({ code: status.CANCELLED, error: 'stream_stopped' })
  expect(performance.now() - stoppedAt).toBeLessThan(1_000)
  expect(await client.unary('StopGeneration', {})).toMatchObject({ success: false })
})

test('the same key rule holds on gRPC, reflection included, health excluded', async () => {
  await using server = await startTestServer({ apiKeys: ['secret'] })
  using stranger = grpcClient('synth', server.grpcAddress)
  using friend = grpcClient('synth', server.grpcAddress, { 'x-api-key': 'secret' })
  using bearer = grpcClient('ledger', server.grpcAddress, { authorization: 'Bearer secret' })
  for (const method of ['GetConfig', 'SetConfig', 'StopGeneration']) {
    expect(await failureOf(stranger.unary(method, {})), method).toMatchObject({
      code: status.UNAUTHENTICATED,
      error: 'unauthorized',
    })
  }
  expect(await failureOf(collect(stranger.stream('StartGeneration', {})))).toMatchObject({
    code: status.UNAUTHENTICATED,
  })
  expect(await friend.unary('GetConfig', {})).toHaveProperty('yaml')
  expect(await failureOf(bearer.unary('GetRun', { stream_id: '0000000000000000' }))).toMatchObject({
    code: status.NOT_FOUND,
    error: 'stream_not_found',
  })
})

test('calls count against the rate limit', async () => {
  await using server = await startTestServer({ rateLimitPerMinute: 1 })
  using client = grpcClient('synth', server.grpcAddress)
  await client.unary('GetConfig', {})
  expect(await failureOf(client.unary('GetConfig', {}))).toMatchObject({
    code: status.RESOURCE_EXHAUSTED,
    error: 'rate_limit_exceeded',
  })
})

test('the ledger service starts a run and reads it in batches, from any sequence', async () => {
  using client = grpcClient('ledger', server.grpcAddress)
  const { run } = (await client.unary('StartRun', { count: 1000, seed: 7 })) as {
    run: { stream_id: string; total: number; seed: number }
  }
  expect(run).toMatchObject({ total: 1000, seed: 7 })
  expect(await client.unary('GetRun', { stream_id: run.stream_id })).toMatchObject({
    run: { plan_hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  const batches = await collect(
    client.stream('ReadEntries', { stream_id: run.stream_id, from_sequence: 250, batch_size: 300 }),
  )
  expect(batches.map((batch) => [batch.first_sequence, (batch.entries as unknown[]).length])).toEqual([
    [250, 300],
    [550, 300],
    [850, 150],
  ])
  const entries = batches.flatMap(
    (batch) =>
      batch.entries as {
        sequence: number
        document_id: string
        lines: { debit_minor: number; credit_minor: number }[]
      }[],
  )
  const text = await (await fetch(`${server.url}/api/streams/${run.stream_id}/entries?from=250`)).text()
  const expected = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry)
  expect(entries.map((entry) => entry.document_id)).toEqual(expected.map((entry) => entry.document_id))
  for (const entry of entries) {
    expect(entry.lines.reduce((sum, line) => sum + line.debit_minor - line.credit_minor, 0)).toBe(0)
  }
})

test('a read outside the run or its limits is refused', async () => {
  using client = grpcClient('ledger', server.grpcAddress)
  const { run } = (await client.unary('StartRun', { count: 10 })) as { run: { stream_id: string } }
  const read = (request: object) => collect(client.stream('ReadEntries', { stream_id: run.stream_id, ...request }))
  expect(await read({ from_sequence: 10 })).toEqual([])
  expect(await failureOf(read({ from_sequence: 11 }))).toMatchObject({
    code: status.INVALID_ARGUMENT,
    error: 'range_out_of_bounds',
  })
  expect(await failureOf(read({ batch_size: 2001 }))).toMatchObject({ error: 'validation_failed' })
  expect(await read({ batch_size: 2000 })).toHaveLength(1)
  expect(await failureOf(read({ limit: 0 }))).toMatchObject({ error: 'validation_failed' })
  expect(await failureOf(client.unary('StartRun', { count: -5 }))).toMatchObject({ code: status.INVALID_ARGUMENT })
})

test('a shutdown ends streams with UNAVAILABLE', async () => {
  const server = await startTestServer()
  using client = grpcClient('synth', server.grpcAddress)
  const stream = client.stream('StartGeneration', { count: 1_000_000_000 })
  const reading = (async () => {
    let _stopping: Promise<void> | undefined
    for await (const _entry of stream) _stopping ??= server.stop()
  })()
  expect(await failureOf(reading)).toMatchObject({ code: status.UNAVAILABLE, error: 'shutting_down' })
})
