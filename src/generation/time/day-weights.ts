/** How entries spread over the days of a period. */
import type { Industry } from '../../contract/mod.ts'
import { civilDate, closingClass, weekday } from '../calendar.ts'
import { holidays } from './holidays.ts'
import { seasonFactor } from './seasonality.ts'

/** All weights and multipliers are above 0. */
export interface DayWeightSettings {
  /** Weights of the days of the week, Sunday first. */
  readonly weekday: readonly [number, number, number, number, number, number, number]
  /** Weight of a holiday, in place of that of its weekday. */
  readonly holiday: number
  /** Multipliers of the last five calendar days of a month, of a quarter's last month, of December. */
  readonly monthEnd: number
  readonly quarterEnd: number
  readonly yearEnd: number
  /** Whether the seasons of the industry count. */
  readonly seasonality: boolean
  readonly industry: Industry
  /** Where the entries are made (ISO 3166-1 alpha-2), with relative shares of 0 or more; a country may come twice. */
  readonly countries: readonly { readonly country: string; readonly weight: number }[]
}

/** Shares of the countries that make entries; a country comes once. */
function countryShares(settings: DayWeightSettings): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { country, weight } of settings.countries) {
    if (weight > 0) shares.set(country, (shares.get(country) ?? 0) + weight)
  }
  return shares
}

/** Share of the entries, 0..1, made in countries that have the day off, by day of the year. */
function sharesOff(countries: ReadonlyMap<string, number>, year: number): Map<number, number> {
  const off = new Map<number, number>()
  let total = 0
  for (const [country, share] of countries) {
    total += share
    for (const day of holidays(country, year)) off.set(day, (off.get(day) ?? 0) + share)
  }
  return new Map([...off].map(([day, share]) => [day, share / total]))
}

/**
 * Posting weight of every day from `firstDay` to `lastDay` (since 1970-01-01), each above 0.
 *
 * A weight is that of the weekday, or of a holiday by the share of the countries that have one, times the highest closing
 * multiplier that applies, times the factor of the season.
 */
export function dayWeights(firstDay: number, lastDay: number, settings: DayWeightSettings): Float64Array {
  const closingWeight = [1, settings.monthEnd, settings.quarterEnd, settings.yearEnd]
  const countries = countryShares(settings)
  const offByYear = new Map<number, ReadonlyMap<number, number>>()
  return Float64Array.from({ length: lastDay - firstDay + 1 }, (_, offset) => {
    const day = firstDay + offset
    const { year } = civilDate(day)
    const daysOff = offByYear.get(year) ?? sharesOff(countries, year)
    offByYear.set(year, daysOff)
    const off = daysOff.get(day) ?? 0
    // With a share of exactly 0 or 1 this is exactly the one weight or the other.
    const ordinary = (1 - off) * settings.weekday[weekday(day)]! + off * settings.holiday
    const weight = ordinary * closingWeight[closingClass(day)]!
    return settings.seasonality ? weight * seasonFactor(settings.industry, day) : weight
  })
}
