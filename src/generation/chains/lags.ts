import type { Lag } from './chain.ts'

/** Uniform number 0..1 from 32 bits, in steps of 2^-16. */
const share = (bits: number): number => (bits >>> 16) / 65536

/** Days to payment that terms give, and their shares. Source: datasynth.md sections 3.5 and 3.6. */
const terms = {
  payables: [
    [30, 0.55],
    [60, 0.2],
    [90, 0.1],
    [20, 0.1],
    [5, 0.05],
  ],
  receivables: [
    [30, 0.4],
    [45, 0.25],
    [60, 0.2],
    [14, 0.15],
  ],
  slow: [[100, 1]],
} as const

/** Late payment: share of payers, and days late with their shares among the late ones. */
const lateShare = 0.15
const lateDays = [
  [4, 0.5],
  [11, 0.25],
  [22, 0.15],
  [45, 0.07],
  [75, 0.03],
] as const

function pick(table: readonly (readonly [value: number, share: number])[], at: number): number {
  let left = at
  for (const [value, part] of table) {
    if (left < part) return value
    left -= part
  }
  return table[table.length - 1]![0]
}

/** Days between a step and the one before it, for 32 random bits. */
export function lagDays(lag: Lag, bits: number): number {
  const at = share(bits)
  if ('days' in lag) return lag.days[0] + (lag.days[1] - lag.days[0]) * at
  const late = share(Math.imul(bits, 0x2c1b3c6d))
  const jitter = share(Math.imul(bits, 0x297a2d39)) * 4 - 2
  const due = pick(terms[lag.terms], at)
  return Math.max(1, due + jitter + (late < lateShare ? pick(lateDays, late / lateShare) : 0))
}
