import type { Company, Configuration } from '../../../src/generation/configuration.ts'
import { compilePlan, type Plan } from '../../../src/generation/plan.ts'

/** Settings that tests vary. */
export interface Variation {
  readonly seed?: number
  readonly count?: number
  readonly start?: string
  /** Country and currency of each company. */
  readonly countries?: readonly (readonly [country: string, currency: string])[]
  readonly shares?: Configuration['business_processes']
}

/** One company in the US and one in Germany. */
const usual = [
  ['US', 'USD'],
  ['DE', 'EUR'],
] as const

export const shares = { o2c: 0.35, p2p: 0.3, r2r: 0.2, h2r: 0.1, a2r: 0.05 }

function companyOf([country, currency]: readonly [string, string], k: number): Company {
  return {
    code: `C${k}`,
    name: `Company ${k}`,
    currency,
    country,
    volume_weight: 1,
    fiscal_year_variant: 'K4',
  }
}

export function planOf(variation: Variation = {}): Plan {
  const configuration: Configuration = {
    global: {
      seed: variation.seed ?? 42,
      industry: 'manufacturing',
      start_date: variation.start ?? '2024-01-01',
      period_months: 12,
      group_currency: 'USD',
    },
    transactions: { target_count: variation.count ?? 100_000 },
    companies: (variation.countries ?? usual).map(companyOf),
    chart_of_accounts: { complexity: 'small', framework: 'auto' },
    business_processes: variation.shares ?? shares,
    temporal: {
      weekday_weights: [0.1, 1.3, 1.1, 1, 1, 0.85, 0.1],
      holiday_weight: 0.05,
      month_end_multiplier: 2.5,
      quarter_end_multiplier: 4,
      year_end_multiplier: 6,
      industry_seasonality: false,
    },
    fraud: { enabled: false, fraud_rate: 0.005, fraud_type_distribution: {} },
    anomaly_injection: {
      enabled: false,
      error_rate: 0.01,
      process_rate: 0.005,
      statistical_rate: 0.005,
      relational_rate: 0.005,
      near_miss_rate: 0.005,
      difficulty: { easy: 0.4, moderate: 0.35, hard: 0.25 },
      type_distribution: {},
    },
    data_quality: { enabled: false, missing_rate: 0.01, typo_rate: 0.001, format_rate: 0.002, duplicate_rate: 0.005 },
    approval: { limits: [1000, 10_000, 100_000, 500_000] },
  }
  return compilePlan({ configuration, triggers: [] })
}
