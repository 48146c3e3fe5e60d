import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { breakingChanges } from '../../codegen/baseline.ts'
import { asyncapiChanges, openapiChanges } from '../../codegen/breaking.ts'
import { schemaChanges } from '../../codegen/breaking-schema.ts'
import type { OpenapiDocument, Schema } from '../../codegen/document.ts'
import { replaceIn, withCheckout } from './checkout.ts'
import { contracts, root } from './contracts.ts'

type Loose = Record<string, unknown>
interface LooseOperation {
  parameters: Loose[]
  requestBody: { required: boolean; content: Loose }
  responses: Record<string, { content: Loose }>
  security: object[]
}

const at = ({ openapi }: { openapi: OpenapiDocument }, path: string, method: string) =>
  openapi.paths[path]?.[method] as LooseOperation
type Contracts = ReturnType<typeof contracts>

const changes: readonly [what: string, change: (it: Contracts) => void, line: string][] = [
  ['a removed path', (it) => delete it.openapi.paths['/live'], 'get /live: the operation was removed'],
  [
    'a removed method',
    (it) => delete it.openapi.paths['/api/config']?.post,
    'post /api/config: the operation was removed',
  ],
  ['a removed status', (it) => delete at(it, '/ready', 'get').responses['503'], 'get /ready answer 503: was removed'],
  [
    'a changed content type',
    (it) => {
      const answer = at(it, '/metrics', 'get').responses['200']
      if (answer) answer.content = { 'text/html': answer.content['text/plain'] }
    },
    'get /metrics answer 200: content type text/plain was removed',
  ],
  [
    'a removed parameter',
    (it) => at(it, '/api/streams', 'get').parameters.pop(),
    'get /api/streams query before: was removed',
  ],
  [
    'a parameter that is now required',
    (it) => Object.assign(at(it, '/api/streams', 'get').parameters[0] ?? {}, { required: true }),
    'get /api/streams query limit: is now required',
  ],
  [
    'a narrower parameter',
    (it) => Object.assign(at(it, '/api/streams', 'get').parameters[0]?.schema ?? {}, { maximum: 100 }),
    'get /api/streams query limit: maximum 500 became 100',
  ],
  [
    'a narrower path parameter',
    (it) => Object.assign(it.openapi.components.schemas.StreamId ?? {}, { maxLength: 8 }),
    'get /api/streams/{stream_id} path stream_id: maxLength none became 8',
  ],
  [
    'a new required parameter',
    (it) =>
      at(it, '/api/streams', 'get').parameters.push({
        name: 'z',
        in: 'query',
        required: true,
        schema: { type: 'string' },
      }),
    'get /api/streams query z: is now required',
  ],
  [
    'a removed body',
    (it) => Reflect.deleteProperty(at(it, '/api/stream/start', 'post'), 'requestBody'),
    'post /api/stream/start body: was removed',
  ],
  [
    'another content type of a body',
    (it) => {
      const { requestBody } = at(it, '/api/config', 'post')
      requestBody.content = { 'application/yaml': requestBody.content['application/json'] }
    },
    'post /api/config body: content type application/json was removed',
  ],
  [
    'a newly required field of a body',
    (it) => Object.assign(it.openapi.components.schemas.StartRequest ?? {}, { required: ['count'] }),
    'post /api/stream/start body: "count" is now required',
  ],
  [
    'a body that is now required',
    (it) => Object.assign(at(it, '/api/stream/start', 'post').requestBody, { required: true }),
    'post /api/stream/start body: is now required',
  ],
  [
    'an operation that now needs a key',
    (it) => Object.assign(at(it, '/health', 'get'), { security: [{ apiKeyHeader: [] }] }),
    'get /health now needs an API key',
  ],
  [
    'a removed property of an answer',
    (it) => delete it.openapi.components.schemas.Health?.properties?.uptime_secs,
    'get /health answer 200: "uptime_secs" was removed',
  ],
]

test.each(changes)('REST: %s is a breaking change', (_, change, line) => {
  const later = contracts()
  change(later)
  expect(openapiChanges(contracts().openapi, later.openapi)).toContain(line)
})

