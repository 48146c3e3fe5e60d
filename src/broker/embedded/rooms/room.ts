import type { Json } from '../../json.ts'
import type { NewEvent, RoomConfig, RoomEvent } from '../../port/rooms.ts'
import type { Timed } from '../heap.ts'
import type { Effect, StateRecord } from '../journal/effect.ts'
import { textBytes, valueBytes } from '../keyspace/size.ts'
import { Ring } from '../queues/ring.ts'

/** Estimated bytes of an event besides its content. */
const recordBytes = 240
/** Events in one effect of a snapshot. */
const eventsPerEffect = 1_000

interface Kept {
  readonly event: RoomEvent
  readonly bytes: number
}

/** Estimated bytes of an event. */
export function eventBytes({ eventType, data, metadata }: NewEvent): number {
  let bytes = recordBytes + textBytes(eventType) + valueBytes(data)
  for (const [name, value] of Object.entries(metadata)) bytes += textBytes(name) + textBytes(value)
  return bytes
}

export interface RoomOrigin {
  readonly name: string
  readonly config: RoomConfig
  readonly generation: number
  readonly createdAtMs: number
  /** Offset of the first event that is kept. */
  readonly oldest: number
}

/** A room with the events that it keeps: one record of a snapshot. */
export class Room implements StateRecord, Timed {
  readonly origin: RoomOrigin
  readonly #events = new Ring<Kept>()
  /** Offset of the next event. */
  next: number
  /** Estimated bytes of the events. */
  bytes = 0
  /** When the oldest event is too old; null when none ever is. */
  deadlineMs: number | null = null
  heapPlace = -1
  savedBy: number

  constructor(origin: RoomOrigin, savedBy: number) {
    this.origin = origin
    this.next = origin.oldest
    this.savedBy = savedBy
  }

  get length(): number {
    return this.#events.length
  }

  /** Offset of the oldest event that is kept; that of the next one when there is none. */
  get oldest(): number {
    return this.next - this.#events.length
  }

  get newestAtMs(): number {
    return this.#events.last?.event.atMs ?? 0
  }

  /** When its oldest event is too old; null when none ever is. */
  get nextDeadlineMs(): number | null {
    const { retentionMs } = this.origin.config
    const first = this.#events.at(0)
    return retentionMs === 0 || first === undefined ? null : first.event.atMs + retentionMs
  }

  append(event: RoomEvent): void {
    const bytes = eventBytes(event)
    this.#events.push({ event, bytes })
    this.bytes += bytes
    this.next += 1
  }

  /** Drops what is older than an offset. */
  trim(oldest: number): void {
    while (this.oldest < oldest) this.bytes -= this.#events.shift()!.bytes
  }

  /** The events from an offset on, at most `limit`. */
  slice(from: number, limit: number): RoomEvent[] {
    const events: RoomEvent[] = []
    const start = Math.max(from, this.oldest)
    for (let offset = start; offset < Math.min(start + limit, this.next); offset++) {
      events.push(this.#events.at(offset - this.oldest)!.event)
    }
    return events
  }

  /** Where the room must begin so that nothing in it is too old and it is not too large; its newest event may be too large. */
  oldestWanted(nowMs: number, bytesMax: number): number {
    const { retentionMs } = this.origin.config
    let { oldest, bytes } = this
    for (let kept = this.#events.at(0); kept !== undefined; kept = this.#events.at(oldest - this.oldest)) {
      const isOld = retentionMs > 0 && kept.event.atMs + retentionMs <= nowMs
      const isOver = bytes > bytesMax && oldest < this.next - 1
      if (!isOld && !isOver) break
      bytes -= kept.bytes
      oldest += 1
    }
    return oldest
  }

  *describe(): Generator<Effect> {
    const { name, config, generation, createdAtMs } = this.origin
    yield ['room.new', name, { ...config }, generation, createdAtMs, this.oldest]
    for (let from = this.oldest; from < this.next; from += eventsPerEffect) {
      yield ['room.events', name, this.slice(from, eventsPerEffect).map(describedEvent)]
    }
  }
}

type EventRow = readonly [string, number, string, Json, Readonly<Record<string, string>>]

function describedEvent({ eventId, atMs, eventType, data, metadata }: RoomEvent): EventRow {
  return [eventId, atMs, eventType, data, metadata]
}

/** The event that `describe` has described. */
export function restoredEvent(row: Json, offset: number): RoomEvent {
  const [eventId, atMs, eventType, data, metadata] = row as unknown as EventRow
  return { eventId, offset, eventType, data, metadata, atMs }
}
