import type { EvaluationFacts } from './facts.ts'
import type { Reading, Section } from './reading.ts'
import { RecentMap, seenTexts } from './seen.ts'
import { rounded, share } from './statistics.ts'

export interface DuplicatesReport {
  readonly entries: number
  /** Entries with reference, company and amount of one before them, and their share. */
  readonly duplicates: number
  readonly duplicate_examples: readonly string[]
  readonly rate: number
  /** Entries with another reference but document type, partner and amount of one posted in the 30 days before. */
  readonly near_duplicates: number
  readonly near_rate: number
}

const examples = 20
const nearDays = 30
/** How many (partner, amount) pairs are kept; older ones are forgotten. */
const nearMemory = 50_000

/** Rents and reversals repeat by their nature, so only other entries with a partner can be near duplicates. */
function nearKey({ entry, debits }: Reading): string | undefined {
  if (!entry.partner_id || entry.source === 'recurring' || entry.source === 'reversal') return undefined
  return `${entry.company_code}|${entry.document_type}|${entry.partner_id}|${debits}`
}

/** Entries that are there twice. */
export function openDuplicates(facts: EvaluationFacts): Section<DuplicatesReport> {
  const seen = seenTexts(facts.entries)
  const recent = new RecentMap<number>(nearMemory)
  const repeated: string[] = []
  let entries = 0
  let duplicates = 0
  let near = 0
  const isNear = (reading: Reading): boolean => {
    const key = nearKey(reading)
    if (!key) return false
    const before = recent.get(key)
    recent.set(key, reading.day)
    return before !== undefined && reading.day - before <= nearDays
  }
  return {
    add(reading) {
      entries++
      const { entry, debits } = reading
      const close = isNear(reading)
      if (seen.note(`${entry.company_code}|${entry.reference}|${debits}`)) {
        if (duplicates++ < examples) repeated.push(entry.document_id)
      } else if (close) near++
    },
    finish: () => ({
      entries,
      duplicates,
      duplicate_examples: repeated,
      rate: rounded(share(duplicates, entries)),
      near_duplicates: near,
      near_rate: rounded(share(near, entries)),
    }),
  }
}
