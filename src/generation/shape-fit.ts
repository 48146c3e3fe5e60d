import { compileAlias } from './alias.ts'
import type { Catalogue } from './kinds/catalogue.ts'
import type { Kind } from './kinds/kind.ts'
import { draw, feature, golden } from './randomness.ts'
import { type Shape, shapeSplit, shapes, split } from './shapes.ts'

/** Slots of the alias table of one kind; a power of two, at least the number of shapes. */
const slotBits = 6
const slots = 1 << slotBits

/** Entries that show one line per employee or asset have at most this many lines. */
const registerLinesMax = 99

/** For every kind an alias table over `shapes`; the table of kind k begins at k * 64. */
export interface ShapeFit {
  /** By kind * shapes + shape: share of the shapes up to this one. */
  readonly cumulated: Float64Array
  readonly keep: Uint32Array
  readonly own: Uint8Array
  readonly other: Uint8Array
}

function fitClass({ from, split: side }: Shape): number {
  if (from === 2) return 0
  if (side === split.equal) return 1
  return (side === split.moreDebits ? 2 : 4) + (from < 10 ? 0 : 1)
}

/** Whether a kind can be posted with so many lines divided so: every extra takes a line, and each side needs one more. */
function isPossible(kind: Kind, { from, split: side }: Shape): boolean {
  const debits = 1 + (kind.debit.extras?.length ?? 0)
  const credits = 1 + (kind.credit.extras?.length ?? 0)
  if (from > registerLinesMax && (kind.item === 'employee' || kind.item === 'asset')) return false
  if (side === split.equal) return from / 2 >= Math.max(debits, credits)
  // Where both sides name the items, each item has a line on both.
  if (kind.debit.items && kind.credit.items) return false
  const lesser = side === split.moreDebits ? credits : debits
  const greater = side === split.moreDebits ? debits : credits
  return from - lesser > lesser && from - lesser >= greater
}

/**
 * Shares of the shapes among the entries that draw theirs, where a share `summed` of all entries are sums with ten to 99
 * lines: with those, all entries follow the table.
 */
function wantedShares(summed: number): Float64Array {
  const isLong = ({ from }: Shape): boolean => from >= 10 && from < 100
  const long = shapes.filter(isLong).reduce((sum, { share }) => sum + share, 0)
  const left = Math.max(0, long - summed) / long
  return Float64Array.from(shapes, (shape) => (shape.share * (isLong(shape) ? left : 1)) / (1 - Math.min(summed, long)))
}

const roundsMax = 400
const errorMax = 1e-6

/**
 * Finds how often each kind takes each shape, so that all entries together follow the joint table exactly: iterative
 * proportional fitting of the fits of the kinds to their shares (rows) and to the table (columns).
 *
 * `summed` is the share of all entries whose lines are sums. `kindShares` add up to 1; kinds with share 0 get their own fit. Where a mix of kinds cannot meet the table (a run of
 * payroll alone), the nearest that the rounds reach is taken. Source: Deming and Stephan 1940.
 */
export function fitShapes(kinds: readonly Kind[], kindShares: Float64Array, summed: number): ShapeFit {
  const wanted = wantedShares(summed)
  const width = shapes.length
  const cells = new Float64Array(kinds.length * width)
  kinds.forEach((kind, k) => {
    shapes.forEach((shape, s) => {
      cells[k * width + s] = isPossible(kind, shape) ? kind.fit[fitClass(shape)]! * wanted[s]! : 0
    })
  })
  for (let round = 0; round < roundsMax; round++) {
    scaleRows(cells, width, kindShares)
    if (scaleColumns(cells, wanted, kindShares) < errorMax) break
  }
  return compileTables(kinds.length, cells, width)
}

function scaleRows(cells: Float64Array, width: number, kindShares: Float64Array): void {
  for (let k = 0; k < kindShares.length; k++) {
    if (kindShares[k] === 0) continue
    let sum = 0
    for (let s = 0; s < width; s++) sum += cells[k * width + s]!
    for (let s = 0; s < width; s++) cells[k * width + s] = (cells[k * width + s]! * kindShares[k]!) / sum
  }
}

