import { anomalyKinds } from '../anomalies/kinds.ts'
import type { Batch } from '../batch.ts'
import { noDocument } from '../chains/chain-tables.ts'
import { documentPrefix, headerText, labelPrefix, profitCentreOf, sourceSystemOf } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import { processes } from '../kinds/kind.ts'
import { personas, usersPerCompany } from '../people.ts'
import type { Plan } from '../plan.ts'
import { combinations, documentKinds, flags } from './choices.ts'
import { putInteger10, putRate, putTime } from './digits.ts'
import { putDocumentId } from './document-id-bytes.ts'
import {
  ascii,
  type Fragments,
  layOut,
  layOutOne,
  overwriteBytesMax,
  put1,
  put2,
  put3,
  put4,
  put6,
  put7,
} from './fragments.ts'
import { putVarint, shortLengthMax, stringField, tag, varintBytes, varintField } from './protobuf.ts'
import {
  affiliateClass,
  indexedMax,
  layOutReferences,
  partnerReferences,
  previousNumber,
  type ReferenceClass,
  referenceStride,
} from './references.ts'
import { oncePerPlan } from './rendered.ts'
import { growScratch, scratchBytes, scratchView } from './scratch.ts'

const headerBytesMax = 700 + overwriteBytesMax
const lineBytesMax = 200

/** Field numbers. Source: proto/tallymill/v1/ledger.proto (Entry, Line, ReadEntriesResponse.entries). */
const entriesTag = tag(2, 2)[0]!
const sequenceTag = tag(1, 0)[0]!
const lineTag = tag(18, 2)
const lineNumberTag = tag(1, 0)[0]!
const documentId = [...tag(2, 2), 36]
const createdAt = [...tag(5, 2), 20]
const referenceTag = tag(11, 2)[0]!
const headerTextTag = tag(12, 2)[0]!
const exchangeRateTag = tag(25, 2)

const lineFields: Readonly<Record<ReferenceClass, number>> = {
  none: 0,
  vendor: 8,
  customer: 9,
  employee: 10,
  material: 11,
  asset: 12,
  company: 13,
  input_tax: 14,
  output_tax: 14,
}

/** Digits of a document number, of a master record's index, and of a label. */
const numberDigits = 10

const none = new Uint8Array(0)

/** A string field whose last `digits` characters follow. */
function openField(field: number, text: string, digits: number): Uint8Array {
  return Uint8Array.of(...tag(field, 2), text.length + digits, ...ascii(text))
}

function renderHeader(plan: Plan) {
  const { days, catalogue, suffixes, users, rates } = plan
  const { companies } = plan.input.configuration
  return {
    postingDate: layOut(2, days.iso, (date) => stringField(3, date)),
    documentDate: layOut(2, days.iso, (date) => stringField(4, date)),
    created: layOut(2, days.iso, (date) => Uint8Array.of(...createdAt, ...ascii(`${date}T`))),
    company: layOut(3, companies, ({ code }) => stringField(6, code)),
    fiscal: layOut(1, [...days.fiscalYear], (year, k) =>
      Uint8Array.of(...varintField(7, year), ...varintField(8, days.fiscalPeriod[k]!)),
    ),
    documentType: layOut(1, kinds, ({ documentType }) => stringField(9, documentType)),
    currency: layOut(1, companies, ({ currency }) => stringField(10, currency)),
    reference: layOut(1, kinds, ({ prefix }) =>
      Uint8Array.of(referenceTag, prefix.length + numberDigits, ...ascii(prefix)),
    ),
    headerText: layOut(6, catalogue.headerTexts, (text) => text),
    suffix: layOut(4, suffixes, (ending) => headerText('', ending)),
    user: layOut(2, users.names, (user) => stringField(13, user)),
    source: layOut(3, combinations, ({ source, process }) =>
      Uint8Array.of(...stringField(14, source), ...stringField(15, process)),
    ),
    system: layOut(2, combinations, ({ source, process }) => stringField(19, sourceSystemOf(source, process))),
    persona: layOut(2, [...users.persona], (persona) => stringField(20, personas[persona]!)),
    previous: layOut(1, documentKinds, (kind) => {
      const prefix = documentPrefix(kind)
      return prefix === '' ? none : openField(21, prefix, numberDigits)
    }),
    partner: layOutReferences(plan, 1, (name, prefix) =>
      partnerReferences.has(name) ? openField(22, prefix, numberDigits) : none,
    ),
    affiliate: layOut(3, companies, ({ code }) => stringField(22, code)),
    approver: layOut(2, users.names, (user) => stringField(23, user)),
    foreign: layOut(1, rates.currencies, (currency) => stringField(24, currency)),
    flags: layOut(1, flags, ({ manual, late }) =>
      Uint8Array.of(...(manual ? varintField(26, 1) : none), ...(late ? varintField(27, 1) : none)),
    ),
    fraud: layOut(6, anomalyKinds, ({ name, family }) =>
      family === 'fraud' ? Uint8Array.of(...varintField(16, 1), ...stringField(17, name)) : none,
    ),
    label: layOutOne(2, Uint8Array.of(...varintField(28, 1), ...openField(29, labelPrefix, numberDigits))),
    anomalyType: layOut(6, anomalyKinds, ({ name }) => stringField(30, name)),
  }
}

