/**
 * Names of keys in Redis, all of them below `tm:`. What is below `tm:k:` is the keyspace that clients see; queues and rooms
 * have a hash tag each, so that everything of one lies together.
 */
import { fail } from '../../errors.ts'

export const keyPrefix = 'tm:k:'
export const queuePrefix = 'tm:{q:'
export const roomPrefix = 'tm:{r:'
export const topicChannel = 'tm:topics'
export const queueChangedChannel = 'tm:queue-changed'
export const queueDeletedChannel = 'tm:queue-deleted'
export const queueNamesKey = 'tm:queue-names'
export const roomNamesKey = 'tm:room-names'
export const producersKey = 'tm:producers'
const counterPrefix = 'tm:c:'

const loneSurrogate = /\p{Surrogate}/u

/** The same text, when UTF-8 can say it: two names with lone surrogates would become one. @throws invalid_payload */
export function sayable(text: string): string {
  if (loneSurrogate.test(text)) fail('invalid_payload', 'A name has half of a surrogate pair.')
  return text
}

export const keyName = (key: string): string => keyPrefix + sayable(key)
export const keyOf = (name: string): string => name.slice(keyPrefix.length)
export const queueName = (queue: string): string => `${queuePrefix}${sayable(queue)}}`
export const roomName = (room: string): string => `${roomPrefix}${sayable(room)}}`
export const counterName = (counter: string): string => counterPrefix + sayable(counter)

/** The server's pattern for texts that begin with `text`. */
export function globOf(text: string): string {
  return `${text.replace(/[*?[\]\\^-]/g, '\\$&')}*`
}
