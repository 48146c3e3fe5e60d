import type { Configuration } from '../../contract/mod.ts'
import { kindIndex, kinds } from '../kinds/catalogue.ts'
import { processes } from '../kinds/kind.ts'
import { below, draw, feature, mix } from '../randomness.ts'
import type { Share, Variant } from './chain.ts'
import { lagDays } from './lags.ts'
import { variants } from './variants.ts'

/**
 * The operations of a run follow a pattern that repeats every `beats` operations. A beat is one step of one chain of the
 * pattern; a chain that begins in cycle c of the pattern has its later steps in the same cycle or in later ones. So the
 * step and the chain of any operation follow from its number alone, in constant time, and every share (process, source,
 * variant, late payers) is exact in every cycle.
 */
export const beats = 2048

/** Steps of a chain at most. */
export const stepsMax = 5

export interface Pattern {
  /** By beat: position in `chains`, step, and how many cycles earlier the chain began. */
  readonly chainOfBeat: Uint16Array
  readonly stepOfBeat: Uint8Array
  readonly cyclesOfBeat: Int32Array
  /** By beat: position of the kind in the catalogue. */
  readonly kindOfBeat: Uint8Array
  /** By chain: position in `variants`. */
  readonly variantOfChain: Uint8Array
  /** By chain: how many chains of its variant come before it in the pattern. */
  readonly ordinalOfChain: Uint16Array
  /** By variant: how many chains the pattern has. */
  readonly chainsOfVariant: Uint16Array
  readonly chains: number
  /** The chains of variant v in their order: from `variantStart[v]` on. */
  readonly chainsByVariant: Uint16Array
  readonly variantStart: Uint16Array
  /** By chain * stepsMax + step: the beat, and the cycles after the chain's own. */
  readonly beatOfStep: Int16Array
  readonly cyclesOfStep: Int32Array
  /** Cycles from the first to the last step of any chain. */
  readonly cyclesMax: number
}

/** What the pattern needs to know of the run: how many beats each process and share gets, and how fast operations come. */
export interface PatternInput {
  readonly configuration: Configuration
  readonly keys: Int32Array
  /** Weights of the operations by process, any scale. */
  readonly processWeights: readonly number[]
  /** Share of the operations that are reversals, and that are recurring. */
  readonly reversalShare: number
  readonly recurringShare: number
  /** Operations per calendar day. */
  readonly perDay: number
}

/** Splits `count` by weights (>= 0) into whole numbers, largest remainder first. */
export function split(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) return weights.map(() => 0)
  const quotas = weights.map((weight) => (count * weight) / sum)
  const parts = quotas.map(Math.floor)
  const order = quotas.map((quota, k) => [quota - parts[k]!, k] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  const left = count - parts.reduce((a, b) => a + b, 0)
  for (const [, k] of order.slice(0, left)) parts[k]!++
  return parts
}

function weightOf(variant: Variant, configuration: Configuration): number {
  if (variant.intercompany && configuration.companies.filter(({ volume_weight }) => volume_weight > 0).length < 2)
    return 0
  return variant.weight * (variant.industries?.[configuration.global.industry] ?? 1)
}

/** Numbers of chains by variant for one process: its reversals and recurring entries, the rest, and fillers for what is left. */
function chainCounts(
  input: PatternInput,
  process: number,
  room: number,
  reversals: number,
  recurring: number,
): Map<number, number> {
  const counts = new Map<number, number>()
  let left = room
  const add = (
    matches: (variant: Variant) => boolean | undefined,
    budget: number,
    cost: (variant: Variant) => number,
  ): void => {
    const candidates = variants
      .map((variant, k) => ({ variant, k, weight: weightOf(variant, input.configuration) }))
      .filter(({ variant, weight }) => variant.process === processes[process] && matches(variant) && weight > 0)
    const mean = candidates.reduce((sum, { variant, weight }) => sum + weight * cost(variant), 0)
    const total = candidates.reduce((sum, { weight }) => sum + weight, 0)
    if (total === 0) return
    const chains = split(
      Math.floor((budget * total) / mean),
      candidates.map(({ weight }) => weight),
    )
    candidates.forEach(({ variant, k }, position) => {
      const fitting = Math.min(chains[position]!, Math.floor(left / variant.steps.length))
      if (fitting > 0) counts.set(k, (counts.get(k) ?? 0) + fitting)
      left -= fitting * variant.steps.length
    })
  }
  const isOf = (share: Share) => (variant: Variant) => variant.share === share
  add(isOf('reversal'), reversals, () => 1)
  add(isOf('recurring'), recurring, (variant) => variant.steps.filter(({ kind }) => isRecurring(kind)).length)
  add(isOf('ordinary'), left, (variant) => variant.steps.length)
  add(
    ({ fills }) => fills,
    left,
    () => 1,
  )
  return counts
}

