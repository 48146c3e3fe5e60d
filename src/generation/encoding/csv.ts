import { type Batch, fraudTypes } from '../batch.ts'
import { accounts } from '../chart.ts'
import { headerText, referencePrefix } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import type { Plan } from '../plan.ts'
import { sources } from '../sources.ts'
import { putAmountQuote, putInteger, putInteger10, putTime } from './digits.ts'
import { putDocumentId } from './document-id-bytes.ts'
import { layOut, overwriteBytesMax, put1, put2, put3, put4, put5, put6 } from './fragments.ts'
import { growScratch, scratchView } from './scratch.ts'

/** Upper bounds for the repeated header columns and for the columns of a line, in bytes. */
const headerBytesMax = 320 + overwriteBytesMax
const lineBytesMax = 120

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
  'is_fraud',
  'fraud_type',
  'line_number',
  'account',
  'debit',
  'credit',
  'cost_center',
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

function renderPieces(plan: Plan) {
  const { days, catalogue, suffixes, users } = plan
  const { companies } = plan.input.configuration
  return {
    postingDate: layOut(2, days.iso, (date) => `,${date},`),
    company: layOut(3, companies, ({ code }) => `,${plain(code)},`),
    fiscal: layOut(1, days.iso, (_, k) => `${days.year[k]},${days.month[k]},`),
    documentDate: layOut(2, days.iso, (date) => `${date},`),
    created: layOut(2, days.iso, (date) => `${date}T`),
    documentType: layOut(1, kinds, ({ documentType }) => `Z,${documentType},`),
    currency: layOut(1, companies, ({ currency }) => `${plain(currency)},`),
    reference: layOut(1, kinds, ({ prefix }) => plain(prefix)),
    year: layOut(1, days.iso, (_, k) => referencePrefix('', days.year[k]!)),
    headerText: layOut(6, catalogue.headerTexts, (text) => `,${plain(text)}`),
    suffix: layOut(4, suffixes, (ending) => `${plain(headerText('', ending))},`),
    user: layOut(2, users, (user) => `${plain(user)},`),
    source: layOut(2, sources, (source) => `${source},`),
    process: layOut(1, kinds, ({ process }) => process),
    fraud: layOut(5, fraudTypes, (type) => (type === '' ? ',false,,' : `,true,${type},`)),
    debitAccount: layOut(1, accounts, ({ number }) => `,${number},`),
    creditAccount: layOut(2, accounts, ({ number }) => `,${number},0.00,`),
    debitCost: layOut(2, catalogue.costCentres, (name) => `,0.00,${plain(name)},`),
    creditCost: layOut(1, catalogue.costCentres, (name) => `,${plain(name)},`),
    text: layOut(6, catalogue.texts, (text) => `${plain(text)}\n`),
  }
}

/** Everything of a CSV row that is not a number or an id. */
type Pieces = Readonly<ReturnType<typeof renderPieces>>

const rendered = new WeakMap<Plan, Pieces>()

function piecesOf(plan: Plan): Pieces {
  const known = rendered.get(plan)
  if (known) return known
  const pieces = renderPieces(plan)
  rendered.set(plan, pieces)
  return pieces
}

/** Writes the columns of the entry, which every row repeats. */
function putEntryColumns(to: DataView, start: number, plan: Plan, pieces: Pieces, batch: Batch, i: number): number {
  const sequence = batch.from + i
  const day = batch.day[i]! - plan.days.first
  const kind = batch.kind[i]!
  const company = batch.company[i]!
  let at = putDocumentId(to, start, plan.idKeys, sequence)
  at = put2(to, at, pieces.postingDate, day)
  at = putInteger(to, at, sequence)
  at = put3(to, at, pieces.company, company)
  at = put1(to, at, pieces.fiscal, day)
  at = put2(to, at, pieces.documentDate, day - batch.lag[i]!)
  at = put2(to, at, pieces.created, day)
  at = putTime(to, at, batch.second[i]!)
  at = put1(to, at, pieces.documentType, kind)
  at = put1(to, at, pieces.currency, company)
  at = put1(to, at, pieces.reference, kind)
  at = put1(to, at, pieces.year, day)
  at = putInteger10(to, at, sequence + 1)
  at = put6(to, at, pieces.headerText, batch.headerText[i]!)
  at = put4(to, at, pieces.suffix, batch.suffix[i]!)
  at = put2(to, at, pieces.user, batch.user[i]!)
  at = put2(to, at, pieces.source, batch.source[i]!)
  at = put1(to, at, pieces.process, kind)
  return put5(to, at, pieces.fraud, batch.fraud[i]!)
}

/** Writes `bytes` bytes from `from` again at `at`, which is at least `bytes` further on. */
function repeat(to: DataView, at: number, from: number, bytes: number): number {
  for (let k = 0; k < bytes; k += 8) to.setFloat64(at + k, to.getFloat64(from + k, true), true)
  return at + bytes
}

/** Writes a batch as CSV rows into the scratch buffer; fills `offsets` (count + 1) and gives the number of bytes. */
export function writeCsv(plan: Plan, batch: Batch, offsets: Uint32Array): number {
  const pieces = piecesOf(plan)
  const { debitAccount, creditAccount, debitCost, creditCost, text } = pieces
  let to = scratchView()
  let at = 0
  for (let i = 0; i < batch.count; i++) {
    const first = batch.lineStart[i]!
    const firstCredit = first + batch.debits[i]!
    const end = batch.lineStart[i + 1]!
    const room = at + (end - first) * (headerBytesMax + lineBytesMax)
    if (room > to.byteLength) to = growScratch(at, room)
    offsets[i] = at
    const entryStart = at
    at = putEntryColumns(to, at, plan, pieces, batch, i)
    const entryBytes = at - entryStart
    for (let line = first; line < end; line++) {
      const isDebit = line < firstCredit
      if (line > first) at = repeat(to, at, entryStart, entryBytes)
      at = putInteger(to, at, line - first + 1)
      if (isDebit) at = put1(to, at, debitAccount, batch.account[line]!)
      else at = put2(to, at, creditAccount, batch.account[line]!)
      at = putAmountQuote(to, at, batch.amount[line]!) - 1
      if (isDebit) at = put2(to, at, debitCost, batch.costCentre[line]!)
      else at = put1(to, at, creditCost, batch.costCentre[line]!)
      at = put6(to, at, text, batch.text[line]!)
    }
  }
  offsets[batch.count] = at
  return at
}
