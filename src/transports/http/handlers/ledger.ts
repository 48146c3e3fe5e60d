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
  type FileRequest,
  fileBytes,
  type GenerationPool,
  KeptManifests,
  KeptSums,
  type PlanReference,
  planReference,
  type RunService,
} from '../../../runs/mod.ts'
import type { HandlerContext } from '../state.ts'

export interface LedgerOptions {
  readonly runs: RunService
  readonly pool: GenerationPool
  /** Of the server, for manifests. */
  readonly version: string
}

/** Files that are made at once: each holds parts that are rendered ahead. */
export const ledgerFilesMax = 64
/** Evaluations at once: each keeps a thread for seconds. */
export const evaluationsMax = 2
const manifestName = 'manifest.json'

export function ledgerHandlers({ runs, pool, version }: LedgerOptions): Handlers<'ledger', HandlerContext> {
  const plans = new CompiledPlans()
  const books = new KeptSums(pool)
  const manifests = new KeptManifests(pool, books, version)
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
    const bytes = fileBytes({ pool, books, reference, plan }, request, () => undefined)
    const name = file.name.replaceAll('/', '-') + (compress === 'gzip' && !file.columns ? '.gz' : '')
    return {
      status: 200 as const,
      contentType: contentTypeOf(file, compress),
      body: untilAborted(bytes, signal),
      headers: {
        ETag: `"${reference.planHash.slice(0, 32)}-${from}-${to}-${request.format}-${compress}-${name}"`,
        'Content-Disposition': attachment(name),
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
      const known = manifests.known(reference, params.format)
      const files = outputFiles(plan, params.format).map(({ name, contentType }, k) => ({
        ...(known?.files[k] ?? { name }),
        content_type: contentType,
      }))
      const { planHash } = reference
      return { status: 200, body: { plan_hash: planHash, content: 'synthetic', entries: plan.total, files } }
    },

    async downloadExportFile({ params, query }, { signal }) {
      const { reference, plan } = await open(params.stream_id)
      if (query.name === manifestName) return manifestAnswer(await manifests.of(reference, plan, params.format))
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

type Manifest = Awaited<ReturnType<KeptManifests['of']>>

function manifestAnswer(manifest: Manifest) {
  const contentType = 'application/json' as const
  const headers = { 'Content-Disposition': attachment(manifestName) }
  return { status: 200 as const, contentType, body: { ...manifest }, headers }
}

const attachment = (name: string): string => `attachment; filename="${name}"`
