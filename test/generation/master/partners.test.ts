import { describe, expect, test } from 'vitest'
import { type Customer, customerAt, customerCount } from '../../../src/generation/master/customers.ts'
import { type Vendor, vendorAt, vendorCount } from '../../../src/generation/master/vendors.ts'
import { vendorSlots } from '../../../src/generation/partners.ts'
import { planOf } from './plan.ts'

const plan = planOf({
  countries: [
    ['US', 'USD'],
    ['DE', 'EUR'],
    ['FR', 'EUR'],
    ['JP', 'JPY'],
  ],
  count: 1_000_000,
})
const companies = [0, 1, 2, 3]
const perCompany = 2000
const indexes = Array.from({ length: perCompany }, (_, index) => index)
const vendors = companies.flatMap((company) => indexes.map((index) => vendorAt(plan, company, index)))
const customers = companies.flatMap((company) => indexes.map((index) => customerAt(plan, company, index)))

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length
const of = <Item extends Vendor | Customer>(items: readonly Item[], country: string): Item[] =>
  items.filter((item) => item.country === country)

/** Source: ISO 13616: the first four signs go to the end, letters are 10 to 35, and the rest by 97 is 1. */
function isIban(text: string): boolean {
  const moved = text.slice(4) + text.slice(0, 4)
  const number = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(text) && BigInt(number) % 97n === 1n
}

/** Source: SWIFT, IBAN Registry. */
const ibanLength: Readonly<Record<string, number>> = { DE: 22, AT: 20, CH: 21, FR: 27, GB: 22, IT: 27, ES: 24, NL: 18 }

/** Legal forms that end (in Japan, that are part of) the names of a country's companies. */
const legalForm: Readonly<Record<string, RegExp>> = {
  US: / (Inc\.|LLC|Corp\.|Co\.)$/,
  GB: / (Ltd|plc)$/,
  DE: / (GmbH|AG|KG)$/,
  AT: / (GmbH|AG|KG)$/,
  CH: / (GmbH|AG)$/,
  FR: / (SARL|SAS|SA)$/,
  IT: / S\.(r\.l|p\.A|n\.c)\.$/,
  ES: / S\.(L|A)\.$/,
  NL: / [BN]\.V\.$/,
  JP: /(株式会社|合同会社)/,
  CN: /有限公司$/,
}

describe('partners of companies', () => {
  test.each(Object.keys(legalForm))('the legal forms in %s are those of the country', (country) => {
    const found = [...of(vendors, country), ...of(customers, country)]
    expect(found.length).toBeGreaterThan(50)
    for (const { name } of found) expect(name).toMatch(legalForm[country]!)
  })

  test('names of a country keep its letters', () => {
    expect(share(of(vendors, 'DE'), ({ name, city, street }) => /[äöüß]/i.test(name + city + street))).toBeGreaterThan(
      0.3,
    )
    expect(share(of(vendors, 'FR'), ({ name, city, street }) => /[éèêçô]/i.test(name + city + street))).toBeGreaterThan(
      0.2,
    )
    expect(share(of(vendors, 'JP'), ({ name }) => /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ーヶ々]+$/u.test(name))).toBe(1)
    expect(share(of(vendors, 'US'), ({ name }) => /^[\x20-\x7e]+$/.test(name))).toBe(1)
  })

  test('four of five are of the country of the company, and trade in its currency', () => {
    for (const list of [vendors, customers]) {
      const german = list.filter(({ company_code }) => company_code === 'C1')
      // Abroad, two of fourteen are German too.
      expect(share(german, ({ country }) => country === 'DE')).toBeCloseTo(0.8 + (0.2 * 2) / 14, 1)
      expect(share(of(german, 'DE'), ({ currency }) => currency === 'EUR')).toBe(1)
      expect(share(of(german, 'US'), ({ currency }) => currency === 'USD')).toBe(1)
    }
  })

  test('ids, tax ids, e-mail addresses and accounts are unique, names nearly so', () => {
    const all = [...vendors, ...customers]
    const unique = (texts: readonly string[]): number => new Set(texts).size / texts.length
    expect(unique(vendors.map(({ vendor_id }) => vendor_id))).toBe(1)
    expect(unique(customers.map(({ customer_id }) => customer_id))).toBe(1)
    expect(unique(all.map(({ country, tax_id }) => country + tax_id))).toBe(1)
    expect(unique(vendors.map(({ iban, bank_account }) => iban + bank_account))).toBe(1)
    for (const { code } of plan.input.configuration.companies) {
      const own = all.filter(({ company_code }) => company_code === code)
      expect(unique(own.map(({ email }) => email))).toBe(1)
      expect(unique(own.map(({ name }) => name))).toBeGreaterThan(0.998)
    }
  })

  test('all were created before the period', () => {
    for (const { created_on } of [...vendors, ...customers]) {
      expect(created_on).toMatch(/^20(09|1\d|2[0-3])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    }
  })
})

