import * as batch from './batch'
import { putAmountQuote, putInteger, putInteger10, putRate, putTime } from './digits'
import { putDocumentId } from './document-id'
import * as plan from './plan'
import { put } from './pieces'

export * from './columns'
export * from './facts'

/** Groups of pieces in the order in which they are written; the host renders them by these names. */
export let postingDate: usize = 0
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
export let persona: usize = 0
export let previous: usize = 0
export let partner: usize = 0
export let code: usize = 0
export let approver: usize = 0
export let foreign: usize = 0
export let flags: usize = 0
export let regular: usize = 0
export let anomaly: usize = 0
export let anomalyType: usize = 0
export let debitAccount: usize = 0
export let creditAccount: usize = 0
export let debitCost: usize = 0
export let creditCost: usize = 0
export let master: usize = 0
export let masterEnd: usize = 0
export let affiliateStart: usize = 0
export let text: usize = 0

/** Upper bound for a row, with what the last copy writes too much. */
const rowBytesMax: usize = 960

@inline
function putComma(at: usize): usize {
  store<u8>(at, 0x2c)
  return at + 1
}

/** Writes the columns of the entry up to the persona. */
@inline
function putEntryColumns(start: usize, number: u64, i: usize): usize {
  const day = batch.dayOf(i) - plan.firstDay
  const kind = batch.kindOf(i)
  const companyCode = batch.companyOf(i)
  const userName = batch.userOf(i)
  let at = putDocumentId(start, <i32>number)
  at = put(at, postingDate, day, 1)
  at = putInteger(at, number)
  at = put(at, company, companyCode, 2)
  at = put(at, fiscal, plan.fiscalStartOf(companyCode) + day, 1)
  at = put(at, documentDate, day - batch.lagOf(i), 1)
  at = put(at, created, day + batch.createdLagOf(i), 1)
  at = putTime(at, batch.secondOf(i))
  at = put(at, documentType, kind, 1)
  at = put(at, currency, companyCode, 1)
  at = put(at, reference, kind, 1)
  at = putInteger10(at, batch.documentOf(i))
  at = put(at, headerText, batch.headerTextOf(i), 4)
  at = put(at, suffix, batch.suffixOf(i), 3)
  at = put(at, user, userName, 2)
  at = put(at, source, batch.sourceOf(i) * plan.processes + plan.processOf(kind), 3)
  return put(at, persona, userName % plan.usersPerCompany, 2)
}

/** Writes the columns that only some entries fill, and the flags. */
@inline
function putOptionalColumns(start: usize, i: usize): usize {
  let at = start
  const step = plan.previousStepOf(batch.previousKindOf(i))
  if (step != 0) at = putInteger10(put(at, previous, batch.previousKindOf(i), 1), batch.documentOf(i) + step)
  at = putComma(at)
  const partnerPlusOne = batch.partnerOf(i)
  if (partnerPlusOne > 0) at = putPartner(at, i, partnerPlusOne - 1)
  at = put(at, approver, batch.approverOf(i), 2)
  const foreignPlusOne = batch.foreignOf(i)
  if (foreignPlusOne > 0) at = putRate(put(at, foreign, foreignPlusOne - 1, 1), batch.rateOf(i))
  else at = putComma(at)
  const late = batch.createdLagOf(i) > 0
  at = put(at, flags, (batch.sourceOf(i) == 0 ? 2 : 0) + (late ? 1 : 0), 1)
  const anomalyPlusOne = batch.anomalyOf(i)
  if (anomalyPlusOne == 0) return put(at, regular, 0, 1)
  at = putInteger10(put(at, anomaly, anomalyPlusOne - 1, 4), batch.labelOf(i))
  return put(at, anomalyType, anomalyPlusOne - 1, 3)
}

@inline
function putPartner(at: usize, i: usize, index: usize): usize {
  const partnerClass = plan.partnerClassOf(batch.kindOf(i))
  if (partnerClass == plan.affiliateClass) return put(at, code, index, 2)
  return putInteger10(put(at, partner, batch.companyOf(i) * plan.referenceStride + partnerClass, 1), index)
}

/** Writes `bytes` bytes from `from` again at `at`, and up to 63 bytes more. */
@inline
function repeat(at: usize, from: usize, bytes: usize): usize {
  for (let k: usize = 0; k < bytes; k += 64) {
    v128.store(at + k, v128.load(from + k))
    v128.store(at + k, v128.load(from + k, 16), 16)
    v128.store(at + k, v128.load(from + k, 32), 32)
    v128.store(at + k, v128.load(from + k, 48), 48)
  }
  return at + bytes
}

/** Writes the columns of what a line names. */
@inline
function putReference(start: usize, line: usize, companyMaster: usize): usize {
  const named = batch.referenceOf(line)
  const index = batch.referenceIndexOf(line)
  let at = start
  if (named == plan.affiliateClass) at = put(put(at, affiliateStart, 0, 1), code, index, 2)
  else if (named != 0) {
    at = put(at, master, companyMaster + named, 1)
    if (named <= plan.indexedMax) at = putInteger10(at, index)
  }
  return put(at, masterEnd, named, 1)
}

@inline
function putDebitLine(start: usize, line: usize): usize {
  const at = put(start, debitAccount, batch.accountOf(line), 1)
  return put(putAmountQuote(at, batch.amountOf(line)) - 1, debitCost, batch.costCentreOf(line), 2)
}

@inline
function putCreditLine(start: usize, line: usize): usize {
  const at = put(start, creditAccount, batch.accountOf(line), 2)
  return put(putAmountQuote(at, batch.amountOf(line)) - 1, creditCost, batch.costCentreOf(line), 2)
}

/** Writes entry `i`, whose sequence is `number`: a row for each line. */
@inline
function putEntry(start: usize, number: u64, i: usize): usize {
  const first = batch.firstLineOf(i)
  const firstCredit = first + batch.debitsOf(i)
  const end = batch.firstLineOf(i + 1)
  const companyMaster = batch.companyOf(i) * plan.referenceStride
  let at = putOptionalColumns(putEntryColumns(start, number, i), i)
  const entryBytes = at - start
  for (let line = first; line < end; line++) {
    if (line > first) at = repeat(at, start, entryBytes)
    at = putInteger(at, line - first + 1)
    at = line < firstCredit ? putDebitLine(at, line) : putCreditLine(at, line)
    at = putReference(at, line, companyMaster)
    at = put(at, text, batch.textOf(line), 4)
  }
  return at
}

/** See `Encode` of src/generation/encoding/instance.ts. */
export function encode(from: f64, begin: usize, count: usize, output: usize, limit: usize): usize {
  let at = output + batch.offsetOf(begin)
  for (let i = begin; i < count; i++) {
    if (at + batch.linesOf(i) * rowBytesMax > limit) return i
    at = putEntry(at, <u64>from + i, i)
    batch.setOffset(i + 1, at - output)
  }
  return count
}
