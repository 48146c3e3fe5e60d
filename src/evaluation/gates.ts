import type { Measurements } from './measurements.ts'

export const profileNames = ['strict', 'default', 'lenient'] as const
export type ProfileName = (typeof profileNames)[number]

type Bound = number | readonly [least: number, most: number]

/** A measurement with a threshold per profile. */
export interface Gate {
  readonly name: string
  /** Where the measurement is in the report: names joined by dots; the first is the section. */
  readonly metric: string
  readonly comparison: 'at_most' | 'at_least' | 'between'
  readonly thresholds: Readonly<Record<ProfileName, Bound>>
}

export interface GateResult {
  readonly name: string
  readonly section: string
  readonly metric: string
  /** Null where the ledger has nothing, or not enough, to measure; such a gate neither passes nor fails. */
  readonly value: number | null
  readonly comparison: Gate['comparison']
  readonly threshold: Bound
  readonly status: 'passed' | 'failed' | 'not_applicable' | 'not_enough_data'
}

export interface GateOutcome {
  /** Whether no gate failed. */
  readonly passed: boolean
  readonly results: readonly GateResult[]
}

type Row = readonly [name: string, metric: string, strict: Bound, standard: Bound, lenient: Bound]

const gatesOf = (comparison: Gate['comparison'], rows: readonly Row[]): Gate[] =>
  rows.map(([name, metric, strict, standard, lenient]) => ({
    name,
    metric,
    comparison,
    thresholds: { strict, default: standard, lenient },
  }))

/**
 * Thresholds of datasynth.md section 5; those of the shuffled control and of the p-value of line counts, which have none
 * there, are ours. The two p-values are those of at most 10,000 independent amounts or entries, so a sound ledger fails at
 * most as often as the threshold says: by default one in twenty for amounts, one in a hundred for line counts. Generated
 * ledgers keep closer to their tables than chance does and fail less.
 */
export const gates: readonly Gate[] = [
  ...gatesOf('at_most', [
    ['benford_mad', 'benford.lines_mad', 0.01, 0.015, 0.03],
    ['even_share_error', 'line_counts.even_error', 0.1, 0.1, 0.1],
    ['equal_split_error', 'line_counts.equal_split_error', 0.1, 0.1, 0.1],
    ['trial_balance', 'balance.largest_trial_balance', 0.0001, 0.01, 0.1],
    ['accounting_equation', 'balance.largest_equation_difference', 0.0001, 0.01, 0.1],
    ['duplicate_rate', 'duplicates.unexplained_rate', 0.001, 0.01, 0.05],
    ['shuffled_control', 'labels.separability.shuffled_error', 0.03, 0.05, 0.1],
  ]),
  ...gatesOf('at_least', [
    ['benford_p', 'benford.totals.effective_p_value', 0.1, 0.05, 0.01],
    ['line_count_p', 'line_counts.effective_p_value', 0.05, 0.01, 0.001],
    ['temporal_consistency', 'temporal.correlation', 0.9, 0.8, 0.6],
    ['balance_coherence', 'balance.coherence', 0.999, 0.99, 0.95],
    ['subledger_reconciliation', 'subledger.reconciled', 0.999, 0.99, 0.9],
    ['document_chain_integrity', 'document_chains.completeness', 0.95, 0.9, 0.8],
    ['referential_integrity', 'references.integrity', 0.999, 0.99, 0.95],
    ['ic_match_rate', 'intercompany.explained_match_rate', 0.99, 0.95, 0.85],
    ['completion_rate', 'completeness.rate', 0.99, 0.95, 0.9],
    ['label_coverage', 'labels.coverage', 0.999, 0.99, 0.95],
    ['anomaly_separability', 'labels.separability.overall', 0.8, 0.7, 0.55],
  ]),
  ...gatesOf('between', [['anomaly_rate', 'labels.anomaly_rate', [0.01, 0.1], [0.01, 0.2], [0.005, 0.3]]]),
]

function valueAt(measurements: Measurements, metric: string): number | null {
  let found: unknown = measurements
  for (const name of metric.split('.')) found = (found as Record<string, unknown> | null | undefined)?.[name]
  return typeof found === 'number' ? found : null
}

/** A value at its threshold passes. */
function holds(value: number, comparison: Gate['comparison'], bound: Bound): boolean {
  const [least, most] = typeof bound === 'number' ? [bound, bound] : bound
  if (comparison === 'at_most') return value <= most
  return value >= least && (comparison === 'at_least' || value <= most)
}

/** What is absent where the ledger is too small for it; other measurements are where there is nothing of their kind. */
const needsSample = new Set(['benford_mad', 'benford_p', 'line_count_p'])

const absent = (name: string): GateResult['status'] => (needsSample.has(name) ? 'not_enough_data' : 'not_applicable')

function resultOf(measurements: Measurements, gate: Gate, profile: ProfileName): GateResult {
  const { name, metric, comparison } = gate
  const value = valueAt(measurements, metric)
  const threshold = gate.thresholds[profile]
  const status = value === null ? absent(name) : holds(value, comparison, threshold) ? 'passed' : 'failed'
  return { name, section: metric.split('.')[0]!, metric, value, comparison, threshold, status }
}

/** Each gate of the profile, in a fixed order. */
export const judge = (measurements: Measurements, profile: ProfileName): GateResult[] =>
  gates.map((gate) => resultOf(measurements, gate, profile))

/** The gates of the profile and whether none failed. */
export function outcome(measurements: Measurements, profile: ProfileName): GateOutcome {
  const results = judge(measurements, profile)
  return { passed: results.every(({ status }) => status !== 'failed'), results }
}
