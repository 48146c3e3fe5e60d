import { noise } from '../anomalies/noise-kinds.ts'
import { codeOf } from '../anomalies/rules.ts'
import type { Batch } from '../batch.ts'
import { noDocument, orderDocument } from '../chains/chain-tables.ts'
import { decimal, type Entry, entryObject } from '../entry.ts'
import { partnerClasses } from '../kinds/kind.ts'
import { operationOf } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { bodyOf, type Format, type FormatFile } from './format.ts'
import { periodOf } from './ledger-view.ts'
import { eventTypeOf, eventTypes, objectTypeOf, objectTypes } from './ocel-types.ts'
import { type Party, parties } from './party-list.ts'

/** A reference to an object, and what the object is to the one that refers to it. */
interface Relationship {
  readonly objectId: string
  readonly qualifier: string
}

const relation = (objectId: string | undefined, qualifier: string): Relationship[] =>
  objectId === undefined ? [] : [{ objectId, qualifier }]

function documentObject(id: string, type: string, relationships: readonly Relationship[]): string {
  return `,\n${JSON.stringify({ id, type, attributes: [], relationships })}`
}

/** Whether the step before an entry of a chain happened before the run. */
function followsEarlier(plan: Plan, batch: Batch, position: number): boolean {
  const { pattern, chainsBefore } = plan
  const document = batch.document[position]!
  const number = Math.floor(document / 8) - chainsBefore
  const cycle = Math.floor(number / pattern.chains)
  return operationOf(pattern, number - cycle * pattern.chains, cycle, (document % 8) - 1) < 0
}

/** Whether the document before an entry has no entry of its own in the run, so that it first appears with this one. */
function bringsPrevious(plan: Plan, batch: Batch, position: number): boolean {
  const previous = batch.previousKind[position]!
  if (previous === noDocument) return false
  return previous >= orderDocument.sales || followsEarlier(plan, batch, position)
}

/** Id of a company as an object; codes alone could be the number of a document. */
const companyObject = (code: string): string => `company:${code}`

const repeats = new Set(['duplicate_entry', 'duplicate_payment'].map(codeOf))

/** Whether an entry posts again what an earlier entry of the run posted: its document is that entry's. */
function isRepeat(batch: Batch, position: number): boolean {
  return batch.noise[position] === noise.duplicate || repeats.has(batch.anomaly[position]!)
}

/** Relationships that an event and its document both have. */
function surroundings(plan: Plan, batch: Batch, position: number, entry: Entry): Relationship[] {
  const { source_document, partner_id, company_code } = entry
  const isCompany = partnerClasses[plan.catalogue.partnerClass[batch.kind[position]!]!] === 'company'
  return [
    ...relation(source_document, 'follows'),
    ...relation(partner_id && isCompany ? companyObject(partner_id) : partner_id, 'partner'),
    ...relation(companyObject(company_code), 'company'),
  ]
}

/** The objects that first appear with an entry: its document, and perhaps the one before. */
function objectsText(plan: Plan, batch: Batch, position: number): string {
  if (isRepeat(batch, position)) return ''
  const entry = entryObject(plan, batch, position)
  const type = objectTypeOf(batch.kind[position]!)
  const own = documentObject(entry.reference, type, surroundings(plan, batch, position, entry))
  if (!bringsPrevious(plan, batch, position)) return own
  const previousType = objectTypeOf(batch.previousKind[position]!)
  return (
    documentObject(entry.source_document!, previousType, relation(companyObject(entry.company_code), 'company')) + own
  )
}

/** The event of an entry. All values are text, as the schema of the standard wants them. */
function eventText(plan: Plan, batch: Batch, position: number): string {
  const entry = entryObject(plan, batch, position)
  const values = {
    sequence: entry.sequence,
    posting_date: entry.posting_date,
    amount: decimal(batch.total[position]!),
    currency: entry.currency,
    resource: entry.created_by,
    is_fraud: entry.is_fraud,
    is_anomaly: entry.is_anomaly,
    ...(entry.anomaly_type && { anomaly_type: entry.anomaly_type }),
  }
  const event = {
    id: entry.document_id,
    type: eventTypeOf(batch.kind[position]!),
    time: entry.created_at,
    attributes: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
    relationships: [
      { objectId: entry.reference, qualifier: 'document' },
      ...surroundings(plan, batch, position, entry),
    ],
  }
  return `${entry.sequence === 0 ? '' : ',\n'}${JSON.stringify(event)}`
}

function partyObject({ id, type, name }: Party, time: string): string {
  const object = type === 'company' ? companyObject(id) : id
  return JSON.stringify({ id: object, type, attributes: [{ name: 'name', time, value: name }], relationships: [] })
}

/** The types, then the partners; the first is a company, so every object after it can begin with a comma. */
function* headOf(plan: Plan): Generator<string> {
  const time = `${periodOf(plan).from}T00:00:00Z`
  yield `{"objectTypes":${JSON.stringify(objectTypes)},\n"eventTypes":${JSON.stringify(eventTypes)},\n"objects":[\n`
  let separator = ''
  for (const party of parties(plan)) {
    yield separator + partyObject(party, time)
    separator = ',\n'
  }
}

const file: FormatFile = {
  name: () => 'ocel.json',
  contentType: 'application/json',
  head: headOf,
  bodies: [bodyOf(objectsText), bodyOf(eventText)],
  between: '],\n"events":[\n',
  tail: '\n]}\n',
}

/** Entries as events and documents and partners as objects. Source: OCEL 2.0, JSON serialisation. */
export const ocel: Format = {
  name: 'ocel',
  about: 'Object-centric event log (OCEL 2.0, JSON): an event for each entry; documents, partners and companies',
  files: () => [file],
}
