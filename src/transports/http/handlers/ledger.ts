import { gzipSync } from 'node:zlib'
import type { Handlers, QueryOf } from '../../../contract/mod.ts'
import { fail } from '../../../errors.ts'
import { type EvaluationReport, renderHtml } from '../../../evaluation/mod.ts'
import {
  consolidation,
  type ExportFormat,
  monthFacts,
  monthsOf,
  type OutputFile,
  outputFiles,
  type Plan,
  type Row,
  trialBalance,
} from '../../../generation/mod.ts'
import { createInFlightGate } from '../../../platform/limits/mod.ts'
import {
  CompiledPlans,
  checkedConfiguration,
  type GenerationPool,
  type PlanReference,
  planReference,
  type RunService,
  type RunSums,
  readFile,
  sumRun,
} from '../../../runs/mod.ts'
import type { HandlerContext } from '../state.ts'

export interface LedgerOptions {
  readonly runs: RunService
  readonly pool: GenerationPool
}

/** Files that are made at once: each holds parts that are rendered ahead. */
export const ledgerFilesMax = 64
/** Evaluations at once: each keeps a thread for seconds. */
export const evaluationsMax = 2
/** Entries of a run that is added up on request. */
export const summedEntriesMax = 20_000_000
/** Runs whose sums are kept. */
const sumsKept = 4

const plain = (bytes: Uint8Array): Uint8Array => bytes
const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes)

