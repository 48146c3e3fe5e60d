import { below, mix } from '../randomness.ts'

/** Keep the draws of units apart from those of the amounts, which use the same word. */
const unitSalt = 0x5bd1e995
const apartSalt = 0x1b873593

/** Units of a purchase. A unit is at most a twentieth of it, so that one unit can be within a tolerance. */
const unitsMin = 20
const unitsMax = 500
/** Numbers of units that divide a whole hundred (minor units 10,000), so that a round order has a round price. */
const roundUnits = [20, 25, 40, 50, 80, 100, 125, 200, 250, 500] as const
const hundred = 10_000

/**
 * Shares in basis points, least and most. Up to the tolerance a difference is posted without asking; above it the invoice
 * is corrected. Five percent is one unit of the smallest purchase, so every purchase can have a difference within it. No
 * share lies just above it, so that the two cases can be told apart. Deliveries are accepted up to a tenth off the order.
 */
export const quantityTolerance = 500
const shares = {
  withinTolerance: [50, quantityTolerance],
  beyondTolerance: [700, 2000],
  delivery: [100, 1000],
} as const

/**
 * Units that a purchase with a net amount (minor units, at least 500) is about: 20 to 500. `bits` are the 32 random bits
 * that its figures follow from.
 */
export function unitsOf(net: number, bits: number): number {
  const drawn = mix(bits ^ unitSalt)
  if (net % hundred === 0) return roundUnits[below(drawn, roundUnits.length)]!
  const most = Math.min(unitsMax, Math.floor(net / unitsMin))
  return unitsMin + below(drawn, most - unitsMin + 1)
}

/**
 * Units by which two documents differ, at least one. Within a tolerance the share is not exceeded, beyond it not fallen
 * below, since units are whole.
 */
export function unitsApart(units: number, by: keyof typeof shares, bits: number): number {
  const [least, most] = shares[by]
  const share = least + below(mix(bits ^ apartSalt), most - least + 1)
  const exact = (units * share) / 10_000
  return Math.max(1, by === 'beyondTolerance' ? Math.ceil(exact) : Math.floor(exact))
}

/** Units of a part of a delivery, `share` in basis points: at least one, and less than all. */
export function partOfUnits(units: number, share: number): number {
  return Math.min(units - 1, Math.max(1, Math.round((units * share) / 10_000)))
}
