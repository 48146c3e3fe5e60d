import { anomalyKinds } from '../anomalies/kinds.ts'
import type { Batch } from '../batch.ts'
import { noDocument } from '../chains/chain-tables.ts'
import { documentPrefix, headerText, labelPrefix, profitCentreOf, sourceSystemOf } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import { processes } from '../kinds/kind.ts'
import { personas, usersPerCompany } from '../people.ts'
import type { Plan } from '../plan.ts'
import { combinations, documentKinds, flags } from './choices.ts'
import { putAmountQuote, putInteger, putInteger10, putRate, putTime } from './digits.ts'
import { putDocumentId } from './document-id-bytes.ts'
import {
  layOut,
  layOutOne,
  overwriteBytesMax,
  put1,
  put2,
  put3,
  put4,
  put5,
  put6,
  put7,
  put8,
  put9,
} from './fragments.ts'
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

/** Upper bounds for one header and one line, in bytes. */
const headerBytesMax = 1100 + overwriteBytesMax
const lineBytesMax = 240

/** Line numbers up to this are pre-rendered. */
const readyLines = 255

const quote = 0x22

function renderPieces(plan: Plan) {
  const { days, catalogue, suffixes, users, rates } = plan
  const { companies } = plan.input.configuration
  const { accounts } = plan.charts
  const cost = (name: string): string =>
    name === '' ? '' : `,"cost_center":"${name}","profit_center":"${profitCentreOf(name)}"`
  const readyNumbers = Array.from({ length: readyLines + 1 }, (_, number) => number)
  const field = (name: string, text: string): string => `,"${name}":"${text}`
  return {
    open: layOutOne(2, '{"document_id":"'),
    postingDate: layOut(6, days.iso, (date) => `","posting_date":"${date}","account":"`),
    sequence: layOutOne(4, ',"credit":"0.00","sequence":'),
    company: layOut(5, companies, ({ code }) => `,"company_code":"${code}"`),
    fiscal: layOut(
      7,
      [...days.fiscalYear],
      (year, k) => `,"fiscal_year":${year},"fiscal_period":${days.fiscalPeriod[k]},"document_date":"`,
    ),
    documentDate: layOut(4, days.iso, (date) => `${date}","created_at":"`),
    created: layOut(2, days.iso, (date) => `${date}T`),
    documentType: layOut(5, kinds, ({ documentType }) => `Z","document_type":"${documentType}","currency":"`),
    currency: layOut(3, companies, ({ currency }) => `${currency}","reference":"`),
    reference: layOut(1, kinds, ({ prefix }) => prefix),
    headerText: layOut(8, catalogue.headerTexts, (text) => `","header_text":"${text}`),
    suffix: layOut(6, suffixes, (ending) => `${headerText('', ending)}","created_by":"`),
    user: layOut(3, users.names, (user) => `${user}","source":"`),
    source: layOut(
      7,
      combinations,
      ({ source, process }) => `${source}","business_process":"${process}","source_system":"`,
    ),
    system: layOut(4, combinations, ({ source, process }) => `${sourceSystemOf(source, process)}","user_persona":"`),
    persona: layOut(2, [...users.persona], (persona) => `${personas[persona]}"`),
    previous: layOut(4, documentKinds, (kind) =>
      documentPrefix(kind) === '' ? '' : field('source_document', documentPrefix(kind)),
    ),
    partner: layOutReferences(plan, 3, (name, prefix) =>
      partnerReferences.has(name) ? field('partner_id', prefix) : '',
    ),
    affiliate: layOut(5, companies, ({ code }) => `${field('partner_id', code)}"`),
    approver: layOut(4, users.names, (user) => `${field('approved_by', user)}"`),
    foreign: layOut(6, rates.currencies, (currency) => `${field('document_currency', currency)}","exchange_rate":"`),
    flags: layOut(7, flags, ({ manual, late }) => `,"is_manual":${manual},"is_post_close":${late},"is_fraud":`),
    regular: layOutOne(5, 'false,"is_anomaly":false,"lines":['),
    anomaly: layOut(
      9,
      anomalyKinds,
      ({ name, family }) => `${family === 'fraud' ? `true,"fraud_type":"${name}"` : 'false'}`,
    ),
    label: layOutOne(5, `,"is_anomaly":true,"anomaly_id":"${labelPrefix}`),
    anomalyType: layOut(9, anomalyKinds, ({ name }) => `","anomaly_type":"${name}","lines":[`),
    lineNumber: layOut(4, readyNumbers, (number) => `{"line_number":${number},"account":"`),
    lineOpen: layOutOne(2, '{"line_number":'),
    lineAccount: layOutOne(2, ',"account":"'),
    /** By account, up to the amount. */
    debitAccount: layOut(3, accounts, ({ number }) => `${number}","debit":"`),
    creditAccount: layOut(5, accounts, ({ number }) => `${number}","debit":"0.00","credit":"`),
    /** After the amount. */
    zeroCredit: layOutOne(2, ',"credit":"0.00"'),
    cost: layOut(6, catalogue.costCentres, cost),
    master: layOutReferences(plan, 3, (name, prefix) => field(referenceFields[name], prefix)),
    trading: layOut(5, companies, ({ code }) => `${field('trading_partner', code)}"`),
    text: layOut(7, catalogue.texts, (text) => (text === '' ? '},' : `,"text":"${text}"},`)),
  }
}

