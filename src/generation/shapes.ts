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
const tailBins = [
  { from: 10, to: 99, share: 0.0633 },
  { from: 100, to: 999, share: 0.0076 },
  { from: 1000, to: linesMax, share: 0.0002 },
]
const evenShare = 0.88
const equalShare = 0.82
const moreDebitsShare = 0.07
const moreCreditsShare = 0.11

/** Bits of an outcome: line count in the low 14, split above. */
export const shapeLinesMask = 0x3fff
export const shapeSplitShift = 14

/** Share of every line count 2..9999; inside a tail bin it falls with the square of the count, per parity. */
export function lineCountShares(): Float64Array {
  const shares = new Float64Array(linesMax + 1)
  for (const [count, share] of exactShares) shares[count] = share
  const exactEven = [...exactShares].reduce((sum, [count, share]) => sum + (count % 2 === 0 ? share : 0), 0)
  const tail = tailBins.reduce((sum, bin) => sum + bin.share, 0)
  const tailEven = (evenShare - exactEven) / tail
  for (const bin of tailBins) {
    const mass = [0, 0]
    for (let n = bin.from; n <= bin.to; n++) mass[n % 2]! += 1 / (n * n)
    for (let n = bin.from; n <= bin.to; n++) {
      const parityShare = n % 2 === 0 ? tailEven : 1 - tailEven
      shares[n] = (bin.share * parityShare) / (n * n * mass[n % 2]!)
    }
  }
  return shares
}

/**
 * The joint table of line count and split. Two lines are always equal and odd counts never are, so the rest of the
 * unequal share falls on even counts from 4.
 */
function compileShapes(): AliasTable {
  const shares = lineCountShares()
  const even4 = evenShare - shares[2]!
  const equalOfEven4 = (equalShare - shares[2]!) / even4
  const debitsOfUnequal = moreDebitsShare / (moreDebitsShare + moreCreditsShare)
  const weights: number[] = []
  const outcomes: number[] = []
  const add = (lines: number, kind: number, weight: number): void => {
    weights.push(weight)
    outcomes.push(lines | (kind << shapeSplitShift))
  }
  for (let n = 2; n <= linesMax; n++) {
    const equal = n === 2 ? 1 : n % 2 === 0 ? equalOfEven4 : 0
    if (equal > 0) add(n, split.equal, shares[n]! * equal)
    if (equal < 1) add(n, split.moreDebits, shares[n]! * (1 - equal) * debitsOfUnequal)
    if (equal < 1) add(n, split.moreCredits, shares[n]! * (1 - equal) * (1 - debitsOfUnequal))
  }
  return compileAlias(weights, outcomes)
}

let compiled: AliasTable | undefined

/** The shape table; it depends on nothing, so it is compiled once per process. */
export function shapeTable(): AliasTable {
  compiled ??= compileShapes()
  return compiled
}
