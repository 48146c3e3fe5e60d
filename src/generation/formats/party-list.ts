import { customerAt, customerCount } from '../master/customers.ts'
import { employeeAt, employeeCompany, employeeGroups } from '../master/employees.ts'
import { vendorAt, vendorCount } from '../master/vendors.ts'
import { groupStride } from '../operations.ts'
import type { Plan } from '../plan.ts'

/** A partner that entries can be about. */
export interface Party {
  readonly id: string
  readonly type: 'company' | 'vendor' | 'customer' | 'employee'
  readonly name: string
}

function employee(plan: Plan, company: number, index: number): Party {
  const { employee_id, first_name, last_name } = employeeAt(plan, company, index)
  return { id: employee_id, type: 'employee', name: `${first_name} ${last_name}` }
}

/** More payroll groups than this have no employee whom an expense report can be about. */
const reportingGroupsMax = 1 << 20

/** Employees whom expense reports can be about: the first of each payroll group, or some where there is no payroll. */
function* reportingEmployees(plan: Plan): Generator<Party> {
  const groups = Math.min(employeeGroups(plan), reportingGroupsMax)
  for (let group = 0; group < groups; group++) {
    const index = group * groupStride
    yield employee(plan, employeeCompany(plan, index)!, index)
  }
  if (groups > 0) return
  for (const company of plan.active) {
    for (let index = 0; index < groupStride; index++) yield employee(plan, company, index)
  }
}

/** Every partner that an entry can name as its own: companies first, of which there is always one. */
export function* parties(plan: Plan): Generator<Party> {
  for (const { code, name } of plan.input.configuration.companies) yield { id: code, type: 'company', name }
  for (const company of plan.active) {
    for (let index = 0; index < vendorCount(plan, company); index++) {
      const { vendor_id, name } = vendorAt(plan, company, index)
      yield { id: vendor_id, type: 'vendor', name }
    }
    for (let index = 0; index < customerCount(plan, company); index++) {
      const { customer_id, name } = customerAt(plan, company, index)
      yield { id: customer_id, type: 'customer', name }
    }
  }
  yield* reportingEmployees(plan)
}
