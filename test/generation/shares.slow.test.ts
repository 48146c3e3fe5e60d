import { expect, test } from 'vitest'
import { emptyTally, firstDigitMad, kinds, mergeTally, sources, tallyBatch } from '../../src/generation/mod.ts'
import { isSum } from './audit.ts'
import { company, planOf } from './enterprise.ts'
import { populationOf, positions, sharesOf } from './population.ts'

const seeds = [42, 1337, 1211]
const tallies = seeds.map((seed) => tallyBatch(populationOf({ seed }).batch))
const all = tallies.reduce(mergeTally, emptyTally())

/** Chi-square of counts against shares. */
function chiSquare(counts: readonly number[], shares: readonly number[]): number {
  const sum = counts.reduce((a, b) => a + b, 0)
  return counts.reduce((chi, count, k) => chi + (count - sum * shares[k]!) ** 2 / (sum * shares[k]!), 0)
}

const lineShares = [0.6068, 0.0577, 0.1663, 0.0306, 0.0332, 0.0113, 0.0188, 0.0042, 0.0633, 0.0076, 0.0002]

/** The largest difference of the shares of line counts from the table. */
function tableError(counts: readonly number[]): number {
  const sum = counts.reduce((a, b) => a + b, 0)
  return Math.max(...counts.map((count, k) => Math.abs(count / sum - lineShares[k]!)))
}

test('line counts follow the published table', () => {
  // 10 degrees of freedom: 29.6 is exceeded once in a thousand times.
  expect(chiSquare(all.lineCounts, lineShares)).toBeLessThan(29.6)
  expect(tableError(all.lineCounts)).toBeLessThan(0.0015)
  for (const tally of tallies) {
    expect(tableError(tally.lineCounts)).toBeLessThan(0.003)
    expect(tally.lines / tally.entries).toBeCloseTo(6.7, 0)
  }
})

test('the same check rejects the table of a generator that flips parity afterwards', () => {
  const flipped = [0.559, 0.09, 0.185, 0.035, 0.035, 0.012, 0.015, 0.004, 0.057, 0.0078, 0.0002]
  expect(tableError(flipped)).toBeGreaterThan(0.003)
})

test('.88 of the entries have an even number of lines; .82 are equal, .07 have more debits, .11 more credits', () => {
  for (const tally of tallies) {
    expect(Math.abs(tally.evenEntries / tally.entries - 0.88)).toBeLessThan(0.004)
    expect(Math.abs(tally.splits.equal / tally.entries - 0.82)).toBeLessThan(0.004)
    expect(Math.abs(tally.splits.more_debits / tally.entries - 0.07)).toBeLessThan(0.003)
    expect(Math.abs(tally.splits.more_credits / tally.entries - 0.11)).toBeLessThan(0.003)
  }
})

test('inside a tail bin the density falls with the square of the count', () => {
  const bins = [0, 0, 0]
  for (const seed of seeds) {
    const { batch } = populationOf({ seed })
    for (let i = 0; i < batch.count; i++) {
      const lines = batch.lineStart[i + 1]! - batch.lineStart[i]!
      if (lines >= 100 && lines < 1000) bins[lines < 150 ? 0 : lines < 300 ? 1 : 2]!++
    }
  }
  // Integrals of x^-2: 1/100 - 1/150, 1/150 - 1/300, 1/300 - 1/1000, of 1/100 - 1/1000. Two degrees of freedom.
  expect(chiSquare(bins, [0.3704, 0.3704, 0.2592])).toBeLessThan(13.8)
})

test('the amounts of every process have natural first digits: MAD below .006, chi-square p >= .05 on 10,000 of them', () => {
  const benford = Array.from({ length: 9 }, (_, k) => Math.log10(1 + 1 / (k + 1)))
  for (const process of ['O2C', 'P2P'] as const) {
    const { batch } = populationOf()
    const own = positions(batch, (i) => kinds[batch.kind[i]!]!.process === process).slice(0, 10_000)
    const digits = new Array<number>(9).fill(0)
    for (const i of own) digits[Number(String(batch.total[i]!)[0]) - 1]!++
    expect([process, firstDigitMad(digits) < 0.006]).toEqual([process, true])
    // 8 degrees of freedom: 15.5 is p = .05.
    expect(chiSquare(digits, benford)).toBeLessThan(15.5)
  }
  for (const tally of tallies) {
    expect(firstDigitMad(tally.firstDigits)).toBeLessThan(0.006)
    expect(firstDigitMad(tally.lineFirstDigits)).toBeLessThan(0.006)
  }
})

