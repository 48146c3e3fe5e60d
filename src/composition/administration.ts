/** What the administration shows of the running server, what of it can be changed, and who may come without a token. */
import { isIP } from 'node:net'
import type { LogLevel, Settings } from '../config/mod.ts'
import type { AdminSettings, AdminSettingsChange } from '../contract/mod.ts'
import { partitionCount } from '../crdt/mod.ts'
import { fail } from '../errors.ts'
import type { Maps } from '../maps/mod.ts'
import type { Logger } from '../platform/logging/mod.ts'
import type { RunningSettings } from '../transports/http/mod.ts'

interface RunningOptions {
  readonly settings: Settings
  readonly logger: Logger
  readonly maps: Pick<Maps, 'nodeId' | 'tuning'>
  /** The port that is listened on. */
  readonly port: () => number
}

/** What can be changed; everything else that is shown is fixed at the start. */
const changeable: ReadonlySet<string> = new Set(['logLevel', 'gcIntervalMs', 'maxConcurrentOperations'])

/** The settings that the administration shows. A change takes effect at once and lasts until the server stops. */
export function createRunningSettings({ settings, logger, maps, port }: RunningOptions): RunningSettings {
  const current = (): AdminSettings => ({
    nodeId: maps.nodeId,
    defaultOperationTimeoutMs: settings.mapsOperationTimeoutMs,
    maxConcurrentOperations: maps.tuning.maxConcurrentOperations,
    gcIntervalMs: maps.tuning.gcIntervalMs,
    partitionCount,
    host: settings.host,
    port: port(),
    requireAuth: settings.mapsRequireAuth === 'on',
    maxValueBytes: settings.mapsValueBytes,
    logLevel: logger.level,
  })
  return {
    current,
    change(change: AdminSettingsChange) {
      const field = Object.keys(change).find((name) => !changeable.has(name))
      if (field !== undefined) {
        const why = Object.hasOwn(current(), field) ? 'is read-only and cannot be updated' : 'is no setting'
        fail('validation_failed', `field '${field}' ${why}`, { field })
      }
      const { logLevel, gcIntervalMs, maxConcurrentOperations } = change
      if (logLevel !== undefined) logger.level = logLevel satisfies LogLevel
      if (gcIntervalMs !== undefined) maps.tuning.gcIntervalMs = gcIntervalMs
      if (maxConcurrentOperations !== undefined) maps.tuning.maxConcurrentOperations = maxConcurrentOperations
      return current()
    },
  }
}

/** Whether only programs of this machine reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
