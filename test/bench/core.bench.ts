/**
 * Speed of the generation core on one thread: `npx tsx test/bench/core.bench.ts [rounds] [entries]`.
 *
 * Every round runs every case once, so that a busy machine slows all of them alike; medians of rounds and the median of
 * the ratios within a round are printed. Each case includes generating its entries. Trust ratios, not rates.
 */
import {
  type Batch,
  type Configuration,
  compilePlan,
  type Encoding,
  encodeBatch,
  entryObject,
  generateBatch,
} from '../../src/generation/mod.ts'
import { defaultConfiguration } from '../../src/runs/mod.ts'

const configuration: Configuration = {
  ...defaultConfiguration(),
  transactions: { target_count: 1_000_000 },
  fraud: { ...defaultConfiguration().fraud, enabled: true },
  anomaly_injection: { ...defaultConfiguration().anomaly_injection, enabled: true },
}

const rounds = Number(process.argv[2] ?? 7)
const entries = Number(process.argv[3] ?? 20_000)
const batchEntries = 500
const compileStart = performance.now()
const plan = compilePlan({ configuration, triggers: [] })
const compileMs = performance.now() - compileStart

let batch: Batch | undefined
let bytesOut = 0

function eachBatch(use: (made: Batch) => number): number {
  bytesOut = 0
  const start = performance.now()
  for (let from = 0; from < entries; from += batchEntries) {
    batch = generateBatch(plan, from, Math.min(entries, from + batchEntries), batch)
    bytesOut += use(batch)
  }
  return (performance.now() - start) / 1000
}

/** The ordinary way: an object for each entry, JSON.stringify, one buffer for the batch. */
function stringifyObjects(made: Batch): number {
  let text = ''
  for (let k = 0; k < made.count; k++) text += `${JSON.stringify(entryObject(plan, made, k))}\n`
  return Buffer.from(text).length
}

const reused = new Uint8Array(8 << 20)
const encoded = (encoding: Encoding) => (made: Batch) => encodeBatch(plan, made, encoding).bytes.length
const cases: Record<string, (made: Batch) => number> = {
  'objects + JSON.stringify': stringifyObjects,
  'columns only': (made) => made.lineCount,
  ndjson: encoded('ndjson'),
  'ndjson, reused buffer': (made) => encodeBatch(plan, made, 'ndjson', reused).bytes.length,
  csv: encoded('csv'),
  synth_proto: encoded('synth_proto'),
  ledger_proto: encoded('ledger_proto'),
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
const seconds = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]))
const bytes = new Map<string, number>()
for (let round = -2; round < rounds; round++) {
  for (const [name, use] of Object.entries(cases)) {
    const took = eachBatch(use)
    bytes.set(name, bytesOut / entries)
    // The first rounds warm the compiler up.
    if (round >= 0) seconds.get(name)!.push(took)
  }
}

console.log(
  `compile ${compileMs.toFixed(1)} ms (cold); ${rounds} rounds of ${entries} entries in batches of ${batchEntries}`,
)
const base = seconds.get('objects + JSON.stringify')!
for (const [name, times] of seconds) {
  const ratio = median(times.map((time, round) => base[round]! / time))
  const rate = Math.round(entries / median(times)).toLocaleString('en-US')
  const size = name === 'columns only' ? '' : `${bytes.get(name)!.toFixed(0)} B/entry`
  console.log(`${name.padEnd(26)} ${rate.padStart(11)} entries/s  x ${ratio.toFixed(1).padStart(5)}  ${size}`)
}
