/**
 * What a large chart of accounts costs: `npm run bench -- charts [rounds] [entries]`.
 *
 * Whole runs, since a large chart has more lines to open and close. The two runs take turns, so neither finds sums that
 * it made before.
 */
import { type Encoding, encodeBatch } from '../../src/generation/mod.ts'
import { eachBatch, planOf } from './enterprise.ts'
import { interleaved, rateLine, ratiosOf, type Subject, targetLine } from './measure.ts'

const rounds = Number(process.argv[2] ?? 5)
const entries = Number(process.argv[3] ?? 200_000)
const plans = { small: planOf(entries), large: planOf(entries, 'large') }
const reused = new Uint8Array(16 << 20)

function subject(chart: keyof typeof plans, encoding?: Encoding): Subject {
  const plan = plans[chart]
  const run = async () => {
    eachBatch(plan, 0, plan.total, (batch) => {
      if (encoding) encodeBatch(plan, batch, encoding, reused)
    })
    return plan.total
  }
  return { name: `${encoding ?? 'columns'}, ${chart} chart`, run }
}

const rates = await interleaved(
  [subject('small'), subject('large'), subject('small', 'ndjson'), subject('large', 'ndjson')],
  rounds,
)
console.log(`Charts: whole runs of ${plans.small.total} entries, ${rounds} rounds`)
console.log(`  accounts: ${plans.small.charts.accounts.length} and ${plans.large.charts.accounts.length}`)
for (const rate of rates) console.log(rateLine(rate))
for (const what of ['columns', 'ndjson']) {
  const slower = ratiosOf(rates, `${what}, small chart`, `${what}, large chart`)
  console.log(targetLine(`${what}: time with the large chart / small`, slower, { atMost: 1.15 }))
}
