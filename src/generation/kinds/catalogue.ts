import { compileAlias } from '../alias.ts'
import { accountIndex, accounts, costCentres } from '../chart.ts'
import { parties, partyGroups } from '../parties.ts'
import { type Source, sources } from '../sources.ts'
import { acquireToRetire } from './acquire-to-retire.ts'
import { hireToRetire } from './hire-to-retire.ts'
import type { Kind, Occasion, Process, Side } from './kind.ts'
import { processes } from './kind.ts'
import { orderToCash } from './order-to-cash.ts'
import { periodClose } from './period-close.ts'
import { procureToPay } from './procure-to-pay.ts'
import { recordToReport } from './record-to-report.ts'

/** Every posting template; `Batch.kind` is a position in this list. */
export const kinds: readonly Kind[] = [
  ...orderToCash,
  ...procureToPay,
  ...recordToReport,
  ...periodClose,
  ...hireToRetire,
  ...acquireToRetire,
]

/** The processes that have closing kinds of their own. */
export const closingProcesses: readonly Process[] = ['R2R', 'A2R']

/** Stands for the sales tax or VAT account of the entry's company wherever a template has an account position. */
export const outputTaxAccount = 255
/** Stands for the tax rate of the entry's company wherever a template has a rate. */
export const taxRate = -1
/** How a header text ends: not at all, with the posting month, the month before, or a partner. */
export const suffixMode = { none: 0, period: 1, previousPeriod: 2, party: 3 } as const

/** Fit classes of an entry, in the order of `Fit`. */
export const fitClasses = 6
/** Slots of the kind table of one context; a power of two, at least the kinds of a context. */
export const kindSlotBits = 5
export const kindSlots = 1 << kindSlotBits
const modes = 4

/**
 * Where the kinds of one context begin in the kind table. Only processes of `closingProcesses` have modes
 * beside 0.
 */
export function kindContext(process: number, fitClass: number, source: number, mode: number): number {
  return (((process * fitClasses + fitClass) * sources.length + source) * modes + mode) * kindSlots
}

/** The templates as numbers. `side` is kind * 2 for debits, kind * 2 + 1 for credits; extras are at side * 2 + 0 or 1. */
export interface Catalogue {
  readonly texts: readonly string[]
  readonly headerTexts: readonly string[]
  readonly partyNames: readonly string[]
  readonly costCentres: readonly string[]
  readonly kindKeep: Uint32Array
  readonly kindOwn: Uint8Array
  readonly kindOther: Uint8Array
  /** By process: 3 where closing modes have kinds of their own, else 0; masks a closing class. */
  readonly modeMask: Uint8Array
  /** Position in `processes`. */
  readonly kindProcess: Uint8Array
  readonly lagMax: Uint8Array
  readonly mirrored: Uint8Array
  readonly headerTextStart: Uint16Array
  readonly headerTextCount: Uint8Array
  readonly suffix: Uint8Array
  readonly partyStart: Uint16Array
  readonly partyCount: Uint8Array
  readonly sideAccountStart: Uint16Array
  readonly sideAccountCount: Uint8Array
  readonly sideAccounts: Uint8Array
  readonly sideOnce: Uint8Array
  /** 1 where the side has texts of its own (perhaps none), 0 where the account's texts serve. */
  readonly sideOwnTexts: Uint8Array
  readonly sideTextStart: Uint16Array
  readonly sideTextCount: Uint8Array
  readonly extraCount: Uint8Array
  readonly extraAccount: Uint8Array
  readonly extraRate: Int32Array
  readonly extraText: Uint16Array
  readonly accountTextStart: Uint16Array
  readonly accountTextCount: Uint8Array
  /** Cost centre ids count from 1; 0 is none. */
  readonly accountCostStart: Uint8Array
  readonly accountCostCount: Uint8Array
}

/** Collects texts, each pool in one piece, and gives the position of its first. */
class Pools {
  readonly all: string[] = []
  private readonly known = new Map<string, number>()

  constructor(first: readonly string[]) {
    this.all.push(...first)
  }

