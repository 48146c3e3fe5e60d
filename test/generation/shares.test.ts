import { expect, test } from 'vitest'
import {
  emptyTally,
  firstDigitMad,
  kinds,
  lnMoments,
  mergeTally,
  sources,
  tallyBatch,
} from '../../src/generation/mod.ts'
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

test('line counts follow the published table', () => {
  // 10 degrees of freedom: 29.6 is exceeded once in a thousand times.
  expect(chiSquare(all.lineCounts, lineShares)).toBeLessThan(29.6)
  for (const tally of tallies) expect(tally.lines / tally.entries).toBeCloseTo(6.7, 0)
})

test('the same check rejects the table of a generator that flips parity afterwards', () => {
  const flipped = [0.559, 0.09, 0.185, 0.035, 0.035, 0.012, 0.015, 0.004, 0.057, 0.0078, 0.0002]
  expect(
    chiSquare(
      flipped.map((share) => share * all.entries),
      lineShares,
    ),
  ).toBeGreaterThan(29.6)
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

test('totals are log-normal with mean 7.0 and deviation 2.5 within one per cent, and have natural first digits', () => {
  for (const tally of tallies) {
    const { mean, deviation } = lnMoments(tally)
    expect(Math.abs(mean - 7)).toBeLessThan(0.07)
    expect(Math.abs(deviation - 2.5)).toBeLessThan(0.025)
    expect(firstDigitMad(tally.firstDigits)).toBeLessThan(0.006)
    expect(firstDigitMad(tally.lineFirstDigits)).toBeLessThan(0.006)
  }
})

test('a quarter of the totals are whole hundreds and 15 % whole fives, and nothing heaps at the limits', () => {
  const { batch } = populationOf()
  const share = (matches: (minor: number) => boolean) => positions(batch, (i) => matches(batch.total[i]!)).length / 1e5
  expect(share((minor) => minor % 10_000 === 0)).toBeCloseTo(0.257, 2)
  expect(share((minor) => minor % 10_000 !== 0 && minor % 500 === 0)).toBeCloseTo(0.144, 2)
  expect(share((minor) => minor <= 1)).toBeLessThan(0.0002)
  expect(share((minor) => minor >= 1e10)).toBe(0)
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

test('no kind is a curiosity: each is at least one entry in 20,000', () => {
  const { batch } = populationOf({ count: 400_000, companies: [company('US1'), company('DE1', 'DE', 'EUR')] })
  const shares = sharesOf(
    positions(batch, () => true),
    (i) => kinds[batch.kind[i]!]!.name,
  )
  for (const kind of kinds) expect([kind.name, (shares[kind.name] ?? 0) > 1 / 20_000]).toEqual([kind.name, true])
})

test('a plan of the default configuration compiles in well under 30 milliseconds once the process is warm', () => {
  const start = performance.now()
  for (let k = 0; k < 5; k++) planOf({ seed: k })
  expect((performance.now() - start) / 5).toBeLessThan(30)
})
