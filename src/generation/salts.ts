import { population, salt } from './randomness.ts'

/** Populations of groups: what the calendar posts about every month. */
export const payrollGroups = 0
export const depreciationGroups = 1
export const accrualGroups = 2
export const prepaidGroups = 3
export const allowanceGroups = 4
const groupPopulations = 5

/** Salts of all populations of a seed. */
export interface Salts {
  readonly operation: number
  readonly chain: number
  readonly label: number
  readonly groups: Int32Array
  readonly jobs: Int32Array
}

export function compileSalts(keys: Int32Array, jobs: number): Salts {
  return {
    operation: salt(keys, population.operation),
    chain: salt(keys, population.chain),
    label: salt(keys, population.label),
    groups: Int32Array.from({ length: groupPopulations }, (_, k) => salt(keys, population.group, k)),
    jobs: Int32Array.from({ length: jobs }, (_, k) => salt(keys, population.job, k)),
  }
}
