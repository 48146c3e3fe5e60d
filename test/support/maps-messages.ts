/** Messages that a server of shared maps sends, told apart by their type. */
import { expect } from 'vitest'
import type { ChannelSends } from '../../src/contract/mod.ts'

export type ServerMessage = ChannelSends['maps']
export type MessageType = ServerMessage['type']
export type MessageOf<T extends MessageType> = Extract<ServerMessage, { readonly type: T }>

/** Whether a message is of a type; every message is where none is asked for. */
export const isOf = <T extends MessageType>(message: ServerMessage, type: T | undefined): message is MessageOf<T> =>
  type === undefined || message.type === type

/** The same messages; fails unless all of them are of the type. */
export function allOf<T extends MessageType>(messages: readonly ServerMessage[], type: T): MessageOf<T>[] {
  expect(messages.map((message) => message.type)).toEqual(messages.map(() => type))
  return messages.filter((message) => isOf(message, type))
}

/** The same message; fails unless it is of the type. */
export function ofType<T extends MessageType>(message: ServerMessage, type: T): MessageOf<T> {
  if (!isOf(message, type)) throw new Error(`not ${type}, but ${JSON.stringify(message)}`)
  return message
}
