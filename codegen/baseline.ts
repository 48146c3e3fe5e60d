/** Finds the earlier contracts that `--breaking` compares with: a folder, or a commit of this repository. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { asyncapiChanges, openapiChanges } from './breaking.ts'
import { bundleContracts } from './bundle.ts'
import { type AsyncapiDocument, ContractError, type OpenapiDocument } from './document.ts'
import { bufFindings } from './proto.ts'

const run = promisify(execFile)

export interface Comparison {
  /** One line per breaking change. */
  readonly changes: string[]
  /** One line per contract that the baseline does not have, so that silence is never taken for a comparison. */
  readonly notes: string[]
}

/** What of an earlier checkout is compared; the bundles, because the files that they are made of may move. */
const compared = { openapi: 'src/contract/openapi.json', asyncapi: 'src/contract/asyncapi.json', proto: 'proto' }

/**
 * Compares the contracts of `root` with those of `baseline`.
 *
 * @throws ContractError where `baseline` is neither a folder nor a commit.
 */
export async function breakingChanges(root: string, baseline: string): Promise<Comparison> {
  const isFolder = await stat(baseline).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (isFolder) return comparison(root, baseline, baseline)
  const folder = await mkdtemp(join(tmpdir(), 'tallymill-baseline-'))
  try {
    await checkOut(root, baseline, folder)
    return await comparison(root, folder, baseline)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function comparison(root: string, folder: string, baseline: string): Promise<Comparison> {
  const now = await bundleContracts(root)
  if (now.problems.length > 0) throw new ContractError(now.problems.join('\n'))
  const found = await Promise.all([
    changesOf(folder, compared.openapi, (before: OpenapiDocument) => openapiChanges(before, now.openapi)),
    changesOf(folder, compared.asyncapi, (before: AsyncapiDocument) => asyncapiChanges(before, now.asyncapi)),
    protoChanges(root, folder),
  ])
  const absent = Object.values(compared).filter((_, index) => found[index] === undefined)
  const notes = absent.map((path) => `${baseline} has no ${path} yet: nothing to compare with`)
  return { changes: found.flatMap((changes) => changes ?? []), notes }
}

/** Undefined where the folder has no such document. */
async function changesOf<T>(folder: string, path: string, changes: (before: T) => string[]) {
  const text = await readFile(join(folder, path), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : changes(JSON.parse(text) as T)
}

/** Undefined where the folder has no proto files. */
async function protoChanges(root: string, folder: string): Promise<string[] | undefined> {
  const against = join(folder, compared.proto)
  const paths = await readdir(against, { recursive: true }).catch(() => [])
  if (!paths.some((path) => path.endsWith('.proto'))) return undefined
  return bufFindings(root, ['breaking', 'proto', '--against', against])
}

/** Writes the compared files of the commit `ref` to `folder`. */
async function checkOut(root: string, ref: string, folder: string): Promise<void> {
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(
    () => undefined,
  )
  if (commit === undefined) throw new ContractError(`${ref} is neither a folder nor a commit`)
  const hash = commit.trim()
  const listing = await git(root, ['ls-tree', '-r', '-z', '--name-only', hash, '--', ...Object.values(compared)])
  for (const path of listing.split('\0').filter((one) => one !== '')) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), await git(root, ['show', `${hash}:./${path}`]))
  }
}

async function git(root: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
