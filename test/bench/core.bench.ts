/**
 * Speed of the generation core on one thread: `npm run bench -- core [rounds] [entries]`.
 *
 * Every round runs every case once, so that a busy machine slows all of them alike. Each case includes generating its
 * entries. They are from the middle of a run: its first entries are opening balances, which are sums over others.
 */
import { type Batch, type Encoding, encodeBatch, entryObject } from '../../src/generation/mod.ts'
import { eachBatch, planOf } from './enterprise.ts'
import { fakerLedger } from './faker-ledger.ts'
import { interleaved, rateLine, ratiosOf, type Subject, targetLine } from './measure.ts'

const rounds = Number(process.argv[2] ?? 9)
const entries = Number(process.argv[3] ?? 20_000)
const total = 1_000_000
const from = total / 2

const plan = planOf(total)
const sizes = new Map<string, number>()
let lines = 0

function subject(name: string, use: (batch: Batch) => number): Subject {
  return {
    name,
    run: async () => {
      let bytes = 0
      lines = 0
      eachBatch(plan, from, from + entries, (batch) => {
        bytes += use(batch)
        lines += batch.lineCount
      })
      sizes.set(name, bytes / entries)
      return entries
    },
  }
}

/** The ordinary way: an object for each entry, JSON.stringify, one buffer for the batch. */
function stringifyObjects(made: Batch): number {
  let text = ''
  for (let k = 0; k < made.count; k++) text += `${JSON.stringify(entryObject(plan, made, k))}\n`
  return Buffer.from(text).length
}

// A tenth of the entries is enough: it takes longer than the others.
const fakerEntries = Math.ceil(entries / 10)
let fakerLines = 0
const faker: Subject = {
  name: 'faker',
  run: async () => {
    const made = fakerLedger(fakerEntries)
    fakerLines = made.lines
    sizes.set('faker', made.bytes / fakerEntries)
    return fakerEntries
  },
}

const encoded = (encoding: Encoding, into?: Uint8Array) =>
  subject(
    into ? `${encoding}, reused buffer` : encoding,
    (batch) => encodeBatch(plan, batch, encoding, into).bytes.length,
  )

const reused = new Uint8Array(8 << 20)
const rates = await interleaved(
  [
    subject('objects', stringifyObjects),
    faker,
    subject('columns', () => 0),
    encoded('ndjson'),
    encoded('ndjson', reused),
    encoded('csv'),
    encoded('csv', reused),
    encoded('synth_proto'),
    encoded('ledger_proto'),
    encoded('ledger_proto', reused),
  ],
  rounds,
)

const perEntry = (count: number, of: number) => (count / of).toFixed(2)
console.log(`Core, one thread: ${entries} entries of ${perEntry(lines, entries)} lines, ${rounds} rounds`)
console.log(
  `objects: entryObject + JSON.stringify; faker: NDJSON of entries of ${perEntry(fakerLines, fakerEntries)} lines`,
)
for (const rate of rates) console.log(`${rateLine(rate)}  ${sizes.get(rate.name)!.toFixed(0)} B/entry`)
const targets: readonly (readonly [a: string, b: string, atLeast: number])[] = [
  ['ndjson', 'objects', 6],
  ['ledger_proto', 'objects', 12],
  ['csv', 'objects', 8],
  ['ndjson', 'faker', 50],
]
for (const [a, b, atLeast] of targets) {
  console.log(targetLine(`${a} / ${b}`, ratiosOf(rates, a, b), { atLeast }))
  const name = `${a}, reused buffer`
  console.log(targetLine(`${name} / ${b}`, ratiosOf(rates, name, b), { atLeast }))
}
