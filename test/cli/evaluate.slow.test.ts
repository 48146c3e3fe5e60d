import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportRun } from '../../src/cli/exporting/export.ts'
import {
  changedFiles,
  type Manifest,
  readEntries,
  readLabels,
  readManifest,
} from '../../src/cli/exporting/read-export.ts'
import { readRows } from '../../src/cli/exporting/read-rows.ts'
import { frameLength, zstdFrames } from '../../src/cli/exporting/zstd-frames.ts'
import type { ExportFormat } from '../../src/generation/mod.ts'
import { GenerationPool } from '../../src/runs/mod.ts'
import { company, configurationOf } from '../generation/enterprise.ts'
import { TallymillProcess } from '../system/process.ts'

const root = mkdtempSync(join(tmpdir(), 'tallymill-evaluate-'))
afterAll(() => rmSync(root, { recursive: true }))

const configuration = configurationOf({
  count: 1200,
  companies: [company('US1'), company('DE1', 'DE', 'EUR', 0.5)],
  fraudRate: 0.01,
  anomalies: { enabled: true },
  quality: { enabled: true },
})

// One thread for all exports: a new one would have to make its plan and warm up every time.
const pool = new GenerationPool({ workerThreads: 1, admission: () => Promise.resolve() })
afterAll(() => pool.close())

const exportAs = (name: string, format: ExportFormat, codec: 'uncompressed' | 'gzip'): Promise<void> =>
  exportRun({ configuration, format, codec, pool, path: join(root, name), progress: () => undefined })

const forms = ['ndjson', 'json', 'csv', 'csv-flat', 'parquet'] as const
const exports = forms.flatMap((form) => (['uncompressed', 'gzip'] as const).map((codec) => [form, codec] as const))

beforeAll(async () => {
  for (const [form, codec] of exports) await exportAs(`${form}-${codec}`, form, codec)
}, 120_000)

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const manifestOf = (name: string): Promise<Manifest> => readManifest(join(root, name))
const entriesOf = async (name: string) => all(readEntries(join(root, name), await manifestOf(name)))
const labelsOf = async (name: string) => all(readLabels(join(root, name), await manifestOf(name)))

async function evaluate(name: string, ...options: string[]) {
  await using command = new TallymillProcess(['evaluate', join(root, name), ...options])
  return await command.finished()
}

describe('reading an export', () => {
  let entriesAsNdjson: Awaited<ReturnType<typeof entriesOf>>
  let labelsAsNdjson: Awaited<ReturnType<typeof labelsOf>>

  beforeAll(async () => {
    entriesAsNdjson = await entriesOf('ndjson-uncompressed')
    labelsAsNdjson = await labelsOf('ndjson-uncompressed')
  })

  test.each(exports.slice(1))(
    'as %s, %s: the entries and labels are those of NDJSON, field by field',
    async (form, codec) => {
      const entries = await entriesOf(`${form}-${codec}`)
      expect(entries).toHaveLength(1200)
      expect(entries).toEqual(entriesAsNdjson)
      const labels = await labelsOf(`${form}-${codec}`)
      const essence = ({ anomaly_id, anomaly_type, is_anomaly, document_ids }: (typeof labels)[number]) => ({
        anomaly_id,
        anomaly_type,
        is_anomaly,
        document_ids,
      })
      expect(labels.length).toBeGreaterThan(10)
      expect(labels.map(essence)).toEqual(labelsAsNdjson.map(essence))
    },
  )

  test('CSV fields may hold quotes, commas and line feeds, and what is none of it is refused with file and line', async () => {
    const file = join(root, 'texts.csv')
    const rows = () => all(readRows(root, 'texts.csv'))
    writeFileSync(file, 'a,b\n"x ""y"", z","1\n2"\n,last\n')
    expect((await rows()).map(({ value, at }) => [at, value])).toEqual([
      [2, { a: 'x "y", z', b: '1\n2' }],
      [4, { b: 'last' }],
    ])
    for (const [text, message] of [
      ['a,b\n1,2\n3\n', 'texts.csv, line 3: 1 fields where the header names 2'],
      ['a,b\n1,x"y"z\n', 'texts.csv, line 2: quotes in the middle of a field'],
      ['a,b\n1,"2\n', 'texts.csv, line 2: a quote that is never closed'],
    ] as const) {
      writeFileSync(file, text)
      await expect(rows()).rejects.toThrow(message)
    }
  })
})

/** A zstd frame of one stored block: header, window, block header with `last`, content. */
function storedFrame(content: string): Buffer {
  const bytes = Buffer.from(content)
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, 0, 0, 0])
  head.writeUIntLE(1 | (bytes.length << 3), 6, 3)
  return Buffer.concat([head, bytes])
}

describe('zstd', () => {
  const frames = ['first', 'second part', ''].map(storedFrame)
  const stream = Buffer.concat(frames)

  test.each([1, 3, 7, 1000])('frames are told apart however the stream is cut: %i bytes at a time', async (size) => {
    async function* chunks() {
      for (let from = 0; from < stream.length; from += size) yield stream.subarray(from, from + size)
    }
    expect(await all(zstdFrames(chunks()))).toEqual(frames)
  })

  test('a frame without end and bytes that are no frame are refused', async () => {
    async function* cut() {
      yield stream.subarray(0, stream.length - 1)
    }
    await expect(all(zstdFrames(cut()))).rejects.toThrow('no end')
    expect(() => frameLength(Buffer.from('hello'))).toThrow('not a zstd frame')
    expect(frameLength(frames[0]!.subarray(0, 10))).toBeUndefined()
  })
})

