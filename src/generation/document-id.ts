import { mix } from './randomness.ts'

/**
 * Document ids: UUIDs of version 8 (RFC 9562) that hold a keyed permutation of the sequence (64 bits) and a keyed check
 * (58 bits), so that they are unique by construction and an id leads back to its entry without any storage.
 *
 * Words: P is the permuted sequence as (p0, p1), most significant first.
 *   w0 = p0, w1 = p1[31..16] | version 8 | p1[15..4], w2 = variant 10 | p1[3..0] | check[57..32], w3 = check[31..0]
 */
const version = 0x8000
const variant = 0x80000000 | 0

/** Feistel halves of the sequence after four rounds; `keys` from `documentKeys`. */
export function permuteLeft(keys: Int32Array, sequence: number): number {
  const l1 = keys[0]! ^ mix((sequence + keys[1]!) | 0)
  const r1 = sequence ^ mix((l1 + keys[2]!) | 0)
  return l1 ^ mix((r1 + keys[3]!) | 0)
}

export function permuteRight(keys: Int32Array, sequence: number, left: number): number {
  const l1 = keys[0]! ^ mix((sequence + keys[1]!) | 0)
  const r1 = sequence ^ mix((l1 + keys[2]!) | 0)
  return r1 ^ mix((left + keys[4]!) | 0)
}

/** The 26 high bits of the check. */
export function checkHigh(keys: Int32Array, p0: number, p1: number): number {
  return mix((mix(p0 ^ keys[5]!) + p1) ^ keys[6]!) >>> 6
}

/** The 32 low bits of the check, as int32. */
export function checkLow(keys: Int32Array, p0: number, p1: number): number {
  return mix((mix(p1 ^ keys[7]!) + p0) ^ keys[8]!)
}

export function wordOne(p1: number): number {
  return (p1 & 0xffff0000) | version | ((p1 >>> 4) & 0xfff)
}

export function wordTwo(p1: number, check: number): number {
  return variant | ((p1 & 0xf) << 26) | check
}

/** Round keys for ids, apart from those of the entries; derived from the entry keys of the seed. */
export function documentKeys(keys: Int32Array): Int32Array {
  return keys.map((key, k) => mix((key + Math.imul(k + 1, 0x2545f491)) | 0))
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')

/** The document id of a sequence as text. */
export function documentId(keys: Int32Array, sequence: number): string {
  const p0 = permuteLeft(keys, sequence)
  const p1 = permuteRight(keys, sequence, p0)
  const digits = hex(p0) + hex(wordOne(p1)) + hex(wordTwo(p1, checkHigh(keys, p0, p1))) + hex(checkLow(keys, p0, p1))
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  )
}

/** The sequence (below `total`) of a document id, or undefined for anything that is not an id under these keys. */
export function sequenceOfId(keys: Int32Array, id: string, total: number): number | undefined {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id)) return undefined
  const digits = id.replaceAll('-', '')
  const word = (k: number): number => Number.parseInt(digits.slice(8 * k, 8 * k + 8), 16) | 0
  const p0 = word(0)
  const p1 = (word(1) & 0xffff0000) | ((word(1) & 0xfff) << 4) | ((word(2) >>> 26) & 0xf)
  const r1 = p1 ^ mix((p0 + keys[4]!) | 0)
  const l1 = p0 ^ mix((r1 + keys[3]!) | 0)
  const sequence = (r1 ^ mix((l1 + keys[2]!) | 0)) >>> 0
  const same = sequence < total && documentId(keys, sequence) === id.toLowerCase()
  return same ? sequence : undefined
}
