/** Walks JSON schemas by position, so that data which looks like a schema (a default, an example) stays untouched. */
import type { Schema } from './document.ts'

const single = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames']
const listed = ['oneOf', 'anyOf', 'allOf']
const named = ['properties', 'patternProperties']

/**
 * Keywords that mean the same in draft-07 (AsyncAPI) and 2020-12 (OpenAPI); no other may be used. `uniqueItems` is shared
 * too, but Ajv compares every pair of items, however many there are: code that needs it checks it after `maxItems`.
 */
export const sharedKeywords: ReadonlySet<string> = new Set([
  ...[...single, ...listed, ...named, '$ref', 'type', 'enum', 'const', 'format', 'default', 'required', 'pattern'],
  ...['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['title', 'description', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly', 'x-access'],
])

/** Lists the direct subschemas of `schema` with their places, such as `properties/name`. */
export function subschemas(schema: Schema): [place: string, schema: Schema][] {
  const found: [string, unknown][] = single.map((keyword) => [keyword, schema[keyword]])
  for (const keyword of [...listed, ...named]) {
    const group = (schema[keyword] ?? {}) as Record<string, unknown>
    found.push(...Object.entries(group).map(([name, child]): [string, unknown] => [`${keyword}/${name}`, child]))
  }
  return found.filter((entry): entry is [string, Schema] => typeof entry[1] === 'object' && entry[1] !== null)
}

/** Gives a copy of `schema` in which `change` has replaced every subschema, inner ones first. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy = structuredClone(schema)
  for (const [place, child] of subschemas(copy)) {
    const [keyword = '', ...name] = place.split('/')
    const holder = name.length === 0 ? copy : (copy[keyword] as Record<string, unknown>)
    holder[name.length === 0 ? keyword : name.join('/')] = mapSchema(child, change)
  }
  return change(copy)
}
