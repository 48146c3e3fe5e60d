import { writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import {
  type EvaluationReport,
  type GateResult,
  openEvaluation,
  type ProfileName,
  profileNames,
  renderHtml,
} from '../../evaluation/mod.ts'
import { compilePlan } from '../../generation/mod.ts'
import { evaluationFacts } from '../../runs/mod.ts'
import { ExportFaultError, ExportReadError } from '../exporting/export-errors.ts'
import { changedFiles, type Manifest, readEntries, readLabels, readManifest } from '../exporting/read-export.ts'
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
      'Evaluate an export: exit code 0 when all gates pass, 1 when one fails or a file is damaged, 2 when there is none to read.',
    )
    .argument('<directory>', 'directory that `generate --out` wrote as ndjson, json, csv, csv-flat or parquet')
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
    if (error instanceof ExportFaultError) {
      process.stdout.write(`damaged: ${error.message}\n`)
      return 1
    }
    if (!(error instanceof ExportReadError)) throw error
    process.stderr.write(`tallymill: ${error.message}\n`)
    return 2
  }
}

async function reportOn(directory: string, manifest: Manifest): Promise<EvaluationReport> {
  const plan = compilePlan({ configuration: manifest.configuration, triggers: [] })
  const evaluation = openEvaluation(evaluationFacts(plan, manifest.entries))
  for await (const entry of readEntries(directory, manifest)) evaluation.add(entry)
  for await (const label of readLabels(directory, manifest)) evaluation.addLabel(label)
  return evaluation.finish()
}

const marks: Readonly<Record<GateResult['status'], string>> = {
  passed: 'ok  ',
  failed: 'FAIL',
  not_applicable: '-   ',
  not_enough_data: '-   ',
}
const absent = (status: GateResult['status']): string =>
  status === 'not_enough_data' ? 'not enough data' : 'nothing to measure'

/** Prints the gates of a profile; gives the exit code. */
function show(report: EvaluationReport, profile: ProfileName): number {
  const { results, passed } = report.gates[profile]
  for (const { name, status, value, comparison, threshold } of results) {
    const bound = Array.isArray(threshold) ? threshold.join(' to ') : String(threshold)
    const wanted = `${comparison.replace('_', ' ')} ${bound}`
    process.stdout.write(
      `${marks[status]} ${name.padEnd(28)} ${String(value ?? absent(status)).padEnd(20)} ${wanted}\n`,
    )
  }
  process.stdout.write(`${report.entries} entries, profile ${profile}: ${passed ? 'passed' : 'failed'}\n`)
  return passed ? 0 : 1
}
