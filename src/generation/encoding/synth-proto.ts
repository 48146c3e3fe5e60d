import type { Batch } from '../batch.ts'
import type { Plan } from '../plan.ts'
import { putAmountQuote } from './digits.ts'
import { putDocumentId } from './document-id-bytes.ts'
import { layOut, layOutOne, overwriteBytesMax, put1, put2, put3 } from './fragments.ts'
import { stringField, tag } from './protobuf.ts'
import { oncePerPlan } from './rendered.ts'
import { growScratch, scratchView } from './scratch.ts'

const headerBytesMax = 80 + overwriteBytesMax
const lineBytesMax = 64

const [documentIdTag, lineTag] = [...tag(1, 2), ...tag(4, 2)] as [number, number]
const zero = '0.00'

function renderPieces(plan: Plan) {
  const { accounts } = plan.charts
  return {
    postingDate: layOut(2, plan.days.iso, (date) => stringField(2, date)),
    company: layOut(3, plan.input.configuration.companies, ({ code }) => stringField(3, code)),
    /** By account: up to the length of the amount, for debit and for credit lines. */
    debitAccount: layOut(2, accounts, ({ number }) => Uint8Array.of(...stringField(1, number), ...tag(2, 2))),
    creditAccount: layOut(3, accounts, ({ number }) =>
      Uint8Array.of(...stringField(1, number), ...stringField(2, zero), ...tag(3, 2)),
    ),
    zeroCredit: layOutOne(1, stringField(3, zero)),
  }
}

const piecesOf = oncePerPlan(renderPieces)

/** Writes each entry as a `synth.Entry` into the scratch buffer; fills `offsets` (count + 1) and gives the bytes. */
export function writeSynthProto(plan: Plan, batch: Batch, offsets: Uint32Array): number {
  const { postingDate, company, debitAccount, creditAccount, zeroCredit } = piecesOf(plan)
  const { idKeys } = plan
  const firstDay = plan.days.first
  let to = scratchView()
  let at = 0
  for (let i = 0; i < batch.count; i++) {
    const first = batch.lineStart[i]!
    const end = batch.lineStart[i + 1]!
    const firstCredit = first + batch.debits[i]!
    const room = at + headerBytesMax + (end - first) * lineBytesMax
    if (room > to.byteLength) to = growScratch(at, room)
    offsets[i] = at
    to.setUint8(at, documentIdTag)
    to.setUint8(at + 1, 36)
    at = putDocumentId(to, at + 2, idKeys, batch.from + i)
    at = put2(to, at, postingDate, batch.day[i]! - firstDay)
    at = put3(to, at, company, batch.company[i]!)
    for (let line = first; line < end; line++) {
      const isDebit = line < firstCredit
      const lineStart = at + 2
      to.setUint8(at, lineTag)
      if (isDebit) at = put2(to, lineStart, debitAccount, batch.account[line]!)
      else at = put3(to, lineStart, creditAccount, batch.account[line]!)
      const amountStart = at + 1
      const amountEnd = putAmountQuote(to, amountStart, batch.amount[line]!) - 1
      to.setUint8(at, amountEnd - amountStart)
      at = isDebit ? put1(to, amountEnd, zeroCredit, 0) : amountEnd
      to.setUint8(lineStart - 1, at - lineStart)
    }
  }
  offsets[batch.count] = at
  return at
}
