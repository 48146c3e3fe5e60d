import type { Configuration } from '../contract/mod.ts'
import { type Account, type Chart, chartOf, type Framework, frameworkOfCountry } from './charts/chart.ts'
import { roleIndex, roles } from './charts/roles.ts'
import { outputTaxNumber, taxRateOf } from './tax.ts'

/** The charts of all companies in one list of accounts, and what the companies have to do with it. */
export interface ChartTables {
  readonly accounts: readonly Account[]
  /** By chart * roles + role: first account and number of accounts. */
  readonly roleStart: Uint16Array
  readonly roleCount: Uint16Array
  readonly charts: readonly Chart[]
  /** By company: position of its chart times the number of roles. */
  readonly companyChart: Int32Array
  /** By company: basis points of the consumption tax, and the role that collects it. */
  readonly taxRate: Int32Array
  readonly outputTaxRole: Uint8Array
}

function frameworkOf(configuration: Configuration, country: string): Framework {
  const { framework } = configuration.chart_of_accounts
  return framework === 'auto' ? frameworkOfCountry(country) : framework
}

export function compileCharts(configuration: Configuration): ChartTables {
  const { companies } = configuration
  const frameworks = companies.map(({ country }) => frameworkOf(configuration, country))
  const used = [...new Set(frameworks)]
  const charts = used.map((framework) => chartOf(framework, configuration.chart_of_accounts.complexity))
  const accounts: Account[] = []
  const roleStart = new Uint16Array(charts.length * roles.length)
  const roleCount = new Uint16Array(charts.length * roles.length)
  charts.forEach((chart, c) => {
    roles.forEach((_, role) => {
      roleStart[c * roles.length + role] = accounts.length + chart.roleStart[role]!
      roleCount[c * roles.length + role] = chart.roleCount[role]!
    })
    accounts.push(...chart.accounts)
  })
  return {
    accounts,
    roleStart,
    roleCount,
    charts,
    companyChart: Int32Array.from(frameworks, (framework) => used.indexOf(framework) * roles.length),
    taxRate: Int32Array.from(companies, ({ country }) => taxRateOf(country)),
    outputTaxRole: Uint8Array.from(companies, ({ country }) => roleIndex(outputTaxNumber(country))),
  }
}
