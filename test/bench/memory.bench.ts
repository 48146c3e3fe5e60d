/**
 * Memory by the length of a run: `npm run bench -- memory [entries of the longest run]` (100,000,000: about ten
 * minutes).
 *
 * Every run is written as NDJSON from its first entry to its last in this one process, shorter runs first. The engine lets
 * its heap grow for a while before it collects, so up to twice the memory counts as flat.
 */
import { encodeBatch } from '../../src/generation/mod.ts'
import { batchEntries, eachBatch, planOf } from './enterprise.ts'
import { targetLine } from './measure.ts'

const most = Number(process.argv[2] ?? 2_000_000)
const least = 100_000
const reused = new Uint8Array(8 << 20)
const megabyte = 1 << 20

/** The highest resident size (MB) while a run of `count` entries is written. */
function peakOf(count: number): number {
  const plan = planOf(count)
  let peak = 0
  eachBatch(plan, 0, plan.total, (batch) => {
    encodeBatch(plan, batch, 'ndjson', reused)
    if ((batch.from / batchEntries) % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss() / megabyte)
  })
  return peak
}

const counts = [least]
for (let count = least * 10; count < most; count *= 10) counts.push(count)
if (most > least) counts.push(most)
console.log('Memory: whole runs as NDJSON')
// Once before: the compiler and the first batches take memory that no later run gives back.
peakOf(least)
const peaks = counts.map((count) => {
  const peak = peakOf(count)
  console.log(`  ${count.toLocaleString('en-US').padStart(13)} entries ${peak.toFixed(0).padStart(5)} MB`)
  return peak
})
console.log(targetLine('resident size, longest / shortest run', [peaks.at(-1)! / peaks[0]!], { atMost: 2 }))
