/** The composition root: settings -> storage -> rooms -> transports -> listen. Its parts are in `composition`. */
import { openBroker } from './composition/broker.ts'
import { openPlatform } from './composition/platform.ts'
import { openRooms } from './composition/rooms.ts'
import { sinksOf } from './composition/sinks.ts'
import { openSyncRoom } from './composition/sync.ts'
import { createTransports } from './composition/transports.ts'
import type { Settings } from './config/mod.ts'
import { type Environment, systemEnvironment } from './environment.ts'
import { createLifecycle, type Lifecycle } from './platform/lifecycle/mod.ts'
import type { Logger } from './platform/logging/mod.ts'
import { openStorage, sealAudit } from './storage/mod.ts'
import { listen } from './transports/http/mod.ts'

export interface RunningServer {
  readonly port: number
  readonly grpcPort: number
  readonly lifecycle: Lifecycle
  /** Whether everyone is let in. */
  open(): boolean
}

/** Starts a server; it serves when this resolves, and stops by `lifecycle.stop`. */
export async function startServer(
  settings: Settings,
  logger: Logger,
  environment: Environment = systemEnvironment,
): Promise<RunningServer> {
  const lifecycle = createLifecycle({ environment, logger, drainTimeoutMs: settings.drainTimeoutMs })
  const storage = await openStorage({ database: settings.database, directory: settings.dataDir, environment })
  await sealAudit(storage)
  const platform = await openPlatform({ settings, logger, environment, lifecycle, storage })
  const brokerParts = await openBroker({ settings, logger, environment, lifecycle, storage })
  const sync = await openSyncRoom({ settings, logger, environment, lifecycle, storage })
  const openSink = sinksOf({ ...brokerParts, environment }, sync)
  const rooms = await openRooms(settings, logger, environment, platform, storage, openSink)
  const transports = createTransports({
    settings,
    logger,
    environment,
    lifecycle,
    storage,
    sync,
    ...platform,
    ...rooms,
    ...brokerParts,
  })
  const port = await listen(transports.http, settings.host, settings.port)
  const grpcPort = await transports.grpc.listen(settings.host, settings.grpcPort)
  platform.memory.start()
  lifecycle.serving()
  return { port, grpcPort, lifecycle, open: platform.isOpen }
}
