/** Tells how one version of the REST and WebSocket contracts breaks clients of an earlier one. */
import { type Channel, type ChannelMessage, listChannels } from './asyncapi.ts'
import { type Direction, schemaChanges } from './breaking-schema.ts'
import {
  type ApiOperation,
  type AsyncapiDocument,
  listOperations,
  type MediaType,
  type OpenapiDocument,
  type Parameter,
  type Schema,
} from './document.ts'

/** The two documents under comparison and how to compare two schemas of them. */
interface Comparison<T> {
  readonly before: T
  readonly after: T
}

/** Gives one line per breaking change of the REST contract. */
export function openapiChanges(before: OpenapiDocument, after: OpenapiDocument): string[] {
  const later = new Map(listOperations(after).map((operation) => [keyOf(operation), operation]))
  return listOperations(before).flatMap((operation) => {
    const place = `${operation.method} ${operation.path}`
    const counterpart = later.get(keyOf(operation))
    if (counterpart === undefined) return [`${place}: the operation was removed`]
    return operationChanges({ before, after }, operation, counterpart).map((text) => `${place} ${text}`)
  })
}

/** A renamed path parameter is the same path on the wire. */
function keyOf({ method, path }: ApiOperation): string {
  return `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`
}

function operationChanges(documents: Comparison<OpenapiDocument>, old: ApiOperation, now: ApiOperation): string[] {
  const wasOpen = (old.object.security ?? documents.before.security ?? []).length === 0
  const isOpen = (now.object.security ?? documents.after.security ?? []).length === 0
  return [
    ...(wasOpen && !isOpen ? ['now needs an API key'] : []),
    ...parameterChanges(documents, old, now),
    ...bodyChanges(documents, old, now),
    ...responseChanges(documents, old, now),
  ]
}

function parameterChanges(documents: Comparison<object>, old: ApiOperation, now: ApiOperation): string[] {
  const place = ({ in: where, name }: Parameter) => `${where} ${name}`
  const before = new Map(old.parameters.filter(isNamedOnWire).map((parameter) => [place(parameter), parameter]))
  const after = new Map(now.parameters.filter(isNamedOnWire).map((parameter) => [place(parameter), parameter]))
  const removed = [...before.keys()].filter((name) => !after.has(name)).map((name) => `${name}: was removed`)
  const demanded = [...after.values()].filter((one) => one.required && !before.get(place(one))?.required)
  const common = [...before].flatMap(([name, from]) => {
    const to = after.get(name)
    return to === undefined ? [] : compared(documents, from.schema, to.schema, 'request', name)
  })
  return [
    ...removed,
    ...demanded.map((one) => `${place(one)}: is now required`),
    ...common,
    ...pathParameterChanges(documents, old, now),
  ]
}

function isNamedOnWire({ in: where }: Parameter): boolean {
  return where !== 'path'
}

/** Path parameters are compared by position. */
function pathParameterChanges(documents: Comparison<object>, old: ApiOperation, now: ApiOperation): string[] {
  const inOrder = ({ path, parameters }: ApiOperation) =>
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameters.find((one) => one.in === 'path' && one.name === name))
  const later = inOrder(now)
  return inOrder(old).flatMap((from, index) => {
    const to = later[index]
    return from === undefined || to === undefined
      ? []
      : compared(documents, from.schema, to.schema, 'request', `path ${from.name}`)
  })
}

function bodyChanges(documents: Comparison<object>, old: ApiOperation, now: ApiOperation): string[] {
  const [from, to] = [old.object.requestBody, now.object.requestBody]
  const demanded = to?.required && !from?.required ? ['body: is now required'] : []
  if (from === undefined) return demanded
  if (to === undefined) return ['body: was removed']
  return [...demanded, ...contentChanges(documents, from.content, to.content, 'request', 'body')]
}

function responseChanges(documents: Comparison<object>, old: ApiOperation, now: ApiOperation): string[] {
  const later = new Map(now.responses)
  return old.responses.flatMap(([status, response]) => {
    const counterpart = later.get(status)
    if (counterpart === undefined) return [`answer ${status}: was removed`]
    return contentChanges(documents, response.content ?? {}, counterpart.content ?? {}, 'response', `answer ${status}`)
  })
}

function contentChanges(
  documents: Comparison<object>,
  old: Record<string, MediaType>,
  now: Record<string, MediaType>,
  direction: Direction,
  place: string,
): string[] {
  return Object.entries(old).flatMap(([type, media]) => {
    const counterpart = now[type]
    if (counterpart === undefined) return [`${place}: content type ${type} was removed`]
    return compared(documents, media.schema, counterpart.schema, direction, place)
  })
}

function compared(
  documents: Comparison<object>,
  from: Schema,
  to: Schema,
  direction: Direction,
  place: string,
): string[] {
  const before = { document: documents.before, schema: from }
  return schemaChanges(before, { document: documents.after, schema: to }, direction, place)
}

/** Gives one line per breaking change of the WebSocket contract. */
export function asyncapiChanges(before: AsyncapiDocument, after: AsyncapiDocument): string[] {
  const later = new Map(listChannels(after).map((channel) => [channel.address, channel]))
  return listChannels(before).flatMap((channel) => {
    const counterpart = later.get(channel.address)
    if (counterpart === undefined) return [`${channel.address}: the endpoint was removed`]
    const documents = { before, after }
    return [
      ...compared(documents, channel.query ?? {}, counterpart.query ?? {}, 'request', `${channel.address} query`),
      ...messageChanges(documents, channel, counterpart, 'request'),
      ...messageChanges(documents, channel, counterpart, 'response'),
    ]
  })
}

/** A new message from the server is no break: clients skip types that they do not know. */
function messageChanges(
  documents: Comparison<AsyncapiDocument>,
  old: Channel,
  now: Channel,
  direction: Direction,
): string[] {
  const messages = (channel: Channel) => (direction === 'request' ? channel.receives : channel.sends)
  return messages(old).flatMap((message) => {
    const place = `${old.address} ${message.type}`
    const counterpart = messages(now).find(({ type }) => type === message.type)
    if (counterpart === undefined) return [`${place}: the message was removed`]
    return compared(documents, refTo(message), refTo(counterpart), direction, place)
  })
}

function refTo({ schema }: ChannelMessage): Schema {
  return { $ref: `#/components/schemas/${schema}` }
}
