import { type Batch, fraudTypes } from '../batch.ts'
import { accounts } from '../chart.ts'
import { headerText, referencePrefix } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import type { Plan } from '../plan.ts'
import { sources } from '../sources.ts'
import { putAmountQuote, putInteger, putInteger10, putTime } from './digits.ts'
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
import { growScratch, scratchView } from './scratch.ts'

/** Upper bounds for one header and one line, in bytes. */
const headerBytesMax = 640 + overwriteBytesMax
const lineBytesMax = 180

/** Line numbers up to this are pre-rendered. */
const readyLines = 255

function renderPieces(plan: Plan) {
  const { days, catalogue, suffixes, users } = plan
  const { companies } = plan.input.configuration
  const fiscal = (k: number): string => `,"fiscal_year":${days.year[k]},"fiscal_period":${days.month[k]}`
  const fraud = (type: string): string => (type === '' ? 'false' : `true,"fraud_type":"${type}"`)
  const cost = (name: string): string => (name === '' ? '' : `,"cost_center":"${name}"`)
  const readyNumbers = Array.from({ length: readyLines + 1 }, (_, number) => number)
  return {
    open: layOutOne(2, '{"document_id":"'),
    postingDate: layOut(6, days.iso, (date) => `","posting_date":"${date}","account":"`),
    sequence: layOutOne(4, ',"credit":"0.00","sequence":'),
    company: layOut(5, companies, ({ code }) => `,"company_code":"${code}"`),
    fiscal: layOut(7, days.iso, (_, k) => `${fiscal(k)},"document_date":"`),
    documentDate: layOut(4, days.iso, (date) => `${date}","created_at":"`),
    created: layOut(2, days.iso, (date) => `${date}T`),
    documentType: layOut(5, kinds, ({ documentType }) => `Z","document_type":"${documentType}","currency":"`),
    currency: layOut(3, companies, ({ currency }) => `${currency}","reference":"`),
    reference: layOut(1, kinds, ({ prefix }) => prefix),
    year: layOut(1, days.iso, (_, k) => referencePrefix('', days.year[k]!)),
    headerText: layOut(8, catalogue.headerTexts, (text) => `","header_text":"${text}`),
    suffix: layOut(6, suffixes, (ending) => `${headerText('', ending)}","created_by":"`),
    user: layOut(3, users, (user) => `${user}","source":"`),
    source: layOut(4, sources, (source) => `${source}","business_process":"`),
    process: layOut(1, kinds, ({ process }) => process),
    fraud: layOut(9, fraudTypes, (type) => `","is_fraud":${fraud(type)},"lines":[`),
    lineNumber: layOut(4, readyNumbers, (number) => `{"line_number":${number},"account":"`),
    lineOpen: layOutOne(2, '{"line_number":'),
    lineAccount: layOutOne(2, ',"account":"'),
    /** By account, up to the amount. */
    debitAccount: layOut(2, accounts, ({ number }) => `${number}","debit":"`),
    creditAccount: layOut(4, accounts, ({ number }) => `${number}","debit":"0.00","credit":"`),
    /** By cost centre, after the amount. */
    debitCost: layOut(5, catalogue.costCentres, (name) => `,"credit":"0.00"${cost(name)}`),
    creditCost: layOut(3, catalogue.costCentres, cost),
    text: layOut(7, catalogue.texts, (text) => (text === '' ? '},' : `,"text":"${text}"},`)),
  }
}

/** Everything of an NDJSON entry that is not a number or an id, in the order in which it is written. */
type Pieces = Readonly<ReturnType<typeof renderPieces>>

const rendered = new WeakMap<Plan, Pieces>()

function piecesOf(plan: Plan): Pieces {
  const known = rendered.get(plan)
  if (known) return known
  const pieces = renderPieces(plan)
  rendered.set(plan, pieces)
  return pieces
}

/** Writes the line number and what follows it up to the account. */
function putLineNumber(to: DataView, at: number, pieces: Pieces, number: number): number {
  if (number <= readyLines) return put4(to, at, pieces.lineNumber, number)
  return put2(to, putInteger(to, put2(to, at, pieces.lineOpen, 0), number), pieces.lineAccount, 0)
}

/** Writes the debit lines `from` .. `end - 1` of an entry, each with a comma after it. */
function putDebits(to: DataView, start: number, pieces: Pieces, batch: Batch, from: number, end: number): number {
  const { account, amount, costCentre, text } = batch
  let at = start
  for (let line = from; line < end; line++) {
    at = putLineNumber(to, at, pieces, line - from + 1)
    at = put2(to, at, pieces.debitAccount, account[line]!)
    at = putAmountQuote(to, at, amount[line]!)
    at = put5(to, at, pieces.debitCost, costCentre[line]!)
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
): number {
  const { account, amount, costCentre, text } = batch
  let at = start
  for (let line = from; line < end; line++) {
    at = putLineNumber(to, at, pieces, line - first + 1)
    at = put4(to, at, pieces.creditAccount, account[line]!)
    at = putAmountQuote(to, at, amount[line]!)
    at = put3(to, at, pieces.creditCost, costCentre[line]!)
    at = put7(to, at, pieces.text, text[line]!)
  }
  return at
}

function putHeader(to: DataView, start: number, plan: Plan, pieces: Pieces, batch: Batch, i: number): number {
  const sequence = batch.from + i
  const first = batch.lineStart[i]!
  const day = batch.day[i]! - plan.days.first
  const kind = batch.kind[i]!
  const company = batch.company[i]!
  let at = put2(to, start, pieces.open, 0)
  at = putDocumentId(to, at, plan.idKeys, sequence)
  at = put6(to, at, pieces.postingDate, day)
  at = put2(to, at, pieces.debitAccount, batch.account[first]!)
  at = putAmountQuote(to, at, batch.amount[first]!)
  at = put4(to, at, pieces.sequence, 0)
  at = putInteger(to, at, sequence)
  at = put5(to, at, pieces.company, company)
  at = put7(to, at, pieces.fiscal, day)
  at = put4(to, at, pieces.documentDate, day - batch.lag[i]!)
  at = put2(to, at, pieces.created, day)
  at = putTime(to, at, batch.second[i]!)
  at = put5(to, at, pieces.documentType, kind)
  at = put3(to, at, pieces.currency, company)
  at = put1(to, at, pieces.reference, kind)
  at = put1(to, at, pieces.year, day)
  at = putInteger10(to, at, sequence + 1)
  at = put8(to, at, pieces.headerText, batch.headerText[i]!)
  at = put6(to, at, pieces.suffix, batch.suffix[i]!)
  at = put3(to, at, pieces.user, batch.user[i]!)
  at = put4(to, at, pieces.source, batch.source[i]!)
  at = put1(to, at, pieces.process, kind)
  return put9(to, at, pieces.fraud, batch.fraud[i]!)
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
    at = putHeader(to, at, plan, pieces, batch, i)
    at = putDebits(to, at, pieces, batch, first, firstCredit)
    at = putCredits(to, at, pieces, batch, first, firstCredit, end)
    // `]}\n` over the comma after the last line.
    to.setUint16(at - 1, 0x7d5d, true)
    to.setUint8(at + 1, 0x0a)
    at += 2
  }
  offsets[batch.count] = at
  return at
}
