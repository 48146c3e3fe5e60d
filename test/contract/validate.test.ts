import { expect, test } from 'vitest'
import {
  type OperationId,
  problems,
  type SchemaName,
  validateBody,
  validateChannelQuery,
  validateParams,
  validateSchema,
} from '../../src/contract/mod.ts'
import * as requests from '../../src/contract/requests.js'
import { eventProblems, responseProblems } from '../../src/contract/validate-output.ts'

const streamId = '0123456789abcdef'
const documentId = '6f1c9d62-0f52-8a3b-9c1d-5a7e0b4c2d10'
type Raw = Record<string, string | string[]>

const acceptedParams: readonly [id: OperationId, path: Raw, query: Raw, params: object, parsed: object][] = [
  ['getHealth', {}, {}, {}, {}],
  ['listStreams', {}, {}, {}, { limit: 50 }],
  ['listStreams', {}, { limit: '1', before: streamId }, {}, { limit: 1, before: streamId }],
  ['listStreams', {}, { limit: '500' }, {}, { limit: 500 }],
  ['downloadEntries', { stream_id: streamId }, {}, { stream_id: streamId }, { from: 0, format: 'ndjson' }],
  [
    'getEntry',
    { stream_id: streamId, document_id: documentId },
    {},
    { stream_id: streamId, document_id: documentId },
    {},
  ],
  ['triggerPattern', { pattern: 'month_end' }, {}, { pattern: 'month_end' }, {}],
]

test.each(acceptedParams)('%s takes the path %j and the query %j', (id, path, query, params, parsed) => {
  expect(validateParams(id, { path, query })).toEqual({ ok: true, value: { params, query: parsed } })
})

const refusedParams: readonly [id: OperationId, path: Raw, query: Raw, pointer: string, message: string][] = [
  ['listStreams', {}, { limit: '0' }, '/query/limit', 'must be >= 1'],
  ['listStreams', {}, { limit: '501' }, '/query/limit', 'must be <= 500'],
  ['listStreams', {}, { limit: '1.5' }, '/query/limit', 'must be integer'],
  ['listStreams', {}, { limit: '' }, '/query/limit', 'must be integer'],
  ['listStreams', {}, { limit: '0x10' }, '/query/limit', 'must be integer'],
  ['listStreams', {}, { limit: '1e2' }, '/query/limit', 'must be integer'],
  ['listStreams', {}, { limit: ' 5' }, '/query/limit', 'must be integer'],
  ['listStreams', {}, { limit: 'Infinity' }, '/query/limit', 'must be integer'],
  ['listStreams', {}, { limit: '9'.repeat(400) }, '/query/limit', 'must be integer'],
  ['listStreams', {}, { limit: ['1', '2'] }, '/query/limit', 'must be integer'],
  ['listStreams', {}, { before: 'A' }, '/query/before', 'must match pattern "^[0-9a-z]{16}$"'],
  ['listStreams', {}, { 'a/b~c': '1' }, '/query/a~1b~0c', "must NOT have additional property 'a/b~c'"],
  ['listStreams', {}, { constructor: '1' }, '/query/constructor', "must NOT have additional property 'constructor'"],
  ['getHealth', {}, { zzz: '1' }, '/query/zzz', "must NOT have additional property 'zzz'"],
  ['getStream', {}, {}, '/path', "must have required property 'stream_id'"],
  ['getEntry', { stream_id: streamId, document_id: 'x' }, {}, '/path/document_id', 'must match format "uuid"'],
  ['downloadEntries', { stream_id: streamId }, { format: 'xml' }, '/query/format', 'must be one of ndjson, json, csv'],
]

test.each(refusedParams)('%s refuses the path %j with the query %j', (id, path, query, pointer, message) => {
  expect(validateParams(id, { path, query })).toEqual({ ok: false, problems: [{ pointer, message }] })
})

test('a parameter that is called like a property of every object is unknown', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const problem = { pointer: `/query/${name}`, message: `must NOT have additional property '${name}'` }
    const query = new URLSearchParams([[name, '1']])
    expect(validateParams('getHealth', { path: {}, query })).toEqual({ ok: false, problems: [problem] })
  }
})

test('numbers that JSON cannot write are refused', () => {
  for (const rate of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(validateSchema('StartRequest', { rate })).toMatchObject({ ok: false, problems: [{ pointer: '/rate' }] })
  }
})

test('a query given as URLSearchParams keeps repeated parameters apart', () => {
  const path = { stream_id: streamId }
  expect(validateParams('downloadEntries', { path, query: new URLSearchParams('from=7') })).toMatchObject({ ok: true })
  const repeated = new URLSearchParams('from=7&from=8')
  expect(validateParams('downloadEntries', { path, query: repeated })).toMatchObject({ ok: false })
})

const company = { code: '1000', name: 'A', currency: 'USD', country: 'US', volume_weight: 1, fiscal_year_variant: 'K4' }
const acceptedValues: readonly [name: SchemaName, value: unknown][] = [
  ['ConfigurationUpdate', {}],
  ['ConfigurationUpdate', { global: { start_date: '2024-02-29' }, seed: null }],
  ['ConfigurationUpdate', { companies: [{ code: 'A', annual_transaction_volume: 1 }] }],
  ['Company', company],
  ['StartRequest', { count: 1_000_000_000, rate: 0.5, seed: Number.MAX_SAFE_INTEGER }],
]

test.each(acceptedValues)('%s takes %j', (name, value) => {
  expect(validateSchema(name, structuredClone(value))).toEqual({ ok: true, value })
})

