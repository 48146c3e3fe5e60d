import type { BalanceReport } from './balance.ts'
import type { BenfordReport } from './benford.ts'
import type { CompletenessReport } from './completeness.ts'
import type { DocumentChainsReport } from './document-chains.ts'
import type { DuplicatesReport } from './duplicates.ts'
import type { IntercompanyReport } from './intercompany.ts'
import type { LabelsReport } from './labels.ts'
import type { LineCountsReport } from './line-counts.ts'
import type { ProcessesReport } from './processes.ts'
import type { ReferencesReport } from './references.ts'
import type { SubledgerReport } from './subledger.ts'
import type { TemporalReport } from './temporal.ts'

/** What was measured, by section. Shares are 0 to 1 with six decimals. */
export interface Measurements {
  readonly entries: number
  readonly lines: number
  readonly benford: BenfordReport
  readonly line_counts: LineCountsReport
  readonly processes: ProcessesReport
  readonly temporal: TemporalReport
  readonly balance: BalanceReport
  readonly subledger: SubledgerReport
  readonly document_chains: DocumentChainsReport
  readonly references: ReferencesReport
  readonly duplicates: DuplicatesReport
  readonly intercompany: IntercompanyReport
  readonly completeness: CompletenessReport
  readonly labels: LabelsReport
}
