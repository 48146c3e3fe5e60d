import { writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import type { Entry } from '../../contract/mod.ts'
import {
  type EvaluationReport,
  type GateResult,
  type LabelRecord,
  openEvaluation,
  type ProfileName,
  profileNames,
  renderHtml,
} from '../../evaluation/mod.ts'
import { compilePlan } from '../../generation/mod.ts'
import { evaluationFacts } from '../../runs/mod.ts'
import { changedFiles, ExportReadError, type Manifest, readManifest, readRows } from '../exporting/read-export.ts'
import type { Finish } from './command.ts'

interface EvaluateOptions {
  readonly profile: ProfileName
  readonly html?: string
  readonly json?: string
}

/** `tallymill evaluate`: an auditor's report on an export, from its files alone. */
export function evaluateCommand(_values: ArgumentValues, finish: Finish): Command {
  return new Command('evaluate')
    .description(
      'Evaluate an export (NDJSON): exit code 0 when all gates pass, 1 when one fails, 2 when there is none to read.',
    )
    .argument('<directory>', 'directory that `generate --format ndjson --out` wrote')
    .addOption(new Option('--profile <profile>', 'thresholds of the gates').choices(profileNames).default('default'))
    .option('--html <file>', 'write the report as a page')
    .option('--json <file>', 'write the report as JSON')
    .action(async (directory: string, options: EvaluateOptions) => {
      finish(await evaluate(directory, options))
    })
}

async function evaluate(directory: string, options: EvaluateOptions): Promise<number> {
  try {
    const manifest = await readManifest(directory)
    const changed = await changedFiles(directory, manifest)
    if (changed.length > 0) {
      process.stdout.write(`not as the manifest says: ${changed.join(', ')}\n`)
      return 1
    }
    const report = await reportOn(directory, manifest)
    if (options.html !== undefined) await writeFile(options.html, renderHtml(report))
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, undefined, 2)}\n`)
    return show(report, options.profile)
  } catch (error) {
    if (!(error instanceof ExportReadError)) throw error
    process.stderr.write(`tallymill: ${error.message}\n`)
    return 2
  }
}

async function reportOn(directory: string, manifest: Manifest): Promise<EvaluationReport> {
  const plan = compilePlan({ configuration: manifest.configuration, triggers: [] })
  const evaluation = openEvaluation(evaluationFacts(plan, manifest.entries))
  for await (const entry of readRows(directory, manifest, 'entries')) evaluation.add(entry as Entry)
  for await (const row of readRows(directory, manifest, 'labels')) evaluation.addLabel(labelOf(row))
  return evaluation.finish()
}

/** A row of the label table as a record: its ids are one text there. */
function labelOf(row: unknown): LabelRecord {
  const label = row as Omit<LabelRecord, 'document_ids'> & { readonly document_ids: string }
  return { ...label, document_ids: label.document_ids.split(' ') }
}

const marks: Readonly<Record<GateResult['status'], string>> = { passed: 'ok  ', failed: 'FAIL', not_applicable: '-   ' }

/** Prints the gates of a profile; gives the exit code. */
function show(report: EvaluationReport, profile: ProfileName): number {
  const { results, passed } = report.gates[profile]
  for (const { name, status, value, comparison, threshold } of results) {
    const bound = Array.isArray(threshold) ? threshold.join(' to ') : String(threshold)
    const wanted = `${comparison.replace('_', ' ')} ${bound}`
    process.stdout.write(
      `${marks[status]} ${name.padEnd(28)} ${String(value ?? 'nothing to measure').padEnd(20)} ${wanted}\n`,
    )
  }
  process.stdout.write(`${report.entries} entries, profile ${profile}: ${passed ? 'passed' : 'failed'}\n`)
  return passed ? 0 : 1
}