  add(pool: readonly string[]): number {
    const key = pool.join('|')
    const position = this.known.get(key) ?? this.all.length
    if (!this.known.has(key)) this.all.push(...pool)
    this.known.set(key, position)
    return position
  }
}

const occasionsOf: readonly (readonly Occasion[])[] = [
  ['ordinary'],
  ['month'],
  ['month', 'quarter'],
  ['month', 'quarter', 'year'],
]

type KindTable = Pick<Catalogue, 'kindKeep' | 'kindOwn' | 'kindOther'>

/** Positions in `kinds` of those that a process posts from a source in a closing mode. */
function candidatesOf(process: Process, source: Source, mode: number): readonly number[] {
  const occasions = occasionsOf[mode]!
  const found: number[] = []
  kinds.forEach((kind, k) => {
    const fits = kind.process === process && (kind.sources[source] ?? 0) > 0
    if (fits && kind.occasions.some((occasion) => occasions.includes(occasion))) found.push(k)
  })
  if (found.length > 0 && found.length <= kindSlots) return found
  throw new Error(`${found.length} kinds for ${process} ${source} in mode ${mode}`)
}

/** Fills the contexts of all fit classes for a process, source and closing mode. */
function fillContexts(table: KindTable, process: Process, source: Source, mode: number): void {
  const candidates = candidatesOf(process, source, mode)
  const weights = new Float64Array(kindSlots)
  for (let fitClass = 0; fitClass < fitClasses; fitClass++) {
    candidates.forEach((k, slot) => {
      const kind = kinds[k]!
      weights[slot] = kind.volume * kind.sources[source]! * kind.fit[fitClass]!
    })
    const alias = compileAlias(weights, candidates)
    const at = kindContext(processes.indexOf(process), fitClass, sources.indexOf(source), mode)
    table.kindKeep.set(alias.keep, at)
    table.kindOwn.set(alias.own, at)
    table.kindOther.set(alias.other, at)
  }
}

function compileKindTable(): KindTable {
  const size = kindContext(processes.length, 0, 0, 0)
  const table = { kindKeep: new Uint32Array(size), kindOwn: new Uint8Array(size), kindOther: new Uint8Array(size) }
  for (const process of processes) {
    const ownModes = closingProcesses.includes(process) ? modes : 1
    for (const source of sources) {
      for (let mode = 0; mode < ownModes; mode++) fillContexts(table, process, source, mode)
    }
  }
  return table
}

const chartPosition = (number: string): number => (number === 'outputTax' ? outputTaxAccount : accountIndex(number))

type SideTables = Pick<
  Catalogue,
  | 'sideAccountStart'
  | 'sideAccountCount'
  | 'sideAccounts'
  | 'sideOnce'
  | 'sideOwnTexts'
  | 'sideTextStart'
  | 'sideTextCount'
  | 'extraCount'
  | 'extraAccount'
  | 'extraRate'
  | 'extraText'
>

function compileSides(texts: Pools): SideTables {
  const sides: Side[] = kinds.flatMap((kind) => [kind.debit, kind.credit])
  const extraCells = sides.flatMap((side) => [side.extras?.[0], side.extras?.[1]])
  const starts: number[] = []
  const flat: number[] = []
  for (const side of sides) {
    starts.push(flat.length)
    flat.push(...side.accounts.map(chartPosition))
  }
  return {
    sideAccountStart: Uint16Array.from(starts),
    sideAccountCount: Uint8Array.from(sides, (side) => side.accounts.length),
    sideAccounts: Uint8Array.from(flat),
    sideOnce: Uint8Array.from(sides, (side) => (side.once ? 1 : 0)),
    sideOwnTexts: Uint8Array.from(sides, (side) => (side.texts ? 1 : 0)),
    sideTextStart: Uint16Array.from(sides, (side) => (side.texts?.length ? texts.add(side.texts) : 0)),
    sideTextCount: Uint8Array.from(sides, (side) => side.texts?.length ?? 0),
    extraCount: Uint8Array.from(sides, (side) => side.extras?.length ?? 0),
    extraAccount: Uint8Array.from(extraCells, (extra) => (extra ? chartPosition(extra.account) : 0)),
    extraRate: Int32Array.from(extraCells, (extra) => (extra ? (extra.rate === 'tax' ? taxRate : extra.rate) : 0)),
    extraText: Uint16Array.from(extraCells, (extra) => (extra ? texts.add([extra.text]) : 0)),
  }
}

