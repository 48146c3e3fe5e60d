import type { AllHandlers } from '../../../contract/mod.ts'
import type { HandlerContext } from '../state.ts'
import { type AuditOptions, auditHandlers } from './audit.ts'
import { type BrokerHandlerOptions, brokerHandlers } from './broker.ts'
import { type ConfigurationOptions, configurationHandlers } from './configuration.ts'
import { contractHandlers } from './contract.ts'
import { type HealthOptions, healthHandlers } from './health.ts'
import { type KeysOptions, keysHandlers } from './keys.ts'
import { type LedgerOptions, ledgerHandlers } from './ledger.ts'
import { type MapsHandlerOptions, mapsHandlers } from './maps.ts'
import { type StreamOptions, streamHandlers } from './stream.ts'
import { type StreamsOptions, streamsHandlers } from './streams.ts'
import { structuresHandlers } from './structures.ts'
import { type SyncHandlerOptions, syncHandlers } from './sync.ts'

export type HandlerOptions = AuditOptions &
  BrokerHandlerOptions &
  ConfigurationOptions &
  HealthOptions &
  KeysOptions &
  StreamOptions &
  StreamsOptions &
  SyncHandlerOptions &
  MapsHandlerOptions &
  LedgerOptions

/** Every handler of the contract; one that is missing does not compile. */
export function createHandlers(options: HandlerOptions): AllHandlers<HandlerContext> {
  return {
    ...healthHandlers(options),
    ...configurationHandlers(options),
    ...streamHandlers(options),
    ...streamsHandlers(options),
    ...ledgerHandlers(options),
    ...keysHandlers(options),
    ...brokerHandlers(options),
    ...structuresHandlers(options),
    ...syncHandlers(options),
    ...mapsHandlers(options),
    ...auditHandlers(options),
    ...contractHandlers(),
  }
}
