/**
 * Memory by the length of a run: `npm run bench -- memory [entries of the longest run]` (100,000,000: about ten
 * minutes).
 *
 * Every run is written as NDJSON from its first entry to its last in this one process, shorter runs first. What is alive
 * after a collection at the end of a run must not grow at all. The resident size may to twice: the engine lets its heap grow
 * for a while before it collects, the longer the more often it had to.
 */
import { encodeBatch } from '../../src/generation/mod.ts'
import { collectGarbage } from '../../src/platform/memory/mod.ts'
import { batchEntries, eachBatch, planOf } from './enterprise.ts'
import { targetLine } from './measure.ts'

const most = Number(process.argv[2] ?? 2_000_000)
const least = 100_000
const reused = new Uint8Array(8 << 20)
const megabyte = 1 << 20

interface Memory {
  /** The highest resident size while a run is written, MB. */
  readonly peak: number
  /** What is alive at its end, in the heap and outside of it, MB. */
  readonly alive: number
}

function memoryOf(count: number): Memory {
  const plan = planOf(count)
  let peak = 0
  eachBatch(plan, 0, plan.total, (batch) => {
    encodeBatch(plan, batch, 'ndjson', reused)
    if ((batch.from / batchEntries) % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss() / megabyte)
  })
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return { peak, alive: (heapUsed + external) / megabyte }
}

const counts = [least]
for (let count = least * 10; count < most; count *= 10) counts.push(count)
if (most > least) counts.push(most)
console.log('Memory: whole runs as NDJSON')
// Once before: the compiler and the first batches take memory that no later run gives back.
memoryOf(least)
const memories = counts.map((count) => {
  const memory = memoryOf(count)
  const figures = `${memory.peak.toFixed(0).padStart(5)} MB at most, ${memory.alive.toFixed(0)} MB alive at the end`
  console.log(`  ${count.toLocaleString('en-US').padStart(13)} entries ${figures}`)
  return memory
})
const growth = (of: (memory: Memory) => number): number => of(memories.at(-1)!) / of(memories[0]!)
console.log(targetLine('alive, longest / shortest run', [growth(({ alive }) => alive)], { atMost: 1.5 }))
console.log(targetLine('resident size, longest / shortest run', [growth(({ peak }) => peak)], { atMost: 2 }))
