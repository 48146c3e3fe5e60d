/** One growing buffer per process that encoders write into; finished bytes are copied out of it. */
let bytes = new Uint8Array(1 << 20)
let view = new DataView(bytes.buffer)

export function scratchView(): DataView {
  return view
}

export function scratchBytes(): Uint8Array {
  return bytes
}

/** The scratch buffer with room for at least `size` bytes; the first `used` bytes are kept. */
export function growScratch(used: number, size: number): DataView {
  if (bytes.length < size) {
    const larger = new Uint8Array(Math.ceil(size * 1.5))
    larger.set(bytes.subarray(0, used))
    bytes = larger
    view = new DataView(bytes.buffer)
  }
  return view
}

/**
 * A copy of the first `size` bytes: in `into` when they fit there, else in a buffer of exactly that size, which can be
 * transferred to another thread.
 *
 * Not `slice`: it clears the new memory first, and with the page faults of fresh memory that costs as much as encoding.
 */
export function takeScratch(size: number, into?: Uint8Array): Uint8Array {
  const target =
    into && into.length >= size ? into.subarray(0, size) : new Uint8Array(Buffer.allocUnsafeSlow(size).buffer)
  target.set(bytes.subarray(0, size))
  return target
}
