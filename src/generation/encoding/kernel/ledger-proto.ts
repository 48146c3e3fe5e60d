import * as batch from './batch'
import { putInteger10, putRate, putTime } from './digits'
import { putDocumentId } from './document-id'
import * as plan from './plan'
import { lengthOf, put } from './pieces'
import { putVarint, varintBytes } from './varint'

export * from './columns'
export * from './facts'

/** Groups of pieces in the order in which they are written; the host renders them by these names. */
export let sequence: usize = 0
export let documentId: usize = 0
export let postingDate: usize = 0
export let documentDate: usize = 0
export let created: usize = 0
export let company: usize = 0
export let fiscal: usize = 0
export let documentType: usize = 0
export let currency: usize = 0
export let reference: usize = 0
export let headerTextOpen: usize = 0
export let headerText: usize = 0
export let suffix: usize = 0
export let user: usize = 0
export let source: usize = 0
export let fraud: usize = 0
export let lineOpen: usize = 0
export let debitAccount: usize = 0
export let creditAccount: usize = 0
export let costCentre: usize = 0
export let text: usize = 0
export let profitCentre: usize = 0
export let master: usize = 0
export let trading: usize = 0
export let system: usize = 0
export let persona: usize = 0
export let previous: usize = 0
export let partner: usize = 0
export let affiliate: usize = 0
export let approver: usize = 0
export let foreign: usize = 0
export let flags: usize = 0
export let label: usize = 0
export let anomalyType: usize = 0

/** Upper bounds for one header and one line, with what the last copy writes too much. */
const headerBytesMax: usize = 900
const lineBytesMax: usize = 240
/** `ReadEntriesResponse.entries`, field 2 with a length. Source: proto/tallymill/v1/ledger.proto. */
const entriesTag: u8 = 0x12

/** Writes the fields 1 to 10. */
@inline
function putIdentity(start: usize, number: u64, i: usize): usize {
  const day = batch.dayOf(i) - plan.firstDay
  const companyCode = batch.companyOf(i)
  let at = start
  // A sequence of 0 is the default, which is left out.
  if (number > 0) at = putVarint(put(at, sequence, 0, 1), number)
  at = putDocumentId(put(at, documentId, 0, 1), <i32>number)
  at = put(at, postingDate, day, 1)
  at = put(at, documentDate, day - batch.lagOf(i), 1)
  at = putTime(put(at, created, day + batch.createdLagOf(i), 1), batch.secondOf(i))
  at = put(at, company, companyCode, 2)
  at = put(at, fiscal, plan.fiscalStartOf(companyCode) + day, 1)
  at = put(at, documentType, batch.kindOf(i), 1)
  return put(at, currency, companyCode, 1)
}

/** Writes the fields 11 to 17. */
@inline
function putOrigin(start: usize, i: usize, combination: usize): usize {
  const ownText = batch.headerTextOf(i)
  const ending = batch.suffixOf(i)
  const anomalyPlusOne = batch.anomalyOf(i)
  let at = putInteger10(put(start, reference, batch.kindOf(i), 1), batch.documentOf(i))
  at = put(at, headerTextOpen, 0, 1)
  store<u8>(at, <u8>(lengthOf(headerText, ownText, 3) + lengthOf(suffix, ending, 2)))
  at = put(at + 1, headerText, ownText, 3)
  at = put(at, suffix, ending, 2)
  at = put(at, user, batch.userOf(i), 2)
  at = put(at, source, combination, 2)
  return anomalyPlusOne == 0 ? at : put(at, fraud, anomalyPlusOne - 1, 3)
}

/** Writes the fields 19 to 30, which follow the lines. */
@inline
function putTrailer(start: usize, i: usize, combination: usize, companyMaster: usize): usize {
  let at = put(start, system, combination, 2)
  at = put(at, persona, batch.userOf(i) % plan.usersPerCompany, 2)
  const step = plan.previousStepOf(batch.previousKindOf(i))
  if (step != 0) at = putInteger10(put(at, previous, batch.previousKindOf(i), 1), batch.documentOf(i) + step)
  const partnerPlusOne = batch.partnerOf(i)
  if (partnerPlusOne > 0) at = putPartner(at, i, companyMaster, partnerPlusOne - 1)
  const approverPlusOne = batch.approverOf(i)
  if (approverPlusOne > 0) at = put(at, approver, approverPlusOne - 1, 2)
  const foreignPlusOne = batch.foreignOf(i)
  if (foreignPlusOne > 0) at = putExchangeRate(put(at, foreign, foreignPlusOne - 1, 1), batch.rateOf(i))
  const late = batch.createdLagOf(i) > 0
  at = put(at, flags, (batch.sourceOf(i) == 0 ? 2 : 0) + (late ? 1 : 0), 1)
  const anomalyPlusOne = batch.anomalyOf(i)
  if (anomalyPlusOne == 0) return at
  at = putInteger10(put(at, label, 0, 1), batch.labelOf(i))
  return put(at, anomalyType, anomalyPlusOne - 1, 3)
}

