import type { Formula } from './chain.ts'
import { figure, figureNames } from './figures.ts'

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
}

/** Figures of the chain at hand. */
export type Figures = Float64Array
export const openFigures = (): Figures => new Float64Array(figureNames.length)

const discountRate = 200
const interestRate = 1200

/** A part in basis points, at least one minor unit. */
function part(amount: number, basisPoints: number): number {
  return Math.max(1, Math.round((amount * basisPoints) / 10000))
}

/**
 * Fills the figures of a chain from its net amount (minor units, at least 500). `costRate` and `taxRate` are basis
 * points; `bits` are 32 random bits of the chain.
 */
export function fillFigures(
  to: Figures,
  formula: number,
  net: number,
  taxRate: number,
  costRate: number,
  bits: number,
): void {
  const taxed = formula === formulaId.taxed || formula === formulaId.return
  const variance = part(net, 50 + (bits & 0x1ff))
  const above = formula === formulaId.above_order
  const billed = above ? net + variance : net
  const tax = taxed ? part(billed, taxRate) : 0
  const gross = formula === formulaId.below_order ? net - variance : billed + tax
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
  if (formula === formulaId.part_delivery) fillDeliveries(to, net, cost, share)
  else if (formula === formulaId.return) fillReturn(to, net, gross, cost, taxRate, 500 + ((bits >>> 9) & 0xfff))
  else if (formula === formulaId.deposit) to[figure.due] = gross - first
  else if (formula === formulaId.production) fillProduction(to, cost, 3000 + ((bits >>> 9) & 0xfff))
  else if (formula === formulaId.thirds) fillThirds(to, gross)
  else if (formula === formulaId.short) to[figure.shortfall] = part(gross, 20 + ((bits >>> 9) & 0xff))
  else if (formula === formulaId.disposal) to[figure.shortfall] = part(net, 500 + ((bits >>> 9) & 0xfff))
}

/** What is received or delivered in two parts: a purchase at its net, a sale at its cost. */
function fillDeliveries(to: Figures, net: number, cost: number, share: number): void {
  const whole = cost === net ? net : cost
  to[figure.firstCost] = part(whole, share)
  to[figure.secondCost] = whole - to[figure.firstCost]!
}

function fillReturn(to: Figures, net: number, gross: number, cost: number, taxRate: number, share: number): void {
  const returned = part(net, share)
  const tax = part(returned, taxRate)
  to[figure.returned] = returned
  to[figure.returnedTax] = tax
  to[figure.returnedGross] = returned + tax
  to[figure.due] = gross - returned - tax
  to[figure.returnedCost] = part(cost, share)
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
