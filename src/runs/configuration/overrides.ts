import type { Company, Configuration, ConfigurationUpdate } from '../../contract/mod.ts'
import {
  defaultAnomalies,
  defaultApprovalLimits,
  defaultCompany,
  defaultCompanyCode,
  defaultDataQuality,
  defaultFraud,
  defaultGlobal,
  defaultProcessMix,
  defaultTargetCount,
  defaultTemporal,
} from './defaults.ts'

/**
 * What a user has set, section by section. Only this is stored: a default that depends on another value, as the process
 * mix on the industry, follows that value until the user sets it.
 */
export interface Overrides {
  readonly global?: Partial<Configuration['global']>
  readonly transactions?: Partial<Configuration['transactions']>
  readonly companies?: readonly Company[]
  readonly chart_of_accounts?: Partial<Configuration['chart_of_accounts']>
  readonly business_processes?: Partial<Configuration['business_processes']>
  readonly temporal?: Partial<Configuration['temporal']>
  readonly fraud?: Partial<Configuration['fraud']>
  readonly anomaly_injection?: Partial<Configuration['anomaly_injection']>
  readonly data_quality?: Partial<Configuration['data_quality']>
  readonly approval?: Partial<Configuration['approval']>
}

/** Lays an update over what is set already: objects merge key by key, arrays replace. */
export function applyUpdate(overrides: Overrides, update: ConfigurationUpdate): Overrides {
  const flat = flatSections(update)
  const period = update.global?.period_months ?? flat.global.period_months ?? overrides.global?.period_months
  const merged = {
    global: { ...overrides.global, ...flat.global, ...update.global },
    transactions: { ...overrides.transactions, ...volumeSection(update, period), ...update.transactions },
    chart_of_accounts: { ...overrides.chart_of_accounts, ...flat.chart_of_accounts, ...update.chart_of_accounts },
    business_processes: { ...overrides.business_processes, ...update.business_processes },
    temporal: { ...overrides.temporal, ...update.temporal },
    fraud: { ...overrides.fraud, ...flat.fraud, ...update.fraud },
    anomaly_injection: { ...overrides.anomaly_injection, ...update.anomaly_injection },
    data_quality: { ...overrides.data_quality, ...update.data_quality },
    approval: { ...overrides.approval, ...update.approval },
  }
  const companies = update.companies?.map(completeCompany) ?? overrides.companies
  return companies === undefined ? merged : { ...merged, companies }
}

/** The configuration of someone who has set nothing. */
export function defaultConfiguration(): Configuration {
  return resolveConfiguration({})
}

/** Fills in every default. */
export function resolveConfiguration(overrides: Overrides): Configuration {
  const global = { ...defaultGlobal, ...overrides.global }
  return {
    global,
    transactions: { target_count: defaultTargetCount, ...overrides.transactions },
    companies: overrides.companies?.slice() ?? [{ code: defaultCompanyCode, ...defaultCompany }],
    chart_of_accounts: { complexity: 'small', framework: 'auto', ...overrides.chart_of_accounts },
    business_processes: { ...defaultProcessMix[global.industry], ...overrides.business_processes },
    temporal: { ...defaultTemporal, ...overrides.temporal },
    fraud: { ...defaultFraud, ...overrides.fraud },
    anomaly_injection: { ...defaultAnomalies, ...overrides.anomaly_injection },
    data_quality: { ...defaultDataQuality, ...overrides.data_quality },
    approval: { limits: defaultApprovalLimits, ...overrides.approval },
  }
}

function flatSections(update: ConfigurationUpdate) {
  const { industry, start_date, period_months, coa_complexity, fraud_enabled, fraud_rate } = update
  const seed = update.seed ?? undefined
  return {
    global: defined({ seed, industry, start_date, period_months }),
    chart_of_accounts: defined({ complexity: coa_complexity }),
    fraud: defined({ enabled: fraud_enabled, fraud_rate }),
  }
}

/** The target count that a flat update means by the yearly volumes of its companies. */
function volumeSection(update: ConfigurationUpdate, periodMonths = defaultGlobal.period_months) {
  const companies = update.companies ?? []
  if (!companies.some((company) => company.annual_transaction_volume !== undefined)) return {}
  const yearly = companies.reduce(
    (sum, company) => sum + (company.annual_transaction_volume ?? 0) * (company.volume_weight ?? 1),
    0,
  )
  const target = Math.round((yearly * periodMonths) / 12)
  return { target_count: Math.min(1_000_000_000, Math.max(1, target)) }
}

function completeCompany(company: NonNullable<ConfigurationUpdate['companies']>[number]): Company {
  const { annual_transaction_volume: _volume, ...rest } = company
  return { ...defaultCompany, ...rest }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The same object without its undefined values, so that spreading it overwrites nothing. */
function defined<T extends object>(section: T): Defined<T> {
  return Object.fromEntries(Object.entries(section).filter(([, value]) => value !== undefined)) as Defined<T>
}
