import * as batch from './batch'
import { putAmountQuote, putInteger, putInteger10, putRate, putTime } from './digits'
import { putDocumentId } from './document-id'
import * as plan from './plan'
import { put } from './pieces'

export * from './columns'
export * from './facts'

/** Groups of pieces in the order in which they are written; the host renders them by these names. */
export let open: usize = 0
export let postingDate: usize = 0
export let sequence: usize = 0
export let company: usize = 0
export let fiscal: usize = 0
export let documentDate: usize = 0
export let created: usize = 0
export let documentType: usize = 0
export let currency: usize = 0
export let reference: usize = 0
export let headerText: usize = 0
export let suffix: usize = 0
export let user: usize = 0
export let source: usize = 0
export let system: usize = 0
export let persona: usize = 0
export let previous: usize = 0
export let partner: usize = 0
export let affiliate: usize = 0
export let approver: usize = 0
export let foreign: usize = 0
export let flags: usize = 0
export let regular: usize = 0
export let anomaly: usize = 0
export let label: usize = 0
export let anomalyType: usize = 0
export let lineNumber: usize = 0
export let lineOpen: usize = 0
export let lineAccount: usize = 0
export let debitAccount: usize = 0
export let creditAccount: usize = 0
export let zeroCredit: usize = 0
export let cost: usize = 0
export let master: usize = 0
export let trading: usize = 0
export let text: usize = 0

/** Upper bounds for one header and one line, with what the last copy writes too much. */
const headerBytesMax: usize = 1200
const lineBytesMax: usize = 320
/** Line numbers up to this are pre-rendered. */
const readyLines: usize = 255

@inline
function putQuote(at: usize): usize {
  store<u8>(at, 0x22)
  return at + 1
}

/** Writes the fields up to the persona. */
@inline
function putHeader(start: usize, number: u64, i: usize): usize {
  const first = batch.firstLineOf(i)
  const day = batch.dayOf(i) - plan.firstDay
  const kind = batch.kindOf(i)
  const companyCode = batch.companyOf(i)
  const userName = batch.userOf(i)
  const combination = batch.sourceOf(i) * plan.processes + plan.processOf(kind)
  let at = put(start, open, 0, 2)
  at = putDocumentId(at, <i32>number)
  at = put(at, postingDate, day, 3)
  at = put(at, debitAccount, batch.accountOf(first), 2)
  at = putAmountQuote(at, batch.amountOf(first))
  at = put(at, sequence, 0, 2)
  at = putInteger(at, number)
  at = put(at, company, companyCode, 3)
  at = put(at, fiscal, plan.fiscalStartOf(companyCode) + day, 4)
  at = put(at, documentDate, day - batch.lagOf(i), 2)
  at = put(at, created, day + batch.createdLagOf(i), 1)
  at = putTime(at, batch.secondOf(i))
  at = put(at, documentType, kind, 3)
  at = put(at, currency, companyCode, 2)
  at = put(at, reference, kind, 1)
  at = putInteger10(at, batch.documentOf(i))
  at = put(at, headerText, batch.headerTextOf(i), 5)
  at = put(at, suffix, batch.suffixOf(i), 4)
  at = put(at, user, userName, 2)
  at = put(at, source, combination, 4)
  at = put(at, system, combination, 3)
  return put(at, persona, userName % plan.usersPerCompany, 1)
}

