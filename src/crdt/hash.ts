/**
 * The 32-bit hashes the published client computes. A root can only agree when every step agrees, so nothing here may be
 * "improved": the text hash runs over UTF-16 code units, not over bytes, and combining does not depend on the order.
 */

const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/** How many partitions a key may fall into; part of the wire contract. */
export const partitionCount = 271

/** FNV-1a over the UTF-16 code units of `text`, going on from `seed`; an unsigned 32-bit integer. */
export const hashText = (text: string, seed: number = offsetBasis): number => {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash >>> 0
}

/** The finishing step of murmur3: spreads one 32-bit integer over all bits; 0 stays 0. */
export const mix = (value: number): number => {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The sum of the mixed hashes modulo 2^32, whatever their order; 0 for none. */
export const combine = (hashes: Iterable<number>): number => {
  let sum = 0
  for (const hash of hashes) sum = (sum + mix(hash)) | 0
  return sum >>> 0
}

/** The partition of a key, 0 to 270. */
export const partitionOf = (key: string): number => hashText(key) % partitionCount
