import { civilDate, dayNumber, isoDate } from '../calendar.ts'
import { roleIndex } from '../charts/roles.ts'
import type { Plan } from '../plan.ts'
import { type BankDetails, bankCount, bankDetails } from './bank.ts'
import { type Country, countryOf, tradePartners } from './countries.ts'
import { choose, pick, type RecordKey, tenDigits, trait } from './keys.ts'
import { fillPattern } from './patterns.ts'
import { poolsOf } from './pools.ts'
import { digits, scatter } from './scatter.ts'

/** Of a hundred partners so many are of the company's own country. */
const domesticShare = 80
const createdYears = 15
/** Vendors of all companies are numbered below it, customers from it on. */
const partnersPerClass = 50_000_000
const partnersPerCompany = 1_000_000
const employeesPerCompany = 100_000_000

/** Vendors and customers of all companies in one row (below 10^8), so that what is made of it is unique in the plan. */
function partnerNumber(partnerClass: 'V' | 'C', company: number, index: number): number {
  return (partnerClass === 'V' ? 0 : partnersPerClass) + company * partnersPerCompany + index
}

/** The country of a partner. */
export function partnerCountry(plan: Plan, company: number, key: RecordKey): Country {
  const own = plan.input.configuration.companies[company]!.country
  return countryOf(choose(key, trait.abroad, 100) < domesticShare ? own : pick(key, trait.country, tradePartners))
}

/** Currency that a partner trades in: that of the company at home, that of the partner's country abroad. */
export function partnerCurrency(plan: Plan, company: number, country: Country): string {
  const own = plan.input.configuration.companies[company]!
  return country.code === own.country ? own.currency : country.currency
}

/** Street and house number in the order of the country. */
export function streetOf({ locale }: Country, key: RecordKey): string {
  const street = pick(key, trait.street, poolsOf(locale).streets)
  const house = 1 + choose(key, trait.house, 180)
  switch (locale) {
    case 'ja':
      return street
    case 'zh_CN':
      return `${street}${house}号`
    case 'es':
    case 'it':
      return `${street}, ${house}`
    case 'de':
    case 'de_AT':
    case 'de_CH':
      return `${street} ${house}`
    default:
      return `${house} ${street}`
  }
}

/** Tax id in the form of the country, unique among the partners of the plan. */
export function taxIdOf(
  plan: Plan,
  country: Country,
  key: RecordKey,
  partnerClass: 'V' | 'C',
  company: number,
  index: number,
): string {
  const serial = scatter(partnerNumber(partnerClass, company, index), 10_000, 10_000, plan.keys[13]!)
  return fillPattern(country.taxId, digits(serial, 8), tenDigits(key, trait.extra))
}

/** Bank details of a vendor. */
export function vendorBank(plan: Plan, country: Country, key: RecordKey, company: number, index: number): BankDetails {
  return bankDetails(country, partnerNumber('V', company, index), choose(key, trait.bank, bankCount), plan.keys[14]!)
}

/** Bank details of an employee; those with an index below 100 million have accounts of their own. */
export function employeeBank(
  plan: Plan,
  country: Country,
  key: RecordKey,
  company: number,
  index: number,
): BankDetails {
  const number = 2 * partnersPerClass + company * employeesPerCompany + (index % employeesPerCompany)
  return bankDetails(country, number, choose(key, trait.bank, bankCount), plan.keys[14]!)
}

/** `MM-DD` of every day of a year without a leap day. */
const daysOfYear = Array.from({ length: 365 }, (_, day) => isoDate(dayNumber(2023, 1, 1) + day).slice(5))

/** ISO date in one of the fifteen years before that of the period's first day. */
export function createdOn(plan: Plan, key: RecordKey): string {
  const year = civilDate(plan.firstDay).year - 1 - choose(key, trait.createdYear, createdYears)
  return `${year}-${pick(key, trait.created, daysOfYear)}`
}

/** ISO date `months` before the first day of the period, at most day 28 of its month. */
export function monthsBefore(plan: Plan, months: number): string {
  const { year, month, day } = civilDate(plan.firstDay)
  const index = year * 12 + month - 1 - months
  return `${digits(Math.floor(index / 12), 4)}-${digits((index % 12) + 1, 2)}-${digits(Math.min(day, 28), 2)}`
}

/** Number of the account of a role in the chart of a company, the first if there are several. */
export function accountNumber(plan: Plan, company: number, role: string): string {
  const { accounts, roleStart, companyChart } = plan.charts
  return accounts[roleStart[companyChart[company]! + roleIndex(role)]!]!.number
}
