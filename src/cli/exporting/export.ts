import { gzipSync } from 'node:zlib'
import {
  type Compression,
  type Configuration,
  compilePlan,
  type ExportFormat,
  exportManifest,
  type ManifestFile,
  noTotals,
  outputFiles,
  syntheticNotice,
} from '../../generation/mod.ts'
import { type GenerationPool, type PlanReference, planReference, sumRun, zstd } from '../../runs/mod.ts'
import { version } from '../../version.ts'
import { ExportDirectory } from './directory.ts'
import { type ExportJob, fileName, writeFile } from './file-writer.ts'
import { writeSummaries } from './summaries.ts'

export interface ExportOptions {
  readonly configuration: Configuration
  readonly format: ExportFormat
  readonly codec: Compression['codec']
  readonly path: string
  readonly pool: GenerationPool
  /** Called with the units of a file that are written. */
  readonly progress: ExportJob['progress']
}

const tableForms = new Set<string>(['ndjson', 'json', 'csv', 'csv-flat', 'parquet'])

const compressors: Readonly<Record<Compression['codec'], (bytes: Uint8Array) => Uint8Array>> = {
  uncompressed: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  zstd,
}

/**
 * Exports a run into a directory: all files of the format, the trial balances with tables, and a manifest that makes the
 * export a finished one. What an earlier attempt has written is kept.
 *
 * @throws ExportDirectoryError when the directory holds something else.
 */
export async function exportRun(options: ExportOptions): Promise<void> {
  const { configuration, format, codec, pool } = options
  const reference = planReference(configuration, [])
  const plan = compilePlan({ configuration, triggers: [] })
  const directory = await ExportDirectory.open(options.path, {
    planHash: reference.planHash,
    format,
    compression: codec,
  })
  await directory.save()
  const files = outputFiles(plan, format)
  const isTables = tableForms.has(format)
  const needsSums = isTables || files.some(({ needsTotals }) => needsTotals)
  const sums = needsSums
    ? await sumRun(pool, reference, plan.total, (done) => options.progress('sums', done, plan.total))
    : undefined
  const job: ExportJob = {
    pool,
    plan: reference,
    format,
    codec,
    compress: compressors[codec],
    directory,
    metadata: { generator: `tallymill ${version}`, plan_hash: reference.planHash, ...syntheticNotice },
    totalsOf: (company) => sums?.totals[company ?? configuration.companies.length] ?? noTotals,
    progress: options.progress,
  }
  for (const [index, file] of files.entries()) {
    await writeFile(job, index, { ...file, head: (totals) => file.head(totals, sums?.movements) })
  }
  const form = format === 'csv-flat' ? 'csv' : format
  const summaries = isTables && sums ? await writeSummaries(job, plan, sums.movements, form) : []
  const names = [...files.map((file) => fileName(file, codec)), ...summaries]
  await directory.finish(await manifestOf(options, reference, directory, names))
}

async function manifestOf(
  { configuration, format, codec }: ExportOptions,
  { planHash }: PlanReference,
  directory: ExportDirectory,
  names: readonly string[],
): Promise<object> {
  const files: ManifestFile[] = []
  for (const name of names) {
    const { rows } = directory.stateOf(name)
    const { size } = await directory.sizeOf(name)
    files.push({ name, rows, bytes: size, sha256: await directory.digest(name) })
  }
  return exportManifest({ version, planHash, format, compression: codec, configuration, triggers: [], files })
}
