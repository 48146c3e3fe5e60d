import { auc, openStanding, shuffledAuc } from './auc.ts'
import { openDetector, type ScoredEntry } from './detector.ts'
import type { Difficulty, EvaluationFacts, LabelRecord } from './facts.ts'
import type { Section } from './reading.ts'
import { type Sign, signNames } from './sign.ts'
import { mean, rounded, share } from './statistics.ts'

export interface LabelsReport {
  readonly labelled_entries: number
  readonly label_records: number
  /** Entries whose label is missing or does not list them, and labels of anomalies that no entry names. */
  readonly entries_without_label: number
  readonly labels_without_entry: number
  /** Share of labelled entries and labels of anomalies that lead to each other; null where there are none. */
  readonly coverage: number | null
  /** Labelled entries as a share of all; null where nothing is labelled. */
  readonly anomaly_rate: number | null
  /** By family: label records, their documents, and documents as a share of entries. */
  readonly families: readonly {
    readonly family: string
    readonly labels: number
    readonly documents: number
    readonly rate: number
  }[]
  readonly separability: SeparabilityReport
}

/** How well the detector tells labelled from other entries, as AUC; null where there is nothing to tell apart. */
export interface SeparabilityReport {
  readonly scored_entries: number
  readonly overall: number | null
  readonly by_difficulty: Readonly<Record<Difficulty, number | null>>
  readonly by_type: readonly { readonly anomaly_type: string; readonly entries: number; readonly auc: number }[]
  /** The same with labels dealt out at random, and its distance from 0.5; null below the least number of labels. */
  readonly shuffled: number | null
  readonly shuffled_error: number | null
  /** Share of unlabelled and of labelled entries that show each sign. */
  readonly signs: readonly { readonly sign: Sign; readonly unlabelled: number; readonly labelled: number }[]
}

/** With fewer labels chance alone moves the shuffled AUC too far from 0.5. */
const leastShuffled = 30

const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value))

function signShares(scored: readonly ScoredEntry[]): SeparabilityReport['signs'] {
  const { yes, no } = split(scored)
  const shareWith = (entries: readonly ScoredEntry[], sign: Sign): number =>
    rounded(mean(entries.map(({ signs }) => (signs.includes(sign) ? 1 : 0))))
  return signNames.map((sign) => ({ sign, unlabelled: shareWith(no, sign), labelled: shareWith(yes, sign) }))
}

const split = (scored: readonly ScoredEntry[]) => ({
  yes: scored.filter(({ flagged }) => flagged),
  no: scored.filter(({ flagged }) => !flagged),
})

const scoresOf = (entries: readonly ScoredEntry[]): number[] => entries.map(({ score }) => rounded(score))
const flagsOf = (entries: readonly ScoredEntry[]): boolean[] => entries.map(({ flagged }) => flagged)

/** Mean standing of the labelled entries in groups that their label records give; a group is absent where empty. */
function aucByGroup(scored: readonly ScoredEntry[], groupOf: (entry: ScoredEntry) => string | undefined) {
  const { yes, no } = split(scored)
  const standing = openStanding(scoresOf(no))
  const groups = new Map<string, number[]>()
  for (const entry of yes) {
    const group = groupOf(entry)
    if (group === undefined || no.length === 0) continue
    const standings = groups.get(group) ?? []
    groups.set(group, standings)
    standings.push(standing(rounded(entry.score)))
  }
  return new Map(
    [...groups].sort().map(([group, values]) => [group, { entries: values.length, auc: rounded(mean(values)) }]),
  )
}

function separability(scored: readonly ScoredEntry[], records: ReadonlyMap<string, LabelRecord>): SeparabilityReport {
  const byDifficulty = aucByGroup(scored, ({ anomalyId }) => records.get(anomalyId)?.difficulty)
  const byType = aucByGroup(scored, ({ anomalyId }) => records.get(anomalyId)?.anomaly_type)
  const of = (difficulty: Difficulty): number | null => byDifficulty.get(difficulty)?.auc ?? null
  const enough = split(scored).yes.length >= leastShuffled
  const shuffled = enough ? shuffledAuc(scoresOf(scored), flagsOf(scored)) : null
  return {
    scored_entries: scored.length,
    overall: roundedOrNull(auc(scoresOf(scored), flagsOf(scored))),
    by_difficulty: { easy: of('easy'), moderate: of('moderate'), hard: of('hard') },
    by_type: [...byType].map(([anomaly_type, row]) => ({ anomaly_type, ...row })),
    shuffled: roundedOrNull(shuffled),
    shuffled_error: shuffled === null ? null : rounded(Math.abs(shuffled - 0.5)),
    signs: signShares(scored),
  }
}

function familyRates(records: Iterable<LabelRecord>, entries: number): LabelsReport['families'] {
  const families = new Map<string, { labels: number; documents: number }>()
  for (const { family, document_ids } of records) {
    const row = families.get(family) ?? { labels: 0, documents: 0 }
    families.set(family, { labels: row.labels + 1, documents: row.documents + document_ids.length })
  }
  return [...families].sort().map(([family, row]) => ({ family, ...row, rate: rounded(share(row.documents, entries)) }))
}

/** Labelled entries and label records must lead to each other; this counts where they do not. */
function coverageOf(documents: ReadonlyMap<string, string>, records: ReadonlyMap<string, LabelRecord>) {
  const named = new Set(documents.values())
  const anomalies = [...records.values()].filter((record) => record.is_anomaly)
  const lost = [...documents].filter(([id, label]) => !records.get(label)?.document_ids.includes(id)).length
  const idle = anomalies.filter((record) => !named.has(record.anomaly_id)).length
  const whole = documents.size + anomalies.length
  return {
    entries_without_label: lost,
    labels_without_entry: idle,
    coverage: whole > 0 ? rounded(share(whole - lost - idle, whole)) : null,
  }
}

export interface LabelsSection extends Section<LabelsReport> {
  readonly addLabel: (label: LabelRecord) => void
}

/** Whether labels are complete, how many there are, and whether they show in the data. */
export function openLabels(facts: EvaluationFacts): LabelsSection {
  const records = new Map<string, LabelRecord>()
  /** Label that each labelled document names. */
  const documents = new Map<string, string>()
  const detector = openDetector(facts)
  let entries = 0
  return {
    add(reading) {
      entries++
      detector.add(reading)
      const { entry } = reading
      if (entry.is_anomaly) documents.set(entry.document_id, entry.anomaly_id ?? '')
    },
    addLabel: (label) => void records.set(label.anomaly_id, label),
    finish: () => ({
      labelled_entries: documents.size,
      label_records: records.size,
      ...coverageOf(documents, records),
      anomaly_rate: documents.size + records.size > 0 ? rounded(share(documents.size, entries)) : null,
      families: familyRates(records.values(), entries),
      separability: separability(detector.finish(), records),
    }),
  }
}
