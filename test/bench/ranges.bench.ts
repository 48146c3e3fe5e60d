/**
 * What a range costs by where in a long run it is: `npm run bench -- ranges [rounds] [entries of the run]`.
 *
 * The first entries of such a run are opening balances and the last ones close the year: both are sums over many others.
 * So the range in the middle is measured as well. Two equal plans take turns, so no range finds sums that it made before.
 */
import { generateBatch } from '../../src/generation/mod.ts'
import { planOf } from './enterprise.ts'
import { interleaved, median, ratiosOf, type Subject, targetLine } from './measure.ts'

const rounds = Number(process.argv[2] ?? 7)
const total = Number(process.argv[3] ?? 1_000_000_000)
const rangeEntries = 1_000
const plans = [planOf(total), planOf(total)] as const
const ranges = { first: 0, middle: total / 2, last: total - rangeEntries }

function subject([name, from]: [string, number]): Subject {
  let turn = 0
  const run = async () => {
    turn += 1
    generateBatch(plans[turn % 2]!, from, from + rangeEntries)
    return 1
  }
  return { name, run }
}

const rates = await interleaved(Object.entries(ranges).map(subject), rounds)
console.log(`Ranges: ${rangeEntries} entries of ${total}, ${rounds} rounds`)
for (const { name, rates: perSecond } of rates) {
  console.log(
    `  ${name.padEnd(10)} ${median(perSecond.map((rate) => 1_000 / rate))
      .toFixed(2)
      .padStart(9)} ms`,
  )
}
console.log(targetLine('time of the last / first', ratiosOf(rates, 'first', 'last'), { atMost: 3 }))
