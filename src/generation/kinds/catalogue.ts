import { figure } from '../chains/figures.ts'
import { type CostGroup, roleIndex, roles } from '../charts/roles.ts'
import { type Source, sourceId } from '../sources.ts'
import { acquireToRetire, acquireToRetireReversals } from './acquire-to-retire.ts'
import { hireToRetire, hireToRetireReversals } from './hire-to-retire.ts'
import { itemClasses, type Kind, partnerClasses, processes, type Reversal, type Side } from './kind.ts'
import { orderToCash, orderToCashReversals } from './order-to-cash.ts'
import { periodClose, periodCloseReversals } from './period-close.ts'
import { procureToPay, procureToPayReversals } from './procure-to-pay.ts'
import { recordToReport, recordToReportReversals } from './record-to-report.ts'

const originals: readonly Kind[] = [
  ...orderToCash,
  ...procureToPay,
  ...recordToReport,
  ...periodClose,
  ...hireToRetire,
  ...acquireToRetire,
]

const reversals: readonly Reversal[] = [
  ...orderToCashReversals,
  ...procureToPayReversals,
  ...recordToReportReversals,
  ...periodCloseReversals,
  ...hireToRetireReversals,
  ...acquireToRetireReversals,
]

function reversalKind({ name, reverses, documentType, headers }: Reversal): Kind {
  const original = originals.find((kind) => kind.name === reverses)
  if (!original) throw new Error(`${name} reverses ${reverses}, which is no kind`)
  return { ...original, name, documentType, headers, source: 'reversal', lagMax: 1 }
}

/** Every posting template, reversals after the originals; `Batch.kind` is a position in this list. */
export const kinds: readonly Kind[] = [...originals, ...reversals.map(reversalKind)]

const positions = new Map(kinds.map((kind, position) => [kind.name, position]))

/** Position in `kinds` of a name. @throws for an unknown name (a mistake in a chain). */
export function kindIndex(name: string): number {
  const position = positions.get(name)
  if (position === undefined) throw new Error(`there is no kind ${name}`)
  return position
}

/** Stands for the sales tax or VAT role of the entry's company wherever a template has a role. */
export const outputTaxRole = 255
/** How a header text ends: not at all, with the posting month, or the month before. */
export const suffixMode = { none: 0, period: 1, previousPeriod: 2 } as const

/** The templates as numbers. `side` is kind * 2 for debits, kind * 2 + 1 for credits; extras are at side * 2 + 0 or 1. */
export interface Catalogue {
  readonly texts: readonly string[]
  readonly headerTexts: readonly string[]
  readonly costCentres: readonly string[]
  /** Position in `processes`. */
  readonly kindProcess: Uint8Array
  /** The kind whose sides it posts: itself, or the one that it reverses. */
  readonly postingKind: Uint8Array
  /** Source id; manual stands for people too. */
  readonly kindSource: Uint8Array
  readonly lagMax: Uint8Array
  readonly mirrored: Uint8Array
  /** 1 for entries of the close, which are created after the end of the period. */
  readonly closing: Uint8Array
  /** Figure of the total. */
  readonly totalFigure: Uint8Array
  /** Position in `partnerClasses`, in `itemClasses`. */
  readonly partnerClass: Uint8Array
  readonly itemClass: Uint8Array
  readonly headerTextStart: Uint16Array
  readonly headerTextCount: Uint8Array
  readonly suffix: Uint8Array
  readonly sideRoleStart: Uint16Array
  readonly sideRoleCount: Uint8Array
  readonly sideRoles: Uint8Array
  readonly sideOnce: Uint8Array
  readonly sidePartner: Uint8Array
  readonly sideItems: Uint8Array
  /** 1 where the side has texts of its own (perhaps none), 0 where the role's texts serve. */
  readonly sideOwnTexts: Uint8Array
  readonly sideTextStart: Uint16Array
  readonly sideTextCount: Uint8Array
  readonly extraCount: Uint8Array
  readonly extraRole: Uint8Array
  readonly extraFigure: Uint8Array
  readonly extraText: Uint16Array
  /** Texts of the lines of opening and closing entries. */
  readonly openingText: number
  readonly closingText: number
  readonly revaluationText: number
  /** Header texts that say nothing. */
  readonly vagueHeaderStart: number
  readonly vagueHeaderCount: number
  /** Header texts without their mistyped and their upper-case forms, which follow in the same order. */
  readonly headerTextKinds: number
  readonly roleTextStart: Uint16Array
  readonly roleTextCount: Uint8Array
  /** Cost centre ids count from 1; 0 is none. */
  readonly roleCostStart: Uint8Array
  readonly roleCostCount: Uint8Array
}

/** Cost centres by group: CC1000 to CC5000. */
export const costCentres: Readonly<Record<CostGroup, readonly string[]>> = {
  production: ['CC1000', 'CC1100', 'CC1200', 'CC1300', 'CC1400', 'CC1500', 'CC1600', 'CC1700'],
  logistics: ['CC2000', 'CC2100', 'CC2200', 'CC2300'],
  sales: ['CC3000', 'CC3100', 'CC3200', 'CC3300', 'CC3400', 'CC3500'],
  administration: ['CC4000', 'CC4100', 'CC4200', 'CC4300', 'CC4400', 'CC4500', 'CC4600', 'CC5000'],
}

