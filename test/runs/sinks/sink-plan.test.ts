import { expect, test } from 'vitest'
import { type Entry, type SinkRequest, validateBody } from '../../../src/contract/mod.ts'
import { Failure } from '../../../src/errors.ts'
import { sinkPlans } from '../../../src/runs/sinks/sink-plan.ts'

const entry = {
  document_id: '5f0b9a1e-0000-4000-8000-000000000007',
  posting_date: '2024-03-31',
  company_code: '1000',
  business_process: 'P2P',
  sequence: 7,
  is_fraud: false,
  debit: '10.50',
  lines: [
    { line_number: 1, account: '5000', debit: '10.50', credit: '0.00' },
    { line_number: 2, account: '2000', debit: '0.00', credit: '10.50' },
  ],
} as unknown as Entry

function parcelOf(request: SinkRequest) {
  return sinkPlans([request])[0]!.parcel(entry)
}

/** The pointers at which requests are refused. */
function refused(...requests: SinkRequest[]): string[] {
  try {
    sinkPlans(requests)
    return []
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'validation_failed') throw error
    return (error.details.errors as { pointer: string }[]).map(({ pointer }) => pointer)
  }
}

test('a name without placeholders is the target of every entry', () => {
  const [plan] = sinkPlans([{ type: 'room', room: 'ledger' }])
  expect(plan).toMatchObject({ target: 'ledger', onlyTarget: 'ledger' })
  expect(plan!.parcel(entry)).toEqual({ target: 'ledger', value: entry, eventType: 'entry', headers: {} })
})

test('names, keys, headers and event types take fields in, and a field that an entry lacks is empty there', () => {
  expect(parcelOf({ type: 'kv', key: 'doc:{document_id}:{sequence}' }).target).toBe(`doc:${entry.document_id}:7`)
  expect(parcelOf({ type: 'topic', topic: 'ledger.{company_code}.{business_process}' }).target).toBe('ledger.1000.P2P')
  expect(parcelOf({ type: 'room', room: '{company_code}', event_type: 'p-{business_process}' })).toMatchObject({
    target: '1000',
    eventType: 'p-P2P',
  })
  const headers = { company: '{company_code}', 'a/b': 'x', fraud: '[{fraud_type}]' }
  const parcel = parcelOf({ type: 'queue', queue: 'q', headers })
  expect(parcel.headers).toEqual({ company: '1000', 'a/b': 'x', fraud: '[]' })
  expect(sinkPlans([{ type: 'queue', queue: 'q-{source}' }])[0]!.onlyTarget).toBeUndefined()
})

test('a template makes the value: lone placeholders keep their type, texts take fields in, the rest stays', () => {
  const template = {
    id: '{document_id}',
    n: '{sequence}',
    fraud: '{is_fraud}',
    all: '{lines}',
    gone: '{fraud_type}',
    text: '{company_code}/{posting_date} {sequence}',
    fixed: [1, null, true, 'plain', { deep: ['{debit}'] }],
    ['__proto__']: 'own',
    'braces } {': '}',
  }
  const { value } = parcelOf({ type: 'room', room: 'r', template })
  expect(JSON.parse(JSON.stringify(value))).toEqual({
    id: entry.document_id,
    n: 7,
    fraud: false,
    all: entry.lines,
    gone: null,
    text: '1000/2024-03-31 7',
    fixed: [1, null, true, 'plain', { deep: ['10.50'] }],
    ['__proto__']: 'own',
    'braces } {': '}',
  })
})

test('placeholders that no entry has are refused at their place, all of them at once', () => {
  expect(refused({ type: 'room', room: 'r' }, { type: 'room', room: 'r-{company}' })).toEqual(['/sinks/1/room'])
  expect(refused({ type: 'kv', key: '{}' })).toEqual(['/sinks/0/key'])
  expect(refused({ type: 'queue', queue: '{constructor}' })).toEqual(['/sinks/0/queue'])
  expect(refused({ type: 'topic', topic: 't', template: { a: [{ 'x/y~': '{nope}' }], b: '{ sequence }' } })).toEqual([
    '/sinks/0/template/a/0/x~1y~0',
    '/sinks/0/template/b',
  ])
  expect(refused({ type: 'queue', queue: 'q{x}', headers: { 'a/b': '{y}' } })).toEqual([
    '/sinks/0/queue',
    '/sinks/0/headers/a~1b',
  ])
  expect(refused({ type: 'room', room: 'r', event_type: '{z}' })).toEqual(['/sinks/0/event_type'])
})

