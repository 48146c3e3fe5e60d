// Generated from asyncapi.yaml by `npx tsx codegen/main.ts`. Do not edit.

import type { Schemas } from './schemas.ts'

/** The WebSocket endpoints. */
export const channels = {
  events: {"address":"/ws/events","queryKinds":{"from":"integer","batch":"integer"},"sends":["progress","entry","entries","error","warning","complete","pattern"],"receives":[]},
} as const
export type ChannelName = keyof typeof channels

/** The query of each endpoint. */
export interface ChannelQueries {
  events: Schemas['EventsQuery']
}

/** What the server sends. */
export interface ChannelSends {
  events: Schemas['ProgressEvent'] | Schemas['EntryEvent'] | Schemas['EntriesEvent'] | Schemas['ErrorEvent'] | Schemas['WarningEvent'] | Schemas['CompleteEvent'] | Schemas['PatternEvent']
}

/** What a client sends. */
export interface ChannelReceives {
  events: never
}

/** Any message that the server sends; `type` tells the members apart. */
export type ServerEvent = ChannelSends[ChannelName]
export type EventType = ServerEvent['type']
export const eventTypes = ['progress', 'entry', 'entries', 'error', 'warning', 'complete', 'pattern'] as const satisfies readonly EventType[]

/** Any message that a client sends; `type` tells the members apart. */
export type ClientCommand = ChannelReceives[ChannelName]
export type CommandType = ClientCommand['type']
export const commandTypes = [] as const satisfies readonly CommandType[]
