import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { Command, Option } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import { systemEnvironment } from '../../environment.ts'
import { checkConfiguration, csvHeader } from '../../generation/mod.ts'
import { defaultConfiguration, GenerationPool, planReference, RateMeter, readChunks } from '../../runs/mod.ts'
import { ProgressBar } from '../progress-bar.ts'
import { type Finish, settingsOf } from './command.ts'
import { wholeNumber } from './numbers.ts'

interface GenerateOptions {
  readonly count: number
  readonly seed?: number
  readonly format: 'ndjson' | 'csv'
  readonly out: string
}

/** `tallymill generate`: entries into a file or to stdout, without a server. */
export function generateCommand(values: ArgumentValues, finish: Finish): Command {
  return new Command('generate')
    .description('Write entries to a file or to stdout, without a server.')
    .option('--count <n>', 'entries to generate', wholeNumber(1, 1_000_000_000), 100_000)
    .option('--seed <n>', 'seed of the data', wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .addOption(new Option('--format <format>', 'format of the file').choices(['ndjson', 'csv']).default('ndjson'))
    .option('--out <file>', 'file to write, - for stdout', '-')
    .action(async (options: GenerateOptions) => {
      await generate(options, settingsOf(values).workerThreads)
      finish(0)
    })
}

async function generate(options: GenerateOptions, workerThreads: number): Promise<void> {
  const defaults = defaultConfiguration()
  const configuration = {
    ...defaults,
    global: { ...defaults.global, seed: options.seed ?? defaults.global.seed },
    transactions: { target_count: options.count },
  }
  checkConfiguration(configuration)
  const pool = new GenerationPool({ workerThreads, admission: () => Promise.resolve() })
  const output = options.out === '-' ? process.stdout : createWriteStream(options.out)
  try {
    if (options.format === 'csv') output.write(csvHeader())
    await writeEntries(pool, planReference(configuration, []), options, output)
    if (output !== process.stdout) {
      output.end()
      await finished(output)
    }
  } finally {
    await pool.close()
  }
}

async function writeEntries(
  pool: GenerationPool,
  plan: ReturnType<typeof planReference>,
  options: GenerateOptions,
  output: Writable,
): Promise<void> {
  const bar = new ProgressBar(process.stderr)
  const meter = new RateMeter(systemEnvironment)
  meter.restart(0)
  for await (const chunk of readChunks(pool, plan, { from: 0, to: options.count, encoding: options.format })) {
    if (!output.write(chunk.bytes)) await once(output, 'drain')
    meter.note(chunk.to)
    bar.show({ current: chunk.to, total: options.count, rate: meter.rate })
  }
  bar.end()
}
