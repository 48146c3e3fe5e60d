/** A compiled alias table: one 32-bit draw gives one outcome in constant time. */
export interface AliasTable {
  /** Slots are a power of two; slot = bits & mask. */
  readonly mask: number
  /** Number of slot bits, so that `bits >>> shift` is the part of the draw that `keep` is compared with. */
  readonly shift: number
  /** Below this value the slot keeps its own outcome. */
  readonly keep: Uint32Array
  readonly own: Uint16Array
  readonly other: Uint16Array
}

/**
 * Compiles weights (>= 0, at least one > 0) into an alias table (Vose). Outcome = position of the weight, or `values` of it.
 *
 * The table is padded to a power of two with empty outcomes, which keep nothing. The threshold has 32 - shift bits, so a
 * share is off by at most 2^-32.
 */
export function compileAlias(weights: readonly number[], values?: readonly number[]): AliasTable {
  const shift = Math.max(1, Math.ceil(Math.log2(weights.length)))
  const size = 1 << shift
  const sum = weights.reduce((a, b) => a + b, 0)
  if (!(sum > 0)) throw new Error('an alias table needs a positive weight')
  const scaled = Float64Array.from({ length: size }, (_, k) => ((weights[k] ?? 0) * size) / sum)
  const range = 2 ** (32 - shift)
  const table = {
    mask: size - 1,
    shift,
    keep: new Uint32Array(size),
    own: new Uint16Array(size),
    other: new Uint16Array(size),
  }
  const outcomeOf = (k: number): number => values?.[k] ?? k
  const small: number[] = []
  const large: number[] = []
  for (let k = 0; k < size; k++) (scaled[k]! < 1 ? small : large).push(k)
  // Slots left over are full up to rounding; only outcomes with a weight may be left.
  const fill = (k: number, share: number, alias: number): void => {
    table.keep[k] = Math.min(2 ** 32 - 1, Math.round(share * range))
    table.own[k] = outcomeOf(Math.min(k, weights.length - 1))
    table.other[k] = outcomeOf(alias)
  }
  const heaviest = weights.indexOf(weights.reduce((a, b) => Math.max(a, b), 0))
  while (small.length > 0 && large.length > 0) {
    const s = small.pop()!
    const l = large.pop()!
    fill(s, scaled[s]!, l)
    scaled[l] = scaled[l]! + scaled[s]! - 1
    ;(scaled[l]! < 1 ? small : large).push(l)
  }
  for (const k of large) fill(k, 1, k)
  for (const k of small) fill(k, (weights[k] ?? 0) > 0 ? 1 : 0, (weights[k] ?? 0) > 0 ? k : heaviest)
  return table
}

/** The outcome of an alias table for 32 random bits. */
export function sampleAlias(table: AliasTable, bits: number): number {
  const slot = bits & table.mask
  return bits >>> table.shift < table.keep[slot]! ? table.own[slot]! : table.other[slot]!
}
