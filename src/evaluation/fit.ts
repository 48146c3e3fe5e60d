import { chiSquare, chiSquareP, rounded, share } from './statistics.ts'

/** How well counts fit shares, as the chance that a true fit would look worse. */
export interface Fit {
  readonly chi_square: number
  /** P-value if every entry were a draw of its own. */
  readonly p_value: number
  /** How many draws the entries amount to, once those that repeat others are discounted; at most 10,000. */
  readonly effective_sample: number
  /** P-value that the same shares would have among so many draws: what a gate may look at; null for too few. */
  readonly effective_p_value: number | null
}

/** A chi-square of millions rejects what no reader could see, so gates look at a sample of this size. */
const readableSample = 10_000
/** Below this many draws a run of a generator has not had the time to become what its tables say. */
const leastSample = 500
/** With fewer expected in a bin, the statistic is not distributed as chi-square. */
const leastExpected = 5

interface Bins {
  readonly counts: number[]
  readonly shares: number[]
}

/** Neighbouring bins, put together from the last on until enough is expected in each. */
function merged(counts: readonly number[], shares: readonly number[], sample: number): Bins {
  const bins: Bins = { counts: [], shares: [] }
  let count = 0
  let part = 0
  for (let k = counts.length - 1; k >= 0; k--) {
    count += counts[k]!
    part += shares[k]!
    if (part * sample < leastExpected && k > 0) continue
    bins.counts.push(count)
    bins.shares.push(part)
    count = 0
    part = 0
  }
  return bins
}

/**
 * @param shares Expected shares, of sum 1.
 * @param effect How many entries make one draw (repeats.ts); 1 where all are independent.
 */
export function fitOf(counts: readonly number[], shares: readonly number[], effect: number): Fit {
  const entries = counts.reduce((sum, count) => sum + count, 0)
  const statistic = chiSquare(counts, shares)
  const sample = Math.min(readableSample, entries / effect)
  const bins = merged(counts, shares, sample)
  const shrunk = chiSquare(bins.counts, bins.shares) * share(sample, entries, 1)
  return {
    chi_square: rounded(statistic),
    p_value: rounded(chiSquareP(statistic, counts.length - 1)),
    effective_sample: Math.floor(sample),
    effective_p_value: sample < leastSample ? null : rounded(chiSquareP(shrunk, bins.counts.length - 1)),
  }
}
