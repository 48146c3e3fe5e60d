/** Number writers. They may write up to seven bytes past the end that they return. */

const zeros: u64 = 0x3030303030303030

/**
 * The eight decimal digits of 0..99,999,999 as numbers 0..9, the first in the lowest byte. Two halves, then four pairs,
 * then eight digits are split at once: a multiplication and a shift divide every part of the word.
 */
@inline
function digits8(value: u32): u64 {
  const high = value / 10000
  const halves = <u64>high | (<u64>(value - high * 10000) << 32)
  const hundreds = ((halves * 10486) >> 20) & 0x0000007f0000007f
  const pairs = ((halves - hundreds * 100) << 16) + hundreds
  const tens = ((pairs * 103) >> 10) & 0x000f000f000f000f
  return ((pairs - tens * 10) << 8) + tens
}

/** Writes an integer 0..99,999,999 without leading zeros. No branch: sizes mix, so half of the guesses would be wrong. */
@inline
function putInteger8(at: usize, value: u32): usize {
  const digits = digits8(value)
  const leading = ctz(digits | 0x0100000000000000) >> 3
  store<u64>(at, (digits | zeros) >> (leading << 3))
  return at + 8 - <usize>leading
}

/** Writes an integer 0..99,999,999 as eight digits. */
@inline
function putDigits8(at: usize, value: u32): usize {
  store<u64>(at, digits8(value) | zeros)
  return at + 8
}

/** Writes an integer 0..99 as two digits. */
@inline
function putDigits2(at: usize, value: u32): usize {
  const tens = value / 10
  store<u16>(at, <u16>(0x3030 | tens | ((value - tens * 10) << 8)))
  return at + 2
}

function putLongInteger(at: usize, value: u64): usize {
  const high = value / 100000000
  const low = <u32>(value - high * 100000000)
  const next = high < 100000000 ? putInteger8(at, <u32>high) : putLongInteger(at, high)
  return putDigits8(next, low)
}

/** Writes an integer 0..2^53 without leading zeros. */
@inline
export function putInteger(at: usize, value: u64): usize {
  return value < 100000000 ? putInteger8(at, <u32>value) : putLongInteger(at, value)
}

/** Writes an integer 0..9,999,999,999 as ten digits. */
@inline
export function putInteger10(at: usize, value: u64): usize {
  const high = value / 100000000
  return putDigits8(putDigits2(at, <u32>high), <u32>(value - high * 100000000))
}

/** Writes minor units (0..2^53) as `123.45"`; for CSV, which has no quote, the caller steps back one. */
@inline
export function putAmountQuote(at: usize, minor: u64): usize {
  const units = minor / 100
  const cents = <u32>(minor - units * 100)
  const tens = cents / 10
  const next = putInteger(at, units)
  store<u32>(next, 0x2230302e | (tens << 8) | ((cents - tens * 10) << 16))
  return next + 4
}

/** Writes millionths (0..10^15) with six decimals. */
@inline
export function putRate(at: usize, millionths: u64): usize {
  const units = millionths / 1000000
  const next = putInteger(at, units)
  // The eight digits of the rest begin with two zeros: one goes away, the point replaces the other.
  const digits = (digits8(<u32>(millionths - units * 1000000)) | zeros) >> 8
  store<u64>(next, (digits & ~0xff) | 0x2e)
  return next + 7
}

/** Writes a time of day as `hh:mm:ss`. */
@inline
export function putTime(at: usize, second: u32): usize {
  const minute = second / 60
  const hour = minute / 60
  putDigits2(at, hour)
  store<u8>(at + 2, 0x3a)
  putDigits2(at + 3, minute - hour * 60)
  store<u8>(at + 5, 0x3a)
  return putDigits2(at + 6, second - minute * 60)
}
