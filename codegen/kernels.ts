/** The kernels of the encoders, compiled from AssemblyScript to WebAssembly. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Files } from './build.ts'
import { ContractError } from './document.ts'
import { header } from './header.ts'

const sources = 'src/generation/encoding/kernel'

/** The sources that have an `encode`, and the constants that hold them compiled. */
const constants: Readonly<Record<string, string>> = {
  'csv.ts': 'csv',
  'ledger-proto.ts': 'ledgerProto',
  'ndjson.ts': 'ndjson',
  'synth-proto.ts': 'synthProto',
}

/**
 * Compiles the kernels of the checkout `root` and gives text by path below `src/generation/encoding/compiled/`.
 *
 * @throws ContractError with what the compiler says.
 */
export async function buildKernels(root: string): Promise<Files> {
  const compiled = await compile(join(root, sources), Object.keys(constants))
  return new Map(compiled.map(([name, bytes]) => [name, kernelFile(name, bytes)]))
}

async function compile(folder: string, names: readonly string[]): Promise<[name: string, bytes: string][]> {
  const script = join(import.meta.dirname, 'compile-kernels.mjs')
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder, ...names])
    return Object.entries(JSON.parse(stdout) as Record<string, string>)
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw stderr ? new ContractError(`${sources}/${stderr.trim()}`) : error
  }
}

function kernelFile(name: string, bytes: string): string {
  return `${header(`${sources}/${name}`)}
/** A WebAssembly module, base64. */
export const ${constants[name]} =
  '${bytes}'
`
}