describe('vendors', () => {
  test('a vendor has an IBAN with right check digits or another account, never both', () => {
    for (const { country, iban, bank_account } of vendors) {
      const length = ibanLength[country]
      if (length)
        expect({ length: iban.length, isIban: isIban(iban), bank_account }).toEqual({
          length,
          isIban: true,
          bank_account: '',
        })
      else expect({ iban, digits: /^[\d-]{14,20}$/.test(bank_account) }).toEqual({ iban: '', digits: true })
    }
  })

  test('an IBAN with two digits exchanged is found out (canary)', () => {
    const { iban } = of(vendors, 'DE')[0]!
    const at = [...iban].findIndex((sign, k) => k > 4 && sign !== iban[k + 1])
    expect(isIban(iban.slice(0, at) + iban[at + 1] + iban[at] + iban.slice(at + 2))).toBe(false)
  })

  test('the group follows from the last five bits of the index, as the ledger has it', () => {
    expect(vendors.every(({ group }, k) => group === vendorSlots[(k % perCompany) & 31])).toBe(true)
  })

  test('payment terms have their shares', () => {
    const expected = { NET30: 0.45, NET60: 0.2, NET90: 0.05, '2/10 NET30': 0.2, DUE: 0.1 }
    for (const [terms, wanted] of Object.entries(expected)) {
      expect(Math.abs(share(vendors, ({ payment_terms }) => payment_terms === terms) - wanted)).toBeLessThan(0.025)
    }
  })

  test('one in a hundred is blocked, none of the half with the most documents', () => {
    const count = vendorCount(plan, 0)
    const all = Array.from({ length: count }, (_, index) => vendorAt(plan, 0, index))
    const blocked = all.flatMap((vendor, index) => (vendor.blocked ? [index] : []))
    expect(blocked.length).toBeGreaterThan(0)
    expect(Math.min(...blocked)).toBeGreaterThanOrEqual(count / 2)
    const large = planOf({ count: 100_000_000 })
    const upper = Array.from({ length: 5000 }, (_, k) => vendorAt(large, 0, vendorCount(large, 0) - 1 - k))
    expect(Math.abs(share(upper, (vendor) => vendor.blocked) - 0.02)).toBeLessThan(0.008)
  })

  test('the reconciliation account is the payables account of the chart', () => {
    const payables = vendors.map(({ company_code, reconciliation_account }) => company_code + reconciliation_account)
    expect([...new Set(payables)]).toEqual(['C02000', 'C13300', 'C2401000', 'C32000'])
  })
})

describe('customers', () => {
  test('ratings go from AAA to D, and good ones have higher limits', () => {
    const ratings = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D']
    expect(new Set(customers.map(({ credit_rating }) => credit_rating))).toEqual(new Set(ratings))
    const mean = (rating: string): number => {
      const limits = customers
        .filter(({ credit_rating }) => credit_rating === rating)
        .map(({ credit_limit }) => +credit_limit)
      return limits.reduce((a, b) => a + b, 0) / limits.length
    }
    const means = ratings.map(mean)
    expect(means).toEqual([...means].sort((a, b) => b - a))
    expect(means.at(-1)).toBe(0)
  })

  test('only poor ratings are reminded more than once', () => {
    for (const { credit_rating, dunning_level } of customers) {
      expect(dunning_level).toBeLessThanOrEqual(/^C|^D/.test(credit_rating) ? 4 : 1)
    }
    expect(customers.some(({ dunning_level }) => dunning_level === 4)).toBe(true)
  })

  test('a company has as many as the plan says', () => {
    expect(companies.map((company) => customerCount(plan, company))).toEqual([...plan.partners.customers])
  })
})
