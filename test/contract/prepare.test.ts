import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { boundedErrors } from '../../codegen/bounded.ts'
import type { Schema } from '../../codegen/document.ts'
import { prepared } from '../../codegen/prepare.ts'
import { subschemas } from '../../codegen/schema.ts'

const tagged = (type: string): Schema => ({
  type: 'object',
  required: ['type', 'n'],
  properties: { type: { const: type }, n: { type: 'integer' } },
})

test('a union whose members have a constant is checked against the member that the constant names', () => {
  const schemas = { A: tagged('a'), B: tagged('b') }
  const union = { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
  const ajv = new Ajv.default({ allErrors: true, discriminator: true })
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(prepared(schemas, schema), `S.${name}`)
  const validate = ajv.compile(prepared(schemas, union))
  expect(validate({ type: 'a', n: 1 })).toBe(true)
  expect(validate({ type: 'b', n: 'x' })).toBe(false)
  expect(validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([
    '/n must be integer',
  ])
})

test('annotations go, and data that looks like a schema stays', () => {
  const schema: Schema = {
    description: 'gone',
    properties: { description: { type: 'string', example: 'gone' } },
    default: { description: 'stays', $ref: '#/stays' },
  }
  expect(prepared({}, schema)).toEqual({
    properties: { description: { type: 'string' } },
    default: { description: 'stays', $ref: '#/stays' },
  })
})

test('a schema is walked by position', () => {
  const schema: Schema = {
    properties: { items: { type: 'string' } },
    items: { type: 'number' },
    enum: [{ type: 'null' }],
  }
  expect(subschemas(schema).map(([place]) => place)).toEqual(['items', 'properties/items'])
})

test('a loop that the generator does not know stops the build', () => {
  expect(boundedErrors('for(let i0=0; i0<len0; i0++){}')).toBe('for(let i0=0; i0<len0 && errors<64; i0++){}')
  expect(() => boundedErrors('for(const x of data){}')).toThrow('1 loops, of which codegen/bounded.ts knows 0')
})
