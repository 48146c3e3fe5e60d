import { expect, test } from 'vitest'
import { compilePlan } from '../../src/generation/mod.ts'
import { evaluatedEntriesMax, evaluateRun } from '../../src/runs/evaluate.ts'
import { company, configurationOf, type Variation } from '../generation/enterprise.ts'

const reportOn = (variation: Variation) =>
  evaluateRun(compilePlan({ configuration: configurationOf(variation), triggers: [] }))

test('a simple detector finds easy anomalies (AUC >= .8), and labels dealt at random look like chance (.45 to .55)', () => {
  for (const seed of [42]) {
    const companies = [company('US1'), company('DE1', 'DE', 'EUR', 0.5)]
    const { labels, gates } = reportOn({
      seed,
      companies,
      count: 16_000,
      fraudRate: 0.005,
      anomalies: { enabled: true },
    })
    expect(labels.separability.by_difficulty.easy).toBeGreaterThanOrEqual(0.8)
    expect(labels.separability.shuffled).toBeGreaterThan(0.45)
    expect(labels.separability.shuffled).toBeLessThan(0.55)
    const failed = gates.lenient.results.filter(({ status }) => status === 'failed').map(({ name }) => name)
    expect(failed).toEqual([])
  }
})

test('the books of every industry balance, tie out and keep their references', () => {
  for (const industry of ['manufacturing', 'retail', 'financial_services', 'healthcare', 'technology'] as const) {
    const report = reportOn({ industry, count: 1500, companies: [company('US1'), company('GB1', 'GB', 'GBP', 0.5)] })
    const of = (name: string) => report.gates.strict.results.find((result) => result.name === name)!
    for (const name of [
      'trial_balance',
      'balance_coherence',
      'subledger_reconciliation',
      'document_chain_integrity',
      'referential_integrity',
    ]) {
      expect([industry, name, of(name).status, of(name).value]).toEqual([industry, name, 'passed', of(name).value])
    }
  }
})

test('a long run is evaluated up to a limit', () => {
  expect(evaluatedEntriesMax).toBe(100_000)
})
