/**
 * Bits of a Parquet page: booleans, definition levels and dictionary codes.
 * Source: apache/parquet-format, Encodings.md (PLAIN; RLE / bit-packing hybrid, RLE = 3).
 *
 * The write functions write from `at` and give the place after their last byte.
 */

/** One for each row: a row counts as 1 where this is not 0. */
export type Flags = Uint8Array | Int32Array

/** Most bytes that a run of `count` codes takes, with what `packedRun` may write after its end. */
export function runBytes(count: number, width: number): number {
  return 5 + Math.max(Math.ceil(count / 8), 1) * width + 4
}

/** How many of the first `count` flags are not 0. */
export function countFlags(flags: Flags, count: number): number {
  let ones = 0
  for (let i = 0; i < count; i++) ones += bit(flags[i]!)
  return ones
}

/** 1 for an integer that is not 0, without a branch. */
function bit(flag: number): number {
  return (flag | -flag) >>> 31
}

/** One bit for each flag, least bit first. */
export function packFlags(bytes: Uint8Array, at: number, flags: Flags, count: number): number {
  const whole = count & ~7
  let to = at
  for (let i = 0; i < whole; i += 8) {
    const low = bit(flags[i]!) | (bit(flags[i + 1]!) << 1) | (bit(flags[i + 2]!) << 2) | (bit(flags[i + 3]!) << 3)
    const high = bit(flags[i + 4]!) | (bit(flags[i + 5]!) << 1) | (bit(flags[i + 6]!) << 2) | (bit(flags[i + 7]!) << 3)
    bytes[to++] = low | (high << 4)
  }
  if (whole === count) return to
  let last = 0
  for (let i = whole; i < count; i++) last |= bit(flags[i]!) << (i - whole)
  bytes[to++] = last
  return to
}

/** One run of flags in the hybrid form, bit-packed. */
export function flagRun(bytes: Uint8Array, at: number, flags: Flags, count: number): number {
  return packFlags(bytes, varint(bytes, at, (Math.ceil(count / 8) << 1) | 1), flags, count)
}

/** One run of the same code `count` times. */
export function repeatedRun(bytes: Uint8Array, at: number, code: number, count: number, width: number): number {
  let to = varint(bytes, at, count << 1)
  for (let shift = 0; shift < width; shift += 8) bytes[to++] = (code >>> shift) & 255
  return to
}

/**
 * One bit-packed run of codes of `width` bits (1..15). The codes go on with zeros up to a multiple of eight. Two codes
 * at a time go into words of 32 bits; up to three bytes after the end of the run are written as well.
 */
export function packedRun(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  codes: Int32Array,
  count: number,
  width: number,
): number {
  const groups = Math.ceil(count / 8)
  const start = varint(bytes, at, (groups << 1) | 1)
  const step = 2 * width
  let to = start
  let held = 0
  let bits = 0
  for (let i = 0; i < count; i += 2) {
    const pair = codes[i]! | (codes[i + 1]! << width)
    held |= pair << bits
    bits += step
    if (bits < 32) continue
    view.setInt32(to, held, true)
    to += 4
    bits -= 32
    held = pair >>> (step - bits)
  }
  bytes.fill(0, to, start + groups * width)
  if (bits > 0) view.setInt32(to, held, true)
  return start + groups * width
}

function varint(bytes: Uint8Array, at: number, value: number): number {
  let to = at
  let rest = value >>> 0
  for (; rest >= 128; rest >>>= 7) bytes[to++] = (rest & 127) | 128
  bytes[to++] = rest
  return to
}
