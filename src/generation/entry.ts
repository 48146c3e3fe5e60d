import type { Entry, Line } from '../contract/mod.ts'
import { type Batch, fraudTypes } from './batch.ts'
import { accounts } from './chart.ts'
import { documentId, sequenceOfId } from './document-id.ts'
import { generateBatch } from './generate.ts'
import { kinds } from './kinds/catalogue.ts'
import type { Plan } from './plan.ts'
import { sources } from './sources.ts'

export type { Entry, Line }
export type FraudType = Exclude<(typeof fraudTypes)[number], ''>

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** Minor units as a decimal string with two digits. */
export function decimal(minor: number): string {
  return `${Math.floor(minor / 100)}.${pad(minor % 100, 2)}`
}

/** Time of day `hh:mm:ss` of a second. */
export function timeOfDay(second: number): string {
  return `${pad(Math.floor(second / 3600), 2)}:${pad(Math.floor(second / 60) % 60, 2)}:${pad(second % 60, 2)}`
}

/** The text after which the ten digits of a reference follow, as in `INV-2024-`. */
export function referencePrefix(prefix: string, year: number): string {
  return `${prefix}${year}-`
}

/** A header text and its ending. */
export function headerText(text: string, ending: string): string {
  return ending === '' ? text : `${text} - ${ending}`
}

function lineObject(plan: Plan, batch: Batch, line: number, number: number, isDebit: boolean): Line {
  const amount = decimal(batch.amount[line]!)
  const costCentre = batch.costCentre[line]!
  const text = batch.text[line]!
  return {
    line_number: number,
    account: accounts[batch.account[line]!]!.number,
    debit: isDebit ? amount : '0.00',
    credit: isDebit ? '0.00' : amount,
    ...(costCentre > 0 && { cost_center: plan.catalogue.costCentres[costCentre]! }),
    ...(text > 0 && { text: plan.catalogue.texts[text]! }),
  }
}

/** The entry at a position of a batch, as an object. The encoders are tested against this; they share no more than two texts. */
export function entryObject(plan: Plan, batch: Batch, position: number): Entry {
  const sequence = batch.from + position
  const day = batch.day[position]! - plan.days.first
  const kind = kinds[batch.kind[position]!]!
  const company = plan.input.configuration.companies[batch.company[position]!]!
  const first = batch.lineStart[position]!
  const count = batch.lineStart[position + 1]! - first
  const postingDate = plan.days.iso[day]!
  const year = plan.days.year[day]!
  const fraud = batch.fraud[position]!
  const { headerTexts } = plan.catalogue
  return {
    document_id: documentId(plan.idKeys, sequence),
    posting_date: postingDate,
    account: accounts[batch.account[first]!]!.number,
    debit: decimal(batch.amount[first]!),
    credit: '0.00',
    sequence,
    company_code: company.code,
    fiscal_year: year,
    fiscal_period: plan.days.month[day]!,
    document_date: plan.days.iso[day - batch.lag[position]!]!,
    created_at: `${postingDate}T${timeOfDay(batch.second[position]!)}Z`,
    document_type: kind.documentType,
    currency: company.currency,
    reference: referencePrefix(kind.prefix, year) + pad(sequence + 1, 10),
    header_text: headerText(headerTexts[batch.headerText[position]!]!, plan.suffixes[batch.suffix[position]!]!),
    created_by: plan.users[batch.user[position]!]!,
    source: sources[batch.source[position]!]!,
    business_process: kind.process,
    is_fraud: fraud > 0,
    ...(fraud > 0 && { fraud_type: fraudTypes[fraud] as FraudType }),
    lines: Array.from({ length: count }, (_, k) =>
      lineObject(plan, batch, first + k, k + 1, k < batch.debits[position]!),
    ),
  }
}

/** The entry at a sequence (0..plan.total-1) as an object; costs the same for every sequence. */
export function entryAt(plan: Plan, sequence: number): Entry {
  return entryObject(plan, generateBatch(plan, sequence, sequence + 1), 0)
}

/** The sequence of a document id, or undefined when it is not an id of this plan. Regenerates nothing. */
export function sequenceOfDocument(plan: Plan, documentId: string): number | undefined {
  return sequenceOfId(plan.idKeys, documentId, plan.total)
}
