/**
 * What four threads give beside one: `npm run bench -- threads [rounds] [entries]`. Needs four idle cores.
 *
 * Threads share a range batch by batch. Columns stay where they were made; bytes move to the main thread, as in the
 * server, which only counts them.
 */
import { availableParallelism, loadavg } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Encoding } from '../../src/generation/mod.ts'
import { batchEntries } from './enterprise.ts'
import { interleaved, rateLine, ratiosOf, type Subject, targetLine } from './measure.ts'
import type { Share } from './threads-worker.ts'

const rounds = Number(process.argv[2] ?? 7)
const entries = Number(process.argv[3] ?? 300_000)
const threadsMax = 4
const total = 1_000_000
const start = total / 2

const workers = Array.from(
  { length: threadsMax },
  () => new Worker(new URL('./threads-worker.mjs', import.meta.url), { workerData: total }),
)

const nameOf = (what: string, threads: number): string => `${what}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`

/** Gives one thread its share; resolves with the bytes that it made. */
function share(worker: Worker, task: Share): Promise<number> {
  return new Promise((resolve) => {
    let bytes = 0
    const receive = (message: Uint8Array | 'done') => {
      if (message !== 'done') {
        bytes += message.length
        return
      }
      worker.off('message', receive)
      resolve(bytes)
    }
    worker.on('message', receive)
    worker.postMessage(task)
  })
}

function subject(threads: number, encoding?: Encoding): Subject {
  const run = async () => {
    const used = workers.slice(0, threads)
    const tasks = used.map((worker, k) => {
      const task: Share = {
        from: start + k * batchEntries,
        to: start + entries,
        threads,
        ...(encoding && { encoding }),
      }
      return share(worker, task)
    })
    await Promise.all(tasks)
    return entries
  }
  return { name: nameOf(encoding ?? 'columns', threads), run }
}

const busy = loadavg()[0]!
const rates = await interleaved(
  [subject(threadsMax), subject(1), subject(threadsMax, 'ndjson'), subject(1, 'ndjson')],
  rounds,
)
console.log(`Threads: ${entries} entries, ${rounds} rounds, ${availableParallelism()} cores`)
console.log(`  load of the machine in the minute before: ${busy.toFixed(1)}`)
for (const rate of rates) console.log(rateLine(rate))
for (const [what, atLeast] of [
  ['columns', 3],
  ['ndjson', 2.2],
] as const) {
  const gains = ratiosOf(rates, nameOf(what, threadsMax), nameOf(what, 1))
  console.log(targetLine(`${what}: ${threadsMax} threads / one`, gains, { atLeast }))
}
await Promise.all(workers.map((worker) => worker.terminate()))
