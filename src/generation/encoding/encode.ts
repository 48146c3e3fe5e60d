import type { Batch } from '../batch.ts'
import type { Plan } from '../plan.ts'
import { csv } from './csv.ts'
import type { Encoder } from './image.ts'
import { ledgerProto } from './ledger-proto.ts'
import { ndjson } from './ndjson.ts'
import { synthProto } from './synth-proto.ts'
import { encodeWith } from './workspace.ts'

export type Encoding = 'ndjson' | 'csv' | 'synth_proto' | 'ledger_proto'

/** Encoded entries one after another; entry i is `bytes[offsets[i]]` up to `bytes[offsets[i + 1]]`. */
export interface EncodedBatch {
  /** In a buffer of its own of exactly this size, so that it can be transferred; or the beginning of a reused buffer. */
  readonly bytes: Uint8Array
  /** count + 1 positions. */
  readonly offsets: Uint32Array
}

const encoders: Readonly<Record<Encoding, Encoder>> = {
  ndjson,
  csv,
  synth_proto: synthProto,
  ledger_proto: ledgerProto,
}

/** Not zeroed: that costs as much as encoding, with the page faults of fresh memory. */
function freshBytes(size: number): Uint8Array {
  return new Uint8Array(Buffer.allocUnsafeSlow(size).buffer)
}

/**
 * Encodes a batch of this plan.
 *
 * - `ndjson`: one JSON entry and a line feed each. Source: openapi/schemas/entry.yaml.
 * - `csv`: one row and line feed per line of an entry, without the header row (`csvHeader`).
 * - `synth_proto`: one serialized `synth.Entry` each, unframed. Source: proto/synth/synth.proto.
 * - `ledger_proto`: field 2 of `tallymill.v1.ReadEntriesResponse` each, so that any run of entries is a valid body of that
 *   message. Source: proto/tallymill/v1/ledger.proto.
 *
 * `into` is overwritten and used for the result when it is large enough: handing a buffer back spares the page faults
 * of a fresh one.
 */
export function encodeBatch(plan: Plan, batch: Batch, encoding: Encoding, into?: Uint8Array): EncodedBatch {
  return encodeWith(plan, encoders[encoding], batch, (written, positions) => {
    const size = written.length
    const bytes = into !== undefined && into.length >= size ? into.subarray(0, size) : freshBytes(size)
    bytes.set(written)
    return { bytes, offsets: positions.slice() }
  })
}
