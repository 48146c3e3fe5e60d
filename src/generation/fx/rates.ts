/**
 * Exchange rates of every day, from the seed alone.
 *
 * Each currency has a logarithmic rate against the US dollar that walks around a base rate and is drawn back to it. The
 * walk is in whole billionths and starts anew, `warmUp` weekdays ahead, for every block of weekdays counted from a fixed
 * day; so a day has the same rate in every table. What a start forgets is (1 - pull) ^ warmUp of the deviation.
 */
import { draw, mix, pairX, pairY } from '../randomness.ts'
import { baseUnits } from './base-rates.ts'

/** Deviation that is gone after a day: 1 / 20. */
const pullDivisor = 20
/** Standard deviation of a daily step, in billionths of the logarithm. */
const stepDeviation = 6_000_000
/** Steps of this share (of 2^16) are larger by a factor. */
const largeShare = Math.round(0.05 * 65536)
const largeFactor = 2.5
/** Weekdays of a block, and those before it from which its walk starts. */
const blockLength = 512
const warmUp = 320
/** Draws of a step, each of two uniform 16-bit numbers; their sum is nearly normal. */
const stepDraws = 4
const sumMean = stepDraws * 65535
const sumDeviation = 53509.9
const micro = 1_000_000

/** Rates of some currencies on the days of a period. */
export interface RateTable {
  /** ISO 4217. */
  readonly currencies: readonly string[]
  /** Millionths of the group's currency for one unit of a currency, at `currency * days + day - firstDay`; all above 0. */
  readonly micros: Float64Array
  readonly days: number
  /** Since 1970-01-01. */
  readonly firstDay: number
}

/** Number of a weekday since Monday 1969-12-29; a weekend has that of its Friday. */
function weekdayNumber(day: number): number {
  const week = Math.floor((day + 3) / 7)
  return week * 5 + Math.min(day + 3 - week * 7, 4)
}

/** Salt of a currency's steps, apart from those of every other population. */
function walkSalt(keys: Int32Array, currency: string): number {
  let code = 0
  for (const letter of currency) code = (Math.imul(code, 31) + letter.charCodeAt(0)) | 0
  return mix(keys[13]! ^ Math.imul(code, 0x4cf5ad43))
}

/** Step of a walk on a weekday, in billionths. */
function stepOf(keys: Int32Array, salt: number, number: number): number {
  const y = pairY(keys, salt, number)
  const x = pairX(keys, salt, number, y)
  let sum = -sumMean
  for (let k = 1; k <= stepDraws; k++) {
    const bits = draw(x, y, k)
    sum += (bits >>> 16) + (bits & 0xffff)
  }
  const large = draw(x, y, stepDraws + 1) >>> 16 < largeShare
  return Math.round((sum * stepDeviation * (large ? largeFactor : 1)) / sumDeviation)
}

/** Deviations of a currency, in billionths, on the weekdays `first` to `last`. */
function walk(keys: Int32Array, currency: string, first: number, last: number): Float64Array {
  const salt = walkSalt(keys, currency)
  const deviations = new Float64Array(last - first + 1)
  for (let block = Math.floor(first / blockLength); block * blockLength <= last; block++) {
    const start = block * blockLength
    const end = Math.min(start + blockLength - 1, last)
    let deviation = 0
    for (let number = start - warmUp; number <= end; number++) {
      deviation += stepOf(keys, salt, number) - Math.round(deviation / pullDivisor)
      if (number >= start && number >= first) deviations[number - first] = deviation
    }
  }
  return deviations
}

/** The exponential of -1..1, from sums and products alone: these are the same on every machine, `Math.exp` is not. */
function exponential(x: number): number {
  let value = 1
  for (let k = 14; k > 0; k--) value = 1 + (x * value) / k
  return value
}

/** US dollars for one unit of a currency on the weekdays `first` to `last`. */
function dollars(keys: Int32Array, currency: string, first: number, last: number): Float64Array {
  if (currency === 'USD') return new Float64Array(last - first + 1).fill(1)
  const base = baseUnits(currency)
  return walk(keys, currency, first, last).map((deviation) => exponential(deviation / 1e9) / base)
}

/**
 * Rates of `currencies` against the currency of the group on the days `firstDay` to `lastDay` (since 1970-01-01).
 *
 * `keys` are those of the seed (`seedKeys`). A rate depends on the seed, the two currencies and the day alone, not on the
 * table it is in. Steps are made on weekdays, so a weekend has the rates of its Friday. The group's own currency is
 * exactly 1.
 */
export function compileRates(
  keys: Int32Array,
  group: string,
  currencies: readonly string[],
  firstDay: number,
  lastDay: number,
): RateTable {
  const days = lastDay - firstDay + 1
  const first = weekdayNumber(firstDay)
  const last = weekdayNumber(lastDay)
  const unit = dollars(keys, group, first, last)
  const micros = new Float64Array(currencies.length * days)
  currencies.forEach((currency, position) => {
    const value = currency === group ? unit : dollars(keys, currency, first, last)
    for (let offset = 0; offset < days; offset++) {
      const at = weekdayNumber(firstDay + offset) - first
      micros[position * days + offset] = Math.max(1, Math.round((value[at]! / unit[at]!) * micro))
    }
  })
  return { currencies, micros, days, firstDay }
}

/**
 * Millionths of the group's currency for one unit of a currency (position in the table) on a day.
 *
 * A day outside the table has the rate of the nearest day in it.
 */
export function rateMicros(table: RateTable, currency: number, day: number): number {
  const offset = Math.min(table.days - 1, Math.max(0, day - table.firstDay))
  return table.micros[currency * table.days + offset]!
}
