import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { breakingChanges } from '../../codegen/baseline.ts'
import { asyncapiChanges, openapiChanges } from '../../codegen/breaking.ts'
import { schemaChanges } from '../../codegen/breaking-schema.ts'
import type { OpenapiDocument, Schema } from '../../codegen/document.ts'
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

/** Makes a checkout of the contracts in a folder of its own, for as long as `use` takes. */
async function withCheckout(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tallymill-breaking-'))
  try {
    await mkdir(join(folder, 'src/contract'), { recursive: true })
    const parts = [
      'openapi.yaml',
      'openapi',
      'asyncapi.yaml',
      'proto',
      'src/contract/openapi.json',
      'src/contract/asyncapi.json',
    ]
    for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}

test('a checkout is compared with all three contracts of another one', () =>
  withCheckout(async (folder) => {
    expect(await breakingChanges(root, folder)).toEqual([])
    await replaceIn(join(folder, 'proto/synth/synth.proto'), 'optional int64 count = 1', 'optional int32 count = 1')
    expect(await breakingChanges(root, folder)).toEqual([expect.stringMatching(/changed type from "int32" to "int64"/)])
  }))

test('a checkout is compared with a commit', () =>
  withCheckout(async (folder) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    git('init', '--quiet')
    git('add', 'src', 'proto')
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'earlier')
    await replaceIn(
      join(folder, 'openapi/schemas/stream.yaml'),
      '[month_end, quarter_end, year_end]',
      '[month_end, quarter_end]',
    )
    await replaceIn(join(folder, 'openapi/schemas/audit.yaml'), 'actor, action, subject', 'actor, action')
    expect(await breakingChanges(folder, 'HEAD')).toEqual([expect.stringMatching(/"subject" may now be absent/)])
    await expect(breakingChanges(folder, 'no-such-commit')).rejects.toThrow('no-such-commit')
  }))
