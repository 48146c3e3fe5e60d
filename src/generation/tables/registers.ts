import { bendLines } from '../anomalies/bend-lines.ts'
import { acquiredFrom, assetsPerAcquisition, building } from '../assets.ts'
import { type Batch, openBatch, referenceClasses, reserveLines } from '../batch.ts'
import { beats } from '../chains/pattern.ts'
import { fillJob } from '../events.ts'
import { generateBatch } from '../generate.ts'
import { job } from '../jobs.ts'
import { itemClasses } from '../kinds/kind.ts'
import { fillAccounts, fillAmounts, fillReferences } from '../lines.ts'
import { type Asset, assetAt } from '../master/assets.ts'
import { type Employee, employeeAt, employeeCompany, employeeGroups } from '../master/employees.ts'
import { groupStride, operationOf } from '../operations.ts'
import type { Plan } from '../plan.ts'
import type { Row, Table } from './table.ts'

/** Who is paid and what is depreciated: registers that follow from the lines of the calendar's entries. */

const employeeClass = referenceClasses.indexOf('employee')
const assetClass = referenceClasses.indexOf('asset')
const assetItem = itemClasses.indexOf('asset')

/** The entries of groups `from` .. `to - 1` of a job, with what their lines name. */
function groupBatch(plan: Plan, jobId: number, from: number, to: number): Batch {
  const batch = openBatch(0, to - from)
  fillJob(plan, batch, jobId, from, 0)
  reserveLines(batch, batch.lineStart[batch.count]!)
  fillAmounts(plan, batch)
  fillAccounts(plan, batch)
  fillReferences(plan, batch)
  bendLines(plan, batch)
  return batch
}

/** Indexes of a class that the lines of entry `i` name, each once. */
function namedBy(batch: Batch, i: number, wanted: number): number[] {
  const indexes = new Set<number>()
  for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
    if (batch.reference[line] === wanted) indexes.add(batch.referenceIndex[line]!)
  }
  return [...indexes]
}

function employeesOf(plan: Plan, from: number, to: number): Employee[] {
  if (employeeGroups(plan) === 0) {
    return Array.from({ length: to - from }, (_, k) => {
      return employeeAt(plan, Math.floor((from + k) / groupStride), (from + k) % groupStride)
    })
  }
  const batch = groupBatch(plan, job.payroll_run, from, to)
  return Array.from({ length: to - from }, (_, i) => {
    const head = (from + i) * groupStride
    const indexes = [...new Set([head, ...namedBy(batch, i, employeeClass)])]
    return indexes.map((index) => employeeAt(plan, employeeCompany(plan, index)!, index))
  }).flat()
}

/** Units are payroll groups; without payroll, the employees that expenses are for. */
export const employees: Pick<Table, 'units' | 'rows'> = {
  units: (plan) => employeeGroups(plan) || plan.input.configuration.companies.length * groupStride,
  rows: (plan, from, to) => employeesOf(plan, from, to).map((employee) => ({ ...employee })),
}

/** Assets that the books open with, by depreciation group. */
function openingAssets(plan: Plan, from: number, to: number): Asset[] {
  if (to <= from) return []
  const batch = groupBatch(plan, job.depreciation, from, to)
  return Array.from({ length: to - from }, (_, i) => {
    return namedBy(batch, i, assetClass).map((index) => assetAt(plan, batch.company[i]!, index))
  }).flat()
}

/** Whether an entry is the first of its chain in the run that is about an asset. */
function acquires(plan: Plan, batch: Batch, i: number): boolean {
  const { pattern, catalogue, chainsBefore } = plan
  if (catalogue.itemClass[batch.kind[i]!] !== assetItem || batch.document[i]! >= 5e9) return false
  const number = Math.floor(batch.document[i]! / 8) - chainsBefore
  const cycle = Math.floor(number / pattern.chains)
  const chain = number - cycle * pattern.chains
  const step = batch.document[i]! % 8
  for (let before = 0; before < step; before++) {
    const operation = operationOf(pattern, chain, cycle, before)
    const kind = pattern.kindOfBeat[operation & (beats - 1)]!
    if (operation >= 0 && catalogue.itemClass[kind] === assetItem) return false
  }
  return true
}

/** Assets that the entries of a range bring into the books. */
function acquiredAssets(plan: Plan, from: number, to: number): Asset[] {
  if (to <= from) return []
  const batch = generateBatch(plan, from, to)
  return Array.from({ length: batch.count }, (_, i) => {
    const capitalised = batch.anomaly[i] !== 0
    if (!capitalised && !acquires(plan, batch, i)) return []
    const first = namedBy(batch, i, assetClass).find((index) => index >= acquiredFrom)
    if (first === undefined) return []
    const even = first - ((first - acquiredFrom) % assetsPerAcquisition)
    return Array.from({ length: assetsPerAcquisition }, (_, k) => assetAt(plan, batch.company[i]!, even + k))
  }).flat()
}

/** Units are the buildings of the companies, the depreciation groups, then the entries of the run. */
export const assets: Pick<Table, 'units' | 'rows'> = {
  units: (plan) => plan.active.length + plan.jobs.depreciation + plan.total,
  rows: (plan, from, to) => {
    const buildings = plan.active.length
    const groups = buildings + plan.jobs.depreciation
    const found: Asset[] = [
      ...plan.active.slice(from, Math.min(to, buildings)).map((company) => assetAt(plan, company, building)),
      ...openingAssets(plan, Math.max(0, from - buildings), Math.min(to, groups) - buildings),
      ...acquiredAssets(plan, Math.max(0, from - groups), to - groups),
    ]
    return found.map((asset): Row => ({ ...asset }))
  },
}
