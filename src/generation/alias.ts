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
export function compileAlias(weights: ArrayLike<number>, values?: ArrayLike<number>): AliasTable {
  const count = weights.length
  let sum = 0
  let heaviest = 0
  for (let k = 0; k < count; k++) {
    sum += weights[k]!
    if (weights[k]! > weights[heaviest]!) heaviest = k
  }
  if (!(sum > 0)) throw new Error('an alias table needs a positive weight')
  const shift = Math.max(1, 32 - Math.clz32(count - 1))
  const size = 1 << shift
  const scaled = new Float64Array(size)
  // Positions of slots below 1 fill the stack from its bottom, the others from its top.
  const stack = new Uint16Array(size)
  let small = 0
  let large = size
  for (let k = 0; k < size; k++) {
    scaled[k] = k < count ? (weights[k]! * size) / sum : 0
    if (scaled[k]! < 1) stack[small++] = k
    else stack[--large] = k
  }
  const keep = new Float64Array(size)
  // What rounding leaves over is kept whole, unless it has no weight at all.
  for (let k = 0; k < size; k++) keep[k] = k < count && weights[k]! > 0 ? 1 : 0
  const other = new Uint16Array(size).fill(heaviest)
  while (small > 0 && large < size) {
    const receiver = stack[--small]!
    const giver = stack[large]!
    keep[receiver] = scaled[receiver]!
    other[receiver] = giver
    scaled[giver] = scaled[giver]! - (1 - scaled[receiver]!)
    if (scaled[giver]! < 1) {
      large++
      stack[small++] = giver
    }
  }
  const table = {
    mask: size - 1,
    shift,
    keep: new Uint32Array(size),
    own: new Uint16Array(size),
    other: new Uint16Array(size),
  }
  const range = 2 ** (32 - shift)
  // Loops, not `from` with a function, which takes several times as long on tables of this size.
  for (let k = 0; k < size; k++) {
    table.keep[k] = Math.round(keep[k]! * range)
    table.own[k] = values ? (values[k] ?? 0) : k
    table.other[k] = values ? values[other[k]!]! : other[k]!
  }
  return table
}

/** The outcome of an alias table for 32 random bits. */
export function sampleAlias(table: AliasTable, bits: number): number {
  const slot = bits & table.mask
  return bits >>> table.shift < table.keep[slot]! ? table.own[slot]! : table.other[slot]!
}
