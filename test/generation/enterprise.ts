import { type Company, type Configuration, compilePlan, type Plan, type Trigger } from '../../src/generation/mod.ts'

/** Settings that tests vary; everything else is the documented default. */
export interface Variation {
  readonly seed?: number
  readonly count?: number
  readonly start?: string
  readonly months?: number
  readonly companies?: readonly Company[]
  readonly shares?: Configuration['business_processes']
  readonly fraudRate?: number
  readonly triggers?: readonly Trigger[]
}

export const defaultShares = { o2c: 0.35, p2p: 0.3, r2r: 0.2, h2r: 0.1, a2r: 0.05 }

export function company(code: string, country = 'US', currency = 'USD', weight = 1): Company {
  return { code, name: `Company ${code}`, currency, country, volume_weight: weight }
}

export function configurationOf(variation: Variation = {}): Configuration {
  return {
    global: {
      seed: variation.seed ?? 42,
      industry: 'manufacturing',
      start_date: variation.start ?? '2024-01-01',
      period_months: variation.months ?? 12,
    },
    transactions: { target_count: variation.count ?? 100_000 },
    companies: [...(variation.companies ?? [company('C001')])],
    chart_of_accounts: { complexity: 'small' },
    business_processes: variation.shares ?? defaultShares,
    fraud: { enabled: variation.fraudRate !== undefined, fraud_rate: variation.fraudRate ?? 0.005 },
  }
}

export function planOf(variation: Variation = {}): Plan {
  return compilePlan({ configuration: configurationOf(variation), triggers: variation.triggers ?? [] })
}
