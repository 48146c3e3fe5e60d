import type { Configuration } from './configuration.ts'
import { baseUnits } from './fx/base-rates.ts'
import { compileRates, type RateTable, rateMicros } from './fx/rates.ts'

/** Currencies in which partners abroad send and get their documents. */
const majorCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'CNY'] as const

/** Days before the period for which there are rates: chains that were open then are settled in it. */
const daysBefore = 300

/** Exchange rates of a run. */
export interface Rates {
  readonly table: RateTable
  readonly currencies: readonly string[]
  /** By company: its currency (position). */
  readonly own: readonly number[]
  /** By company: 1, 10 or 100, so that amounts are worth about the same in every currency. */
  readonly scale: readonly number[]
  /** By company: currencies (positions) that its partners abroad use. */
  readonly foreign: readonly (readonly number[])[]
  /** Millionths of the company's currency for one unit of a currency (position) on a day. */
  micros(company: number, currency: number, day: number): number
  /** Millionths of the group's currency for one unit of the company's. */
  groupMicros(company: number, day: number): number
}

/** The power of ten nearest to the units of a currency that a dollar buys, 100 at most. */
function scaleOf(units: number): number {
  if (units < 3.2) return 1
  return units < 32 ? 10 : 100
}

export function compileCompanyRates(
  { global, companies }: Configuration,
  keys: Int32Array,
  firstDay: number,
  lastDay: number,
): Rates {
  const currencies = [...new Set([...majorCurrencies, ...companies.map(({ currency }) => currency)])]
  const table = compileRates(keys, global.group_currency, currencies, firstDay - daysBefore, lastDay)
  const own = companies.map(({ currency }) => currencies.indexOf(currency))
  const majors = majorCurrencies.map((name) => currencies.indexOf(name))
  return {
    table,
    currencies,
    own,
    scale: companies.map(({ currency }) => scaleOf(baseUnits(currency))),
    foreign: own.map((position) => majors.filter((major) => major !== position)),
    micros: (company, currency, day) =>
      Math.round((rateMicros(table, currency, day) / rateMicros(table, own[company]!, day)) * 1_000_000),
    groupMicros: (company, day) => rateMicros(table, own[company]!, day),
  }
}
