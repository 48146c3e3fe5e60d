import type { Environment } from '../../environment.ts'
import {
  type KeyspaceLimits,
  keyspaceLimits,
  producersMax,
  type QueueLimits,
  queueLimits,
  type RoomLimits,
  roomLimits,
} from '../limits.ts'

export interface RedisLimits {
  readonly keyspace: KeyspaceLimits
  readonly queues: QueueLimits
  readonly rooms: RoomLimits
  readonly producersMax: number
}

export const redisLimits: RedisLimits = {
  keyspace: keyspaceLimits,
  queues: queueLimits,
  rooms: roomLimits,
  producersMax,
}

export interface RedisEngineOptions {
  /** `redis://` or `rediss://`, with user and password where needed. A single primary with replicas, no cluster. */
  readonly url: string
  readonly environment: Environment
  /** Those of the embedded engine when absent. */
  readonly limits?: RedisLimits
}