function renderLine(plan: Plan) {
  const { catalogue, charts } = plan
  const upToAmount = (field: number) =>
    layOut(2, charts.accounts, ({ number }) => Uint8Array.of(...stringField(2, number), ...tag(field, 0)))
  return {
    debitAccount: upToAmount(3),
    creditAccount: upToAmount(4),
    costCentre: layOut(1, catalogue.costCentres, (name) => (name === '' ? none : stringField(5, name))),
    text: layOut(7, catalogue.texts, (text) => (text === '' ? none : stringField(6, text))),
    profitCentre: layOut(1, catalogue.costCentres, (name) =>
      name === '' ? none : stringField(7, profitCentreOf(name)),
    ),
    master: layOutReferences(plan, 1, (name, prefix) =>
      prefix.length === 2 ? stringField(lineFields[name], prefix) : openField(lineFields[name], prefix, numberDigits),
    ),
    trading: layOut(3, plan.input.configuration.companies, ({ code }) => stringField(lineFields.company, code)),
  }
}

const renderPieces = (plan: Plan) => checkLengths({ ...renderHeader(plan), ...renderLine(plan) })

type Pieces = Readonly<ReturnType<typeof renderHeader> & ReturnType<typeof renderLine>>

/** A line and a header text must fit lengths of one byte. */
function checkLengths(pieces: Pieces): Pieces {
  const longest = (from: Fragments): number => from.bytes.reduce((a, b) => Math.max(a, b), 0)
  const { debitAccount, costCentre, profitCentre, trading } = pieces
  const line =
    3 + [debitAccount, costCentre, profitCentre, trading, pieces.text].reduce((sum, piece) => sum + longest(piece), 5)
  const text = longest(pieces.headerText) + longest(pieces.suffix)
  if (line > shortLengthMax || text > shortLengthMax) throw new Error('a text is too long for the protobuf encoder')
  return pieces
}

const piecesOf = oncePerPlan(renderPieces)

/** Writes the fields 1 to 15. */
function putHeader(to: DataView, start: number, plan: Plan, pieces: Pieces, batch: Batch, i: number): number {
  const sequence = batch.from + i
  const day = batch.day[i]! - plan.days.first
  const kind = batch.kind[i]!
  const company = batch.company[i]!
  const text = batch.headerText[i]!
  const suffix = batch.suffix[i]!
  let at = start
  if (sequence > 0) {
    to.setUint8(at, sequenceTag)
    at = putVarint(to, at + 1, sequence)
  }
  to.setUint8(at, documentId[0]!)
  to.setUint8(at + 1, documentId[1]!)
  at = putDocumentId(to, at + 2, plan.idKeys, sequence)
  at = put2(to, at, pieces.postingDate, day)
  at = put2(to, at, pieces.documentDate, day - batch.lag[i]!)
  at = put2(to, at, pieces.created, day + batch.createdLag[i]!)
  at = putTime(to, at, batch.second[i]!)
  to.setUint8(at, 0x5a)
  at = put3(to, at + 1, pieces.company, company)
  at = put1(to, at, pieces.fiscal, plan.days.fiscalStart[company]! + day)
  at = put1(to, at, pieces.documentType, kind)
  at = put1(to, at, pieces.currency, company)
  at = put1(to, at, pieces.reference, kind)
  at = putInteger10(to, at, batch.document[i]!)
  to.setUint8(at, headerTextTag)
  to.setUint8(at + 1, pieces.headerText.bytes[text]! + pieces.suffix.bytes[suffix]!)
  at = put6(to, at + 2, pieces.headerText, text)
  at = put4(to, at, pieces.suffix, suffix)
  at = put2(to, at, pieces.user, batch.user[i]!)
  at = put3(to, at, pieces.source, batch.source[i]! * processes.length + plan.catalogue.kindProcess[kind]!)
  return batch.anomaly[i] === 0 ? at : put6(to, at, pieces.fraud, batch.anomaly[i]! - 1)
}

