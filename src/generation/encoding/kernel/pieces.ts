/**
 * Copies piece `k` of a group to `at` and gives the position after the piece. Each piece of the group has a room of
 * `vectors` (a constant, 1 to 5) times 16 bytes, the last of which is the length of the piece.
 *
 * The whole room is copied, since a copy without a loop has no branch to guess wrong; what that writes too much, up to
 * 80 bytes, the next piece overwrites.
 */
@inline
export function put(at: usize, group: usize, k: usize, vectors: usize): usize {
  const from = group + k * (vectors << 4)
  v128.store(at, v128.load(from))
  if (vectors > 1) v128.store(at, v128.load(from, 16), 16)
  if (vectors > 2) v128.store(at, v128.load(from, 32), 32)
  if (vectors > 3) v128.store(at, v128.load(from, 48), 48)
  if (vectors > 4) v128.store(at, v128.load(from, 64), 64)
  return at + lengthOf(group, k, vectors)
}

/** The length of piece `k` of a group. */
@inline
export function lengthOf(group: usize, k: usize, vectors: usize): usize {
  return load<u8>(group + k * (vectors << 4) + (vectors << 4) - 1)
}
