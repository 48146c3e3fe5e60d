/**
 * Values of one column in PLAIN encoding, and dictionary codes in RLE_DICTIONARY.
 * Source: apache/parquet-format, Encodings.md (PLAIN = 0, RLE_DICTIONARY = 8).
 *
 * The write functions write from `at`, where the caller has made room. Each loop meets one kind of array only, which is
 * what makes it fast.
 */
import { type Flags, packedRun, repeatedRun } from './bits.ts'
import type { PageSpace } from './page-space.ts'
import type { Text } from './schema.ts'

/** Least and largest value of a column chunk, of whole numbers. */
export interface ValueRange {
  readonly min: number
  readonly max: number
}

const utf8 = new TextEncoder()

/** Moves the integers of the rows that are present to the front. */
export function gatherIntegers(values: Float64Array, present: Flags, rows: number): void {
  for (let i = 0, to = 0; i < rows; i++) if (present[i] !== 0) values[to++] = values[i]!
}

/** Moves the codes that are not 0 to the front. */
export function gatherCodes(codes: Int32Array, rows: number): void {
  for (let i = 0, to = 0; i < rows; i++) {
    const code = codes[i]!
    codes[to] = code
    if (code !== 0) to++
  }
}

/** Writes four bytes for each value. Throws a RangeError for a value that is no 32-bit integer. */
export function writeInt32(view: DataView, at: number, values: Float64Array, count: number): ValueRange {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (let i = 0, to = at; i < count; i++, to += 4) {
    const value = values[i]!
    if (value < min) min = value
    if (value > max) max = value
    if (value !== (value | 0)) max = Number.POSITIVE_INFINITY
    view.setInt32(to, value, true)
  }
  return checked(min, max, -0x80000000, 0x7fffffff)
}

/** Writes eight bytes for each value. Throws a RangeError for a value that is no integer below 2^53 (either sign). */
export function writeInt64(view: DataView, at: number, values: Float64Array, count: number): ValueRange {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (let i = 0, to = at; i < count; i++, to += 8) {
    const value = values[i]!
    if (value < min) min = value
    if (value > max) max = value
    if (value !== Math.floor(value)) max = Number.POSITIVE_INFINITY
    view.setInt32(to, value, true)
    view.setInt32(to + 4, Math.floor(value / 4294967296), true)
  }
  return checked(min, max, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
}

/** A value that is no integer has made `max` infinite. */
function checked(min: number, max: number, least: number, most: number): ValueRange {
  if (min < least || max > most) throw new RangeError(`a value is no integer of ${least}..${most}`)
  return { min, max }
}

/**
 * Writes the width and one run of codes, which may be followed by room for seven more, and gives the place after them.
 * Throws a RangeError for a code outside 0..size-1.
 */
export function writeCodes(space: PageSpace, at: number, codes: Int32Array, count: number, size: number): number {
  const width = codeWidth(size)
  space.bytes[at] = width
  if (count === 0) return at + 1
  if (!codesDiffer(codes, count, size)) return repeatedRun(space.bytes, at + 1, codes[0]!, count, width)
  codes.fill(0, count, Math.ceil(count / 8) * 8)
  return packedRun(space.bytes, space.view, at + 1, codes, count, width)
}

/** Whether there is more than one code. The sign bit of `outside` tells of a code below 0 or above the last. */
function codesDiffer(codes: Int32Array, count: number, size: number): boolean {
  const first = codes[0]!
  let differing = 0
  let outside = 0
  for (let i = 0; i < count; i++) {
    const code = codes[i]!
    differing |= code ^ first
    outside |= code | (size - 1 - code)
  }
  if (outside < 0) throw new RangeError(`a code is outside 0..${size - 1}`)
  return differing !== 0
}

/** Bits of a code of a dictionary of `size` values: at least one, as not every reader takes a width of none. */
export function codeWidth(size: number): number {
  return Math.max(1, 32 - Math.clz32(size - 1))
}

/** A dictionary page: each value as its length in bytes and its UTF-8 bytes. */
export function dictionaryPage(space: PageSpace, values: readonly string[]): Uint8Array {
  let most = 0
  for (const value of values) most += 4 + 3 * value.length
  space.room(most)
  let at = space.at
  for (const value of values) {
    const { written } = utf8.encodeInto(value, space.bytes.subarray(at + 4))
    space.view.setInt32(at, written, true)
    at += 4 + written
  }
  return space.take(at)
}

/** Most bytes that `writeText` writes for the first `rows` strings; throws a RangeError when they are not all there. */
export function textBytes({ bytes, offsets }: Text, rows: number): number {
  if (offsets.length <= rows || offsets[rows]! > bytes.length) throw new RangeError(`fewer than ${rows} strings`)
  if (bytes.length > 0x7fffffff) throw new RangeError('the strings have 2^31 bytes or more')
  return 4 * rows + offsets[rows]! - offsets[0]!
}

/**
 * Writes each string that is present as its length and its bytes, and gives the place after them. The bytes go in words
 * of four: for strings of some ten bytes this is far faster than a call of `set` for each.
 */
export function writeText(view: DataView, at: number, text: Text, rows: number, present: Flags | undefined): number {
  const source = new DataView(text.bytes.buffer, text.bytes.byteOffset, text.bytes.byteLength)
  const { offsets } = text
  let to = at
  for (let i = 0; i < rows; i++) {
    if (present !== undefined && present[i] === 0) continue
    const from = offsets[i]! | 0
    const length = (offsets[i + 1]! - from) | 0
    if (length < 0) throw new RangeError(`string ${i} ends before it starts`)
    view.setInt32(to, length, true)
    to = (to + 4) | 0
    const words = length & ~3
    for (let k = 0; k < words; k += 4) view.setInt32(to + k, source.getInt32(from + k, true), true)
    for (let k = words; k < length; k++) view.setUint8(to + k, source.getUint8(from + k))
    to = (to + length) | 0
  }
  return to
}
