import { expect, test } from 'vitest'
import { asyncapiChanges, openapiChanges } from '../../codegen/breaking.ts'
import type { OpenapiDocument } from '../../codegen/document.ts'
import { contracts } from './contracts.ts'

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

/** The paths that the cases change. All are compared where nothing changes, and in `breaking.slow.test.ts`. */
const changed = new Set([
  '/health',
  '/live',
  '/ready',
  '/metrics',
  '/api/config',
  '/api/streams',
  '/api/streams/{stream_id}',
  '/api/stream/start',
  '/api/stream/trigger/{pattern}',
])

function excerpt(): Contracts {
  const it = contracts()
  it.openapi.paths = Object.fromEntries(Object.entries(it.openapi.paths).filter(([path]) => changed.has(path)))
  return it
}
const earlier = excerpt().openapi

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
  const later = excerpt()
  change(later)
  expect(openapiChanges(earlier, later.openapi)).toContain(line)
})

test('REST: nothing breaks nothing', () => {
  expect(openapiChanges(contracts().openapi, contracts().openapi)).toEqual([])
})

test.each<[what: string, change: (it: Contracts) => void]>([
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
  const later = excerpt()
  change(later)
  expect(openapiChanges(earlier, later.openapi)).toEqual([])
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

test('WebSocket: what a client sends must still be taken', () => {
  const [before, after] = [contracts().asyncapi, contracts().asyncapi]
  for (const { operations } of [before, after]) Object.assign(operations.sendEvents ?? {}, { action: 'receive' })
  Object.assign(after.components.schemas.ProgressEvent?.properties?.total ?? {}, { maximum: 5 })
  after.operations.sendEvents?.messages.pop()
  expect(asyncapiChanges(before, after)).toEqual([
    expect.stringMatching(/^\/ws\/events progress\/total: maximum (none|\d+) became 5$/),
    '/ws/events pattern: the message was removed',
  ])
})
