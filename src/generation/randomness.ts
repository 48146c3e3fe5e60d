/**
 * Counter-based randomness: every draw is a pure function of (seed, sequence, feature), so any entry can be made alone
 * and one concern never moves another.
 *
 * A number (of an operation, a chain, a group) becomes a 64-bit pair by a keyed Feistel network (`pairX`, `pairY`; no two
 * numbers of one population share a pair). `draw` hashes the pair with a feature id for concerns that need one number; the kernels that need many
 * numbers of one concern seed an inlined sfc32 from the same pair. All arithmetic is on int32, which every engine does
 * alike.
 */

/** One id per concern. Never reuse or renumber: the bytes of every run depend on them. */
export const feature = {
  company: 1,
  shape: 2,
  lesser: 3,
  source: 4,
  user: 5,
  time: 6,
  lag: 7,
  headerText: 8,
  partner: 9,
  amount: 10,
  rounding: 11,
  figures: 12,
  weights: 13,
  lines: 14,
  range: 15,
  texts: 16,
  item: 17,
  affiliate: 18,
  currency: 19,
  group: 20,
  created: 21,
  anomaly: 22,
  evidence: 23,
  account: 24,
  noise: 25,
  order: 26,
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

/**
 * What a number counts: every population has pairs of its own. Operations and chains can be numbered below zero, for
 * what came before the run.
 */
export const population = { operation: 0, chain: 1, group: 2, job: 3, label: 4 } as const

/** Salt of a population, for `pairY` and `pairX`; `part` tells populations of one kind apart. */
export function salt(keys: Int32Array, of: number, part = 0): number {
  return mix((keys[10]! ^ Math.imul(of + 1, 0x632be5ab)) + Math.imul(part, 0x4cf5ad43))
}

/** Second word of the pair of a number (int32); needs only the number and the salt. */
export function pairY(keys: Int32Array, populationSalt: number, number: number): number {
  return keys[0]! ^ mix(((number ^ keys[1]! ^ populationSalt) + keys[2]!) | 0)
}

/** First word of the pair; `y` is `pairY` of the same number. */
export function pairX(keys: Int32Array, populationSalt: number, number: number, y: number): number {
  return number ^ keys[1]! ^ populationSalt ^ mix((y + keys[3]!) | 0)
}

/** One int32 (all 32 bits random) of one concern of one entry. */
export function draw(x: number, y: number, featureId: number): number {
  return mix((mix(x ^ Math.imul(featureId, 0x9e3779b9)) + y) | 0)
}

/**
 * 2^32 divided by the golden ratio: multiples of it, cut to 32 bits, are spread more evenly than random numbers, so that
 * even a few that take turns by it keep to a distribution. Source: Weyl sequences.
 */
export const golden = 0x9e3779b9

/** The upper 16 bits of a draw, scaled to 0..bound-1 (bound <= 2^16). */
export function pick(bits: number, bound: number): number {
  return ((bits >>> 16) * bound) >>> 16
}

/** Scales the 32 bits of a draw to an integer 0..bound-1 (bound <= 2^20, so that the product is exact). */
export function below(bits: number, bound: number): number {
  return Math.floor((bits >>> 0) * bound * 2.3283064365386963e-10)
}