export function ledgerHandlers({ runs, pool }: LedgerOptions): Handlers<'ledger', HandlerContext> {
  const plans = new CompiledPlans()
  const books = new KeptSums(pool)
  const gate = createInFlightGate(ledgerFilesMax)
  const evaluations = createInFlightGate(evaluationsMax)

  const evaluate = async (reference: PlanReference): Promise<EvaluationReport> => {
    const leave = evaluations.enter() ?? fail('overloaded', 'Too many evaluations go on.', { limit: evaluationsMax })
    try {
      return await pool.evaluate(reference)
    } finally {
      leave()
    }
  }

  const open = async (streamId: string): Promise<{ reference: PlanReference; plan: Plan }> => {
    const { plan: reference } = await runs.plan(streamId)
    return { reference, plan: plans.of(reference) }
  }

  const answer = (reference: PlanReference, plan: Plan, request: FileRequest, signal: AbortSignal) => {
    const leave = gate.enter() ?? fail('overloaded', 'Too many files are made.', { limit: ledgerFilesMax })
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    const { file, from, to, compress } = request
    const read = { format: request.format, compression: compress, name: file.name, from, to }
    const name = file.name.replaceAll('/', '-') + (compress === 'gzip' && !file.columns ? '.gz' : '')
    return {
      status: 200 as const,
      contentType: contentTypeOf(file, compress),
      body: untilAborted(readFile(pool, reference, plan, read, compress === 'gzip' ? gzip : plain), signal),
      headers: {
        ETag: `"${reference.planHash.slice(0, 32)}-${from}-${to}-${request.format}-${compress}-${name}"`,
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    }
  }

  const month = async (streamId: string, period: string | undefined) => {
    const { reference, plan } = await open(streamId)
    const wanted = monthOf(plan, period)
    return { plan, month: wanted, period: monthFacts(plan, wanted).period, sums: await books.of(reference, plan) }
  }

  return {
    async listTables({ params }) {
      const { plan } = await open(params.stream_id)
      const tables = outputFiles(plan, 'csv').map(({ name, units }) => ({ name: name.replace(/\.csv$/, ''), units }))
      return { status: 200, body: { tables } }
    },

    async readTable({ params, query }, { signal }) {
      const { reference, plan } = await open(params.stream_id)
      const { from, limit, format } = query
      const file = tableFile(plan, params.table, format)
      if (from > file.units) fail('range_out_of_bounds', `from must be <= ${file.units}`, { total: file.units })
      const to = Math.min(file.units, from + (limit ?? file.units))
      const made = formatOfTable(params.table, format)
      return answer(reference, plan, { format: made, file, from, to, compress: 'uncompressed' }, signal)
    },

    async readTrialBalance({ params, query }) {
      const { plan, month: wanted, period, sums } = await month(params.stream_id, query.period)
      return { status: 200, body: { period, rows: rowsOf(trialBalance(plan, sums.movements, wanted)) } }
    },

    async readConsolidation({ params, query }) {
      const { plan, month: wanted, period, sums } = await month(params.stream_id, query.period)
      return { status: 200, body: { period, rows: rowsOf(consolidation(plan, sums.movements, wanted)) } }
    },

    async listExportFiles({ params }) {
      const { reference, plan } = await open(params.stream_id)
      const files = outputFiles(plan, params.format).map((file) => ({
        name: file.name,
        content_type: file.contentType,
      }))
      return { status: 200, body: { plan_hash: reference.planHash, content: 'synthetic', files } }
    },

    async downloadExportFile({ params, query }, { signal }) {
      const { reference, plan } = await open(params.stream_id)
      const file = outputFiles(plan, params.format).find(({ name }) => name === query.name)
      if (file === undefined) return fail('table_not_found', undefined, { name: query.name })
      if (file.needsTotals) books.check(plan)
      const compress = query.compress === 'gzip' ? 'gzip' : 'uncompressed'
      return answer(reference, plan, { format: params.format, file, from: 0, to: file.units, compress }, signal)
    },

    async getReport({ params, query }) {
      const { plan: reference } = await runs.plan(params.stream_id)
      return reportAnswer(await evaluate(reference), query.format)
    },

    async evaluateConfiguration({ body, query }) {
      const checked = checkedConfiguration(body)
      if (!checked.ok) {
        const [first] = checked.errors
        return fail('invalid_configuration', `${first?.pointer} ${first?.message}`, { errors: checked.errors })
      }
      return reportAnswer(await evaluate(planReference(checked.configuration, [])), query.format)
    },
  }
}

interface FileRequest {
  readonly format: ExportFormat
  readonly file: OutputFile
  readonly from: number
  readonly to: number
  readonly compress: 'uncompressed' | 'gzip'
}

type TableForm = QueryOf<'readTable'>['format']

/** Entries have a header and a line table only as CSV and Parquet; as JSON an entry holds its lines. */
function formatOfTable(table: string, form: TableForm): ExportFormat {
  return table === 'entries' && form === 'csv' ? 'csv' : form
}

function tableFile(plan: Plan, table: string, form: TableForm): OutputFile {
  const file = outputFiles(plan, formatOfTable(table, form)).find(({ name }) => name === `${table}.${form}`)
  return file ?? fail('table_not_found', undefined, { table, format: form })
}

type ContentType =
  | 'application/x-ndjson'
  | 'application/json'
  | 'text/csv'
  | 'application/vnd.apache.parquet'
  | 'text/plain'
  | 'application/xml'
  | 'application/octet-stream'

/** The declared type without its parameters. */
function contentTypeOf(file: OutputFile, compress: string): ContentType {
  if (compress === 'gzip' && file.columns === undefined) return 'application/octet-stream'
  return file.contentType.split(';')[0] as ContentType
}

function rowsOf(rows: readonly Row[]) {
  return rows.map((row) => ({ ...row }))
}

function monthOf(plan: Plan, period: string | undefined): number {
  const months = Array.from({ length: monthsOf(plan) }, (_, month) => monthFacts(plan, month).period)
  if (period === undefined) return months.length - 1
  const found = months.indexOf(period)
  if (found >= 0) return found
  return fail('range_out_of_bounds', `period must be from ${months[0]} to ${months.at(-1)}`, { period })
}

function reportAnswer(report: EvaluationReport, format: 'json' | 'html') {
  if (format === 'json') return { status: 200 as const, contentType: 'application/json' as const, body: { ...report } }
  return { status: 200 as const, contentType: 'text/html' as const, body: renderHtml(report) }
}

async function* untilAborted(pieces: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if (signal.aborted) return
    yield piece
  }
}

/** Sums of the runs that were asked for last. */
class KeptSums {
  readonly #pool: GenerationPool
  readonly #known = new Map<string, Promise<RunSums>>()

  constructor(pool: GenerationPool) {
    this.#pool = pool
  }

  /** @throws run_too_large */
  check({ total }: Plan): void {
    if (total > summedEntriesMax) fail('run_too_large', undefined, { total, limit: summedEntriesMax })
  }

  of(reference: PlanReference, plan: Plan): Promise<RunSums> {
    this.check(plan)
    const { planHash } = reference
    const sums = this.#known.get(planHash) ?? sumRun(this.#pool, reference, plan.total, () => undefined)
    sums.catch(() => this.#known.delete(planHash))
    this.#known.delete(planHash)
    this.#known.set(planHash, sums)
    const oldest = this.#known.keys().next()
    if (this.#known.size > sumsKept && !oldest.done) this.#known.delete(oldest.value)
    return sums
  }
}
