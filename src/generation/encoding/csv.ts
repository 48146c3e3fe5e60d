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

/** Upper bounds for the repeated header columns and for the columns of a line, in bytes. */
const headerBytesMax = 640
const lineBytesMax = 160

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

interface Pieces {
  readonly postingDate: Fragments
  readonly companyFiscal: Fragments
  readonly fiscal: Fragments
  readonly documentDate: Fragments
  readonly created: Fragments
  readonly documentType: Fragments
  readonly currency: Fragments
  readonly reference: Fragments
  readonly year: Fragments
  readonly headerText: Fragments
  readonly suffix: Fragments
  readonly user: Fragments
  readonly source: Fragments
  readonly process: Fragments
  readonly fraud: Fragments
  readonly debitAccount: Fragments
  readonly creditAccount: Fragments
  readonly debitCost: Fragments
  readonly creditCost: Fragments
  readonly text: Fragments
}

/** Fields are never quoted: `layOut` takes plain ASCII, and the texts of this room have no comma or quote. */
function plain(text: string): string {
  if (/[",]/.test(text)) throw new Error(`a CSV field would need quotes: ${text}`)
  return text
}

function renderPieces(plan: Plan): Pieces {
  const { days, catalogue, suffixes, users } = plan
  const { companies } = plan.input.configuration
  return {
    postingDate: layOut(days.iso.map((date) => `,${date},`)),
    companyFiscal: layOut(companies.map(({ code }) => `,${plain(code)},`)),
    fiscal: layOut(days.iso.map((_, k) => `${days.year[k]},${days.month[k]},`)),
    documentDate: layOut(days.iso.map((date) => `${date},`)),
    created: layOut(days.iso.map((date) => `${date}T`)),
    documentType: layOut(kinds.map(({ documentType }) => `Z,${documentType},`)),
    currency: layOut(companies.map(({ currency }) => `${plain(currency)},`)),
    reference: layOut(kinds.map(({ prefix }) => prefix)),
    year: layOut(days.iso.map((_, k) => referencePrefix('', days.year[k]!))),
    headerText: layOut(catalogue.headerTexts.map((text) => `,${plain(text)}`)),
    suffix: layOut(suffixes.map((ending) => `${plain(headerText('', ending))},`)),
    user: layOut(users.map((user) => `${user},`)),
    source: layOut(sources.map((source) => `${source},`)),
    process: layOut(kinds.map(({ process }) => process)),
    fraud: layOut(fraudTypes.map((type) => (type === '' ? ',false,,' : `,true,${type},`))),
    debitAccount: layOut(accounts.map(({ number }) => `,${number},`)),
    creditAccount: layOut(accounts.map(({ number }) => `,${number},0.00,`)),
    debitCost: layOut(catalogue.costCentres.map((name) => `,0.00,${name},`)),
    creditCost: layOut(catalogue.costCentres.map((name) => `,${name},`)),
    text: layOut(catalogue.texts.map((text) => new TextEncoder().encode(`${plain(text)}\n`))),
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

/** Writes the columns of the entry, which every row repeats. */
function putEntryColumns(to: DataView, start: number, plan: Plan, pieces: Pieces, batch: Batch, i: number): number {
  const day = batch.day[i]! - plan.days.first
  const kind = batch.kind[i]!
  const company = batch.company[i]!
  let at = putDocumentId(to, start, plan.idKeys, batch.from + i)
  at = put(to, at, pieces.postingDate, day)
  at = putInteger(to, at, batch.from + i)
  at = put(to, at, pieces.companyFiscal, company)
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
  return put(to, at, pieces.fraud, batch.fraud[i]!)
}

/** Writes a batch as CSV rows into the scratch buffer; fills `offsets` (count + 1) and gives the number of bytes. */
export function writeCsv(plan: Plan, batch: Batch, offsets: Uint32Array): number {
  const pieces = piecesOf(plan)
  const { debitAccount, creditAccount, debitCost, creditCost, text } = pieces
  let to = scratchView()
  let at = 0
  for (let i = 0; i < batch.count; i++) {
    const first = batch.lineStart[i]!
    const end = batch.lineStart[i + 1]!
    const room = at + (end - first) * (headerBytesMax + lineBytesMax)
    if (room > to.byteLength) to = growScratch(at, room)
    offsets[i] = at
    const entryStart = at
    at = putEntryColumns(to, at, plan, pieces, batch, i)
    const entryBytes = at - entryStart
    for (let line = first; line < end; line++) {
      if (line > first) {
        const rowEnd = at + entryBytes
        for (let read = entryStart; at < rowEnd; at += 8, read += 8) to.setFloat64(at, to.getFloat64(read, true), true)
        at = rowEnd
      }
      const isDebit = line - first < batch.debits[i]!
      at = putInteger(to, at, line - first + 1)
      at = put(to, at, isDebit ? debitAccount : creditAccount, batch.account[line]!)
      at = putAmountQuote(to, at, batch.amount[line]!) - 1
      at = put(to, at, isDebit ? debitCost : creditCost, batch.costCentre[line]!)
      at = put(to, at, text, batch.text[line]!)
    }
  }
  offsets[batch.count] = at
  return at
}