const refusedValues: readonly [name: SchemaName, json: string, pointer: string, message: string][] = [
  ['ConfigurationUpdate', '[]', '', 'must be object'],
  ['ConfigurationUpdate', 'null', '', 'must be object'],
  ['ConfigurationUpdate', '{"x":1}', '/x', "must NOT have additional property 'x'"],
  ['ConfigurationUpdate', '{"__proto__":{"a":1}}', '/__proto__', "must NOT have additional property '__proto__'"],
  [
    'ConfigurationUpdate',
    '{"global":{"toString":1}}',
    '/global/toString',
    "must NOT have additional property 'toString'",
  ],
  ['ConfigurationUpdate', '{"global":{"period_months":0}}', '/global/period_months', 'must be >= 1'],
  ['ConfigurationUpdate', '{"global":{"period_months":"5"}}', '/global/period_months', 'must be integer'],
  ['ConfigurationUpdate', '{"global":{"start_date":"2023-02-29"}}', '/global/start_date', 'must match format "date"'],
  ['ConfigurationUpdate', '{"seed":true}', '/seed', 'must be integer or null'],
  [
    'ConfigurationUpdate',
    '{"industry":"space"}',
    '/industry',
    expect.stringMatching(/^must be one of manufacturing, /),
  ],
  ['ConfigurationUpdate', '{"companies":[{}]}', '/companies/0', "must have required property 'code'"],
  ['ConfigurationUpdate', '{"companies":[]}', '/companies', 'must NOT have fewer than 1 items'],
  ['ConfigurationUpdate', '{"fraud":{"fraud_rate":1e999}}', '/fraud/fraud_rate', 'must be number'],
  ['StartRequest', '{"rate":0}', '/rate', 'must be > 0'],
  ['StartRequest', '{"count":1.5}', '/count', 'must be integer or null'],
  ['Liveness', '{"alive":true,"status":"dead","timestamp":"2026-01-31T12:00:00Z"}', '/status', 'must be "alive"'],
  ['Liveness', '{"alive":true,"status":"alive","timestamp":"noon"}', '/timestamp', 'must match format "date-time"'],
]

test.each(refusedValues)('%s refuses %s', (name, json, pointer, message) => {
  expect(validateSchema(name, JSON.parse(json))).toEqual({ ok: false, problems: [{ pointer, message }] })
})

test('all problems of a value are listed', () => {
  const checked = validateSchema('ConfigurationUpdate', { global: { seed: -1, period_months: 0 }, x: 1 })
  const pointers = checked.ok ? [] : checked.problems.map(({ pointer }) => pointer)
  expect(pointers.sort()).toEqual(['/global/period_months', '/global/seed', '/x'])
})

const refusals: readonly [what: string, value: unknown][] = [
  ['array items', { companies: Array.from({ length: 80_000 }, () => ({ code: 1 })) }],
  ['properties', Object.fromEntries(Array.from({ length: 80_000 }, (_, index) => [`k${index}`, 1]))],
]

test.each(refusals)('a megabyte of wrong %s is refused after a bounded number of errors', (_, value) => {
  const validator = requests.schemas.ConfigurationUpdate
  expect(validator(value)).toBe(false)
  expect(validator.errors?.length).toBeLessThan(200)
  expect(problems(validator).length).toBeLessThanOrEqual(64)
})

test('a body is demanded, allowed or refused as its operation says', () => {
  expect(validateBody('updateConfig', undefined)).toEqual({
    ok: false,
    problems: [{ pointer: '', message: 'must have a body' }],
  })
  expect(validateBody('startStream', undefined)).toEqual({ ok: true, value: undefined })
  expect(validateBody('pauseStream', { a: 1 })).toMatchObject({ ok: false })
  expect(validateBody('getConfig', {})).toEqual({
    ok: false,
    problems: [{ pointer: '', message: 'must NOT have a body' }],
  })
})

test('a body is not converted: text is no number', () => {
  expect(validateBody('startStream', { count: '5' })).toEqual({
    ok: false,
    problems: [{ pointer: '/count', message: 'must be integer or null' }],
  })
})

test('the query of the event socket is converted and checked', () => {
  const query = (text: string) => validateChannelQuery('events', new URLSearchParams(text))
  expect(query('from=0&batch=10&types=entry,complete')).toEqual({
    ok: true,
    value: { from: 0, batch: 10, types: 'entry,complete' },
  })
  expect(query('from=-1')).toEqual({ ok: false, problems: [{ pointer: '/query/from', message: 'must be >= 0' }] })
  expect(query('types=entry,nothing')).toMatchObject({ ok: false, problems: [{ pointer: '/query/types' }] })
  expect(query('topic=x')).toMatchObject({ ok: false, problems: [{ pointer: '/query/topic' }] })
})

test('answers and events are checked with the same sentences', () => {
  expect(responseProblems('getHealth', 200, { status: 'ill' })).toContainEqual({
    pointer: '/status',
    message: 'must be one of healthy, degraded',
  })
  expect(responseProblems('getHealth', 418, {})).toEqual([{ pointer: '', message: 'getHealth declares no status 418' }])
  expect(responseProblems('getMetrics', 200, {})).toEqual([
    { pointer: '', message: 'getMetrics 200 declares no JSON body' },
  ])
  expect(eventProblems('events', { type: 'toString' })).toEqual([{ pointer: '', message: "must have a known 'type'" }])
  expect(eventProblems('events', { type: 'error', error: 'x', message: 1 })).toEqual([
    { pointer: '/message', message: 'must be string' },
  ])
})
