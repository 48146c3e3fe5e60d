import { strangers } from '../anomalies/bend-rows.ts'
import { decimal } from '../entry.ts'
import type { Plan } from '../plan.ts'
import { masterId } from './ids.ts'
import { pick, recordKey, trait, weighted } from './keys.ts'
import { accountNumber, createdOn, partnerCountry, partnerCurrency, streetOf, taxIdOf } from './parties.ts'
import { partnerEmail, partnerName } from './partner-names.ts'
import { poolsOf } from './pools.ts'
import type { Trade } from './words.ts'

/** A company that is sold to; the names of the fields are those of the table. */
export interface Customer {
  readonly customer_id: string
  readonly company_code: string
  readonly name: string
  readonly segment: string
  /** ISO 3166-1 code. */
  readonly country: string
  readonly city: string
  readonly street: string
  readonly postal_code: string
  readonly tax_id: string
  /** AAA (best) to D. */
  readonly credit_rating: string
  /** A decimal with two digits, in `currency`; the better the rating, the higher. */
  readonly credit_limit: string
  readonly payment_terms: string
  readonly currency: string
  /** Reminders that the customer is at, 0..4; only poor ratings have more than one. */
  readonly dunning_level: number
  /** ISO date before the period. */
  readonly created_on: string
  readonly email: string
  /** Number of the receivables account in the company's chart. */
  readonly reconciliation_account: string
}

interface Rating {
  readonly name: string
  /** Credit limits as decimals. */
  readonly limits: readonly string[]
  readonly terms: readonly string[]
  readonly dunning: readonly number[]
}

const longTerms = weighted(['NET30', 30], ['NET60', 45], ['NET90', 15], ['2/10 NET30', 10])
const usualTerms = weighted(['NET30', 55], ['NET60', 20], ['2/10 NET30', 20], ['DUE', 5])
const shortTerms = weighted(['NET30', 35], ['DUE', 65])
const neverDunned = weighted([0, 98], [1, 2])
const seldomDunned = weighted([0, 90], [1, 10])
const oftenDunned = weighted([0, 40], [1, 25], [2, 20], [3, 10], [4, 5])

/** Share of the rating's highest limit that a customer has, in percent. */
const limitShares = [10, 20, 25, 40, 50, 75, 100] as const

/** A rating; `limit` is its highest credit limit in major units. */
function rating(name: string, limit: number, terms: readonly string[], dunning: readonly number[]): Rating {
  return { name, limits: limitShares.map((share) => decimal(limit * share)), terms, dunning }
}

const ratings = weighted(
  [rating('AAA', 5_000_000, longTerms, neverDunned), 3],
  [rating('AA', 2_000_000, longTerms, neverDunned), 8],
  [rating('A', 1_000_000, longTerms, neverDunned), 20],
  [rating('BBB', 500_000, usualTerms, seldomDunned), 30],
  [rating('BB', 200_000, usualTerms, seldomDunned), 20],
  [rating('B', 100_000, usualTerms, seldomDunned), 12],
  [rating('CCC', 25_000, shortTerms, oftenDunned), 4],
  [rating('CC', 10_000, shortTerms, oftenDunned), 1],
  [rating('C', 5_000, shortTerms, oftenDunned), 1],
  [rating('D', 0, shortTerms, oftenDunned), 1],
)

/** What customers are, and the trades that their names speak of. */
const segments = weighted<readonly [string, readonly Trade[]]>(
  [['industrial', ['equipment', 'materials']], 40],
  [['wholesale', ['merchandise']], 20],
  [['retail', ['retail']], 20],
  [['services', ['services', 'it']], 12],
  [['logistics', ['logistics']], 8],
)

/** Customers of a company: their indexes are 0 to one less. */
export function customerCount(plan: Plan, company: number): number {
  return plan.partners.customers[company]! + (plan.anomalies === undefined ? 0 : strangers)
}

/** Customer `index` of the company at a position of the configuration. */
export function customerAt(plan: Plan, company: number, index: number): Customer {
  const key = recordKey(plan, 'C', company, index)
  const country = partnerCountry(plan, company, key)
  const [segment, trades] = pick(key, trait.segment, segments)
  const { city, postalCode } = pick(key, trait.place, poolsOf(country.locale).places)
  const name = partnerName(country, key, pick(key, trait.trade, trades), city)
  const credit = pick(key, trait.rating, ratings)
  return {
    customer_id: masterId('C', company, index),
    company_code: plan.input.configuration.companies[company]!.code,
    name: name.text,
    segment,
    country: country.code,
    city,
    street: streetOf(country, key),
    postal_code: postalCode,
    tax_id: taxIdOf(plan, country, key, 'C', company, index),
    credit_rating: credit.name,
    credit_limit: pick(key, trait.limit, credit.limits),
    payment_terms: pick(key, trait.terms, credit.terms),
    currency: partnerCurrency(plan, company, country),
    dunning_level: pick(key, trait.dunning, credit.dunning),
    created_on: createdOn(plan, key),
    email: partnerEmail('accounts', name.family, 'c', index),
    reconciliation_account: accountNumber(plan, company, '1100'),
  }
}
