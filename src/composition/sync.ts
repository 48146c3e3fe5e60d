/** Offline sync as the settings want it. */
import type { Settings } from '../config/mod.ts'
import type { Environment } from '../environment.ts'
import type { Lifecycle } from '../platform/lifecycle/mod.ts'
import type { Logger } from '../platform/logging/mod.ts'
import type { Storage } from '../storage/mod.ts'
import { type Offered, openSync, type Sync } from '../sync/mod.ts'

export interface SyncPartsOptions {
  readonly settings: Settings
  readonly logger: Logger
  readonly environment: Environment
  readonly lifecycle: Lifecycle
  readonly storage: Storage
}

/** Opens the change logs, and closes them when the server stops. */
export async function openSyncRoom(options: SyncPartsOptions): Promise<Sync & Offered> {
  const { settings, logger, environment, lifecycle, storage } = options
  const sync = await openSync({
    storage,
    environment,
    policy: settings.syncConflictPolicy,
    checksumMode: settings.syncChecksum,
    tombstonesKeptMs: settings.syncTombstoneMs,
    clientsKeptMs: settings.syncClientMs,
    maintenanceEveryMs: settings.syncMaintenanceMs,
    onFailure: (err) => logger.error({ err }, 'sync could not be kept in order'),
  })
  lifecycle.onPhase('rooms', 'sync', () => sync.close())
  return sync
}
