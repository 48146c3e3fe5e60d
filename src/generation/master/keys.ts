import type { Plan } from '../plan.ts'
import { below, draw, pairX, pairY, salt } from '../randomness.ts'
import type { MasterClass } from './ids.ts'
import { digits } from './scatter.ts'

/** Populations of master data, behind those of the entries in `population`. */
const firstPopulation = 16
const classes: readonly MasterClass[] = ['V', 'C', 'M', 'A', 'E']

/** One id per concern of a record. Never reuse or renumber: the bytes of every table depend on them. */
export const trait = {
  abroad: 1,
  country: 2,
  family: 3,
  second: 4,
  word: 5,
  legalForm: 6,
  nameForm: 7,
  place: 8,
  street: 9,
  house: 10,
  extra: 11,
  bank: 12,
  terms: 13,
  rating: 14,
  limit: 15,
  created: 16,
  blocked: 17,
  dunning: 18,
  description: 19,
  cost: 20,
  margin: 21,
  abc: 22,
  reorder: 23,
  gender: 24,
  title: 25,
  costCentre: 26,
  segment: 27,
  trade: 28,
  power: 29,
  series: 30,
  unit: 31,
  department: 32,
  createdYear: 33,
} as const

/** The pair of words that all of a record is drawn from. */
export interface RecordKey {
  readonly x: number
  readonly y: number
}

/** The key of record `index` of a class in a company; no two records of a class and company share one. */
export function recordKey(plan: Plan, masterClass: MasterClass, company: number, index: number): RecordKey {
  const part = salt(plan.keys, firstPopulation + classes.indexOf(masterClass), company)
  const y = pairY(plan.keys, part, index)
  return { x: pairX(plan.keys, part, index, y), y }
}

/** A whole number 0..bound-1 (bound <= 2^20) for one concern (`trait`) of a record. */
export function choose({ x, y }: RecordKey, concern: number, bound: number): number {
  return below(draw(x, y, concern), bound)
}

/** One of a list that is not empty, all equally likely. */
export function pick<Item>(key: RecordKey, concern: number, list: readonly Item[]): Item {
  return list[choose(key, concern, list.length)]!
}

/** Ten digits. */
export function tenDigits({ x, y }: RecordKey, concern: number): string {
  return digits(draw(x, y, concern) >>> 0, 10)
}

/** A list for `pick` in which each item is as often as its weight (a whole number) says. */
export function weighted<Item>(...weights: readonly (readonly [item: Item, weight: number])[]): readonly Item[] {
  return weights.flatMap(([item, weight]) => new Array<Item>(weight).fill(item))
}
