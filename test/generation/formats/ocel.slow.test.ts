import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { eventTypeOf, objectTypeOf } from '../../../src/generation/formats/ocel-types.ts'
import { entryAt, kinds } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'
import { filesOf, group, textOf } from './exported.ts'

const list = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  },
})

const text = { type: 'string', minLength: 1 }
const time = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' }
const types = list({
  name: text,
  attributes: list({ name: text, type: { enum: ['string', 'time', 'integer', 'float', 'boolean'] } }),
})
const relationships = list({ objectId: text, qualifier: text })

/** The JSON of OCEL 2.0, with no property that the standard does not name. */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['objectTypes', 'eventTypes', 'objects', 'events'],
  properties: {
    objectTypes: types,
    eventTypes: types,
    objects: list(
      { id: text, type: text, attributes: list({ name: text, time, value: { type: 'string' } }), relationships },
      ['attributes', 'relationships'],
    ),
    events: list(
      { id: text, type: text, time, attributes: list({ name: text, value: { type: 'string' } }), relationships },
      ['attributes', 'relationships'],
    ),
  },
}

interface Type {
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly type: string }[]
}
interface Item {
  readonly id: string
  readonly type: string
  readonly time: string
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
  readonly relationships: readonly { readonly objectId: string; readonly qualifier: string }[]
}
interface Log {
  readonly objectTypes: readonly Type[]
  readonly eventTypes: readonly Type[]
  readonly objects: readonly Item[]
  readonly events: readonly Item[]
}

const log = JSON.parse(textOf(group, filesOf(group, 'ocel')[0]!)) as Log
const entries = Array.from({ length: group.total }, (_, sequence) => entryAt(group, sequence))
const validate = new Ajv().compile(schema)

test('the log is of the schema of OCEL 2.0, which refuses a changed one', () => {
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...log, events: [{ ...log.events[0], time: 5 }] })).toBe(false)
})

test('every object appears once, and every relationship leads to one', () => {
  const ids = new Set(log.objects.map(({ id }) => id))
  expect(ids.size).toBe(log.objects.length)
  const named = [...log.objects, ...log.events].flatMap(({ relationships: own }) => own)
  expect(named.filter(({ objectId }) => !ids.has(objectId))).toEqual([])
  expect(new Set(named.map(({ qualifier }) => qualifier))).toEqual(
    new Set(['document', 'follows', 'partner', 'company']),
  )
})

test('types and attributes are declared, and values are of their types', () => {
  const patterns: Readonly<Record<string, RegExp>> = {
    string: /./,
    integer: /^[0-9]+$/,
    float: /^[0-9]+\.[0-9]+$/,
    boolean: /^(true|false)$/,
  }
  const check = (declared: readonly Type[], items: readonly Item[]): void => {
    const byName = new Map(
      declared.map((type) => [type.name, new Map(type.attributes.map(({ name, type: of }) => [name, of]))]),
    )
    expect(byName.size).toBe(declared.length)
    for (const { type, attributes } of items) {
      const bad = attributes.filter(({ name, value }) => !patterns[byName.get(type)!.get(name)!]!.test(value))
      expect(bad).toEqual([])
    }
  }
  check(log.objectTypes, log.objects)
  check(log.eventTypes, log.events)
})

test('every entry is an event at the time of its creation, about its document and what it follows', () => {
  expect(log.events.length).toBe(group.total)
  log.events.forEach(({ id, time: at, relationships: own }, sequence) => {
    const entry = entries[sequence]!
    expect([id, at]).toEqual([entry.document_id, entry.created_at])
    const related = (qualifier: string) => own.find((each) => each.qualifier === qualifier)?.objectId
    expect(related('document')).toBe(entry.reference)
    expect(related('follows')).toBe(entry.source_document)
    const partner =
      entry.partner_id && /^(US1|DE1|FR1)$/.test(entry.partner_id) ? `company:${entry.partner_id}` : entry.partner_id
    expect(related('partner')).toBe(partner)
  })
})

test('documents from before the run appear with the entry that follows them', () => {
  const own = new Set(entries.map(({ reference }) => reference))
  const earlier = new Set(
    entries.flatMap(({ source_document }) => (source_document && !own.has(source_document) ? [source_document] : [])),
  )
  const orders = [...earlier].filter((id) => /^[PS]O-/.test(id))
  expect(orders.length).toBeGreaterThan(100)
  expect(earlier.size - orders.length).toBeGreaterThan(10)
  const documents = log.objects.filter(({ type }) => !['company', 'vendor', 'customer', 'employee'].includes(type))
  expect(documents.length).toBe(own.size + earlier.size)
})

test('every kind of entry is an event type of its own in words, and its document has a type', () => {
  expect(new Set(kinds.map((_, kind) => eventTypeOf(kind))).size).toBe(kinds.length)
  const goodsReceipt = kinds.findIndex(({ name }) => name === 'goods_receipt')
  expect([eventTypeOf(goodsReceipt), objectTypeOf(goodsReceipt)]).toEqual(['Goods receipt', 'goods receipt'])
})

test('a company whose code is the number of a document is still an object of its own', () => {
  const plan = planOf({ count: 300, companies: [company('PO-0000000001')] })
  const { objects } = JSON.parse(textOf(plan, filesOf(plan, 'ocel')[0]!)) as Log
  expect(objects.some(({ id, type }) => type === 'company' && id === 'company:PO-0000000001')).toBe(true)
})

test('a document that is posted twice is one object of two events', () => {
  const plan = planOf({ count: 6000, fraudRate: 0.05, anomalies: { enabled: true }, quality: { enabled: true } })
  const { objects, events } = JSON.parse(textOf(plan, filesOf(plan, 'ocel')[0]!)) as Log
  const documents = events.map(({ relationships: own }) => own[0]!.objectId)
  expect(documents.length - new Set(documents).size).toBeGreaterThan(10)
  const ids = new Set(objects.map(({ id }) => id))
  expect(ids.size).toBe(objects.length)
  expect(documents.filter((id) => !ids.has(id))).toEqual([])
})
