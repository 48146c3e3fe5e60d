import type { ChartRow } from './chart-row.ts'
import { ifrs } from './ifrs.ts'
import { pcg } from './pcg.ts'
import { type AccountType, type Role, roles } from './roles.ts'
import { skr04 } from './skr04.ts'
import { type Language, subAccountLabels } from './sub-accounts.ts'
import { usGaap } from './us-gaap.ts'

export type { AccountType }
export type Framework = 'us_gaap' | 'ifrs' | 'skr04' | 'pcg'
export type Complexity = 'small' | 'medium' | 'large'

export interface Account {
  /** Up to 8 digits, unique within its chart; a zero may lead. */
  readonly number: string
  /** Plain ASCII of at most 60 characters, without comma, quote, apostrophe or backslash. */
  readonly name: string
  readonly type: AccountType
  /** Position in `roles`. */
  readonly role: number
}

/** The accounts of one company. The accounts of a role stand side by side, the main account first. */
export interface Chart {
  readonly framework: Framework
  readonly complexity: Complexity
  readonly accounts: readonly Account[]
  /** By role: position in `accounts` of its main account. */
  readonly roleStart: Uint16Array
  /** By role: number of its accounts, at least 1. */
  readonly roleCount: Uint16Array
}

interface Source {
  readonly rows: readonly ChartRow[]
  readonly language: Language
  /** How far the numbers of a role's sub-accounts are apart, in charts whose numbers are two digits longer. */
  readonly step: number
}

const sources: Readonly<Record<Framework, Source>> = {
  us_gaap: { rows: usGaap, language: 'en', step: 10 },
  ifrs: { rows: ifrs, language: 'en', step: 10 },
  skr04: { rows: skr04, language: 'de', step: 1 },
  pcg: { rows: pcg, language: 'fr', step: 1 },
}

/** The k-th sub-account of a number, or its main account for k = 0. */
function longNumber(number: string, k: number, step: number): string {
  return String(Number(number) * 100 + k * step).padStart(number.length + 2, '0')
}

function accountsOfRole(
  source: Source,
  row: ChartRow,
  complexity: Complexity,
  role: number,
  type: AccountType,
): Account[] {
  const [id, number, name] = row
  if (complexity === 'small') return [{ number, name, type, role }]
  const names = [name, ...subAccountLabels(id, complexity, source.language).map((label) => `${name} - ${label}`)]
  return names.map((each, k) => ({ number: longNumber(number, k, source.step), name: each, type, role }))
}

function rowOf(rows: ReadonlyMap<string, ChartRow>, role: Role): ChartRow {
  const row = rows.get(role.id)
  if (!row) throw new Error(`a chart of accounts has no account for role ${role.id}`)
  return row
}

function compile(framework: Framework, complexity: Complexity): Chart {
  const source = sources[framework]
  const rows = new Map(source.rows.map((row) => [row[0], row]))
  const accounts: Account[] = []
  const roleStart = new Uint16Array(roles.length)
  const roleCount = new Uint16Array(roles.length)
  roles.forEach((role, position) => {
    const own = accountsOfRole(source, rowOf(rows, role), complexity, position, role.type)
    roleStart[position] = accounts.length
    roleCount[position] = own.length
    accounts.push(...own)
  })
  return { framework, complexity, accounts, roleStart, roleCount }
}

const compiled = new Map<string, Chart>()

/**
 * The chart of a framework in a size: small has one account per role, medium about 400 accounts, large about 2,500. It
 * depends on nothing else, so it is built once and shared; nobody may write to it.
 */
export function chartOf(framework: Framework, complexity: Complexity): Chart {
  const key = `${framework} ${complexity}`
  const known = compiled.get(key)
  if (known) return known
  const chart = compile(framework, complexity)
  compiled.set(key, chart)
  return chart
}

/** The chart that companies of a country (ISO 3166 alpha-2) use: its own where it has one, else that of the IFRS. */
export function frameworkOfCountry(country: string): Framework {
  return country === 'US' ? 'us_gaap' : country === 'DE' ? 'skr04' : country === 'FR' ? 'pcg' : 'ifrs'
}
