/**
 * Counter-based randomness: every draw is a pure function of (seed, sequence, feature), so any entry can be made alone
 * and one concern never moves another.
 *
 * A sequence becomes a 64-bit pair by a keyed Feistel network (`entryKeyX`, `entryKeyY`; no two sequences of a seed
 * share a pair). `draw` hashes the pair with a feature id for concerns that need one number; the kernels that need many
 * numbers of one concern seed an inlined sfc32 from the same pair. All arithmetic is on int32, which every engine does
 * alike.
 */

/** One id per concern. Never reuse or renumber: the bytes of every run depend on them. */
export const feature = {
  company: 1,
  process: 2,
  shape: 3,
  minority: 4,
  source: 5,
  kind: 6,
  user: 7,
  time: 8,
  lag: 9,
  headerText: 10,
  party: 11,
  amount: 12,
  rounding: 13,
  account: 14,
  fraud: 15,
  fraudAmount: 16,
  weights: 17,
  lines: 18,
  tail: 19,
  texts: 20,
} as const

/** 32-bit finaliser (bijective). Source: hash-prospector, 0x21f0aaad / 0x735a2d97. */
export function mix(value: number): number {
  let h = value
  h ^= h >>> 16
  h = Math.imul(h, 0x21f0aaad)
  h ^= h >>> 15
  h = Math.imul(h, 0x735a2d97)
  return h ^ (h >>> 15)
}

/** Sixteen int32 round keys of a seed (0..2^53-1); both words of the seed reach every key. */
export function seedKeys(seed: number): Int32Array {
  const keys = new Int32Array(16)
  let low = seed | 0
  let high = Math.floor(seed / 4294967296) | 0
  for (let k = 0; k < keys.length; k++) {
    high = (high + mix(low ^ Math.imul(k + 1, 0x9e3779b9))) | 0
    low = (low + mix(high ^ 0x6a09e667)) | 0
    keys[k] = mix(low ^ Math.imul(high, 0x85ebca6b))
  }
  return keys
}

/** Second word of an entry's pair; needs only the sequence (0..2^31-1). */
export function entryKeyY(keys: Int32Array, sequence: number): number {
  return keys[0]! ^ mix(((sequence ^ keys[1]!) + keys[2]!) | 0)
}

/** First word of an entry's pair; `y` is `entryKeyY` of the same sequence. */
export function entryKeyX(keys: Int32Array, sequence: number, y: number): number {
  return sequence ^ keys[1]! ^ mix((y + keys[3]!) | 0)
}

/** One int32 (all 32 bits random) of one concern of one entry. */
export function draw(x: number, y: number, featureId: number): number {
  return mix((mix(x ^ Math.imul(featureId, 0x9e3779b9)) + y) | 0)
}

/** A further int32 of a concern: draw number `n` >= 1 of the same entry, for re-draws. */
export function redraw(x: number, y: number, featureId: number, n: number): number {
  return draw((x + Math.imul(n, 0x3c6ef372)) | 0, y ^ mix(n), featureId)
}

/** Scales the 32 bits of a draw to an integer 0..bound-1 (bound <= 2^20, so that the product is exact). */
export function below(bits: number, bound: number): number {
  return Math.floor((bits >>> 0) * bound * 2.3283064365386963e-10)
}
