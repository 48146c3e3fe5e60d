import type { Industry } from '../contract/mod.ts'
import { type AmountTable, amountClasses, compileAmounts, isSale, plainAmounts } from './amounts.ts'
import type { AmountClass } from './chains/chain.ts'
import type { Pattern } from './chains/pattern.ts'
import { variants } from './chains/variants.ts'

/**
 * Sizes the flows of money so that the books of a company make sense: sales are drawn from the mixture of the industry,
 * and every other class of amounts is scaled to a share of them, per cycle of the pattern.
 */
const targets: Readonly<
  Partial<Record<AmountClass, { readonly share: number; readonly of: 'revenue' | AmountClass }>>
> = {
  purchase: { share: 0.33, of: 'sale' },
  production: { share: 0.33, of: 'sale' },
  merchandise: { share: 0.6, of: 'merchandise_sale' },
  service_purchase: { share: 0.1, of: 'revenue' },
  small_purchase: { share: 0.005, of: 'revenue' },
  rent: { share: 0.02, of: 'revenue' },
  expense_report: { share: 0.008, of: 'revenue' },
  benefit: { share: 0.005, of: 'revenue' },
  asset: { share: 0.04, of: 'revenue' },
  small_asset: { share: 0.003, of: 'revenue' },
  bank: { share: 0.004, of: 'revenue' },
  tax: { share: 0.02, of: 'revenue' },
  adjustment: { share: 0.01, of: 'revenue' },
  intercompany: { share: 0.05, of: 'revenue' },
  transfer: { share: 0.75, of: 'revenue' },
}

/** Totals of what the calendar posts in a year, as shares of the revenue. */
export const yearlyShares = {
  payroll: 0.16,
  depreciation: 0.035,
  accrual: 0.06,
  prepaid: 0.01,
  incomeTax: 0.03,
  allowance: 0.004,
} as const

/** Cost of what is sold, basis points of its net price: what purchases and production put into stock. */
export const costRates: Readonly<Record<'sale' | 'merchandise_sale', number>> = { sale: 5000, merchandise_sale: 6000 }

/** ln of a scale at most, either way. */
const shiftMax = 5

export interface Economics {
  readonly tables: Readonly<Record<AmountClass, AmountTable>>
  /** Revenue of one cycle of the pattern, minor units; never 0. */
  readonly revenuePerCycle: number
}

export function compileEconomics(pattern: Pattern, industry: Industry): Economics {
  const chains = new Map<AmountClass, number>()
  pattern.chainsOfVariant.forEach((count, k) => {
    const { amount } = variants[k]!
    chains.set(amount, (chains.get(amount) ?? 0) + count)
  })
  const plain = Object.fromEntries(amountClasses.map((name) => [name, plainAmounts(name, industry)])) as Record<
    AmountClass,
    AmountTable
  >
  const flow = (name: AmountClass): number => (chains.get(name) ?? 0) * plain[name].mean
  const sold = amountClasses.filter(isSale).reduce((sum, name) => sum + flow(name), 0)
  const revenuePerCycle = sold > 0 ? sold : plain.sale.mean * 100
  const tables = Object.fromEntries(
    amountClasses.map((name) => {
      const target = targets[name]
      const base = target === undefined ? 0 : target.of === 'revenue' ? revenuePerCycle : flow(target.of)
      if (target === undefined || base === 0 || flow(name) === 0) return [name, plain[name]]
      const shift = Math.log((target.share * base) / flow(name))
      // A coarse grid: the last bits of a logarithm are not the same everywhere.
      const rounded = Math.round(Math.min(shiftMax, Math.max(-shiftMax, shift)) * 1024) / 1024
      return [name, compileAmounts(name, industry, rounded)]
    }),
  ) as Record<AmountClass, AmountTable>
  return { tables, revenuePerCycle }
}
