import { expect, test } from 'vitest'
import { roles } from '../../../src/generation/charts/roles.ts'
import { documentPrefix } from '../../../src/generation/entry.ts'
import type { Batch, Plan } from '../../../src/generation/mod.ts'
import { agedItems, anomalyKinds } from '../../../src/generation/mod.ts'
import { monthFacts, monthsOf } from '../../../src/generation/tables/balances.ts'
import { company } from '../enterprise.ts'
import { populationOf } from '../population.ts'

const companies = [company('US1'), company('DE1', 'DE', 'EUR', 0.6), company('JP1', 'JP', 'JPY', 0.3, 'V3')]
const seeds = [42, 7, 1211]
const anomalous = (seed: number) =>
  populationOf({
    seed,
    count: 60_000,
    months: 24,
    companies,
    fraudRate: 0.005,
    anomalies: { enabled: true },
    quality: { enabled: true },
  })
const ledgerOf: Readonly<Record<string, string>> = { '1100': 'receivables', '2000': 'payables' }

/** Balances in minor units at every month end by `month/company/ledger`, from the lines of the entries. */
function controls(plan: Plan, batch: Batch): Map<string, number> {
  const running = new Map<string, number>()
  const found = new Map<string, number>()
  let i = 0
  for (let month = 0; month < monthsOf(plan); month++) {
    for (; i < batch.count && batch.day[i]! <= monthFacts(plan, month).lastDay; i++) addEntry(running, batch, i)
    for (const [key, balance] of running) found.set(`${month}/${key}`, balance)
  }
  return found
}

function addEntry(running: Map<string, number>, batch: Batch, i: number): void {
  const firstCredit = batch.lineStart[i]! + batch.debits[i]!
  for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
    const ledger = ledgerOf[roles[batch.role[line]!]!.id]
    if (ledger === undefined) continue
    const key = `${companies[batch.company[i]!]!.code}/${ledger}`
    running.set(key, (running.get(key) ?? 0) + (line < firstCredit ? 1 : -1) * batch.amount[line]!)
  }
}

/** The same from the aged items, each month in so many blocks. */
function listed(plan: Plan, blocks = 1): Map<string, number> {
  const found = new Map<string, number>()
  for (let month = 0; month < monthsOf(plan); month++) {
    for (let block = 0; block < blocks; block++) {
      for (const row of agedItems(plan, month, block, blocks)) {
        const key = `${month}/${row.company_code}/${row.ledger}`
        found.set(key, (found.get(key) ?? 0) + Math.round(Number(row.open_amount) * 100))
      }
    }
  }
  return found
}

const sorted = (balances: ReadonlyMap<string, number>) => [...balances].sort(([a], [b]) => (a < b ? -1 : 1))

test.each(seeds)(
  'with anomalies, fraud and flaws of seed %i the items are the control accounts at every month end',
  (seed) => {
    const { plan, batch } = anomalous(seed)
    const expected = sorted(controls(plan, batch))
    expect(expected.length).toBe(24 * companies.length * 2)
    expect(sorted(listed(plan))).toEqual(expected)
  },
)

/** Documents of customers and vendors that were posted twice, by kind of anomaly or `record`. */
function postedTwice(batch: Batch): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (let i = 0; i < batch.count; i++) {
    const name = batch.noise[i] === 4 ? 'record' : (anomalyKinds[batch.anomaly[i]! - 1]?.name ?? '')
    if (!/^duplicate_|record/.test(name)) continue
    const document = documentPrefix(batch.kind[i]!) + String(batch.document[i]!).padStart(10, '0')
    found.set(name, [...(found.get(name) ?? []), document])
  }
  return found
}

test('what was posted twice early in the run is still listed at its end', () => {
  const { plan, batch } = anomalous(42)
  const end = new Set(agedItems(plan, 23).map(({ document }) => document))
  const twice = postedTwice(batch)
  for (const name of ['duplicate_payment', 'duplicate_entry']) {
    expect([name, twice.get(name)!.some((document) => end.has(document))]).toEqual([name, true])
  }
  expect(twice.get('duplicate_payment')!.filter((document) => !end.has(document))).toEqual([])
})

test('a month in five blocks has the items of the month', () => {
  const { plan } = anomalous(7)
  expect(sorted(listed(plan, 5))).toEqual(sorted(listed(plan)))
})

test('canary: the items of the books without anomalies are not the control accounts with them', () => {
  const { plan, batch } = anomalous(1211)
  const clean = { ...plan, anomalies: undefined, noise: undefined }
  expect(sorted(listed(clean))).not.toEqual(sorted(controls(plan, batch)))
})
