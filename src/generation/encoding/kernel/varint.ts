/** Protobuf varints. They may write up to seven bytes past the end that they return. */

/** The number in groups of seven bits, one group a byte, the lowest first; for 0..2^56-1. */
@inline
function groups(value: u64): u64 {
  const halves = ((value & 0x00fffffff0000000) << 4) | (value & 0x000000000fffffff)
  const quarters = ((halves & 0x0fffc0000fffc000) << 2) | (halves & 0x00003fff00003fff)
  return ((quarters & 0x3f803f803f803f80) << 1) | (quarters & 0x007f007f007f007f)
}

/** Bytes of the varint of 0..2^56-1. */
@inline
export function varintBytes(value: u64): usize {
  return <usize>((70 - clz(value | 1)) / 7)
}

/** Writes a varint of 0..2^53-1. No branch: sizes mix, so many guesses would be wrong. */
@inline
export function putVarint(at: usize, value: u64): usize {
  const bytes = varintBytes(value)
  const continued: u64 = 0x8080808080808080 & (((<u64>1) << ((bytes - 1) << 3)) - 1)
  store<u64>(at, groups(value) | continued)
  return at + bytes
}
