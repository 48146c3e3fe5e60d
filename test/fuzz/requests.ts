import fc from 'fast-check'
import { type OperationId, openapiDocument, operationIds, operations } from '../../src/contract/mod.ts'

type Schema = Readonly<Record<string, unknown>>

/** One request of the fuzzer. */
export interface FuzzRequest {
  readonly operationId: OperationId
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

const root = openapiDocument as {
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, Schema> }
}

function resolved(schema: Schema): Schema {
  const reference = schema.$ref
  if (typeof reference !== 'string') return schema
  const name = reference.split('/').at(-1) ?? ''
  return resolved(root.components.schemas[name] ?? {})
}

const anything = fc.jsonValue({ maxDepth: 3 })

/** Values that match a schema, as far as its keywords are known here. */
export function matching(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const known = resolved(schema)
  if ('const' in known) return fc.constant(known.const)
  if (Array.isArray(known.enum)) return fc.constantFrom(...known.enum)
  const types = [known.type].flat().filter((type) => typeof type === 'string')
  if (types.length === 0 || depth > 5) return anything
  return fc.oneof(...types.map((type) => ofType(String(type), known, depth)))
}

function ofType(type: string, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const min = Number(schema.minimum ?? schema.exclusiveMinimum ?? -1000)
  const max = Number(schema.maximum ?? 1_000_000)
  switch (type) {
    case 'integer':
      return fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) })
    case 'number':
      return fc.double({ min, max, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return typeof schema.pattern === 'string'
        ? fc.stringMatching(new RegExp(schema.pattern))
        : fc.string({ maxLength: 40 })
    case 'array':
      return fc.array(matching((schema.items ?? {}) as Schema, depth + 1), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Math.max(4, Number(schema.minItems ?? 0)),
      })
    default:
      return objectOf(schema, depth)
  }
}

function objectOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const properties = (schema.properties ?? {}) as Record<string, Schema>
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, matching(value, depth + 1)]),
  )
  return fc.record(model, { requiredKeys: (schema.required as string[] | undefined) ?? [] })
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema: Schema
}

function parametersOf(id: OperationId): readonly Parameter[] {
  const item = root.paths[operations[id].path] ?? {}
  const own = (item[operations[id].method] as { parameters?: Parameter[] }).parameters ?? []
  return [...((item.parameters as Parameter[] | undefined) ?? []), ...own]
}

function bodySchemaOf(id: OperationId): Schema | undefined {
  const operation = root.paths[operations[id].path]?.[operations[id].method] as {
    requestBody?: { content: Record<string, { schema: Schema }> }
  }
  return operation.requestBody?.content['application/json']?.schema
}

const hostile = fc.constantFrom(
  '',
  '%00',
  '..',
  '%2e%2e%2f',
  '-1',
  '1e999',
  '\u{1f4a5}',
  "'; --",
  'null',
  '__proto__',
  'x'.repeat(3000),
)

/** Parameter text: mostly matching, sometimes anything. */
function parameterText({ schema }: Parameter): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: matching(schema).map(String) },
    { weight: 1, arbitrary: hostile },
    { weight: 1, arbitrary: fc.string() },
  )
}

function pathArbitrary(id: OperationId): fc.Arbitrary<string> {
  const parameters = parametersOf(id)
  const values = fc.record(
    Object.fromEntries(
      parameters.map((parameter) => [parameter.name, fc.option(parameterText(parameter), { nil: undefined })]),
    ),
  )
  const extra = fc.option(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { nil: undefined, freq: 6 })
  return fc.tuple(values, extra).map(([texts, surprise]) => {
    const path = operations[id].path.replace(
      /\{(\w+)\}/g,
      (_all, name) => encodeURIComponent(texts[name] ?? 'x') || 'x',
    )
    const query = new URLSearchParams()
    for (const { name, in: place } of parameters)
      if (place === 'query' && texts[name] !== undefined) query.append(name, texts[name])
    if (surprise !== undefined) query.append(...surprise)
    return query.size > 0 ? `${path}?${query}` : path
  })
}

/** Body text: matching, some other JSON, or no JSON at all. */
function bodyArbitrary(id: OperationId): fc.Arbitrary<string | undefined> {
  const schema = bodySchemaOf(id)
  const valid = schema === undefined ? anything : matching(schema)
  return fc.oneof(
    { weight: 4, arbitrary: valid.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: anything.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

const contentTypes = fc.oneof(
  { weight: 6, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'text/plain',
      'application/json; charset=utf-16',
      'application/xml',
      'multipart/form-data',
      ';',
    ),
  },
)

function requestArbitrary(operationId: OperationId): fc.Arbitrary<FuzzRequest> {
  const own = operations[operationId].method.toUpperCase()
  return fc
    .record({
      path: pathArbitrary(operationId),
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(own) },
        { weight: 1, arbitrary: fc.constantFrom('PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'OPTIONS', 'HEAD') },
      ),
      contentType: contentTypes,
      body: bodyArbitrary(operationId),
    })
    .map(({ path, method, contentType, body }) => {
      const bodyless = method === 'GET' || method === 'HEAD'
      return {
        operationId,
        method,
        path,
        headers: body === undefined || bodyless ? {} : { 'Content-Type': contentType },
        body: bodyless ? undefined : body,
      }
    })
}

/** Requests over the whole contract: right ones, and right ones gone wrong in one way or several. */
export const requests: fc.Arbitrary<FuzzRequest> = fc.oneof(...operationIds.map(requestArbitrary))
