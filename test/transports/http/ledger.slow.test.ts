import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manifestsMax, summedEntriesMax } from '../../../src/runs/mod.ts'
import { evaluationsMax } from '../../../src/transports/http/handlers/ledger.ts'
import { json, startTestServer, type TestServer } from '../../support/server.ts'

const count = 1000
let server: TestServer
let run: string

beforeAll(async () => {
  server = await startTestServer()
  await server.call(
    'updateConfig',
    '/api/config',
    json({
      companies: [{ code: 'US1' }, { code: 'DE1', country: 'DE', currency: 'EUR', volume_weight: 0.5 }],
      anomaly_injection: { enabled: true },
    }),
  )
  const { body } = await server.call('startStream', '/api/stream/start', json({ count, seed: 11 }))
  run = `/api/streams/${(body as { stream_id: string }).stream_id}`
})

afterAll(() => server.stop())

interface Manifest {
  readonly synthetic: object
  readonly configuration: object
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}

interface Listing {
  readonly entries: number
  readonly files: readonly { readonly name: string; readonly rows?: number; readonly sha256?: string }[]
}

const text = async (path: string): Promise<string> => (await fetch(`${server.url}${path}`)).text()
const lines = async (path: string): Promise<Record<string, unknown>[]> =>
  (await text(path))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
const minor = (value: unknown): number => Math.round(Number(value) * 100)

test('a run lists its tables, and every table can be read', async () => {
  const { body } = await server.call('listTables', `${run}/tables`)
  const { tables } = body as { tables: { name: string; units: number }[] }
  expect(tables.map(({ name }) => name)).toContain('documents')
  for (const { name, units } of tables) {
    expect([name, units > 0]).toEqual([name, true])
    expect([name, (await text(`${run}/tables/${name}?limit=20&format=csv`)).includes(',')]).toEqual([name, true])
  }
})

test('a range of a table alone is the range inside the whole, in every form', async () => {
  for (const table of ['vendors', 'documents', 'labels', 'assets']) {
    const whole = await text(`${run}/tables/${table}`)
    const parts = [await text(`${run}/tables/${table}?limit=37`), await text(`${run}/tables/${table}?from=37`)]
    expect([table, parts.join('') === whole]).toEqual([table, true])
    const array = JSON.parse(await text(`${run}/tables/${table}?format=json`)) as unknown[]
    expect([table, array.length]).toEqual([table, whole.trim().split('\n').length])
  }
})

test('a Parquet download is read by an independent reader and says the same', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tallymill-parquet-'))
  const file = join(directory, 'lines.parquet')
  const answer = await fetch(`${server.url}${run}/tables/lines?format=parquet`)
  expect(answer.headers.get('content-type')).toContain('application/vnd.apache.parquet')
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  const connection = await (await DuckDBInstance.create()).connect()
  const read = await connection.runAndReadAll(
    `select count(*)::int, sum(debit)::varchar, sum(credit)::varchar from '${file}'`,
  )
  const [rows, debit, credit] = read.getRows()[0]!
  const entries = await lines(`${run}/entries`)
  const all = entries.flatMap((entry) => entry.lines as { debit: string }[])
  expect([rows, debit]).toEqual([all.length, credit])
  expect(minor(debit)).toBe(all.reduce((sum, line) => sum + minor(line.debit), 0))
  rmSync(directory, { recursive: true })
})

test('a trial balance of any month adds up to zero for every company, and the next one opens with it', async () => {
  const balance = async (period: string) =>
    (await server.call('readTrialBalance', `${run}/trial-balance?period=${period}`)).body as {
      rows: Record<string, unknown>[]
    }
  const march = await balance('2024-03')
  for (const code of ['US1', 'DE1']) {
    const own = march.rows.filter((row) => row.company_code === code)
    expect(own.length).toBeGreaterThan(20)
    expect(own.reduce((sum, row) => sum + minor(row.closing_balance), 0)).toBe(0)
  }
  const april = await balance('2024-04')
  for (const row of march.rows) {
    const next = april.rows.find((other) => other.company_code === row.company_code && other.account === row.account)
    expect(next!.opening_balance).toBe(row.closing_balance)
  }
})

