/**
 * Places as numbers of 52 bits, so that places near to each other are mostly near to each other as numbers: 26 bits of
 * latitude and 26 of longitude, interleaved, latitude in the lower bit of each pair.
 */

export interface Point {
  /** Degrees. */
  readonly lat: number
  readonly lon: number
}

/** Latitudes that can be written down, as in maps on the web. */
export const latitudeMax = 85.05112878
/** Metres. */
const earthRadius = 6372797.560856
const cells = 2 ** 26
/** Both halves of a coordinate; each is interleaved on its own, as operators on bits end at 32. */
const half = 2 ** 13
const alphabet = '0123456789bcdefghjkmnpqrstuvwxyz'
const radians = Math.PI / 180

const metresOf = { m: 1, km: 1000, mi: 1609.34, ft: 0.3048 } as const

export type Unit = keyof typeof metresOf

/** Metres of a unit. */
export function metresIn(unit: Unit): number {
  return metresOf[unit]
}

export function isUnit(text: unknown): text is Unit {
  return typeof text === 'string' && Object.hasOwn(metresOf, text)
}

/** Column of a longitude, 0 to 2^26 - 1. */
export function columnOf(lon: number): number {
  return cellOf((lon + 180) / 360)
}

/** Row of a latitude, 0 to 2^26 - 1. */
export function rowOf(lat: number): number {
  return cellOf((lat + latitudeMax) / (2 * latitudeMax))
}

/** The number of a place, an integer below 2^52. */
export function scoreOf({ lat, lon }: Point): number {
  return interleaved(rowOf(lat), columnOf(lon))
}

/** The number of a cell. */
export function interleaved(row: number, column: number): number {
  const upper = interleavedHalf(Math.floor(row / half), Math.floor(column / half))
  return upper * half * half + interleavedHalf(row % half, column % half)
}

/** The middle of the cell of a number; what was written there is at most half a metre away. */
export function pointOf(score: number): Point {
  const upper = Math.floor(score / (half * half))
  const lower = score % (half * half)
  const row = everySecondBit(upper) * half + everySecondBit(lower)
  const column = everySecondBit(upper >>> 1) * half + everySecondBit(lower >>> 1)
  return {
    lat: ((row + 0.5) / cells) * 2 * latitudeMax - latitudeMax,
    lon: ((column + 0.5) / cells) * 360 - 180,
  }
}

/** The geohash of a place: 11 characters, of which the last is always 0, as 52 bits are there for 55. */
export function geohashOf({ lat, lon }: Point): string {
  const score = interleaved(cellOf((lat + 90) / 180), columnOf(lon))
  let text = ''
  for (let index = 0; index < 10; index += 1) text += alphabet[Math.floor(score / 2 ** (47 - 5 * index)) % 32]
  return `${text}0`
}

/** Distance along the surface, in metres (haversine). */
export function distanceMetres(from: Point, to: Point): number {
  const u = Math.sin(((to.lat - from.lat) * radians) / 2)
  const v = Math.sin(((to.lon - from.lon) * radians) / 2)
  const chord = u * u + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * v * v
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, chord)))
}

/** Degrees of an arc of so many metres. */
export function degreesOf(metres: number): number {
  return metres / earthRadius / radians
}

function cellOf(share: number): number {
  return Math.min(cells - 1, Math.max(0, Math.floor(share * cells)))
}

/** Interleaves 13 bits with 13 bits. */
function interleavedHalf(even: number, odd: number): number {
  return spread(even) | (spread(odd) << 1)
}

function spread(bits: number): number {
  let spreadBits = bits
  spreadBits = (spreadBits | (spreadBits << 8)) & 0x00ff00ff
  spreadBits = (spreadBits | (spreadBits << 4)) & 0x0f0f0f0f
  spreadBits = (spreadBits | (spreadBits << 2)) & 0x33333333
  return (spreadBits | (spreadBits << 1)) & 0x55555555
}

function everySecondBit(bits: number): number {
  let joined = bits & 0x55555555
  joined = (joined | (joined >>> 1)) & 0x33333333
  joined = (joined | (joined >>> 2)) & 0x0f0f0f0f
  joined = (joined | (joined >>> 4)) & 0x00ff00ff
  return (joined | (joined >>> 8)) & 0x0000ffff
}
