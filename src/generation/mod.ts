/** Front door of the generation room: other rooms import only this. */
export { type AnomalyKind, anomalyKinds } from './anomalies/kinds.ts'
export { type Label, labelsOf, withoutAnomalies } from './anomalies/labels.ts'
export type { Batch } from './batch.ts'
export { isoDate as postingDateOfDay } from './calendar.ts'
export type { Account } from './charts/chart.ts'
export { roles } from './charts/roles.ts'
export { checkConfiguration } from './check.ts'
export type { Company, Configuration } from './configuration.ts'
export { csvHeader } from './encoding/csv.ts'
export { type EncodedBatch, type Encoding, encodeBatch } from './encoding/encode.ts'
export { type Entry, entryAt, entryObject, type Line, sequenceOfDocument } from './entry.ts'
export { addTotals, type ExportTotals, noTotals } from './formats/format.ts'
export { generateBatch, postingDateAt } from './generate.ts'
export { kinds, type PostingRule, postingRules } from './kinds/catalogue.ts'
export { type Process, processes } from './kinds/kind.ts'
export { beforeRun, idExists } from './known.ts'
export { type ExportManifest, exportManifest, type ManifestFile, syntheticNotice } from './outputs/manifest.ts'
export { type ExportFormat, exportFormats, type OutputFile, outputFiles, type Part } from './outputs/output.ts'
export { columnData, parquetColumns } from './outputs/row-columns.ts'
export { csvHead, csvRows, jsonElements, jsonLines } from './outputs/row-text.ts'
export type { Compression, RowGroupLayout } from './parquet/row-group.ts'
export { openParquet } from './parquet/writer.ts'
export { compilePlan, generatorVersion, type Plan, type PlanInput, planHash } from './plan.ts'
export { periodWeights } from './schedule.ts'
export { type Source, sources } from './sources.ts'
export {
  type Movement,
  Movements,
  monthFacts,
  monthsOf,
  movementsOf,
  trialBalance,
  trialBalanceColumns,
} from './tables/balances.ts'
export { consolidation, consolidationColumns } from './tables/consolidation.ts'
export { agedItems } from './tables/open-items.ts'
export type { Column, Row } from './tables/table.ts'
export { emptyTally, firstDigitMad, mergeTally, type Tally, tallyBatch } from './tally.ts'
export type { ClosingPattern, Trigger } from './timeline.ts'