test('the consolidated books add up to zero; a month outside the run is refused', async () => {
  const { body } = await server.call('readConsolidation', `${run}/consolidation?period=2024-12`)
  const { rows } = body as { rows: Record<string, unknown>[] }
  expect(rows.reduce((sum, row) => sum + minor(row.consolidated), 0)).toBe(0)
  const refused = await server.call('readTrialBalance', `${run}/trial-balance?period=2031-01`)
  expect(refused).toMatchObject({ status: 400, body: { error: 'range_out_of_bounds' } })
})

test('every format lists its files, and each can be downloaded, compressed too', async () => {
  for (const format of [
    'ndjson',
    'json',
    'csv',
    'csv-flat',
    'parquet',
    'fec',
    'gobd',
    'saft',
    'acdoca',
    'ocel',
    'graph',
  ]) {
    const { body } = await server.call('listExportFiles', `${run}/exports/${format}`)
    const { files, content } = body as { files: { name: string }[]; content: string }
    expect([format, content, files.length > 0]).toEqual([format, 'synthetic', true])
    const [first] = files as [{ name: string }]
    const path = `${run}/exports/${format}/file?name=${encodeURIComponent(first.name)}`
    const plain = Buffer.from(await (await fetch(`${server.url}${path}`)).arrayBuffer())
    expect([format, plain.length > 100]).toEqual([format, true])
    if (format === 'parquet') continue
    const packed = Buffer.from(await (await fetch(`${server.url}${path}&compress=gzip`)).arrayBuffer())
    expect([format, gunzipSync(packed).equals(plain)]).toEqual([format, true])
  }
})

test('a manifest tells what an export is made from, and the rows, size and SHA-256 of every file', async () => {
  for (const format of ['csv', 'parquet', 'fec', 'saft']) {
    const answer = await fetch(`${server.url}${run}/exports/${format}/file?name=manifest.json`)
    expect([format, answer.status]).toEqual([format, 200])
    const manifest = (await answer.json()) as Manifest
    expect(manifest).toMatchObject({ generator: 'tallymill', seed: 11, entries: count, format })
    expect(manifest.synthetic).toMatchObject({ content: 'synthetic' })
    expect(manifest.configuration).toMatchObject({ transactions: { target_count: count } })
    const { body } = await server.call('listExportFiles', `${run}/exports/${format}`)
    const listed = (body as { files: object[] }).files
    expect(listed).toMatchObject(manifest.files)
    for (const { name, bytes, sha256 } of manifest.files) {
      const path = `${run}/exports/${format}/file?name=${encodeURIComponent(name)}`
      const file = Buffer.from(await (await fetch(`${server.url}${path}`)).arrayBuffer())
      expect([name, file.length]).toEqual([name, bytes])
      expect([name, createHash('sha256').update(file).digest('hex')]).toEqual([name, sha256])
    }
  }
})

test('rows are those of a table and the entries of a file for audit; before the manifest they are not told', async () => {
  const listing = async (format: string) =>
    (await server.call('listExportFiles', `${run}/exports/${format}`)).body as Listing
  expect((await listing('gobd')).files.filter(({ sha256 }) => sha256 !== undefined)).toEqual([])
  await text(`${run}/exports/gobd/file?name=manifest.json`)
  const { files, entries } = await listing('gobd')
  const postings = files.filter(({ name }) => name.endsWith('buchungen.csv'))
  expect(postings.length).toBe(2)
  expect([postings.reduce((sum, { rows }) => sum + rows!, 0), entries]).toEqual([count, count])
})

