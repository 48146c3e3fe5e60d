/** Command line of the contract toolchain; see README.md. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src/contract')

const usage = `Usage: npx tsx codegen/main.ts [--check] [--lint] [--breaking <git ref or folder>]

Without an option: writes src/contract/ from openapi.yaml, asyncapi.yaml and proto/.
  --check                writes nothing; fails and names the files that differ from their contracts
  --lint                 checks the contracts themselves
  --breaking <baseline>  compares with the contracts of a commit, or of another checkout
`

/** Each job gives the lines of what it found; the modules load when needed, because the generators are slow to load. */
const jobs = {
  async generate(): Promise<string[]> {
    const [{ buildContract }, { writeFiles }] = await Promise.all([import('./build.ts'), import('./output.ts')])
    const drift = await writeFiles(folder, await buildContract(root))
    for (const { path } of drift) console.log(`src/contract/${path}`)
    return []
  },
  async check(): Promise<string[]> {
    const [{ buildContract }, { driftOf }] = await Promise.all([import('./build.ts'), import('./output.ts')])
    const drift = await driftOf(folder, await buildContract(root))
    return drift.map(({ path, reason }) => `src/contract/${path} ${reason}`)
  },
  async lint(): Promise<string[]> {
    return (await import('./lint.ts')).lintContracts(root)
  },
  async breaking(baseline: string): Promise<string[]> {
    return (await import('./baseline.ts')).breakingChanges(root, baseline)
  },
}

async function run(): Promise<string[]> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      lint: { type: 'boolean', default: false },
      breaking: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage) ?? []
  const found: string[] = []
  if (values.check) found.push(...(await jobs.check()))
  if (values.lint) found.push(...(await jobs.lint()))
  if (values.breaking !== undefined) found.push(...(await jobs.breaking(values.breaking)))
  if (!values.check && !values.lint && values.breaking === undefined) await jobs.generate()
  return found
}

const found = await run()
for (const line of found) console.error(line)
process.exitCode = found.length === 0 ? 0 : 1
