import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assetAt } from '../../../src/generation/master/assets.ts'
import { costCentres, profitCentres } from '../../../src/generation/master/centres.ts'
import { customerAt } from '../../../src/generation/master/customers.ts'
import { employeeAt } from '../../../src/generation/master/employees.ts'
import { materialAt } from '../../../src/generation/master/materials.ts'
import { vendorAt } from '../../../src/generation/master/vendors.ts'
import { planOf } from './plan.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const countries = ['US', 'GB', 'DE', 'AT', 'CH', 'FR', 'IT', 'ES', 'JP', 'CN', 'NL', 'CA', 'SE', 'ZZ'].map(
  (country) => [country, 'EUR'] as const,
)
/** Two plans of the same input: what the one gives, the other must give too. */
const plan = planOf({ countries })
const again = planOf({ countries })
const makers = { vendorAt, customerAt, materialAt, employeeAt, assetAt }
type MakerName = keyof typeof makers

const places = fc.record({
  maker: fc.constantFrom(...(Object.keys(makers) as MakerName[])),
  company: fc.nat(countries.length - 1),
  index: fc.oneof(fc.nat(300), fc.nat(999_999)),
})

/** What is wrong with the texts of a record. */
function faultsOf(record: object): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (typeof value !== 'string') return []
    const isEmpty = value === '' && field !== 'iban' && field !== 'bank_account'
    const isUnclean = /["\\\p{C}]/u.test(value) || value !== value.normalize('NFC') || value !== value.trim()
    return isEmpty || isUnclean || /undefined|NaN|null/.test(value) ? [`${field}: ${JSON.stringify(value)}`] : []
  })
}

describe('every record', () => {
  test(`has clean texts, wherever it is (TEST_SEED=${seed})`, () => {
    fc.assert(
      fc.property(places, ({ maker, company, index }) => {
        expect(faultsOf(makers[maker](plan, company, index))).toEqual([])
      }),
      { seed, numRuns: 3000 },
    )
  })

  test('a record with a quote, a line feed or a hole is found out (canary)', () => {
    expect(faultsOf({ name: 'a "b"', city: 'c\nd', street: 'undefined 3', email: 'a@b.example' })).toHaveLength(3)
    expect(faultsOf({ name: 'u\u0308', city: '', iban: '' })).toHaveLength(2)
  })

  test(`is the same from any plan of the input, in any order (TEST_SEED=${seed})`, () => {
    const one = (place: { maker: MakerName; company: number; index: number }, from: typeof plan): object =>
      makers[place.maker](from, place.company, place.index)
    fc.assert(
      fc.property(fc.array(places, { minLength: 2, maxLength: 8 }), (list) => {
        const forwards = list.map((place) => one(place, plan))
        const backwards = [...list].reverse().map((place) => one(place, again))
        expect(backwards.reverse()).toEqual(forwards)
      }),
      { seed },
    )
  })

  test('of another seed is another (canary)', () => {
    const other = planOf({ countries, seed: 43 })
    for (const maker of Object.values(makers)) expect(maker(other, 2, 5)).not.toEqual(maker(plan, 2, 5))
  })

  test('takes microseconds', () => {
    for (const [name, maker] of Object.entries(makers)) {
      const started = performance.now()
      for (let index = 0; index < 20_000; index++) maker(plan, index & 3, index)
      console.log(`${name}: ${((performance.now() - started) / 20).toFixed(2)} us`)
    }
  })
})

describe('materials', () => {
  const materials = Array.from({ length: 1600 }, (_, index) => materialAt(plan, 0, index))

  test('have types in fixed shares and descriptions of their own', () => {
    const count = (type: string): number => materials.filter((material) => material.type === type).length
    expect(['raw', 'finished', 'merchandise', 'supplies'].map(count)).toEqual([600, 500, 400, 100])
    expect(new Set(materials.map(({ description }) => description)).size).toBe(materials.length)
  })

  test('that are sold have a price above the cost, the others one equal to it', () => {
    for (const { type, price, standard_cost } of materials) {
      const ratio = Number(price) / Number(standard_cost)
      const isSold = type === 'finished' || type === 'merchandise'
      expect(ratio).toBeGreaterThanOrEqual(isSold ? 1.19 : 1)
      expect(ratio).toBeLessThanOrEqual(isSold ? 1.91 : 1)
      expect(standard_cost).toMatch(/^[1-9]\d*\.\d\d$/)
    }
  })

  test('have classes A, B and C in shares of 20, 30 and 50 percent', () => {
    const share = (abc: string): number => materials.filter(({ abc_class }) => abc_class === abc).length / 1600
    expect(Math.abs(share('A') - 0.2)).toBeLessThan(0.05)
    expect(Math.abs(share('B') - 0.3)).toBeLessThan(0.05)
    expect(Math.abs(share('C') - 0.5)).toBeLessThan(0.05)
  })
})

describe('cost and profit centres', () => {
  const centres = costCentres(plan)

  test('every company has the same, each with a name', () => {
    expect(centres).toHaveLength(26 * countries.length)
    expect(new Set(centres.map(({ company_code, name }) => company_code + name)).size).toBe(centres.length)
    expect(centres.flatMap(faultsOf)).toEqual([])
    expect(centres[0]).toEqual({
      cost_center: 'CC1000',
      name: 'Production Management',
      group: 'production',
      company_code: 'C0',
    })
  })

  test('the profit centres are those that the lines of the ledger name', () => {
    const own = profitCentres(plan).filter(({ company_code }) => company_code === 'C3')
    expect(own.map(({ profit_center, name }) => `${profit_center} ${name}`)).toEqual([
      'PC1000 Production',
      'PC2000 Logistics',
      'PC3000 Sales',
      'PC4000 Administration',
    ])
  })

  test('employees and assets have cost centres of the list', () => {
    const known = new Set(centres.map(({ cost_center }) => cost_center))
    for (let index = 0; index < 500; index++) {
      expect(known).toContain(employeeAt(plan, 1, index * 37).cost_center)
      expect(known).toContain(assetAt(plan, 1, index * 37).cost_center)
    }
  })
})
