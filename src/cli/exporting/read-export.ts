import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Configuration } from '../../contract/mod.ts'

/** What of a manifest is needed to read its export. */
export interface Manifest {
  readonly format: string
  readonly compression: string
  readonly entries: number
  readonly configuration: Configuration
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

/** The directory holds no export that can be read. */
export class ExportReadError extends Error {}

/** @throws ExportReadError when there is no finished export. */
export async function readManifest(directory: string): Promise<Manifest> {
  const text = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => undefined)
  if (text === undefined) throw new ExportReadError(`${directory} holds no finished export: there is no manifest.json`)
  try {
    return JSON.parse(text) as Manifest
  } catch {
    throw new ExportReadError(`${directory}/manifest.json is no JSON`)
  }
}

/** Names of the files that are not what the manifest says, by their SHA-256. */
export async function changedFiles(directory: string, { files }: Manifest): Promise<string[]> {
  const changed: string[] = []
  for (const { name, sha256 } of files) {
    const hash = createHash('sha256')
    try {
      for await (const chunk of createReadStream(join(directory, name))) hash.update(chunk as Buffer)
    } catch {
      changed.push(name)
      continue
    }
    if (hash.digest('hex') !== sha256) changed.push(name)
  }
  return changed
}

/** Objects of a table of an NDJSON export, one after another. @throws ExportReadError for exports of another form. */
export async function* readRows(directory: string, manifest: Manifest, table: string): AsyncGenerator<unknown> {
  const file = manifest.files.find(({ name }) => name === `${table}.ndjson` || name === `${table}.ndjson.gz`)
  if (file === undefined) {
    throw new ExportReadError(
      `${directory} is an export as ${manifest.format} with ${manifest.compression} compression; --format ndjson, plain or with gzip, can be evaluated`,
    )
  }
  const bytes = createReadStream(join(directory, file.name))
  const text: Readable = file.name.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield JSON.parse(line)
  }
}
