import type { Company, Configuration } from '../contract/mod.ts'
import { civilDate, parseIsoDate, periodEnd } from './calendar.ts'

export type { Company, Configuration }

/** What is wrong with a part of a configuration; `pointer` is a JSON pointer to the part. */
export interface ConfigurationFault {
  readonly pointer: string
  readonly message: string
}

const shareSumTolerance = 0.01
const yearMax = 9999

/**
 * Checks what the schema cannot: empty when the configuration can be compiled. The schema must have passed before.
 *
 * Source: openapi/schemas/configuration.yaml (descriptions).
 */
export function checkConfiguration(configuration: Configuration): ConfigurationFault[] {
  return [
    ...checkPeriod(configuration.global),
    ...checkCompanies(configuration.companies),
    ...checkShares(configuration.business_processes),
  ]
}

function checkPeriod({ start_date, period_months }: Configuration['global']): ConfigurationFault[] {
  const pointer = '/global/start_date'
  const firstDay = parseIsoDate(start_date)
  if (firstDay === undefined) return [{ pointer, message: `${start_date} is not a calendar date` }]
  if (civilDate(periodEnd(firstDay, period_months)).year <= yearMax) return []
  return [{ pointer, message: `the period ends after the year ${yearMax}` }]
}

function checkCompanies(companies: readonly Company[]): ConfigurationFault[] {
  const faults: ConfigurationFault[] = []
  const known = new Set<string>()
  companies.forEach(({ code }, k) => {
    if (known.has(code)) faults.push({ pointer: `/companies/${k}/code`, message: `company ${code} is listed twice` })
    known.add(code)
  })
  if (!companies.some((company) => company.volume_weight > 0)) {
    faults.push({ pointer: '/companies', message: 'at least one company needs a volume_weight above 0' })
  }
  return faults
}

function checkShares(shares: Configuration['business_processes']): ConfigurationFault[] {
  const sum = Object.values(shares).reduce((a, b) => a + b, 0)
  // The tolerance is inclusive; a little more covers the rounding of the sum itself.
  if (Math.abs(sum - 1) <= shareSumTolerance + 1e-9) return []
  return [
    { pointer: '/business_processes', message: `the shares add up to ${+sum.toFixed(6)} instead of 1 (within 0.01)` },
  ]
}
