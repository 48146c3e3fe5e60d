import { expect, test } from 'vitest'
import { entryObject, fraudTypes, sources } from '../../src/generation/mod.ts'
import { faultsOf } from './audit.ts'
import { company, planOf } from './enterprise.ts'
import { populationOf, positions } from './population.ts'

const count = 50_000
const companies = [company('US1'), company('DE1', 'DE', 'EUR')]
const honest = populationOf({ count, companies })
const { plan, batch } = populationOf({ count, companies, fraudRate: 0.04 })
const frauds = positions(batch, (i) => batch.fraud[i]! > 0)

/** Whether the amounts and the source show the fraud that the label names. */
function hasEvidence(type: string, minor: number, source: string): boolean {
  if (source !== 'manual') return false
  if (type === 'round_dollar_manipulation') return minor > 0 && minor % 100_000 === 0
  return [1000, 5000, 10_000, 25_000, 50_000, 100_000].some((limit) => {
    const below = 1 - minor / 100 / limit
    return below >= 0.01 && below <= 0.05
  })
}

test('the configured share of entries is fraudulent, in both types', () => {
  expect(Math.abs(frauds.length / count - 0.04)).toBeLessThan(0.003)
  for (const type of [1, 2]) {
    const share = frauds.filter((i) => batch.fraud[i] === type).length / frauds.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05)
  }
})

test('every fraud shows in its amount and source, and keeps the books in order', () => {
  for (const i of frauds) {
    const type = fraudTypes[batch.fraud[i]!]!
    const shows = hasEvidence(type, batch.total[i]!, sources[batch.source[i]!]!)
    if (!shows) throw new Error(`${type} of ${batch.total[i]} by ${batch.source[i]}`)
  }
  expect(faultsOf(plan, batch)).toEqual([])
})

test('the same evidence is rare among honest entries', () => {
  const alike = positions(honest.batch, (i) => {
    const source = sources[honest.batch.source[i]!]!
    return fraudTypes.slice(1).some((type) => hasEvidence(type, honest.batch.total[i]!, source))
  })
  expect(alike.length / count).toBeLessThan(0.04)
})

test('switching fraud on changes no honest entry', () => {
  for (let i = 0; i < count; i += 7) {
    if (batch.fraud[i] === 0) expect(entryObject(plan, batch, i)).toEqual(entryObject(honest.plan, honest.batch, i))
  }
})

test('raising the rate keeps the frauds of the lower rate', () => {
  const { batch: more } = populationOf({ count, companies, fraudRate: 0.08 })
  for (const i of frauds) expect([more.fraud[i], more.total[i]]).toEqual([batch.fraud[i], batch.total[i]])
})

test('the label is always there and the type only on fraud', () => {
  const objects = frauds.slice(0, 20).map((i) => entryObject(plan, batch, i))
  expect(objects.every((entry) => entry.is_fraud && entry.fraud_type !== undefined)).toBe(true)
  const other = entryObject(plan, batch, positions(batch, (i) => batch.fraud[i] === 0)[0]!)
  expect([other.is_fraud, 'fraud_type' in other]).toEqual([false, false])
})

test('nothing is fraudulent while fraud is off, and everything at a rate of 1', () => {
  expect(positions(honest.batch, (i) => honest.batch.fraud[i]! > 0)).toEqual([])
  const { batch: all } = populationOf({ count: 2000, fraudRate: 1 })
  expect(positions(all, (i) => all.fraud[i] === 0)).toEqual([])
})

test('fraud is posted on working days, unless the rate is higher than these can carry', () => {
  const weekends = frauds.filter((i) => plan.days.weekend[batch.day[i]! - plan.days.first] === 1)
  expect(weekends).toEqual([])
  expect(planOf({ fraudRate: 0.99 }).fraudLimits[1]).toBeGreaterThan(0)
})
