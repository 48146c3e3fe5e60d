import { Command } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import { ApiClient } from '../api-client.ts'
import { clientTls } from '../client-tls.ts'
import { type Finish, settingsOf } from './command.ts'
import { wholeNumber } from './numbers.ts'

interface TailOptions {
  readonly url: string
  readonly from?: number
  readonly types?: string
}

const helpOfTls = `
Of a server at https://, --tls-ca is trusted too, and --tls-cert with --tls-key is presented.`

/** `tallymill tail`: prints the events of a server, one JSON object a line, until a run is complete. */
export function tailCommand(values: ArgumentValues, finish: Finish): Command {
  return new Command('tail')
    .description('Print the live events of a server, one JSON object a line.')
    .addHelpText('after', helpOfTls)
    .option('--url <url>', 'the server', 'http://127.0.0.1:3000')
    .option('--from <sequence>', 'replay from this sequence first', wholeNumber(0, 1_000_000_000))
    .option('--types <list>', 'event types, comma separated')
    .action(async ({ url, from, types }: TailOptions) => {
      const settings = settingsOf(values)
      const client = new ApiClient(url, settings.apiKeys[0], clientTls(settings))
      const query = { ...(from !== undefined && { from: String(from) }), ...(types !== undefined && { types }) }
      const events = await client.events(query).catch((error: Error) => error)
      if (events instanceof Error) {
        process.stderr.write(`tallymill: ${url} cannot be reached: ${reasonOf(events)}\n`)
        return finish(1)
      }
      for await (const event of events) {
        process.stdout.write(`${JSON.stringify(event)}\n`)
        if (event.type === 'complete') break
      }
      finish(0)
    })
}

/** What OpenSSL says of itself is for those who look into OpenSSL. */
function reasonOf(error: Error & { readonly reason?: string }): string {
  return error.reason ?? error.message
}
