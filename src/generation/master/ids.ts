/** The classes of master data: vendor, customer, material, asset, employee. */
export type MasterClass = 'V' | 'C' | 'M' | 'A' | 'E'

/** What an id says: `company` is a position in the configuration, 0..99. */
export interface MasterKey {
  readonly class: MasterClass
  readonly company: number
  readonly index: number
}

const indexDigits = 10

/** Letters of the ids by what they are of. */
export const masterLetters = { vendor: 'V', customer: 'C', employee: 'E', material: 'M', asset: 'A' } as const

/** The text after which the ten digits of an index follow: `V00-`. */
export function masterPrefix(masterClass: MasterClass, company: number): string {
  return `${masterClass}${String(company).padStart(2, '0')}-`
}

/** Id of a record, for instance `V00-0000000017`: class, two-digit position of the company, ten-digit index. */
export function masterId(masterClass: MasterClass, company: number, index: number): string {
  return masterPrefix(masterClass, company) + String(index).padStart(indexDigits, '0')
}

/** Inverse of `masterId`; undefined for a text that it never gives. */
export function parseMasterId(id: string): MasterKey | undefined {
  const match = /^([VCMAE])([0-9]{2})-([0-9]{10})$/.exec(id)
  if (!match) return undefined
  return { class: match[1] as MasterClass, company: Number(match[2]), index: Number(match[3]) }
}
