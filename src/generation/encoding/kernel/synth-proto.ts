import * as batch from './batch'
import { putAmountQuote } from './digits'
import { putDocumentId } from './document-id'
import { firstDay } from './plan'
import { put } from './pieces'

export {
  accountColumn,
  amountColumn,
  companyColumn,
  dayColumn,
  debitsColumn,
  lineStartColumn,
  offsetsColumn,
} from './columns'
export { firstDay, idKeysTable } from './facts'

/** Groups of pieces in the order in which they are written; the host renders them by these names. */
export let open: usize = 0
export let postingDate: usize = 0
export let company: usize = 0
export let debitAccount: usize = 0
export let creditAccount: usize = 0
export let zeroCredit: usize = 0

/** Upper bounds for one header and one line, with what the last copy writes too much. */
const headerBytesMax: usize = 200
const lineBytesMax: usize = 80
/** Field 4, with a length. Source: proto/synth/synth.proto. */
const lineTag: u8 = 0x22

/** Writes a line up to the end of its amount, whose length comes before it; `account` is the piece up to that length. */
@inline
function putAmount(lengthAt: usize, line: usize): usize {
  const start = lengthAt + 1
  const end = putAmountQuote(start, batch.amountOf(line)) - 1
  store<u8>(lengthAt, <u8>(end - start))
  return end
}

@inline
function putDebitLine(at: usize, line: usize): usize {
  return put(putAmount(put(at, debitAccount, batch.accountOf(line), 1), line), zeroCredit, 0, 1)
}

@inline
function putCreditLine(at: usize, line: usize): usize {
  return putAmount(put(at, creditAccount, batch.accountOf(line), 2), line)
}

/** Writes entry `i`, whose sequence is `number`. */
@inline
function putEntry(start: usize, number: u64, i: usize): usize {
  const first = batch.firstLineOf(i)
  const firstCredit = first + batch.debitsOf(i)
  const end = batch.firstLineOf(i + 1)
  let at = putDocumentId(put(start, open, 0, 1), <i32>number)
  at = put(at, postingDate, batch.dayOf(i) - firstDay, 1)
  at = put(at, company, batch.companyOf(i), 2)
  for (let line = first; line < end; line++) {
    store<u8>(at, lineTag)
    const body = at + 2
    at = line < firstCredit ? putDebitLine(body, line) : putCreditLine(body, line)
    store<u8>(body - 1, <u8>(at - body))
  }
  return at
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
