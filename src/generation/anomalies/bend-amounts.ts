import { figure } from '../chains/figures.ts'
import type { Plan } from '../plan.ts'
import { draw, feature } from '../randomness.ts'
import type { ChainAnomaly } from './chain-anomaly.ts'
import { codeOf } from './rules.ts'

/** How anomalies change the amounts of a chain. Every change has a size for easy, moderate and hard ones. */
type ByDifficulty = readonly [easy: number, moderate: number, hard: number]
type Bend = (net: number, anomaly: ChainAnomaly, bits: number, plan: Plan) => number

/** Amounts stay within these (minor units), as those of regular entries do. */
const leastNet = 500
const mostNet = 5e9

const unit = (bits: number): number => (bits >>> 8) / 2 ** 24

/** The net times a factor. */
const times =
  (factors: ByDifficulty): Bend =>
  (net, { difficulty }) =>
    Math.round(net * factors[difficulty]!)

/** A whole number (1..9) of so many minor units; one more where the net is that already. */
const round =
  (units: ByDifficulty): Bend =>
  (net, { difficulty }, bits) => {
    const amount = (1 + ((bits >>> 4) % 9)) * units[difficulty]!
    return amount === net ? amount + units[difficulty]! : amount
  }

/** A limit of approval above the first, the same for a whole unit; the first where there is only one. */
function limitOf({ approvalLimits }: Plan, { x: bits }: ChainAnomaly): number {
  const choices = Math.max(1, approvalLimits.length - 1)
  return approvalLimits[Math.min(approvalLimits.length - 1, 1 + ((bits >>> 2) % choices))]!
}

/** A limit less a share of it that lies between the given one and its double. */
const belowLimit =
  (shares: ByDifficulty): Bend =>
  (_net, anomaly, bits, plan) =>
    Math.floor(limitOf(plan, anomaly) * (1 - shares[anomaly.difficulty]! * (1 + unit(bits))))

/** A limit times the given factor or up to its double. */
const aboveLimit =
  (factors: ByDifficulty): Bend =>
  (_net, anomaly, bits, plan) =>
    Math.ceil(limitOf(plan, anomaly) * factors[anomaly.difficulty]! * (1 + unit(bits)))

/** Two neighbouring digits that differ change places: the first such pair of easy ones, a later one of harder ones. */
const transposed: Bend = (net, { difficulty }) => {
  const digits = [...String(net)]
  const pairs = digits.flatMap((digit, k) => (k + 1 < digits.length && digit !== digits[k + 1] ? [k] : []))
  const at = pairs[Math.min(difficulty, pairs.length - 1)]
  if (at === undefined) return net + 9
  const exchanged = [...digits.slice(0, at), digits[at + 1]!, digits[at]!, ...digits.slice(at + 2)]
  return Number(exchanged.join(''))
}

/** An amount of the same size whose first digit is 7, 8 or 9. */
const highDigit: Bend = (net, _anomaly, bits) => {
  const size = 10 ** (String(net).length - 1)
  return Math.floor(size * (7 + 3 * unit(bits)))
}

/** The net of the unit: members of it have the same. */
const same: Bend = (net) => net

const bends: ReadonlyMap<number, Bend> = new Map<number, Bend>([
  [codeOf('just_below_threshold'), belowLimit([0.001, 0.008, 0.03])],
  [codeOf('round_dollar_manipulation'), round([1_000_000, 500_000, 100_000])],
  [codeOf('split_purchase'), belowLimit([0.005, 0.03, 0.08])],
  [codeOf('shell_company_payment'), round([1_000_000, 500_000, 200_000])],
  [codeOf('channel_stuffing'), times([20, 10, 5])],
  [codeOf('self_approval'), aboveLimit([3, 1.5, 1.02])],
  [codeOf('exceeded_approval_limit'), aboveLimit([3, 1.5, 1.02])],
  [codeOf('skipped_approval'), aboveLimit([3, 1.5, 1.02])],
  [codeOf('inventory_theft'), times([30, 12, 5])],
  [codeOf('fictitious_expense'), round([100_000, 50_000, 20_000])],
  [codeOf('reserve_manipulation'), round([10_000_000, 5_000_000, 2_000_000])],
  [codeOf('transposed_digits'), transposed],
  [codeOf('decimal_error'), times([100, 10, 0.1])],
  [codeOf('unusually_high_amount'), times([100, 40, 15])],
  [codeOf('unusually_low_amount'), times([0.001, 0.01, 0.05])],
  [codeOf('maverick_spend'), times([30, 12, 5])],
  [codeOf('benford_violation'), highDigit],
  [codeOf('repeating_amount'), same],
  [codeOf('round_trip_payment'), same],
  [codeOf('new_counterparty'), times([40, 15, 6])],
  [codeOf('transfer_pricing'), times([30, 10, 4])],
  [codeOf('approved_near_limit'), belowLimit([0.001, 0.008, 0.03])],
  [codeOf('approved_large_amount'), times([30, 12, 5])],
  [codeOf('round_contract_amount'), round([500_000, 200_000, 100_000])],
])

/** Anomalies whose members share company, partner and net: they are drawn from the unit. */
const shared = new Set(['split_purchase', 'repeating_amount', 'round_trip_payment'].map(codeOf))

export function isShared(code: number): boolean {
  return shared.has(code)
}

/** The net of a chain (minor units) as its anomaly changes it. */
export function bendNet(plan: Plan, anomaly: ChainAnomaly, net: number): number {
  const change = bends.get(anomaly.code)
  if (change === undefined) return net
  const bits = draw(anomaly.x + anomaly.member, anomaly.y, feature.anomaly)
  return Math.min(mostNet, Math.max(leastNet, change(net, anomaly, bits, plan)))
}

const kickback = codeOf('kickback')
const taxError = codeOf('tax_calculation_error')
const kickbackShares: ByDifficulty = [0.6, 0.3, 0.15]
const taxFactors: ByDifficulty = [0.3, 0.6, 1.1]

/** Changes the figures of a chain that follow from its net. */
export function bendFigures({ code, difficulty }: ChainAnomaly, figures: Float64Array): void {
  const net = figures[figure.net]!
  if (code === kickback) {
    figures[figure.variance] = Math.max(1, Math.round(net * kickbackShares[difficulty]!))
    figures[figure.billed] = net + figures[figure.variance]!
  } else if (code === taxError) {
    const tax = figures[figure.tax]!
    figures[figure.tax] = Math.max(1, Math.round(tax * taxFactors[difficulty]!) + (tax < 5 ? 2 : 0))
  } else return
  const gross = figures[figure.billed]! + figures[figure.tax]!
  figures[figure.gross] = figures[figure.due] = figures[figure.settled] = gross
}
