/**
 * Pre-rendered pieces of output. The pieces of a group have the same room, a number of 64-bit words, and kernels always
 * copy all of it: a copy without a loop has no branch to mispredict, and what it writes too much the next piece overwrites.
 *
 * Words travel as float64. No NaN can occur, whose bits an engine may change: a NaN needs a byte >= 0xF0 below a byte
 * 0x7F or 0xFF, and pieces are ASCII text and protobuf tags and lengths below 0xF0.
 */
export interface Fragments {
  /** Piece k begins at word k * room. */
  readonly words: Float64Array
  /** Bytes of piece k. */
  readonly bytes: Uint8Array
}

/** Bytes that a copy may write past the end of its piece. */
export const overwriteBytesMax = 80

const encoder = new TextEncoder()

/** ASCII text (line feeds allowed) as bytes. @throws on anything else, since encoders do not escape. */
export function ascii(text: string): Uint8Array {
  if (!/^[\x20-\x7e\n]*$/.test(text)) throw new Error(`not plain ASCII: ${text}`)
  return encoder.encode(text)
}

/** Lays out a group: a piece for each item, with room for `words` words each. @throws when a piece is longer. */
export function layOut<Item>(
  words: number,
  items: readonly Item[],
  render: (item: Item, k: number) => string | Uint8Array,
): Fragments {
  const bytes = new Uint8Array(items.length * words * 8)
  const lengths = items.map((item, k) => {
    const piece = render(item, k)
    const rendered = typeof piece === 'string' ? ascii(piece) : piece
    if (rendered.length > words * 8) throw new Error(`longer than ${words} words: ${piece}`)
    bytes.set(rendered, k * words * 8)
    return rendered.length
  })
  return { words: new Float64Array(bytes.buffer), bytes: Uint8Array.from(lengths) }
}

/** A group of one piece. */
export function layOutOne(words: number, piece: string | Uint8Array): Fragments {
  return layOut(words, [piece], (only) => only)
}

/*
 * put1 ... put9 copy piece `k` of a group with that many words to byte `at` and give the position after the piece. All
 * words are loaded before the first is stored, because the engine checks an array again after every store.
 */

export function put1(to: DataView, at: number, from: Fragments, k: number): number {
  to.setFloat64(at, from.words[k]!, true)
  return at + from.bytes[k]!
}

export function put2(to: DataView, at: number, from: Fragments, k: number): number {
  const { words } = from
  const word = k * 2
  const w0 = words[word]!
  const w1 = words[word + 1]!
  const bytes = from.bytes[k]!
  to.setFloat64(at, w0, true)
  to.setFloat64(at + 8, w1, true)
  return at + bytes
}

export function put3(to: DataView, at: number, from: Fragments, k: number): number {
  const { words } = from
  const word = k * 3
  const w0 = words[word]!
  const w1 = words[word + 1]!
  const w2 = words[word + 2]!
  const bytes = from.bytes[k]!
  to.setFloat64(at, w0, true)
  to.setFloat64(at + 8, w1, true)
  to.setFloat64(at + 16, w2, true)
  return at + bytes
}

export function put4(to: DataView, at: number, from: Fragments, k: number): number {
  const { words } = from
  const word = k * 4
  const w0 = words[word]!
  const w1 = words[word + 1]!
  const w2 = words[word + 2]!
  const w3 = words[word + 3]!
  const bytes = from.bytes[k]!
  to.setFloat64(at, w0, true)
  to.setFloat64(at + 8, w1, true)
  to.setFloat64(at + 16, w2, true)
  to.setFloat64(at + 24, w3, true)
  return at + bytes
}

export function put5(to: DataView, at: number, from: Fragments, k: number): number {
  const { words } = from
  const word = k * 5
  const w0 = words[word]!
  const w1 = words[word + 1]!
  const w2 = words[word + 2]!
  const w3 = words[word + 3]!
  const w4 = words[word + 4]!
  const bytes = from.bytes[k]!
  to.setFloat64(at, w0, true)
  to.setFloat64(at + 8, w1, true)
  to.setFloat64(at + 16, w2, true)
  to.setFloat64(at + 24, w3, true)
  to.setFloat64(at + 32, w4, true)
  return at + bytes
}

export function put6(to: DataView, at: number, from: Fragments, k: number): number {
  const { words } = from
  const word = k * 6
  const w0 = words[word]!
  const w1 = words[word + 1]!
  const w2 = words[word + 2]!
  const w3 = words[word + 3]!
  const w4 = words[word + 4]!
  const w5 = words[word + 5]!
  const bytes = from.bytes[k]!
  to.setFloat64(at, w0, true)
  to.setFloat64(at + 8, w1, true)
  to.setFloat64(at + 16, w2, true)
  to.setFloat64(at + 24, w3, true)
  to.setFloat64(at + 32, w4, true)
  to.setFloat64(at + 40, w5, true)
  return at + bytes
}

export function put7(to: DataView, at: number, from: Fragments, k: number): number {
  const { words } = from
  const word = k * 7
  const w0 = words[word]!
  const w1 = words[word + 1]!
  const w2 = words[word + 2]!
  const w3 = words[word + 3]!
  const w4 = words[word + 4]!
  const w5 = words[word + 5]!
  const w6 = words[word + 6]!
  const bytes = from.bytes[k]!
  to.setFloat64(at, w0, true)
  to.setFloat64(at + 8, w1, true)
  to.setFloat64(at + 16, w2, true)
  to.setFloat64(at + 24, w3, true)
  to.setFloat64(at + 32, w4, true)
  to.setFloat64(at + 40, w5, true)
  to.setFloat64(at + 48, w6, true)
  return at + bytes
}

export function put8(to: DataView, at: number, from: Fragments, k: number): number {
  const { words } = from
  const word = k * 8
  const w0 = words[word]!
  const w1 = words[word + 1]!
  const w2 = words[word + 2]!
  const w3 = words[word + 3]!
  const w4 = words[word + 4]!
  const w5 = words[word + 5]!
  const w6 = words[word + 6]!
  const w7 = words[word + 7]!
  const bytes = from.bytes[k]!
  to.setFloat64(at, w0, true)
  to.setFloat64(at + 8, w1, true)
  to.setFloat64(at + 16, w2, true)
  to.setFloat64(at + 24, w3, true)
  to.setFloat64(at + 32, w4, true)
  to.setFloat64(at + 40, w5, true)
  to.setFloat64(at + 48, w6, true)
  to.setFloat64(at + 56, w7, true)
  return at + bytes
}

export function put9(to: DataView, at: number, from: Fragments, k: number): number {
  const { words } = from
  const word = k * 9
  const w0 = words[word]!
  const w1 = words[word + 1]!
  const w2 = words[word + 2]!
  const w3 = words[word + 3]!
  const w4 = words[word + 4]!
  const w5 = words[word + 5]!
  const w6 = words[word + 6]!
  const w7 = words[word + 7]!
  const w8 = words[word + 8]!
  const bytes = from.bytes[k]!
  to.setFloat64(at, w0, true)
  to.setFloat64(at + 8, w1, true)
  to.setFloat64(at + 16, w2, true)
  to.setFloat64(at + 24, w3, true)
  to.setFloat64(at + 32, w4, true)
  to.setFloat64(at + 40, w5, true)
  to.setFloat64(at + 48, w6, true)
  to.setFloat64(at + 56, w7, true)
  to.setFloat64(at + 64, w8, true)
  return at + bytes
}