/** A text with two neighbouring letters exchanged. */
function mistyped(text: string): string {
  const at = text.length > 3 ? 1 + (text.length % (text.length - 3)) : 0
  const [a, b] = [text[at] ?? '', text[at + 1] ?? '']
  return text.slice(0, at) + (a === b ? a : b + a) + text.slice(at + 2)
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

const rolePosition = (id: string): number => (id === 'outputTax' ? outputTaxRole : roleIndex(id))

function compileSides(texts: Pools) {
  const sides: Side[] = kinds.flatMap((kind) => [kind.debit, kind.credit])
  const extraCells = sides.flatMap((side) => [side.extras?.[0], side.extras?.[1]])
  const starts: number[] = []
  const flat: number[] = []
  for (const side of sides) {
    starts.push(flat.length)
    flat.push(...side.roles.map(rolePosition))
  }
  const flag = (on: (side: Side) => unknown): Uint8Array => Uint8Array.from(sides, (side) => (on(side) ? 1 : 0))
  return {
    sideRoleStart: Uint16Array.from(starts),
    sideRoleCount: Uint8Array.from(sides, (side) => side.roles.length),
    sideRoles: Uint8Array.from(flat),
    sideOnce: flag((side) => side.once),
    sidePartner: flag((side) => side.partner),
    sideItems: flag((side) => side.items),
    sideOwnTexts: flag((side) => side.texts),
    sideTextStart: Uint16Array.from(sides, (side) => (side.texts?.length ? texts.add(side.texts) : 0)),
    sideTextCount: Uint8Array.from(sides, (side) => side.texts?.length ?? 0),
    extraCount: Uint8Array.from(sides, (side) => side.extras?.length ?? 0),
    extraRole: Uint8Array.from(extraCells, (extra) => (extra ? rolePosition(extra.role) : 0)),
    extraFigure: Uint8Array.from(extraCells, (extra) => (extra ? figure[extra.figure] : 0)),
    extraText: Uint16Array.from(extraCells, (extra) => (extra ? texts.add([extra.text]) : 0)),
  }
}

function compileRoles(texts: Pools, centres: Pools) {
  const costs = roles.map(({ costGroup }) => (costGroup ? costCentres[costGroup] : []))
  return {
    roleTextStart: Uint16Array.from(roles, ({ texts: pool }) => (pool.length > 0 ? texts.add(pool) : 0)),
    roleTextCount: Uint8Array.from(roles, ({ texts: pool }) => pool.length),
    roleCostStart: Uint8Array.from(costs, (group) => (group.length > 0 ? centres.add(group) : 0)),
    roleCostCount: Uint8Array.from(costs, (group) => group.length),
  }
}

function sourceOf(kind: Kind): number {
  return sourceId[kind.source === 'people' ? 'automated' : (kind.source satisfies Source)]
}

function compileCatalogue(): Catalogue {
  const texts = new Pools([''])
  const headers = new Pools([])
  const centres = new Pools([''])
  const postings = [...originals.map(({ name }) => name), ...reversals.map(({ reverses }) => reverses)]
  return {
    ...compileSides(texts),
    ...compileRoles(texts, centres),
    kindProcess: Uint8Array.from(kinds, (kind) => processes.indexOf(kind.process)),
    postingKind: Uint8Array.from(postings, kindIndex),
    kindSource: Uint8Array.from(kinds, sourceOf),
    lagMax: Uint8Array.from(kinds, (kind) => kind.lagMax),
    closing: Uint8Array.from(kinds, (kind) => (kind.closing ? 1 : 0)),
    mirrored: Uint8Array.from(kinds, (kind) => (kind.mirrored ? 1 : 0)),
    totalFigure: Uint8Array.from(kinds, (kind) => figure[kind.total]),
    partnerClass: Uint8Array.from(kinds, (kind) => partnerClasses.indexOf(kind.partner)),
    itemClass: Uint8Array.from(kinds, (kind) => itemClasses.indexOf(kind.item)),
    headerTextStart: Uint16Array.from(kinds, (kind) => headers.add(kind.headers)),
    headerTextCount: Uint8Array.from(kinds, (kind) => kind.headers.length),
    suffix: Uint8Array.from(kinds, (kind) => suffixMode[kind.suffix]),
    openingText: texts.add(['Balance carried forward']),
    closingText: texts.add(['Closing of result accounts']),
    revaluationText: texts.add(['Valuation at the rate of the day']),
    vagueHeaderStart: headers.add(vagueHeaders),
    vagueHeaderCount: vagueHeaders.length,
    texts: texts.all,
    headerTextKinds: headers.all.length,
    headerTexts: [...headers.all, ...headers.all.map(mistyped), ...headers.all.map((text) => text.toUpperCase())],
    costCentres: centres.all,
  }
}

/** What the headers of vague entries say. */
const vagueHeaders = ['Misc', 'Adjustment', 'As discussed', 'Correction', 'See attachment', 'Various']

let compiled: Catalogue | undefined

/** The compiled templates; they depend on nothing, so they are compiled once per process. */
export function catalogue(): Catalogue {
  compiled ??= compileCatalogue()
  return compiled
}

/** What a kind may post: the roles that its debit and its credit lines can have. */
export interface PostingRule {
  readonly kind: string
  readonly debit: ReadonlySet<string>
  readonly credit: ReadonlySet<string>
}

/** The allow-list of role pairs, one rule per kind in the order of `kinds`; nothing else is ever posted. */
export function postingRules(): readonly PostingRule[] {
  const ids = (side: Side): ReadonlySet<string> => {
    const named = [...side.roles, ...(side.extras ?? []).map((extra) => extra.role)]
    return new Set(named.flatMap((id) => (id === 'outputTax' ? ['2100', '2110'] : [id])))
  }
  return kinds.map((kind, k) => {
    const [debit, credit] = [ids(kind.debit), ids(kind.credit)]
    const reversed = k >= originals.length
    return { kind: kind.name, debit: reversed ? credit : debit, credit: reversed ? debit : credit }
  })
}

if (kinds.length >= 255) throw new Error('positions of kinds must fit in a byte')
