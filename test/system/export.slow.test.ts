import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import { readConfiguration } from '../../src/cli/configuration-file.ts'
import { exportRun } from '../../src/cli/exporting/export.ts'
import type { Configuration, ExportFormat } from '../../src/generation/mod.ts'
import { defaultConfiguration, GenerationPool } from '../../src/runs/mod.ts'
import { eventually } from '../support/server.ts'
import { TallymillProcess } from './process.ts'

const root = mkdtempSync(join(tmpdir(), 'tallymill-export-'))
afterAll(() => rmSync(root, { recursive: true }))

async function run(...argv: string[]) {
  await using started = new TallymillProcess(argv)
  return await started.finished()
}

// A little more than the entries of one part of a file, so that an export has a second part.
const count = 2_100
const config = join(root, 'run.yaml')
writeFileSync(
  config,
  `global: { seed: 9 }\ntransactions: { target_count: ${count} }\nfraud: { enabled: true }\nanomaly_injection: { enabled: true }\n`,
)

const argumentsOf = (directory: string, format: string): string[] => [
  'generate',
  '--config',
  config,
  '--format',
  format,
  '--worker-threads',
  '1',
  '--out',
  join(root, directory),
]

const poolOf = (workerThreads: number) => new GenerationPool({ workerThreads, admission: () => Promise.resolve() })
// One thread for all that is not about threads: a new one would have to make its plan and warm up every time.
const oneThread = poolOf(1)
afterAll(() => oneThread.close())

interface ExportVariation {
  readonly pool?: GenerationPool
  readonly configuration?: Configuration
  readonly codec?: 'uncompressed' | 'gzip'
}

/** Exports as the command does, in this process. */
async function exportTo(
  directory: string,
  format: ExportFormat,
  { pool = oneThread, configuration, codec = 'uncompressed' }: ExportVariation = {},
): Promise<void> {
  await exportRun({
    configuration: configuration ?? (await readConfiguration(config)),
    format,
    codec,
    pool,
    path: join(root, directory),
    progress: () => undefined,
  })
}

const contents = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, directory)).map((name) => [
      name,
      readFileSync(join(root, directory, name)).toString('base64'),
    ]),
  )

test('an export is the same bytes with one thread and with three, and its manifest says what they are', async () => {
  await exportTo('one', 'ndjson')
  const pool = poolOf(3)
  await exportTo('three', 'ndjson', { pool }).finally(() => pool.close())
  expect(contents('one')).toEqual(contents('three'))
  const manifest = JSON.parse(readFileSync(join(root, 'one', 'manifest.json'), 'utf8'))
  expect(manifest).toMatchObject({
    generator: 'tallymill',
    seed: 9,
    entries: count,
    synthetic: { content: 'synthetic' },
  })
  expect(manifest.files.find((file: { name: string }) => file.name === 'entries.ndjson').rows).toBe(count)
})

test('an export that was interrupted goes on to the same bytes', async () => {
  await exportTo('whole', 'parquet')
  await using started = new TallymillProcess(argumentsOf('parts', 'parquet'))
  await eventually(() => started.stderr.includes('documents.parquet'))
  started.child.kill('SIGKILL')
  await started.finished()
  expect((await run(...argumentsOf('parts', 'parquet'))).code).toBe(0)
  expect(contents('parts')).toEqual(contents('whole'))
})

test('Parquet and CSV exports are read by an independent reader, with sound keys between their tables', async () => {
  await exportTo('csv', 'csv')
  const connection = await (await DuckDBInstance.create()).connect()
  const one = async (sql: string) => (await connection.runAndReadAll(sql)).getRows()[0]!.map(String)
  const parquet = (table: string) => `'${join(root, 'whole', table)}.parquet'`
  const csv = (table: string) => `read_csv('${join(root, 'csv', table)}.csv', all_varchar=true)`
  expect(await one(`select count(*), sum(debit)=sum(credit) from ${parquet('lines')}`)).toEqual(
    await one(`select count(*), sum(debit::decimal(18,2))=sum(credit::decimal(18,2)) from ${csv('lines')}`),
  )
  for (const [table, key, named] of [
    ['vendors', 'vendor_id', 'V'],
    ['customers', 'customer_id', 'C'],
    ['materials', 'material_id', 'M'],
    ['employees', 'employee_id', 'E'],
    ['assets', 'asset_id', 'A'],
  ] as const) {
    const missing = `select count(*) from ${parquet('lines')} l anti join ${parquet(table)} t on l.named_id = t.${key} where l.named_id like '${named}%'`
    expect([table, await one(missing)]).toEqual([table, ['0']])
  }
  const documents = `select count(*) from ${parquet('entries')} e anti join ${parquet('documents')} d on e.source_document = d.document where e.source_document is not null and e.sequence > 1700 and e.posting_date > '2024-11-01'`
  expect(await one(documents)).toEqual(['0'])
  expect(await one(`select count(*) = count(distinct anomaly_id) from ${parquet('labels')}`)).toEqual(['true'])
})

test('evaluate passes a sound export and fails one that was changed', async () => {
  const base = defaultConfiguration()
  await exportTo('sound', 'ndjson', {
    configuration: { ...base, transactions: { target_count: 5_000 } },
    codec: 'gzip',
  })
  const sound = await run('evaluate', join(root, 'sound'))
  expect([sound.code, sound.stdout]).toEqual([0, expect.stringContaining('5000 entries, profile default: passed')])
  truncateSync(join(root, 'three', 'vendors.ndjson'), 10)
  const changed = await run('evaluate', join(root, 'three'))
  expect([changed.code, changed.stdout]).toEqual([1, expect.stringContaining('vendors.ndjson')])
  const none = await run('evaluate', root)
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('no finished export')])
})

test('a finished directory and one of another configuration are left alone', async () => {
  const again = await run(...argumentsOf('one', 'ndjson'))
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('finished export')])
  writeFileSync(
    join(root, 'parts', '.tallymill-export.json'),
    JSON.stringify({ planHash: 'other', format: 'parquet', compression: 'uncompressed', files: {} }),
  )
  rmSync(join(root, 'parts', 'manifest.json'))
  await expect(exportTo('parts', 'parquet')).rejects.toThrow('another configuration')
})

test('an impossible configuration file is refused with pointer, value and what is allowed', async () => {
  const file = join(root, 'bad.yaml')
  writeFileSync(file, 'fraud: { enabled: true, fraud_rate: 0.9 }\n')
  const refused = await run('generate', '--config', file, '--out', join(root, 'never'))
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('/fraud/fraud_rate')])
})
