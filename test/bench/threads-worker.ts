/** A thread of threads.bench.ts: generates its share of a range, batch by batch, and gives the bytes away if there are any. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Batch, type Encoding, encodeBatch, generateBatch } from '../../src/generation/mod.ts'
import { batchEntries, planOf } from './enterprise.ts'

export interface Share {
  readonly from: number
  readonly to: number
  /** This thread makes every `threads`-th batch. */
  readonly threads: number
  readonly encoding?: Encoding
}

const plan = planOf(workerData as number)
let columns: Batch | undefined

parentPort!.on('message', ({ from, to, threads, encoding }: Share) => {
  for (let at = from; at < to; at += batchEntries * threads) {
    columns = generateBatch(plan, at, Math.min(to, at + batchEntries), columns)
    if (!encoding) continue
    const { bytes } = encodeBatch(plan, columns, encoding)
    parentPort!.postMessage(bytes, [bytes.buffer as ArrayBuffer])
  }
  parentPort!.postMessage('done')
})
