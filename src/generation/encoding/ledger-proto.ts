import { type Batch, fraudTypes } from '../batch.ts'
import { accounts } from '../chart.ts'
import { headerText, referencePrefix } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import type { Plan } from '../plan.ts'
import { sources } from '../sources.ts'
import { putInteger10, putTime } from './digits.ts'
import { putDocumentId } from './document-id-bytes.ts'
import {
  ascii,
  type Fragments,
  layOut,
  overwriteBytesMax,
  put1,
  put2,
  put3,
  put4,
  put5,
  put6,
  put7,
} from './fragments.ts'
import { putVarint, shortLengthMax, stringField, tag, varintBytes, varintField } from './protobuf.ts'
import { growScratch, scratchBytes, scratchView } from './scratch.ts'

const headerBytesMax = 420 + overwriteBytesMax
const lineBytesMax = 160

/** Field numbers. Source: proto/tallymill/v1/ledger.proto (Entry, Line, ReadEntriesResponse.entries). */
const entriesTag = tag(2, 2)[0]!
const sequenceTag = tag(1, 0)[0]!
const lineTag = tag(18, 2)
const lineNumberTag = tag(1, 0)[0]!
const documentId = [...tag(2, 2), 36]
const createdAt = [...tag(5, 2), 20]
const referenceTag = tag(11, 2)[0]!
const headerTextTag = tag(12, 2)[0]!

/** `2024-`, ten digits: what follows the prefix of a reference. */
const referenceTailBytes = 15

const none = new Uint8Array(0)

function fraudFields(type: string): Uint8Array {
  return type === '' ? none : Uint8Array.of(...varintField(16, 1), ...stringField(17, type))
}

function renderPieces(plan: Plan) {
  const { days, catalogue, suffixes, users } = plan
  const { companies } = plan.input.configuration
  const upToAmount = (field: number) =>
    layOut(1, accounts, ({ number }) => Uint8Array.of(...stringField(2, number), ...tag(field, 0)))
  return {
    postingDate: layOut(2, days.iso, (date) => stringField(3, date)),
    documentDate: layOut(2, days.iso, (date) => stringField(4, date)),
    created: layOut(2, days.iso, (date) => Uint8Array.of(...createdAt, ...ascii(`${date}T`))),
    company: layOut(3, companies, ({ code }) => stringField(6, code)),
    fiscal: layOut(1, days.iso, (_, k) =>
      Uint8Array.of(...varintField(7, days.year[k]!), ...varintField(8, days.month[k]!)),
    ),
    documentType: layOut(1, kinds, ({ documentType }) => stringField(9, documentType)),
    currency: layOut(1, companies, ({ currency }) => stringField(10, currency)),
    reference: layOut(1, kinds, ({ prefix }) =>
      Uint8Array.of(referenceTag, prefix.length + referenceTailBytes, ...ascii(prefix)),
    ),
    year: layOut(1, days.iso, (_, k) => referencePrefix('', days.year[k]!)),
    headerText: layOut(6, catalogue.headerTexts, (text) => text),
    suffix: layOut(4, suffixes, (ending) => headerText('', ending)),
    user: layOut(2, users, (user) => stringField(13, user)),
    source: layOut(2, sources, (source) => stringField(14, source)),
    process: layOut(1, kinds, ({ process }) => stringField(15, process)),
    fraud: layOut(5, fraudTypes, fraudFields),
    debitAccount: upToAmount(3),
    creditAccount: upToAmount(4),
    costCentre: layOut(1, catalogue.costCentres, (name) => (name === '' ? none : stringField(5, name))),
    text: layOut(7, catalogue.texts, (text) => (text === '' ? none : stringField(6, text))),
  }
}

type Pieces = Readonly<ReturnType<typeof renderPieces>>

/** A line and a header text must fit lengths of one byte. */
function checkLengths(pieces: Pieces): Pieces {
  const longest = (from: Fragments): number => from.bytes.reduce((a, b) => Math.max(a, b), 0)
  const line = 3 + longest(pieces.debitAccount) + 5 + longest(pieces.costCentre) + longest(pieces.text)
  const text = longest(pieces.headerText) + longest(pieces.suffix)
  if (line > shortLengthMax || text > shortLengthMax) throw new Error('a text is too long for the protobuf encoder')
  return pieces
}

const rendered = new WeakMap<Plan, Pieces>()

function piecesOf(plan: Plan): Pieces {
  const known = rendered.get(plan)
  if (known) return known
  const pieces = checkLengths(renderPieces(plan))
  rendered.set(plan, pieces)
  return pieces
}

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
  at = put2(to, at, pieces.created, day)
  at = putTime(to, at, batch.second[i]!)
  to.setUint8(at, 0x5a)
  at = put3(to, at + 1, pieces.company, company)
  at = put1(to, at, pieces.fiscal, day)
  at = put1(to, at, pieces.documentType, kind)
  at = put1(to, at, pieces.currency, company)
  at = put1(to, at, pieces.reference, kind)
  at = put1(to, at, pieces.year, day)
  at = putInteger10(to, at, sequence + 1)
  to.setUint8(at, headerTextTag)
  to.setUint8(at + 1, pieces.headerText.bytes[text]! + pieces.suffix.bytes[suffix]!)
  at = put6(to, at + 2, pieces.headerText, text)
  at = put4(to, at, pieces.suffix, suffix)
  at = put2(to, at, pieces.user, batch.user[i]!)
  at = put2(to, at, pieces.source, batch.source[i]!)
  at = put1(to, at, pieces.process, kind)
  return put5(to, at, pieces.fraud, batch.fraud[i]!)
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
  const { debitAccount, creditAccount, costCentre, text } = pieces
  const [lineTagLow, lineTagHigh] = lineTag as [number, number]
  let to = scratchView()
  let at = 0
  for (let i = 0; i < batch.count; i++) {
    const first = batch.lineStart[i]!
    const end = batch.lineStart[i + 1]!
    const firstCredit = first + batch.debits[i]!
    const room = at + headerBytesMax + (end - first) * lineBytesMax
    if (room > to.byteLength) to = growScratch(at, room)
    offsets[i] = at
    to.setUint8(at, entriesTag)
    const bodyStart = at + 3
    at = putHeader(to, bodyStart, plan, pieces, batch, i)
    for (let line = first; line < end; line++) {
      to.setUint8(at, lineTagLow)
      to.setUint8(at + 1, lineTagHigh)
      const lineStart = at + 3
      to.setUint8(lineStart, lineNumberTag)
      at = putVarint(to, lineStart + 1, line - first + 1)
      at = put1(to, at, line < firstCredit ? debitAccount : creditAccount, batch.account[line]!)
      at = putVarint(to, at, batch.amount[line]!)
      at = put1(to, at, costCentre, batch.costCentre[line]!)
      at = put7(to, at, text, batch.text[line]!)
      to.setUint8(lineStart - 1, at - lineStart)
    }
    at = closeEntry(to, bodyStart, at)
  }
  offsets[batch.count] = at
  return at
}
