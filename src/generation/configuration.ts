import type { Company, Configuration } from '../contract/mod.ts'
import { parseIsoDate } from './calendar.ts'

export type { Company, Configuration }

/** What is wrong with a part of a configuration; `pointer` is a JSON pointer to the part. */
export interface ConfigurationFault {
  readonly pointer: string
  readonly message: string
}

const shareSumTolerance = 0.01

/**
 * Checks what the schema cannot: empty when the configuration can be compiled. The schema must have passed before.
 *
 * Source: openapi/schemas/configuration.yaml (descriptions).
 */
export function checkConfiguration(configuration: Configuration): ConfigurationFault[] {
  return [
    ...checkPeriod(configuration.global.start_date),
    ...checkCompanies(configuration.companies),
    ...checkShares(configuration.business_processes),
  ]
}

function checkPeriod(startDate: string): ConfigurationFault[] {
  const pointer = '/global/start_date'
  if (parseIsoDate(startDate) === undefined) return [{ pointer, message: `${startDate} is not a calendar date` }]
  return []
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
