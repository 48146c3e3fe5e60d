import { sampleAlias } from './alias.ts'
import { sampleAmount } from './amounts.ts'
import { flagPayroll } from './anomalies/operation-anomaly.ts'
import type { Batch } from './batch.ts'
import { noDocument } from './chains/chain-tables.ts'
import { figure } from './chains/figures.ts'
import { openFigures } from './chains/fill-figures.ts'
import type { GroupAmount } from './groups.ts'
import { job } from './jobs.ts'
import { fillTotals, groupStride } from './operations.ts'
import type { Plan } from './plan.ts'
import { draw, feature, golden, mix, pairX, pairY } from './randomness.ts'
import { accrualGroups, allowanceGroups, depreciationGroups, payrollGroups, prepaidGroups } from './salts.ts'
import { debitsOf, shapeInTurn } from './shape-fit.ts'
import { linesOf } from './shapes.ts'
import { jobKind } from './source-mix.ts'

/** Rates of the payroll, basis points of the gross: withheld, contributions, and what the employer adds. */
const withheldRate = 2200
const benefitRate = 600
const employerRate = 800

/** Group population and amount of every job, by position in `jobNames`. */
const groupsOf = new Int8Array(32).fill(-1)
groupsOf[job.payroll_run] = payrollGroups
groupsOf[job.employer_payroll_tax] = payrollGroups
groupsOf[job.salary_payment] = payrollGroups
groupsOf[job.payroll_tax_remittance] = payrollGroups
groupsOf[job.benefit_remittance] = payrollGroups
groupsOf[job.depreciation] = depreciationGroups
groupsOf[job.expense_accrual] = accrualGroups
groupsOf[job.accrual_reversal] = accrualGroups
groupsOf[job.prepaid_amortisation] = prepaidGroups
groupsOf[job.bad_debt_allowance] = allowanceGroups

const figures = openFigures()

/** Number of the document of an entry that no chain has: above those of chains, which end below 3.4e9. */
export function jobDocument(sequence: number): number {
  return 5_000_000_000 + sequence
}

/** 32 bits by which the entries of a job take turns: however few they are, their amounts keep to the distribution. */
function turnOf(groupSalt: number, ordinal: number, month: number): number {
  return (Math.imul(ordinal, golden) + mix(groupSalt ^ month)) >>> 0
}

/** Amount of a group, minor units, at least 100 so that every line of an ordinary entry can have some. */
function groupAmount(plan: Plan, { amount, factor }: GroupAmount, turn: number): number {
  return Math.max(100, Math.round(sampleAmount(plan.amounts[amount]!, turn) * factor))
}

/** Monthly gross pay of a payroll group with so many employees; departments pay differently. */
function payrollGross(plan: Plan, turn: number, employees: number): number {
  const level = Math.sqrt(plan.lineWeights[turn >>> 22]! / 4096)
  return Math.max(10_000, Math.round((plan.groups.salary * employees * level) / 100) * 100)
}

function fillPayroll(gross: number): void {
  const withheld = Math.round((gross * withheldRate) / 10000)
  const benefits = Math.round((gross * benefitRate) / 10000)
  const employer = Math.round((gross * employerRate) / 10000)
  figures[figure.gross] = gross
  figures[figure.withheld] = withheld
  figures[figure.benefits] = benefits
  figures[figure.net] = gross - withheld - benefits
  figures[figure.tax] = employer
  figures[figure.due] = withheld + employer
}

/** What an entry of a group comes to in a month; accruals differ from month to month, the others do not. */
function netOf(plan: Plan, jobId: number, groupSalt: number, ordinal: number, month: number): number {
  const { groups } = plan
  const turn = turnOf(groupSalt, ordinal, 0)
  if (jobId === job.depreciation) return groupAmount(plan, groups.depreciation, turn)
  if (jobId === job.prepaid_amortisation) return groupAmount(plan, groups.prepaid, turn)
  if (jobId === job.bad_debt_allowance) return groupAmount(plan, groups.allowance, turn)
  return groupAmount(plan, groups.accrual, turnOf(groupSalt, ordinal, month + 1))
}

/** Share of the companies' entries that one has. */
function companyShare(plan: Plan, company: number): number {
  const { companies } = plan.input.configuration
  return companies[company]!.volume_weight / companies.reduce((sum, { volume_weight }) => sum + volume_weight, 0)
}

/** Employees of a payroll group, given the random pair of its lines: the debit lines of its payroll run. */
function employeesOf(plan: Plan, x: number, y: number, ordinal: number): number {
  const kind = jobKind[job.payroll_run]!
  const shape = shapeInTurn(plan.shapeFit, plan.keys[5]!, kind, ordinal)
  return debitsOf(plan.catalogue, kind, shape, linesOf(shape, x, y), x, y)
}

/** Fills entry `i` with entry `ordinal` of a job that is about `month`; entries of a group post the same lines every month. */
export function fillCalendarEntry(
  plan: Plan,
  batch: Batch,
  i: number,
  jobId: number,
  ordinal: number,
  month: number,
): void {
  const { keys, salts } = plan
  const jobSalt = salts.jobs[jobId]! ^ mix(month + 0x5bd1e995)
  const y = pairY(keys, jobSalt, ordinal)
  batch.keyY[i] = y
  batch.keyX[i] = pairX(keys, jobSalt, ordinal, y)
  batch.kind[i] = jobKind[jobId]!
  batch.foreign[i] = 0
  batch.exchanged[i] = 0
  batch.anomaly[i] = 0
  batch.noise[i] = 0
  batch.partner[i] = 0
  batch.item[i] = 0
  batch.previousKind[i] = noDocument
  batch.document[i] = jobDocument(batch.from + i)
  const groups = groupsOf[jobId]!
  const groupSalt = groups >= 0 ? salts.groups[groups]! : jobSalt
  const groupY = pairY(keys, groupSalt, ordinal)
  const groupX = pairX(keys, groupSalt, ordinal, groupY)
  batch.lineY[i] = groupY
  batch.lineX[i] = groupX
  if (groups < 0) {
    const company = plan.active[ordinal]!
    batch.company[i] = company
    const share = companyShare(plan, company) * plan.rates.scale[company]!
    figures[figure.net] = Math.max(100, Math.round((plan.groups.incomeTax * share) / 100) * 100)
  } else {
    const company = sampleAlias(plan.companies, draw(groupX, groupY, feature.company))
    const scale = plan.rates.scale[company]!
    batch.company[i] = company
    if (groups === payrollGroups)
      fillPayroll(payrollGross(plan, turnOf(groupSalt, ordinal, 0), employeesOf(plan, groupX, groupY, ordinal)) * scale)
    else figures[figure.net] = netOf(plan, jobId, groupSalt, ordinal, month) * scale
    if (jobId === job.payroll_run || jobId === job.depreciation) batch.item[i] = ordinal * groupStride + 1
    if (jobId === job.payroll_run) flagPayroll(plan, batch, i, ordinal)
  }
  fillTotals(plan, batch, i, jobKind[jobId]!, figures)
}
