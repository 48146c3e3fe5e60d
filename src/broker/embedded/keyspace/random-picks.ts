import type { Environment } from '../../../environment.ts'

/** A number from 0 to count - 1, each about as likely as the others; 0 when `count` is 0. */
export function randomBelow(environment: Pick<Environment, 'randomBytes'>, count: number): number {
  return Math.floor((Buffer.from(environment.randomBytes(6)).readUIntBE(0, 6) / 2 ** 48) * count)
}

/** Different numbers from 0 to count - 1, `picks` of them or all, every choice about as likely. */
export function randomPlaces(environment: Pick<Environment, 'randomBytes'>, count: number, picks: number): number[] {
  const wanted = Math.min(picks, count)
  const bytes = Buffer.from(environment.randomBytes(6 * wanted))
  // A shuffle that stops early; only places that were exchanged are remembered.
  const exchanged = new Map<number, number>()
  const places: number[] = []
  for (let k = 0; k < wanted; k++) {
    const other = k + Math.floor((bytes.readUIntBE(6 * k, 6) / 2 ** 48) * (count - k))
    places.push(exchanged.get(other) ?? other)
    exchanged.set(other, exchanged.get(k) ?? k)
  }
  return places
}
