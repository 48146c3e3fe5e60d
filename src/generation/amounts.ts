import type { Industry } from '../contract/mod.ts'
import type { AmountClass } from './chains/chain.ts'

/** Net amounts in minor units are truncated (not clipped) to 5.00 .. 50,000,000.00. */
const minorMin = 500
const minorMax = 5e9

/** Line weights are log-normal with this sigma, wide enough that parts of one total have natural first digits. */
const weightSigma = 1.2
/** Salaries differ less. */
const salarySigma = 0.35

/** Cells of the body of a quantile table, and of the division of its first and last cell; powers of two. */
const cells = 1024
const tailCells = 256

/** A part of a mixture: its share, and mu and sigma of ln(amount in currency units). */
type Component = readonly [share: number, mu: number, sigma: number]

/** Source of the industry mixtures: datasynth.md section 4, with deviations wide enough for natural first digits. */
const sales: Readonly<Record<Industry, readonly Component[]>> = {
  manufacturing: [
    [0.5, 8, 1.6],
    [0.35, 9.5, 1.4],
    [0.15, 11, 1.2],
  ],
  retail: [
    [0.6, 4.5, 1.4],
    [0.25, 6, 1.3],
    [0.15, 8, 1.5],
  ],
  financial_services: [
    [0.4, 6, 1.6],
    [0.3, 8.5, 1.6],
    [0.3, 10.5, 1.6],
  ],
  healthcare: [
    [0.4, 5, 1.4],
    [0.35, 7, 1.5],
    [0.25, 9, 1.5],
  ],
  technology: [
    [0.5, 6.5, 1.5],
    [0.3, 8.5, 1.4],
    [0.2, 10.5, 1.3],
  ],
}

type SaleClass = 'sale' | 'merchandise_sale' | 'service_sale' | 'small_sale'

/** The other classes; what matters is their form, since economics.ts scales them to the sales. */
const others: Readonly<Record<Exclude<AmountClass, SaleClass>, readonly Component[]>> = {
  purchase: [
    [0.7, 7, 1.6],
    [0.3, 9, 1.4],
  ],
  merchandise: [
    [0.7, 7, 1.6],
    [0.3, 9, 1.4],
  ],
  service_purchase: [
    [0.7, 6.5, 1.5],
    [0.3, 8, 1.3],
  ],
  small_purchase: [[1, 5, 1.5]],
  production: [[1, 8, 1.2]],
  expense_report: [[1, 5.5, 1.4]],
  benefit: [[1, 7, 1.4]],
  asset: [
    [0.7, 8, 1.5],
    [0.3, 10, 1.5],
  ],
  small_asset: [[1, 5.5, 1.3]],
  bank: [[1, 5.5, 1.6]],
  transfer: [[1, 9, 1.6]],
  tax: [[1, 8, 1.4]],
  adjustment: [[1, 7, 1.6]],
  rent: [[1, 7.5, 1.4]],
  intercompany: [[1, 8.5, 1.6]],
}

export const amountClasses = [
  'sale',
  'merchandise_sale',
  'service_sale',
  'small_sale',
  ...(Object.keys(others) as (keyof typeof others)[]),
] as const

export function isSale(amountClass: AmountClass): amountClass is SaleClass {
  return amountClass.endsWith('sale')
}

function mixtureOf(amountClass: AmountClass, industry: Industry): readonly Component[] {
  if (amountClass === 'small_sale') return sales[industry].map(([share, mu, sigma]) => [share, mu - 2, sigma])
  return isSale(amountClass) ? sales[industry] : others[amountClass]
}

/** Standard normal quantile for 0 < p < 1. Source: Wichura, algorithm AS 241 (PPND7), relative error 1e-7. */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    const top = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179
    return (q * top) / (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
  }
  let r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  let z: number
  if (r <= 5) {
    r -= 1.6
    z =
      (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
      ((0.12021132975 * r + 0.7370016425) * r + 1)
  } else {
    r -= 5
    z =
      (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
      ((0.012258202635 * r + 0.24197894225) * r + 1)
  }
  return q < 0 ? -z : z
}

/** Standard normal distribution function, to 1e-7. Source: Abramowitz and Stegun 26.2.17. */
function normalShareBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = 0.3989422804014327 * Math.exp((-z * z) / 2) * poly
  return z < 0 ? tail : 1 - tail
}