function isRecurring(kind: string): boolean {
  return kinds[kindIndex(kind)]!.source === 'recurring'
}

/** The chains of the pattern as positions in `variants`, longest first, in a keyed order. */
function listChains(input: PatternInput): number[] {
  const rooms = split(beats, input.processWeights)
  const reversals = split(Math.round(beats * input.reversalShare), rooms)
  const recurring = split(Math.round(beats * input.recurringShare), [rooms[0]!, rooms[1]!, rooms[2]!, rooms[3]!, 0])
  const chains: number[] = []
  rooms.forEach((room, process) => {
    for (const [variant, count] of chainCounts(input, process, room, reversals[process]!, recurring[process]!)) {
      for (let n = 0; n < count; n++) chains.push(variant)
    }
  })
  const rank = chains.map((_, k) => mix(input.keys[6]! ^ Math.imul(k + 1, 0x9e3779b9)) >>> 0)
  const order = chains.map((_, k) => k)
  order.sort((a, b) => variants[chains[b]!]!.steps.length - variants[chains[a]!]!.steps.length || rank[a]! - rank[b]!)
  return order.map((k) => chains[k]!)
}

/** Free beats, found from a wanted one on. */
class Places {
  private readonly next = Int32Array.from({ length: beats }, (_, k) => k)

  private free(beat: number): number {
    let found = beat
    while (this.next[found] !== found) found = this.next[found]!
    let at = beat
    while (this.next[at] !== found) {
      const following = this.next[at]!
      this.next[at] = found
      at = following
    }
    return found
  }

  /** Takes the first free beat at or after the absolute position; gives the position that it has. */
  take(position: number): number {
    const beat = ((position % beats) + beats) % beats
    const free = this.free(beat)
    const ahead = (free - beat + beats) % beats
    this.next[free] = (free + 1) % beats
    return position + ahead
  }
}

/** Lays the chains of the pattern out. */
export function compilePattern(input: PatternInput): Pattern {
  const listed = listChains(input)
  const chains = listed.length
  const byVariant = variants.map((_, v) => listed.flatMap((variant, chain) => (variant === v ? [chain] : [])))
  const pattern = {
    chainsByVariant: Uint16Array.from(byVariant.flat()),
    variantStart: Uint16Array.from(variants, (_, v) => byVariant.slice(0, v).reduce((sum, own) => sum + own.length, 0)),
    chainOfBeat: new Uint16Array(beats),
    stepOfBeat: new Uint8Array(beats),
    cyclesOfBeat: new Int32Array(beats),
    kindOfBeat: new Uint8Array(beats),
    variantOfChain: Uint8Array.from(listed),
    ordinalOfChain: new Uint16Array(chains),
    chainsOfVariant: new Uint16Array(variants.length),
    chains,
    beatOfStep: new Int16Array(chains * stepsMax).fill(-1),
    cyclesOfStep: new Int32Array(chains * stepsMax),
    cyclesMax: 0,
  }
  const places = new Places()
  listed.forEach((variant, chain) => {
    pattern.ordinalOfChain[chain] = pattern.chainsOfVariant[variant]!++
    const x = mix(input.keys[7]! ^ chain)
    let position = below(draw(x, input.keys[8]!, feature.lag), beats)
    let cycle = 0
    variants[variant]!.steps.forEach((step, k) => {
      const days = k === 0 ? 0 : lagDays(step.lag, draw(x, input.keys[9]! + k, feature.lag))
      position = places.take(position + (k === 0 ? 0 : Math.max(1, Math.round(days * input.perDay))))
      if (k === 0) cycle = Math.floor(position / beats)
      const beat = position % beats
      const cycles = Math.floor(position / beats) - cycle
      pattern.chainOfBeat[beat] = chain
      pattern.stepOfBeat[beat] = k
      pattern.cyclesOfBeat[beat] = cycles
      pattern.kindOfBeat[beat] = kindIndex(step.kind)
      pattern.beatOfStep[chain * stepsMax + k] = beat
      pattern.cyclesOfStep[chain * stepsMax + k] = cycles
      pattern.cyclesMax = Math.max(pattern.cyclesMax, cycles)
    })
  })
  return pattern
}
