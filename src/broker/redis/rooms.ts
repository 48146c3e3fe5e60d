import type { Environment } from '../../environment.ts'
import { randomId } from '../../environment.ts'
import type { RoomLimits } from '../limits.ts'
import type { Producer } from '../port/queues.ts'
import type { NewEvent, RoomConfig, RoomEvent, RoomPage, RoomStatistics, Rooms } from '../port/rooms.ts'
import type { Channels } from './channels.ts'
import type { Link } from './link.ts'
import { roomName, roomNamesKey } from './names.ts'
import { producerArguments } from './producers.ts'
import { RoomFollowers } from './room-followers.ts'
import type { Step } from './step.ts'
import type { Values } from './values.ts'

const idLength = 16

interface Options {
  readonly link: Link
  readonly channels: Channels
  readonly environment: Environment
  readonly values: Values
  readonly limits: RoomLimits
}

/** Rooms: a stream each, whose ids are the offsets; every transition is a script. */
export function redisRooms({ link, channels, environment, values, limits }: Options): Rooms {
  const followers = new RoomFollowers({
    channels,
    environment,
    limits,
    read: async (room, from, limit) => link.ask(readStep(room, from, limit)),
  })
  return {
    create: async (room, config) =>
      link.run(step('room_create', room, configArguments(config), (reply) => reply === 1)),
    delete: async (room) => link.run(step('room_delete', room, [], (reply) => reply === 1)),
    list: async () => ((await link.call('SMEMBERS', roomNamesKey)) as string[]).sort(),
    publish: async (room, events, config, producer) => {
      if (events.length === 0) return []
      const ids = events.map(() => `evt_${randomId(environment, idLength)}`)
      return link.run(publishStep(values, { room, events, ids, config, producer }))
    },
    read: async (room, from, limit) => link.ask(readStep(room, from, limit)),
    statistics: async (room) => link.ask(step('room_statistics', room, [], statisticsOf)),
    follow: async (room, onEvents) => followers.follow(room, onEvents),
  }
}

function step<Result>(
  script: string,
  room: string,
  args: Step<Result>['args'],
  read: (reply: unknown) => Result,
): Step<Result> {
  return { script, keys: [roomName(room)], args, read }
}

function configArguments({ eventsMax, retentionMs }: RoomConfig): readonly number[] {
  return [eventsMax, retentionMs]
}

interface Publication {
  readonly room: string
  readonly events: readonly NewEvent[]
  readonly ids: readonly string[]
  readonly config: RoomConfig
  readonly producer: Producer | undefined
}

type Published = readonly { readonly eventId: string; readonly offset: number }[]

function publishStep(values: Values, { room, events, ids, config, producer }: Publication): Step<Published> {
  const texts = events.map(({ eventType, data, metadata }, k) => values.text([ids[k]!, eventType, data, metadata]))
  const args = [...configArguments(config), ...producerArguments(producer, `room:${room}`), ...texts]
  return step('room_publish', room, args, (reply) => {
    const [skipped, first] = reply as [number, number]
    return ids.slice(skipped).map((eventId, k) => ({ eventId, offset: first + k }))
  })
}

function readStep(room: string, from: number, limit: number): Step<RoomPage> {
  return step('room_read', room, [from, Math.max(0, limit)], (reply) => {
    const [generation, oldest, next, ...entries] = reply as [number, number, number, ...Entry[]]
    return { events: entries.map(eventOf), oldest, newest: next - 1, generation }
  })
}

/** An entry of a stream: its id, then names and values in turn. */
type Entry = readonly [id: string, fields: readonly [string, string, string, string]]

function eventOf([id, [, atMs, , text]]: Entry): RoomEvent {
  const [eventId, eventType, data, metadata] = JSON.parse(text) as [
    string,
    string,
    RoomEvent['data'],
    RoomEvent['metadata'],
  ]
  return { eventId, eventType, data, metadata, offset: Number.parseInt(id, 10) - 1, atMs: Number(atMs) }
}

function statisticsOf(reply: unknown): RoomStatistics {
  const [oldest, next, dropped, createdAtMs, generation] = reply as [number, number, number, number, number]
  return { oldest, newest: next - 1, count: next - oldest, published: next, dropped, createdAtMs, generation }
}
