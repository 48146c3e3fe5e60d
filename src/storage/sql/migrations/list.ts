import { durableState } from './0001-durable-state.ts'
import { brokerState } from './0002-broker.ts'
import { apiKeys } from './0003-keys.ts'
import { runSinks } from './0004-run-sinks.ts'
import { sync } from './0005-sync.ts'
import { auditChain } from './0006-audit-chain.ts'
import { syncSinks } from './0007-sync-sinks.ts'
import { maps } from './0008-maps.ts'
import { mapsSinks } from './0009-maps-sinks.ts'
import type { Migration } from './migration.ts'

/** Every migration, in the order of their versions 1, 2, 3, … A room that needs tables adds a file and a line here. */
export const migrations: readonly Migration[] = [
  durableState,
  brokerState,
  apiKeys,
  runSinks,
  sync,
  auditChain,
  syncSinks,
  maps,
  mapsSinks,
]
