import { describeSettings, type Settings } from '../config/mod.ts'
import { systemEnvironment } from '../environment.ts'
import { type RunningServer, startServer } from '../main.ts'
import { attachSignals } from '../platform/lifecycle/mod.ts'
import { openLog } from '../platform/logging/mod.ts'
import { databaseSecrets } from '../storage/mod.ts'
import { version } from '../version.ts'

/** What no line of the log may hold. */
function secretsOf({ apiKeys, jwtSecrets, database, adminPassword, embeddingKey }: Settings): readonly string[] {
  const single = [adminPassword, embeddingKey].filter((text) => text !== null)
  return [...apiKeys, ...jwtSecrets, ...databaseSecrets(database), ...single]
}

/** Starts the server and prints its two ports on stdout, for whoever started it. */
export async function serve(settings: Settings): Promise<RunningServer> {
  const { logger, flush } = await openLog({
    environment: systemEnvironment,
    level: settings.logLevel,
    format: settings.logFormat,
    secrets: secretsOf(settings),
  })
  const server = await startServer(settings, logger)
  attachSignals(process, { environment: systemEnvironment, lifecycle: server.lifecycle, flush })
  logger.info({ version, settings: describeSettings(settings) }, 'serving')
  if (server.open()) {
    logger.warn({ host: settings.host }, 'the server is open: no API key is set, everyone who reaches it may use it')
  }
  process.stdout.write(`PORT=${server.port}\nGRPC_PORT=${server.grpcPort}\n`)
  return server
}
