import { roleIndex, roles } from '../charts/roles.ts'
import { decimal } from '../entry.ts'
import { type MaterialType, materialRoles, materialSlots, materialStride } from '../partners.ts'
import type { Plan } from '../plan.ts'
import { masterId } from './ids.ts'
import { choose, pick, type RecordKey, recordKey, trait, weighted } from './keys.ts'

/** Something that is bought, made or sold; the names of the fields are those of the table. */
export interface Material {
  readonly material_id: string
  readonly company_code: string
  readonly description: string
  readonly type: MaterialType
  /** PC (piece), KG, M (metre), BOX or SET. */
  readonly unit: string
  /** A decimal with two digits, for a unit, in the company's currency. */
  readonly standard_cost: string
  /** Price for a unit, a decimal with two digits; above the cost for what is sold, equal to it for the rest. */
  readonly price: string
  readonly abc_class: string
  /** Units in stock below which more is ordered. */
  readonly reorder_point: number
}

/** What the materials of a type have in common. */
interface TypeFacts {
  readonly type: MaterialType
  readonly units: readonly string[]
  /** A unit costs 1.00 to 9.99 major units times a power of ten; the powers. */
  readonly powers: readonly number[]
  readonly sold: boolean
}

const facts: readonly TypeFacts[] = [
  { type: 'raw', units: ['KG', 'KG', 'M', 'PC'], powers: [1, 10], sold: false },
  { type: 'finished', units: ['PC'], powers: [10, 100, 100], sold: true },
  { type: 'merchandise', units: ['PC', 'SET'], powers: [10, 100], sold: true },
  { type: 'supplies', units: ['BOX', 'PC'], powers: [1, 10], sold: false },
]

const factsOf = new Map(facts.map((each) => [each.type, each]))
const series = ['AX', 'BR', 'CT', 'DL', 'EM', 'FS', 'GN', 'HK', 'KV', 'LT', 'MX', 'NV', 'PR', 'QS', 'RT', 'TX'] as const
const abcClasses = weighted(['A', 20], ['B', 30], ['C', 50])
/** Units that a reorder point is a multiple of, by class: what is worth more is watched more closely. */
const reorderSteps: Readonly<Record<string, number>> = { A: 5, B: 20, C: 50 }
const reorderStepsMax = 20
/** Prices are 20 to 90 percent above the cost. */
const marginMin = 120
const marginRange = 71

/** Materials of a company: their indexes are 0 to one less. */
export function materialCount(plan: Plan, company: number): number {
  return plan.partners.materials[company]!
}

/** Begins as the lines of entries name it, and ends with the index, so that no two descriptions of a company are alike: `Servo motor AX-0017`. */
function describe(key: RecordKey, type: MaterialType, index: number): string {
  const names = roles[roleIndex(materialRoles[type])]!.texts
  const name = names[Math.floor(index / materialStride) % names.length]!
  return `${name} ${pick(key, trait.series, series)}-${String(index).padStart(4, '0')}`
}

/** Material `index` of the company at a position of the configuration. */
export function materialAt(plan: Plan, company: number, index: number): Material {
  const key = recordKey(plan, 'M', company, index)
  const { type, units, powers, sold } = factsOf.get(materialSlots[index % materialStride]!)!
  const cost = (100 + choose(key, trait.cost, 900)) * pick(key, trait.power, powers)
  const price = sold ? Math.round((cost * (marginMin + choose(key, trait.margin, marginRange))) / 100) : cost
  const abc = pick(key, trait.abc, abcClasses)
  return {
    material_id: masterId('M', company, index),
    company_code: plan.input.configuration.companies[company]!.code,
    description: describe(key, type, index),
    type,
    unit: pick(key, trait.unit, units),
    standard_cost: decimal(cost),
    price: decimal(price),
    abc_class: abc,
    reorder_point: (1 + choose(key, trait.reorder, reorderStepsMax)) * reorderSteps[abc]!,
  }
}
