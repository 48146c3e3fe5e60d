import { Command } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import { ApiClient } from '../api-client.ts'
import { type Finish, settingsOf } from './command.ts'
import { wholeNumber } from './numbers.ts'

interface TailOptions {
  readonly url: string
  readonly from?: number
  readonly types?: string
}

/** `tallymill tail`: prints the events of a server, one JSON object a line, until a run is complete. */
export function tailCommand(values: ArgumentValues, finish: Finish): Command {
  return new Command('tail')
    .description('Print the live events of a server, one JSON object a line.')
    .option('--url <url>', 'the server', 'http://127.0.0.1:3000')
    .option('--from <sequence>', 'replay from this sequence first', wholeNumber(0, 1_000_000_000))
    .option('--types <list>', 'event types, comma separated')
    .action(async ({ url, from, types }: TailOptions) => {
      const client = new ApiClient(url, settingsOf(values).apiKeys[0])
      const query = { ...(from !== undefined && { from: String(from) }), ...(types !== undefined && { types }) }
      for await (const event of await client.events(query)) {
        process.stdout.write(`${JSON.stringify(event)}\n`)
        if (event.type === 'complete') break
      }
      finish(0)
    })
}
