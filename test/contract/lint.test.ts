import { expect, test } from 'vitest'
import { ownFindings } from '../../codegen/lint-own.ts'
import { contracts } from './contracts.ts'

type Contracts = ReturnType<typeof contracts>
type Loose = Record<string, unknown>

const health = ({ openapi }: Contracts) => openapi.paths['/health']?.get as Loose & { responses: Record<string, Loose> }
const content = (holder: object | undefined, type: string) =>
  (holder as { content: Record<string, Loose> }).content[type] as Loose
const config = ({ openapi }: Contracts) => openapi.paths['/api/config']?.post as Loose & { responses: Loose }
const schema = ({ openapi }: Contracts, name: string) =>
  openapi.components.schemas[name] as Loose & { properties: Loose }
const eventMessage = ({ asyncapi }: Contracts, name: string) => asyncapi.components.messages[name] as unknown as Loose

const eventSchema = ({ asyncapi }: Contracts, name: string) => asyncapi.components.schemas[name] ?? {}
const operation = ({ openapi }: Contracts, path: string, method: string) =>
  openapi.paths[path]?.[method] as { responses: Loose }
type Case = readonly [rule: string, spoil: (contracts: Contracts) => void, finding: string]

const cases: readonly Case[] = [
  ['an operation has an id', (it) => delete health(it).operationId, 'get /health: needs a camelCase operationId'],
  [
    'ids are unique',
    (it) => Object.assign(config(it), { operationId: 'getConfig' }),
    'operationId getConfig is repeated',
  ],
  ['an operation has a tag', (it) => Object.assign(health(it), { tags: [] }), 'get /health: needs exactly one tag'],
  [
    'tags are listed',
    (it) => Object.assign(health(it), { tags: ['x'] }),
    'get /health: has a tag that openapi.yaml does not list',
  ],
  ['an operation has a summary', (it) => delete health(it).summary, 'get /health: needs a summary'],
  [
    'an answer has an example',
    (it) => delete content(health(it).responses['200'], 'application/json').example,
    'get /health: answer 200 application/json needs an example',
  ],
  [
    'a body has an example',
    (it) => delete content(config(it).requestBody as object, 'application/json').example,
    'post /api/config: the body needs an example',
  ],
  [
    'headers are not parameters',
    (it) => Object.assign(health(it), { parameters: [{ name: 'a', in: 'header', schema: { type: 'string' } }] }),
    'get /health: header parameter a: handlers see path and query only',
  ],
  [
    'the answers of the platform are declared',
    (it) => delete config(it).responses['413'],
    'post /api/config: must declare the answer 413',
  ],
  ...(
    [
      ['listStreams', '/api/streams', 'get', ['400', '401', '429', '500', '503']],
      ['startStream', '/api/stream/start', 'post', ['408', '413', '415']],
    ] as const
  ).flatMap(([id, path, method, statuses]) =>
    statuses.map(
      (status): Case => [
        `${id} declares ${status}`,
        (it) => delete operation(it, path, method).responses[status],
        `${method} ${path}: must declare the answer ${status}`,
      ],
    ),
  ),
  [
    'an operation has answers',
    (it) => Reflect.deleteProperty(health(it), 'responses'),
    'get /health: must declare the answer 500',
  ],
  [
    'an answer has a schema',
    (it) => delete content(health(it).responses['200'], 'application/json').schema,
    'get /health: answer 200 application/json needs a schema',
  ],
  [
    'a body is JSON',
    (it) => Object.assign(config(it).requestBody as Loose, { content: { 'text/plain': { schema: {}, example: 'a' } } }),
    'post /api/config: body of type text/plain: only JSON has a validator',
  ],
  [
    'a parameter has a schema',
    (it) => Object.assign(health(it), { parameters: [{ name: 'a', in: 'query' }] }),
    'get /health: parameter a needs a schema',
  ],
  [
    'a required parameter has an example',
    (it) => Object.assign(health(it), { parameters: [{ name: 'a', in: 'query', required: true, schema: {} }] }),
    'get /health: required parameter a needs an example',
  ],
  [
    'a path parameter is required',
    (it) => Object.assign(health(it), { parameters: [{ name: 'a', in: 'path', schema: {} }] }),
    'get /health: path parameter a must be required',
  ],
  [
    'a path and its parameters agree',
    (it) => Object.assign(health(it), { parameters: [{ name: 'a', in: 'path', required: true, schema: {} }] }),
    'get /health: path and path parameters differ',
  ],
  [
    'an exemption is for success only',
    (it) => {
      const answer = { description: '', content: { 'application/json': { schema: {} } } }
      Object.assign(operation(it, '/api/docs/{asset}', 'get').responses, { 400: answer })
    },
    'get /api/docs/{asset}: answer 400 application/json needs an example',
  ],
  [
    'an exemption is used',
    (it) => delete it.openapi.paths['/api/docs/{asset}'],
    'codegen/lint-operations.ts exempts getDocsAsset, which does not exist',
  ],
  [
    'references lead somewhere',
    (it) => Object.assign(health(it).responses, { 200: { $ref: '#/components/responses/None' } }),
    '#/components/responses/None points at nothing',
  ],
  [
    'keywords are shared by both drafts',
    (it) => Object.assign(schema(it, 'Run'), { unevaluatedProperties: false }),
    'schema Run: keyword "unevaluatedProperties" is not allowed (codegen/schema.ts)',
  ],
  [
    'there is no discriminator',
    (it) => Object.assign(schema(it, 'Run'), { discriminator: { propertyName: 'state' } }),
    'schema Run: keyword "discriminator" is not allowed (codegen/schema.ts)',
  ],
  [
    'a reference stands alone',
    (it) => Object.assign(schema(it, 'Run').properties.state as Loose, { type: 'string' }),
    'schema Run/properties/state: "type" beside a reference does nothing in draft-07',
  ],
  [
    'formats are known',
    (it) => Object.assign(schema(it, 'Run').properties.created_at as Loose, { format: 'date_time' }),
    'schema Run/properties/created_at: format "date_time" is unknown',
  ],
  [
    'patterns are regular expressions',
    (it) => Object.assign(schema(it, 'Company').properties.name as Loose, { pattern: '(' }),
    'schema Company/properties/name: pattern ( is not a regular expression',
  ],
  [
    'the schema of a body is checked',
    (it) => Object.assign(content(config(it).requestBody as object, 'application/json'), { schema: { format: 'x' } }),
    'updateConfig body: format "x" is unknown',
  ],
  [
    'the schema of an answer is checked',
    (it) => Object.assign(content(health(it).responses['200'], 'application/json'), { schema: { format: 'x' } }),
    'getHealth answer 200: format "x" is unknown',
  ],
  [
    'the schema of a parameter is checked',
    (it) => Object.assign(health(it), { parameters: [{ name: 'a', in: 'query', schema: { format: 'x' } }] }),
    'getHealth parameter a: format "x" is unknown',
  ],
  [
    'items are one schema',
    (it) => Object.assign(schema(it, 'AuditList').properties.records as Loose, { items: [{ type: 'string' }] }),
    'schema AuditList/properties/records: "items" as a list differs between the drafts',
  ],
  [
    'both contracts mean the same by a name',
    (it) => Object.assign(eventSchema(it, 'StreamId'), { title: 'other' }),
    'schema StreamId differs between openapi.yaml and asyncapi.yaml',
  ],
  [
    'what is required is described',
    (it) => delete schema(it, 'AuditList').properties.records,
    'schema AuditList: requires "records", which it does not describe',
  ],
  [
    'a message has an example',
    (it) => delete eventMessage(it, 'progress').examples,
    'channel events: progress needs an example',
  ],
  [
    'types of messages are unique',
    (it) => Object.assign(eventSchema(it, 'WarningEvent').properties?.type ?? {}, { const: 'error' }),
    'channel events: error is repeated',
  ],
  [
    'a message has a constant type',
    (it) => delete eventSchema(it, 'WarningEvent').properties?.type?.const,
    '#/channels/events/messages/warning: the payload must have a constant `type`',
  ],
  [
    'a message is used',
    (it) => it.asyncapi.operations.sendEvents?.messages.pop(),
    'channel events has a message that no operation uses',
  ],
]

// Each case spoils a copy of its own, so that this holds before every one of them.
test('the contracts as they are have no findings', () => {
  expect(ownFindings(contracts())).toEqual([])
})

test.each(cases)('%s', (_, spoil, finding) => {
  const spoiled = contracts()
  spoil(spoiled)
  expect(ownFindings(spoiled)).toContain(finding)
})
