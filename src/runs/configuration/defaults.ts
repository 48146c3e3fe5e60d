import type { BusinessProcessMix, Company, Configuration, Industry } from '../../contract/mod.ts'

type GlobalSettings = Configuration['global']

export const defaultGlobal: GlobalSettings = {
  seed: 42,
  industry: 'manufacturing',
  start_date: '2024-01-01',
  period_months: 12,
}

export const defaultTargetCount = 100_000

/** What a company has when only its code is given. */
export const defaultCompany: Omit<Company, 'code'> = {
  name: 'Default Company',
  currency: 'USD',
  country: 'US',
  volume_weight: 1,
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
