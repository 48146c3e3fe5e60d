import { type Batch, fraudTypes } from '../batch.ts'
import { accounts } from '../chart.ts'
import { headerText, referencePrefix } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import type { Plan } from '../plan.ts'
import { sources } from '../sources.ts'
import { putAmountQuote, putInteger, putInteger10, putTime } from './digits.ts'
import { putDocumentId } from './document-id-bytes.ts'
import { type Fragments, layOut, put } from './fragments.ts'
import { growScratch, scratchView } from './scratch.ts'

/** Upper bounds for one header and one line, in bytes. */
const headerBytesMax = 1024
const lineBytesMax = 256

/** Everything of an NDJSON entry that is not a number or an id, in the order in which it is written. */
interface Pieces {
  readonly open: Fragments
  /** By day: end of the id, the posting date, the key of the account. */
  readonly postingDate: Fragments
  readonly account: Fragments
  readonly sequence: Fragments
  readonly company: Fragments
  /** By day: fiscal year and period, up to the document date. */
  readonly fiscal: Fragments
  readonly documentDate: Fragments
  /** By day: the creation date. */
  readonly created: Fragments
  readonly documentType: Fragments
  readonly currency: Fragments
  /** By kind, up to the year. */
  readonly reference: Fragments
  readonly year: Fragments
  readonly headerText: Fragments
  /** By suffix, with the end of the header text. */
  readonly suffix: Fragments
  readonly user: Fragments
  readonly source: Fragments
  readonly process: Fragments
  readonly fraud: Fragments
  readonly lineOpen: Fragments
  /** By account: up to the amount, for debit lines and for credit lines. */
  readonly debitAccount: Fragments
  readonly creditAccount: Fragments
  /** By cost centre, after the amount of a debit line and of a credit line. */
  readonly debitCost: Fragments
  readonly creditCost: Fragments
  readonly text: Fragments
}

function renderPieces(plan: Plan): Pieces {
  const { days, catalogue, suffixes, users } = plan
  const { companies } = plan.input.configuration
  const cost = (name: string): string => (name === '' ? '' : `,"cost_center":"${name}"`)
  return {
    open: layOut(['{"document_id":"']),
    postingDate: layOut(days.iso.map((date) => `","posting_date":"${date}","account":"`)),
    account: layOut(accounts.map(({ number }) => `${number}","debit":"`)),
    sequence: layOut([',"credit":"0.00","sequence":']),
    company: layOut(companies.map(({ code }) => `,"company_code":"${code}"`)),
    fiscal: layOut(
      days.iso.map((_, k) => `,"fiscal_year":${days.year[k]},"fiscal_period":${days.month[k]},"document_date":"`),
    ),
    documentDate: layOut(days.iso.map((date) => `${date}","created_at":"`)),
    created: layOut(days.iso.map((date) => `${date}T`)),
    documentType: layOut(kinds.map(({ documentType }) => `Z","document_type":"${documentType}","currency":"`)),
    currency: layOut(companies.map(({ currency }) => `${currency}","reference":"`)),
    reference: layOut(kinds.map(({ prefix }) => prefix)),
    year: layOut(days.iso.map((_, k) => referencePrefix('', days.year[k]!))),
    headerText: layOut(catalogue.headerTexts.map((text) => `","header_text":"${text}`)),
    suffix: layOut(suffixes.map((ending) => `${headerText('', ending)}","created_by":"`)),
    user: layOut(users.map((user) => `${user}","source":"`)),
    source: layOut(sources.map((source) => `${source}","business_process":"`)),
    process: layOut(kinds.map(({ process }) => process)),
    fraud: layOut(
      fraudTypes.map((type) =>
        type === '' ? '","is_fraud":false,"lines":[' : `","is_fraud":true,"fraud_type":"${type}","lines":[`,
      ),
    ),
    lineOpen: layOut(['{"line_number":']),
    debitAccount: layOut(accounts.map(({ number }) => `,"account":"${number}","debit":"`)),
    creditAccount: layOut(accounts.map(({ number }) => `,"account":"${number}","debit":"0.00","credit":"`)),
    debitCost: layOut(catalogue.costCentres.map((name) => `,"credit":"0.00"${cost(name)}`)),
    creditCost: layOut(catalogue.costCentres.map(cost)),
    text: layOut(catalogue.texts.map((text) => (text === '' ? '},' : `,"text":"${text}"},`))),
  }
}