/** Writes the fields 19 to 30, which follow the lines. */
function putTrailer(to: DataView, start: number, plan: Plan, pieces: Pieces, batch: Batch, i: number): number {
  const kind = batch.kind[i]!
  const combination = batch.source[i]! * processes.length + plan.catalogue.kindProcess[kind]!
  let at = put2(to, start, pieces.system, combination)
  at = put2(to, at, pieces.persona, batch.user[i]! % usersPerCompany)
  const previous = batch.previousKind[i]!
  if (previous !== noDocument) {
    at = putInteger10(to, put1(to, at, pieces.previous, previous), previousNumber(previous, batch.document[i]!))
  }
  const partner = batch.partner[i]!
  if (partner > 0) {
    const partnerClass = plan.catalogue.partnerClass[kind]!
    if (partnerClass === affiliateClass) at = put3(to, at, pieces.affiliate, partner - 1)
    else
      at = putInteger10(
        to,
        put1(to, at, pieces.partner, batch.company[i]! * referenceStride + partnerClass),
        partner - 1,
      )
  }
  if (batch.approver[i]! > 0) at = put2(to, at, pieces.approver, batch.approver[i]! - 1)
  if (batch.foreign[i]! > 0)
    at = putExchangeRate(to, put1(to, at, pieces.foreign, batch.foreign[i]! - 1), batch.rate[i]!)
  at = put1(to, at, pieces.flags, (batch.source[i] === 0 ? 2 : 0) + (batch.createdLag[i]! > 0 ? 1 : 0))
  const anomaly = batch.anomaly[i]!
  if (anomaly === 0) return at
  at = putInteger10(to, put2(to, at, pieces.label, 0), batch.label[i]!)
  return put6(to, at, pieces.anomalyType, anomaly - 1)
}

function putExchangeRate(to: DataView, at: number, rate: number): number {
  to.setUint8(at, exchangeRateTag[0]!)
  to.setUint8(at + 1, exchangeRateTag[1]!)
  const end = putRate(to, at + 3, rate)
  to.setUint8(at + 2, end - at - 3)
  return end
}

/** Writes what a line names. */
function putReference(to: DataView, start: number, pieces: Pieces, batch: Batch, line: number, master: number): number {
  const reference = batch.reference[line]!
  if (reference === affiliateClass) return put3(to, start, pieces.trading, batch.referenceIndex[line]!)
  const at = put1(to, start, pieces.master, master + reference)
  return reference <= indexedMax ? putInteger10(to, at, batch.referenceIndex[line]!) : at
}

/** Writes the lines of entry `i`. */
function putLines(to: DataView, start: number, pieces: Pieces, batch: Batch, i: number): number {
  const { debitAccount, creditAccount, costCentre, profitCentre, text } = pieces
  const [lineTagLow, lineTagHigh] = lineTag as [number, number]
  const first = batch.lineStart[i]!
  const end = batch.lineStart[i + 1]!
  const firstCredit = first + batch.debits[i]!
  const master = batch.company[i]! * referenceStride
  let at = start
  for (let line = first; line < end; line++) {
    to.setUint8(at, lineTagLow)
    to.setUint8(at + 1, lineTagHigh)
    const lineStart = at + 3
    to.setUint8(lineStart, lineNumberTag)
    at = putVarint(to, lineStart + 1, line - first + 1)
    at = put2(to, at, line < firstCredit ? debitAccount : creditAccount, batch.account[line]!)
    at = putVarint(to, at, batch.amount[line]!)
    const centre = batch.costCentre[line]!
    if (centre !== 0) at = put1(to, at, costCentre, centre)
    at = put7(to, at, text, batch.text[line]!)
    if (centre !== 0) at = put1(to, at, profitCentre, centre)
    if (batch.reference[line] !== 0) at = putReference(to, at, pieces, batch, line, master)
    to.setUint8(lineStart - 1, at - lineStart)
  }
  return at
}

/** Writes the length of the body before it, moving the body when the length needs more than the two bytes left for it. */
function closeEntry(to: DataView, bodyStart: number, end: number): number {
  const length = end - bodyStart
  const shift = varintBytes(length) - 2
  if (shift !== 0) scratchBytes().copyWithin(bodyStart + shift, bodyStart, end)
  putVarint(to, bodyStart - 2, length)
  return end + shift
}

/**
 * Writes each entry as field 2 of a `tallymill.v1.ReadEntriesResponse` into the scratch buffer; fills `offsets`
 * (count + 1) and gives the number of bytes.
 */
export function writeLedgerProto(plan: Plan, batch: Batch, offsets: Uint32Array): number {
  const pieces = piecesOf(plan)
  let to = scratchView()
  let at = 0
  for (let i = 0; i < batch.count; i++) {
    const lines = batch.lineStart[i + 1]! - batch.lineStart[i]!
    const room = at + headerBytesMax + lines * lineBytesMax
    if (room > to.byteLength) to = growScratch(at, room)
    offsets[i] = at
    to.setUint8(at, entriesTag)
    const bodyStart = at + 3
    at = putHeader(to, bodyStart, plan, pieces, batch, i)
    at = putLines(to, at, pieces, batch, i)
    at = putTrailer(to, at, plan, pieces, batch, i)
    at = closeEntry(to, bodyStart, at)
  }
  offsets[batch.count] = at
  return at
}
