/**
 * Schemas -> standalone validators.
 *
 * Two Ajv instances: one for what comes in (defaults are filled in) and one for what goes out (nothing changes). Values of
 * parameters are converted by our own code, because Ajv's coercion also takes `0x10`, ` 5` and `1e3` for integers.
 */

import Ajv from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { build } from 'esbuild'
import { type Channel, type ChannelMessage, listChannels, queryTypeName } from './asyncapi.ts'
import { boundedErrors } from './bounded.ts'
import type { Bundles } from './bundle.ts'
import { listCommands } from './commands.ts'
import { type ApiOperation, listOperations, type OpenapiDocument, resolved, type Schema } from './document.ts'
import { header } from './header.ts'
import { prepared, schemaId } from './prepare.ts'
import { mergedSchemas } from './types.ts'

/** One table of validators by key; null where there is nothing to validate. */
type Table = Record<string, Schema | null>

/** Gives the text of `requests.js`: parameters, bodies, WebSocket queries and commands, and every named schema. */
export async function requestValidators(root: string, bundles: Bundles): Promise<string> {
  const operations = listOperations(bundles.openapi)
  const channels = listChannels(bundles.asyncapi)
  const schemas = mergedSchemas(bundles.openapi, bundles.asyncapi)
  return compile(root, schemas, true, {
    params: Object.fromEntries(operations.map((operation) => [operation.id, paramsOf(bundles.openapi, operation)])),
    bodies: Object.fromEntries(operations.map((operation) => [operation.id, bodyOf(operation)])),
    queries: Object.fromEntries(channels.map(({ name, query }) => [name, queryOf(name, query)])),
    commands: messageTable(channels, (channel) => channel.receives),
    schemas: Object.fromEntries(checkedNames(bundles.openapi, schemas).map((name) => [name, named(name)])),
  })
}

/** Gives the text of `responses.js`: the JSON answers of every operation and the messages that the server sends. */
export async function responseValidators(root: string, bundles: Bundles): Promise<string> {
  const responses = listOperations(bundles.openapi).flatMap(({ id, responses }) =>
    responses.map(([status, response]) => [`${id} ${status}`, response.content?.['application/json']?.schema ?? null]),
  )
  return compile(root, mergedSchemas(bundles.openapi, bundles.asyncapi), false, {
    responses: Object.fromEntries(responses) as Table,
    events: messageTable(listChannels(bundles.asyncapi), (channel) => channel.sends),
  })
}

/** Of a command only its payload is checked by name: the rest of it is read by hand, which tells more exactly what is wrong. */
function checkedNames(document: OpenapiDocument, schemas: Record<string, Schema>): string[] {
  const rest = new Set(['Command', 'CommandResult', 'CommandSuccess', 'Batch'])
  for (const { name } of listCommands(document)) rest.add(`${name}Command`).add(`${name}Result`)
  return Object.keys(schemas).filter((name) => !rest.has(name))
}

/** Payloads by `<channel> <type>`. */
function messageTable(
  channels: readonly Channel[],
  messagesOf: (channel: Channel) => readonly ChannelMessage[],
): Table {
  const rows = channels.flatMap((channel) =>
    messagesOf(channel).map(({ type, schema }) => [`${channel.name} ${type}`, named(schema)] as const),
  )
  return Object.fromEntries(rows)
}

function named(schema: string): Schema {
  return { $ref: `#/components/schemas/${schema}` }
}

function paramsOf(document: OpenapiDocument, { parameters }: ApiOperation): Schema {
  const place = (name: string): Schema => {
    const here = parameters.filter((parameter) => parameter.in === name)
    return {
      type: 'object',
      additionalProperties: false,
      required: here.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, withOwnDefault(document, schema)])),
    }
  }
  return placed({ path: place('path'), query: place('query') })
}

/** Ajv fills in a default only where it stands beside the property, not behind a reference. */
function withOwnDefault(document: OpenapiDocument, schema: Schema): Schema {
  const target = resolved(document, schema)
  return target === schema || target.default === undefined ? schema : { allOf: [schema], default: target.default }
}

function queryOf(channel: string, query: Schema | undefined): Schema {
  const schema = query === undefined ? { type: 'object', maxProperties: 0 } : undefined
  return placed({ query: schema ?? named(queryTypeName(channel)) })
}

function placed(properties: Record<string, Schema>): Schema {
  return { type: 'object', required: Object.keys(properties), properties }
}

function bodyOf({ object }: ApiOperation): Schema | null {
  if (object['x-raw-body'] === true || object['x-command'] !== undefined) return null
  return object.requestBody?.content['application/json']?.schema ?? null
}

function compile(root: string, schemas: Record<string, Schema>, useDefaults: boolean, tables: Record<string, Table>) {
  const ajv = new Ajv.default({
    ...{ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true },
    ...{ discriminator: true, inlineRefs: false, useDefaults, code: { source: true, esm: true } },
  })
  formats.default(ajv)
  for (const format of ['int32', 'int64', 'binary']) ajv.addFormat(format, true)
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(prepared(schemas, schema), `S.${name}`)
  const names = new Names()
  const text = Object.entries(tables).map(([table, rows]) => tableText(table, rows, (schema) => names.of(schema)))
  const exported: Record<string, string> = {}
  for (const [name, schema] of names.schemas) {
    const target = schema.$ref === undefined ? name : schemaId(schema.$ref)
    if (target === name) ajv.addSchema(prepared(schemas, schema), name)
    exported[name] = target
  }
  const code = standalone.default(ajv, exported).replaceAll('export const ', 'const ')
  return bundled(root, `${boundedErrors(code)}\n${text.join('')}`)
}

/** One name per different schema, so that operations without parameters share their validator. */
class Names {
  readonly schemas = new Map<string, Schema>()
  readonly #byText = new Map<string, string>()

  of(schema: Schema): string {
    const text = JSON.stringify(schema)
    const known = this.#byText.get(text)
    if (known !== undefined) return known
    const name = `v${this.schemas.size}`
    this.#byText.set(text, name)
    this.schemas.set(name, schema)
    return name
  }
}

function tableText(table: string, rows: Table, nameOf: (schema: Schema) => string): string {
  const entries = Object.entries(rows).map(
    ([key, schema]) => `${JSON.stringify(key)}: ${schema === null ? 'null' : nameOf(schema)}`,
  )
  return `export const ${table} = {${entries.join(', ')}}\n`
}

async function bundled(root: string, contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'validators.js' },
    ...{
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      absWorkingDir: root,
      preserveSymlinks: true,
    },
    ...{ legalComments: 'none', logLevel: 'silent', minifySyntax: true, minifyWhitespace: true, lineLimit: 120 },
  })
  return header('openapi.yaml and asyncapi.yaml') + (result.outputFiles[0]?.text ?? '')
}
