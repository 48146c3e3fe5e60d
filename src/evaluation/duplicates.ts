import type { EvaluationFacts, LabelRecord } from './facts.ts'
import type { Reading, Section } from './reading.ts'
import { RecentMap, seenTexts } from './seen.ts'
import { rounded, share } from './statistics.ts'

export interface DuplicatesReport {
  readonly entries: number
  /** Entries with reference, company and amount of one before them, and their share. */
  readonly duplicates: number
  readonly duplicate_examples: readonly string[]
  readonly rate: number
  /** Of them, those that no label of a duplicate lists: duplicates that nobody put there on purpose. */
  readonly unexplained: number
  readonly unexplained_examples: readonly string[]
  readonly unexplained_rate: number
  /** Entries with another reference but document type, partner and amount of one posted in the 30 days before. */
  readonly near_duplicates: number
  readonly near_rate: number
}

export interface DuplicatesSection extends Section<DuplicatesReport> {
  readonly addLabel: (label: LabelRecord) => void
}

const examples = 20
const nearDays = 30
/** How many (partner, amount) pairs are kept; older ones are forgotten. */
const nearMemory = 50_000
/** Duplicates that are held against the labels; in a ledger with more, those beyond count as unexplained. */
const heldDuplicates = 1_000_000

/** Rents and reversals repeat by their nature, so only other entries with a partner can be near duplicates. */
function nearKey({ entry, debits }: Reading): string | undefined {
  if (!entry.partner_id || entry.source === 'recurring' || entry.source === 'reversal') return undefined
  return `${entry.company_code}|${entry.document_type}|${entry.partner_id}|${debits}`
}

/** Says of each entry whether one like it was posted shortly before. */
function openNear(): (reading: Reading) => boolean {
  const recent = new RecentMap<number>(nearMemory)
  return (reading) => {
    const key = nearKey(reading)
    if (!key) return false
    const before = recent.get(key)
    recent.set(key, reading.day)
    return before !== undefined && reading.day - before <= nearDays
  }
}

/** Entries that are there twice, and which of them a label explains. */
export function openDuplicates(facts: EvaluationFacts): DuplicatesSection {
  const seen = seenTexts(facts.entries)
  const isNear = openNear()
  const held: string[] = []
  const explained = new Set<string>()
  let entries = 0
  let duplicates = 0
  let near = 0
  return {
    add(reading) {
      entries++
      const { entry, debits } = reading
      const close = isNear(reading)
      if (seen.note(`${entry.company_code}|${entry.reference}|${debits}`)) {
        if (duplicates++ < heldDuplicates) held.push(entry.document_id)
      } else if (close) near++
    },
    addLabel({ anomaly_type, document_ids }) {
      if (anomaly_type.startsWith('duplicate_')) for (const id of document_ids) explained.add(id)
    },
    finish() {
      const unexplained = held.filter((id) => !explained.has(id))
      const count = unexplained.length + duplicates - held.length
      return {
        entries,
        duplicates,
        duplicate_examples: held.slice(0, examples),
        rate: rounded(share(duplicates, entries)),
        unexplained: count,
        unexplained_examples: unexplained.slice(0, examples),
        unexplained_rate: rounded(share(count, entries)),
        near_duplicates: near,
        near_rate: rounded(share(near, entries)),
      }
    },
  }
}
