import { anomalyKinds } from '../anomalies/kinds.ts'
import { type Batch, referenceClasses } from '../batch.ts'
import { noDocument } from '../chains/chain-tables.ts'
import { documentPrefix, headerText, labelPrefix, profitCentreOf, sourceSystemOf } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import { processes } from '../kinds/kind.ts'
import { personas, usersPerCompany } from '../people.ts'
import type { Plan } from '../plan.ts'
import { combinations, documentKinds, flags } from './choices.ts'
import { putAmountQuote, putInteger, putInteger10, putRate, putTime } from './digits.ts'
import { putDocumentId } from './document-id-bytes.ts'
import { layOut, layOutOne, overwriteBytesMax, put1, put2, put3, put4, put5, put6 } from './fragments.ts'
import {
  affiliateClass,
  indexedMax,
  layOutReferences,
  partnerReferences,
  previousNumber,
  referenceFields,
  referenceStride,
} from './references.ts'
import { oncePerPlan } from './rendered.ts'
import { growScratch, scratchView } from './scratch.ts'

/** Upper bounds for the repeated header columns and for the columns of a line, in bytes. */
const headerBytesMax = 560 + overwriteBytesMax
const lineBytesMax = 180

const comma = 0x2c

/** Columns of what a line names; every class fills one of them. */
const referenceColumns = [...new Set(referenceClasses.flatMap((name) => referenceFields[name] || []))]

const columns = [
  'document_id',
  'posting_date',
  'sequence',
  'company_code',
  'fiscal_year',
  'fiscal_period',
  'document_date',
  'created_at',
  'document_type',
  'currency',
  'reference',
  'header_text',
  'created_by',
  'source',
  'business_process',
  'source_system',
  'user_persona',
  'source_document',
  'partner_id',
  'approved_by',
  'document_currency',
  'exchange_rate',
  'is_manual',
  'is_post_close',
  'is_fraud',
  'fraud_type',
  'is_anomaly',
  'anomaly_id',
  'anomaly_type',
  'line_number',
  'account',
  'debit',
  'credit',
  'cost_center',
  'profit_center',
  ...referenceColumns,
  'text',
]

/** The header row of the flat CSV with its line feed: one row per line of an entry, the entry's fields repeated. */
export function csvHeader(): string {
  return `${columns.join(',')}\n`
}

