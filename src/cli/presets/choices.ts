import type { ConfigurationUpdate, Industry } from '../../contract/mod.ts'
import { defaultConfiguration } from '../../runs/mod.ts'
import { presets } from '../presets.ts'

/** What a user may choose of a new configuration; the rest comes from the preset, then from the defaults. */
export interface Choices {
  readonly industry?: Industry
  readonly complexity?: 'small' | 'medium' | 'large'
  readonly preset?: string
  readonly companies?: number
  readonly count?: number
  readonly seed?: number
}

type Region = readonly [country: string, currency: string]

/** Where companies of an industry sit; the first is the head of the group. */
const regions: Readonly<Record<Industry, readonly Region[]>> = {
  manufacturing: [
    ['US', 'USD'],
    ['DE', 'EUR'],
    ['CN', 'CNY'],
  ],
  retail: [
    ['US', 'USD'],
    ['GB', 'GBP'],
    ['FR', 'EUR'],
  ],
  financial_services: [
    ['US', 'USD'],
    ['CH', 'CHF'],
    ['GB', 'GBP'],
  ],
  healthcare: [
    ['US', 'USD'],
    ['DE', 'EUR'],
  ],
  technology: [
    ['US', 'USD'],
    ['IE', 'EUR'],
    ['JP', 'JPY'],
  ],
}

export const industries = Object.keys(regions) as Industry[]

/** The update that the choices mean, to be laid over the defaults. */
export function updateOf(choices: Choices): ConfigurationUpdate {
  const { description: _, companies, update } = presets.get(choices.preset ?? '') ?? { description: '', update: {} }
  const industry = choices.industry ?? defaultConfiguration().global.industry
  return {
    ...update,
    global: { ...update.global, industry, ...(choices.seed !== undefined && { seed: choices.seed }) },
    transactions: { ...update.transactions, ...(choices.count !== undefined && { target_count: choices.count }) },
    companies: companiesOf(industry, choices.companies ?? companies ?? regions[industry].length),
    chart_of_accounts: {
      ...update.chart_of_accounts,
      ...(choices.complexity !== undefined && { complexity: choices.complexity }),
    },
  }
}

/** So many companies, one region after another; the first books twice as much as each other. */
function companiesOf(industry: Industry, count: number): NonNullable<ConfigurationUpdate['companies']> {
  const places = regions[industry]
  const word = industry.replaceAll('_', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  return Array.from({ length: count }, (_, at) => {
    const [country, currency] = places[at % places.length]!
    const round = Math.floor(at / places.length) + 1
    const name = `${word} ${country}${round > 1 ? ` ${round}` : ''}`
    return { code: String((at + 1) * 1000), name, currency, country, volume_weight: at === 0 ? 1 : 0.5 }
  })
}
