/** What the command line asks for -> what it prints. The modules load when needed: the generators are slow to load. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Files } from './build.ts'
import { ContractError } from './document.ts'

/** The exit code is 0 exactly when there are no findings. */
export interface Report {
  /** Lines for stdout. */
  readonly notes: readonly string[]
  /** Lines for stderr: what is wrong. */
  readonly findings: readonly string[]
}

const usage = `Usage: npx tsx codegen/main.ts [--check] [--lint] [--breaking <git ref or folder>]

Without an option: writes src/contract/ from openapi.yaml, asyncapi.yaml and proto/, and compiles the kernels of the
encoders from src/generation/encoding/kernel/ to src/generation/encoding/compiled/.
  --check                writes nothing; fails and names the files that differ from their sources
  --lint                 checks the contracts themselves
  --breaking <baseline>  compares with the contracts of a commit, or of another checkout
`

type Job = (root: string) => Promise<Report>

/** Runs the jobs that `args` name, one after the other, on the checkout `root`. */
export async function runCommand(root: string, args: readonly string[]): Promise<Report> {
  const reports: Report[] = []
  try {
    for (const job of jobsOf(args)) reports.push(await job(root))
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    reports.push({ notes: [], findings: [error.message] })
  }
  return { notes: reports.flatMap(({ notes }) => notes), findings: reports.flatMap(({ findings }) => findings) }
}

function jobsOf(args: readonly string[]): Job[] {
  const { check, lint, breaking, help } = optionsOf(args)
  if (help) return [async () => ({ notes: [usage], findings: [] })]
  const asked: Job[] = []
  if (check) asked.push(checkJob)
  if (lint) asked.push(lintJob)
  if (breaking !== undefined) asked.push((root) => breakingJob(root, breaking))
  return asked.length === 0 ? [generateJob] : asked
}

function optionsOf(args: readonly string[]) {
  try {
    const flag = { type: 'boolean' } as const
    const options = { check: flag, lint: flag, breaking: { type: 'string' }, help: flag } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new ContractError(`${(error as Error).message}\n${usage}`)
  }
}

/** What is generated, by folder. */
async function buildAll(root: string): Promise<[folder: string, files: Files][]> {
  const [{ buildContract }, { buildKernels }] = await Promise.all([import('./build.ts'), import('./kernels.ts')])
  // The contract first: where it is wrong, nothing needs to be compiled to say so.
  const contract = await buildContract(root)
  const kernels = await buildKernels(root)
  return [
    ['src/contract', contract],
    ['src/generation/encoding/compiled', kernels],
  ]
}

async function generateJob(root: string): Promise<Report> {
  const { writeFiles } = await import('./output.ts')
  const notes: string[] = []
  for (const [folder, files] of await buildAll(root)) {
    const drift = await writeFiles(join(root, folder), files)
    for (const { path, reason } of drift) {
      notes.push(`${reason === 'is no longer generated' ? 'removed' : 'wrote'} ${folder}/${path}`)
    }
  }
  return { notes: notes.length === 0 ? ['everything generated is up to date'] : notes, findings: [] }
}

async function checkJob(root: string): Promise<Report> {
  const { driftOf } = await import('./output.ts')
  const findings: string[] = []
  for (const [folder, files] of await buildAll(root)) {
    const drift = await driftOf(join(root, folder), files)
    findings.push(...drift.map(({ path, reason }) => `${folder}/${path} ${reason}`))
  }
  return { notes: [], findings }
}

async function lintJob(root: string): Promise<Report> {
  return { notes: [], findings: await (await import('./lint.ts')).lintContracts(root) }
}

async function breakingJob(root: string, baseline: string): Promise<Report> {
  const { changes, notes } = await (await import('./baseline.ts')).breakingChanges(root, baseline)
  return { notes, findings: changes }
}
