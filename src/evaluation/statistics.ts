/** Numbers about numbers. Everything here is plain textbook statistics on small arrays. */

/** Part of the whole, 0 to 1; `empty` when there is no whole. */
export const share = (part: number, whole: number, empty = 0): number => (whole > 0 ? part / whole : empty)

/** Six decimals: what a report shows, so that the last bits of a logarithm never reach a reader. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** Logarithm of the gamma function at half of a whole number, by going up from 1/2 or 1. */
function lnGammaOfHalf(twice: number): number {
  let at = twice % 2 === 0 ? 1 : 0.5
  let sum = at === 1 ? 0 : Math.log(Math.PI) / 2
  for (; at < twice / 2; at++) sum += Math.log(at)
  return sum
}

/** Above this, chances are zero for the freedoms allowed and the sum below would leave the range of numbers. */
const farTail = 700

/**
 * Chance, 0 to 1, of a chi-square at least this large: one less the regularised lower gamma function, as a power series.
 * @param freedom Degrees of freedom, a whole number from 1 to 500.
 */
export function chiSquareP(statistic: number, freedom: number): number {
  const a = freedom / 2
  const x = statistic / 2
  if (!(x > 0)) return 1
  if (x > farTail) return 0
  let term = 1 / a
  let sum = term
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  const below = sum * Math.exp(a * Math.log(x) - x - lnGammaOfHalf(freedom))
  return Math.min(1, Math.max(0, 1 - below))
}

/** Pearson's statistic of counts against shares that add up to 1. A count where none may be gives Infinity. */
export function chiSquare(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count, index) => {
    const expected = total * (shares[index] ?? 0)
    if (expected === 0) return count === 0 ? sum : Infinity
    return sum + (count - expected) ** 2 / expected
  }, 0)
}

/** Pearson correlation, -1 to 1; 0 when either side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const count = Math.min(xs.length, ys.length)
  const meanX = mean(xs.slice(0, count))
  const meanY = mean(ys.slice(0, count))
  let xy = 0
  let xx = 0
  let yy = 0
  for (let i = 0; i < count; i++) {
    const dx = xs[i]! - meanX
    const dy = ys[i]! - meanY
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0
}

/** Arithmetic mean; 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )

/** Value below which the share `q` (0 to 1) of the values lies, between neighbours by straight line; 0 of nothing. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  if (sorted.length === 0) return 0
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, q))
  const low = Math.floor(position)
  const high = Math.min(low + 1, sorted.length - 1)
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (position - low)
}

/** Middle of the values and the middle of the distances from it: mean and deviation that outliers cannot move. */
export function robustCentre(values: readonly number[]): { median: number; deviation: number } {
  const median = quantile(values, 0.5)
  const distances = values.map((value) => Math.abs(value - median))
  return { median, deviation: quantile(distances, 0.5) }
}
