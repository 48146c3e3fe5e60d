import { createHash } from 'node:crypto'
import { type AliasTable, compileAlias } from './alias.ts'
import { type AmountTable, compileLineWeights } from './amounts.ts'
import { type Anomalies, compileAnomalies, type OtherUnits, type Population } from './anomalies/compile.ts'
import { createdDaysMost, lagDaysMost } from './anomalies/days.ts'
import { compileNoise } from './anomalies/noise-kinds.ts'
import { civilDate, isoDate, isWeekend, parseIsoDate, periodEnd } from './calendar.ts'
import { type ChainTables, compileChains } from './chains/chain-tables.ts'
import { beats, compilePattern, type Pattern } from './chains/pattern.ts'
import { type ChartTables, compileCharts } from './chart-tables.ts'
import { compileCompanyRates, type Rates } from './company-rates.ts'
import type { Configuration, ConfigurationFault } from './configuration.ts'
import { documentKeys } from './document-id.ts'
import { compileEconomics, type Economics } from './economics.ts'
import { compileGroups, type Groups } from './groups.ts'
import {
  type BlockCounts,
  blockCounts,
  type JobCounts,
  job,
  jobCounts,
  jobNames,
  jobProcess,
  monthEnds,
  occurrences,
} from './jobs.ts'
import { type Catalogue, catalogue, kinds } from './kinds/catalogue.ts'
import { compilePartners, type Partners } from './partners.ts'
import { compileUsers, type Users } from './people.ts'
import { seedKeys } from './randomness.ts'
import { compileSalts, type Salts } from './salts.ts'
import { compileSchedule, periodWeights } from './schedule.ts'
import { fitShapes, type ShapeFit } from './shape-fit.ts'
import { compileManualLimits, kindCounts, shapeShares, sourceShares } from './source-mix.ts'
import { fiscalPeriod } from './time/fiscal.ts'
import { compileTimeline, type Timeline, type Trigger } from './timeline.ts'

/** Part of every plan hash: raise it with any change that moves a byte of any run. */
export const generatorVersion = '3'

export interface PlanInput {
  readonly configuration: Configuration
  /** In order of `sequence`, which must not decrease. */
  readonly triggers: readonly Trigger[]
}

/** Facts of the days from `lagDaysMost` before the period to some after it; position = day - `first`. */
export interface DayTables {
  readonly first: number
  readonly iso: readonly string[]
  readonly weekend: Uint8Array
  /** Months since the month of the period's first day. */
  readonly monthOffset: Int16Array
  /** By company: where the fiscal years of its variant begin in the next two, which have one item for each day. */
  readonly fiscalStart: Int32Array
  readonly fiscalYear: Uint16Array
  readonly fiscalPeriod: Uint8Array
}

/** A compiled configuration: all that is needed to make any entry of a run. Immutable; compile it once per process. */
export interface Plan {
  readonly input: PlanInput
  /** Exact number of entries; sequences are 0..total-1. */
  readonly total: number
  /** Hex SHA-256 of the canonical input and the generator version: equal hashes give equal bytes. */
  readonly hash: string
  readonly firstDay: number
  readonly lastDay: number
  readonly keys: Int32Array
  readonly idKeys: Int32Array
  readonly salts: Salts
  readonly timeline: Timeline
  readonly days: DayTables
  readonly catalogue: Catalogue
  readonly charts: ChartTables
  readonly rates: Rates
  readonly jobs: JobCounts
  readonly groups: Groups
  readonly pattern: Pattern
  /** Chains that can have begun before the run, so that document numbers are never negative. */
  readonly chainsBefore: number
  readonly chains: ChainTables
  /** Operations per calendar day. */
  readonly perDay: number
  readonly economics: Economics
  readonly amounts: readonly AmountTable[]
  readonly shapeFit: ShapeFit
  readonly lineWeights: Float64Array
  readonly companies: AliasTable
  /** Positions of the companies that have entries, and by company the place in this list. */
  readonly active: readonly number[]
  readonly activePlace: Int32Array
  /** By kind, of 2^32: below it a person posts the entry on a working day. */
  readonly manualLimits: Float64Array
  readonly users: Users
  readonly partners: Partners
  /** Approval limits in minor units, rising. */
  readonly approvalLimits: Float64Array
  /** Header text endings: '' first, then months from the one before the period. */
  readonly suffixes: readonly string[]
  /** Absent where all is off. */
  readonly anomalies: Anomalies | undefined
  readonly noise: Population | undefined
  /** What of the configured anomalies cannot be had. */
  readonly faults: readonly ConfigurationFault[]
  /** Blocks into which what can be open at one time is divided. */
  readonly blocks: BlockCounts
}

