/** Finds the earlier contracts that `--breaking` compares with: a folder, or a commit of this repository. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { asyncapiChanges, openapiChanges } from './breaking.ts'
import { bundleContracts } from './bundle.ts'
import type { AsyncapiDocument, OpenapiDocument } from './document.ts'
import { bufFindings } from './proto.ts'

const run = promisify(execFile)

/** What of an earlier checkout is compared. */
const compared = ['src/contract/openapi.json', 'src/contract/asyncapi.json', 'proto']

/** Compares the contracts of `root` with those of `baseline` and gives one line per breaking change. */
export async function breakingChanges(root: string, baseline: string): Promise<string[]> {
  const isFolder = await stat(baseline).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (isFolder) return changesSince(root, baseline)
  const folder = await mkdtemp(join(tmpdir(), 'tallymill-baseline-'))
  try {
    await checkOut(root, baseline, folder)
    return await changesSince(root, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function changesSince(root: string, folder: string): Promise<string[]> {
  const [now, openapi, asyncapi, proto] = await Promise.all([
    bundleContracts(root),
    readDocument<OpenapiDocument>(folder, 'openapi.json'),
    readDocument<AsyncapiDocument>(folder, 'asyncapi.json'),
    bufFindings(root, ['breaking', 'proto', '--against', join(folder, 'proto')]),
  ])
  return [...openapiChanges(openapi, now.openapi), ...asyncapiChanges(asyncapi, now.asyncapi), ...proto]
}

async function readDocument<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, 'src/contract', name), 'utf8')) as T
}

/** Writes the compared files of the commit `ref` to `folder`; a commit without them is an error. */
async function checkOut(root: string, ref: string, folder: string): Promise<void> {
  const listing = await git(root, ['ls-tree', '-r', '--name-only', ref, '--', ...compared])
  const paths = listing.split('\n').filter((path) => path !== '')
  if (paths.length === 0) throw new Error(`${ref} has no contracts to compare with`)
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), await git(root, ['show', `${ref}:${path}`]))
  }
}

async function git(root: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
