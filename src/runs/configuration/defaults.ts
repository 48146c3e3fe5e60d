import type { BusinessProcessMix, Company, Configuration, Industry } from '../../contract/mod.ts'

type GlobalSettings = Configuration['global']

export const defaultGlobal: GlobalSettings = {
  seed: 42,
  industry: 'manufacturing',
  start_date: '2024-01-01',
  period_months: 12,
  group_currency: 'USD',
}

export const defaultTargetCount = 100_000

/** What a company has when only its code is given. */
export const defaultCompany: Omit<Company, 'code'> = {
  name: 'Default Company',
  currency: 'USD',
  country: 'US',
  volume_weight: 1,
  fiscal_year_variant: 'K4',
}

export const defaultCompanyCode = '1000'

/** Shares of the business processes by industry. */
export const defaultProcessMix: Readonly<Record<Industry, BusinessProcessMix>> = {
  manufacturing: { o2c: 0.25, p2p: 0.4, r2r: 0.15, h2r: 0.1, a2r: 0.1 },
  retail: { o2c: 0.5, p2p: 0.3, r2r: 0.1, h2r: 0.07, a2r: 0.03 },
  financial_services: { o2c: 0.3, p2p: 0.15, r2r: 0.4, h2r: 0.1, a2r: 0.05 },
  healthcare: { o2c: 0.35, p2p: 0.3, r2r: 0.15, h2r: 0.15, a2r: 0.05 },
  technology: { o2c: 0.4, p2p: 0.2, r2r: 0.2, h2r: 0.15, a2r: 0.05 },
}

/** Sources: datasynth.md section 4 (calendar), section 2.2 (rates, approval chain). */
export const defaultTemporal: Configuration['temporal'] = {
  weekday_weights: [0.1, 1.3, 1.1, 1, 1, 0.85, 0.1],
  holiday_weight: 0.05,
  month_end_multiplier: 2.5,
  quarter_end_multiplier: 4,
  year_end_multiplier: 6,
  industry_seasonality: false,
}

export const defaultFraud: Configuration['fraud'] = { enabled: false, fraud_rate: 0.005, fraud_type_distribution: {} }

export const defaultAnomalies: Configuration['anomaly_injection'] = {
  enabled: false,
  error_rate: 0.01,
  process_rate: 0.005,
  statistical_rate: 0.005,
  relational_rate: 0.005,
  near_miss_rate: 0.005,
  difficulty: { easy: 0.4, moderate: 0.35, hard: 0.25 },
  type_distribution: {},
}

export const defaultDataQuality: Configuration['data_quality'] = {
  enabled: false,
  missing_rate: 0.01,
  typo_rate: 0.001,
  format_rate: 0.002,
  duplicate_rate: 0.005,
}

export const defaultApprovalLimits: Configuration['approval']['limits'] = [1000, 10_000, 100_000, 500_000]
