/** The REST contract -> the operation table that routing, authentication and validation read. */
import { accessOf } from './access.ts'
import {
  type ApiOperation,
  ContractError,
  listOperations,
  type OpenapiDocument,
  resolved,
  type Schema,
} from './document.ts'
import { header } from './header.ts'

/** Bodies of failures: of the house, of the broker's commands, of the hub. */
const failureSchemas = ['Error', 'RateLimitError', 'CommandFailure', 'HubError', 'SyncError', 'AdminError'].map(
  (name) => `#/components/schemas/${name}`,
)

/** Gives the text of `operations.ts`. */
export function operationsFile(document: OpenapiDocument): string {
  const operations = listOperations(document)
  const access = accessOf(document)
  const tags = document.tags.map((tag) => `'${tag.name}'`)
  const owners = operations.map((operation) => `  ${operation.id}: '${operation.object.tags[0]}'\n`)
  const rows = operations.map((operation) => `  ${operation.id}: ${rowOf(document, operation, access(operation))},\n`)
  return [
    header('openapi.yaml'),
    `import type { Operation } from './operation.ts'\n`,
    `export const tags = [${tags.join(', ')}] as const\nexport type Tag = (typeof tags)[number]\n`,
    `/** The tag of each operation. */\nexport interface OperationTags {\n${owners.join('')}}\n`,
    `export type OperationId = keyof OperationTags\n`,
    `export const operations: { readonly [K in OperationId]: Operation } = {\n${rows.join('')}}\n`,
    `export const operationIds = Object.keys(operations) as readonly OperationId[]\n`,
  ].join('\n')
}

function rowOf(document: OpenapiDocument, operation: ApiOperation, access: string): string {
  const { id, method, path, object, parameters } = operation
  const named = (place: string) =>
    parameters.filter((parameter) => parameter.in === place).map(({ name, schema }) => [name, schema] as const)
  return JSON.stringify({
    id,
    method,
    path,
    route: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    pathNames: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
    queryNames: named('query').map(([name]) => name),
    pathKinds: kindsOf(document, named('path')),
    queryKinds: kindsOf(document, named('query')),
    tag: object.tags[0],
    security: securityOf(object.security ?? document.security ?? []),
    access,
    requestBody: object.requestBody === undefined ? 'none' : object.requestBody.required ? 'required' : 'optional',
    requestTypes: Object.keys(object.requestBody?.content ?? {}),
    ...statusesOf(operation),
    bodyBytesMax: object['x-body-bytes'] ?? 0,
    rawBody: object['x-raw-body'] === true || object['x-command'] !== undefined,
    command: object['x-command'] ?? '',
    failureForm: failureForm(operation),
    deprecated: object.deprecated ?? false,
  })
}

/** `[{bearerToken: []}]` asks for a token; with `{}` beside it, one may be left out. `adminToken` asks for an administrator. */
function securityOf(alternatives: readonly object[]): 'none' | 'key' | 'token' | 'optional_token' | 'admin' {
  if (alternatives.length === 0) return 'none'
  const names = alternatives.map((schemes) => Object.keys(schemes).join(' '))
  if (names.join() === 'adminToken') return 'admin'
  const withToken = names.filter((name) => name === 'bearerToken')
  const withNothing = names.filter((name) => name === '')
  if (names.every((name) => name === 'apiKeyHeader' || name === 'apiKeyBearer')) return 'key'
  if (withToken.length === 1 && withToken.length + withNothing.length === alternatives.length) {
    return withNothing.length === 0 ? 'token' : 'optional_token'
  }
  throw new ContractError('the security of an operation is none, keys, a token, an optional token or an administrator')
}

function statusesOf({ responses }: ApiOperation) {
  const answers: Record<string, string[]> = {}
  const failures: number[] = []
  for (const [status, response] of responses) {
    const media = Object.values(response.content ?? {})
    if (media.some(({ schema }) => failureSchemas.includes(schema.$ref ?? ''))) failures.push(Number(status))
    else answers[status] = Object.keys(response.content ?? {})
  }
  return { answers, failures }
}

function failureForm({ responses }: ApiOperation): 'house' | 'command' | 'hub' | 'sync' | 'admin' {
  const used = responses.flatMap(([, { content }]) =>
    Object.values(content ?? {}).map(({ schema }) => schema.$ref ?? ''),
  )
  if (used.some((ref) => ref.endsWith('/CommandFailure'))) return 'command'
  if (used.some((ref) => ref.endsWith('/SyncError'))) return 'sync'
  if (used.some((ref) => ref.endsWith('/AdminError'))) return 'admin'
  return used.some((ref) => ref.endsWith('/HubError')) ? 'hub' : 'house'
}

/** Kinds of the parameters that are not plain text on the wire: `integer`, `boolean`, `string[]` and so on. */
export function kindsOf(document: object, parameters: readonly (readonly [string, Schema])[]): Record<string, string> {
  const kinds = parameters.map(([name, schema]) => [name, kindOf(document, schema)] as const)
  return Object.fromEntries(kinds.filter(([, kind]) => kind !== 'string'))
}

function kindOf(document: object, schema: Schema): string {
  const { type, items } = resolved(document, schema)
  const types = [type ?? 'string'].flat().filter((name) => name !== 'null')
  if (types.length !== 1) throw new ContractError('a parameter must have exactly one type besides null')
  return types[0] === 'array' ? `${kindOf(document, items ?? {})}[]` : (types[0] ?? 'string')
}
