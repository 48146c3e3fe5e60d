import type { Batch } from '../batch.ts'
import { chainOfOrdinal } from '../chains/ordinals.ts'
import { beats } from '../chains/pattern.ts'
import { variants } from '../chains/variants.ts'
import { decimal, type Entry, entryObject, labelPrefix } from '../entry.ts'
import { generateBatch } from '../generate.ts'
import { job } from '../jobs.ts'
import { operationOf } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { slotOf } from '../timeline.ts'
import { findAnomaly, openChainAnomaly } from './chain-anomaly.ts'
import { burstEntries } from './compile.ts'
import { type AnomalyFamily, anomalyKinds } from './kinds.ts'
import { noiseKinds } from './noise-kinds.ts'
import { labelFrom } from './operation-anomaly.ts'
import { nearMisses, nearMissFrom } from './rules.ts'
import { difficulties, difficultyOf } from './select.ts'

/** One field of an entry that is not what it would be without the anomaly. */
export interface Evidence {
  readonly document_id: string
  /** `created_at`, `lines[2].account`, ... */
  readonly field: string
  readonly found: string
  /** What the same entry says without the anomaly; empty where it has no such field. */
  readonly expected: string
}

/** The record of an anomaly, a near miss or a flaw of the data. */
export interface Label {
  readonly anomaly_id: string
  readonly anomaly_type: string
  readonly family: AnomalyFamily | 'near_miss' | 'data_quality'
  /** False for near misses and flaws of the data: their entries are in order, or only untidy. */
  readonly is_anomaly: boolean
  /** 1 to 5. */
  readonly severity: number
  readonly difficulty: (typeof difficulties)[number]
  readonly company_code: string
  readonly posting_date: string
  readonly document_ids: readonly string[]
  readonly references: readonly string[]
  readonly created_by: string
  /** How far the amounts are from what they should be, or the amount that is at stake. */
  readonly monetary_impact: string
  readonly description: string
  readonly evidence: readonly Evidence[]
}

/** Fields of evidence that a label has at most. */
export const evidenceMax = 24

const cleanPlans = new WeakMap<Plan, Plan>()

/** The same plan without anomalies and noise: the books as they should be. */
export function withoutAnomalies(plan: Plan): Plan {
  const known = cleanPlans.get(plan)
  if (known) return known
  const clean = { ...plan, anomalies: undefined, noise: undefined }
  cleanPlans.set(plan, clean)
  return clean
}

/** Sequence of an operation, or undefined when it is not in the run. */
export function sequenceOfOperation({ timeline }: Plan, operation: number): number | undefined {
  const { operationStart, operationSlot, start } = timeline
  if (operation < 0 || operationStart.length === 0) return undefined
  const k = slotOf(operationStart, operationStart.length, operation)
  const slot = operationSlot[k]!
  const sequence = start[slot]! + operation - operationStart[k]!
  return sequence < start[slot + 1]! ? sequence : undefined
}

/** Operation of a sequence, or undefined for what the calendar posts. */
function operationOfSequence({ timeline }: Plan, sequence: number): number | undefined {
  const slot = slotOf(timeline.start, timeline.start.length - 1, sequence)
  return timeline.job[slot] === job.operations ? timeline.first[slot]! + sequence - timeline.start[slot]! : undefined
}

const found = openChainAnomaly()

/** Operations of the unit that the chain of an operation belongs to. */
function unitOperations(plan: Plan, operation: number): number[] {
  const { pattern, anomalies } = plan
  const beat = operation & (beats - 1)
  const chain = pattern.chainOfBeat[beat]!
  const cycle = Math.floor(operation / beats) - pattern.cyclesOfBeat[beat]!
  const variant = pattern.variantOfChain[chain]!
  const size = anomalies!.unitSize[variant]!
  const steps = variants[variant]!.steps.length
  if (size === 1) return Array.from({ length: steps }, (_, step) => operationOf(pattern, chain, cycle, step))
  const ordinal = cycle * pattern.chainsOfVariant[variant]! + pattern.ordinalOfChain[chain]!
  return Array.from({ length: size }, (_, member) => {
    const other = chainOfOrdinal(pattern, variant, ordinal - (ordinal % size) + member)
    return operationOf(pattern, other.chain, other.cycle, 0)
  })
}

/** Sequences that can belong to the label of an entry. */
function candidates(plan: Plan, sequence: number, label: number): number[] {
  if (label >= labelFrom.payroll && label < labelFrom.weekend) {
    const group = label - labelFrom.payroll
    const { job: jobs, start } = plan.timeline
    return Array.from(start).flatMap((first, slot) => (jobs[slot] === job.payroll_run ? [first + group] : []))
  }
  const operation = operationOfSequence(plan, sequence)
  if (operation === undefined || (label >= labelFrom.weekend && label < labelFrom.burst)) return [sequence]
  const operations =
    label >= labelFrom.burst
      ? Array.from({ length: burstEntries }, (_, k) => operation - (operation % burstEntries) + k)
      : unitOperations(plan, operation)
  return operations.flatMap((other) => sequenceOfOperation(plan, other) ?? []).sort((a, b) => a - b)
}

