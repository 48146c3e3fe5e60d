import type { Environment } from '../../../environment.ts'
import type { Maps, MapsCaller, Topics } from '../../../maps/mod.ts'
import type { AckLine } from './acks.ts'
import type { Hub, Receiver } from './hub.ts'
import type { ClientMessage, MessageOf, ServerMessage } from './messages.ts'
import type { Subscriptions } from './subscriptions.ts'

/** What all connections share. */
export interface Services {
  readonly maps: Maps
  readonly topics: Topics
  readonly hub: Hub
  readonly environment: Environment
}

/** One connection, as the handlers of its messages see it. */
export interface Session extends Receiver {
  readonly services: Services
  readonly caller: MapsCaller
  readonly acks: AckLine
  readonly subscriptions: Subscriptions
  /** Where clients reach this server, as this one does. */
  readonly address: string
  readonly hasEnded: boolean
  /** Answers what was asked. */
  answer(message: ServerMessage): void
  /** Tells what was not asked for at this moment. */
  push(message: ServerMessage): void
  /** As `push`, encoded once for all who are told of the same thing, which nobody changes any more. */
  pushShared(of: object, message: () => ServerMessage): void
  /** Answers ERROR. */
  refuse(error: unknown): void
  /** Tells whoever looks after this server of a failure of its own. */
  report(error: unknown): void
  /** Waits until what was answered has been read, for those who answer much. */
  drained(): Promise<void>
}

/** Handles one type of message. While its promise is pending the message counts as under way. */
export type Handler<T extends ClientMessage['type']> = (message: MessageOf<T>, session: Session) => void | Promise<void>
