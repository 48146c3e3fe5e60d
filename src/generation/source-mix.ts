import { isWeekend } from './calendar.ts'
import { beats, type Pattern } from './chains/pattern.ts'
import { isSummed, job, jobNames } from './jobs.ts'
import { catalogue, kindIndex, kinds } from './kinds/catalogue.ts'
import type { Source } from './sources.ts'

/** Share of all entries by source. Source: datasynth.md section 4. */
const wanted: Readonly<Record<Source, number>> = { manual: 0.2, automated: 0.7, recurring: 0.07, reversal: 0.03 }

/** Shares of the operations that are reversals and that are recurring, so that with the jobs they are those of all entries. */
export function sourceShares(
  total: number,
  operations: number,
  byJob: Float64Array,
): { reversalShare: number; recurringShare: number } {
  const share = (wantedShare: number, ofJobs: number): number =>
    Math.max(0, (wantedShare * total - ofJobs) / operations)
  return {
    reversalShare: share(wanted.reversal, byJob[job.accrual_reversal]! + byJob[job.fx_revaluation_reversal]!),
    recurringShare: share(wanted.recurring, byJob[job.depreciation]! + byJob[job.prepaid_amortisation]!),
  }
}

/** Kinds of the jobs, by position in `jobNames`; -1 where the job posts what it finds (or, for operations, many kinds). */
export const jobKind = Int16Array.from(jobNames, (name) =>
  name === 'operations' || isSummed[job[name]] === 1 ? -1 : kindIndex(name),
)

/** Entries of every kind that are to be expected, but for opening and closing entries. */
export function kindCounts(pattern: Pattern, byJob: Float64Array, operations: number): Float64Array {
  const counts = new Float64Array(kinds.length)
  pattern.kindOfBeat.forEach((kind) => {
    counts[kind]! += operations / beats
  })
  byJob.forEach((count, id) => {
    if (jobKind[id]! >= 0) counts[jobKind[id]!]! += count
  })
  shareExchange(counts, 'vendor_payment')
  shareExchange(counts, 'customer_receipt')
  return counts
}

/** Share of every kind among the entries whose shape is drawn. A reversal has the shape of what it reverses. */
export function shapeShares(counts: Float64Array): Float64Array {
  const shares = counts.slice()
  kinds.forEach((kind, k) => {
    if (kind.source !== 'reversal') return
    shares[catalogue().postingKind[k]!]! += shares[k]!
    shares[k] = 0
  })
  const sum = shares.reduce((a, b) => a + b, 0)
  return sum > 0 ? shares.map((share) => share / sum) : shares
}

/** A payment in another currency ends in a gain as often as in a loss. */
function shareExchange(counts: Float64Array, payment: string): void {
  const gain = kindIndex(`${payment}_exchange_gain`)
  const loss = kindIndex(`${payment}_exchange_loss`)
  const half = (counts[gain]! + counts[loss]!) / 2
  counts[gain] = half
  counts[loss] = half
}

/**
 * Limits (of 2^32) below which a person posts an entry of a kind on a working day, such that the share of manual entries
 * is the wanted one: people keep away at weekends, so working days carry all of them.
 */
export function compileManualLimits(
  counts: Float64Array,
  total: number,
  weights: Float64Array,
  firstDay: number,
): Float64Array {
  let weekend = 0
  let all = 0
  weights.forEach((weight, offset) => {
    all += weight
    if (isWeekend(firstDay + offset)) weekend += weight
  })
  const propensity = kinds.map((kind) =>
    kind.source === 'manual' ? Number.POSITIVE_INFINITY : kind.source === 'people' ? (kind.manual ?? 1) : 0,
  )
  const likelihood = (level: number, k: number): number =>
    propensity[k] === Number.POSITIVE_INFINITY ? 1 : 1 - 1 / (1 + level * propensity[k]!)
  const target = (wanted.manual * total) / (1 - weekend / all)
  let low = 0
  let high = 1000
  for (let step = 0; step < 60; step++) {
    const level = (low + high) / 2
    let manual = 0
    for (let k = 0; k < kinds.length; k++) manual += counts[k]! * likelihood(level, k)
    if (manual < target) low = level
    else high = level
  }
  return Float64Array.from(kinds, (_, k) => Math.round(likelihood(high, k) * 2 ** 32))
}
