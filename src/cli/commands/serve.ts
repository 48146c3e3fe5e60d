import { Command } from 'commander'
import { type ArgumentValues, describeSettings, helpText, type Settings } from '../../config/mod.ts'
import { systemEnvironment } from '../../environment.ts'
import { type RunningServer, startServer, version } from '../../main.ts'
import { attachSignals } from '../../platform/lifecycle/mod.ts'
import { openLog } from '../../platform/logging/mod.ts'
import { type Finish, settingsOf } from './command.ts'

/** `tallymill serve`: the server, until a signal stops it. */
export function serveCommand(values: ArgumentValues, finish: Finish): Command {
  return new Command('serve')
    .description('Serve REST, WebSocket and gRPC.')
    .addHelpText('after', `\nSettings:\n${helpText()}`)
    .action(async () => {
      await serve(settingsOf(values))
      finish(undefined)
    })
}

/** Starts the server and prints its two ports on stdout, for whoever started it. */
export async function serve(settings: Settings): Promise<RunningServer> {
  const { logger, flush } = await openLog({
    environment: systemEnvironment,
    level: settings.logLevel,
    format: settings.logFormat,
    secrets: settings.apiKeys,
  })
  const server = await startServer(settings, logger)
  attachSignals(process, { environment: systemEnvironment, lifecycle: server.lifecycle, flush })
  logger.info({ version, settings: describeSettings(settings) }, 'serving')
  if (settings.apiKeys.length === 0) {
    logger.warn({ host: settings.host }, 'the server is open: no API key is set, everyone who reaches it may use it')
  }
  process.stdout.write(`PORT=${server.port}\nGRPC_PORT=${server.grpcPort}\n`)
  return server
}