const rendered = new WeakMap<Plan, Pieces>()

function piecesOf(plan: Plan): Pieces {
  const known = rendered.get(plan)
  if (known) return known
  const pieces = renderPieces(plan)
  rendered.set(plan, pieces)
  return pieces
}

/** Writes the lines of one entry, each with a comma after it; gives the position after the last comma. */
function putLines(
  to: DataView,
  start: number,
  pieces: Pieces,
  batch: Batch,
  first: number,
  end: number,
  debits: number,
): number {
  const { lineOpen, debitAccount, creditAccount, debitCost, creditCost, text } = pieces
  const { account, amount, costCentre, text: lineText } = batch
  let at = start
  for (let line = first; line < end; line++) {
    const isDebit = line - first < debits
    at = put(to, at, lineOpen, 0)
    at = putInteger(to, at, line - first + 1)
    at = put(to, at, isDebit ? debitAccount : creditAccount, account[line]!)
    at = putAmountQuote(to, at, amount[line]!)
    at = put(to, at, isDebit ? debitCost : creditCost, costCentre[line]!)
    at = put(to, at, text, lineText[line]!)
  }
  return at
}

/** Writes a batch as NDJSON into the scratch buffer; fills `offsets` (count + 1) and gives the number of bytes. */
export function writeNdjson(plan: Plan, batch: Batch, offsets: Uint32Array): number {
  const pieces = piecesOf(plan)
  const { idKeys } = plan
  const firstDay = plan.days.first
  let to = scratchView()
  let at = 0
  for (let i = 0; i < batch.count; i++) {
    const first = batch.lineStart[i]!
    const end = batch.lineStart[i + 1]!
    const room = at + headerBytesMax + (end - first) * lineBytesMax
    if (room > to.byteLength) to = growScratch(at, room)
    offsets[i] = at
    const day = batch.day[i]! - firstDay
    const kind = batch.kind[i]!
    const company = batch.company[i]!
    at = put(to, at, pieces.open, 0)
    at = putDocumentId(to, at, idKeys, batch.from + i)
    at = put(to, at, pieces.postingDate, day)
    at = put(to, at, pieces.account, batch.account[first]!)
    at = putAmountQuote(to, at, batch.amount[first]!)
    at = put(to, at, pieces.sequence, 0)
    at = putInteger(to, at, batch.from + i)
    at = put(to, at, pieces.company, company)
    at = put(to, at, pieces.fiscal, day)
    at = put(to, at, pieces.documentDate, day - batch.lag[i]!)
    at = put(to, at, pieces.created, day)
    at = putTime(to, at, batch.second[i]!)
    at = put(to, at, pieces.documentType, kind)
    at = put(to, at, pieces.currency, company)
    at = put(to, at, pieces.reference, kind)
    at = put(to, at, pieces.year, day)
    at = putInteger10(to, at, batch.from + i + 1)
    at = put(to, at, pieces.headerText, batch.headerText[i]!)
    at = put(to, at, pieces.suffix, batch.suffix[i]!)
    at = put(to, at, pieces.user, batch.user[i]!)
    at = put(to, at, pieces.source, batch.source[i]!)
    at = put(to, at, pieces.process, kind)
    at = put(to, at, pieces.fraud, batch.fraud[i]!)
    at = putLines(to, at, pieces, batch, first, end, batch.debits[i]!)
    // `]}\n` over the comma after the last line.
    to.setUint8(at - 1, 0x5d)
    to.setUint8(at, 0x7d)
    to.setUint8(at + 1, 0x0a)
    at += 2
  }
  offsets[batch.count] = at
  return at
}