test('nothing heaps at the limits, and no amount is without a unit', () => {
  const { batch } = populationOf()
  const share = (matches: (minor: number) => boolean) => positions(batch, (i) => matches(batch.total[i]!)).length / 1e5
  expect(share((minor) => minor <= 10)).toBeLessThan(0.0005)
  expect(share((minor) => minor >= 1e12)).toBe(0)
})

test('sources keep their shares within one per cent of all entries', () => {
  const wanted = { manual: 0.2, automated: 0.7, recurring: 0.07, reversal: 0.03 }
  for (const tally of tallies) {
    for (const source of sources)
      expect(Math.abs(tally.sources[source] / tally.entries - wanted[source])).toBeLessThan(0.01)
  }
})

test('processes keep the configured shares, for the default and for a lopsided mix', () => {
  const lopsided = { o2c: 0.0, p2p: 0.02, r2r: 0.9, h2r: 0.08, a2r: 0.0 }
  const { batch } = populationOf({ shares: lopsided, count: 30_000 })
  const tally = tallyBatch(batch)
  expect([tally.processes.O2C, tally.processes.A2R]).toEqual([0, 0])
  expect(tally.processes.R2R / tally.entries).toBeCloseTo(0.9, 1)
  expect(Math.abs(tally.sources.manual / tally.entries - 0.2)).toBeLessThan(0.01)
  const wanted = { O2C: 0.35, P2P: 0.3, R2R: 0.2, H2R: 0.1, A2R: 0.05 } as const
  for (const [process, share] of Object.entries(wanted)) {
    expect(Math.abs(all.processes[process as keyof typeof wanted] / all.entries - share)).toBeLessThan(0.004)
  }
})

test('companies get entries in proportion to their weight, and none without weight', () => {
  const companies = [company('A', 'US', 'USD', 3), company('B', 'US', 'USD', 0), company('C')]
  const { batch } = populationOf({ companies, count: 40_000 })
  const shares = sharesOf(
    positions(batch, () => true),
    (i) => String(batch.company[i]),
  )
  expect(shares['0']).toBeCloseTo(0.75, 1)
  expect(shares['1']).toBeUndefined()
})

test('people post as clerks .40, seniors .30, controllers .15 and managers .15', () => {
  const { batch } = populationOf()
  const manual = positions(batch, (i) => batch.source[i] === 0)
  const role = (i: number) => {
    const local = batch.user[i]! % 28
    return local >= 20 ? (local === 20 ? 'controller' : 'manager') : local % 4 === 3 ? 'senior' : 'clerk'
  }
  const shares = sharesOf(manual, role)
  const wanted = { clerk: 0.4, senior: 0.3, controller: 0.15, manager: 0.15 }
  for (const [name, share] of Object.entries(wanted)) expect(Math.abs(shares[name]! - share)).toBeLessThan(0.015)
})

test('a plan of the default configuration compiles in well under 80 milliseconds once the process is warm', () => {
  // Of the processor, not of the clock: others may be at work beside this.
  const times = Array.from({ length: 8 }, (_, k) => {
    const start = process.cpuUsage()
    planOf({ seed: k })
    return process.cpuUsage(start).user / 1000
  })
  expect(Math.min(...times)).toBeLessThan(80)
})

test('no kind is a curiosity: each is at least one entry in 20,000', () => {
  const { batch } = populationOf({ count: 200_000, companies: [company('US1'), company('DE1', 'DE', 'EUR')] })
  const shares = sharesOf(
    positions(batch, () => true),
    (i) => kinds[batch.kind[i]!]!.name,
  )
  for (const { name } of kinds) if (!isSum(name)) expect([name, (shares[name] ?? 0) > 1 / 20_000]).toEqual([name, true])
})
