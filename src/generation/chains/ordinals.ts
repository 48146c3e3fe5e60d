import type { Pattern } from './pattern.ts'

/** The chain that is number `ordinal` of its variant (below zero before the run), and the cycle in which it begins. */
export function chainOfOrdinal(pattern: Pattern, variant: number, ordinal: number): { chain: number; cycle: number } {
  const { chainsOfVariant, chainsByVariant, variantStart } = pattern
  const cycle = Math.floor(ordinal / chainsOfVariant[variant]!)
  const place = ordinal - cycle * chainsOfVariant[variant]!
  return { chain: chainsByVariant[variantStart[variant]! + place]!, cycle }
}
