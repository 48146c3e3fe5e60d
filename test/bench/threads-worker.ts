/** A thread of threads.bench.ts: takes batches of a range until there are no more, and gives the bytes away if there are any. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Batch, type Encoding, encodeBatch, generateBatch } from '../../src/generation/mod.ts'
import { batchEntries, planOf } from './enterprise.ts'

export interface Range {
  readonly from: number
  readonly to: number
  readonly encoding?: Encoding
}

export interface WorkerData {
  readonly total: number
  /** One number that all threads share: the batches taken so far. */
  readonly taken: Int32Array
}

const { total, taken } = workerData as WorkerData
const plan = planOf(total)
let columns: Batch | undefined

parentPort!.on('message', ({ from, to, encoding }: Range) => {
  const next = () => from + Atomics.add(taken, 0, 1) * batchEntries
  for (let at = next(); at < to; at = next()) {
    columns = generateBatch(plan, at, Math.min(to, at + batchEntries), columns)
    if (!encoding) continue
    const { bytes } = encodeBatch(plan, columns, encoding)
    parentPort!.postMessage(bytes, [bytes.buffer as ArrayBuffer])
  }
  parentPort!.postMessage('done')
})
