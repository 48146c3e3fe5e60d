import { expect, test } from 'vitest'
import { lintContracts, ownFindings } from '../../codegen/lint.ts'
import { contracts, root } from './contracts.ts'

type Contracts = ReturnType<typeof contracts>
type Loose = Record<string, unknown>

test('the contracts pass the public linters and the rules of this project', async () => {
  expect(await lintContracts(root)).toEqual([])
})

const health = ({ openapi }: Contracts) => openapi.paths['/health']?.get as Loose & { responses: Record<string, Loose> }
const content = (holder: object | undefined, type: string) =>
  (holder as { content: Record<string, Loose> }).content[type] as Loose
const config = ({ openapi }: Contracts) => openapi.paths['/api/config']?.post as Loose & { responses: Loose }
const schema = ({ openapi }: Contracts, name: string) =>
  openapi.components.schemas[name] as Loose & { properties: Loose }
const eventMessage = ({ asyncapi }: Contracts, name: string) => asyncapi.components.messages[name] as unknown as Loose

const cases: readonly [rule: string, spoil: (contracts: Contracts) => void, finding: string][] = [
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
    'a message is used',
    (it) => it.asyncapi.operations.sendEvents?.messages.pop(),
    'channel events has a message that no operation uses',
  ],
]

test.each(cases)('%s', (_, spoil, finding) => {
  const spoiled = contracts()
  expect(ownFindings(spoiled)).toEqual([])
  spoil(spoiled)
  expect(ownFindings(spoiled)).toContain(finding)
})
