/** MurmurHash64A, by halves of 32 bits. Source: the public description of Austin Appleby's function. */

const multiplierHigh = 0xc6a4a793
const multiplierLow = 0x5bd1e995
const seed = 0xadc83b19

interface Hash64 {
  /** Both 0 to 2^32 - 1. */
  readonly high: number
  readonly low: number
}

/** Gives the hash of a text of bytes, with the seed that HyperLogLogs of other servers use as well. */
export function murmur64(bytes: Uint8Array): Hash64 {
  const { length } = bytes
  // The hash begins as seed ^ (length * multiplier).
  multiply(0, length)
  let high = productHigh
  let low = (productLow ^ seed) >>> 0
  const wholeEnd = length & ~7
  for (let index = 0; index < wholeEnd; index += 8) {
    multiply(word(bytes, index + 4), word(bytes, index))
    // word ^= word >> 47, and times the multiplier again.
    multiply(productHigh, productLow ^ (productHigh >>> 15))
    multiply(high ^ productHigh, low ^ productLow)
    high = productHigh
    low = productLow
  }
  if (length > wholeEnd) {
    multiply(high ^ word(bytes, wholeEnd + 4), low ^ word(bytes, wholeEnd))
    high = productHigh
    low = productLow
  }
  multiply(high, low ^ (high >>> 15))
  return { high: productHigh, low: (productLow ^ (productHigh >>> 15)) >>> 0 }
}

let productHigh = 0
let productLow = 0

/** Multiplies by the multiplier, modulo 2^64; the product is left in two variables, as this is the innermost loop. */
function multiply(high: number, low: number): void {
  const lowerHalf = low & 0xffff
  const upperHalf = low >>> 16
  const p00 = lowerHalf * (multiplierLow & 0xffff)
  const p01 = lowerHalf * (multiplierLow >>> 16)
  const p10 = upperHalf * (multiplierLow & 0xffff)
  const middle = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff)
  const carried = upperHalf * (multiplierLow >>> 16) + (p01 >>> 16) + (p10 >>> 16) + (middle >>> 16)
  productLow = (((middle & 0xffff) << 16) | (p00 & 0xffff)) >>> 0
  productHigh = (carried + Math.imul(high, multiplierLow) + Math.imul(low, multiplierHigh)) >>> 0
}

/** Four bytes, the least significant first; what is beyond the end is 0. */
function word(bytes: Uint8Array, index: number): number {
  const lower = (bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8)
  return (lower | ((bytes[index + 2] ?? 0) << 16) | ((bytes[index + 3] ?? 0) << 24)) >>> 0
}
