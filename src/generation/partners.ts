import type { Configuration } from './configuration.ts'

/** Vendor groups by the last five bits of a vendor's index, so that a vendor of a group is found in constant time. */
export const vendorSlots: readonly string[] = [
  ...new Array<string>(12).fill('materials'),
  ...new Array<string>(4).fill('merchandise'),
  ...new Array<string>(3).fill('services'),
  'utilities',
  'utilities',
  'facility',
  'facility',
  'it',
  'logistics',
  'logistics',
  'marketing',
  'legal',
  'staffing',
  'equipment',
  'landlord',
  'insurance',
]
export const vendorSlotCount = 32

/** By slot: how many slots its group has, given that a group's slots are adjacent. */
export const vendorGroupSize = Uint8Array.from(
  vendorSlots,
  (group) => vendorSlots.filter((other) => other === group).length,
)

/** How many partners and materials a company has. */
export interface PartnerCounts {
  /** A multiple of 32. */
  readonly vendors: number
  readonly customers: number
  readonly materials: number
}

/** Largest index of a partner or material, plus one: ids have eight digits, and pairs of them stay exact. */
const countMax = 1_000_000

/** Partners grow more slowly than entries: with the power 0.6, and two customers for a vendor. */
export function partnerCounts(entries: number): PartnerCounts {
  const base = entries ** 0.6
  const bounded = (count: number, step: number): number =>
    Math.min(countMax, Math.max(step, Math.ceil(count / step) * step))
  return {
    vendors: bounded(base * 0.5, vendorSlotCount),
    customers: bounded(base, 16),
    materials: bounded(base * 0.7, 16),
  }
}

/** By company: counts of partners, for the entries that its weight gives it. */
export interface Partners {
  readonly vendors: Float64Array
  readonly customers: Float64Array
  readonly materials: Float64Array
}

export function compilePartners({ companies, transactions }: Configuration): Partners {
  const weight = companies.reduce((sum, company) => sum + company.volume_weight, 0)
  const counts = companies.map((company) =>
    partnerCounts(Math.round((transactions.target_count * company.volume_weight) / weight)),
  )
  return {
    vendors: Float64Array.from(counts, ({ vendors }) => vendors),
    customers: Float64Array.from(counts, ({ customers }) => customers),
    materials: Float64Array.from(counts, ({ materials }) => materials),
  }
}

/** Types of materials, by the last four bits of an index. */
export const materialTypes = ['raw', 'finished', 'merchandise', 'supplies'] as const
export type MaterialType = (typeof materialTypes)[number]
const slotsOfType: Readonly<Record<MaterialType, number>> = { raw: 6, finished: 5, merchandise: 4, supplies: 1 }
export const materialSlots: readonly MaterialType[] = materialTypes.flatMap((type) =>
  new Array<MaterialType>(slotsOfType[type]).fill(type),
)
/** Materials that have the same type are this far apart. */
export const materialStride = materialSlots.length

/** By position in `materialTypes`: its first slot and number of slots. */
export const materialFirstSlot = Uint8Array.from(materialTypes, (type) => materialSlots.indexOf(type))
export const materialSlotCount = Uint8Array.from(materialTypes, (type) => slotsOfType[type])

/** Role of accounts whose texts name the materials of a type. */
export const materialRoles: Readonly<Record<MaterialType, string>> = {
  raw: '1210',
  finished: '1200',
  merchandise: '1230',
  supplies: '6500',
}
