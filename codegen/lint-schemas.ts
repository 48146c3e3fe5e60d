/** Rules for schemas: they serve OpenAPI (2020-12) and AsyncAPI (draft-07) at once, so only what both mean alike is used. */
import { type AsyncapiDocument, listOperations, type OpenapiDocument, type Schema } from './document.ts'
import { sharedKeywords, subschemas } from './schema.ts'
import { mergedSchemas } from './types.ts'

const formats = ['date', 'date-time', 'uuid', 'binary', 'int32', 'int64', 'uri', 'email']
/** A reference hides its siblings in draft-07; only annotations may stand beside it. */
const besideRef = ['description', 'title', 'example', 'examples', 'deprecated']

/** Gives one line per violated rule. */
export function schemaFindings(openapi: OpenapiDocument, asyncapi: AsyncapiDocument): string[] {
  const named = Object.entries(mergedSchemas(openapi, asyncapi))
  const all = [...named.map(([name, schema]) => [`schema ${name}`, schema] as const), ...inlineSchemas(openapi)]
  return all.flatMap(([place, schema]) => schemaTree(place, schema))
}

function inlineSchemas(openapi: OpenapiDocument): [string, Schema][] {
  const found = listOperations(openapi).flatMap(
    ({ id, parameters, object, responses }): [string, Schema | undefined][] => [
      ...parameters.map(({ name, schema }): [string, Schema] => [`${id} parameter ${name}`, schema]),
      ...Object.values(object.requestBody?.content ?? {}).map(({ schema }): [string, Schema] => [`${id} body`, schema]),
      ...responses.flatMap(([status, { content }]) =>
        Object.values(content ?? {}).map(({ schema }): [string, Schema] => [`${id} answer ${status}`, schema]),
      ),
    ],
  )
  // A schema that is missing is what `operationFindings` reports.
  return found.filter((entry): entry is [string, Schema] => entry[1] !== undefined)
}

function schemaTree(place: string, schema: Schema): string[] {
  const below = subschemas(schema).flatMap(([name, child]) => schemaTree(`${place}/${name}`, child))
  return [...schemaRules(schema).map((text) => `${place}: ${text}`), ...below]
}

function schemaRules(schema: Schema): string[] {
  const keywords = Object.keys(schema)
  const hidden =
    schema.$ref === undefined ? [] : keywords.filter((word) => word !== '$ref' && !besideRef.includes(word))
  const missing = Object.keys(schema.properties ?? {}).length > 0 ? requiredButUnknown(schema) : []
  return [
    ...keywords
      .filter((word) => !sharedKeywords.has(word))
      .map((word) => `keyword "${word}" is not allowed (codegen/schema.ts)`),
    ...hidden.map((word) => `"${word}" beside a reference does nothing in draft-07`),
    ...missing.map((name) => `requires "${name}", which it does not describe`),
    ...(Array.isArray(schema.items) ? ['"items" as a list differs between the drafts'] : []),
    ...(typeof schema.format === 'string' && !formats.includes(schema.format)
      ? [`format "${schema.format}" is unknown`]
      : []),
    ...patternFault(schema.pattern),
  ]
}

function requiredButUnknown({ required, properties }: Schema): string[] {
  return (required ?? []).filter((name) => !Object.hasOwn(properties ?? {}, name))
}

function patternFault(pattern: unknown): string[] {
  if (typeof pattern !== 'string') return []
  try {
    new RegExp(pattern, 'u')
    return []
  } catch {
    return [`pattern ${pattern} is not a regular expression`]
  }
}
