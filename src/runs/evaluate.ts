import { type EvaluationReport, openEvaluation } from '../evaluation/mod.ts'
import { entryObject, generateBatch, labelsOf, type Plan } from '../generation/mod.ts'
import { evaluationFacts } from './evaluation-facts.ts'

/** Entries that a report over the network looks at, from the first on: more would keep a worker for minutes. */
export const evaluatedEntriesMax = 100_000

const step = 512

/** Evaluates the first entries of a run; takes some ten microseconds for each. */
export function evaluateRun(plan: Plan): EvaluationReport {
  const entries = Math.min(plan.total, evaluatedEntriesMax)
  const evaluation = openEvaluation(evaluationFacts(plan, entries))
  for (let from = 0; from < entries; from += step) {
    const batch = generateBatch(plan, from, Math.min(entries, from + step))
    for (let i = 0; i < batch.count; i++) evaluation.add(entryObject(plan, batch, i))
    for (const label of labelsOf(plan, batch)) evaluation.addLabel(label)
  }
  return evaluation.finish()
}
