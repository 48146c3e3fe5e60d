import type { CommandPayloads, CommandResults } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import { roomDefaults } from '../defaults.ts'
import type { RoomConfig, RoomEvent } from '../port/rooms.ts'
import { sessionOf } from '../session.ts'
import { type Family, json, oneText, type Parts } from './handler.ts'

type Making = 'stream.create' | 'stream.get_or_create' | 'stream.delete'
type Subscribing = 'stream.subscribe' | 'stream.unsubscribe'

/** A room that is published to is made where it is missing. */
export function streamCommands(parts: Parts): Family<'stream'> {
  const { engine, rooms: hub } = parts
  const names = async () => {
    const rooms = await engine.rooms.list()
    return { rooms: [...rooms], count: rooms.length }
  }
  return {
    ...makingCommands(parts),
    ...subscribingCommands(parts),
    'stream.publish': async (payload) => {
      const { room, data, metadata = {} } = payload
      const event = { eventType: oneText(payload, 'event_type', 'event'), data: json(data), metadata }
      const [published] = await engine.rooms.publish(room, [event], roomDefaults)
      const { eventId, offset } = published!
      return { event_id: eventId, offset, room, subscribers_notified: hub.subscribersOf(room) }
    },
    'stream.history': (payload) => history(parts, payload),
    'stream.consume': (payload) => consume(parts, payload),
    'stream.rooms': names,
    'stream.list': names,
    'stream.stats': ({ room }) => statistics(parts, room),
  }
}

function makingCommands({ engine: { rooms } }: Parts): Pick<Family<'stream'>, Making> {
  return {
    'stream.create': async (payload) => {
      const { room } = payload
      if (!(await rooms.create(room, configOf(payload)))) fail('room_exists', undefined, { room })
      return { success: true, room, created: true }
    },
    'stream.get_or_create': async (payload) => {
      return { success: true, room: payload.room, created: await rooms.create(payload.room, configOf(payload)) }
    },
    'stream.delete': async ({ room }) => {
      if (!(await rooms.delete(room))) fail('room_not_found', undefined, { room })
      return { success: true, deleted: room }
    },
  }
}

function subscribingCommands({ rooms: hub }: Parts): Pick<Family<'stream'>, Subscribing> {
  return {
    'stream.subscribe': async ({ room, from_offset, replay }, call) => {
      const from = from_offset ?? (replay ? 0 : undefined)
      return { subscribed: true, room, next_offset: await hub.subscribe(sessionOf(call), room, from) }
    },
    'stream.unsubscribe': ({ room }, call) => ({ success: hub.unsubscribe(sessionOf(call), room) }),
  }
}

function configOf({ max_events, retention_secs }: CommandPayloads['stream.create']): RoomConfig {
  return {
    eventsMax: max_events ?? roomDefaults.eventsMax,
    retentionMs: retention_secs === undefined ? roomDefaults.retentionMs : retention_secs * 1000,
  }
}

async function history(
  { engine }: Parts,
  { room, from_offset, to_offset, limit }: CommandPayloads['stream.history'],
): Promise<CommandResults['stream.history']> {
  const { events, oldest, newest, generation } = await engine.rooms.read(room, from_offset ?? 0, limit)
  const last = to_offset ?? Number.POSITIVE_INFINITY
  return {
    events: events.filter(({ offset }) => offset <= last).map(eventOf),
    ...ends(oldest, newest, 'oldest_offset', 'newest_offset'),
    generation,
  }
}

/** Unlike `history` it does not go on silently where events are gone. */
async function consume(
  { engine }: Parts,
  { room, from_offset, limit }: CommandPayloads['stream.consume'],
): Promise<CommandResults['stream.consume']> {
  const { events, oldest, newest } = await engine.rooms.read(room, from_offset, limit)
  if (from_offset < oldest) {
    fail('offset_out_of_range', undefined, { requested: from_offset, oldest_offset: oldest, newest_offset: newest })
  }
  return { events: events.map(eventOf), next_offset: (events.at(-1)?.offset ?? from_offset - 1) + 1 }
}

async function statistics({ engine, rooms: hub }: Parts, room: string): Promise<CommandResults['stream.stats']> {
  const { oldest, newest, count, published, dropped, createdAtMs, generation } = await engine.rooms.statistics(room)
  return {
    name: room,
    room,
    message_count: count,
    ...ends(oldest, newest, 'min_offset', 'max_offset'),
    subscriber_count: hub.subscribersOf(room),
    total_published: published,
    dropped,
    created_at: createdAtMs,
    generation,
  }
}

/** Both ends of what is kept, null when that is nothing. */
function ends<Low extends string, High extends string>(oldest: number, newest: number, low: Low, high: High) {
  const isEmpty = newest < oldest
  return { [low]: isEmpty ? null : oldest, [high]: isEmpty ? null : newest } as Record<Low | High, number | null>
}

function eventOf({ eventId, offset, eventType, data, metadata, atMs }: RoomEvent) {
  return { event_id: eventId, offset, event_type: eventType, event: eventType, data, metadata, timestamp: atMs }
}
