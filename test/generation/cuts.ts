import { type Batch, type Encoding, encodeBatch, generateBatch, type Plan } from '../../src/generation/mod.ts'

export const encodings: readonly Encoding[] = ['ndjson', 'csv', 'synth_proto', 'ledger_proto']

/** The bytes of a run from the first cut to the last, made one range after another. */
export function bytesOf(plan: Plan, cuts: readonly number[], encoding: Encoding): Buffer {
  let batch: Batch | undefined
  const parts: Uint8Array[] = []
  for (let k = 0; k + 1 < cuts.length; k++) {
    batch = generateBatch(plan, cuts[k]!, cuts[k + 1]!, batch)
    parts.push(encodeBatch(plan, batch, encoding).bytes)
  }
  return Buffer.concat(parts)
}
