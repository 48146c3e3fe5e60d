import type { EvaluationFacts } from './facts.ts'
import type { Section } from './reading.ts'
import { seenTexts } from './seen.ts'
import { rounded, share } from './statistics.ts'

export interface DocumentChainsReport {
  /** Entries that name the document before them. */
  readonly followers: number
  /** Of them: the document was posted earlier, is an order, or lies before the ledger's first entry. */
  readonly posted: number
  readonly orders: number
  readonly before_start: number
  readonly orphans: number
  /** First entries whose document is nowhere. */
  readonly orphan_examples: readonly { readonly document_id: string; readonly source_document: string }[]
  /** Share of followers that are no orphans; null where there are no followers. */
  readonly completeness: number | null
}

const examples = 20
/** Orders are documents that are never posted. */
const orderPattern = /^[PS]O-/

type Origin = 'posted' | 'orders' | 'before_start' | 'orphans'

/** Whether the document that an entry follows can be found. */
export function openDocumentChains(facts: EvaluationFacts): Section<DocumentChainsReport> {
  const seen = seenTexts(facts.entries)
  const counts: Record<Origin, number> = { posted: 0, orders: 0, before_start: 0, orphans: 0 }
  const orphans: { document_id: string; source_document: string }[] = []
  let followers = 0
  const originOf = (source: string): Origin => {
    if (orderPattern.test(source)) return 'orders'
    if (seen.has(source)) return 'posted'
    return facts.beforeStart(source) ? 'before_start' : 'orphans'
  }
  return {
    add({ entry }) {
      const source = entry.source_document
      if (source) {
        followers++
        const origin = originOf(source)
        if (origin === 'orphans' && counts.orphans < examples) {
          orphans.push({ document_id: entry.document_id, source_document: source })
        }
        counts[origin]++
      }
      seen.note(entry.reference)
    },
    finish: () => ({
      followers,
      ...counts,
      orphan_examples: orphans,
      completeness: followers > 0 ? rounded(share(followers - counts.orphans, followers)) : null,
    }),
  }
}