test('as many manifests as the limit are made at once; those who ask for the same one share it', async () => {
  const ask = (format: string) => server.call('downloadExportFile', `${run}/exports/${format}/file?name=manifest.json`)
  const formats = ['acdoca', 'acdoca', ...['graph', 'ocel'].slice(0, manifestsMax)]
  const answers = await Promise.all(formats.map(ask))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503])
  expect((await ask('graph')).status).toBe(200)
})

test('the manifest of a run above the limit is refused', async () => {
  await using other = await startTestServer()
  const { body } = await other.call('startStream', '/api/stream/start', json({ count: summedEntriesMax + 1, rate: 1 }))
  const large = `/api/streams/${(body as { stream_id: string }).stream_id}`
  const refused = await other.call('downloadExportFile', `${large}/exports/ndjson/file?name=manifest.json`)
  expect(refused).toMatchObject({ status: 409, body: { error: 'run_too_large' } })
})

test('a table or a file that does not exist is named in the refusal', async () => {
  const noTable = await server.call('readTable', `${run}/tables/unicorns`)
  expect(noTable).toMatchObject({ status: 404, body: { error: 'table_not_found', details: { table: 'unicorns' } } })
  const noFile = await server.call('downloadExportFile', `${run}/exports/fec/file?name=other.txt`)
  expect(noFile).toMatchObject({ status: 404, body: { error: 'table_not_found' } })
  const beyond = await server.call('readTable', `${run}/tables/vendors?from=99999999`)
  expect(beyond).toMatchObject({ status: 400, body: { error: 'range_out_of_bounds' } })
})

test('a run above the limit is not added up on request', async () => {
  await using other = await startTestServer()
  const { body } = await other.call('startStream', '/api/stream/start', json({ count: summedEntriesMax + 1, rate: 1 }))
  const large = `/api/streams/${(body as { stream_id: string }).stream_id}`
  expect(await other.call('readTrialBalance', `${large}/trial-balance`)).toMatchObject({
    status: 409,
    body: { error: 'run_too_large', details: { limit: summedEntriesMax } },
  })
})

test('the report of a run has gates for every profile, as JSON and as a page that loads nothing', async () => {
  const { body } = await server.call('getReport', `${run}/report`)
  const report = body as { entries: number; gates: Record<string, { results: { name: string; status: string }[] }> }
  expect(report.entries).toBe(count)
  const status = (name: string) => report.gates.default!.results.find((result) => result.name === name)!.status
  for (const name of [
    'balance_coherence',
    'subledger_reconciliation',
    'document_chain_integrity',
    'referential_integrity',
  ]) {
    expect([name, status(name)]).toEqual([name, 'passed'])
  }
  const page = await text(`${run}/report?format=html`)
  expect(page).toMatch(/^<!doctype html>/i)
  expect(page).not.toMatch(/src="http|href="http/)
})

test('a configuration is evaluated without a run, and an impossible one is refused', async () => {
  const update = { transactions: { target_count: 800 }, fraud: { enabled: true, fraud_rate: 0.02 } }
  const { status, body } = await server.call('evaluateConfiguration', '/api/evaluate', json(update))
  expect([status, (body as { entries: number }).entries]).toEqual([200, 800])
  const refused = await server.call(
    'evaluateConfiguration',
    '/api/evaluate',
    json({ fraud: { enabled: true, fraud_rate: 0.9 } }),
  )
  expect(refused).toMatchObject({ status: 400, body: { error: 'invalid_configuration' } })
})

test('as many evaluations as the limit go on at once, and one more is refused', async () => {
  const evaluate = () =>
    server.call('evaluateConfiguration', '/api/evaluate', json({ transactions: { target_count: 1500 } }))
  const answers = await Promise.all(Array.from({ length: evaluationsMax + 1 }, evaluate))
  expect(answers.map(({ status }) => status).sort()).toEqual([...new Array<number>(evaluationsMax).fill(200), 503])
  expect((await evaluate()).status).toBe(200)
})
