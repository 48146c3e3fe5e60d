import { createHash } from 'node:crypto'
import { type AliasTable, compileAlias } from './alias.ts'
import { type AmountTable, amountTable, compileLineWeights } from './amounts.ts'
import { civilDate, dayWeights, isoDate, isWeekend, parseIsoDate, periodEnd } from './calendar.ts'
import { accountIndex, accounts } from './chart.ts'
import type { Configuration } from './configuration.ts'
import { documentKeys } from './document-id.ts'
import { type Catalogue, catalogue } from './kinds/catalogue.ts'
import { processes } from './kinds/kind.ts'
import { compileUserPicks, compileUsers } from './people.ts'
import { seedKeys } from './randomness.ts'
import { shapeTable } from './shapes.ts'
import { sourceShares } from './sources.ts'
import { outputTaxNumber, taxRateOf } from './tax.ts'
import { compileTimeline, type Timeline, type Trigger } from './timeline.ts'

/** Part of every plan hash: raise it with any change that moves a byte of any run. */
export const generatorVersion = '1'

/** Days before the period that a document can be dated. */
export const lagDaysMax = 5

export interface PlanInput {
  readonly configuration: Configuration
  /** In order of `sequence`, which must not decrease. */
  readonly triggers: readonly Trigger[]
}

/** Facts of the days from `lagDaysMax` before the period to its end; position = day - `first`. */
export interface DayTables {
  readonly first: number
  readonly iso: readonly string[]
  readonly year: Uint16Array
  readonly month: Uint8Array
  readonly weekend: Uint8Array
  /** Months since the month of the period's first day. */
  readonly monthOffset: Int16Array
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
  readonly timeline: Timeline
  readonly days: DayTables
  readonly catalogue: Catalogue
  readonly shapes: AliasTable
  readonly amounts: AmountTable
  readonly lineWeights: Float64Array
  readonly companies: AliasTable
  readonly taxRates: Int32Array
  readonly outputTaxAccounts: Uint8Array
  readonly processes: AliasTable
  /** The process mix of a close that a trigger makes. */
  readonly closeProcesses: AliasTable
  /** Upper limits (of 2^32) for manual, recurring and reversal on a working day; the rest is automated. */
  readonly sourceLimits: Float64Array
  /** Limits (of 2^32) below which an entry is fraudulent: on a working day, on a weekend. */
  readonly fraudLimits: Float64Array
  readonly users: readonly string[]
  readonly userPicks: Uint8Array
  /** Header text endings: '' first, then partners, then months from the one before the period. */
  readonly suffixes: readonly string[]
  readonly suffixMonthStart: number
}

/** JSON with sorted keys, so that equal inputs have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function compileDays(firstDay: number, lastDay: number): DayTables {
  const first = firstDay - lagDaysMax
  const days = Array.from({ length: lastDay - first + 1 }, (_, offset) => first + offset)
  const dates = days.map(civilDate)
  const start = civilDate(firstDay)
  return {
    first,
    iso: days.map(isoDate),
    year: Uint16Array.from(dates, (date) => date.year),
    month: Uint8Array.from(dates, (date) => date.month),
    weekend: Uint8Array.from(days, (day) => (isWeekend(day) ? 1 : 0)),
    monthOffset: Int16Array.from(dates, (date) => (date.year - start.year) * 12 + date.month - start.month),
  }
}

/** Share of the calendar's weight that falls on weekends; triggers do not change it, or they would change the past. */
function weekendShare(firstDay: number, lastDay: number): number {
  const weights = dayWeights(firstDay, lastDay)
  let weekend = 0
  let all = 0
  weights.forEach((weight, offset) => {
    all += weight
    if (isWeekend(firstDay + offset)) weekend += weight
  })
  return weekend / all
}

