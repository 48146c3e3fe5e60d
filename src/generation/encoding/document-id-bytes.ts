import { checkHigh, checkLow, permuteLeft, permuteRight, wordOne, wordTwo } from '../document-id.ts'
import { putHex4Pair, putHex8 } from './digits.ts'

/** Writes the 36 characters of a document id and gives the position after them. */
export function putDocumentId(to: DataView, at: number, keys: Int32Array, sequence: number): number {
  const p0 = permuteLeft(keys, sequence)
  const p1 = permuteRight(keys, sequence, p0)
  putHex8(to, at, p0)
  to.setUint8(at + 8, 0x2d)
  putHex4Pair(to, at + 9, wordOne(p1))
  to.setUint8(at + 18, 0x2d)
  putHex4Pair(to, at + 19, wordTwo(p1, checkHigh(keys, p0, p1)))
  putHex8(to, at + 28, checkLow(keys, p0, p1))
  return at + 36
}
