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

/** What is wrong with the parts of a configuration, each by itself. */
export function checkPartsOf(configuration: Configuration): ConfigurationFault[] {
  return [
    ...checkPeriod(configuration.global),
    ...checkCompanies(configuration.companies),
    ...checkShares(configuration.business_processes),
    ...checkDifficulty(configuration.anomaly_injection),
    ...checkLimits(configuration.approval),
  ]
}

function checkDifficulty({ difficulty }: Configuration['anomaly_injection']): ConfigurationFault[] {
  if (Object.values(difficulty).some((weight) => weight > 0)) return []
  return [{ pointer: '/anomaly_injection/difficulty', message: 'at least one weight must be above 0' }]
}

function checkLimits({ limits }: Configuration['approval']): ConfigurationFault[] {
  const at = limits.findIndex((limit, k) => k > 0 && limit <= limits[k - 1]!)
  if (at < 0) return []
  return [
    { pointer: `/approval/limits/${at}`, message: `${limits[at]} is not above the limit before it, ${limits[at - 1]}` },
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
