import { type AliasTable, compileAlias } from './alias.ts'

/** How the lines of an entry divide: as many debits as credits, or more of one. */
export const split = { equal: 0, moreDebits: 1, moreCredits: 2 } as const

export const linesMax = 9999

/** Share of entries by line count, measured on 155 ledgers with 364 M entries. Source: datasynth.md section 4. */
const exactShares: ReadonlyMap<number, number> = new Map([
  [2, 0.6068],
  [3, 0.0577],
  [4, 0.1663],
  [5, 0.0306],
  [6, 0.0332],
  [7, 0.0113],
  [8, 0.0188],
  [9, 0.0042],
])
/** Shares of longer entries. Source: the same. */
const longBins = [
  { from: 10, to: 99, share: 0.0633 },
  { from: 100, to: 999, share: 0.0076 },
  { from: 1000, to: linesMax, share: 0.0002 },
] as const
const evenShare = 0.88
const equalShare = 0.82
const moreDebitsShare = 0.07
const moreCreditsShare = 0.11

/** Bits of an outcome: line count, or a tail code, in the low 14, split above. */
export const shapeLinesMask = 0x3fff
export const shapeSplitShift = 14

/** Outcomes from here on are tails, whose count takes a second draw: code = tailCode + bin * 2 + parity. */
export const tailCode = 0x3ff0
/** Tails by code: first count, last count (of the parity), and the constants of the inverse distribution. */
const tails = longBins
  .slice(1)
  .flatMap(({ from, to }) => [0, 1].map((parity) => ({ from: from + parity, to: to - 1 + parity })))
const tailFirst = Float64Array.from(tails, ({ from }) => from)
const tailNear = Float64Array.from(tails, ({ from }) => 1 / from)
const tailWidth = Float64Array.from(tails, ({ from, to }) => 1 / from - 1 / (to + 2))

/**
 * A line count of a tail: of the tail's parity, with a density that falls with the square of the count (the inverse of
 * its distribution function needs only divisions).
 */
export function tailLines(code: number, bits: number): number {
  const tail = code - tailCode
  const point = 1 / (tailNear[tail]! - tailWidth[tail]! * (((bits >>> 0) + 0.5) * 2.3283064365386963e-10))
  return tailFirst[tail]! + 2 * Math.floor((point - tailFirst[tail]!) / 2)
}

/** Share of even counts in every long bin, such that evenShare of all entries is even. */
function evenShareOfLong(): number {
  const exactEven = [...exactShares].reduce((sum, [count, share]) => sum + (count % 2 === 0 ? share : 0), 0)
  return (evenShare - exactEven) / longBins.reduce((sum, bin) => sum + bin.share, 0)
}

/** Share of each count 2..99, and of each tail by its code; their sum is 1. */
export function lineCountShares(): Map<number, number> {
  const shares = new Map(exactShares)
  const evenOfLong = evenShareOfLong()
  const parityShare = (count: number): number => (count % 2 === 0 ? evenOfLong : 1 - evenOfLong)
  const [middle, ...rest] = longBins
  const mass = [0, 0]
  for (let n = middle.from; n <= middle.to; n++) mass[n % 2]! += 1 / (n * n)
  for (let n = middle.from; n <= middle.to; n++) {
    shares.set(n, (middle.share * parityShare(n)) / (n * n * mass[n % 2]!))
  }
  rest.forEach((bin, k) => {
    shares.set(tailCode + 2 * k, bin.share * parityShare(0))
    shares.set(tailCode + 2 * k + 1, bin.share * parityShare(1))
  })
  return shares
}

/**
 * The joint table of line count and split. Two lines are always equal and odd counts never are, so the rest of the
 * unequal share falls on even counts from 4.
 */
function compileShapes(): AliasTable {
  const shares = lineCountShares()
  const equalOfEven4 = (equalShare - shares.get(2)!) / (evenShare - shares.get(2)!)
  const debitsOfUnequal = moreDebitsShare / (moreDebitsShare + moreCreditsShare)
  const weights: number[] = []
  const outcomes: number[] = []
  for (const [count, share] of shares) {
    const equal = count === 2 ? 1 : count % 2 === 0 ? equalOfEven4 : 0
    const parts = [equal, (1 - equal) * debitsOfUnequal, (1 - equal) * (1 - debitsOfUnequal)]
    parts.forEach((part, kind) => {
      if (part === 0) return
      weights.push(share * part)
      outcomes.push(count | (kind << shapeSplitShift))
    })
  }
  return compileAlias(weights, outcomes)
}

let compiled: AliasTable | undefined

/** The shape table; it depends on nothing, so it is compiled once per process. */
export function shapeTable(): AliasTable {
  compiled ??= compileShapes()
  return compiled
}
