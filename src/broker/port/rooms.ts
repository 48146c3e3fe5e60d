/**
 * Rooms: an event log each, with dense offsets from 0. Old events go by count, bytes and age; what a reader has missed that
 * way it is told as a gap, never silently. A room that was deleted and made again has a greater generation.
 */
import type { Json } from '../json.ts'
import type { Producer } from './queues.ts'

export interface RoomConfig {
  /** Events kept at most. */
  readonly eventsMax: number
  /** How long events are kept; 0 is without end. */
  readonly retentionMs: number
}

export interface NewEvent {
  readonly eventType: string
  readonly data: Json
  readonly metadata: Readonly<Record<string, string>>
}

export interface RoomEvent extends NewEvent {
  readonly eventId: string
  readonly offset: number
  readonly atMs: number
}

/** Offsets that are kept: `oldest`..`newest`, or none when `newest` < `oldest`. */
export interface RoomPage {
  readonly events: readonly RoomEvent[]
  readonly oldest: number
  readonly newest: number
  readonly generation: number
}

export interface RoomStatistics {
  readonly oldest: number
  readonly newest: number
  readonly count: number
  readonly published: number
  readonly dropped: number
  readonly createdAtMs: number
  readonly generation: number
}

export interface Rooms {
  /** False when it is there. */
  create(room: string, config: RoomConfig): Promise<boolean>
  delete(room: string): Promise<boolean>
  list(): Promise<readonly string[]>
  /**
   * Appends events in one transition; makes the room with `config` where it is missing. With a producer, events before
   * its known position are skipped. Gives id and offset of each one appended.
   */
  publish(
    room: string,
    events: readonly NewEvent[],
    config: RoomConfig,
    producer?: Producer,
  ): Promise<readonly { readonly eventId: string; readonly offset: number }[]>
  /** Up to `limit` events from `from` on (from the oldest kept when `from` is older). @throws room_not_found */
  read(room: string, from: number, limit: number): Promise<RoomPage>
  statistics(room: string): Promise<RoomStatistics>
  /**
   * Calls `onEvents` with what is published from now on, in order and without holes, until the returned function is called.
   * The room need not exist yet.
   */
  follow(room: string, onEvents: (events: readonly RoomEvent[]) => void): Promise<() => void>
}
