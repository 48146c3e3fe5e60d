import { type Batch, generateBatch, type Plan } from '../../src/generation/mod.ts'
import { planOf, type Variation } from './enterprise.ts'

export interface Population {
  readonly plan: Plan
  readonly batch: Batch
}

const made = new Map<string, Population>()

/** A whole run as one batch; the same variation is made once for all tests. */
export function populationOf(variation: Variation = {}): Population {
  const key = JSON.stringify(variation)
  const known = made.get(key)
  if (known) return known
  const plan = planOf(variation)
  const population = { plan, batch: generateBatch(plan, 0, plan.total) }
  made.set(key, population)
  return population
}

/** Sequences 0..count-1 of a batch that satisfy a condition. */
export function positions(batch: Batch, matches: (i: number) => boolean): number[] {
  return Array.from({ length: batch.count }, (_, i) => i).filter(matches)
}

/** Shares of the values that `of` gives to the entries `among`. */
export function sharesOf(among: readonly number[], of: (i: number) => string): Record<string, number> {
  const shares: Record<string, number> = {}
  for (const i of among) shares[of(i)] = (shares[of(i)] ?? 0) + 1 / among.length
  return shares
}
