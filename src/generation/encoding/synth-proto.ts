import type { Plan } from '../plan.ts'
import { synthProto as compiled } from './compiled/synth-proto.ts'
import type { Encoder } from './image.ts'
import { layOut, layOutOne } from './pieces.ts'
import { documentIdBytes, stringField, tag } from './protobuf.ts'

const zero = '0.00'

/** Everything of an entry that is not a number or an id, in the order in which kernel/synth-proto.ts writes it. */
function renderPieces(plan: Plan) {
  const { accounts } = plan.charts
  return {
    open: layOutOne(1, Uint8Array.of(...tag(1, 2), documentIdBytes)),
    postingDate: layOut(1, plan.days.iso, (date) => stringField(2, date)),
    company: layOut(2, plan.input.configuration.companies, ({ code }) => stringField(3, code)),
    /** By account: up to the length of the amount, for debit and for credit lines. */
    debitAccount: layOut(1, accounts, ({ number }) => Uint8Array.of(...stringField(1, number), ...tag(2, 2))),
    creditAccount: layOut(2, accounts, ({ number }) =>
      Uint8Array.of(...stringField(1, number), ...stringField(2, zero), ...tag(3, 2)),
    ),
    zeroCredit: layOutOne(1, stringField(3, zero)),
  }
}

/** One serialized `synth.Entry` each, unframed. Source: proto/synth/synth.proto. */
export const synthProto: Encoder = { compiled, render: renderPieces }
