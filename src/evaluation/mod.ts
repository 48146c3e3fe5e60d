/** Front door of the evaluation: reads a ledger as an auditor would and reports what it finds. */
export { type Evaluation, openEvaluation } from './evaluation.ts'
export type { AccountFact, EvaluationFacts, LabelRecord } from './facts.ts'
export { type GateResult, judge, type ProfileName, profileNames } from './gates.ts'
export { renderHtml } from './html.ts'
export type { EvaluationReport } from './report.ts'
