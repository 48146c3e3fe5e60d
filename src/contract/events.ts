// Generated from asyncapi.yaml by `npx tsx codegen/main.ts`. Do not edit.

import type { Schemas } from './schemas.ts'

/** The WebSocket endpoints. */
export const channels = {
  events: {"address":"/ws/events","queryKinds":{"from":"integer","batch":"integer"},"sends":["progress","entry","entries","error","warning","complete","pattern"],"receives":[]},
  broker: {"address":"/api/v1/ws","queryKinds":{},"sends":["response","batch_response","message","event","gap","pong"],"receives":["command","batch","ping","pong","close"]},
  sync: {"address":"/api/v1/sync/ws","queryKinds":{"since_lsn":"integer"},"sends":["changes_available"],"receives":[]},
} as const
export type ChannelName = keyof typeof channels

/** The query of each endpoint. */
export interface ChannelQueries {
  events: Schemas['EventsQuery']
  broker: Schemas['BrokerQuery']
  sync: Schemas['SyncQuery']
}

/** What the server sends. */
export interface ChannelSends {
  events: Schemas['ProgressEvent'] | Schemas['EntryEvent'] | Schemas['EntriesEvent'] | Schemas['ErrorEvent'] | Schemas['WarningEvent'] | Schemas['CompleteEvent'] | Schemas['PatternEvent']
  broker: Schemas['SocketResponse'] | Schemas['BatchResult'] | Schemas['SocketMessage'] | Schemas['SocketEvent'] | Schemas['SocketGap'] | Schemas['SocketPong']
  sync: Schemas['SyncSocketChanges']
}

/** What a client sends. */
export interface ChannelReceives {
  events: never
  broker: Schemas['SocketCommand'] | Schemas['Batch'] | Schemas['SocketPing'] | Schemas['SocketPong'] | Schemas['SocketClose']
  sync: never
}

/** Any message that the server sends over the first endpoint; `type` tells the members apart. */
export type ServerEvent = ChannelSends['events']
export type EventType = ServerEvent['type']
export const eventTypes = ['progress', 'entry', 'entries', 'error', 'warning', 'complete', 'pattern'] as const satisfies readonly EventType[]

/** Any message that a client sends; `type` tells the members apart. */
export type ClientCommand = ChannelReceives[ChannelName]
export type CommandType = ClientCommand['type']
export const commandTypes = ['command', 'batch', 'ping', 'pong', 'close'] as const satisfies readonly CommandType[]