/**
 * Quantiles of an amount, minor units as integers: a body of equal-probability cells, and the first and last cell
 * divided again, since a straight line across them would bend the tails.
 */
export interface AmountTable {
  readonly body: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  /** Mean in minor units. */
  readonly mean: number
}

const gridPoints = 1200

/** ln(amount) on a grid, and the share of the mixture below each point, both rising. */
function distribution(mixture: readonly Component[], shift: number): { ln: Float64Array; share: Float64Array } {
  const from = Math.log(minorMin / 100)
  const to = Math.log(minorMax / 100)
  const ln = Float64Array.from({ length: gridPoints }, (_, k) => from + ((to - from) * k) / (gridPoints - 1))
  const raw = ln.map((x) =>
    mixture.reduce((sum, [share, mu, sigma]) => sum + share * normalShareBelow((x - mu - shift) / sigma), 0),
  )
  const [first, last] = [raw[0]!, raw[gridPoints - 1]!]
  return { ln, share: raw.map((value) => (value - first) / (last - first)) }
}

const unshifted = new Map<string, AmountTable>()

/** The amounts of a class as the industry has them; compiled once per process. */
export function plainAmounts(amountClass: AmountClass, industry: Industry): AmountTable {
  const key = `${amountClass}/${industry}`
  const table = unshifted.get(key) ?? compileAmounts(amountClass, industry, 0)
  unshifted.set(key, table)
  return table
}

/** Compiles the amounts of a class, all of them times e^shift before they are truncated. */
export function compileAmounts(amountClass: AmountClass, industry: Industry, shift: number): AmountTable {
  const { ln, share } = distribution(mixtureOf(amountClass, industry), shift)
  let at = 0
  const quantile = (p: number): number => {
    while (at > 0 && share[at]! > p) at--
    while (at < gridPoints - 2 && share[at + 1]! < p) at++
    const width = share[at + 1]! - share[at]!
    const part = width > 0 ? Math.min(1, Math.max(0, (p - share[at]!) / width)) : 0
    return Math.round(100 * Math.exp(ln[at]! + (ln[at + 1]! - ln[at]!) * part))
  }
  const table = (from: number, to: number, parts: number): Float64Array =>
    Float64Array.from({ length: parts + 1 }, (_, k) => quantile(from + ((to - from) * k) / parts))
  const body = table(0, 1, cells)
  const low = table(0, 1 / cells, tailCells)
  const high = table(1 - 1 / cells, 1, tailCells)
  return { body, low, high, mean: meanOf(body, high) }
}

function meanOf(body: Float64Array, high: Float64Array): number {
  let sum = 0
  for (let k = 0; k < cells - 1; k++) sum += (body[k]! + body[k + 1]!) / 2
  let tail = 0
  for (let k = 0; k < tailCells; k++) tail += (high[k]! + high[k + 1]!) / 2
  return (sum + tail / tailCells) / cells
}

/** An amount in minor units for 32 bits: the upper 10 are the cell, the others the place in it. */
export function sampleAmount(table: AmountTable, bits: number): number {
  const cell = bits >>> 22
  if (cell !== 0 && cell !== cells - 1) {
    const from = table.body[cell]!
    return Math.floor(from + ((table.body[cell + 1]! - from) * ((bits & 0x3fffff) + 0.5)) / 0x400000 + 0.5)
  }
  const tail = cell === 0 ? table.low : table.high
  const inner = (bits >>> 14) & 0xff
  const from = tail[inner]!
  return Math.floor(from + ((tail[inner + 1]! - from) * ((bits & 0x3fff) + 0.5)) / 0x4000 + 0.5)
}

/** Slots of the line weight tables; a power of two. */
export const weightSlots = 1024

function compileWeights(sigma: number): Float64Array {
  return Float64Array.from({ length: weightSlots }, (_, k) =>
    Math.max(1, Math.round(4096 * Math.exp(sigma * normalQuantile((k + 0.5) / weightSlots)))),
  )
}

/** Weights of lines and, behind them, of salaries: the mid-points of equal-probability cells of a log-normal. */
export function compileLineWeights(): Float64Array {
  return Float64Array.of(...compileWeights(weightSigma), ...compileWeights(salarySigma))
}
