import { ghostPosition } from '../anomalies/bend-lines.ts'
import type { CostGroup } from '../charts/roles.ts'
import { costCentres } from '../kinds/catalogue.ts'
import { groupCompany, groupStride } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { payrollGroups } from '../salts.ts'
import type { BankDetails } from './bank.ts'
import { countryOf } from './countries.ts'
import { masterId } from './ids.ts'
import { choose, pick, type RecordKey, recordKey, trait, weighted } from './keys.ts'
import { createdOn, employeeBank } from './parties.ts'
import { type LocaleName, type Name, poolsOf } from './pools.ts'

/** Somebody on the payroll; the names of the fields are those of the table. */
export interface Employee extends BankDetails {
  readonly employee_id: string
  readonly company_code: string
  readonly first_name: string
  readonly last_name: string
  readonly gender: 'female' | 'male'
  readonly title: string
  readonly department: string
  readonly cost_center: string
  /** ISO date before the period. */
  readonly hired_on: string
  readonly email: string
  /** ISO 3166-1 code: that of the company. */
  readonly country: string
}

interface Department {
  readonly name: string
  readonly lead: string
  readonly titles: readonly string[]
  readonly centre: string
}

/** Department, its cost centre as group and position, title of its head, titles of the others. */
type Row = readonly [name: string, group: CostGroup, centre: number, lead: string, ...titles: string[]]

const department = ([name, group, centre, lead, ...titles]: Row): Department => ({
  name,
  lead,
  titles,
  centre: costCentres[group][centre]!,
})

/** Every department as often as its share of a hundred groups of employees. */
const departments = weighted<Department>(
  [department(['Machining', 'production', 1, 'Shift Manager', 'Machinist', 'Machine Operator', 'Apprentice']), 18],
  [department(['Assembly', 'production', 2, 'Shift Manager', 'Assembler', 'Mechatronics Technician']), 20],
  [department(['Quality Control', 'production', 5, 'Quality Manager', 'Inspector', 'Test Engineer']), 8],
  [department(['Plant Maintenance', 'production', 6, 'Maintenance Manager', 'Electrician', 'Fitter']), 6],
  [department(['Warehouse', 'logistics', 1, 'Warehouse Manager', 'Warehouse Clerk', 'Forklift Driver']), 12],
  [department(['Shipping', 'logistics', 3, 'Shipping Manager', 'Dispatcher', 'Driver']), 6],
  [department(['Domestic Sales', 'sales', 1, 'Sales Manager', 'Account Manager', 'Sales Representative']), 9],
  [department(['Customer Service', 'sales', 3, 'Service Manager', 'Service Agent', 'Service Technician']), 6],
  [department(['Finance', 'administration', 1, 'Head of Finance', 'Accountant', 'Accounts Payable Clerk']), 5],
  [department(['Human Resources', 'administration', 3, 'Head of HR', 'HR Business Partner', 'Payroll Clerk']), 3],
  [department(['Information Technology', 'administration', 4, 'Head of IT', 'Developer', 'Administrator']), 5],
  [department(['Purchasing', 'administration', 5, 'Purchasing Manager', 'Buyer', 'Purchasing Clerk']), 2],
)

/** Numbers of groups of employees that exist: an employee's index is group * `groupStride` + position. */
export function employeeGroups(plan: Plan): number {
  return plan.jobs.payroll_run
}

/**
 * Position of the company that an employee works for. Without a payroll run every company has its own employees
 * 0..`groupStride` - 1, and the answer is undefined.
 */
export function employeeCompany(plan: Plan, index: number): number | undefined {
  if (employeeGroups(plan) === 0) return undefined
  return groupCompany(plan, payrollGroups, Math.floor(index / groupStride))
}

/** A group is one department; its first employee heads it. */
function departmentOf(plan: Plan, company: number, index: number): Department {
  const head = index - (index % groupStride)
  return pick(recordKey(plan, 'E', company, head), trait.department, departments)
}

function emailOf(first: Name, last: Name, index: number, company: number): string {
  return `${first.slug}.${last.slug}.${index}@company${company}.example`
}

function nameOf(locale: LocaleName, key: RecordKey) {
  const { families, women, men } = poolsOf(locale)
  const gender = choose(key, trait.gender, 2) === 0 ? ('female' as const) : ('male' as const)
  return {
    gender,
    first: pick(key, trait.second, gender === 'female' ? women : men),
    last: pick(key, trait.family, families),
  }
}

/** Employee `index` (group * `groupStride` + position) of the company at a position of the configuration. */
export function employeeAt(plan: Plan, company: number, index: number): Employee {
  const key = recordKey(plan, 'E', company, index)
  const { code, country } = plan.input.configuration.companies[company]!
  const facts = countryOf(country)
  const { gender, first, last } = nameOf(facts.locale, key)
  const { name, lead, titles, centre } = departmentOf(plan, company, index)
  // A ghost has no account of its own: what it is paid goes to the head of its group.
  const paid = index % groupStride === ghostPosition ? index - ghostPosition : index
  const { iban, bank_account } = employeeBank(plan, facts, recordKey(plan, 'E', company, paid), company, paid)
  return {
    employee_id: masterId('E', company, index),
    company_code: code,
    first_name: first.text,
    last_name: last.text,
    gender,
    title: index % groupStride === 0 ? lead : pick(key, trait.title, titles),
    department: name,
    cost_center: centre,
    hired_on: createdOn(plan, key),
    email: emailOf(first, last, index, company),
    country,
    iban,
    bank_account,
  }
}