/** JSON with sorted keys, so that equal inputs have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function compileDays({ companies }: Configuration, firstDay: number, lastDay: number): DayTables {
  const first = firstDay - lagDaysMost
  const days = Array.from({ length: lastDay + createdDaysMost - first + 1 }, (_, offset) => first + offset)
  const dates = days.map(civilDate)
  const start = civilDate(firstDay)
  const variants = [...new Set(companies.map(({ fiscal_year_variant }) => fiscal_year_variant))]
  const fiscal = variants.flatMap((variant) => days.map((day) => fiscalPeriod(variant, day)))
  return {
    first,
    iso: days.map(isoDate),
    weekend: Uint8Array.from(days, (day) => (isWeekend(day) ? 1 : 0)),
    monthOffset: Int16Array.from(dates, (date) => (date.year - start.year) * 12 + date.month - start.month),
    fiscalStart: Int32Array.from(
      companies,
      ({ fiscal_year_variant }) => variants.indexOf(fiscal_year_variant) * days.length,
    ),
    fiscalYear: Uint16Array.from(fiscal, ({ year }) => year),
    fiscalPeriod: Uint8Array.from(fiscal, ({ period }) => period),
  }
}

function compileSuffixes(firstDay: number, months: number): readonly string[] {
  const { year, month } = civilDate(firstDay)
  const name = (offset: number): string => {
    const index = year * 12 + month - 1 + offset
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  }
  return ['', ...Array.from({ length: months + 2 }, (_, k) => name(k - 1))]
}

/** The period of a configuration. @throws for a start that is no calendar date. */
function periodOf({ global }: Configuration): { firstDay: number; lastDay: number } {
  const firstDay = parseIsoDate(global.start_date)
  if (firstDay === undefined) throw new Error(`not a calendar date: ${global.start_date}`)
  return { firstDay, lastDay: periodEnd(firstDay, global.period_months) }
}

/** Entries of every process that the operations make: what the calendar does not. */
function operationWeights(configuration: Configuration, byJob: Float64Array): number[] {
  const { o2c, p2p, r2r, h2r, a2r } = configuration.business_processes
  const shares = [o2c, p2p, r2r, h2r, a2r]
  const sum = shares.reduce((a, b) => a + b, 0)
  const left = shares.map((share) => (share / sum) * configuration.transactions.target_count)
  byJob.forEach((count, id) => {
    const process = jobProcess[id]!
    if (process >= 0) left[process] = Math.max(0, left[process]! - count)
  })
  return left.some((weight) => weight > 0) ? left : shares
}

/** Positions of the companies that have entries. */
function activeCompanies({ companies }: Configuration): number[] {
  return companies.flatMap(({ volume_weight }, position) => (volume_weight > 0 ? [position] : []))
}

/** Share of the entries that are opening or closing entries. */
function summedShare(byJob: Float64Array, total: number): number {
  return (byJob[job.opening_balance]! + byJob[job.year_close]!) / total
}

/** Compiles an input into a plan; some ten milliseconds. The input must be valid (`checkConfiguration`). */
export function compilePlan(input: PlanInput): Plan {
  const { configuration, triggers } = input
  const { firstDay, lastDay } = periodOf(configuration)
  const total = configuration.transactions.target_count
  const keys = seedKeys(configuration.global.seed)
  const compiled = catalogue()
  const { months, quarters } = monthEnds(firstDay, lastDay)
  const active = activeCompanies(configuration)
  const blocks = blockCounts(total, lastDay - firstDay + 1, active.length)
  const jobs = jobCounts(configuration, months, quarters, active.length, blocks)
  const weights = periodWeights(configuration, firstDay, lastDay)
  const schedule = compileSchedule(configuration, occurrences(jobs, firstDay, lastDay), weights, firstDay, lastDay)
  const operations = Math.max(1, total - schedule.byJob.reduce((a, b) => a + b, 0))
  const perDay = operations / (lastDay - firstDay + 1)
  const shares = sourceShares(total, operations, schedule.byJob)
  const pattern = compilePattern({
    configuration,
    keys,
    processWeights: operationWeights(configuration, schedule.byJob),
    ...shares,
    perDay,
  })
  const timeline = compileTimeline({ total, firstDay, lastDay, weights, ...schedule }, triggers)
  const units: OtherUnits = {
    payrollGroups: jobs.payroll_run,
    months: Math.max(1, months),
    weekendOperations: timeline.weekendOperations,
    operations,
  }
  const economics = compileEconomics(pattern, configuration.global.industry)
  const counts = kindCounts(pattern, schedule.byJob, operations)
  const found = compileAnomalies(configuration, pattern, units, keys)
  return {
    input,
    total,
    hash: planHash(input),
    firstDay,
    lastDay,
    keys,
    idKeys: documentKeys(keys),
    salts: compileSalts(keys, jobNames.length),
    timeline,
    days: compileDays(configuration, firstDay, lastDay),
    catalogue: compiled,
    charts: compileCharts(configuration),
    rates: compileCompanyRates(configuration, keys, firstDay, lastDay),
    jobs,
    groups: compileGroups(configuration, jobs, economics, operations / beats, months),
    pattern,
    chainsBefore: (pattern.cyclesMax + 2) * pattern.chains,
    chains: compileChains(pattern),
    perDay,
    economics,
    amounts: Object.values(economics.tables),
    shapeFit: fitShapes(kinds, shapeShares(counts), summedShare(schedule.byJob, total)),
    lineWeights: compileLineWeights(),
    active,
    activePlace: Int32Array.from(configuration.companies, (_, company) => active.indexOf(company)),
    companies: compileAlias(configuration.companies.map((company) => company.volume_weight)),
    manualLimits: compileManualLimits(counts, total, weights, firstDay),
    users: compileUsers(configuration, keys),
    partners: compilePartners(configuration),
    approvalLimits: Float64Array.from(configuration.approval.limits, (limit) => Math.round(limit * 100)),
    suffixes: compileSuffixes(firstDay, configuration.global.period_months),
    anomalies: found?.anomalies,
    noise: compileNoise(configuration, keys),
    faults: found?.faults ?? [],
    blocks,
  }
}

/** Gives the hash of a plan without compiling it. */
export function planHash({ configuration, triggers }: PlanInput): string {
  return createHash('sha256').update(canonicalJson({ configuration, triggers, generatorVersion })).digest('hex')
}
