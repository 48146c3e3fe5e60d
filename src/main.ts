/** The composition root: settings -> storage -> rooms -> transports -> listen. Its parts are in `composition`. */
import { brokerSinks } from './broker/mod.ts'
import { openBroker } from './composition/broker.ts'
import { createPlatform, tokenReader } from './composition/platform.ts'
import { openRooms } from './composition/rooms.ts'
import { createTransports } from './composition/transports.ts'
import type { Settings } from './config/mod.ts'
import { type Environment, systemEnvironment } from './environment.ts'
import { createKeyRing, StoredKeys } from './platform/auth/mod.ts'
import { createLifecycle, type Lifecycle } from './platform/lifecycle/mod.ts'
import type { Logger } from './platform/logging/mod.ts'
import { auditLog, keyRepository, openSqliteStorage } from './storage/mod.ts'
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
  const tokens = tokenReader(settings, environment)
  const storage = await openSqliteStorage({ directory: settings.dataDir, environment })
  const keys = await StoredKeys.open(keyRepository(storage, auditLog(storage)), environment)
  const ring = createKeyRing(settings.apiKeys, environment, { stored: keys, ...(tokens !== undefined && { tokens }) })
  const platform = createPlatform(settings, logger, environment, ring)
  const brokerParts = await openBroker({ settings, logger, environment, lifecycle, storage })
  const openSink = brokerSinks({ ...brokerParts, environment })
  const rooms = await openRooms(settings, logger, environment, platform, storage, openSink)
  const transports = createTransports({
    settings,
    logger,
    environment,
    lifecycle,
    storage,
    keys,
    ...platform,
    ...rooms,
    ...brokerParts,
  })
  const port = await listen(transports.http, settings.host, settings.port)
  const grpcPort = await transports.grpc.listen(settings.host, settings.grpcPort)
  platform.memory.start()
  lifecycle.serving()
  return { port, grpcPort, lifecycle, open: () => ring.open }
}
