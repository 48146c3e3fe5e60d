import { chainOfOrdinal } from '../chains/ordinals.ts'
import { beats, stepsMax } from '../chains/pattern.ts'
import type { Plan } from '../plan.ts'
import { pairX, pairY } from '../randomness.ts'
import { anomalyOfUnit, difficultyOf } from './select.ts'

/** The anomaly of one chain. One object, filled again. */
export interface ChainAnomaly {
  /** 0 is none (rules.ts). */
  code: number
  /** Position of the chain in its unit. */
  member: number
  /** Number of the label: that of the unit's first chain. */
  label: number
  /** Position in `difficulties`. */
  difficulty: number
  /** Random pair of the unit. */
  x: number
  y: number
}

export function openChainAnomaly(): ChainAnomaly {
  return { code: 0, member: 0, label: 0, difficulty: 0, x: 0, y: 0 }
}

/** Whether all chains of a unit are in the run: a scheme of which a part is missing shows nothing. */
function isWhole({ pattern, timeline }: Plan, variant: number, first: number, size: number): boolean {
  const operation = (ordinal: number): number => {
    const { chain, cycle } = chainOfOrdinal(pattern, variant, ordinal)
    return cycle * beats + pattern.beatOfStep[chain * stepsMax]!
  }
  return operation(first) >= 0 && operation(first + size - 1) < timeline.operations
}

/** Fills `to` with the anomaly of a chain; gives its code. */
export function findAnomaly(plan: Plan, to: ChainAnomaly, chain: number, cycle: number): number {
  to.code = 0
  const { anomalies, pattern } = plan
  if (anomalies === undefined) return 0
  const variant = pattern.variantOfChain[chain]!
  const population = anomalies.chains[variant]!
  if (population.density === 0) return 0
  const size = anomalies.unitSize[variant]!
  const ordinal = cycle * pattern.chainsOfVariant[variant]! + pattern.ordinalOfChain[chain]!
  const unit = Math.floor(ordinal / size)
  const code = anomalyOfUnit(population, unit)
  if (code === 0) return 0
  if (size > 1 && !isWhole(plan, variant, unit * size, size)) return 0
  to.code = code
  to.member = ordinal - unit * size
  const first = size === 1 ? { chain, cycle } : chainOfOrdinal(pattern, variant, unit * size)
  const number = first.cycle * pattern.chains + first.chain
  to.label = number + plan.chainsBefore
  to.difficulty = difficultyOf(anomalies, to.label)
  to.y = pairY(plan.keys, plan.salts.label, number)
  to.x = pairX(plan.keys, plan.salts.label, number, to.y)
  return code
}

/** Whether a step (or, in a unit of several chains, a member) is flagged by a code. */
export function isFlagged(plan: Plan, { code, member }: ChainAnomaly, step: number, size: number): boolean {
  return ((plan.anomalies!.flagged[code]! >> (size > 1 ? member : step)) & 1) === 1
}

/** Operation that a duplicate repeats: the nearest before it whose kind `matches`, within one cycle; -1 for none. */
export function repeatedOperation(plan: Plan, operation: number, matches: (kind: number) => boolean): number {
  const { kindOfBeat } = plan.pattern
  for (let back = 1; back <= Math.min(beats, operation); back++) {
    if (matches(kindOfBeat[(operation - back) & (beats - 1)]!)) return operation - back
  }
  return -1
}