/** The entries that a label flags, in order. */
function flaggedEntries(plan: Plan, sequences: readonly number[], label: number): number[] {
  return sequences.filter((sequence) => {
    const one = generateBatch(plan, sequence, sequence + 1)
    return one.anomaly[0] !== 0 && one.label[0] === label
  })
}

function entriesOf(plan: Plan, sequences: readonly number[]): Entry[] {
  return sequences.map((sequence) => entryObject(plan, generateBatch(plan, sequence, sequence + 1), 0))
}

/** Fields that say that an entry is anomalous, and those that its lines say better. */
const unsaid = new Set([
  'is_fraud',
  'fraud_type',
  'is_anomaly',
  'anomaly_id',
  'anomaly_type',
  'account',
  'debit',
  'lines',
])

function differences(entry: Entry, clean: Entry): Evidence[] {
  const evidence: Evidence[] = []
  const compare = (prefix: string, a: object, b: object): void => {
    const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
    for (const field of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if ((prefix === '' && unsaid.has(field)) || left[field] === right[field]) continue
      const { document_id } = entry
      evidence.push({
        document_id,
        field: prefix + field,
        found: String(left[field] ?? ''),
        expected: String(right[field] ?? ''),
      })
    }
  }
  compare('', entry, clean)
  for (const [k, line] of entry.lines.entries()) compare(`lines[${k}].`, line, clean.lines[k] ?? {})
  return evidence
}

const minorOf = (entry: Entry): number =>
  entry.lines.reduce((sum, { debit }) => sum + Math.round(Number(debit) * 100), 0)

interface Subject {
  readonly number: number
  readonly type: string
  readonly family: Label['family']
  readonly severity: number
  readonly difficulty: Label['difficulty']
  readonly description: string
}

function labelOf(plan: Plan, sequences: readonly number[], subject: Subject): Label {
  const entries = entriesOf(plan, sequences)
  const clean = entriesOf(withoutAnomalies(plan), sequences)
  const [first] = entries as [Entry]
  const gap = entries.reduce((sum, entry, k) => sum + Math.abs(minorOf(entry) - minorOf(clean[k]!)), 0)
  const stake = subject.family === 'fraud' ? entries.reduce((sum, entry) => sum + minorOf(entry), 0) : gap
  return {
    anomaly_id: labelPrefix + String(subject.number).padStart(10, '0'),
    anomaly_type: subject.type,
    family: subject.family,
    is_anomaly: subject.family !== 'near_miss' && subject.family !== 'data_quality',
    severity: subject.severity,
    difficulty: subject.difficulty,
    company_code: first.company_code,
    posting_date: first.posting_date,
    document_ids: entries.map(({ document_id }) => document_id),
    references: entries.map(({ reference }) => reference),
    created_by: first.created_by,
    monetary_impact: decimal(stake),
    description: subject.description,
    evidence: entries.flatMap((entry, k) => differences(entry, clean[k]!)).slice(0, evidenceMax),
  }
}

function anomalyLabel(plan: Plan, batch: Batch, i: number): Label[] {
  const sequence = batch.from + i
  const number = batch.label[i]!
  const flagged = flaggedEntries(plan, candidates(plan, sequence, number), number)
  if (flagged[0] !== sequence) return []
  const { name, family, severity, about } = anomalyKinds[batch.anomaly[i]! - 1]!
  const difficulty = difficulties[difficultyOf(plan.anomalies!, number)]!
  return [labelOf(plan, flagged, { number, type: name, family, severity, difficulty, description: about })]
}

/** Near misses are labelled at the first step of their chain. */
function nearMissLabel(plan: Plan, sequence: number): Label[] {
  const operation = operationOfSequence(plan, sequence)
  if (operation === undefined) return []
  const { pattern } = plan
  const beat = operation & (beats - 1)
  if (pattern.stepOfBeat[beat] !== 0) return []
  const code = findAnomaly(plan, found, pattern.chainOfBeat[beat]!, Math.floor(operation / beats))
  if (code < nearMissFrom || code >= nearMissFrom + nearMisses.length) return []
  const { label: number, difficulty } = found
  const subject = { number, type: nearMisses[code - nearMissFrom]!, family: 'near_miss', severity: 1 } as const
  const description = 'It looks unusual at first sight and is in order.'
  return [labelOf(plan, [sequence], { ...subject, difficulty: difficulties[difficulty]!, description })]
}

function noiseLabel(plan: Plan, batch: Batch, i: number): Label[] {
  const sequence = batch.from + i
  const type = noiseKinds[batch.noise[i]! - 1]!
  const description = 'A field is missing or mistyped or written in another form, or the record came twice.'
  const subject = { number: labelFrom.noise + sequence, type, family: 'data_quality', severity: 1 } as const
  return [labelOf(plan, [sequence], { ...subject, difficulty: 'easy', description })]
}

/** The labels whose first entry is in a batch, in the order of these entries. */
export function labelsOf(plan: Plan, batch: Batch): Label[] {
  const watchesMisses = plan.anomalies?.nearMisses === true
  return Array.from({ length: batch.count }, (_, i) => [
    ...(batch.anomaly[i] === 0 ? [] : anomalyLabel(plan, batch, i)),
    ...(batch.anomaly[i] === 0 && watchesMisses ? nearMissLabel(plan, batch.from + i) : []),
    ...(batch.noise[i] === 0 ? [] : noiseLabel(plan, batch, i)),
  ]).flat()
}
