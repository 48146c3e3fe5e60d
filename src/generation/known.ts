import { acquiredFrom, acquiringChain, building } from './assets.ts'
import { beats } from './chains/pattern.ts'
import { customerCount } from './master/customers.ts'
import { employeeGroups } from './master/employees.ts'
import { type MasterClass, parseMasterId } from './master/ids.ts'
import { materialCount } from './master/materials.ts'
import { vendorCount } from './master/vendors.ts'
import { groupStride, operationOf } from './operations.ts'
import type { Plan } from './plan.ts'

/** One more than the last number of a chain that begins in a run, counted from the earliest chain before it. */
function chainsEnd({ total, pattern, chainsBefore }: Plan): number {
  return chainsBefore + (Math.floor(total / beats) + 1) * pattern.chains
}

const counts: Readonly<Record<MasterClass, (plan: Plan, company: number, index: number) => boolean>> = {
  V: (plan, company, index) => index < vendorCount(plan, company),
  C: (plan, company, index) => index < customerCount(plan, company),
  M: (plan, company, index) => index < materialCount(plan, company),
  E: (plan, _company, index) => index < Math.max(1, employeeGroups(plan)) * groupStride,
  A: (plan, _company, index) => {
    if (index >= acquiredFrom) return acquiringChain(index) < chainsEnd(plan)
    return index === building || index < plan.jobs.depreciation * groupStride
  },
}

/** Whether an id is one of a master record of this plan. */
export function idExists(plan: Plan, id: string): boolean {
  const key = parseMasterId(id)
  if (key === undefined || key.company >= plan.input.configuration.companies.length) return false
  return counts[key.class](plan, key.company, key.index)
}

/** Whether the document of a reference was posted before the run. */
export function beforeRun(plan: Plan, reference: string): boolean {
  const document = Number(/-([0-9]{10})$/.exec(reference)?.[1] ?? Number.NaN)
  if (!(document < chainsEnd(plan) * 8)) return false
  const { pattern, chainsBefore } = plan
  const number = Math.floor(document / 8) - chainsBefore
  const cycle = Math.floor(number / pattern.chains)
  return operationOf(pattern, number - cycle * pattern.chains, cycle, document % 8) < 0
}
