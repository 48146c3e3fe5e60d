import type { Plan } from './plan.ts'
import { mix } from './randomness.ts'

/** Useful lives in months. */
const lives = [36, 60, 84, 120, 240] as const

/** The life of an asset that the calendar depreciates, and its age when the run begins; both in months. */
export interface AssetLife {
  readonly life: number
  readonly age: number
}

/** An asset outlives the run, so that its charge is the same in every month of it. */
export function assetLife(plan: Plan, index: number): AssetLife {
  const months = plan.input.configuration.global.period_months
  const bits = mix((plan.keys[12]! ^ index) | 0) >>> 0
  const possible = lives.filter((life) => life > months)
  const life = possible[bits % possible.length]!
  return { life, age: (bits >>> 8) % (life - months) }
}

/** Acquired assets have indexes of their own, behind those that depreciation groups can have. */
export const acquiredFrom = 1_000_000_000
/** The buildings of a company, one asset: the last before those that are acquired. */
export const building = acquiredFrom - 1
/** Assets that an acquisition can have: its lines take turns. */
export const assetsPerAcquisition = 2
/** Numbers of chains that the indexes tell apart; more than a run of a billion entries has. */
const acquisitionsMax = 550_000_000

/** Index of the first asset of a chain; `number` counts from the earliest chain before the run. */
export function acquiredIndex(number: number): number {
  return acquiredFrom + (number % acquisitionsMax) * assetsPerAcquisition
}

/** The chain that acquired the asset of an index, counted in the same way. */
export function acquiringChain(index: number): number {
  return Math.floor((index - acquiredFrom) / assetsPerAcquisition)
}