/** Changes a file of an export and makes the manifest agree, as somebody would who hides a change. */
async function forge(name: string, file: string, change: (text: string) => string): Promise<() => void> {
  const path = join(root, name, file)
  const manifestPath = join(root, name, 'manifest.json')
  const before = readFileSync(path)
  const manifestBefore = readFileSync(manifestPath)
  const packed = file.endsWith('.gz')
  const changed = change((packed ? gunzipSync(before) : before).toString())
  const bytes = packed ? gzipSync(changed) : Buffer.from(changed)
  writeFileSync(path, bytes)
  const manifest = JSON.parse(manifestBefore.toString())
  for (const entry of manifest.files) {
    if (entry.name === file) entry.sha256 = createHash('sha256').update(bytes).digest('hex')
  }
  writeFileSync(manifestPath, JSON.stringify(manifest))
  return () => {
    writeFileSync(path, before)
    writeFileSync(manifestPath, manifestBefore)
  }
}

const withoutLine = (text: string, at: number): string =>
  text
    .split('\n')
    .toSpliced(at - 1, 1)
    .join('\n')

describe('a damaged export', () => {
  test('whose file is not what the manifest says is named, and nothing else is said', async () => {
    const path = join(root, 'csv-gzip', 'lines.csv.gz')
    const before = readFileSync(path)
    writeFileSync(path, before.subarray(0, before.length - 5))
    expect(await changedFiles(join(root, 'csv-gzip'), await manifestOf('csv-gzip'))).toEqual(['lines.csv.gz'])
    const { code, stdout } = await evaluate('csv-gzip')
    expect([code, stdout]).toEqual([1, 'not as the manifest says: lines.csv.gz\n'])
    writeFileSync(path, before)
  })

  test.each([
    [
      'csv-uncompressed',
      'entries.csv',
      /2024-(\d\d)-(\d\d)/,
      '2024-02-30',
      'entries.csv, line 2: posting_date is no date',
    ],
    [
      'csv-flat-gzip',
      'entries.csv.gz',
      /2024-(\d\d)-(\d\d)/,
      '2024-02-30',
      'entries.csv.gz, line 2: posting_date is no',
    ],
    ['json-gzip', 'entries.json.gz', /2024-(\d\d)-(\d\d)/, '01/02/2024', 'entries.json.gz, line 2: posting_date is no'],
    ['ndjson-uncompressed', 'entries.ndjson', /"sequence":700,/, '"sequence":7,', 'line 701: entry 7 where entry 700'],
    [
      'ndjson-uncompressed',
      'entries.ndjson',
      /"line_number":2/,
      '"line_number":3',
      'line 1: line 2 of entry 0 is missing',
    ],
    ['ndjson-gzip', 'entries.ndjson.gz', /\{/, '{{', 'entries.ndjson.gz, line 1: no JSON'],
    ['csv-uncompressed', 'entries.csv', /,true,/, ',yes,', 'is no true or false: yes'],
  ])('%s, %s with %s as %s is found where it is', async (name, file, pattern, replacement, message) => {
    const restore = await forge(name, file, (text) => text.replace(pattern, replacement))
    await expect(entriesOf(name)).rejects.toThrow(message)
    restore()
  })

  test.each([
    ['csv-uncompressed', 'lines.csv', 5, 'line 4 of entry 0 is missing'],
    ['csv-flat-gzip', 'entries.csv.gz', 5, 'line 4 of entry 0 is missing'],
    ['csv-uncompressed', 'entries.csv', 900, 'entry 899 where entry 898 must be'],
    ['json-uncompressed', 'entries.json', 1201, 'ends after 1199 of 1200 entries'],
    ['ndjson-gzip', 'entries.ndjson.gz', 1200, 'ends after 1199 of 1200 entries'],
  ])('%s, %s without line %i is found', async (name, file, at, message) => {
    const restore = await forge(name, file, (text) => withoutLine(text, at))
    await expect(entriesOf(name)).rejects.toThrow(message)
    restore()
  })

  test('in which an amount was changed fails the gates of the balance', async () => {
    const restore = await forge('csv-uncompressed', 'lines.csv', (text) =>
      text.replace(/,(\d+\.\d\d),0\.00,/, ',9$1,0.00,'),
    )
    const { code, stdout } = await evaluate('csv-uncompressed', '--profile', 'lenient')
    expect([code, stdout]).toEqual([1, expect.stringMatching(/FAIL trial_balance/)])
    restore()
  })

  test('ends the command with 1, and a format without entries with 2 and the formats that are read', async () => {
    const restore = await forge('parquet-uncompressed', 'entries.parquet', () => 'PAR1 and nothing else')
    expect(await evaluate('parquet-uncompressed')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('damaged: entries.parquet, row 1: no Parquet'),
    })
    restore()
    await exportAs('fec', 'fec', 'uncompressed')
    const { code, stderr } = await evaluate('fec')
    expect([code, stderr]).toEqual([2, expect.stringContaining('ndjson, json, csv, csv-flat, parquet')])
  })
})

test('the report is the same whatever the form', async () => {
  const reports = await Promise.all(
    ['csv-flat-gzip', 'parquet-gzip', 'ndjson-uncompressed'].map(async (name) => {
      const file = join(root, `${name}.json`)
      await evaluate(name, '--json', file)
      return readFileSync(file, 'utf8')
    }),
  )
  expect(new Set(reports).size).toBe(1)
  expect(JSON.parse(reports[0]!).entries).toBe(1200)
})
