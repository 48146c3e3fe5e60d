/** The shapes of the bundled contracts, as far as the generators read them. */

/** What the contracts, or the words of the command line, get wrong: the message is enough, a stack would say no more. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON schema of the part that draft-07 and 2020-12 share, or an annotation beside it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  oneOf?: Schema[]
  allOf?: Schema[]
  const?: Json
  enum?: Json[]
  default?: Json
  [keyword: string]: unknown
}

export interface Parameter {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema: Schema
  example?: Json
}

export interface MediaType {
  schema: Schema
  example?: Json
  examples?: Record<string, { value: Json }>
}

export interface Response {
  $ref?: string
  description: string
  content?: Record<string, MediaType>
}

export interface RequestBody {
  required?: boolean
  content: Record<string, MediaType>
}

export interface OperationObject {
  operationId: string
  tags: string[]
  summary: string
  deprecated?: boolean
  /** The handler checks the body itself. */
  'x-raw-body'?: boolean
  'x-body-bytes'?: number
  /** The command that this operation is, see `commands.ts`. */
  'x-command'?: string
  /** What a caller must be allowed to do, where the tag does not say it. */
  'x-access'?: string
  security?: object[]
  parameters?: Parameter[]
  requestBody?: RequestBody
  responses?: Record<string, Response>
}

export interface OpenapiDocument {
  info: { version: string }
  tags: { name: string }[]
  security?: object[]
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, Schema>; [kind: string]: unknown }
}

export interface Message {
  $ref?: string
  payload: Schema
  examples?: { payload: Json }[]
}

export interface AsyncapiDocument {
  info: { version: string }
  channels: Record<
    string,
    { address: string; messages: Record<string, { $ref: string }>; bindings?: { ws?: { query?: Schema } } }
  >
  operations: Record<string, { action: 'send' | 'receive'; channel: { $ref: string }; messages: { $ref: string }[] }>
  components: { messages: Record<string, Message>; schemas: Record<string, Schema> }
}

/** One operation of the REST contract with its path item's parameters merged in and its references resolved. */
export interface ApiOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly object: OperationObject
  readonly parameters: readonly Parameter[]
  readonly responses: readonly (readonly [status: string, response: Response])[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Gives what a local reference `#/a/b` points at. */
export function lookUp(document: object, ref: string): unknown {
  const keys = ref.split('/').slice(1)
  const found = keys.reduce<unknown>((node, key) => {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
    return (node as Record<string, unknown> | undefined)?.[name]
  }, document)
  if (found === undefined) throw new ContractError(`${ref} points at nothing`)
  return found
}

/** Gives `node`, or what it refers to when it is a reference. */
export function resolved<T extends { $ref?: string }>(document: object, node: T): T {
  return node.$ref === undefined ? node : resolved(document, lookUp(document, node.$ref) as T)
}

/** Lists the operations in the order of the document. */
export function listOperations(document: OpenapiDocument): ApiOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.filter((method) => method in item).map((method) => operationOf(document, path, method, item)),
  )
}

function operationOf(
  document: OpenapiDocument,
  path: string,
  method: string,
  item: Record<string, unknown>,
): ApiOperation {
  const object = item[method] as OperationObject
  const parameters = [...((item.parameters as Parameter[] | undefined) ?? []), ...(object.parameters ?? [])]
  return {
    id: object.operationId,
    method,
    path,
    object,
    parameters: parameters.map((parameter) => resolved(document, parameter)),
    responses: Object.entries(object.responses ?? {}).map(([status, response]) => [
      status,
      resolved(document, response),
    ]),
  }
}

/** Name of a schema, message or channel in a reference to it: its last part. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}
