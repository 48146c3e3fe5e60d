import type { Batch } from '../batch.ts'
import type { Plan } from '../plan.ts'
import { writeCsv } from './csv.ts'
import { writeLedgerProto } from './ledger-proto.ts'
import { writeNdjson } from './ndjson.ts'
import { takeScratch } from './scratch.ts'
import { writeSynthProto } from './synth-proto.ts'

export type Encoding = 'ndjson' | 'csv' | 'synth_proto' | 'ledger_proto'

/** Encoded entries one after another; entry i is `bytes[offsets[i]]` up to `bytes[offsets[i + 1]]`. */
export interface EncodedBatch {
  /** In a buffer of its own of exactly this size, so that it can be transferred; or the beginning of a reused buffer. */
  readonly bytes: Uint8Array
  /** count + 1 positions. */
  readonly offsets: Uint32Array
}

type Writer = (plan: Plan, batch: Batch, offsets: Uint32Array) => number

const writers: Readonly<Record<Encoding, Writer>> = {
  ndjson: writeNdjson,
  csv: writeCsv,
  synth_proto: writeSynthProto,
  ledger_proto: writeLedgerProto,
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
  const offsets = new Uint32Array(batch.count + 1)
  const size = writers[encoding](plan, batch, offsets)
  return { bytes: takeScratch(size, into), offsets }
}
