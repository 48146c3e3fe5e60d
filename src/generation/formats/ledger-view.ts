import type { Batch } from '../batch.ts'
import { isoDate } from '../calendar.ts'
import type { Account, Framework } from '../charts/chart.ts'
import { roles } from '../charts/roles.ts'
import type { Line } from '../entry.ts'
import { customerAt } from '../master/customers.ts'
import { employeeAt } from '../master/employees.ts'
import { parseMasterId } from '../master/ids.ts'
import { digits, scatter } from '../master/scatter.ts'
import { vendorAt } from '../master/vendors.ts'
import type { Plan } from '../plan.ts'

const million = 1_000_000

/** The company at a position of the configuration. */
export function companyAt(plan: Plan, company: number) {
  return plan.input.configuration.companies[company]!
}

/** The accounts of a company, and the framework that they follow. */
export function chartAt(plan: Plan, company: number): { accounts: readonly Account[]; framework: Framework } {
  return plan.charts.charts[plan.charts.companyChart[company]! / roles.length]!
}

/** First and last day of the run as ISO dates. */
export function periodOf(plan: Plan): { from: string; to: string } {
  return { from: isoDate(plan.firstDay), to: isoDate(plan.lastDay) }
}

/** Check digit after which the number passes the Luhn test. Source: ISO/IEC 7812-1, annex B. */
function luhnDigit(number: string): number {
  let sum = 0
  for (let k = 0; k < number.length; k++) {
    const digit = Number(number[number.length - 1 - k])
    const doubled = digit * 2
    sum += k % 2 === 0 ? doubled - (doubled > 9 ? 9 : 0) : digit
  }
  return (10 - (sum % 10)) % 10
}

/** Invented registration number of a company: nine digits like a French SIREN, unique in the plan. */
export function registrationNumber(plan: Plan, company: number): string {
  const number = digits(10_000_000 + scatter(company, 9000, 10_000, plan.keys[12]!), 8)
  return number + luhnDigit(number)
}

/** Id and name of a third party. */
interface ThirdParty {
  readonly id: string
  readonly name: string
}

function masterParty(plan: Plan, id: string): ThirdParty {
  const { class: masterClass, company, index } = parseMasterId(id)!
  if (masterClass === 'V') return { id, name: vendorAt(plan, company, index).name }
  if (masterClass === 'C') return { id, name: customerAt(plan, company, index).name }
  const { first_name, last_name } = employeeAt(plan, company, index)
  return { id, name: `${first_name} ${last_name}` }
}

function companyParty(plan: Plan, id: string | undefined): ThirdParty | undefined {
  const company = plan.input.configuration.companies.find(({ code }) => code === id)
  return company && { id: company.code, name: company.name }
}

/**
 * Finds the vendor, customer, employee or company that a line names. It keeps the last one: the lines of an entry mostly
 * name the same, and making a name costs more than the rest of a line.
 */
export function partyFinder(plan: Plan): (line: Line) => ThirdParty | undefined {
  let last: ThirdParty | undefined
  return (line) => {
    const id = line.vendor_id ?? line.customer_id ?? line.employee_id
    if (id === undefined) return companyParty(plan, line.trading_partner)
    if (last?.id !== id) last = masterParty(plan, id)
    return last
  }
}

/**
 * Amounts of the lines of an entry in other minor units, by `convert`. The sum of a side is the converted sum of the
 * side, so both sides stay equal; a line is off by less than one unit.
 */
function converted(batch: Batch, position: number, convert: (minor: number) => number): number[] {
  const first = batch.lineStart[position]!
  const credits = first + batch.debits[position]!
  const amounts: number[] = []
  let sum = 0
  let before = 0
  for (let line = first; line < batch.lineStart[position + 1]!; line++) {
    if (line === credits) sum = before = 0
    sum += batch.amount[line]!
    const after = Math.round(convert(sum))
    amounts.push(after - before)
    before = after
  }
  return amounts
}

/** Amounts of the lines in the currency of the document, undefined where it is that of the company. */
export function documentAmounts(batch: Batch, position: number): number[] | undefined {
  if (batch.foreign[position] === 0) return undefined
  const rate = batch.rate[position]!
  return converted(batch, position, (minor) => (minor / rate) * million)
}

/** Amounts of the lines in the currency of the group, at the rate of the posting day. */
export function groupAmounts(plan: Plan, batch: Batch, position: number): number[] {
  const rate = plan.rates.groupMicros(batch.company[position]!, batch.day[position]!)
  return converted(batch, position, (minor) => (minor / million) * rate)
}
