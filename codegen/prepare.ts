/** A contract's schema -> the schema that Ajv compiles: without annotations, with short references and named tags. */
import { refName, type Schema } from './document.ts'
import { mapSchema } from './schema.ts'

const annotations = ['title', 'description', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly', 'x-access']

/** Id under which Ajv knows the named schema that `ref` points at. */
export function schemaId(ref: string): string {
  return `S.${refName(ref)}`
}

/**
 * Prepares one schema. Each named schema becomes a document of its own, `S.<name>`, because fragments of one big document
 * would be compiled once per use.
 */
export function prepared(schemas: Record<string, Schema>, schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    const kept = Object.entries(node).filter(([keyword]) => !annotations.includes(keyword))
    const copy: Schema = Object.fromEntries(kept)
    if (copy.$ref !== undefined) copy.$ref = schemaId(copy.$ref)
    const tag = node.oneOf === undefined ? undefined : tagOf(schemas, node.oneOf)
    return tag === undefined ? copy : { ...copy, type: 'object', discriminator: { propertyName: tag } }
  })
}

/**
 * The property whose constant tells the members of a union apart. Ajv then reports a wrong value against its own member
 * instead of against all of them. The contracts never carry `discriminator`: AsyncAPI means something else by it.
 */
function tagOf(schemas: Record<string, Schema>, members: readonly Schema[]): string | undefined {
  const objects = members.map((member) => target(schemas, member))
  return Object.keys(objects[0]?.properties ?? {}).find((name) => {
    const values = objects.map((object) => constantOf(schemas, object, name))
    return values.every((value) => typeof value === 'string') && new Set(values).size === values.length
  })
}

function constantOf(schemas: Record<string, Schema>, object: Schema | undefined, name: string): unknown {
  return object?.required?.includes(name) ? target(schemas, object.properties?.[name])?.const : undefined
}

function target(schemas: Record<string, Schema>, schema: Schema | undefined): Schema | undefined {
  if (schema?.$ref === undefined) return schema
  return schemas[refName(schema.$ref)] ?? schemas[schema.$ref.slice(2)]
}
