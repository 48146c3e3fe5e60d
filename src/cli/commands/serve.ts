import { Command } from 'commander'
import { type ArgumentValues, helpText } from '../../config/mod.ts'
import { type Finish, settingsOf } from './command.ts'

/** `tallymill serve`: the server, until a signal stops it. */
export function serveCommand(values: ArgumentValues, finish: Finish): Command {
  return new Command('serve')
    .description('Serve REST, WebSocket and gRPC.')
    .addHelpText('after', `\nSettings:\n${helpText()}`)
    .action(async () => {
      const settings = settingsOf(values)
      const { serve } = await import('../serving.ts')
      await serve(settings)
      finish(undefined)
    })
}
