import type { ScoreRange } from '../port/keyspace.ts'

/** The stretch between two bounds as a client writes them: a number, `-inf`, `+inf`, or `(5` without the 5 itself. */
export function scoreRange(min: number | string, max: number | string): ScoreRange {
  return { min: boundOf(min), max: boundOf(max), minExclusive: isExclusive(min), maxExclusive: isExclusive(max) }
}

function boundOf(bound: number | string): number {
  if (typeof bound === 'number') return bound
  if (bound.endsWith('inf')) return bound.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(isExclusive(bound) ? bound.slice(1) : bound)
}

function isExclusive(bound: number | string): boolean {
  return typeof bound === 'string' && bound.startsWith('(')
}
