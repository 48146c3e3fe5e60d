/** Every example that the contracts give, with the place it belongs to: what tests send, expect and check. */
import { listChannels } from './asyncapi.ts'
import {
  type ApiOperation,
  type AsyncapiDocument,
  type Json,
  listOperations,
  type MediaType,
  type OpenapiDocument,
} from './document.ts'

/** The parameters and the body of one request that the contract shows. */
export interface RequestExample {
  readonly operation: string
  readonly path: Readonly<Record<string, Json>>
  readonly query: Readonly<Record<string, Json>>
  /** Undefined where the example has no body. */
  readonly body: Json | undefined
}

export interface ResponseExample {
  readonly operation: string
  readonly status: number
  readonly contentType: string
  readonly body: Json
}

export interface MessageExample {
  readonly channel: string
  /** Who sends it. */
  readonly from: 'server' | 'client'
  readonly type: string
  readonly payload: Json
}

/** Lists at least one request per operation: one per example of its body, with the examples of its parameters. */
export function requestExamples(document: OpenapiDocument): RequestExample[] {
  return listOperations(document).flatMap((operation) => {
    const bodies = Object.values(operation.object.requestBody?.content ?? {}).flatMap(examplesOf)
    const path = parameterExamples(operation, 'path')
    const query = parameterExamples(operation, 'query')
    return (bodies.length === 0 ? [undefined] : bodies).map((body) => ({ operation: operation.id, path, query, body }))
  })
}

function parameterExamples({ parameters }: ApiOperation, place: string): Record<string, Json> {
  const entries = parameters.flatMap(({ name, in: where, example }): [string, Json][] =>
    where === place && example !== undefined ? [[name, example]] : [],
  )
  return Object.fromEntries(entries)
}

/** Lists the examples of every answer, failures included. */
export function responseExamples(document: OpenapiDocument): ResponseExample[] {
  return listOperations(document).flatMap(({ id, responses }) =>
    responses.flatMap(([status, { content }]) =>
      Object.entries(content ?? {}).flatMap(([contentType, media]) =>
        examplesOf(media).map((body) => ({ operation: id, status: Number(status), contentType, body })),
      ),
    ),
  )
}

/** Lists the examples of every WebSocket message. */
export function messageExamples(document: AsyncapiDocument): MessageExample[] {
  return listChannels(document).flatMap(({ name, sends, receives }) => [
    ...sends.flatMap(({ type, examples }) =>
      examples.map(({ payload }) => messageExample(name, 'server', type, payload)),
    ),
    ...receives.flatMap(({ type, examples }) =>
      examples.map(({ payload }) => messageExample(name, 'client', type, payload)),
    ),
  ])
}

function messageExample(channel: string, from: 'server' | 'client', type: string, payload: Json): MessageExample {
  return { channel, from, type, payload }
}

/** The examples of one media type, in either of the two forms that OpenAPI has. */
export function examplesOf({ example, examples }: MediaType): Json[] {
  const several = Object.values(examples ?? {}).map(({ value }) => value)
  return example === undefined ? several : [example, ...several]
}
