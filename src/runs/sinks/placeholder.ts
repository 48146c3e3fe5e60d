import type { Entry } from '../../contract/mod.ts'
import type { Json } from './sink.ts'

type Kind<Name extends keyof Entry> = Entry[Name] extends readonly unknown[]
  ? 'list'
  : Entry extends Readonly<Record<Name, unknown>>
    ? 'plain'
    : 'optional'

/** Every field of an entry. A list cannot be part of a text; what is `optional` some entries do not have. */
const fields: { readonly [Name in keyof Required<Entry>]: Kind<Name> } = {
  document_id: 'plain',
  posting_date: 'plain',
  account: 'plain',
  debit: 'plain',
  credit: 'plain',
  sequence: 'plain',
  company_code: 'plain',
  fiscal_year: 'plain',
  fiscal_period: 'plain',
  document_date: 'plain',
  created_at: 'plain',
  document_type: 'plain',
  currency: 'plain',
  reference: 'plain',
  header_text: 'plain',
  created_by: 'plain',
  source: 'plain',
  business_process: 'plain',
  source_system: 'plain',
  user_persona: 'plain',
  source_document: 'optional',
  partner_id: 'optional',
  approved_by: 'optional',
  document_currency: 'optional',
  exchange_rate: 'optional',
  is_manual: 'plain',
  is_post_close: 'plain',
  is_fraud: 'plain',
  fraud_type: 'optional',
  is_anomaly: 'plain',
  anomaly_id: 'optional',
  anomaly_type: 'optional',
  lines: 'list',
}

const placeholder = /\{([^{}]*)\}/g
const onlyPlaceholder = /^\{([^{}]*)\}$/

/** Makes a text or a value from an entry. */
export type Made<Value> = (entry: Entry) => Value

/** Hears what is wrong with a text. */
export type Refuse = (message: string) => void

export const hasPlaceholder = (source: string): boolean => source.search(placeholder) >= 0

/** Gives what fills the placeholders of a text in; a field that an entry does not have is the empty text. */
export function filledText(source: string, refuse: Refuse): Made<string> {
  const names = [...source.matchAll(placeholder)].map(([, name = '']) => name)
  for (const name of names) {
    if (!isField(name)) refuse(`must NOT have the placeholder {${name}}, which is no field of an entry`)
    else if (fields[name] === 'list') refuse(`must NOT have the list {${name}} in a text`)
  }
  if (names.length === 0) return () => source
  return (entry) => source.replace(placeholder, (_, name: keyof Entry) => String(entry[name] ?? ''))
}

/** As `filledText`, but a text that is only one placeholder gives the field itself, null where an entry does not have it. */
export function filledValue(source: string, refuse: Refuse): Made<Json> {
  const name = onlyPlaceholder.exec(source)?.[1]
  if (name === undefined || !isField(name)) return filledText(source, refuse)
  return (entry) => (entry[name] ?? null) as Json
}

/** Gives the field itself as a text; it must be one that every entry has. */
export function fieldText(name: string, refuse: Refuse): Made<string> {
  if (!isField(name)) refuse(`must NOT be ${name}, which is no field of an entry`)
  else if (fields[name] === 'list') refuse(`must NOT be the list ${name}`)
  else if (fields[name] === 'optional') refuse(`must NOT be ${name}, which some entries do not have`)
  return (entry) => String(entry[name as keyof Entry])
}

function isField(name: string): name is keyof Entry {
  return Object.hasOwn(fields, name)
}
