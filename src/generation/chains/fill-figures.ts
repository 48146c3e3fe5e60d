import type { Formula } from './chain.ts'
import { figure, figureNames } from './figures.ts'
import { partOfUnits, unitsApart, unitsOf } from './quantities.ts'

/** Formulas as numbers, for the hot path. */
export const formulaId: Readonly<Record<Formula, number>> = {
  plain: 0,
  taxed: 1,
  above_order: 2,
  below_order: 3,
  part_delivery: 4,
  part_payment: 5,
  return: 6,
  deposit: 7,
  production: 8,
  thirds: 9,
  short: 10,
  disposal: 11,
  foreign: 12,
  over_billed: 13,
  under_billed: 14,
  corrected: 15,
  short_receipt: 16,
  over_receipt: 17,
}

const countedFormulas = [
  'part_delivery',
  'return',
  'over_billed',
  'under_billed',
  'corrected',
  'short_receipt',
  'over_receipt',
] as const satisfies readonly Formula[]

/**
 * By formula: 1 where a part of the quantity is posted or differs between documents. Then the net is a whole number of
 * units at a price in whole minor units, so that every part is that too and the parts add up.
 */
const counted = new Uint8Array(Object.keys(formulaId).length)
for (const formula of countedFormulas) counted[formulaId[formula]] = 1

/** By formula: 1 where the invoice is above what was ordered or received, -1 where it is below. */
const billedSide = new Int8Array(counted.length)
for (const formula of ['above_order', 'over_billed', 'corrected'] as const) billedSide[formulaId[formula]] = 1
for (const formula of ['below_order', 'under_billed'] as const) billedSide[formulaId[formula]] = -1

/** Figures of the chain at hand. */
export type Figures = Float64Array
export const openFigures = (): Figures => new Float64Array(figureNames.length)

/** The first formulas are those of most chains, and have no parts. */
const plainest = formulaId.taxed

const discountRate = 200
const interestRate = 1200

/** A part in basis points, at least one minor unit. */
function part(amount: number, basisPoints: number): number {
  return Math.max(1, Math.round((amount * basisPoints) / 10000))
}

/**
 * Fills the figures of a chain from the net amount that is wanted (minor units, at least 500). `costRate` and `taxRate`
 * are basis points; `bits` are 32 random bits of the chain.
 */
export function fillFigures(
  to: Figures,
  formula: number,
  wanted: number,
  taxRate: number,
  costRate: number,
  bits: number,
): void {
  const units = counted[formula] === 1 ? unitsOf(wanted, bits) : 1
  const net = units === 1 ? wanted : units * Math.floor(wanted / units)
  const taxed = formula === formulaId.taxed || formula === formulaId.return
  const variance = varianceOf(formula, net, units, bits)
  const side = billedSide[formula]!
  const billed = side > 0 ? net + variance : net
  const tax = taxed ? part(billed, taxRate) : 0
  const gross = side < 0 ? net - variance : billed + tax
  const cost = part(net, formula === formulaId.production ? 10000 : costRate)
  const share = 3000 + ((bits >>> 9) & 0xfff)
  to[figure.net] = net
  to[figure.billed] = billed
  to[figure.tax] = tax
  to[figure.gross] = gross
  to[figure.variance] = variance
  to[figure.discount] = part(gross, discountRate)
  to[figure.paid] = gross - to[figure.discount]!
  to[figure.cost] = cost
  to[figure.due] = gross
  to[figure.settled] = gross
  to[figure.interest] = part(net, interestRate)
  const first = part(gross, share)
  to[figure.first] = first
  to[figure.second] = gross - first
  if (formula > plainest) fillParts(to, formula, units, taxRate, bits)
}

/** Figures that only some formulas have. */
function fillParts(to: Figures, formula: number, units: number, taxRate: number, bits: number): void {
  const [net, gross, cost] = [to[figure.net]!, to[figure.gross]!, to[figure.cost]!]
  if (formula === formulaId.part_delivery) fillDeliveries(to, cost, units, bits)
  else if (formula === formulaId.return) fillReturn(to, cost, taxRate, units, bits)
  else if (formula === formulaId.corrected) to[figure.due] = net
  else if (formula === formulaId.deposit) to[figure.due] = gross - to[figure.first]!
  else if (formula === formulaId.production) fillProduction(to, cost, 3000 + ((bits >>> 9) & 0xfff))
  else if (formula === formulaId.thirds) fillThirds(to, gross)
  else if (formula === formulaId.short) to[figure.shortfall] = part(gross, 20 + ((bits >>> 9) & 0xff))
  else if (formula === formulaId.disposal) to[figure.shortfall] = part(net, 500 + ((bits >>> 9) & 0xfff))
}

/** By how much invoice and receipt differ: in units at the price of the order, or else in the price. */
function varianceOf(formula: number, net: number, units: number, bits: number): number {
  const apart = units === 1 ? 0 : billedApart(formula, units, bits)
  return apart === 0 ? part(net, 50 + (bits & 0x1ff)) : Math.abs(apart) * (net / units)
}

/** Units that are billed above (or, below zero, under) what was received. */
export function billedApart(formula: number, units: number, bits: number): number {
  if (formula === formulaId.over_billed) return unitsApart(units, 'withinTolerance', bits)
  if (formula === formulaId.under_billed) return -unitsApart(units, 'withinTolerance', bits)
  return formula === formulaId.corrected ? unitsApart(units, 'beyondTolerance', bits) : 0
}

/** Units that are ordered above (or, below zero, under) what is received. */
export function orderedApart(formula: number, units: number, bits: number): number {
  if (formula === formulaId.short_receipt) return unitsApart(units, 'delivery', bits)
  return formula === formulaId.over_receipt ? -unitsApart(units, 'delivery', bits) : 0
}

/** Units of the first of two deliveries, and units that are sent back. */
export const firstUnits = (units: number, bits: number): number => partOfUnits(units, 3000 + ((bits >>> 9) & 0xfff))
export const returnedUnits = (units: number, bits: number): number => partOfUnits(units, 500 + ((bits >>> 9) & 0xfff))

/** What is received or delivered in two parts: a purchase at its net, a sale at its cost. */
function fillDeliveries(to: Figures, cost: number, units: number, bits: number): void {
  to[figure.firstCost] = Math.max(1, Math.round((firstUnits(units, bits) * cost) / units))
  to[figure.secondCost] = cost - to[figure.firstCost]!
}

function fillReturn(to: Figures, cost: number, taxRate: number, units: number, bits: number): void {
  const back = returnedUnits(units, bits)
  const returned = back * (to[figure.net]! / units)
  const tax = part(returned, taxRate)
  to[figure.returned] = returned
  to[figure.returnedTax] = tax
  to[figure.returnedGross] = returned + tax
  to[figure.due] = to[figure.gross]! - returned - tax
  to[figure.returnedCost] = Math.max(1, Math.round((back * cost) / units))
}

/** Materials, then what labour and machines add, then both. */
function fillProduction(to: Figures, cost: number, added: number): void {
  to[figure.firstCost] = part(cost, added)
  to[figure.secondCost] = cost + to[figure.firstCost]!
}

function fillThirds(to: Figures, gross: number): void {
  const third = Math.floor(gross / 3)
  to[figure.first] = third
  to[figure.second] = third
  to[figure.third] = gross - 2 * third
}