/** Writes the fields that only some entries have, and the flags. */
@inline
function putOptional(start: usize, i: usize, companyMaster: usize): usize {
  let at = start
  const step = plan.previousStepOf(batch.previousKindOf(i))
  if (step != 0) {
    at = put(at, previous, batch.previousKindOf(i), 3)
    at = putQuote(putInteger10(at, batch.documentOf(i) + step))
  }
  const partnerPlusOne = batch.partnerOf(i)
  if (partnerPlusOne > 0) at = putPartner(at, i, companyMaster, partnerPlusOne - 1)
  const approverPlusOne = batch.approverOf(i)
  if (approverPlusOne > 0) at = put(at, approver, approverPlusOne - 1, 3)
  const foreignPlusOne = batch.foreignOf(i)
  if (foreignPlusOne > 0) at = putQuote(putRate(put(at, foreign, foreignPlusOne - 1, 4), batch.rateOf(i)))
  const late = batch.createdLagOf(i) > 0
  at = put(at, flags, (batch.sourceOf(i) == 0 ? 2 : 0) + (late ? 1 : 0), 4)
  const anomalyPlusOne = batch.anomalyOf(i)
  if (anomalyPlusOne == 0) return put(at, regular, 0, 3)
  at = put(at, anomaly, anomalyPlusOne - 1, 5)
  at = putInteger10(put(at, label, 0, 3), batch.labelOf(i))
  return put(at, anomalyType, anomalyPlusOne - 1, 5)
}

@inline
function putPartner(at: usize, i: usize, companyMaster: usize, index: usize): usize {
  const partnerClass = plan.partnerClassOf(batch.kindOf(i))
  if (partnerClass == plan.affiliateClass) return put(at, affiliate, index, 3)
  return putQuote(putInteger10(put(at, partner, companyMaster + partnerClass, 2), index))
}

/** Writes the line number and what follows it up to the account. */
@inline
function putLineNumber(at: usize, number: usize): usize {
  if (number <= readyLines) return put(at, lineNumber, number, 2)
  return put(putInteger(put(at, lineOpen, 0, 1), number), lineAccount, 0, 1)
}

/** Writes what a line names. */
@inline
function putReference(at: usize, line: usize, companyMaster: usize): usize {
  const named = batch.referenceOf(line)
  if (named == plan.affiliateClass) return put(at, trading, batch.referenceIndexOf(line), 3)
  const next = put(at, master, companyMaster + named, 2)
  return putQuote(named <= plan.indexedMax ? putInteger10(next, batch.referenceIndexOf(line)) : next)
}

/** Writes what follows the amounts of a line. */
@inline
function putLineEnd(start: usize, line: usize, companyMaster: usize): usize {
  let at = start
  const centre = batch.costCentreOf(line)
  // A branch, since what it spares is long and the lines of a side are alike.
  if (centre != 0) at = put(at, cost, centre, 4)
  if (batch.referenceOf(line) != 0) at = putReference(at, line, companyMaster)
  return put(at, text, batch.textOf(line), 4)
}

/** Writes the lines of an entry, each with a comma after it. */
@inline
function putLines(start: usize, i: usize, companyMaster: usize): usize {
  const first = batch.firstLineOf(i)
  const firstCredit = first + batch.debitsOf(i)
  const end = batch.firstLineOf(i + 1)
  let at = start
  for (let line = first; line < firstCredit; line++) {
    at = putLineNumber(at, line - first + 1)
    at = put(at, debitAccount, batch.accountOf(line), 2)
    at = putAmountQuote(at, batch.amountOf(line))
    at = put(at, zeroCredit, 0, 2)
    at = putLineEnd(at, line, companyMaster)
  }
  for (let line = firstCredit; line < end; line++) {
    at = putLineNumber(at, line - first + 1)
    at = put(at, creditAccount, batch.accountOf(line), 3)
    at = putAmountQuote(at, batch.amountOf(line))
    at = putLineEnd(at, line, companyMaster)
  }
  return at
}

/** Writes entry `i`, whose sequence is `number`. */
@inline
function putEntry(start: usize, number: u64, i: usize): usize {
  const companyMaster = batch.companyOf(i) * plan.referenceStride
  let at = putHeader(start, number, i)
  at = putOptional(at, i, companyMaster)
  at = putLines(at, i, companyMaster)
  // `]}` and a line feed over the comma after the last line.
  store<u16>(at - 1, 0x7d5d)
  store<u8>(at + 1, 0x0a)
  return at + 2
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