test('no target has U+0000, wherever it is', () => {
  expect(refused({ type: 'kv', key: '\0other\0key' }, { type: 'room', room: '{fraud_type}\0x' })).toEqual([
    '/sinks/0/key',
    '/sinks/1/room',
  ])
})

test('a list is refused inside a text, where it would be no text', () => {
  expect(refused({ type: 'kv', key: 'k-{lines}' })).toEqual(['/sinks/0/key'])
  expect(refused({ type: 'kv', key: '{lines}' })).toEqual(['/sinks/0/key'])
  expect(refused({ type: 'kv', key: 'k', template: { a: 'x {lines}' } })).toEqual(['/sinks/0/template/a'])
  expect(refused({ type: 'kv', key: 'k', template: { a: '{lines}' } })).toEqual([])
})

test('a template has 256 values and is 8 deep at most', () => {
  const wide = (count: number) => ({ a: Array.from({ length: count }, () => 1) })
  const room = (template: Record<string, unknown>): SinkRequest => ({ type: 'room', room: 'r', template })
  expect(refused(room(wide(254)))).toEqual([])
  expect(refused(room(wide(255)))).toEqual(['/sinks/0/template'])
  expect(refused(room(wide(100_000)))).toEqual(['/sinks/0/template'])
  const deep = (levels: number): Record<string, unknown> => (levels === 1 ? {} : { a: deep(levels - 1) })
  expect(refused(room(deep(8)))).toEqual([])
  expect(refused(room(deep(9)))).toEqual([`/sinks/0/template${'/a'.repeat(8)}`])
})

test('a record of a map is the whole entry, under its document id or another field that every entry has', () => {
  const under = (key?: string) => parcelOf({ type: 'map', map: 'ledger', ...(key !== undefined && { key }) })
  expect(under()).toMatchObject({ target: entry.document_id, value: entry })
  expect(under('sequence').target).toBe('7')
  expect(under('is_fraud').target).toBe('false')
  expect(sinkPlans([{ type: 'map', map: 'ledger', key: 'company_code' }])).toMatchObject([
    { target: 'ledger', onlyTarget: 'ledger' },
  ])
  const keys = ['lines', 'partner_id', 'nope', 'constructor', '{sequence}']
  expect(refused(...keys.map((key): SinkRequest => ({ type: 'map', map: 'm', key })))).toEqual(
    keys.map((_, at) => `/sinks/${at}/key`),
  )
})

test('the contract takes the name of a map without placeholders or colons, and at most 240 characters of it', () => {
  const ok = (sink: object) => validateBody('startStream', { sinks: [{ type: 'map', ...sink }] }).ok
  expect(ok({ map: 'ledger.2026' })).toBe(true)
  expect(ok({ map: 'm'.repeat(240), key: 'sequence', tables: ['vendors', 'journal_entries'] })).toBe(true)
  for (const map of ['', 'm'.repeat(241), 'a:b', 'ledger-{company_code}']) expect(ok({ map }), map).toBe(false)
  for (const bad of [{}, { map: 'm', key: '' }, { map: 'm', tables: [] }, { map: 'm', tables: ['assets'] }]) {
    expect(ok(bad), JSON.stringify(bad)).toBe(false)
  }
})

test('the contract takes 8 sinks of the four types and nothing else', () => {
  const ok = (sinks: unknown) => validateBody('startStream', { sinks }).ok
  const one = { type: 'room', room: 'r' }
  expect(ok([])).toBe(true)
  expect(ok(Array.from({ length: 8 }, () => one))).toBe(true)
  expect(ok(Array.from({ length: 9 }, () => one))).toBe(false)
  expect(ok([{ type: 'queue', queue: 'q', priority: 9, headers: { a: 'b' }, template: {} }])).toBe(true)
  expect(
    ok([
      { type: 'kv', key: 'k', ttl: 60 },
      { type: 'topic', topic: 't' },
    ]),
  ).toBe(true)
  for (const bad of [{ type: 'file', path: '/' }, { type: 'room' }, { type: 'kv', key: 'k', ttl: 0 }, 'room', null]) {
    expect(ok([bad]), JSON.stringify(bad)).toBe(false)
  }
  for (const bad of [
    { type: 'topic', topic: 'a.*' },
    { ...one, template: '{sequence}' },
    { ...one, queue: 'q' },
  ]) {
    expect(ok([bad]), JSON.stringify(bad)).toBe(false)
  }
})
