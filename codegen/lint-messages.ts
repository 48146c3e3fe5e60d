/** Rules for the messages of the WebSocket contract. */
import { type ChannelMessage, listChannels } from './asyncapi.ts'
import type { AsyncapiDocument } from './document.ts'

/** Gives one line per violated rule. */
export function messageFindings(document: AsyncapiDocument): string[] {
  return listChannels(document).flatMap(({ name, sends, receives }) => {
    const declared = Object.keys(document.channels[name]?.messages ?? {}).length
    return [
      ...directionFindings(name, sends),
      ...directionFindings(name, receives),
      ...(declared > sends.length + receives.length ? [`channel ${name} has a message that no operation uses`] : []),
    ]
  })
}

function directionFindings(channel: string, messages: readonly ChannelMessage[]): string[] {
  const types = messages.map(({ type }) => type)
  return [
    ...types
      .filter((type, index) => types.indexOf(type) !== index)
      .map((type) => `channel ${channel}: ${type} is repeated`),
    ...messages
      .filter(({ examples }) => examples.length === 0)
      .map(({ type }) => `channel ${channel}: ${type} needs an example`),
  ]
}
