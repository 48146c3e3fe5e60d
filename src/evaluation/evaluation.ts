import type { Entry } from '../contract/mod.ts'
import { fail } from '../errors.ts'
import { openBalance } from './balance.ts'
import { openBenford } from './benford.ts'
import { openCompleteness } from './completeness.ts'
import { openDocumentChains } from './document-chains.ts'
import { openDuplicates } from './duplicates.ts'
import type { EvaluationFacts, LabelRecord } from './facts.ts'
import { outcome } from './gates.ts'
import { openIntercompany } from './intercompany.ts'
import { openLabels } from './labels.ts'
import { openLineCounts } from './line-counts.ts'
import type { Measurements } from './measurements.ts'
import { openProcesses } from './processes.ts'
import { readEntry } from './reading.ts'
import { openReferences } from './references.ts'
import type { EvaluationReport } from './report.ts'
import { openSubledger } from './subledger.ts'
import { openTemporal } from './temporal.ts'

export interface Evaluation {
  /** Takes the next entry. Entries come in the order of their sequence; `internal_error` where one steps back. */
  readonly add: (entry: Entry) => void
  /** Takes a row of the label table, before or after the entries that it names. */
  readonly addLabel: (label: LabelRecord) => void
  /** The report on all that was added. */
  readonly finish: () => EvaluationReport
}

function openSections(facts: EvaluationFacts) {
  return {
    benford: openBenford(),
    line_counts: openLineCounts(),
    processes: openProcesses(facts),
    temporal: openTemporal(facts),
    balance: openBalance(facts),
    subledger: openSubledger(facts),
    document_chains: openDocumentChains(facts),
    references: openReferences(facts),
    duplicates: openDuplicates(facts),
    intercompany: openIntercompany(facts),
    completeness: openCompleteness(),
    labels: openLabels(facts),
  }
}

function measure(sections: ReturnType<typeof openSections>, entries: number, lines: number): Measurements {
  return {
    entries,
    lines,
    benford: sections.benford.finish(),
    line_counts: sections.line_counts.finish(),
    processes: sections.processes.finish(),
    temporal: sections.temporal.finish(),
    balance: sections.balance.finish(),
    subledger: sections.subledger.finish(),
    document_chains: sections.document_chains.finish(),
    references: sections.references.finish(),
    duplicates: sections.duplicates.finish(),
    intercompany: sections.intercompany.finish(),
    completeness: sections.completeness.finish(),
    labels: sections.labels.finish(),
  }
}

/** Begins an audit of one ledger. Nothing is known of the ledger but the facts and what is added. */
export function openEvaluation(facts: EvaluationFacts): Evaluation {
  const sections = openSections(facts)
  const all = Object.values(sections)
  let entries = 0
  let lines = 0
  let last = -1
  return {
    add(entry) {
      if (entry.sequence <= last) fail('internal_error', `entry ${entry.sequence} came after entry ${last}`)
      last = entry.sequence
      const reading = readEntry(entry)
      entries++
      lines += reading.lines.length
      for (const section of all) section.add(reading)
    },
    addLabel(label) {
      sections.labels.addLabel(label)
      sections.duplicates.addLabel(label)
      sections.intercompany.addLabel(label)
    },
    finish() {
      const measured = measure(sections, entries, lines)
      return {
        ...measured,
        gates: {
          strict: outcome(measured, 'strict'),
          default: outcome(measured, 'default'),
          lenient: outcome(measured, 'lenient'),
        },
      }
    },
  }
}