test.each<[what: string, change: (it: Contracts) => void]>([
  ['nothing', () => undefined],
  ['a new operation', (it) => Object.assign(it.openapi.paths, { '/new': it.openapi.paths['/live'] })],
  [
    'a renamed path parameter',
    (it) => {
      const path = '/api/stream/trigger/{name}'
      it.openapi.paths = JSON.parse(
        JSON.stringify(it.openapi.paths)
          .replace('/api/stream/trigger/{pattern}', path)
          .replace('"name":"pattern"', '"name":"name"'),
      )
      if (it.openapi.paths[path] === undefined) throw new Error('the contract has no such path')
    },
  ],
  [
    'a new optional parameter',
    (it) => at(it, '/api/streams', 'get').parameters.push({ name: 'z', in: 'query', schema: { type: 'string' } }),
  ],
  ['a new status', (it) => Object.assign(at(it, '/live', 'get').responses, { 418: { content: {} } })],
  [
    'a body that is optional now',
    (it) => Object.assign(at(it, '/api/config', 'post').requestBody, { required: false }),
  ],
  [
    'a new content type',
    (it) => Object.assign(at(it, '/metrics', 'get').responses['200']?.content ?? {}, { 'text/html': { schema: {} } }),
  ],
])('REST: %s breaks nothing', (_, change) => {
  const later = contracts()
  change(later)
  expect(openapiChanges(contracts().openapi, later.openapi)).toEqual([])
})

test.each<[what: string, change: (it: Contracts) => void, line: string]>([
  [
    'a removed message',
    (it) => it.asyncapi.operations.sendEvents?.messages.shift(),
    '/ws/events progress: the message was removed',
  ],
  [
    'a removed field of a message',
    (it) => delete it.asyncapi.components.schemas.ProgressEvent?.properties?.rate,
    '/ws/events progress: "rate" was removed',
  ],
  [
    'a removed parameter of the query',
    (it) => delete it.asyncapi.channels.events?.bindings?.ws?.query?.properties?.from,
    '/ws/events query: "from" was removed',
  ],
  [
    'a moved endpoint',
    (it) => Object.assign(it.asyncapi.channels.events ?? {}, { address: '/ws' }),
    '/ws/events: the endpoint was removed',
  ],
])('WebSocket: %s is a breaking change', (_, change, line) => {
  const later = contracts()
  change(later)
  expect(asyncapiChanges(contracts().asyncapi, later.asyncapi)).toContain(line)
})

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

test('a schema that refers to itself is compared once', () => {
  const tree = (leaf: Schema) => ({ document: { T: object({ next: { $ref: '#/T' }, leaf }) }, schema: { $ref: '#/T' } })
  expect(schemaChanges(tree(text), tree(whole), 'request', 'v')).toEqual(['v/leaf: no longer takes type string'])
})

test('a checkout is compared with all three contracts of another one', () =>
  withCheckout(async (folder) => {
    expect(await breakingChanges(root, folder)).toEqual({ changes: [], notes: [] })
    await replaceIn(join(folder, 'proto/synth/synth.proto'), 'optional int64 count = 1', 'optional int32 count = 1')
    expect(await breakingChanges(root, folder)).toEqual({
      changes: [expect.stringMatching(/changed type from "int32" to "int64"/)],
      notes: [],
    })
  }))

test('a checkout is compared with a commit, and a commit without contracts breaks nothing but says so', () =>
  withCheckout(async (folder) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    git('init', '--quiet')
    git('commit', '--quiet', '--no-gpg-sign', '--allow-empty', '--message', 'empty')
    git('add', 'src', 'proto')
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'earlier')
    await replaceIn(
      join(folder, 'openapi/schemas/stream.yaml'),
      '[month_end, quarter_end, year_end]',
      '[month_end, quarter_end]',
    )
    await replaceIn(join(folder, 'openapi/schemas/audit.yaml'), 'actor, action, subject', 'actor, action')
    const { changes, notes } = await breakingChanges(folder, 'HEAD')
    expect(changes).toEqual([expect.stringMatching(/"subject" may now be absent/)])
    expect(notes).toEqual([])
    expect(await breakingChanges(folder, 'HEAD~1')).toEqual({
      changes: [],
      notes: ['src/contract/openapi.json', 'src/contract/asyncapi.json', 'proto'].map(
        (path) => `HEAD~1 has no ${path} yet: nothing to compare with`,
      ),
    })
    for (const baseline of ['no-such-commit', '--all']) {
      await expect(breakingChanges(folder, baseline)).rejects.toThrow(`${baseline} is neither a folder nor a commit`)
    }
  }))
