/** What the broker sends of its own accord over a WebSocket. */
import type { TopicMessage } from '../port/engine.ts'
import type { RoomEvent } from '../port/rooms.ts'

/** A frame that is encoded once, however many sockets it is written to. */
export interface PreparedFrame {
  /** JSON text in UTF-8; shared, so nobody may change it. */
  readonly bytes: Buffer
  /** Free for the transport: the same with whatever has to stand around it on the wire. */
  onWire?: Buffer
}

export function messageFrame({ messageId, topic, message, metadata, atMs }: TopicMessage): PreparedFrame {
  return prepared({ type: 'message', topic, message, message_id: messageId, metadata, timestamp: atMs })
}

export function eventFrame(
  room: string,
  { eventId, eventType, offset, data, metadata, atMs }: RoomEvent,
): PreparedFrame {
  return prepared({
    type: 'event',
    room,
    offset,
    event_type: eventType,
    event_id: eventId,
    data,
    metadata,
    timestamp: atMs,
  })
}

/** Tells that events from `fromOffset` on were asked for, but those before `oldestOffset` are no longer kept. */
export function gapFrame(room: string, fromOffset: number, oldestOffset: number): PreparedFrame {
  return prepared({ type: 'gap', room, from_offset: fromOffset, oldest_offset: oldestOffset })
}

function prepared(value: Readonly<Record<string, unknown>>): PreparedFrame {
  return { bytes: Buffer.from(JSON.stringify(value)) }
}
