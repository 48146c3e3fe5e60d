import type { LineReading, Reading } from './reading.ts'
import { RecentMap } from './seen.ts'
import type { Sign, Trait } from './sign.ts'

/** What an entry shows beside the document that it follows, or beside one that did the opposite. */
export interface Step {
  readonly signs: readonly Sign[]
  readonly traits: readonly Trait[]
}

interface Posted {
  /** In the currency of the document. */
  readonly amount: number
  /** Document type and first words of the text. */
  readonly group: string
}

/** Documents that are kept to be followed; older ones are forgotten. */
const memory = 200_000
/** Amounts that are kept to be mirrored. */
const mirrorMemory = 50_000
/** Steps in which the ratio of two amounts is told apart: half a percent. */
const ratioSteps = 200

/** Account with the largest sum of a side. */
export function largestAccount(reading: Reading, side: 'debit' | 'credit'): string {
  let most: LineReading | undefined = reading.lines[0]
  for (const line of reading.lines) if (line[side] > (most?.[side] ?? 0)) most = line
  return most?.line.account ?? ''
}

const textStart = (text: string): string =>
  (text.split(' - ')[0] ?? '')
    .replace(/[\d#/-]+/g, '')
    .trim()
    .toLowerCase()

/** Document type and first words of the text: entries of a group are alike. */
export const groupOf = (entry: Reading['entry']): string => `${entry.document_type}|${textStart(entry.header_text)}`

function documentAmount({ entry, debits }: Reading): number {
  const rate = Number(entry.exchange_rate ?? 1)
  return entry.document_currency !== undefined && rate > 0 ? debits / rate : debits
}

function openSources(): (reading: Reading) => Trait[] {
  const documents = new RecentMap<Posted>(memory)
  return (reading) => {
    const { entry } = reading
    const group = groupOf(entry)
    const amount = documentAmount(reading)
    const before = entry.source_document ? documents.get(entry.source_document) : undefined
    documents.set(entry.reference, { amount, group })
    if (before === undefined || before.amount === 0) return []
    const part = String(Math.round((amount / before.amount) * ratioSteps))
    return [{ sign: 'unusual_ratio_to_source', whole: `${before.group}|${group}`, part }]
  }
}

/** Whether the accounts of an entry and its amount are those of one before it, with the sides exchanged. */
function openMirrors(): (reading: Reading) => Sign[] {
  const posted = new RecentMap<true>(mirrorMemory)
  return (reading) => {
    const { entry, debits } = reading
    if (entry.source === 'reversal') return []
    const debit = largestAccount(reading, 'debit')
    const credit = largestAccount(reading, 'credit')
    const key = (from: string, to: string): string => `${entry.company_code}|${from}|${to}|${debits}`
    posted.set(key(debit, credit), true)
    return posted.get(key(credit, debit)) ? ['mirrored_before'] : []
  }
}

/** Compares each entry with those before it. Must see every entry, in order. */
export function openSteps(): (reading: Reading) => Step {
  const follow = openSources()
  const mirror = openMirrors()
  return (reading) => ({ signs: mirror(reading), traits: follow(reading) })
}
