/** Document ids, as src/generation/document-id.ts describes them. */
import { idKeyOf as key } from './plan'

@inline
function mix(value: i32): i32 {
  let h = <u32>value
  h ^= h >> 16
  h *= 0x21f0aaad
  h ^= h >> 15
  h *= 0x735a2d97
  return h ^ (h >> 15)
}

/** Two words as sixteen hexadecimal digits, the highest digit of the first word first. */
@inline
function hexDigits(first: u32, second: u32): v128 {
  const bytes = i64x2.splat(bswap(<u64>second | (<u64>first << 32)))
  const high = v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(0x0f))
  const low = v128.and(bytes, i8x16.splat(0x0f))
  const nibbles = v128.shuffle<u8>(high, low, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
  const digits = i8x16(48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98, 99, 100, 101, 102)
  return v128.swizzle(digits, nibbles)
}

/** Writes the 36 characters of the id of a sequence. */
@inline
export function putDocumentId(at: usize, sequence: i32): usize {
  const l1 = key(0) ^ mix(sequence + key(1))
  const r1 = sequence ^ mix(l1 + key(2))
  const p0 = l1 ^ mix(r1 + key(3))
  const p1 = r1 ^ mix(p0 + key(4))
  const checkHigh = <u32>mix((mix(p0 ^ key(5)) + p1) ^ key(6)) >> 6
  const checkLow = mix((mix(p1 ^ key(7)) + p0) ^ key(8))
  const upper = hexDigits(p0, (p1 & 0xffff0000) | 0x8000 | ((<u32>p1 >> 4) & 0xfff))
  const lower = hexDigits(0x80000000 | ((p1 & 0xf) << 26) | checkHigh, checkLow)
  // Four digits at a time: 8-4-4 of the upper, 4-12 of the lower sixteen.
  v128.store_lane<u64>(at, upper, 0)
  store<u8>(at + 8, 0x2d)
  v128.store_lane<u32>(at + 9, upper, 2)
  store<u8>(at + 13, 0x2d)
  v128.store_lane<u32>(at + 14, upper, 3)
  store<u8>(at + 18, 0x2d)
  v128.store_lane<u32>(at + 19, lower, 0)
  store<u8>(at + 23, 0x2d)
  v128.store_lane<u32>(at + 24, lower, 1)
  v128.store_lane<u64>(at + 28, lower, 1)
  return at + 36
}
