import { expect, test } from 'vitest'
import { applyUpdate, defaultConfiguration, resolveConfiguration } from '../../src/runs/configuration/overrides.ts'

test('a default that depends on another value follows it until it is set', () => {
  const retail = applyUpdate({}, { global: { industry: 'retail' } })
  expect(resolveConfiguration(retail).business_processes.o2c).toBe(0.5)
  const own = applyUpdate(retail, { business_processes: { o2c: 0.4, p2p: 0.4 } })
  expect(resolveConfiguration(applyUpdate(own, { industry: 'technology' })).business_processes).toMatchObject({
    o2c: 0.4,
    p2p: 0.4,
    r2r: 0.2,
  })
})

test('the nested key wins over the flat one of the same meaning', () => {
  const both = applyUpdate({}, { seed: 1, global: { seed: 2 } })
  expect(resolveConfiguration(both).global.seed).toBe(2)
})

test('yearly volumes become the target count of the period, unless the update names one', () => {
  const companies = [
    { code: 'A', annual_transaction_volume: 1200, volume_weight: 0.5 },
    { code: 'B', annual_transaction_volume: 600 },
  ]
  expect(resolveConfiguration(applyUpdate({}, { companies, period_months: 6 })).transactions.target_count).toBe(600)
  expect(
    resolveConfiguration(applyUpdate({}, { companies, transactions: { target_count: 5 } })).transactions.target_count,
  ).toBe(5)
})

test('an empty update changes nothing', () => {
  expect(resolveConfiguration(applyUpdate({}, {}))).toEqual(defaultConfiguration())
})
