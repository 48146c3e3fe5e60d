import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportRun } from '../../src/cli/exporting/export.ts'
import type { Configuration, ExportFormat } from '../../src/generation/mod.ts'
import { defaultConfiguration, GenerationPool } from '../../src/runs/mod.ts'

const root = mkdtempSync(join(tmpdir(), 'tallymill-generate-'))
afterAll(() => rmSync(root, { recursive: true }))

const base = defaultConfiguration()
/** Eighteen months, so that there are two fiscal years, and entries of several parts in each. */
const configuration: Configuration = {
  ...base,
  global: { ...base.global, seed: 5, period_months: 18 },
  transactions: { target_count: 6000 },
}

interface Manifest {
  readonly entries: number
  readonly files: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[]
}

const poolOf = (workerThreads: number) => new GenerationPool({ workerThreads, admission: () => Promise.resolve() })
const pools = { one: poolOf(1), three: poolOf(3) }
afterAll(() => Promise.all([pools.one.close(), pools.three.close()]))

interface Attempt {
  readonly threads: keyof typeof pools
  /** Stops the attempt when so many units of some file are written. */
  readonly stopAt?: number
}

const stopped = new Error('stopped')

async function exportTo(directory: string, format: ExportFormat, { threads, stopAt }: Attempt): Promise<Manifest> {
  const path = join(root, directory)
  await exportRun({
    configuration,
    format,
    codec: 'uncompressed',
    pool: pools[threads],
    path,
    progress: (file, units) => {
      if (file !== 'sums' && stopAt !== undefined && units >= stopAt) throw stopped
    },
  })
  return JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest
}

const texts = (directory: string, { files }: Manifest): string[] =>
  files.map(({ name }) => readFileSync(join(root, directory, name), 'utf8'))

for (const format of ['fec', 'saft', 'gobd'] as const) {
  test(`${format} files are the same with one worker and with three, and after an interruption`, async () => {
    const one = await exportTo(`${format}-one`, format, { threads: 'one' })
    const three = `${format}-three`
    await expect(exportTo(three, format, { threads: 'three', stopAt: 2048 })).rejects.toBe(stopped)
    expect(readdirSync(join(root, three)).length).toBeGreaterThan(1)
    expect(existsSync(join(root, three, 'manifest.json'))).toBe(false)
    expect((await exportTo(three, format, { threads: 'three' })).files).toEqual(one.files)
  })
}

test('a manifest has the rows and the SHA-256 of every file, and the entries of the French files are those of the run', async () => {
  const manifest = await exportTo('fec-told', 'fec', { threads: 'one' })
  const hashes = texts('fec-told', manifest).map((text) => createHash('sha256').update(text).digest('hex'))
  expect(manifest.files.map(({ sha256 }) => sha256)).toEqual(hashes)
  expect(manifest.files.reduce((sum, { rows }) => sum + rows, 0)).toBe(manifest.entries)
  expect(manifest.files.length % 2).toBe(0)
})
