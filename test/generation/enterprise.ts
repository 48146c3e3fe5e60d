import { type Company, type Configuration, compilePlan, type Plan, type Trigger } from '../../src/generation/mod.ts'

/** Settings that tests vary; everything else is the documented default. */
export interface Variation {
  readonly seed?: number
  readonly count?: number
  readonly start?: string
  readonly months?: number
  readonly companies?: readonly Company[]
  readonly shares?: Configuration['business_processes']
  readonly industry?: Configuration['global']['industry']
  readonly complexity?: Configuration['chart_of_accounts']['complexity']
  readonly framework?: Configuration['chart_of_accounts']['framework']
  readonly temporal?: Partial<Configuration['temporal']>
  readonly fraudRate?: number
  readonly fraudTypes?: Readonly<Record<string, number>>
  readonly anomalies?: Partial<Configuration['anomaly_injection']>
  readonly quality?: Partial<Configuration['data_quality']>
  readonly triggers?: readonly Trigger[]
}

export const defaultShares = { o2c: 0.35, p2p: 0.3, r2r: 0.2, h2r: 0.1, a2r: 0.05 }

export function company(
  code: string,
  country = 'US',
  currency = 'USD',
  weight = 1,
  variant: Company['fiscal_year_variant'] = 'K4',
): Company {
  return { code, name: `Company ${code}`, currency, country, volume_weight: weight, fiscal_year_variant: variant }
}

export function configurationOf(variation: Variation = {}): Configuration {
  return {
    global: {
      seed: variation.seed ?? 42,
      industry: variation.industry ?? 'manufacturing',
      start_date: variation.start ?? '2024-01-01',
      period_months: variation.months ?? 12,
      group_currency: 'USD',
    },
    transactions: { target_count: variation.count ?? 100_000 },
    companies: [...(variation.companies ?? [company('C001')])],
    chart_of_accounts: { complexity: variation.complexity ?? 'small', framework: variation.framework ?? 'auto' },
    business_processes: variation.shares ?? defaultShares,
    temporal: {
      weekday_weights: [0.1, 1.3, 1.1, 1, 1, 0.85, 0.1],
      holiday_weight: 0.05,
      month_end_multiplier: 2.5,
      quarter_end_multiplier: 4,
      year_end_multiplier: 6,
      industry_seasonality: false,
      ...variation.temporal,
    },
    fraud: {
      enabled: variation.fraudRate !== undefined,
      fraud_rate: variation.fraudRate ?? 0.005,
      fraud_type_distribution: variation.fraudTypes ?? {},
    },
    anomaly_injection: {
      enabled: false,
      error_rate: 0.01,
      process_rate: 0.005,
      statistical_rate: 0.005,
      relational_rate: 0.005,
      near_miss_rate: 0.005,
      difficulty: { easy: 0.4, moderate: 0.35, hard: 0.25 },
      type_distribution: {},
      ...variation.anomalies,
    },
    data_quality: {
      enabled: false,
      missing_rate: 0.01,
      typo_rate: 0.001,
      format_rate: 0.002,
      duplicate_rate: 0.005,
      ...variation.quality,
    },
    approval: { limits: [1000, 10_000, 100_000, 500_000] },
  }
}

export function planOf(variation: Variation = {}): Plan {
  return compilePlan({ configuration: configurationOf(variation), triggers: variation.triggers ?? [] })
}