@inline
function putPartner(at: usize, i: usize, companyMaster: usize, index: usize): usize {
  const partnerClass = plan.partnerClassOf(batch.kindOf(i))
  if (partnerClass == plan.affiliateClass) return put(at, affiliate, index, 2)
  return putInteger10(put(at, partner, companyMaster + partnerClass, 1), index)
}

/** Writes the length of a rate, then the rate; the tag is in the piece before it. */
@inline
function putExchangeRate(at: usize, rate: u64): usize {
  const end = putRate(at + 1, rate)
  store<u8>(at, <u8>(end - at - 1))
  return end
}

/** Writes what a line names. */
@inline
function putReference(at: usize, line: usize, companyMaster: usize): usize {
  const named = batch.referenceOf(line)
  if (named == plan.affiliateClass) return put(at, trading, batch.referenceIndexOf(line), 2)
  const next = put(at, master, companyMaster + named, 1)
  return named <= plan.indexedMax ? putInteger10(next, batch.referenceIndexOf(line)) : next
}

/** Writes a line. The piece that opens it ends with a byte for its length and the tag of the line number. */
@inline
function putLine(start: usize, line: usize, number: usize, accounts: usize, companyMaster: usize): usize {
  const open = put(start, lineOpen, 0, 1)
  const body = open - 1
  const centre = batch.costCentreOf(line)
  let at = putVarint(open, number)
  at = put(at, accounts, batch.accountOf(line), 1)
  at = putVarint(at, batch.amountOf(line))
  if (centre != 0) at = put(at, costCentre, centre, 1)
  at = put(at, text, batch.textOf(line), 4)
  if (centre != 0) at = put(at, profitCentre, centre, 1)
  if (batch.referenceOf(line) != 0) at = putReference(at, line, companyMaster)
  store<u8>(body - 1, <u8>(at - body))
  return at
}

@inline
function putLines(start: usize, i: usize, companyMaster: usize): usize {
  const first = batch.firstLineOf(i)
  const firstCredit = first + batch.debitsOf(i)
  const end = batch.firstLineOf(i + 1)
  let at = start
  for (let line = first; line < end; line++) {
    const accounts = line < firstCredit ? debitAccount : creditAccount
    at = putLine(at, line, line - first + 1, accounts, companyMaster)
  }
  return at
}

/** Writes the length of the body before it, moving the body when the length needs more than the two bytes left for it. */
@inline
function closeEntry(body: usize, end: usize): usize {
  const length = end - body
  const shift = varintBytes(length) - 2
  if (shift != 0) memory.copy(body + shift, body, length)
  // Two bytes are most lengths, and more than two would be written over the body.
  let rest = length
  let at = body - 2
  for (; rest > 127; rest >>= 7) store<u8>(at++, <u8>(rest | 0x80))
  store<u8>(at, <u8>rest)
  return end + shift
}

/** Writes entry `i`, whose sequence is `number`. */
@inline
function putEntry(start: usize, number: u64, i: usize): usize {
  const companyMaster = batch.companyOf(i) * plan.referenceStride
  const combination = batch.sourceOf(i) * plan.processes + plan.processOf(batch.kindOf(i))
  const body = start + 3
  store<u8>(start, entriesTag)
  let at = putIdentity(body, number, i)
  at = putOrigin(at, i, combination)
  at = putLines(at, i, companyMaster)
  at = putTrailer(at, i, combination, companyMaster)
  return closeEntry(body, at)
}

/** See `Encode` of src/generation/encoding/instance.ts. */
export function encode(from: f64, begin: usize, count: usize, output: usize, limit: usize): usize {
  let at = output + batch.offsetOf(begin)
  for (let i = begin; i < count; i++) {
    if (at + headerBytesMax + batch.linesOf(i) * lineBytesMax > limit) return i
    at = putEntry(at, <u64>from + i, i)
    batch.setOffset(i + 1, at - output)
  }
  return count
}
