/** Entry totals in minor units: log-normal in currency units, truncated (not clipped) to 0.01 .. 100,000,000.00. */
const mu = 7
const sigma = 2.5
const minorMin = 1
export const minorMax = 1e10

/** Line weights are log-normal with this sigma, wide enough that parts of one total have natural first digits. */
const weightSigma = 1.2

/** Cells of the body of the quantile table, and of the division of its first and last cell; powers of two. */
const cells = 4096
const tailCells = 256

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

/** Standard normal distribution function, by inverting the quantile (table construction only). */
function normalShareBelow(z: number): number {
  let low = 1e-300
  let high = 1 - 1e-16
  for (let step = 0; step < 80; step++) {
    const middle = low < 1e-3 ? Math.sqrt(low * high) : (low + high) / 2
    if (normalQuantile(middle) < z) low = middle
    else high = middle
  }
  return low
}

/**
 * Quantiles of the entry total, minor units as integers: a body of equal-probability cells, and the first and last cell
 * divided again, since a straight line across them would bend the tails.
 */
export interface AmountTable {
  readonly body: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}

function compileAmounts(): AmountTable {
  const below = normalShareBelow((Math.log(minorMin / 100) - mu) / sigma)
  const upTo = normalShareBelow((Math.log(minorMax / 100) - mu) / sigma)
  const minorAt = (p: number): number => {
    if (p <= 0) return minorMin
    if (p >= 1) return minorMax
    return Math.round(100 * Math.exp(mu + sigma * normalQuantile(below + p * (upTo - below))))
  }
  const table = (from: number, to: number, parts: number): Float64Array =>
    Float64Array.from({ length: parts + 1 }, (_, k) => minorAt(from + ((to - from) * k) / parts))
  return {
    body: table(0, 1, cells),
    low: table(0, 1 / cells, tailCells),
    high: table(1 - 1 / cells, 1, tailCells),
  }
}

let amounts: AmountTable | undefined

/** The amount table; it depends on nothing, so it is compiled once per process. */
export function amountTable(): AmountTable {
  amounts ??= compileAmounts()
  return amounts
}

/** An entry total in minor units (integer, 1..1e10) for 32 random bits. */
export function sampleAmount(table: AmountTable, bits: number): number {
  const cell = bits >>> 20
  if (cell !== 0 && cell !== cells - 1) {
    const from = table.body[cell]!
    return Math.floor(from + ((table.body[cell + 1]! - from) * ((bits & 0xfffff) + 0.5)) / 0x100000 + 0.5)
  }
  const tail = cell === 0 ? table.low : table.high
  const inner = (bits >>> 12) & 0xff
  const from = tail[inner]!
  return Math.floor(from + ((tail[inner + 1]! - from) * ((bits & 0xfff) + 0.5)) / 0x1000 + 0.5)
}

/** Slots of the line weight table; a power of two. */
export const weightSlots = 1024

/** Line weights, integers 1..2^20: the mid-points of equal-probability cells of a log-normal. */
export function compileLineWeights(): Float64Array {
  return Float64Array.from({ length: weightSlots }, (_, k) =>
    Math.max(1, Math.round(4096 * Math.exp(weightSigma * normalQuantile((k + 0.5) / weightSlots)))),
  )
}
