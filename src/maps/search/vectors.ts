import { vectorDimensionMax } from '../limits.ts'

const floatBytes = 4

/**
 * Reads a vector as clients send it: bytes of 32-bit little-endian floats, an array of numbers, or a map by position
 * (`{0: …, 1: …}`), which holds numbers or, where there are four times as many as dimensions, those bytes. Gives
 * undefined for anything else, for another dimension, and for numbers that are not finite as 32-bit floats.
 */
export function readVector(wire: unknown, dimension: number): Float32Array | undefined {
  const vector = readNumbers(wire, dimension)
  return vector?.length === dimension && vector.every(Number.isFinite) ? vector : undefined
}

function readNumbers(wire: unknown, dimension: number): Float32Array | undefined {
  if (wire instanceof Float32Array) return wire.length === dimension ? Float32Array.from(wire) : undefined
  if (wire instanceof Uint8Array) return fromBytes(wire, dimension)
  if (Array.isArray(wire)) return fromNumbers(wire, dimension)
  if (typeof wire !== 'object' || wire === null) return undefined
  const numbers = byPosition(wire, dimension * floatBytes)
  if (numbers === undefined) return undefined
  return numbers.length === dimension ? fromNumbers(numbers, dimension) : fromByteNumbers(numbers, dimension)
}

function fromBytes(bytes: Uint8Array, dimension: number): Float32Array | undefined {
  if (bytes.byteLength !== dimension * floatBytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: dimension }, (_, at) => view.getFloat32(at * floatBytes, true))
}

function fromNumbers(numbers: readonly unknown[], dimension: number): Float32Array | undefined {
  if (numbers.length !== dimension || !numbers.every((value) => typeof value === 'number')) return undefined
  return Float32Array.from(numbers as readonly number[])
}

function fromByteNumbers(numbers: readonly unknown[], dimension: number): Float32Array | undefined {
  const isByte = (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < 256
  if (!numbers.every(isByte)) return undefined
  return fromBytes(Uint8Array.from(numbers as readonly number[]), dimension)
}

/** Gives the values of `{0: …, 1: …}`, or of such a Map, in order; undefined when a position is missing. */
function byPosition(wire: object, most: number): unknown[] | undefined {
  const entries = wire instanceof Map ? wire : new Map(Object.entries(wire))
  if (entries.size > most) return undefined
  const values = Array.from({ length: entries.size }, (_, at) => entries.get(String(at)) ?? entries.get(at))
  return values.includes(undefined) ? undefined : values
}

/** Scales a vector to length 1 in place. Gives false, and leaves it as it is, when it has no direction. */
export function normalise(vector: Float32Array): boolean {
  let square = 0
  for (const number of vector) square += number * number
  const length = Math.sqrt(square)
  if (length === 0 || !Number.isFinite(length)) return false
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] as number) / length
  return true
}

/** Whether a vector can have so many numbers: 1 to 4,096. */
export const isDimension = (dimension: number): boolean =>
  Number.isInteger(dimension) && dimension >= 1 && dimension <= vectorDimensionMax
