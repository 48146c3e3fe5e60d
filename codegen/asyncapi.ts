/** The WebSocket contract -> the channel table and the unions of its messages. */
import {
  type AsyncapiDocument,
  ContractError,
  lookUp,
  type Message,
  refName,
  resolved,
  type Schema,
} from './document.ts'
import { header } from './header.ts'
import { kindsOf } from './operations.ts'

export interface ChannelMessage {
  /** Value of the constant `type` of the payload, which tells the messages of a channel apart. */
  readonly type: string
  /** Name of the payload's schema. */
  readonly schema: string
  readonly examples: NonNullable<Message['examples']>
}

export interface Channel {
  readonly name: string
  readonly address: string
  readonly query: Schema | undefined
  /** What the server sends. */
  readonly sends: readonly ChannelMessage[]
  /** What the server receives. */
  readonly receives: readonly ChannelMessage[]
}

/** Lists the channels in the order of the document. */
export function listChannels(document: AsyncapiDocument): Channel[] {
  return Object.entries(document.channels).map(([name, channel]) => ({
    name,
    address: channel.address,
    query: channel.bindings?.ws?.query,
    sends: messagesOf(document, name, 'send'),
    receives: messagesOf(document, name, 'receive'),
  }))
}

function messagesOf(document: AsyncapiDocument, channel: string, action: 'send' | 'receive'): ChannelMessage[] {
  const operations = Object.values(document.operations).filter(
    (operation) => operation.action === action && refName(operation.channel.$ref) === channel,
  )
  const refs = operations.flatMap((operation) => operation.messages.map((message) => message.$ref))
  return [...new Set(refs)].map((ref) => messageOf(document, ref))
}

function messageOf(document: AsyncapiDocument, ref: string): ChannelMessage {
  const message = resolved(document, lookUp(document, ref) as Message)
  const type = resolved(document, message.payload).properties?.type?.const
  if (message.payload.$ref === undefined)
    throw new ContractError(`${ref}: the payload must be a reference to a named schema`)
  if (typeof type !== 'string') throw new ContractError(`${ref}: the payload must have a constant \`type\``)
  return { type, schema: refName(message.payload.$ref), examples: message.examples ?? [] }
}

/** Name of the schema that stands for the query of a channel's address: `EventsQuery`. */
export function queryTypeName(channel: string): string {
  return `${channel.charAt(0).toUpperCase()}${channel.slice(1)}Query`
}

/** Gives the text of `events.ts`. */
export function eventsFile(document: AsyncapiDocument): string {
  const channels = listChannels(document)
  const types = (messages: readonly ChannelMessage[]) =>
    [...new Set(messages.map(({ type }) => `'${type}'`))].join(', ')
  return [
    header('asyncapi.yaml'),
    `import type { Schemas } from './schemas.ts'\n`,
    channelTable(document, channels),
    interfaceText(channels, 'ChannelQueries', 'The query of each endpoint.', ({ name, query }) =>
      query === undefined ? 'Readonly<Record<never, never>>' : `Schemas['${queryTypeName(name)}']`,
    ),
    interfaceText(channels, 'ChannelSends', 'What the server sends.', ({ sends }) => unionText(sends)),
    interfaceText(channels, 'ChannelReceives', 'What a client sends.', ({ receives }) => unionText(receives)),
    `/** Any message that the server sends over the first endpoint; \`type\` tells the members apart. */
export type ServerEvent = ChannelSends['${channels[0]?.name}']
export type EventType = ServerEvent['type']
export const eventTypes = [${types(channels[0]?.sends ?? [])}] as const satisfies readonly EventType[]

/** Any message that a client sends; \`type\` tells the members apart. */
export type ClientCommand = ChannelReceives[ChannelName]
export type CommandType = ClientCommand['type']
export const commandTypes = [${types(channels.flatMap(({ receives }) => receives))}] as const satisfies readonly CommandType[]
`,
  ].join('\n')
}

function unionText(messages: readonly ChannelMessage[]): string {
  return messages.map(({ schema }) => `Schemas['${schema}']`).join(' | ') || 'never'
}

function interfaceText(
  channels: readonly Channel[],
  name: string,
  about: string,
  typeOf: (channel: Channel) => string,
): string {
  const fields = channels.map((channel) => `  ${channel.name}: ${typeOf(channel)}\n`)
  return `/** ${about} */\nexport interface ${name} {\n${fields.join('')}}\n`
}

function channelTable(document: AsyncapiDocument, channels: readonly Channel[]): string {
  const rows = channels.map((channel) => {
    const row = {
      address: channel.address,
      queryKinds: channel.query === undefined ? {} : kindsOf(document, Object.entries(channel.query.properties ?? {})),
      sends: channel.sends.map(({ type }) => type),
      receives: channel.receives.map(({ type }) => type),
    }
    return `  ${channel.name}: ${JSON.stringify(row)},\n`
  })
  return `/** The WebSocket endpoints. */
export const channels = {\n${rows.join('')}} as const
export type ChannelName = keyof typeof channels
`
}
