import { openapiDocument } from '../../contract/mod.ts'

/** As much of a JSON schema as is read here. */
interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
}

const { schemas } = openapiDocument.components as { readonly schemas: Readonly<Record<string, Schema>> }

/** The schema with its reference followed; references of the bundled contract name a schema each. */
function followed(schema: Schema | undefined): Schema | undefined {
  if (schema?.$ref === undefined) return schema
  return followed(schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)])
}

/** The schema of the part of a ConfigurationUpdate to which `path` leads; positions in arrays do not matter. */
function schemaAt(path: readonly string[]): Schema | undefined {
  return path.reduce<Schema | undefined>((schema, key) => {
    if (schema?.type === 'array') return followed(schema.items)
    const { properties = {}, additionalProperties } = schema ?? {}
    if (Object.hasOwn(properties, key)) return followed(properties[key])
    return typeof additionalProperties === 'object' ? followed(additionalProperties) : undefined
  }, followed(schemas.ConfigurationUpdate))
}

/** The keys that a part of a ConfigurationUpdate may have; empty when it has none of its own. */
export function keysAt(path: readonly string[]): readonly string[] {
  return Object.keys(schemaAt(path)?.properties ?? {})
}

/** What a part of a ConfigurationUpdate may be, in words; empty when its fields say it, or only its form is given. */
export function rangeAt(path: readonly string[]): string {
  return rangeOf(schemaAt(path))
}

function rangeOf(schema: Schema | undefined): string {
  if (schema === undefined) return ''
  if (schema.enum !== undefined) return `one of ${schema.enum.join(', ')}`
  switch (schema.type) {
    case 'integer':
      return `a whole number from ${schema.minimum} to ${schema.maximum}`
    case 'number':
      return `a number from ${schema.minimum} to ${schema.maximum}`
    case 'boolean':
      return 'true or false'
    case 'array':
      return schema.items?.properties
        ? between(schema, 'items')
        : `${between(schema, 'values')}, each ${itemOf(schema)}`
    case 'string':
      return schema.maxLength === undefined ? '' : `${schema.minLength} to ${schema.maxLength} characters`
    default:
      return typeof schema.additionalProperties === 'object' ? `each weight ${weightOf(schema)}` : ''
  }
}

const itemOf = ({ items }: Schema): string => rangeOf(followed(items))
const weightOf = ({ additionalProperties }: Schema): string => rangeOf(followed(additionalProperties as Schema))

function between({ minItems, maxItems }: Schema, noun: string): string {
  return minItems === maxItems ? `${minItems} ${noun}` : `${minItems} to ${maxItems} ${noun}`
}
