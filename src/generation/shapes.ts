import { draw, feature } from './randomness.ts'

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

/** A cell of the joint table of line count and split; a range of counts of one parity where `to` is above `from`. */
export interface Shape {
  readonly from: number
  readonly to: number
  readonly split: number
  readonly share: number
}

/** Share of even counts in every long bin, such that evenShare of all entries is even. */
function evenShareOfLong(): number {
  const exactEven = [...exactShares].reduce((sum, [count, share]) => sum + (count % 2 === 0 ? share : 0), 0)
  return (evenShare - exactEven) / longBins.reduce((sum, bin) => sum + bin.share, 0)
}

/**
 * The joint table of line count and split; its shares add up to 1. Two lines are always equal and odd counts never are,
 * so the rest of the unequal share falls on even counts from 4.
 */
function compileShapes(): Shape[] {
  const evenOfLong = evenShareOfLong()
  const counts = [
    ...[...exactShares].map(([count, share]) => ({ from: count, to: count, share })),
    ...longBins.flatMap(({ from, to, share }) => [
      { from, to: to - 1, share: share * evenOfLong },
      { from: from + 1, to, share: share * (1 - evenOfLong) },
    ]),
  ]
  const pairs = exactShares.get(2)!
  const equalOfEven4 = (equalShare - pairs) / (evenShare - pairs)
  const debitsOfUnequal = moreDebitsShare / (moreDebitsShare + moreCreditsShare)
  return counts.flatMap(({ from, to, share }) => {
    const equal = from === 2 ? 1 : from % 2 === 0 ? equalOfEven4 : 0
    const parts = [equal, (1 - equal) * debitsOfUnequal, (1 - equal) * (1 - debitsOfUnequal)]
    return parts.flatMap((part, side) => (part === 0 ? [] : [{ from, to, split: side, share: share * part }]))
  })
}

export const shapes: readonly Shape[] = compileShapes()

const shapeNear = Float64Array.from(shapes, ({ from }) => 1 / from)
const shapeWidth = Float64Array.from(shapes, ({ from, to }) => 1 / from - 1 / (to + 2))
const shapeFrom = Uint16Array.from(shapes, ({ from }) => from)
const shapeIsRange = Uint8Array.from(shapes, ({ from, to }) => (to > from ? 1 : 0))
export const shapeSplit = Uint8Array.from(shapes, ({ split: side }) => side)

/**
 * The line count of a shape for the random pair of an entry. In a range of counts it has the range's parity, and a
 * density that falls with the square of the count (the inverse of its distribution function needs only divisions).
 */
export function linesOf(shape: number, x: number, y: number): number {
  const from = shapeFrom[shape]!
  if (shapeIsRange[shape] === 0) return from
  const bits = draw(x, y, feature.range)
  const point = 1 / (shapeNear[shape]! - shapeWidth[shape]! * (((bits >>> 0) + 0.5) * 2.3283064365386963e-10))
  return from + 2 * ((point - from) >>> 1)
}
