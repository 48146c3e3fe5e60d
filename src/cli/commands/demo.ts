import { Command } from 'commander'
import { type ArgumentValues, type Settings, SettingsError } from '../../config/mod.ts'
import type { Run } from '../../contract/mod.ts'
import { ApiClient } from '../api-client.ts'
import { ProgressBar } from '../progress-bar.ts'
import { type Finish, settingsOf } from './command.ts'
import { wholeNumber } from './numbers.ts'

interface DemoOptions {
  readonly count?: number
}

/** `tallymill demo`: starts the server, runs one generation to its end before your eyes, and leaves the server up. */
export function demoCommand(values: ArgumentValues, finish: Finish): Command {
  return new Command('demo')
    .description('Start the server, watch one generation run to completion, leave the server up.')
    .option('--count <n>', 'entries to generate', wholeNumber(1, 1_000_000_000))
    .action(async ({ count }: DemoOptions) => {
      // The bar and the log share the terminal, so the log only says what went wrong.
      const settings = settingsOf(values)
      const isEncrypted = speaksTls(settings)
      const { serve } = await import('../serving.ts')
      const server = await serve({ ...settings, logLevel: values.has('logLevel') ? settings.logLevel : 'error' })
      const base = `${isEncrypted ? 'https' : 'http'}://127.0.0.1:${server.port}`
      const run = await watch(new ApiClient(base, settings.apiKeys[0], ofThisProcess), count)
      process.stdout.write(summary(run))
      process.stdout.write(
        `\nThe server stays up: try  curl ${isEncrypted ? '-k ' : ''}${base}/api/streams  (Ctrl-C stops it)\n`,
      )
      finish(undefined)
    })
}

// Whom the certificate names does not matter: the server is this process.
const ofThisProcess = { rejectUnauthorized: false }

function speaksTls({ tlsCertFile, tlsCaFile }: Settings): boolean {
  if (tlsCaFile !== null) throw new SettingsError('--tls-ca does not go with demo, which has no certificate to present')
  return tlsCertFile !== null
}

async function watch(client: ApiClient, count: number | undefined): Promise<Run> {
  const events = await client.events({ types: 'progress,complete' })
  const { stream_id } = await client.start(count === undefined ? {} : { count })
  const bar = new ProgressBar(process.stdout, '')
  for await (const event of events) {
    if (event.type === 'progress') bar.show(event)
    if (event.type === 'complete') break
  }
  bar.end()
  return client.run(stream_id)
}

const number = new Intl.NumberFormat('en-US')

function summary(run: Run): string {
  const rate = run.duration_ms > 0 ? (run.current / run.duration_ms) * 1_000 : 0
  const rows = [
    ['entries', number.format(run.current)],
    ['lines', number.format(run.totals.lines)],
    ['debit', run.totals.debit],
    ['credit', run.totals.credit],
    ['balanced', run.totals.debit === run.totals.credit ? 'yes, to the cent' : 'NO'],
    ['first-digit MAD', run.totals.first_digit_mad.toFixed(4)],
    ['entries/s', number.format(Math.round(rate))],
    ['stream_id', run.stream_id],
  ]
  return `\n${rows.map(([name = '', value]) => `  ${name.padEnd(16)} ${value}`).join('\n')}\n`
}
