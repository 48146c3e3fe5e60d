import { strangers } from '../anomalies/bend-rows.ts'
import { decimal } from '../entry.ts'
import { vendorSlotCount, vendorSlots } from '../partners.ts'
import type { Plan } from '../plan.ts'
import type { BankDetails } from './bank.ts'
import { masterId } from './ids.ts'
import { choose, pick, type RecordKey, recordKey, trait, weighted } from './keys.ts'
import { accountNumber, createdOn, partnerCountry, partnerCurrency, streetOf, taxIdOf, vendorBank } from './parties.ts'
import { partnerEmail, partnerName } from './partner-names.ts'
import { poolsOf } from './pools.ts'
import type { Trade } from './words.ts'

/** A company that is bought from; the names of the fields are those of the table. */
export interface Vendor extends BankDetails {
  readonly vendor_id: string
  readonly company_code: string
  readonly name: string
  /** What is bought: one of `vendorSlots`. */
  readonly group: string
  /** ISO 3166-1 code. */
  readonly country: string
  readonly city: string
  readonly street: string
  readonly postal_code: string
  readonly tax_id: string
  readonly payment_terms: string
  /** What may be owed to the vendor at once, a decimal with two digits, in `currency`. */
  readonly credit_limit: string
  readonly currency: string
  /** About one in a hundred, all in the half of the vendors that has the fewest documents. */
  readonly blocked: boolean
  /** ISO date before the period. */
  readonly created_on: string
  readonly email: string
  /** Number of the payables account in the company's chart. */
  readonly reconciliation_account: string
}

const terms = weighted(['NET30', 45], ['NET60', 20], ['NET90', 5], ['2/10 NET30', 20], ['DUE', 10])
/** In major units. */
const limits = [5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000].map((limit) => decimal(limit * 100))
/** One in so many vendors of the less frequent half is blocked. */
const blockedOneIn = 50

/** Vendors of a company: their indexes are 0 to one less. */
export function vendorCount(plan: Plan, company: number): number {
  return plan.partners.vendors[company]! + (plan.anomalies === undefined ? 0 : strangers)
}

function isBlocked(plan: Plan, company: number, key: RecordKey, index: number): boolean {
  return index * 2 >= vendorCount(plan, company) && choose(key, trait.blocked, blockedOneIn) === 0
}

/** Vendor `index` of the company at a position of the configuration. */
export function vendorAt(plan: Plan, company: number, index: number): Vendor {
  const key = recordKey(plan, 'V', company, index)
  const country = partnerCountry(plan, company, key)
  const group = vendorSlots[index & (vendorSlotCount - 1)]!
  const { city, postalCode } = pick(key, trait.place, poolsOf(country.locale).places)
  const name = partnerName(country, key, group as Trade, city)
  const { iban, bank_account } = vendorBank(plan, country, key, company, index)
  return {
    vendor_id: masterId('V', company, index),
    company_code: plan.input.configuration.companies[company]!.code,
    name: name.text,
    group,
    country: country.code,
    city,
    street: streetOf(country, key),
    postal_code: postalCode,
    tax_id: taxIdOf(plan, country, key, 'V', company, index),
    iban,
    bank_account,
    payment_terms: pick(key, trait.terms, terms),
    credit_limit: pick(key, trait.limit, limits),
    currency: partnerCurrency(plan, company, country),
    blocked: isBlocked(plan, company, key, index),
    created_on: createdOn(plan, key),
    email: partnerEmail('billing', name.family, 'v', index),
    reconciliation_account: accountNumber(plan, company, '2000'),
  }
}
