/** Puts a build on disk, or tells how the disk differs from it. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files } from './build.ts'

/** A file on disk that is not what its sources give. */
export interface Drift {
  /** Path below the folder. */
  readonly path: string
  readonly reason: 'is missing' | 'differs from its source' | 'is no longer generated'
}

/** Lists the files of `folder` that are missing, stale or no longer built, by path. */
export async function driftOf(folder: string, files: Files): Promise<Drift[]> {
  const onDisk = await pathsIn(folder)
  const surplus = onDisk.filter((path) => !files.has(path))
  const others = await Promise.all([...files].map(([path, text]) => fileDrift(folder, path, text)))
  const drift = [...surplus.map((path): Drift => ({ path, reason: 'is no longer generated' })), ...others.flat()]
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function fileDrift(folder: string, path: string, text: string): Promise<Drift[]> {
  const bytes = await readFile(join(folder, path)).catch(() => null)
  if (bytes === null) return [{ path, reason: 'is missing' }]
  return bytes.equals(Buffer.from(text)) ? [] : [{ path, reason: 'differs from its source' }]
}

/** Writes the files that changed, removes those that are no longer built, and gives the drift that there was. */
export async function writeFiles(folder: string, files: Files): Promise<Drift[]> {
  const drift = await driftOf(folder, files)
  for (const { path } of drift) {
    const text = files.get(path)
    if (text === undefined) await rm(join(folder, path))
    else await writeText(join(folder, path), text)
  }
  return drift
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
