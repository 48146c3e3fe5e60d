import {
  type Column,
  columnData,
  consolidation,
  consolidationColumns,
  csvHead,
  csvRows,
  jsonElements,
  jsonLines,
  type Movements,
  monthsOf,
  openParquet,
  type Plan,
  parquetColumns,
  type Row,
  trialBalance,
  trialBalanceColumns,
} from '../../generation/mod.ts'
import type { ExportJob } from './file-writer.ts'

/** Tables over all entries of a run, known when they are added up. */
interface Summary {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: (plan: Plan, movements: Movements, month: number) => Row[]
}

const summaries: readonly Summary[] = [
  { name: 'trial_balance', columns: trialBalanceColumns, rows: trialBalance },
  { name: 'consolidation', columns: consolidationColumns, rows: consolidation },
]

function bytesOf(job: ExportJob, { columns }: Summary, rows: readonly Row[], form: string): Uint8Array {
  if (form === 'parquet') {
    const writer = openParquet(parquetColumns(columns), job.metadata)
    const group = writer.rowGroup(rows.length, columnData(columns, rows))
    return Buffer.concat([writer.header(), group, writer.footer()])
  }
  const text =
    form === 'csv'
      ? csvHead(columns) + csvRows(columns, rows)
      : form === 'json'
        ? `[\n${jsonElements(rows)}\n]\n`
        : jsonLines(rows)
  const bytes = Buffer.from(text)
  return job.codec === 'uncompressed' ? bytes : job.compress(bytes)
}

/** Writes the trial balances and the consolidated books of every month. */
export async function writeSummaries(
  job: ExportJob,
  plan: Plan,
  movements: Movements,
  form: string,
): Promise<string[]> {
  const suffix = job.codec === 'uncompressed' || form === 'parquet' ? '' : job.codec === 'gzip' ? '.gz' : '.zst'
  const names: string[] = []
  for (const summary of summaries) {
    const months = Array.from({ length: monthsOf(plan) }, (_, month) => month)
    const rows = months.flatMap((month) => summary.rows(plan, movements, month))
    const name = `${summary.name}.${form}${suffix}`
    const state = job.directory.stateOf(name)
    names.push(name)
    if (state.done) continue
    const handle = await job.directory.append(name)
    await handle.truncate(0)
    await handle.write(bytesOf(job, summary, rows, form))
    await handle.close()
    state.rows = rows.length
    state.done = true
    await job.directory.save()
  }
  return names
}
