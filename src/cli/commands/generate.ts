import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { Command, Option } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import { systemEnvironment } from '../../environment.ts'
import {
  type Configuration,
  checkConfiguration,
  csvHeader,
  type Encoding,
  type ExportFormat,
  exportFormats,
} from '../../generation/mod.ts'
import { defaultConfiguration, GenerationPool, hasZstd, planReference, RateMeter, readChunks } from '../../runs/mod.ts'
import { readConfiguration } from '../configuration-file.ts'
import { ExportDirectoryError } from '../exporting/directory.ts'
import { exportRun } from '../exporting/export.ts'
import { ProgressBar } from '../progress-bar.ts'
import { type Finish, settingsOf } from './command.ts'
import { wholeNumber } from './numbers.ts'

interface GenerateOptions {
  readonly count?: number
  readonly seed?: number
  readonly format: ExportFormat
  readonly compress: 'none' | 'gzip' | 'zstd'
  readonly out: string
}

/** `tallymill generate`: entries to stdout or into a file, or a whole export into a directory, without a server. */
export function generateCommand(values: ArgumentValues, finish: Finish): Command {
  return new Command('generate')
    .description('Write entries to stdout or a file, or an export with all tables to a directory, without a server.')
    .option('--config <file>', 'configuration of the run, as `init` writes it')
    .option('--count <n>', 'entries to generate', wholeNumber(1, 1_000_000_000))
    .option('--seed <n>', 'seed of the data', wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .addOption(new Option('--format <format>', 'what to write').choices(exportFormats).default('ndjson'))
    .addOption(
      new Option('--compress <codec>', 'compression of files').choices(['none', 'gzip', 'zstd']).default('none'),
    )
    .option('--out <path>', 'a directory; a file name ending in .ndjson or .csv; - for stdout', '-')
    .addHelpText('after', '\nA directory that was interrupted is gone on with by the same command.')
    .action(async (options: GenerateOptions) => {
      finish(await generate(options, values))
    })
}

/** The flag `--config` is about the server elsewhere; here it names the configuration of the run. */
function splitConfig(values: ArgumentValues): { settings: ArgumentValues; config: string | undefined } {
  const settings = new Map(values)
  const config = settings.get('configFile')?.at(-1)
  settings.delete('configFile')
  return { settings, config }
}

async function configurationOf(options: GenerateOptions, file: string | undefined): Promise<Configuration> {
  const base = file === undefined ? defaultConfiguration() : await readConfiguration(file)
  const configuration = {
    ...base,
    global: { ...base.global, seed: options.seed ?? base.global.seed },
    transactions: { target_count: options.count ?? base.transactions.target_count },
  }
  const [fault] = checkConfiguration(configuration)
  if (fault) throw new ExportDirectoryError(`${fault.pointer} ${fault.message}`)
  return configuration
}

async function generate(options: GenerateOptions, values: ArgumentValues): Promise<number> {
  const { settings, config } = splitConfig(values)
  if (options.compress === 'zstd' && !hasZstd) return refused('this Node.js has no zstd; it came with 22.15')
  const workerThreads = settingsOf(settings).workerThreads
  const pool = new GenerationPool({ workerThreads, admission: () => Promise.resolve() })
  try {
    const configuration = await configurationOf(options, config)
    if (options.out === '-' || /\.(ndjson|csv)$/.test(options.out)) return await stream(options, configuration, pool)
    await exportTo(options, configuration, pool)
    return 0
  } catch (error) {
    if (error instanceof ExportDirectoryError) return refused(error.message)
    throw error
  } finally {
    await pool.close()
  }
}

function refused(message: string): number {
  process.stderr.write(`tallymill: ${message}\n`)
  return 1
}

/** Entries alone, one after another. */
async function stream(options: GenerateOptions, configuration: Configuration, pool: GenerationPool): Promise<number> {
  const encodings: Partial<Record<ExportFormat, Encoding>> = { ndjson: 'ndjson', csv: 'csv', 'csv-flat': 'csv' }
  const encoding = encodings[options.format]
  if (encoding === undefined || options.compress !== 'none') {
    return refused(
      `--format ${options.format}${options.compress === 'none' ? '' : ' with compression'} needs --out DIRECTORY`,
    )
  }
  const output = options.out === '-' ? process.stdout : createWriteStream(options.out)
  if (encoding === 'csv') output.write(csvHeader())
  await writeEntries(pool, configuration, encoding, output)
  if (output !== process.stdout) {
    output.end()
    await finished(output)
  }
  return 0
}

async function writeEntries(
  pool: GenerationPool,
  configuration: Configuration,
  encoding: Encoding,
  output: Writable,
): Promise<void> {
  const total = configuration.transactions.target_count
  const show = progressOf('')
  for await (const chunk of readChunks(pool, planReference(configuration, []), { from: 0, to: total, encoding })) {
    if (!output.write(chunk.bytes)) await once(output, 'drain')
    show(chunk.to, total)
  }
}

/** Draws one bar, which ends with its last unit. */
function progressOf(label: string): (current: number, total: number) => void {
  const bar = new ProgressBar(process.stderr, label)
  const meter = new RateMeter(systemEnvironment)
  meter.restart(0)
  return (current, total) => {
    meter.note(current)
    bar.show({ current, total, rate: meter.rate })
    if (current === total) bar.end()
  }
}

async function exportTo(options: GenerateOptions, configuration: Configuration, pool: GenerationPool): Promise<void> {
  const stop = (): void => {
    process.stderr.write('\nInterrupted: the same command goes on where this one was.\n')
    process.exit(130)
  }
  process.once('SIGINT', stop)
  const bars = new Map<string, (current: number, total: number) => void>()
  try {
    await exportRun({
      configuration,
      pool,
      format: options.format,
      codec: options.compress === 'none' ? 'uncompressed' : options.compress,
      path: options.out,
      progress: (file, current, total) => {
        const show = bars.get(file) ?? progressOf(file)
        bars.set(file, show)
        show(current, total)
      },
    })
  } finally {
    process.off('SIGINT', stop)
  }
}
