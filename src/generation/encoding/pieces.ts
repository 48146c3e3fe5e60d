/**
 * Pre-rendered pieces of output. The pieces of a group have the same room, a number of 16-byte vectors; the last byte of a
 * room is the length of its piece. Kernels copy the whole room (kernel/pieces.ts).
 */
export interface Group {
  readonly vectors: number
  /** Piece k begins at byte k * vectors * 16. */
  readonly bytes: Uint8Array
}

const encoder = new TextEncoder()

/** ASCII text (line feeds allowed) as bytes. @throws on anything else, since encoders do not escape. */
export function ascii(text: string): Uint8Array {
  if (!/^[\x20-\x7e\n]*$/.test(text)) throw new Error(`not plain ASCII: ${text}`)
  return encoder.encode(text)
}

/** Lays out a group: a piece for each item, with room for 16 * vectors - 1 bytes each. @throws when a piece is longer. */
export function layOut<Item>(
  vectors: number,
  items: readonly Item[],
  render: (item: Item, k: number) => string | Uint8Array,
): Group {
  const room = vectors * 16
  const bytes = new Uint8Array(items.length * room)
  items.forEach((item, k) => {
    const piece = render(item, k)
    const rendered = typeof piece === 'string' ? ascii(piece) : piece
    if (rendered.length >= room) throw new Error(`longer than ${room - 1} bytes: ${piece}`)
    bytes.set(rendered, k * room)
    bytes[(k + 1) * room - 1] = rendered.length
  })
  return { vectors, bytes }
}

/** A group of one piece. */
export function layOutOne(vectors: number, piece: string | Uint8Array): Group {
  return layOut(vectors, [piece], (only) => only)
}

/** The length of the longest piece of a group. */
export function longestOf({ vectors, bytes }: Group): number {
  let longest = 0
  for (let last = vectors * 16 - 1; last < bytes.length; last += vectors * 16) longest = Math.max(longest, bytes[last]!)
  return longest
}
