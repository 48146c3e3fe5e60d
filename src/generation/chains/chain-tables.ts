import { amountClasses } from '../amounts.ts'
import { costRates } from '../economics.ts'
import { kinds } from '../kinds/catalogue.ts'
import { type MaterialType, materialTypes, vendorSlots } from '../partners.ts'
import type { Variant } from './chain.ts'
import { formulaId } from './fill-figures.ts'
import { beats, type Pattern, stepsMax } from './pattern.ts'
import { variants } from './variants.ts'

/** What stands in for a kind where a chain begins with an order, which posts nothing. */
export const noDocument = 255
export const orderDocument = { purchase: 254, sales: 253 } as const

/** The variants as numbers, by chain of the pattern unless said otherwise. */
export interface ChainTables {
  readonly formula: Uint8Array
  /** Position in `amountClasses`. */
  readonly amount: Uint8Array
  /** How many chains of its amount class come before it in the pattern; by class, how many the pattern has. */
  readonly ordinalInClass: Uint16Array
  readonly chainsOfClass: Uint16Array
  /** Basis points of the net. */
  readonly costRate: Uint16Array
  /** Where the vendors of the chain's group begin in `vendorSlots`, and how many there are; 0 for other partners. */
  readonly vendorGroup: Uint8Array
  /** Position in `materialTypes` of what the chain deals in. */
  readonly materialType: Uint8Array
  readonly intercompany: Uint8Array
  /** By beat: kind of the document before, or `orderDocument`, or `noDocument`. */
  readonly previousKind: Uint8Array
  /** By beat: for a reversal, beat and cycles of the step that it reverses; -1 for others. */
  readonly reversedBeat: Int16Array
}

function previousKinds(pattern: Pattern): Uint8Array {
  return Uint8Array.from({ length: beats }, (_, beat) => {
    const chain = pattern.chainOfBeat[beat]!
    const step = pattern.stepOfBeat[beat]!
    if (step > 0) return pattern.kindOfBeat[pattern.beatOfStep[chain * stepsMax + step - 1]!]!
    const { vendors, process, steps, formula } = variants[pattern.variantOfChain[chain]!]!
    // A production order is the first document of its own chain.
    if (formula === 'production') return noDocument
    if (vendors === 'materials' || vendors === 'merchandise') return orderDocument.purchase
    return process === 'O2C' && steps.length > 1 ? orderDocument.sales : noDocument
  })
}

/** The step that a reversal takes back is the last one before it whose kind it names. */
function reversedBeats(pattern: Pattern): Int16Array {
  return Int16Array.from({ length: beats }, (_, beat) => {
    const kind = kinds[pattern.kindOfBeat[beat]!]!
    return kind.source === 'reversal'
      ? pattern.beatOfStep[pattern.chainOfBeat[beat]! * stepsMax + pattern.stepOfBeat[beat]! - 1]!
      : -1
  })
}

function materialOf({ vendors, amount, process }: Variant): MaterialType {
  if (vendors === 'merchandise' || amount === 'merchandise_sale') return 'merchandise'
  return process === 'O2C' ? 'finished' : 'raw'
}

/** Counts the chains of every amount class, those of one variant one after another, as members of a unit need it. */
function countClasses(pattern: Pattern, amount: Uint8Array) {
  const ordinalInClass = new Uint16Array(amount.length)
  const chainsOfClass = new Uint16Array(amountClasses.length)
  for (const chain of pattern.chainsByVariant) ordinalInClass[chain] = chainsOfClass[amount[chain]!]!++
  return { ordinalInClass, chainsOfClass }
}

export function compileChains(pattern: Pattern): ChainTables {
  const of = Array.from(pattern.variantOfChain, (variant) => variants[variant]!)
  const amount = Uint8Array.from(of, (variant) => amountClasses.indexOf(variant.amount))
  return {
    ...countClasses(pattern, amount),
    amount,
    formula: Uint8Array.from(of, ({ formula }) => formulaId[formula]),
    costRate: Uint16Array.from(of, ({ process, amount }) =>
      process === 'P2P' ? 10000 : costRates[amount === 'merchandise_sale' ? amount : 'sale'],
    ),
    vendorGroup: Uint8Array.from(of, ({ vendors }) => (vendors ? vendorSlots.indexOf(vendors) : 0)),
    materialType: Uint8Array.from(of, (variant) => materialTypes.indexOf(materialOf(variant))),
    intercompany: Uint8Array.from(of, ({ intercompany }) => (intercompany ? 1 : 0)),
    previousKind: previousKinds(pattern),
    reversedBeat: reversedBeats(pattern),
  }
}