/** Only automated sources post on weekends, so working days carry all of the others. */
function compileSourceLimits(weekend: number): Float64Array {
  const scale = 2 ** 32 / (1 - weekend)
  const { manual, recurring, reversal } = sourceShares
  return Float64Array.from([manual, manual + recurring, manual + recurring + reversal], (limit) =>
    Math.round(Math.min(limit * scale, 2 ** 32)),
  )
}

/** Fraud is posted by people on working days; a rate that these cannot carry spills over to weekends. */
function compileFraudLimits(configuration: Configuration, weekend: number): Float64Array {
  const rate = configuration.fraud.enabled ? configuration.fraud.fraud_rate : 0
  const working = Math.min(1, rate / (1 - weekend))
  const spilt = weekend > 0 ? Math.max(0, rate - (1 - weekend)) / weekend : 0
  return Float64Array.of(Math.round(working * 2 ** 32), Math.round(Math.min(1, spilt) * 2 ** 32))
}

const closeMixShare = 0.75
const closeMix: Readonly<Record<(typeof processes)[number], number>> = { O2C: 0, P2P: 0, R2R: 0.75, H2R: 0, A2R: 0.25 }

function compileProcesses(configuration: Configuration): Pick<Plan, 'processes' | 'closeProcesses'> {
  const { o2c, p2p, r2r, h2r, a2r } = configuration.business_processes
  const shares = [o2c, p2p, r2r, h2r, a2r]
  const sum = shares.reduce((a, b) => a + b, 0)
  const close = processes.map((name, k) => (1 - closeMixShare) * (shares[k]! / sum) + closeMixShare * closeMix[name])
  return { processes: compileAlias(shares), closeProcesses: compileAlias(close) }
}

function compileSuffixes(partyNames: readonly string[], firstDay: number, months: number): readonly string[] {
  const { year, month } = civilDate(firstDay)
  const name = (offset: number): string => {
    const index = year * 12 + month - 1 + offset
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  }
  return [...partyNames, ...Array.from({ length: months + 2 }, (_, k) => name(k - 1))]
}

/** Compiles an input into a plan; a few milliseconds. The input must be valid (`checkConfiguration`). */
export function compilePlan(input: PlanInput): Plan {
  const { configuration, triggers } = input
  const { seed, start_date, period_months } = configuration.global
  const firstDay = parseIsoDate(start_date)
  if (firstDay === undefined) throw new Error(`not a calendar date: ${start_date}`)
  const lastDay = periodEnd(firstDay, period_months)
  const total = configuration.transactions.target_count
  const keys = seedKeys(seed)
  const compiled = catalogue()
  const weekend = weekendShare(firstDay, lastDay)
  const { companies } = configuration
  return {
    input,
    total,
    hash: planHash(input),
    firstDay,
    lastDay,
    keys,
    idKeys: documentKeys(keys),
    timeline: compileTimeline(total, firstDay, lastDay, triggers),
    days: compileDays(firstDay, lastDay),
    catalogue: compiled,
    shapes: shapeTable(),
    amounts: amountTable(),
    lineWeights: compileLineWeights(),
    companies: compileAlias(companies.map((company) => company.volume_weight)),
    taxRates: Int32Array.from(companies, (company) => taxRateOf(company.country)),
    outputTaxAccounts: Uint8Array.from(companies, (company) => accountIndex(outputTaxNumber(company.country))),
    ...compileProcesses(configuration),
    sourceLimits: compileSourceLimits(weekend),
    fraudLimits: compileFraudLimits(configuration, weekend),
    users: compileUsers(companies.length, keys),
    userPicks: compileUserPicks(),
    suffixes: compileSuffixes(compiled.partyNames, firstDay, period_months),
    suffixMonthStart: compiled.partyNames.length,
  }
}

/** Gives the hash of a plan without compiling it. */
export function planHash({ configuration, triggers }: PlanInput): string {
  return createHash('sha256').update(canonicalJson({ configuration, triggers, generatorVersion })).digest('hex')
}

if (accounts.length >= 255) throw new Error('account positions must fit in a byte beside the output tax marker')
