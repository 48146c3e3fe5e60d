import { golden, mix } from '../randomness.ts'
import type { Anomalies, Population } from './compile.ts'

/** The unit of a stratum (any integer) that is anomalous; the density must be above 0. */
export function unitOfStratum({ density, key }: Population, stratum: number): number {
  const first = Math.ceil(stratum / density)
  const size = Math.max(1, Math.ceil((stratum + 1) / density) - first)
  return first + ((mix((stratum ^ key) | 0) >>> 0) % size)
}

/**
 * The anomaly of a unit (any integer, also below zero), 0 for none. Of every stratum of 1 / density units one is
 * anomalous, and the kinds take turns in their proportions, so rates hold in every part of a run.
 */
export function anomalyOfUnit(population: Population, unit: number): number {
  const { density } = population
  if (density === 0) return 0
  const stratum = Math.floor(unit * density)
  if (unit !== unitOfStratum(population, stratum)) return 0
  const turn = (Math.imul(stratum, golden) + population.key) >>> 0
  let k = 0
  while (turn >= population.limits[k]! && k < population.limits.length - 1) k++
  return population.codes[k]!
}

export const difficulties = ['easy', 'moderate', 'hard'] as const

/** How hard the anomaly of a label is to find: position in `difficulties`. */
export function difficultyOf({ difficulty, key }: Anomalies, label: number): number {
  const bits = mix((Math.floor(label / 65_536) ^ Math.imul(label & 0xffff, golden) ^ key) | 0) >>> 0
  return bits < difficulty[0] ? 0 : bits < difficulty[1] ? 1 : 2
}
