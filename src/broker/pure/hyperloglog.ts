/**
 * HyperLogLog: estimates how many different elements were added, in 12 KiB, with a standard error of 0.81 %.
 *
 * 2^14 registers of 6 bits, four in three bytes. The estimate is the one of O. Ertl, "New cardinality estimation algorithms
 * for HyperLogLog sketches" (2017): it needs no table and is exact enough from 0 on.
 */
import { murmur64 } from './murmur64.ts'

const registers = 1 << 14
const bytesOfAll = (registers * 6) / 8
/** Bits of the hash that are left when 14 choose the register. */
const tailBits = 50

/** A HyperLogLog to which nothing was added. */
export function emptyHyperLogLog(): Uint8Array {
  return new Uint8Array(bytesOfAll)
}

/** The registers with elements added; undefined when none of them changed one. */
export function withElements(before: Uint8Array, elements: readonly Uint8Array[]): Uint8Array | undefined {
  let after: Uint8Array | undefined
  for (const element of elements) {
    const { high, low } = murmur64(element)
    const index = low & (registers - 1)
    const rank = rankOf(high, low)
    if (register(after ?? before, index) >= rank) continue
    after ??= before.slice()
    putRegister(after, index, rank)
  }
  return after
}

/** Registers of the union: the greater of each. */
export function mergedRegisters(sources: readonly Uint8Array[]): Uint8Array {
  const merged = emptyHyperLogLog()
  for (const source of sources) {
    for (let index = 0; index < registers; index += 1) {
      const rank = register(source, index)
      if (rank > register(merged, index)) putRegister(merged, index, rank)
    }
  }
  return merged
}

/** The estimated number of different elements, an integer. */
export function estimate(bytes: Uint8Array): number {
  const counts = new Array<number>(tailBits + 2).fill(0)
  for (let index = 0; index < registers; index += 1) {
    const rank = Math.min(register(bytes, index), tailBits + 1)
    counts[rank] = counts[rank]! + 1
  }
  let sum = registers * tau((registers - counts[tailBits + 1]!) / registers)
  for (let rank = tailBits; rank >= 1; rank -= 1) sum = (sum + counts[rank]!) / 2
  sum += registers * sigma(counts[0]! / registers)
  return Math.round((registers * registers) / (2 * Math.LN2 * sum))
}

/** Zeros before the first one of the 50 bits above the lowest 14, and one more. */
function rankOf(high: number, low: number): number {
  const lower = low >>> 14
  if (lower !== 0) return zerosBelow(lower) + 1
  return high === 0 ? tailBits + 1 : 18 + zerosBelow(high) + 1
}

function zerosBelow(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

function register(bytes: Uint8Array, index: number): number {
  const bit = index * 6
  const at = bit >>> 3
  return (((bytes[at]! << 8) | (bytes[at + 1] ?? 0)) >>> (10 - (bit & 7))) & 0x3f
}

function putRegister(bytes: Uint8Array, index: number, rank: number): void {
  const bit = index * 6
  const at = bit >>> 3
  const shift = 10 - (bit & 7)
  const pair = (((bytes[at]! << 8) | (bytes[at + 1] ?? 0)) & ~(0x3f << shift)) | (rank << shift)
  bytes[at] = pair >>> 8
  if (at + 1 < bytes.length) bytes[at + 1] = pair & 0xff
}

/** Sums what registers that are still 0 say; infinite when all are. */
function sigma(share: number): number {
  if (share === 1) return Number.POSITIVE_INFINITY
  let power = share
  let weight = 1
  let sum = share
  for (let former = -1; former !== sum; ) {
    power *= power
    former = sum
    sum += power * weight
    weight *= 2
  }
  return sum
}

/** The same for registers that are full. */
function tau(share: number): number {
  if (share === 0 || share === 1) return 0
  let root = share
  let weight = 1
  let sum = 1 - share
  for (let former = -1; former !== sum; ) {
    root = Math.sqrt(root)
    former = sum
    weight /= 2
    sum -= (1 - root) ** 2 * weight
  }
  return sum / 3
}