function compileSuffixes(): Pick<Catalogue, 'partyNames' | 'suffix' | 'partyStart' | 'partyCount'> {
  const pools = new Pools([''])
  for (const group of partyGroups) pools.add(parties[group])
  const groupOf = (kind: Kind): readonly string[] => {
    const { suffix } = kind
    return suffix === 'none' || suffix === 'period' || suffix === 'previousPeriod' ? [] : parties[suffix]
  }
  return {
    partyNames: pools.all,
    suffix: Uint8Array.from(kinds, (kind) =>
      groupOf(kind).length > 0 ? suffixMode.party : suffixMode[kind.suffix as 'none' | 'period' | 'previousPeriod'],
    ),
    partyStart: Uint16Array.from(kinds, (kind) => (groupOf(kind).length > 0 ? pools.add(groupOf(kind)) : 0)),
    partyCount: Uint8Array.from(kinds, (kind) => groupOf(kind).length),
  }
}

function compileCatalogue(): Catalogue {
  const texts = new Pools([''])
  const headers = new Pools([])
  const centres = new Pools([''])
  const costGroup = (position: number): readonly string[] => {
    const group = accounts[position]!.costGroup
    return group ? costCentres[group] : []
  }
  const positions = accounts.map((_, position) => position)
  return {
    ...compileKindTable(),
    modeMask: Uint8Array.from(processes, (process) => (closingProcesses.includes(process) ? modes - 1 : 0)),
    ...compileSides(texts),
    ...compileSuffixes(),
    kindProcess: Uint8Array.from(kinds, (kind) => processes.indexOf(kind.process)),
    lagMax: Uint8Array.from(kinds, (kind) => kind.lagMax),
    mirrored: Uint8Array.from(kinds, (kind) => (kind.mirrored ? 1 : 0)),
    headerTextStart: Uint16Array.from(kinds, (kind) => headers.add(kind.headers)),
    headerTextCount: Uint8Array.from(kinds, (kind) => kind.headers.length),
    accountTextStart: Uint16Array.from(accounts, ({ texts: pool }) => (pool.length > 0 ? texts.add(pool) : 0)),
    accountTextCount: Uint8Array.from(accounts, ({ texts: pool }) => pool.length),
    accountCostStart: Uint8Array.from(positions, (k) => (costGroup(k).length > 0 ? centres.add(costGroup(k)) : 0)),
    accountCostCount: Uint8Array.from(positions, (k) => costGroup(k).length),
    texts: texts.all,
    headerTexts: headers.all,
    costCentres: centres.all,
  }
}

let compiled: Catalogue | undefined

/** The compiled templates; they depend on nothing, so they are compiled once per process. */
export function catalogue(): Catalogue {
  compiled ??= compileCatalogue()
  return compiled
}

/** What a kind may post: the accounts that its debit and its credit lines can name, given the output tax accounts in use. */
export interface PostingRule {
  readonly kind: string
  readonly debit: ReadonlySet<string>
  readonly credit: ReadonlySet<string>
}

/** The allow-list of account pairs, one rule per kind in the order of `kinds`; nothing else is ever posted. */
export function postingRules(): readonly PostingRule[] {
  const numbers = (side: Side): ReadonlySet<string> => {
    const named = [...side.accounts, ...(side.extras ?? []).map((extra) => extra.account)]
    return new Set(named.flatMap((number) => (number === 'outputTax' ? ['2100', '2110'] : [number])))
  }
  return kinds.map((kind) => ({ kind: kind.name, debit: numbers(kind.debit), credit: numbers(kind.credit) }))
}
