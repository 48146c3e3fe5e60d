/** What queues and rooms are made with where a client says nothing. */
import type { QueueConfig } from './port/queues.ts'
import type { RoomConfig } from './port/rooms.ts'

export const queueDefaults: QueueConfig = {
  depthMax: 100_000,
  ackDeadlineMs: 30_000,
  retriesMax: 3,
  priority: 5,
  prefetch: 0,
}

export const roomDefaults: RoomConfig = { eventsMax: 10_000, retentionMs: 0 }
