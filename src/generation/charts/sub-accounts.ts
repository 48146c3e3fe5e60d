/**
 * How a chart grows from small to large. Only revenue and expense roles have sub-accounts: a balance-sheet account must
 * tie to its subledger or clear to zero, so it stays one account at every size. The same holds for the result roles
 * that stand against each other within the group, and for those that closing posts to as one sum.
 */
export type Language = 'en' | 'de' | 'fr'

type Axis = 'asset' | 'bank' | 'channel' | 'department' | 'line' | 'plant' | 'region'

/** What the accounts of a role are divided by: in a medium chart by the first, in a large one by both. */
type Division = readonly [role: string, first: Axis, second?: Axis]

const divisions: readonly Division[] = [
  ['4000', 'region', 'line'],
  ['4010', 'region', 'channel'],
  ['4020', 'region', 'line'],
  ['4030', 'region', 'channel'],
  ['4100', 'region', 'line'],
  ['4110', 'region', 'channel'],
  ['4800', 'plant'],
  ['4900', 'plant', 'department'],
  ['4910', 'bank'],
  ['4920', 'asset', 'plant'],
  ['5000', 'line', 'plant'],
  ['5010', 'line', 'region'],
  ['5100', 'plant', 'line'],
  ['5200', 'plant', 'line'],
  ['5300', 'plant', 'line'],
  ['5400', 'plant', 'line'],
  ['5410', 'plant', 'region'],
  ['5500', 'plant', 'line'],
  ['6000', 'asset', 'plant'],
  ['6010', 'department'],
  ['6100', 'department', 'plant'],
  ['6110', 'plant', 'line'],
  ['6120', 'department', 'plant'],
  ['6130', 'department', 'region'],
  ['6200', 'department', 'plant'],
  ['6210', 'department', 'plant'],
  ['6300', 'plant', 'department'],
  ['6400', 'plant', 'department'],
  ['6410', 'plant', 'department'],
  ['6500', 'department', 'plant'],
  ['6510', 'department', 'plant'],
  ['6520', 'plant', 'department'],
  ['6530', 'plant', 'department'],
  ['6600', 'department', 'region'],
  ['6610', 'department', 'plant'],
  ['6650', 'region', 'line'],
  ['6700', 'department', 'plant'],
  ['6710', 'plant'],
  ['6720', 'department'],
  ['6730', 'plant', 'department'],
  ['6800', 'plant', 'asset'],
  ['6810', 'plant'],
  ['6850', 'region', 'channel'],
  ['6900', 'region', 'channel'],
  ['7100', 'bank'],
  ['7200', 'bank', 'plant'],
  ['7600', 'asset', 'plant'],
  ['7700', 'asset'],
]

/** A medium chart has no more than this many sub-accounts in a role, so that it comes to about 400 accounts. */
const MEDIUM_SUB_ACCOUNTS = 6

const numbered = (word: string, count: number): string[] => Array.from({ length: count }, (_, k) => `${word} ${k + 1}`)

const regions = (...names: readonly string[]): string[] => names.map((name) => `Region ${name}`)

const labels: Readonly<Record<Language, Readonly<Record<Axis, readonly string[]>>>> = {
  en: {
    asset: ['Machinery', 'Buildings', 'Vehicles', 'IT', 'Furniture', 'Leasehold'],
    bank: numbered('Bank', 6),
    channel: ['Direct', 'Online', 'Dealers', 'Export'],
    department: ['Sales', 'Marketing', 'Finance', 'Personnel', 'IT', 'Purchasing', 'Logistics', 'Quality'],
    line: ['Bearings', 'Controls', 'Drives', 'Filters', 'Gears', 'Hydraulics', 'Motors', 'Sensors'],
    plant: numbered('Plant', 8),
    region: regions('North', 'South', 'East', 'West', 'Central', 'Northeast', 'Southeast', 'Northwest'),
  },
  de: {
    asset: ['Maschinen', 'Gebaeude', 'Fahrzeuge', 'EDV', 'Moebel', 'Einbauten'],
    bank: numbered('Bank', 6),
    channel: ['Direkt', 'Online', 'Handel', 'Export'],
    department: ['Vertrieb', 'Marketing', 'Finanzen', 'Personal', 'EDV', 'Einkauf', 'Logistik', 'Qualitaet'],
    line: ['Lager', 'Steuerungen', 'Antriebe', 'Filter', 'Getriebe', 'Hydraulik', 'Motoren', 'Sensoren'],
    plant: numbered('Werk', 8),
    region: regions('Nord', 'Sued', 'Ost', 'West', 'Mitte', 'Nordost', 'Suedost', 'Nordwest'),
  },
  fr: {
    asset: ['Machines', 'Batiments', 'Vehicules', 'Informatique', 'Mobilier', 'Agencements'],
    bank: numbered('Banque', 6),
    channel: ['Direct', 'En ligne', 'Revendeurs', 'Export'],
    department: ['Ventes', 'Marketing', 'Finance', 'Personnel', 'SI', 'Achats', 'Logistique', 'Qualite'],
    line: ['Roulements', 'Commandes', 'Transmissions', 'Filtres', 'Engrenages', 'Hydraulique', 'Moteurs', 'Capteurs'],
    plant: numbered('Usine', 8),
    region: regions('Nord', 'Sud', 'Est', 'Ouest', 'Centre', 'Nord-Est', 'Sud-Est', 'Nord-Ouest'),
  },
}

const divisionOf = new Map(divisions.map((division) => [division[0], division]))

/**
 * What the names of a role's sub-accounts say after the name of its main account, in the order of their numbers; never
 * more than 99. Empty when the role has one account only.
 */
export function subAccountLabels(role: string, complexity: 'medium' | 'large', language: Language): readonly string[] {
  const division = divisionOf.get(role)
  if (!division) return []
  const [, firstAxis, secondAxis] = division
  const first = labels[language][firstAxis]
  if (complexity === 'medium') return first.slice(0, MEDIUM_SUB_ACCOUNTS)
  if (!secondAxis) return first
  return first.flatMap((a) => labels[language][secondAxis].map((b) => `${a} - ${b}`))
}
