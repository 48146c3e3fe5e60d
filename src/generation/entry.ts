import type { Entry, Line } from '../contract/mod.ts'
import { anomalyKinds } from './anomalies/kinds.ts'
import { type Batch, referenceClasses } from './batch.ts'
import { orderDocument } from './chains/chain-tables.ts'
import { documentId, sequenceOfId } from './document-id.ts'
import { generateBatch } from './generate.ts'
import { kinds } from './kinds/catalogue.ts'
import { type Process, partnerClasses } from './kinds/kind.ts'
import { masterId, masterLetters } from './master/ids.ts'
import { personas, usersPerCompany } from './people.ts'
import type { Plan } from './plan.ts'
import { type Source, sources } from './sources.ts'

export type { Entry, Line }

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** Minor units as a decimal string with two digits. */
export function decimal(minor: number): string {
  return `${Math.floor(minor / 100)}.${pad(minor % 100, 2)}`
}

/** Time of day `hh:mm:ss` of a second. */
export function timeOfDay(second: number): string {
  return `${pad(Math.floor(second / 3600), 2)}:${pad(Math.floor(second / 60) % 60, 2)}:${pad(second % 60, 2)}`
}

/** The text after which the ten digits of a document number follow, by position of its kind or `orderDocument`. */
export function documentPrefix(kind: number): string {
  if (kind === orderDocument.purchase) return 'PO-'
  return kind === orderDocument.sales ? 'SO-' : (kinds[kind]?.prefix ?? '')
}

const modules: Readonly<Record<Process, string>> = {
  O2C: 'SALES',
  P2P: 'PURCHASING',
  R2R: 'LEDGER',
  H2R: 'PAYROLL',
  A2R: 'ASSETS',
}

/** Where an entry was entered: by hand, or in the module of its process. */
export function sourceSystemOf(source: Source, process: Process): string {
  return source === 'manual' ? 'MANUAL' : modules[process]
}

/** The profit centre that a cost centre reports to. */
export function profitCentreOf(costCentre: string): string {
  return `PC${costCentre === 'CC5000' ? 4 : costCentre[2]}000`
}

/** The text after which the ten digits of a label follow. */
export const labelPrefix = 'ANO'

/** A header text and its ending. */
export function headerText(text: string, ending: string): string {
  return ending === '' ? text : `${text} - ${ending}`
}

/** What a line names beside its account. */
function lineReference(plan: Plan, batch: Batch, line: number, company: number): Partial<Line> {
  const index = batch.referenceIndex[line]!
  const name = referenceClasses[batch.reference[line]!]!
  switch (name) {
    case 'none':
      return {}
    case 'company':
      return { trading_partner: plan.input.configuration.companies[index]!.code }
    case 'input_tax':
      return { tax_code: 'V1' }
    case 'output_tax':
      return { tax_code: 'A1' }
    default:
      return { [`${name}_id`]: masterId(masterLetters[name], company, index) }
  }
}

function lineObject(plan: Plan, batch: Batch, line: number, number: number, isDebit: boolean, company: number): Line {
  const amount = decimal(batch.amount[line]!)
  const costCentre = plan.catalogue.costCentres[batch.costCentre[line]!]!
  const text = batch.text[line]!
  return {
    line_number: number,
    account: plan.charts.accounts[batch.account[line]!]!.number,
    debit: isDebit ? amount : '0.00',
    credit: isDebit ? '0.00' : amount,
    ...(costCentre !== '' && { cost_center: costCentre, profit_center: profitCentreOf(costCentre) }),
    ...lineReference(plan, batch, line, company),
    ...(text > 0 && { text: plan.catalogue.texts[text]! }),
  }
}

function partnerId(plan: Plan, batch: Batch, position: number): string {
  const index = batch.partner[position]! - 1
  const name = partnerClasses[plan.catalogue.partnerClass[batch.kind[position]!]!]!
  if (name === 'company') return plan.input.configuration.companies[index]!.code
  return name === 'none' ? '' : masterId(masterLetters[name], batch.company[position]!, index)
}

/** The fields that only some entries have. */
function optionalFields(plan: Plan, batch: Batch, position: number): Partial<Entry> {
  const previous = documentPrefix(batch.previousKind[position]!)
  const number =
    batch.previousKind[position]! >= orderDocument.sales ? batch.document[position]! + 7 : batch.document[position]! - 1
  const approver = batch.approver[position]!
  const foreign = batch.foreign[position]!
  const rate = batch.rate[position]!
  return {
    ...(previous !== '' && { source_document: previous + pad(number, 10) }),
    ...(batch.partner[position]! > 0 && { partner_id: partnerId(plan, batch, position) }),
    ...(approver > 0 && { approved_by: plan.users.names[approver - 1]! }),
    ...(foreign > 0 && {
      document_currency: plan.rates.currencies[foreign - 1]!,
      exchange_rate: `${Math.floor(rate / 1_000_000)}.${pad(rate % 1_000_000, 6)}`,
    }),
  }
}

/** What the entry says about its label. */
function labelFields(batch: Batch, position: number) {
  const kind = anomalyKinds[batch.anomaly[position]! - 1]
  if (!kind) return { is_fraud: false, is_anomaly: false }
  return {
    is_fraud: kind.family === 'fraud',
    ...(kind.family === 'fraud' && { fraud_type: kind.name }),
    is_anomaly: true,
    anomaly_id: labelPrefix + pad(batch.label[position]!, 10),
    anomaly_type: kind.name,
  }
}

/** The entry at a position of a batch, as an object. The encoders are tested against this; they share only short texts. */
export function entryObject(plan: Plan, batch: Batch, position: number): Entry {
  const sequence = batch.from + position
  const day = batch.day[position]! - plan.days.first
  const kind = kinds[batch.kind[position]!]!
  const companyPosition = batch.company[position]!
  const company = plan.input.configuration.companies[companyPosition]!
  const first = batch.lineStart[position]!
  const count = batch.lineStart[position + 1]! - first
  const fiscal = plan.days.fiscalStart[companyPosition]! + day
  const source = sources[batch.source[position]!]!
  const local = batch.user[position]! % usersPerCompany
  const { headerTexts } = plan.catalogue
  return {
    document_id: documentId(plan.idKeys, sequence),
    posting_date: plan.days.iso[day]!,
    account: plan.charts.accounts[batch.account[first]!]!.number,
    debit: decimal(batch.amount[first]!),
    credit: '0.00',
    sequence,
    company_code: company.code,
    fiscal_year: plan.days.fiscalYear[fiscal]!,
    fiscal_period: plan.days.fiscalPeriod[fiscal]!,
    document_date: plan.days.iso[day - batch.lag[position]!]!,
    created_at: `${plan.days.iso[day + batch.createdLag[position]!]!}T${timeOfDay(batch.second[position]!)}Z`,
    document_type: kind.documentType,
    currency: company.currency,
    reference: kind.prefix + pad(batch.document[position]!, 10),
    header_text: headerText(headerTexts[batch.headerText[position]!]!, plan.suffixes[batch.suffix[position]!]!),
    created_by: plan.users.names[batch.user[position]!]!,
    source,
    business_process: kind.process,
    source_system: sourceSystemOf(source, kind.process),
    user_persona: personas[plan.users.persona[local]!]!,
    ...optionalFields(plan, batch, position),
    is_manual: source === 'manual',
    is_post_close: batch.createdLag[position]! > 0,
    ...labelFields(batch, position),
    lines: Array.from({ length: count }, (_, k) =>
      lineObject(plan, batch, first + k, k + 1, k < batch.debits[position]!, companyPosition),
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
