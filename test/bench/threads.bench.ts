/**
 * What four threads give beside one: `npm run bench -- threads [rounds] [entries]`. Needs four idle cores.
 *
 * Threads take batches of a range from one counter, as the server's take tasks from one queue: with a fixed share each,
 * the slowest core would set the time of all. Columns stay where they were made; bytes move to the main thread, as in the
 * server, which only counts them. Processor time of an entry does not depend on what else the machine does: it tells
 * what threads cost each other.
 */
import { availableParallelism, loadavg } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Encoding } from '../../src/generation/mod.ts'
import { interleaved, median, rateLine, ratiosOf, type Subject, targetLine } from './measure.ts'
import type { Range, WorkerData } from './threads-worker.ts'

const rounds = Number(process.argv[2] ?? 7)
const entries = Number(process.argv[3] ?? 500_000)
const threadsMax = 4
const warmUpRounds = 2
const total = 1_000_000
const start = total / 2

const taken = new Int32Array(new SharedArrayBuffer(4))
const shared: WorkerData = { total, taken }
const workers = Array.from(
  { length: threadsMax },
  () => new Worker(new URL('./threads-worker.mjs', import.meta.url), { workerData: shared }),
)
// Microseconds of processor time an entry, of every thread of the process, in each round of a subject.
const processorTimes = new Map<string, number[]>()

const nameOf = (what: string, threads: number): string => `${what}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`

/** Lets one thread take batches; resolves with the bytes that it made when there are no more. */
function work(worker: Worker, range: Range): Promise<number> {
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
    worker.postMessage(range)
  })
}

function subject(threads: number, encoding?: Encoding): Subject {
  const name = nameOf(encoding ?? 'columns', threads)
  const range: Range = { from: start, to: start + entries, ...(encoding && { encoding }) }
  const run = async () => {
    Atomics.store(taken, 0, 0)
    const before = process.cpuUsage()
    await Promise.all(workers.slice(0, threads).map((worker) => work(worker, range)))
    const { user, system } = process.cpuUsage(before)
    processorTimes.set(name, [...(processorTimes.get(name) ?? []), (user + system) / entries])
    return entries
  }
  return { name, run }
}

/** Processor time of an entry, the median of the rounds that are counted. */
const processorTimeOf = (name: string): number => median(processorTimes.get(name)!.slice(1))

const busy = loadavg()[0]!
const subjects = [subject(threadsMax), subject(1), subject(threadsMax, 'ndjson'), subject(1, 'ndjson')]
// Every thread compiles its code anew, and one of four has a quarter of a round to do so: until then an entry costs more.
for (let round = 0; round < warmUpRounds; round += 1) for (const { run } of subjects) await run()
processorTimes.clear()
const rates = await interleaved(subjects, rounds)
console.log(`Threads: ${entries} entries, ${rounds} rounds, ${availableParallelism()} cores`)
console.log(`  load of the machine in the minute before: ${busy.toFixed(1)}`)
for (const rate of rates) console.log(rateLine(rate))
for (const [what, atLeast] of [
  ['columns', 3],
  ['ndjson', 2.2],
] as const) {
  const gains = ratiosOf(rates, nameOf(what, threadsMax), nameOf(what, 1))
  console.log(targetLine(`${what}: ${threadsMax} threads / one`, gains, { atLeast }))
  const [many, one] = [processorTimeOf(nameOf(what, threadsMax)), processorTimeOf(nameOf(what, 1))]
  console.log(`    processor time of an entry: ${many.toFixed(2)} us, with one thread ${one.toFixed(2)} us`)
}
await Promise.all(workers.map((worker) => worker.terminate()))
