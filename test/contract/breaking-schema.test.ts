import { expect, test } from 'vitest'
import { schemaChanges } from '../../codegen/breaking-schema.ts'
import type { Schema } from '../../codegen/document.ts'

const object = (properties: Record<string, Schema>, required: string[] = [], rest: Schema = {}): Schema => ({
  type: 'object',
  properties,
  required,
  ...rest,
})
const text: Schema = { type: 'string' }
const whole: Schema = { type: 'integer' }

/** A change of a schema and what it breaks: for those who send such values, and for those who read them. */
const schemas: readonly [what: string, from: Schema, to: Schema, request: string[], response: string[]][] = [
  ['nothing changed', object({ a: text }, ['a']), object({ a: text }, ['a']), [], []],
  ['a new optional property', object({}), object({ a: text }), [], []],
  ['a new required property', object({}), object({ a: text }, ['a']), ['"a" is now required'], []],
  ['a property became optional', object({ a: text }, ['a']), object({ a: text }), [], ['"a" may now be absent']],
  ['a removed property', object({ a: text }), object({}), ['"a" was removed'], ['"a" was removed']],
  ['another type', text, whole, ['no longer takes type string'], ['may now be of type integer']],
  ['one type more', text, { type: ['string', 'null'] }, [], ['may now be of type null']],
  ['integers instead of numbers', { type: 'number' }, whole, ['no longer takes type number'], []],
  ['numbers instead of integers', whole, { type: 'number' }, [], ['may now be of type number']],
  ['one value less', { enum: ['a', 'b'] }, { enum: ['a'] }, ['no longer takes "b"'], []],
  ['one value more', { enum: ['a'] }, { enum: ['a', 'b'] }, [], ['may now be "b"']],
  ['values listed', text, { ...text, enum: ['a'] }, ['no longer takes anything but "a"'], []],
  ['values no longer listed', { ...text, enum: ['a'] }, text, [], ['may now be anything but "a"']],
  ['a lower maximum', { maximum: 9 }, { maximum: 8 }, ['maximum 9 became 8'], []],
  ['a higher maximum', { maximum: 8 }, { maximum: 9 }, [], []],
  ['a new minimum', whole, { ...whole, minimum: 1 }, ['minimum none became 1'], []],
  ['a higher minimum', { minimum: 1 }, { minimum: 2 }, ['minimum 1 became 2'], []],
  ['a lower minimum', { minimum: 2 }, { minimum: 1 }, [], []],
  ['a type where there was none', {}, text, ['now takes type string only'], []],
  ['no type where there was one', text, {}, [], ['may now be of any type']],
  ['a new divisor', whole, { ...whole, multipleOf: 5 }, ['multipleOf is new or different'], []],
  ['a shorter list', { maxItems: 5 }, { maxItems: 4 }, ['maxItems 5 became 4'], []],
  ['another pattern', { pattern: 'a' }, { pattern: 'b' }, ['pattern is new or different'], []],
  [
    'a closed object',
    object({}),
    object({}, [], { additionalProperties: false }),
    ['no longer takes unknown properties'],
    [],
  ],
  [
    'a member of a union gone',
    { oneOf: [{ $ref: '#/A' }, { $ref: '#/B' }] },
    { oneOf: [{ $ref: '#/A' }] },
    ['no longer takes B'],
    [],
  ],
  [
    'a member of a union more',
    { oneOf: [{ $ref: '#/A' }] },
    { oneOf: [{ $ref: '#/A' }, { $ref: '#/B' }] },
    [],
    ['may now be B'],
  ],
  [
    'a schema became a union with it',
    { $ref: '#/A' },
    { oneOf: [{ $ref: '#/A' }, { $ref: '#/B' }] },
    [],
    ['may now be B'],
  ],
  [
    'a union became one of its members',
    { anyOf: [{ $ref: '#/A' }, { $ref: '#/B' }] },
    { $ref: '#/A' },
    ['no longer takes B'],
    [],
  ],
  ['a reference got a description', { $ref: '#/A' }, { allOf: [{ $ref: '#/A' }], description: 'a' }, [], []],
  [
    'one part more',
    { allOf: [{ $ref: '#/A' }, {}] },
    { allOf: [{ $ref: '#/A' }, {}, { $ref: '#/B' }] },
    ['must now also be B'],
    [],
  ],
  [
    'one part less',
    { allOf: [{ $ref: '#/A' }, {}, { $ref: '#/B' }] },
    { allOf: [{ $ref: '#/A' }, {}] },
    [],
    ['need no longer be B'],
  ],
  ['described items', { type: 'array' }, { type: 'array', items: text }, ['items is now limited'], []],
  ['items no longer described', { type: 'array', items: text }, { type: 'array' }, [], ['items may be anything']],
  [
    'described unknown properties',
    object({}),
    object({}, [], { additionalProperties: text }),
    ['additionalProperties is now limited'],
    [],
  ],
  [
    'unknown properties no longer described',
    object({}, [], { additionalProperties: text }),
    object({}, [], { additionalProperties: true }),
    [],
    ['additionalProperties may be anything'],
  ],
  [
    'another format',
    { ...text, format: 'date' },
    { ...text, format: 'date-time' },
    ['format is new or different'],
    ['format date became date-time'],
  ],
  ['a lost format', { ...text, format: 'date' }, text, [], ['format date became none']],
  ['another condition', { not: text }, { not: whole }, ['not changed'], ['not changed']],
]

test.each(schemas)('schema: %s', (_, from, to, request, response) => {
  const side = (schema: Schema) => ({
    document: { A: text, B: whole },
    schema: object({ x: { type: 'array', items: schema } }),
  })
  const lines = (texts: string[]) => texts.map((line) => `v/x/*: ${line}`)
  expect(schemaChanges(side(from), side(to), 'request', 'v')).toEqual(lines(request))
  expect(schemaChanges(side(from), side(to), 'response', 'v')).toEqual(lines(response))
})

test.each<[place: string, from: Schema, to: Schema]>([
  ['/a', object({ a: text }), object({ a: whole })],
  ['/*', { items: text }, { items: whole }],
  ['/{}', { additionalProperties: text }, { additionalProperties: whole }],
  ['<#1>', { allOf: [{}, text] }, { allOf: [{}, whole] }],
  ['<#0>', { oneOf: [text, {}] }, { oneOf: [whole, {}] }],
  ['<T>/a<#0>', { oneOf: [{ $ref: '#/T' }] }, { oneOf: [{ $ref: '#/T' }] }],
])('schema: a change below is named by its place, v%s', (place, from, to) => {
  const side = (leaf: Schema, schema: Schema) => ({ document: { T: object({ a: { anyOf: [leaf] } }) }, schema })
  expect(schemaChanges(side(text, from), side(whole, to), 'request', 'v')).toEqual([
    `v${place}: no longer takes type string`,
  ])
})

test('a schema that refers to itself is compared once', () => {
  const tree = (leaf: Schema) => ({ document: { T: object({ next: { $ref: '#/T' }, leaf }) }, schema: { $ref: '#/T' } })
  expect(schemaChanges(tree(text), tree(whole), 'request', 'v')).toEqual(['v/leaf: no longer takes type string'])
})
