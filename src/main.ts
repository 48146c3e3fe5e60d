/** The composition root: settings -> storage -> rooms -> transports -> listen. Its parts are in `composition`. */
import { openBroker } from './composition/broker.ts'
import { openMapsRoom } from './composition/maps.ts'
import { openPlatform } from './composition/platform.ts'
import { openRooms } from './composition/rooms.ts'
import { sinksOf } from './composition/sinks.ts'
import { openSyncRoom } from './composition/sync.ts'
import { createTransports } from './composition/transports.ts'
import type { Settings } from './config/mod.ts'
import { type Environment, systemEnvironment } from './environment.ts'
import { createLifecycle, type Lifecycle } from './platform/lifecycle/mod.ts'
import type { Logger } from './platform/logging/mod.ts'
import { readServerTls } from './platform/tls/mod.ts'
import { openStorage, type Storage, sealAudit } from './storage/mod.ts'
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
  const tls = readServerTls({
    certPath: settings.tlsCertFile,
    keyPath: settings.tlsKeyFile,
    caPath: settings.tlsCaFile,
  })
  const lifecycle = createLifecycle({ environment, logger, drainTimeoutMs: settings.drainTimeoutMs })
  const storage = await openStorage({ database: settings.database, directory: settings.dataDir, environment })
  try {
    return await serverOf({ settings, logger, environment, lifecycle, storage, tls })
  } catch (error) {
    // Whoever starts it from a program may try again: nothing may be left open.
    await lifecycle.stop('it could not start')
    await storage.close()
    throw error
  }
}

interface Base {
  readonly settings: Settings
  readonly logger: Logger
  readonly environment: Environment
  readonly lifecycle: Lifecycle
  readonly storage: Storage
  readonly tls: ReturnType<typeof readServerTls>
}

async function serverOf(base: Base): Promise<RunningServer> {
  const { settings, logger, environment, lifecycle, storage, tls } = base
  await sealAudit(storage)
  const platform = await openPlatform({ settings, logger, environment, lifecycle, storage })
  const brokerParts = await openBroker({ settings, logger, environment, lifecycle, storage })
  const sync = await openSyncRoom({ settings, logger, environment, lifecycle, storage })
  const maps = await openMapsRoom({ settings, logger, environment, lifecycle, storage })
  const openSink = sinksOf({ ...brokerParts, environment }, sync, maps)
  const rooms = await openRooms(settings, logger, environment, platform, storage, openSink)
  const transports = createTransports({
    settings,
    logger,
    environment,
    lifecycle,
    storage,
    sync,
    maps,
    tls,
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