/** Fields are never quoted: nothing that this room writes has a comma or a quote. */
function plain(text: string): string {
  if (/[",]/.test(text)) throw new Error(`a CSV field would need quotes: ${text}`)
  return text
}

const classPositions = referenceClasses.map((_, k) => k)

/** Commas before and after the column that a class of references fills. */
const commasBefore = (name: (typeof referenceClasses)[number]): string =>
  ','.repeat(referenceColumns.indexOf(referenceFields[name]))
const commasAfter = (name: (typeof referenceClasses)[number]): string =>
  ','.repeat(referenceColumns.length - Math.max(0, referenceColumns.indexOf(referenceFields[name])))

function renderPieces(plan: Plan) {
  const { days, catalogue, suffixes, users, rates } = plan
  const { companies } = plan.input.configuration
  const { accounts } = plan.charts
  const cost = (name: string): string => (name === '' ? ',' : `${name},${profitCentreOf(name)}`)
  return {
    postingDate: layOut(2, days.iso, (date) => `,${date},`),
    company: layOut(3, companies, ({ code }) => `,${plain(code)},`),
    fiscal: layOut(1, [...days.fiscalYear], (year, k) => `${year},${days.fiscalPeriod[k]},`),
    documentDate: layOut(2, days.iso, (date) => `${date},`),
    created: layOut(2, days.iso, (date) => `${date}T`),
    documentType: layOut(1, kinds, ({ documentType }) => `Z,${documentType},`),
    currency: layOut(1, companies, ({ currency }) => `${plain(currency)},`),
    reference: layOut(1, kinds, ({ prefix }) => plain(prefix)),
    headerText: layOut(6, catalogue.headerTexts, (text) => `,${plain(text)}`),
    suffix: layOut(4, suffixes, (ending) => `${plain(headerText('', ending))},`),
    user: layOut(2, users.names, (user) => `${plain(user)},`),
    source: layOut(
      4,
      combinations,
      ({ source, process }) => `${source},${process},${sourceSystemOf(source, process)},`,
    ),
    persona: layOut(2, [...users.persona], (persona) => `${personas[persona]},`),
    previous: layOut(1, documentKinds, documentPrefix),
    partner: layOutReferences(plan, 1, (name, prefix) => (partnerReferences.has(name) ? prefix : '')),
    code: layOut(2, companies, ({ code }) => plain(code)),
    approver: layOut(2, users.names, (user) => `,${plain(user)},`),
    foreign: layOut(1, rates.currencies, (currency) => `${currency},`),
    flags: layOut(2, flags, ({ manual, late }) => `,${manual},${late},`),
    regular: layOutOne(2, 'false,,false,,,'),
    anomaly: layOut(6, anomalyKinds, ({ name, family }) =>
      family === 'fraud' ? `true,${name},true,${labelPrefix}` : `false,,true,${labelPrefix}`,
    ),
    anomalyType: layOut(5, anomalyKinds, ({ name }) => `,${name},`),
    debitAccount: layOut(2, accounts, ({ number }) => `,${number},`),
    creditAccount: layOut(2, accounts, ({ number }) => `,${number},0.00,`),
    debitCost: layOut(3, catalogue.costCentres, (name) => `,0.00,${cost(name)},`),
    creditCost: layOut(2, catalogue.costCentres, (name) => `,${cost(name)},`),
    master: layOutReferences(plan, 2, (name, prefix) => commasBefore(name) + prefix),
    masterEnd: layOut(1, classPositions, (k) => commasAfter(referenceClasses[k]!)),
    affiliateStart: layOutOne(1, commasBefore('company')),
    text: layOut(6, catalogue.texts, (text) => `${plain(text)}\n`),
  }
}

/** Everything of a CSV row that is not a number or an id. */
type Pieces = Readonly<ReturnType<typeof renderPieces>>

const piecesOf = oncePerPlan(renderPieces)

/** Writes the columns of the entry up to the persona. */
function putEntryColumns(to: DataView, start: number, plan: Plan, pieces: Pieces, batch: Batch, i: number): number {
  const sequence = batch.from + i
  const day = batch.day[i]! - plan.days.first
  const kind = batch.kind[i]!
  const company = batch.company[i]!
  const user = batch.user[i]!
  let at = putDocumentId(to, start, plan.idKeys, sequence)
  at = put2(to, at, pieces.postingDate, day)
  at = putInteger(to, at, sequence)
  at = put3(to, at, pieces.company, company)
  at = put1(to, at, pieces.fiscal, plan.days.fiscalStart[company]! + day)
  at = put2(to, at, pieces.documentDate, day - batch.lag[i]!)
  at = put2(to, at, pieces.created, day + batch.createdLag[i]!)
  at = putTime(to, at, batch.second[i]!)
  at = put1(to, at, pieces.documentType, kind)
  at = put1(to, at, pieces.currency, company)
  at = put1(to, at, pieces.reference, kind)
  at = putInteger10(to, at, batch.document[i]!)
  at = put6(to, at, pieces.headerText, batch.headerText[i]!)
  at = put4(to, at, pieces.suffix, batch.suffix[i]!)
  at = put2(to, at, pieces.user, user)
  at = put4(to, at, pieces.source, batch.source[i]! * processes.length + plan.catalogue.kindProcess[kind]!)
  return put2(to, at, pieces.persona, user % usersPerCompany)
}

/** Writes the columns that only some entries fill, and the flags. */
function putOptionalColumns(to: DataView, start: number, plan: Plan, pieces: Pieces, batch: Batch, i: number): number {
  let at = start
  const previous = batch.previousKind[i]!
  if (previous !== noDocument) {
    at = putInteger10(to, put1(to, at, pieces.previous, previous), previousNumber(previous, batch.document[i]!))
  }
  to.setUint8(at++, comma)
  const partner = batch.partner[i]!
  if (partner > 0) {
    const partnerClass = plan.catalogue.partnerClass[batch.kind[i]!]!
    if (partnerClass === affiliateClass) at = put2(to, at, pieces.code, partner - 1)
    else
      at = putInteger10(
        to,
        put1(to, at, pieces.partner, batch.company[i]! * referenceStride + partnerClass),
        partner - 1,
      )
  }
  if (batch.approver[i]! > 0) at = put2(to, at, pieces.approver, batch.approver[i]! - 1)
  else {
    to.setUint16(at, 0x2c2c, true)
    at += 2
  }
  if (batch.foreign[i]! > 0) at = putRate(to, put1(to, at, pieces.foreign, batch.foreign[i]! - 1), batch.rate[i]!)
  else to.setUint8(at++, comma)
  at = put2(to, at, pieces.flags, (batch.source[i] === 0 ? 2 : 0) + (batch.createdLag[i]! > 0 ? 1 : 0))
  const anomaly = batch.anomaly[i]!
  if (anomaly === 0) return put2(to, at, pieces.regular, 0)
  at = putInteger10(to, put6(to, at, pieces.anomaly, anomaly - 1), batch.label[i]!)
  return put5(to, at, pieces.anomalyType, anomaly - 1)
}

/** Writes `bytes` bytes from `from` again at `at`, which is at least `bytes` further on; up to 63 bytes more than that. */
function repeat(to: DataView, at: number, from: number, bytes: number): number {
  for (let k = 0; k < bytes; k += 64) {
    // Loads before stores, as in fragments.ts.
    const w0 = to.getFloat64(from + k, true)
    const w1 = to.getFloat64(from + k + 8, true)
    const w2 = to.getFloat64(from + k + 16, true)
    const w3 = to.getFloat64(from + k + 24, true)
    const w4 = to.getFloat64(from + k + 32, true)
    const w5 = to.getFloat64(from + k + 40, true)
    const w6 = to.getFloat64(from + k + 48, true)
    const w7 = to.getFloat64(from + k + 56, true)
    to.setFloat64(at + k, w0, true)
    to.setFloat64(at + k + 8, w1, true)
    to.setFloat64(at + k + 16, w2, true)
    to.setFloat64(at + k + 24, w3, true)
    to.setFloat64(at + k + 32, w4, true)
    to.setFloat64(at + k + 40, w5, true)
    to.setFloat64(at + k + 48, w6, true)
    to.setFloat64(at + k + 56, w7, true)
  }
  return at + bytes
}

/** Writes the columns of what a line names. */
function putReference(
  to: DataView,
  start: number,
  pieces: Pieces,
  batch: Batch,
  line: number,
  company: number,
): number {
  const reference = batch.reference[line]!
  let at = start
  if (reference === affiliateClass) {
    at = put2(to, put1(to, at, pieces.affiliateStart, 0), pieces.code, batch.referenceIndex[line]!)
  } else {
    at = put2(to, at, pieces.master, company * referenceStride + reference)
    if (reference <= indexedMax) at = putInteger10(to, at, batch.referenceIndex[line]!)
  }
  return put1(to, at, pieces.masterEnd, reference)
}

/** Writes a batch as CSV rows into the scratch buffer; fills `offsets` (count + 1) and gives the number of bytes. */
export function writeCsv(plan: Plan, batch: Batch, offsets: Uint32Array): number {
  const pieces = piecesOf(plan)
  const { debitAccount, creditAccount, debitCost, creditCost, masterEnd, text } = pieces
  let to = scratchView()
  let at = 0
  for (let i = 0; i < batch.count; i++) {
    const first = batch.lineStart[i]!
    const firstCredit = first + batch.debits[i]!
    const end = batch.lineStart[i + 1]!
    const company = batch.company[i]!
    const room = at + (end - first) * (headerBytesMax + lineBytesMax)
    if (room > to.byteLength) to = growScratch(at, room)
    offsets[i] = at
    const entryStart = at
    at = putEntryColumns(to, at, plan, pieces, batch, i)
    at = putOptionalColumns(to, at, plan, pieces, batch, i)
    const entryBytes = at - entryStart
    for (let line = first; line < end; line++) {
      const isDebit = line < firstCredit
      if (line > first) at = repeat(to, at, entryStart, entryBytes)
      at = putInteger(to, at, line - first + 1)
      if (isDebit) at = put2(to, at, debitAccount, batch.account[line]!)
      else at = put2(to, at, creditAccount, batch.account[line]!)
      at = putAmountQuote(to, at, batch.amount[line]!) - 1
      if (isDebit) at = put3(to, at, debitCost, batch.costCentre[line]!)
      else at = put2(to, at, creditCost, batch.costCentre[line]!)
      if (batch.reference[line] !== 0) at = putReference(to, at, pieces, batch, line, company)
      else at = put1(to, at, masterEnd, 0)
      at = put6(to, at, text, batch.text[line]!)
    }
  }
  offsets[batch.count] = at
  return at
}