/** Gives the largest error that the columns had. */
function scaleColumns(cells: Float64Array, wanted: Float64Array, kindShares: Float64Array): number {
  const width = wanted.length
  let error = 0
  for (let s = 0; s < width; s++) {
    let sum = 0
    for (let k = 0; k < kindShares.length; k++) if (kindShares[k]! > 0) sum += cells[k * width + s]!
    if (sum === 0) continue
    error = Math.max(error, Math.abs(sum - wanted[s]!))
    const factor = wanted[s]! / sum
    for (let k = 0; k < kindShares.length; k++)
      if (kindShares[k]! > 0) cells[k * width + s] = cells[k * width + s]! * factor
  }
  return error
}

function compileTables(kinds: number, cells: Float64Array, width: number): ShapeFit {
  const fit = {
    cumulated: new Float64Array(kinds * width),
    keep: new Uint32Array(kinds * slots),
    own: new Uint8Array(kinds * slots),
    other: new Uint8Array(kinds * slots),
  }
  for (let k = 0; k < kinds; k++) {
    const weights = new Float64Array(slots)
    for (let s = 0; s < width; s++) weights[s] = Math.round(cells[k * width + s]! * 1e12)
    if (weights.every((weight) => weight === 0)) weights[0] = 1
    const alias = compileAlias(weights)
    cumulate(fit.cumulated, k * width, weights)
    fit.keep.set(alias.keep, k * slots)
    fit.own.set(alias.own, k * slots)
    fit.other.set(alias.other, k * slots)
  }
  return fit
}

if (shapes.length > slots) throw new Error('the alias tables have too few slots for the shapes')

function cumulate(to: Float64Array, at: number, weights: Float64Array): void {
  const sum = weights.reduce((a, b) => a + b, 0)
  let below = 0
  for (let s = 0; s < shapes.length; s++) {
    below += weights[s]! / sum
    to[at + s] = below
  }
}

/** The shape of an entry of the kind `posting` for the random pair of its lines: position in `shapes`. */
export function drawnShape({ keep, own, other }: ShapeFit, posting: number, x: number, y: number): number {
  const bits = draw(x, y, feature.shape)
  const slot = (posting << slotBits) + (bits & (slots - 1))
  return bits >>> slotBits < keep[slot]! ? own[slot]! : other[slot]!
}

/**
 * The shape of entry `ordinal` of those of the kind `posting` that the calendar has due: they are few and come every month
 * alike, so they take turns from `key` on. Drawn shapes would be off their shares together.
 */
export function shapeInTurn({ cumulated }: ShapeFit, key: number, posting: number, ordinal: number): number {
  const turn = (Math.imul(ordinal, golden) + Math.imul(posting, 0x632be5ab) + key) >>> 0
  const row = posting * shapes.length
  let shape = 0
  while (shape < shapes.length - 1 && cumulated[row + shape]! < turn / 2 ** 32) shape++
  return shape
}

/** Below this, an unequal entry of five or more lines has two lines on its lesser side instead of one. */
const twoLesserLimit = Math.round(0.3 * 2 ** 32)

/**
 * The debit lines of a shape with so many lines; on its lesser side every extra of the kind `posting` has a line, and
 * there is one more.
 */
export function debitsOf(
  { extraCount }: Catalogue,
  posting: number,
  shape: number,
  lines: number,
  x: number,
  y: number,
): number {
  const side = shapeSplit[shape]!
  if (side === split.equal) return lines >>> 1
  let lesser = 1 + extraCount[posting * 2 + (side === split.moreDebits ? 1 : 0)]!
  if (lesser === 1 && lines >= 5 && draw(x, y, feature.lesser) >>> 0 < twoLesserLimit) lesser = 2
  return side === split.moreDebits ? lines - lesser : lesser
}
