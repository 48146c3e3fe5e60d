/** Bits of a text of bytes, the most significant bit of the first byte first. Nothing given is changed. */

/** Bytes of a bitmap at most. */
export const bitmapBytesMax = 1 << 17

type BitOperation = 'AND' | 'OR' | 'XOR' | 'NOT'

export function bitAt(bytes: Uint8Array, offset: number): 0 | 1 {
  return ((bytes[offset >>> 3] ?? 0) >>> (7 - (offset & 7))) & 1 ? 1 : 0
}

/** The bytes with one bit set, longer where the bit lies beyond the end. */
export function withBit(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const after = lengthened(bytes, (offset >>> 3) + 1)
  putBit(after, offset, value)
  return after
}

/** Sets a bit in place. */
export function putBit(bytes: Uint8Array, offset: number, value: number): void {
  const mask = 0x80 >>> (offset & 7)
  const index = offset >>> 3
  bytes[index] = value === 1 ? bytes[index]! | mask : bytes[index]! & ~mask
}

/** A copy of at least `length` bytes. */
export function lengthened(bytes: Uint8Array, length: number): Uint8Array {
  const longer = new Uint8Array(Math.max(length, bytes.length))
  longer.set(bytes)
  return longer
}

interface BitRange {
  /** Bits, both included; negative ones count from the end. All when absent. */
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** Counts the ones of a range. */
export function countBits(bytes: Uint8Array, range: BitRange): number {
  const { from, to } = resolved(bytes, range)
  let count = 0
  let offset = from
  while (offset <= to) {
    if ((offset & 7) === 0 && offset + 7 <= to) {
      count += ones(bytes[offset >>> 3]!)
      offset += 8
    } else {
      count += bitAt(bytes, offset)
      offset += 1
    }
  }
  return count
}

/**
 * Position of the first bit that is `value`, undefined when there is none. Bits beyond the end are 0, so the first 0 of
 * nothing but ones comes after them, unless `end` says that it is to be looked for inside.
 */
export function firstBit(bytes: Uint8Array, value: number, range: BitRange): number | undefined {
  const { from, to } = resolved(bytes, range)
  const skipped = value === 1 ? 0x00 : 0xff
  let offset = from
  while (offset <= to) {
    if ((offset & 7) === 0 && bytes[offset >>> 3] === skipped) offset += 8
    else if (bitAt(bytes, offset) === value) return offset
    else offset += 1
  }
  const isOpen = value === 0 && range.end === undefined && from <= bytes.length * 8
  return isOpen ? bytes.length * 8 : undefined
}

/** Combines texts of bytes; a shorter one is followed by zeros. `NOT` takes the first alone. */
export function combinedBits(operation: BitOperation, sources: readonly Uint8Array[]): Uint8Array {
  if (operation === 'NOT') return (sources[0] ?? new Uint8Array()).map((byte) => ~byte)
  const result = new Uint8Array(Math.max(0, ...sources.map(({ length }) => length)))
  result.set(sources[0] ?? [])
  for (const source of sources.slice(1)) {
    for (let index = 0; index < result.length; index += 1) {
      result[index] = combined(operation, result[index]!, source[index] ?? 0)
    }
  }
  return result
}

function combined(operation: 'AND' | 'OR' | 'XOR', one: number, other: number): number {
  if (operation === 'AND') return one & other
  return operation === 'OR' ? one | other : one ^ other
}

function ones(byte: number): number {
  const pairs = byte - ((byte >>> 1) & 0x55)
  const quads = (pairs & 0x33) + ((pairs >>> 2) & 0x33)
  return (quads + (quads >>> 4)) & 0x0f
}

function resolved(bytes: Uint8Array, { start = 0, end = -1 }: BitRange): { from: number; to: number } {
  const length = bytes.length * 8
  const at = (position: number) => (position < 0 ? position + length : position)
  return { from: Math.max(0, at(start)), to: Math.min(length - 1, at(end)) }
}
