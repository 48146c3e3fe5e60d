import { adminCommands } from './admin.ts'
import { bitmapCommands } from './bitmap.ts'
import { geospatialCommands } from './geospatial.ts'
import type { CommandHandlers, Parts } from './handler.ts'
import { hashCommands } from './hash.ts'
import { hyperloglogCommands } from './hyperloglog.ts'
import { keyCommands } from './key.ts'
import { kvCommands } from './kv.ts'
import { listCommands } from './list.ts'
import { monitoringCommands } from './monitoring.ts'
import { pubsubCommands } from './pubsub.ts'
import { queueCommands } from './queue.ts'
import { replicationCommands } from './replication.ts'
import { setCommands } from './set.ts'
import { sortedsetCommands } from './sortedset.ts'
import { streamCommands } from './stream.ts'
import { transactionCommands } from './transaction.ts'

/** All commands. One that the contract has and nobody handles does not compile. */
export function commandHandlers(parts: Parts): CommandHandlers {
  return {
    ...kvCommands(parts),
    ...keyCommands(parts),
    ...monitoringCommands(parts),
    ...transactionCommands(parts),
    ...hashCommands(parts),
    ...listCommands(parts),
    ...setCommands(parts),
    ...sortedsetCommands(parts),
    ...hyperloglogCommands(parts),
    ...bitmapCommands(parts),
    ...geospatialCommands(parts),
    ...queueCommands(parts),
    ...streamCommands(parts),
    ...pubsubCommands(parts),
    ...adminCommands(parts),
    ...replicationCommands(parts),
  }
}
