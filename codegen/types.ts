/** Schemas -> TypeScript types: one document for REST and WebSocket, so that a shared schema has one type. */
import openapiTS, { astToString } from 'openapi-typescript'
import { queryTypeName } from './asyncapi.ts'
import {
  type AsyncapiDocument,
  ContractError,
  listOperations,
  type OpenapiDocument,
  resolved,
  type Schema,
} from './document.ts'
import { header } from './header.ts'

/** Schema names that would hide a global inside a module that imports them; their types get the suffix `Schema`. */
const globalNames = new Set([
  ...['Array', 'Blob', 'Boolean', 'Date', 'Error', 'Event', 'File', 'Function', 'Headers', 'Map', 'Number', 'Object'],
  ...['Promise', 'Record', 'Request', 'Response', 'Set', 'String', 'Symbol', 'WebSocket'],
])

/** Name under which the type of the schema `name` is exported. */
export function typeName(name: string): string {
  return globalNames.has(name) ? `${name}Schema` : name
}

/** Gives the text of `wire.ts`: openapi-typescript's `paths`, `components` and `operations`. */
export async function wireFile(openapi: OpenapiDocument, asyncapi: AsyncapiDocument): Promise<string> {
  const document = serverFlavour(openapi)
  document.components.schemas = mergedSchemas(openapi, asyncapi)
  const nodes = await openapiTS(document as unknown as Parameters<typeof openapiTS>[0], {
    alphabetize: true,
    emptyObjectsUnknown: true,
    silent: true,
  })
  return `${header('openapi.yaml and asyncapi.yaml')}\n${astToString(nodes)}`
}

/** Gives the text of `schemas.ts`: a type per named schema. */
export function schemasFile(openapi: OpenapiDocument, asyncapi: AsyncapiDocument): string {
  const names = Object.keys(mergedSchemas(openapi, asyncapi)).sort()
  const types = names.map((name) => `export type ${typeName(name)} = Schemas['${name}']\n`)
  return [
    header('openapi.yaml and asyncapi.yaml'),
    `import type { components } from './wire.ts'\n`,
    `/** Every named schema of the contracts. */\nexport type Schemas = components['schemas']`,
    `export type SchemaName = keyof Schemas\n`,
    types.join(''),
  ].join('\n')
}

/** The schemas of both contracts; the same name must mean the same schema. */
export function mergedSchemas(openapi: OpenapiDocument, asyncapi: AsyncapiDocument): Record<string, Schema> {
  const merged: Record<string, Schema> = { ...openapi.components.schemas }
  for (const [name, schema] of Object.entries(asyncapi.components.schemas)) {
    if (merged[name] !== undefined && JSON.stringify(merged[name]) !== JSON.stringify(schema)) {
      throw new ContractError(`schema ${name} differs between openapi.yaml and asyncapi.yaml`)
    }
    merged[name] = schema
  }
  for (const [channel, { bindings }] of Object.entries(asyncapi.channels)) {
    if (bindings?.ws?.query !== undefined) merged[queryTypeName(channel)] = bindings.ws.query
  }
  return merged
}

/** A parameter with a default always has a value by the time a handler sees it. */
function serverFlavour(openapi: OpenapiDocument): OpenapiDocument {
  const copy = structuredClone(openapi)
  for (const { parameters } of listOperations(copy)) {
    for (const parameter of parameters) {
      if (resolved(copy, parameter.schema).default !== undefined) parameter.required = true
    }
  }
  return copy
}
