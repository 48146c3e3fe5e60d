import type { Batch } from '../batch.ts'
import { stepsMax } from '../chains/pattern.ts'
import { vendorSlotCount } from '../partners.ts'
import type { Plan } from '../plan.ts'
import type { ChainAnomaly } from './chain-anomaly.ts'
import { codeOf } from './rules.ts'

/** How anomalies change a row of the batch beside its amounts: kind, partner, rate, sides. */

const swapped = new Set(['premature_revenue', 'invoice_before_receipt'].map(codeOf))
const shell = codeOf('shell_company_payment')
const newcomer = codeOf('new_counterparty')
const maverick = codeOf('maverick_spend')
const exchangeRate = codeOf('exchange_rate_error')
const exchangedSides = codeOf('exchanged_sides')
const roundTrip = codeOf('round_trip_payment')
const unmatched = codeOf('unmatched_intercompany')

/** Vendors behind the known ones of a company: some shells, then partners without history. */
const shells = 8
const newcomers = 64
/** How many of them there are. */
export const strangers = shells + newcomers

const rateFactors = [1.5, 1.12, 1.04] as const
const unmatchedShares = [0.5, 0.85, 0.97] as const

/** The kind of a step where the first two steps of the chain have changed places. */
export function bendKind(plan: Plan, code: number, chain: number, step: number, kind: number): number {
  if (step > 1 || !swapped.has(code)) return kind
  return plan.pattern.kindOfBeat[plan.pattern.beatOfStep[chain * stepsMax + 1 - step]!]!
}

/** Index of the partner of a chain, given its regular one and how many the company knows of the class. */
export function bendPartner({ code, label }: ChainAnomaly, index: number, known: number): number {
  if (code === shell) return known + (label % shells)
  if (code === newcomer) return known + shells + (label % newcomers)
  // A vendor of materials, who sells nothing that is bought without an order.
  if (code === maverick) return index - (index % vendorSlotCount)
  return index
}

/** Changes the row of a flagged step. */
export function bendRow(batch: Batch, i: number, { code, member, difficulty }: ChainAnomaly): void {
  if (code === exchangedSides || (code === roundTrip && member === 1)) batch.exchanged[i] = 1
  else if (code === exchangeRate) batch.rate[i] = Math.round(batch.rate[i]! * rateFactors[difficulty]!)
  else if (code === unmatched) {
    batch.total[i] = Math.max(1, Math.round(batch.total[i]! * unmatchedShares[difficulty]!))
  }
}