/** Everything of an NDJSON entry that is not a number or an id, in the order in which it is written. */
type Pieces = Readonly<ReturnType<typeof renderPieces>>

const piecesOf = oncePerPlan(renderPieces)

/** Writes the line number and what follows it up to the account. */
function putLineNumber(to: DataView, at: number, pieces: Pieces, number: number): number {
  if (number <= readyLines) return put4(to, at, pieces.lineNumber, number)
  return put2(to, putInteger(to, put2(to, at, pieces.lineOpen, 0), number), pieces.lineAccount, 0)
}

/** Writes what a line names; `master` is where the references of its company begin. */
function putReference(to: DataView, start: number, pieces: Pieces, batch: Batch, line: number, master: number): number {
  const reference = batch.reference[line]!
  if (reference === affiliateClass) return put5(to, start, pieces.trading, batch.referenceIndex[line]!)
  let at = put3(to, start, pieces.master, master + reference)
  if (reference <= indexedMax) at = putInteger10(to, at, batch.referenceIndex[line]!)
  to.setUint8(at, quote)
  return at + 1
}

/** Writes the debit lines `from` .. `end - 1` of an entry, each with a comma after it. */
function putDebits(
  to: DataView,
  start: number,
  pieces: Pieces,
  batch: Batch,
  from: number,
  end: number,
  master: number,
): number {
  const { account, amount, costCentre, text, reference } = batch
  let at = start
  for (let line = from; line < end; line++) {
    at = putLineNumber(to, at, pieces, line - from + 1)
    at = put3(to, at, pieces.debitAccount, account[line]!)
    at = putAmountQuote(to, at, amount[line]!)
    at = put2(to, at, pieces.zeroCredit, 0)
    // A branch, since what it spares is long and the lines of a side are alike.
    if (costCentre[line] !== 0) at = put6(to, at, pieces.cost, costCentre[line]!)
    if (reference[line] !== 0) at = putReference(to, at, pieces, batch, line, master)
    at = put7(to, at, pieces.text, text[line]!)
  }
  return at
}

/** Writes the credit lines `from` .. `end - 1` of the entry whose first line is `first`, each with a comma after it. */
function putCredits(
  to: DataView,
  start: number,
  pieces: Pieces,
  batch: Batch,
  first: number,
  from: number,
  end: number,
  master: number,
): number {
  const { account, amount, costCentre, text, reference } = batch
  let at = start
  for (let line = from; line < end; line++) {
    at = putLineNumber(to, at, pieces, line - first + 1)
    at = put5(to, at, pieces.creditAccount, account[line]!)
    at = putAmountQuote(to, at, amount[line]!)
    if (costCentre[line] !== 0) at = put6(to, at, pieces.cost, costCentre[line]!)
    if (reference[line] !== 0) at = putReference(to, at, pieces, batch, line, master)
    at = put7(to, at, pieces.text, text[line]!)
  }
  return at
}

