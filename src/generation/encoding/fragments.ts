/**
 * Pre-rendered pieces of output. A piece starts at a multiple of eight bytes, so that kernels copy whole 64-bit words and
 * may write up to seven bytes too many, which the next piece overwrites.
 *
 * Words travel as float64. No NaN can occur, whose bits an engine may change: a NaN needs a byte >= 0xF0 below a byte
 * 0x7F or 0xFF, and pieces are ASCII text and protobuf tags and lengths below 0xF0.
 */
export interface Fragments {
  readonly words: Float64Array
  /** First word of piece k. */
  readonly start: Uint32Array
  /** Bytes of piece k. */
  readonly bytes: Uint16Array
}

const encoder = new TextEncoder()

/** ASCII text as bytes. @throws on anything else, since encoders neither escape nor count in other units. */
export function ascii(text: string): Uint8Array {
  if (!/^[\x20-\x7e]*$/.test(text)) throw new Error(`not plain ASCII: ${text}`)
  return encoder.encode(text)
}

/** Lays pieces out one after another. */
export function layOut(pieces: readonly (string | Uint8Array)[]): Fragments {
  const rendered = pieces.map((piece) => (typeof piece === 'string' ? ascii(piece) : piece))
  const start = new Uint32Array(rendered.length)
  let words = 0
  rendered.forEach((piece, k) => {
    start[k] = words
    words += Math.max(1, Math.ceil(piece.length / 8))
  })
  const bytes = new Uint8Array(words * 8)
  rendered.forEach((piece, k) => {
    bytes.set(piece, start[k]! * 8)
  })
  return {
    words: new Float64Array(bytes.buffer),
    start,
    bytes: Uint16Array.from(rendered, (piece) => piece.length),
  }
}

/** Copies piece `k` to byte `at` and gives the position after it. The target needs eight spare bytes. */
export function put(to: DataView, at: number, from: Fragments, k: number): number {
  const end = at + from.bytes[k]!
  const { words } = from
  let word = from.start[k]!
  for (let to8 = at; to8 < end; to8 += 8) to.setFloat64(to8, words[word++]!, true)
  return end
}
