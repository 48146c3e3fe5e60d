import type { Environment } from '../../environment.ts'
import type { KeyspaceLimits, QueueLimits, RoomLimits } from '../limits.ts'

export interface RedisLimits {
  readonly keyspace: KeyspaceLimits
  readonly queues: QueueLimits
  readonly rooms: RoomLimits
  readonly producersMax: number
}

export interface RedisEngineOptions {
  /** `redis://` or `rediss://`, with user and password where needed. A single primary with replicas, no cluster. */
  readonly url: string
  readonly environment: Environment
  readonly limits: RedisLimits
}