/** Writes the fields up to the persona. */
function putHeader(to: DataView, start: number, plan: Plan, pieces: Pieces, batch: Batch, i: number): number {
  const sequence = batch.from + i
  const first = batch.lineStart[i]!
  const day = batch.day[i]! - plan.days.first
  const kind = batch.kind[i]!
  const company = batch.company[i]!
  const user = batch.user[i]!
  const combination = batch.source[i]! * processes.length + plan.catalogue.kindProcess[kind]!
  let at = put2(to, start, pieces.open, 0)
  at = putDocumentId(to, at, plan.idKeys, sequence)
  at = put6(to, at, pieces.postingDate, day)
  at = put3(to, at, pieces.debitAccount, batch.account[first]!)
  at = putAmountQuote(to, at, batch.amount[first]!)
  at = put4(to, at, pieces.sequence, 0)
  at = putInteger(to, at, sequence)
  at = put5(to, at, pieces.company, company)
  at = put7(to, at, pieces.fiscal, plan.days.fiscalStart[company]! + day)
  at = put4(to, at, pieces.documentDate, day - batch.lag[i]!)
  at = put2(to, at, pieces.created, day + batch.createdLag[i]!)
  at = putTime(to, at, batch.second[i]!)
  at = put5(to, at, pieces.documentType, kind)
  at = put3(to, at, pieces.currency, company)
  at = put1(to, at, pieces.reference, kind)
  at = putInteger10(to, at, batch.document[i]!)
  at = put8(to, at, pieces.headerText, batch.headerText[i]!)
  at = put6(to, at, pieces.suffix, batch.suffix[i]!)
  at = put3(to, at, pieces.user, user)
  at = put7(to, at, pieces.source, combination)
  at = put4(to, at, pieces.system, combination)
  return put2(to, at, pieces.persona, user % usersPerCompany)
}

/** Writes the fields that only some entries have, and the flags. */
function putOptional(
  to: DataView,
  start: number,
  plan: Plan,
  pieces: Pieces,
  batch: Batch,
  i: number,
  master: number,
): number {
  let at = start
  const previous = batch.previousKind[i]!
  if (previous !== noDocument) {
    at = putInteger10(to, put4(to, at, pieces.previous, previous), previousNumber(previous, batch.document[i]!))
    to.setUint8(at++, quote)
  }
  const partner = batch.partner[i]!
  if (partner > 0) {
    const partnerClass = plan.catalogue.partnerClass[batch.kind[i]!]!
    if (partnerClass === affiliateClass) at = put5(to, at, pieces.affiliate, partner - 1)
    else {
      at = putInteger10(to, put3(to, at, pieces.partner, master + partnerClass), partner - 1)
      to.setUint8(at++, quote)
    }
  }
  if (batch.approver[i]! > 0) at = put4(to, at, pieces.approver, batch.approver[i]! - 1)
  if (batch.foreign[i]! > 0) {
    at = putRate(to, put6(to, at, pieces.foreign, batch.foreign[i]! - 1), batch.rate[i]!)
    to.setUint8(at++, quote)
  }
  at = put7(to, at, pieces.flags, (batch.source[i] === 0 ? 2 : 0) + (batch.createdLag[i]! > 0 ? 1 : 0))
  const anomaly = batch.anomaly[i]!
  if (anomaly === 0) return put5(to, at, pieces.regular, 0)
  at = put9(to, at, pieces.anomaly, anomaly - 1)
  at = putInteger10(to, put5(to, at, pieces.label, 0), batch.label[i]!)
  return put9(to, at, pieces.anomalyType, anomaly - 1)
}

/** Writes a batch as NDJSON into the scratch buffer; fills `offsets` (count + 1) and gives the number of bytes. */
export function writeNdjson(plan: Plan, batch: Batch, offsets: Uint32Array): number {
  const pieces = piecesOf(plan)
  const { lineStart, debits } = batch
  let to = scratchView()
  let at = 0
  for (let i = 0; i < batch.count; i++) {
    const first = lineStart[i]!
    const firstCredit = first + debits[i]!
    const end = lineStart[i + 1]!
    const room = at + headerBytesMax + (end - first) * lineBytesMax
    if (room > to.byteLength) to = growScratch(at, room)
    offsets[i] = at
    const master = batch.company[i]! * referenceStride
    at = putHeader(to, at, plan, pieces, batch, i)
    at = putOptional(to, at, plan, pieces, batch, i, master)
    at = putDebits(to, at, pieces, batch, first, firstCredit, master)
    at = putCredits(to, at, pieces, batch, first, firstCredit, end, master)
    // `]}\n` over the comma after the last line.
    to.setUint16(at - 1, 0x7d5d, true)
    to.setUint8(at + 1, 0x0a)
    at += 2
  }
  offsets[batch.count] = at
  return at
}
