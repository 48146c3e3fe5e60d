/** Entry of a generation worker thread: renders one range of one plan. */

import { gzipSync } from 'node:zlib'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import {
  addTotals,
  type Batch,
  type Compression,
  compilePlan,
  type Encoding,
  type ExportFormat,
  type ExportTotals,
  encodeBatch,
  generateBatch,
  type Movement,
  movementsOf,
  noTotals,
  outputFiles,
  type Part,
  type Plan,
  type PlanInput,
  type Tally,
  tallyBatch,
} from '../generation/mod.ts'
import { evaluateRun } from './evaluate.ts'
import { zstd } from './zstd.ts'

/** A range of a plan. The plan travels as its input: compiled plans are larger and are cached here. */
interface RangeTask {
  readonly planHash: string
  readonly plan: PlanInput
  readonly from: number
  readonly to: number
}

/** Entries in one encoding. */
export interface RenderTask extends RangeTask {
  readonly kind: 'entries'
  readonly encoding: Encoding
  /** Memory for the bytes, used when it is large enough. */
  readonly into?: ArrayBuffer
}

/** Part of a file of an export: `file` is its position in `outputFiles`. */
export interface PartTask extends RangeTask {
  readonly kind: 'part'
  readonly format: ExportFormat
  readonly file: number
  readonly body: number
  readonly compression: Compression['codec']
}

/** What entries add up to, by account, and as totals of each company and of all (the last). */
export interface SumsTask extends RangeTask {
  readonly kind: 'sums'
}

/** The report on a run. */
export interface EvaluationTask extends RangeTask {
  readonly kind: 'evaluation'
}

export type Task = RenderTask | PartTask | SumsTask | EvaluationTask

export interface Sums {
  readonly movements: readonly Movement[]
  readonly totals: readonly ExportTotals[]
}

/** The bytes of the entries `from..to`; entry `from + i` is `bytes[offsets[i]..offsets[i + 1]]`. Their buffer may be larger. */
export interface RenderedChunk {
  readonly from: number
  readonly to: number
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly tally: Tally
}

const plansKept = 8
const plans = new Map<string, Plan>()

// The columns of the last batch are filled again by the next one: fresh ones for every task are garbage by the gigabyte.
let columns: Batch | undefined

function planOf(task: RangeTask): Plan {
  const known = plans.get(task.planHash)
  if (known !== undefined) return known
  const plan = compilePlan(task.plan)
  plans.set(task.planHash, plan)
  const oldest = plans.keys().next()
  if (plans.size > plansKept && !oldest.done) plans.delete(oldest.value)
  return plan
}

function entries(plan: Plan, task: RenderTask): unknown {
  const batch = generateBatch(plan, task.from, task.to, columns)
  columns = batch
  const { bytes, offsets } = encodeBatch(plan, batch, task.encoding, task.into && new Uint8Array(task.into))
  const chunk: RenderedChunk = { from: task.from, to: task.to, bytes, offsets, tally: tallyBatch(batch) }
  return move({ [transferableSymbol]: [bytes.buffer, offsets.buffer], [valueSymbol]: chunk })
}

const compressions: Readonly<Record<Compression['codec'], Compression>> = {
  uncompressed: { codec: 'uncompressed' },
  gzip: { codec: 'gzip', compress: (page) => gzipSync(page) },
  zstd: { codec: 'zstd', compress: zstd },
}

/** A part of a file. Parquet is compressed inside, text as a whole: members of gzip and frames of zstd can follow each other. */
function part(plan: Plan, task: PartTask): Part {
  const file = outputFiles(plan, task.format)[task.file]!
  const compression = compressions[task.compression]
  const made = file.part(task.body, task.from, task.to, compression)
  if (compression.codec === 'uncompressed' || file.columns !== undefined || made.bytes.length === 0) return made
  return { ...made, bytes: compression.compress(made.bytes) }
}

function sums(plan: Plan, task: SumsTask): Sums {
  const batch = generateBatch(plan, task.from, task.to, columns)
  columns = batch
  const { companies } = plan.input.configuration
  return {
    movements: movementsOf(plan, batch),
    totals: [...companies.keys(), undefined].map((company) => addTotals(noTotals, batch, company)),
  }
}

/** Does the task; the buffers of entries are moved, not copied, to the main thread. */
export default function work(task: Task): unknown {
  const plan = planOf(task)
  if (task.kind === 'entries') return entries(plan, task)
  if (task.kind === 'part') return part(plan, task)
  return task.kind === 'sums' ? sums(plan, task) : evaluateRun(plan)
}
