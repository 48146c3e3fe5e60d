/** Number writers for byte buffers. They may write up to seven bytes past the end they return. */

const tens = (value: number): number => 48 + (Math.floor(value) % 10)

/** Four decimal digits of 0..9999, zero padded, as a little-endian word with the first digit lowest. */
const fourDigits = Uint32Array.from(
  { length: 10000 },
  (_, n) => (tens(n / 1000) | (tens(n / 100) << 8) | (tens(n / 10) << 16) | (tens(n) << 24)) >>> 0,
)

/** `.dd"` for 0..99. */
const centsQuote = Uint32Array.from(
  { length: 100 },
  (_, n) => 0x2e | (tens(n / 10) << 8) | (tens(n) << 16) | (0x22 << 24),
)

/** Two hexadecimal digits of 0..255, first digit lowest. */
const hexPairs = Uint16Array.from({ length: 256 }, (_, n) => {
  const pair = n.toString(16).padStart(2, '0')
  return pair.charCodeAt(0) | (pair.charCodeAt(1) << 8)
})

/** Two decimal digits of 0..99, first digit lowest. */
const decimalPairs = Uint16Array.from({ length: 100 }, (_, n) => tens(n / 10) | (tens(n) << 8))

/** Digits of 0..9999, without a branch: amounts of all sizes mix, so a branch would be mispredicted half of the time. */
function digitCount(value: number): number {
  return 1 + ((9 - value) >>> 31) + ((99 - value) >>> 31) + ((999 - value) >>> 31)
}

/** Writes an integer 0..99,999,999 without leading zeros. */
function putInteger8(to: DataView, at: number, value: number): number {
  if (value < 10000) {
    const digits = digitCount(value)
    to.setUint32(at, fourDigits[value]! >>> (32 - 8 * digits), true)
    return at + digits
  }
  const high = (value / 10000) | 0
  const digits = digitCount(high)
  to.setUint32(at, fourDigits[high]! >>> (32 - 8 * digits), true)
  to.setUint32(at + digits, fourDigits[value - high * 10000]!, true)
  return at + digits + 4
}

/** Writes an integer 0..2^53 without leading zeros. */
export function putInteger(to: DataView, at: number, value: number): number {
  if (value < 100_000_000) return putInteger8(to, at, value)
  const high = Math.floor(value / 100_000_000)
  const low = value - high * 100_000_000
  const middle = (low / 10000) | 0
  const next = putInteger(to, at, high)
  to.setUint32(next, fourDigits[middle]!, true)
  to.setUint32(next + 4, fourDigits[low - middle * 10000]!, true)
  return next + 8
}

/** Writes an integer 0..9,999,999,999 as ten digits. */
export function putInteger10(to: DataView, at: number, value: number): number {
  const high = Math.floor(value / 100_000_000)
  const low = value - high * 100_000_000
  const middle = (low / 10000) | 0
  to.setUint16(at, decimalPairs[high]!, true)
  to.setUint32(at + 2, fourDigits[middle]!, true)
  to.setUint32(at + 6, fourDigits[low - middle * 10000]!, true)
  return at + 10
}

/** Writes millionths (0..10^15) with six decimals. */
export function putRate(to: DataView, at: number, micros: number): number {
  const units = Math.floor(micros / 1_000_000)
  const rest = micros - units * 1_000_000
  const high = (rest / 10000) | 0
  const next = putInteger(to, at, units)
  to.setUint8(next, 0x2e)
  to.setUint16(next + 1, decimalPairs[high]!, true)
  to.setUint32(next + 3, fourDigits[rest - high * 10000]!, true)
  return next + 7
}

/** Writes minor units (0..2^53) as `123.45"`: the closing quote is part of it; for CSV the caller steps back one. */
export function putAmountQuote(to: DataView, at: number, minor: number): number {
  // Below 10,000.00 in int32, which is most amounts; division of doubles is slow.
  if (minor < 1_000_000) {
    const whole = minor | 0
    const units = (whole / 100) | 0
    const digits = digitCount(units)
    to.setUint32(at, fourDigits[units]! >>> (32 - 8 * digits), true)
    to.setUint32(at + digits, centsQuote[whole - units * 100]!, true)
    return at + digits + 4
  }
  const units = Math.floor(minor / 100)
  const next = putInteger(to, at, units)
  to.setUint32(next, centsQuote[minor - units * 100]!, true)
  return next + 4
}

/** Writes a time of day as `hh:mm:ss`. */
export function putTime(to: DataView, at: number, second: number): number {
  const minute = (second / 60) | 0
  const hour = (minute / 60) | 0
  to.setUint16(at, decimalPairs[hour]!, true)
  to.setUint8(at + 2, 0x3a)
  to.setUint16(at + 3, decimalPairs[minute - hour * 60]!, true)
  to.setUint8(at + 5, 0x3a)
  to.setUint16(at + 6, decimalPairs[second - minute * 60]!, true)
  return at + 8
}

/** Writes an int32 as eight hexadecimal digits. */
export function putHex8(to: DataView, at: number, word: number): void {
  to.setUint16(at, hexPairs[word >>> 24]!, true)
  to.setUint16(at + 2, hexPairs[(word >>> 16) & 0xff]!, true)
  to.setUint16(at + 4, hexPairs[(word >>> 8) & 0xff]!, true)
  to.setUint16(at + 6, hexPairs[word & 0xff]!, true)
}

/** Writes the upper, then the lower four hexadecimal digits of an int32, a hyphen between them. */
export function putHex4Pair(to: DataView, at: number, word: number): void {
  to.setUint16(at, hexPairs[word >>> 24]!, true)
  to.setUint16(at + 2, hexPairs[(word >>> 16) & 0xff]!, true)
  to.setUint8(at + 4, 0x2d)
  to.setUint16(at + 5, hexPairs[(word >>> 8) & 0xff]!, true)
  to.setUint16(at + 7, hexPairs[word & 0xff]!, true)
}
